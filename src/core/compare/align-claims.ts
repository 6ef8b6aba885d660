import type { Sentence } from '../model/analysis';
import type { Gathering } from './party';
import type { Statement } from './statements';

/** A claim of another report and the sentences of the page that carry it. */
export interface AlignedClaim {
  readonly statement: Statement;
  readonly sentences: readonly Sentence[];
}

/** The claims of the other reports that the page carries, each with the page's sentences; in order of coverage and text. */
export function alignClaims(gathering: Gathering): AlignedClaim[] {
  const { page, statements } = gathering;
  return statements.slice(1).flatMap((own) =>
    own.flatMap((statement) => {
      const { sentences } = gathering.carry(statement);
      if (sentences.length === 0) return [];
      return [{ statement, sentences: sentences.flatMap((number) => page.sentences[number] ?? []) }];
    }),
  );
}
