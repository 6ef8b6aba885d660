import type { PageFacts } from './page-facts';

/** A reader of facts that reads once and then knows: facts are collected anew for each look at a page. */
export function onceAPage<T>(read: (facts: PageFacts) => T): (facts: PageFacts) => T {
  const known = new WeakMap<PageFacts, { readonly value: T }>();
  return (facts) => {
    const kept = known.get(facts) ?? { value: read(facts) };
    known.set(facts, kept);
    return kept.value;
  };
}
