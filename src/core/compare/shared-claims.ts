import type { Evidence, MissingClaim, SharedClaim } from '../model/comparison';
import { alignClaims } from './align-claims';
import { evidenceOf } from './evidence';
import type { Gathering } from './party';
import type { Statement } from './statements';

/** Rows of the grid: more than a reader looks at. */
const MOST_ROWS = 30;

interface Row extends SharedClaim {
  readonly groups: number;
  readonly weight: number;
}

/**
 * The page's claims that other reports carry and those that it lacks, each with every report that carries it: by the number of independent reports,
 * then by how central they are. Empty without other reports.
 */
export function findSharedClaims(gathering: Gathering, missing: readonly MissingClaim[]): SharedClaim[] {
  const rows = [...rowsHere(gathering), ...rowsElsewhere(missing)];
  return rows
    .sort((a, b) => b.groups - a.groups || b.weight - a.weight || (a.claim < b.claim ? -1 : 1))
    .slice(0, MOST_ROWS)
    .map(({ claim, wording, carriers }) => ({ claim, wording, carriers }));
}

function rowsHere(gathering: Gathering): Row[] {
  const carriers = new Map<number, Statement[]>();
  for (const { statement, sentences } of alignClaims(gathering)) {
    const [likeliest] = sentences;
    if (!likeliest) continue;
    const list = carriers.get(likeliest.index) ?? [];
    if (list.every(({ party }) => party !== statement.party)) carriers.set(likeliest.index, [...list, statement]);
  }
  return (gathering.statements[0] ?? []).flatMap((own) => {
    const others = own.claim.sentences.flatMap((number) => carriers.get(number) ?? []);
    if (own.claim.isBackground || others.length === 0) return [];
    const all = [own, ...others];
    const groups = new Set(all.map(({ party }) => party.group)).size;
    return [{ claim: own.claim.text, wording: own.claim.wording, carriers: all.map(evidenceOf), groups, weight: own.claim.weight }];
  });
}

const rowsElsewhere = (missing: readonly MissingClaim[]): Row[] =>
  missing.map(({ claim, wording, evidence, carriedBy, score }) => ({
    ...{ claim, wording, carriers: firstOfEach(evidence) },
    groups: carriedBy,
    weight: Math.min(1, score),
  }));

function firstOfEach(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  const first = evidence.filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId));
  return first.length === evidence.length ? evidence : first;
}
