import type { CloseSentences } from './claim-links';
import type { Party } from './party';
import { indexSentences, type SentenceIndex } from './sentence-index';
import type { Statement } from './statements';

/** From this share of its weighed words a claim's heaviest sentence tells where in the page its report goes on. */
const CLEAR_SHARE = 0.25;

const NO_SENTENCE = -1;

/** What the rest of a claim's own report tells of the sentences that may carry it. */
export interface ClaimSetting {
  /** How many sentences of the report hold a word, by the word's hash. */
  usesOf(hash: number): number;
  /** The sentences of the page that the claims before and after it clearly share most with; null where there is none. */
  readonly around: readonly [before: number | null, after: number | null];
  /** The most weight that another claim of the report shares with a sentence of the page; 0 where none shares a word. */
  rivalOf(sentence: number): number;
}

/** Tells the most that another claim of a report has in common with a sentence of the page; 0 where none has anything. Clauses of a sentence are no rivals of it. */
export type RivalReader = (claim: Statement, sentence: number) => number;

/** What settings are read from. */
interface SettingSources {
  /** Number of the page's sentences. */
  readonly length: number;
  /** The claims of a report that the page may carry. */
  claimsOf(party: Party): readonly Statement[];
  closeTo(statement: Statement): CloseSentences;
}

/** Finds the settings of claims; each report is read once. */
export function settingReader(sources: SettingSources): (statement: Statement) => ClaimSetting {
  const { claimsOf, closeTo } = sources;
  const reports = new Map<Party, { index: SentenceIndex; rivalOf: RivalReader }>();
  const clearSentence = (near: Statement | null) => {
    const { close, total } = near ? closeTo(near) : { close: [], total: 0 };
    const [sentence, weight] = close[0] ?? [null, 0];
    return weight > CLEAR_SHARE * total ? sentence : null;
  };
  return (statement) => {
    const { party } = statement;
    let report = reports.get(party);
    if (!report) {
      const rivalOf = findRivals(claimsOf(party), sources.length, (claim) => closeTo(claim).close);
      report = { index: indexSentences(party.report.signature.sentences), rivalOf };
      reports.set(party, report);
    }
    const { index, rivalOf } = report;
    const [before = null, after = null] = statement.readNeighbours();
    return {
      usesOf: index.countUses,
      around: [clearSentence(before), clearSentence(after)],
      rivalOf: (sentence) => rivalOf(statement, sentence),
    };
  };
}

const sentenceOf = ({ claim }: Statement) => claim.sentences[0] ?? NO_SENTENCE;

/** Finds the rivals among a report's claims by what each has in common with sentences of a page of the given length. */
export function findRivals(
  claims: readonly Statement[],
  length: number,
  sharedBy: (claim: Statement) => readonly (readonly [sentence: number, shared: number])[],
): RivalReader {
  const owner = new Int32Array(length).fill(NO_SENTENCE);
  const most = new Float64Array(length);
  const second = new Float64Array(length);
  for (const claim of claims) {
    for (const [sentence, shared] of sharedBy(claim)) {
      if (shared > (most[sentence] ?? 0)) {
        second[sentence] = most[sentence] ?? 0;
        most[sentence] = shared;
        owner[sentence] = sentenceOf(claim);
      } else if (shared > (second[sentence] ?? 0)) second[sentence] = shared;
    }
  }
  return (claim, sentence) => (owner[sentence] === sentenceOf(claim) ? second[sentence] : most[sentence]) ?? 0;
}
