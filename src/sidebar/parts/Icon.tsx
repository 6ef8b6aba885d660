const PATHS = {
  close: 'M4.5 4.5l9 9m0-9l-9 9',
  menu: 'M3.5 9h.01M9 9h.01M14.5 9h.01',
  chevron: 'M6.5 4l5 5-5 5',
  highlight: 'M3 15.2h12M6.2 11.6l5.9-6.9 2.2 1.9-5.9 6.9-2.9.6z',
  here: 'M14.5 9h-11M8 4.5L3.5 9 8 13.5',
  away: 'M7 5h6v6M13 5l-7.5 7.5',
} as const;

/** A small line drawing beside words that say the same; never the only label of anything. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
