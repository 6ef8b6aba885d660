import type { FoundLinks } from './claim-links';
import type { LinkJudge } from './link-judge';

/** The signs of a link whose lead over the claim's other links tells: words shared one way, the other and both, their weight, word pairs, rare words. */
const LEADING = [0, 1, 2, 3, 9, 11] as const;
/** How many signs are added to a link's own. */
export const AMONG_SIGNS = 11 + LEADING.length;
/** Links less likely than that by themselves stay as they are: half of all links, and six in a hundred of those that carry a claim. */
const HOPELESS = 0.03;

/** How a claim's links stand among those of its own report's other claims, each judged alone. */
export interface OtherLinks {
  /** The likeliest link that another claim has to a sentence of the page; 0 where none has any. */
  rivalOf(sentence: number): number;
  /** The links of the claims one and two sentences before and after it; null where there is none. */
  readonly near: readonly [before: FoundLinks | null, after: FoundLinks | null, twoBefore: FoundLinks | null, twoAfter: FoundLinks | null];
}

/**
 * Judges a claim's links again, by how they stand among those of its report: a report goes on where the page goes on, and of two claims that share words with one
 * sentence mostly one is carried by it. Likeliest first.
 */
export function judgeAmong(found: FoundLinks, others: OtherLinks, judge: LinkJudge): FoundLinks {
  if (found.links.every(({ probability }) => probability < HOPELESS)) return found;
  const most = LEADING.map((sign) => Math.max(...found.links.map(({ signs }) => signs[sign] ?? 0)));
  const sum = found.links.reduce((total, { probability }) => total + probability, 0);
  const [first, second] = found.links.map(({ probability }) => probability);
  const links = found.links.map((link, rank) => {
    const { number, probability, signs } = link;
    if (probability < HOPELESS) return link;
    const rival = others.rivalOf(number);
    const all = [
      ...signs,
      Math.log(probability / (1 - probability)),
      probability - ((rank === 0 ? second : first) ?? 0),
      sum - probability,
      rival,
      probability >= rival ? 1 : 0,
      ...supportOf(number, others.near),
      ...LEADING.map((sign, at) => (signs[sign] ?? 0) - (most[at] ?? 0)),
    ];
    return { ...link, signs: all, probability: judge.among(all) };
  });
  links.sort((a, b) => b.probability - a.probability || a.number - b.number);
  return { ...found, links };
}

/** How likely the claims around are carried where the page goes on from a sentence, at its very neighbours and further off. */
function supportOf(number: number, [before, after, twoBefore, twoAfter]: OtherLinks['near']): number[] {
  return [
    likeliestIn(before, number - 1, number - 1),
    likeliestIn(after, number + 1, number + 1),
    likeliestIn(before, number - 3, number + 1),
    likeliestIn(after, number - 1, number + 3),
    likeliestIn(twoBefore, number - 4, number + 1),
    likeliestIn(twoAfter, number - 1, number + 4),
  ];
}

function likeliestIn(found: FoundLinks | null, from: number, to: number): number {
  let likeliest = 0;
  for (const { number, probability } of found?.links ?? [])
    if (number >= from && number <= to && probability > likeliest) likeliest = probability;
  return likeliest;
}
