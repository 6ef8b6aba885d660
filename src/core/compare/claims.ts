import type { Evidence, MissingClaim, OnlyHere } from '../model/comparison';
import { CARRIED, carryingOf } from './carrying';
import { groupStatements } from './claim-groups';
import { type Gathering, outletLabels } from './party';
import { indexSentences, type SentenceIndex } from './sentence-index';
import { type Statement, statementsOf } from './statements';
import { hasUnheardSpeaker } from './unheard-speaker';

/** What each further independent report adds to a claim's score beside its own weight of 0..1. */
const PER_REPORT = 0.25;
/** Reports after the fourth tell nothing more about how widely a claim is carried. */
const MOST_REPORTS = 4;

/**
 * Claims that other reports carry and the page lacks, most widely carried and most central first. Background is left out, and so is whatever the
 * page says in other words as far as can be told: in doubt nothing is shown.
 */
export function findMissingClaims(gathering: Gathering): MissingClaim[] {
  const [page, ...others] = gathering.parties;
  if (!page) return [];
  const index = indexSentences(page.report.signature.sentences);
  const missing = others.flatMap((party) => statementsOf(party).filter((statement) => isMissing(statement, index, gathering)));
  const claims = groupStatements(missing).map(describe);
  return claims.sort((a, b) => b.score - a.score || (a.claim < b.claim ? -1 : 1));
}

function isMissing(statement: Statement, index: SentenceIndex, gathering: Gathering): boolean {
  if (statement.claim.isBackground || statement.terms.weights.size === 0) return false;
  return hasUnheardSpeaker(statement, gathering) || carryingOf(statement, index).probability < CARRIED;
}

/** Sentences of the page that no other report carries; background left out. Empty without other reports. */
export function findOnlyHere({ parties }: Gathering): OnlyHere[] {
  const [page, ...others] = parties;
  if (!page || others.length === 0) return [];
  const indexes = others.map((party) => indexSentences([...party.report.signature.sentences, ...summariesOf(party)]));
  return statementsOf(page).flatMap((statement) => {
    const { span, claim } = statement;
    if (!span || claim.isBackground || indexes.some((index) => carryingOf(statement, index).probability >= CARRIED)) return [];
    return [{ text: claim.text, start: span.start, end: span.end }];
  });
}

function summariesOf(party: Gathering['parties'][number]): { terms: number[] }[] {
  return statementsOf(party)
    .filter(({ claim }) => claim.wording === 'summary')
    .map(({ terms }) => ({ terms: [...terms.weights.keys()] }));
}

function describe(statements: readonly Statement[]): MissingClaim {
  const [first] = [...statements].sort((a, b) => b.claim.weight - a.claim.weight || a.party.number - b.party.number);
  const groups = new Set(statements.map(({ party }) => party.group));
  const weight = first?.claim.weight ?? 0;
  return {
    claim: first?.claim.text ?? '',
    wording: first?.claim.wording ?? 'summary',
    carriedBy: groups.size,
    outlets: outletLabels(statements.map(({ party }) => party)),
    evidence: statements.map(evidenceOf),
    score: Math.round((weight + PER_REPORT * (Math.min(groups.size, MOST_REPORTS) - 1)) * 1000) / 1000,
  };
}

function evidenceOf({ party, claim, span }: Statement): Evidence {
  return { articleId: party.id, text: claim.text, wording: claim.wording, start: span?.start ?? null, end: span?.end ?? null };
}
