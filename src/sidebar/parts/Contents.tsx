interface ContentsProps {
  readonly parts: readonly { readonly title: string; readonly count: number | null }[];
  readonly onChoose: (title: string) => (event: Event) => void;
}

/** What the sidebar holds further down, and how much of it: a click leads there. Nothing where nothing follows. */
export function Contents({ parts, onChoose }: ContentsProps) {
  if (parts.length === 0) return null;
  return (
    <nav class="contents" aria-label="Sidelight contents">
      <ul>
        {parts.map(({ title, count }) => (
          <li key={title}>
            <button type="button" onClick={onChoose(title)}>
              {title} {count !== null && <span class="count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
