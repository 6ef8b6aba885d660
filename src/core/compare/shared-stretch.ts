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
  // Of each place in b: the score of the best stretch that ends there and at the word of a before, and where that stretch begins in either row.
  const score = new Int32Array(b.length);
  const firstA = new Int32Array(b.length);
  const firstB = new Int32Array(b.length);
  let best = 0;
  const at = { a: { first: 0, last: 0 }, b: { first: 0, last: 0 } };
  for (let row = 0; row < a.length; row++) {
    const word = a[row];
    // What stood above the place to the left, which this row has overwritten.
    let diagonal = 0;
    let diagonalA = 0;
    let diagonalB = 0;
    for (let column = 0; column < b.length; column++) {
      const over = score[column] ?? 0;
      const overA = firstA[column] ?? 0;
      const overB = firstB[column] ?? 0;
      if (word === b[column]) {
        score[column] = diagonal + IN_BOTH;
        firstA[column] = diagonal > 0 ? diagonalA : row;
        firstB[column] = diagonal > 0 ? diagonalB : column;
      } else {
        const left = score[column - 1] ?? 0;
        const most = Math.max(diagonal, over, left);
        if (most <= IN_ONE) score[column] = 0;
        else {
          score[column] = most - IN_ONE;
          if (most === diagonal) [firstA[column], firstB[column]] = [diagonalA, diagonalB];
          else if (most !== over) [firstA[column], firstB[column]] = [firstA[column - 1] ?? 0, firstB[column - 1] ?? 0];
        }
      }
      const now = score[column] ?? 0;
      if (now > best) {
        best = now;
        at.a = { first: firstA[column] ?? 0, last: row };
        at.b = { first: firstB[column] ?? 0, last: column };
      }
      diagonal = over;
      diagonalA = overA;
      diagonalB = overB;
    }
  }
  return best > 0 ? at : null;
}
