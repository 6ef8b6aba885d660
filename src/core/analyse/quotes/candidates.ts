import type { MentionSigns } from './scene';
import type { SourceCandidate } from './source-features';
import type { StretchSigns } from './stretches';

/** Mentions of the quotation's own paragraph that are looked at on each side; further ones are never the source in the training data. */
const OWN_BEFORE = 8;
const OWN_AFTER = 6;
/** Mentions looked at in the paragraphs before and after. */
const EARLIER = 7;
const LATER = 2;
/** How many paragraphs back. */
const PARAGRAPHS_BACK = 3;

/** The mentions that may be a quotation's source, nearest first on each side, and nobody. `previous` is the source of the quotation before. */
export function findCandidates(signs: readonly MentionSigns[], quote: StretchSigns, previous: MentionSigns | null): SourceCandidate[] {
  const candidates: SourceCandidate[] = [{ signs: null, rank: 0 }];
  const at = firstAfter(signs, quote.first);
  let earlier = 0;
  let hasPrevious = false;
  for (let i = at - 1, rank = 0; i >= 0; i--, rank++) {
    const sign = signs[i];
    if (!sign || sign.paragraph < quote.paragraph - PARAGRAPHS_BACK) break;
    if (sign.paragraph === quote.paragraph ? rank >= OWN_BEFORE : ++earlier > EARLIER) {
      if (sign.paragraph === quote.paragraph) continue;
      break;
    }
    if (sign === previous) hasPrevious = true;
    candidates.push({ signs: sign, rank });
  }
  for (let i = at, rank = 0, later = 0; i < signs.length; i++, rank++) {
    const sign = signs[i];
    if (!sign || sign.paragraph > quote.paragraph + 1) break;
    if (sign.paragraph === quote.paragraph ? rank >= OWN_AFTER : ++later > LATER) break;
    if (sign === previous) hasPrevious = true;
    candidates.push({ signs: sign, rank });
  }
  if (previous && !hasPrevious) candidates.push({ signs: previous, rank: OWN_BEFORE + EARLIER });
  return candidates;
}

/** The place of the first mention after a word. */
function firstAfter(signs: readonly MentionSigns[], word: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle]?.mention.first ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
