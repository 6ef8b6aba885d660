interface PassageProps {
  readonly text: string;
  readonly wording: 'verbatim' | 'summary';
  /** A claim is set larger than the evidence for it. */
  readonly isLead?: boolean;
}

/** A sentence of a report as it stands there, or the editors' summary, which says that it is one. */
export function Passage({ text, wording, isLead = false }: PassageProps) {
  const size = isLead ? 'passage lead' : 'passage';
  if (wording === 'verbatim') {
    return (
      <p class={`${size} verbatim`} dir="auto">
        {text}
      </p>
    );
  }
  return (
    <p class={size}>
      <span dir="auto">{text}</span> <span class="flag">summary in our words</span>
    </p>
  );
}
