interface CompromiseView {
  json(options: { offset: boolean }): { text: string; offset: { start: number; length: number } }[];
}

interface CompromiseDocument {
  quotations(): CompromiseView;
  people(): CompromiseView;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

/** Quotations by the library compromise, each with the person it names nearest; null where the library is not installed. */
export async function quoteWithCompromise(require: NodeJS.Require): Promise<((text: string) => Found[]) | null> {
  let name: string;
  try {
    name = require.resolve('compromise');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
  const { default: read }: { default(text: string): CompromiseDocument } = await import(name);
  return (text) => {
    const document = read(text);
    const spans = (view: CompromiseView) =>
      view.json({ offset: true }).map(({ text: words, offset }) => ({ words, start: offset.start, end: offset.start + offset.length }));
    const people = spans(document.people());
    return spans(document.quotations()).map(({ start, end }) => {
      const distance = (person: { start: number; end: number }) => (person.start >= end ? person.start - end : start - person.end);
      const nearest = people.filter((person) => person.end <= start || person.start >= end).sort((a, b) => distance(a) - distance(b))[0];
      return { start, end, speaker: nearest ? nearest.words.replace(/[.,;:'\u2019"]+$/, '') : null };
    });
  };
}
