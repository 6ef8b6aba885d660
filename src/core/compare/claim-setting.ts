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

/**
 * The two most weights that claims of a report share with each sentence of the page, and the number of the sentence whose claim shares most. Clauses of
 * a sentence are no rivals of it.
 */
interface Rivals {
  readonly owner: Int32Array;
  readonly most: Float64Array;
  readonly second: Float64Array;
}

/** What settings are read from. */
export interface SettingSources {
  /** Number of the page's sentences. */
  readonly length: number;
  /** The claims of a report that the page may carry. */
  claimsOf(party: Party): readonly Statement[];
  closeTo(statement: Statement): CloseSentences;
}

/** Finds the settings of claims; each report is read once. */
export function settingReader(sources: SettingSources): (statement: Statement) => ClaimSetting {
  const { claimsOf, closeTo } = sources;
  const reports = new Map<Party, { index: SentenceIndex; rivals: Rivals }>();
  const clearSentence = (near: Statement | null) => {
    const { close, total } = near ? closeTo(near) : { close: [], total: 0 };
    const [sentence, weight] = close[0] ?? [null, 0];
    return weight > CLEAR_SHARE * total ? sentence : null;
  };
  return (statement) => {
    const { party } = statement;
    let report = reports.get(party);
    if (!report) {
      report = { index: indexSentences(party.report.signature.sentences), rivals: findRivals(claimsOf(party), sources) };
      reports.set(party, report);
    }
    const { owner, most, second } = report.rivals;
    const own = sentenceOf(statement);
    const [before = null, after = null] = statement.readNeighbours();
    return {
      usesOf: report.index.countUses,
      around: [clearSentence(before), clearSentence(after)],
      rivalOf: (sentence) => (owner[sentence] === own ? second[sentence] : most[sentence]) ?? 0,
    };
  };
}

const sentenceOf = ({ claim }: Statement) => claim.sentences[0] ?? NO_SENTENCE;

function findRivals(claims: readonly Statement[], { length, closeTo }: SettingSources): Rivals {
  const owner = new Int32Array(length).fill(NO_SENTENCE);
  const most = new Float64Array(length);
  const second = new Float64Array(length);
  for (const claim of claims) {
    for (const [sentence, weight] of closeTo(claim).close) {
      if (weight > (most[sentence] ?? 0)) {
        second[sentence] = most[sentence] ?? 0;
        most[sentence] = weight;
        owner[sentence] = sentenceOf(claim);
      } else if (weight > (second[sentence] ?? 0)) second[sentence] = weight;
    }
  }
  return { owner, most, second };
}
