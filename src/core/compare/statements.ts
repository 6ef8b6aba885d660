import { findLanguage } from '../languages';
import type { Span } from '../model/article';
import type { ReportClaim } from '../model/report';
import type { ComparableSentence } from './claim-features';
import { splitClauses } from './clauses';
import { claimsReader, comparableWords } from './comparable-text';
import type { Party } from './party';
import type { WordReader } from './sentence-words';
import { type WeighedTerms, weighHashes, weighTerms } from './weighed-terms';

/** What a clause weighs beside a whole sentence. */
const CLAUSE_WEIGHT = 0.7;

/** A claim of one text as comparing sees it: its words hashed and weighed, sentence by sentence. */
export interface Statement {
  readonly party: Party;
  readonly claim: ReportClaim;
  /** All its words: of the sentences that carry it, and of the summary. */
  readonly terms: WeighedTerms;
  /** The words of each carrying sentence, and of the summary for a claim in the editors' words. Any of them found on the page carries the claim. */
  readonly forms: readonly WeighedTerms[];
  readonly span: Span | null;
  /** The words of its own wording, a sentence or a summary. */
  readonly gist: WeighedTerms;
  /** The same with their forms and figures; read when asked, since background is never compared. */
  readWords(): ComparableSentence;
  /** The claims of the sentences before and after its own, or of its sentence's for a clause; null where there is none. */
  readNeighbours(): readonly (Statement | null)[];
  /** Its clauses as claims of their own; empty where it has but one or its text is not at hand. */
  splitClauses(): readonly Statement[];
}

/** The claims of a text with what comparing needs. A verbatim claim that does not stand in its text as it is given is left out. */
export function statementsOf(party: Party, reader: WordReader): Statement[] {
  const { claims, signature, text, language } = party.report;
  const comparable = claimsReader(party.report, reader);
  const bySentence = new Map<number, Statement>();
  const statements = claims.flatMap((claim, number): Statement[] => {
    const { span } = claim;
    const isVerbatim = claim.wording === 'verbatim';
    if (isVerbatim && (text === null || !span || text.slice(span.start, span.end) !== claim.text)) return [];
    const sentences = claim.sentences.flatMap((index) => signature.sentences[index] ?? []);
    const forms = sentences.map((sentence) => weighHashes(sentence.terms));
    const gist = isVerbatim && forms[0] ? forms[0] : weighTerms(claim.text, language);
    if (!isVerbatim || forms.length === 0) forms.push(gist);
    const [first = Number.NaN] = claim.sentences;
    const readNeighbours = () => [first - 1, first + 1].map((near) => bySentence.get(near) ?? null);
    return [
      {
        party,
        claim,
        terms: joinForms(forms),
        forms,
        span: isVerbatim ? span : null,
        gist,
        readWords: () => comparable(number) ?? comparableWords(claim.text, reader),
        readNeighbours,
        splitClauses: () => (span && text !== null ? clausesOf({ party, claim, reader, span, readNeighbours }, text) : []),
      },
    ];
  });
  for (const statement of statements) {
    const { span, claim } = statement;
    const [sentence] = claim.sentences;
    if (span && sentence !== undefined) bySentence.set(sentence, statement);
  }
  return statements;
}

/** The words of all forms; those of the only one where there is one. */
function joinForms(forms: readonly WeighedTerms[]): WeighedTerms {
  const [only, ...more] = forms;
  return only && more.length === 0 ? only : weighHashes(forms.flatMap((form) => form.hashes));
}

interface WholeClaim {
  readonly party: Party;
  readonly claim: ReportClaim;
  readonly span: Span;
  readonly reader: WordReader;
  readonly readNeighbours: Statement['readNeighbours'];
}

function clausesOf({ party, claim, span, reader, readNeighbours }: WholeClaim, text: string): Statement[] {
  const language = findLanguage(party.report.language);
  const clauses = language ? splitClauses(text, span, language) : [];
  if (clauses.length < 2) return [];
  return clauses.map((clause) => {
    const words = text.slice(clause.start, clause.end);
    const terms = weighTerms(words, party.report.language);
    return {
      party,
      claim: { ...claim, text: words, span: clause, weight: claim.weight * CLAUSE_WEIGHT },
      ...{ terms, forms: [terms], gist: terms, figures: [], span: clause },
      readWords: () => comparableWords(words, reader),
      readNeighbours,
      splitClauses: () => [],
    };
  });
}
