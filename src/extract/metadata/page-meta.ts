/** Meta elements read on one page; the dev pages have up to 140. */
const MAX_METAS = 1000;

/** Most elements have one name. */
const SPACE = /\s/;

/** The values of a page's meta elements by their lower-case property, name or itemprop; the first of a key counts, all are kept. */
export class PageMeta {
  private readonly values = new Map<string, string[]>();

  constructor(document: Document) {
    for (const element of [...document.querySelectorAll('meta')].slice(0, MAX_METAS)) {
      const content = element.getAttribute('content')?.trim();
      if (!content) continue;
      const names = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '';
      const keys = names.toLowerCase();
      for (const key of SPACE.test(keys) ? keys.split(/\s+/) : [keys]) if (key) this.add(key, content);
    }
  }

  /** The first value among the keys, in the order of the keys; null where the page has none. */
  first(...keys: readonly string[]): string | null {
    for (const key of keys) {
      const value = this.values.get(key)?.[0];
      if (value) return value;
    }
    return null;
  }

  /** All values of a key in document order; empty where the page has none. */
  all(key: string): readonly string[] {
    return this.values.get(key) ?? [];
  }

  /** All values of the keys that a pattern matches, in document order of the keys. */
  matching(pattern: RegExp): readonly string[] {
    return [...this.values].flatMap(([key, values]) => (pattern.test(key) ? values : []));
  }

  private add(key: string, content: string): void {
    const list = this.values.get(key);
    if (list) list.push(content);
    else this.values.set(key, [content]);
  }
}
