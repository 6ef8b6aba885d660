import type { Evidence } from '../model/comparison';
import type { Statement } from './statements';

/** The words in which a report carries a claim, with their place. */
export function evidenceOf({ party, claim, span }: Statement): Evidence {
  return { articleId: party.id, text: claim.text, wording: claim.wording, start: span?.start ?? null, end: span?.end ?? null };
}
