import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RegionProps {
  readonly title: string;
  /** How many things the region holds, shown beside the title; null for no number. */
  readonly count: number | null;
  /** Receives the heading, which can take focus, and null when it is gone. */
  readonly headingRef?: (heading: HTMLHeadingElement | null) => void;
  readonly children: ComponentChildren;
}

/** A named landmark of the sidebar with its heading. */
export function Region({ title, count, headingRef, children }: RegionProps) {
  const id = useId();
  return (
    <section class="region" aria-labelledby={id}>
      <div class="region-head">
        <h3 id={id} tabIndex={-1} {...(headingRef ? { ref: headingRef } : {})}>
          {title}
        </h3>
        {count !== null && <span class="count">{count}</span>}
      </div>
      {children}
    </section>
  );
}
