import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RegionProps {
  readonly title: string;
  /** How many things the region holds, shown beside the title; null for no number. */
  readonly count: number | null;
  readonly children: ComponentChildren;
}

/** A named landmark of the sidebar with its heading. */
export function Region({ title, count, children }: RegionProps) {
  const id = useId();
  return (
    <section class="region" aria-labelledby={id}>
      <div class="region-head">
        <h3 id={id}>{title}</h3>
        {count !== null && <span class="count">{count}</span>}
      </div>
      {children}
    </section>
  );
}
