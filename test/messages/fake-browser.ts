import { vi } from 'vitest';

type Listener = (message: unknown, sender: object, sendResponse: (value: unknown) => void) => true | undefined;

/** The message side of a browser: what is sent reaches every listener, and the first that answers answers. */
export function createFakeBrowser(sender: object = {}) {
  const listeners = new Set<Listener>();
  const send = (message: unknown): Promise<unknown> =>
    new Promise((settle, reject) => {
      const isHeard = [...listeners].map((listener) => listener(JSON.parse(JSON.stringify(message)), sender, settle)).includes(true);
      if (!isHeard) reject(new Error('Could not establish connection. Receiving end does not exist.'));
    });
  return {
    runtime: {
      id: 'sidelight' as string | undefined,
      sendMessage: vi.fn(send),
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
    tabs: { sendMessage: vi.fn((_tabId: number, message: unknown, _options?: object) => send(message)) },
  };
}
