/** A storage area in memory that keeps JSON, as the browser's does. */
export function createFakeStorage(content: Record<string, unknown> = {}) {
  const items = new Map(Object.entries(content).map(([key, value]) => [key, JSON.stringify(value)]));
  return {
    get: async (key: string): Promise<Record<string, unknown>> => {
      const stored = items.get(key);
      return stored === undefined ? {} : { [key]: JSON.parse(stored) };
    },
    set: async (change: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(change)) items.set(key, JSON.stringify(value));
    },
    remove: async (key: string) => {
      items.delete(key);
    },
    clear: async () => items.clear(),
  };
}
