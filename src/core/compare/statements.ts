import type { Span } from '../model/article';
import type { ReportClaim } from '../model/report';
import type { ComparableSentence } from './claim-features';
import { claimsReader, comparableWords } from './comparable-text';
import type { Party } from './party';
import type { WordReader } from './sentence-words';
import { type WeighedTerms, weighHashes, weighTerms } from './weighed-terms';

/** A claim of one text as comparing sees it: its words hashed and weighed, sentence by sentence. */
export interface Statement {
  readonly party: Party;
  readonly claim: ReportClaim;
  /** All its words: of the sentences that carry it, and of the summary. */
  readonly terms: WeighedTerms;
  /** The words of each carrying sentence, and of the summary for a claim in the editors' words. Any of them found on the page carries the claim. */
  readonly forms: readonly WeighedTerms[];
  readonly figures: readonly number[];
  readonly span: Span | null;
  /** The words of its own wording, a sentence or a summary. */
  readonly gist: WeighedTerms;
  /** The same with their forms and figures; read when asked, since background is never compared. */
  readWords(): ComparableSentence;
}

/** The claims of a text with what comparing needs. A verbatim claim that does not stand in its text as it is given is left out. */
export function statementsOf(party: Party, reader: WordReader): Statement[] {
  const { claims, signature, text, language } = party.report;
  const comparable = claimsReader(party.report, reader);
  return claims.flatMap((claim, number) => {
    const { span } = claim;
    const isVerbatim = claim.wording === 'verbatim';
    if (isVerbatim && (text === null || !span || text.slice(span.start, span.end) !== claim.text)) return [];
    const sentences = claim.sentences.flatMap((index) => signature.sentences[index] ?? []);
    const forms = sentences.map((sentence) => weighHashes(sentence.terms));
    const gist = isVerbatim && forms[0] ? forms[0] : weighTerms(claim.text, language);
    if (!isVerbatim || forms.length === 0) forms.push(gist);
    const figures = sentences.flatMap((sentence) => sentence.figures);
    return [
      {
        party,
        claim,
        terms: weighHashes(forms.flatMap((form) => [...form.weights.keys()])),
        forms,
        figures,
        span: isVerbatim ? span : null,
        gist,
        readWords: () => comparable(number) ?? comparableWords(claim.text, reader),
      },
    ];
  });
}
