import type { Sentence } from '../model/analysis';
import { CARRIED, carryingOf } from './carrying';
import type { Gathering } from './party';
import { indexSentences } from './sentence-index';
import { type Statement, statementsOf } from './statements';

/** A claim of another report and the sentences of the page that carry it. */
export interface AlignedClaim {
  readonly statement: Statement;
  readonly sentences: readonly Sentence[];
}

/** The claims of the other reports that the page carries, each with the page's sentences; in order of coverage and text. */
export function alignClaims({ page, parties }: Gathering): AlignedClaim[] {
  const [own, ...others] = parties;
  if (!own) return [];
  const index = indexSentences(own.report.signature.sentences);
  return others.flatMap((party) =>
    statementsOf(party).flatMap((statement) => {
      const { probability, sentences } = carryingOf(statement, index);
      if (probability < CARRIED) return [];
      return [{ statement, sentences: sentences.flatMap((number) => page.sentences[number] ?? []) }];
    }),
  );
}
