/** Where two rows of words meet: the first and the last place of the stretch in either, both inside. */
export interface SharedStretch {
  readonly a: StretchRange;
  readonly b: StretchRange;
}

/** A stretch of one row by the places of its first and its last word. */
export interface StretchRange {
  readonly first: number;
  readonly last: number;
}

/** What a word in both adds, and what each word that only one of them has takes: a few may stand between, a sentence may not. */
const IN_BOTH = 2;
const IN_ONE = 1;

/**
 * The stretch in which two rows of words agree best, with few words changed, left out or put in between; null where they share none. By the
 * method of Smith and Waterman (1981).
 */
export function sharedStretch(a: readonly string[], b: readonly string[]): SharedStretch | null {
  let above: Cell[] = b.map(() => NOTHING);
  let best: Cell & { readonly a: number; readonly b: number } = { ...NOTHING, a: 0, b: 0 };
  a.forEach((word, row) => {
    const cells: Cell[] = [];
    b.forEach((other, column) => {
      const cell = likest({ isShared: word === other, row, column }, above, cells);
      if (cell.score > best.score) best = { ...cell, a: row, b: column };
      cells.push(cell);
    });
    above = cells;
  });
  return best.score > 0 ? { a: { first: best.firstA, last: best.a }, b: { first: best.firstB, last: best.b } } : null;
}

/** The best stretch that ends at two words, and where it begins in either row. */
interface Cell {
  readonly score: number;
  readonly firstA: number;
  readonly firstB: number;
}

const NOTHING: Cell = { score: 0, firstA: 0, firstB: 0 };

interface Meeting {
  readonly isShared: boolean;
  readonly row: number;
  readonly column: number;
}

function likest({ isShared, row, column }: Meeting, above: readonly Cell[], before: readonly Cell[]): Cell {
  const diagonal = above[column - 1] ?? NOTHING;
  if (isShared)
    return diagonal.score > 0 ? { ...diagonal, score: diagonal.score + IN_BOTH } : { score: IN_BOTH, firstA: row, firstB: column };
  let best = diagonal;
  for (const cell of [above[column] ?? NOTHING, before[column - 1] ?? NOTHING]) if (cell.score > best.score) best = cell;
  return best.score > IN_ONE ? { ...best, score: best.score - IN_ONE } : NOTHING;
}
