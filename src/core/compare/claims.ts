import type { MissingClaim, OnlyHere } from '../model/comparison';
import { foldText } from '../text/normalise';
import { LACKING, mayCarry } from './carrying';
import { indexReport } from './carrying-text';
import { groupStatements } from './claim-groups';
import { spokenEvidenceOf } from './evidence';
import { sentencesOfStory } from './live-topic';
import { type Gathering, outletLabels, type Party } from './party';
import type { Statement } from './statements';
import { hasUnheardSpeaker } from './unheard-speaker';
import { type WeighedTerms, weighHashes } from './weighed-terms';

/** What each further independent report adds to a claim's score beside its own weight of 0..1. */
const PER_REPORT = 0.25;
/** Reports after the fourth tell nothing more about how widely a claim is carried. */
const MOST_REPORTS = 4;

/** What it costs to show a claim that the page carries after all, where the most central one is worth 1. */
const FALSE_ABSENCE = 1;
/** Under this probability a clause counts as lacking though its sentence does not: of 9 such clauses of stories left out one was carried, of 26 under .1 eight. */
const CLAUSE_LACKING = 0.05;
/** From this expected worth on a claim is shown: a detail that is perhaps background must be surely lacking, a central one may be less sure. */
const SHOWN_WORTH = 0.2;
/** Up to this probability of being carried a sentence whose speaker the page does not name is lacking: of those beyond most are carried. */
const PERHAPS_CARRIED = 0.5;

/**
 * Claims that other reports carry and the page lacks, most widely carried and most central first. Background is left out, and so is whatever the
 * page says in other words as far as can be told: in doubt nothing is shown.
 */
export function findMissingClaims(gathering: Gathering): MissingClaim[] {
  const folded = foldText(gathering.page.article.text);
  const [page, ...others] = gathering.parties;
  const words = page ? wordsOf(page) : weighHashes([]);
  const ofStory = others.flatMap((party) => (gathering.statements[party.number] ?? []).filter(storyFilter(party, words)));
  const missing = ofStory.flatMap((statement) => (statement.claim.isBackground ? [] : missingIn(statement, gathering, folded)));
  const background = ofStory.filter(({ claim }) => claim.isBackground);
  const claims = groupStatements(missing, background).map((statements) => describe(statements, gathering));
  return claims.sort((a, b) => b.score - a.score || (a.claim < b.claim ? -1 : 1));
}

/** A claim that the page lacks, whole or, where the page carries the rest, the clause that it surely lacks. */
function missingIn(statement: Statement, gathering: Gathering, folded: string): Statement[] {
  if (isLacking(statement, gathering, folded)) return [statement];
  if (statement.claim.weight <= SHOWN_WORTH) return [];
  return statement.splitClauses().filter((part) => part.terms.hashes.length > 0 && gathering.carry(part).probability < CLAUSE_LACKING);
}

/** Whether it is sure enough that the page lacks a claim. */
function isLacking(statement: Statement, { carry }: Gathering, folded: string): boolean {
  if (statement.terms.hashes.length === 0) return false;
  const { probability } = carry(statement);
  if (statement.span === null) return probability < LACKING || hasUnheardSpeaker(statement, folded);
  const { weight } = statement.claim;
  if ((1 - probability) * weight - FALSE_ABSENCE * probability > SHOWN_WORTH) return true;
  return weight > SHOWN_WORTH && probability < PERHAPS_CARRIED && hasUnheardSpeaker(statement, folded);
}

/** Sentences of the page that no other report carries; background and, in a live blog, other stories left out. Empty without other reports. */
export function findOnlyHere({ parties, statements }: Gathering): OnlyHere[] {
  const [page, ...others] = parties;
  if (!page || others.length === 0) return [];
  const indexes = others.map((party) => indexReport(party, statements[party.number] ?? []));
  const filters = others.map((party) => storyFilter(page, wordsOf(party)));
  const ofStory = (statements[0] ?? []).filter((statement) => filters.some((isOfStory) => isOfStory(statement)));
  return ofStory.flatMap((statement) => {
    const { span, claim } = statement;
    if (!span || claim.isBackground || indexes.some((index) => mayCarry(statement, index))) return [];
    return [{ text: claim.text, start: span.start, end: span.end }];
  });
}

const wordsOf = ({ report }: Party) => weighHashes(report.signature.terms.map(([term]) => term));

/** Tells the claims of a party that are of the story in the given words. */
function storyFilter(party: Party, words: WeighedTerms): (statement: Statement) => boolean {
  const sentences = sentencesOfStory(party, words);
  return ({ claim }) => sentences === null || claim.sentences.length === 0 || claim.sentences.some((number) => sentences.has(number));
}

function describe(statements: readonly Statement[], gathering: Gathering): MissingClaim {
  const central = ({ claim }: Statement) => (claim.isBackground ? 0 : claim.weight);
  const [first] = [...statements].sort((a, b) => central(b) - central(a) || a.party.number - b.party.number);
  const groups = new Set(statements.map(({ party }) => party.group));
  const weight = first ? central(first) * (1 + leadShare(first)) * (1 - Math.min(LACKING, gathering.carry(first).probability)) : 0;
  return {
    claim: first?.claim.text ?? '',
    wording: first?.claim.wording ?? 'summary',
    carriedBy: groups.size,
    outlets: outletLabels(statements.map(({ party }) => party)),
    evidence: statements.map(spokenEvidenceOf),
    score: Math.round((weight + PER_REPORT * (Math.min(groups.size, MOST_REPORTS) - 1)) * 1000) / 1000,
  };
}

/**
 * Share of a claim's weighed words that stand in the headline and lead of its own report: what the report itself puts first. With it and the certainty that the
 * page lacks the claim, .76 of the first five are right instead of .74 with every story left out once (held back: .74 instead of .70).
 */
function leadShare({ party, terms }: Statement): number {
  const { title, lead } = party.report.signature;
  let held = 0;
  terms.hashes.forEach((term, at) => {
    if (title.includes(term) || lead.some(([other]) => other === term)) held += terms.weights[at] ?? 0;
  });
  return held / Math.max(1, terms.total);
}
