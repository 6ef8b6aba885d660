import type { ComponentChildren } from 'preact';

interface SpotProps {
  /** Id of the entry, as `locateEntry` names it; null where it shows no stretch of the page. */
  readonly id: string | null;
  readonly children: ComponentChildren;
}

/** A stretch that a click on a highlight in the page leads to. */
export function Spot({ id, children }: SpotProps) {
  return (
    <div class="spot" {...(id === null ? {} : { 'data-spot': id, tabIndex: -1 })}>
      {children}
    </div>
  );
}
