import type { Report } from '../model/report';
import { SHOWN_FROM } from './score-in-context';

/**
 * The models learned from whole articles and are too sure of a feed's item. Scores from which one is shown, chosen on the tuning half of the dated
 * AllSides pairs cut to headline and 35 words (precision .87 to .90, recall .77 to .72; other half .82 to .85 and .83 to .76) and to the
 * headline (.67 to .87, .81 to .64; other half .65 to .81 and .85 to .70). Whole articles have .96 and .83 there.
 */
const SUMMARY_FROM = 0.8;
const HEADLINE_FROM = 0.97;

/** The score from which a report is shown: higher where no more than its headline, or headline and summary, is known. */
export function shownFrom({ isHeadlineOnly, signature }: Pick<Report, 'isHeadlineOnly' | 'signature'>): number {
  if (!isHeadlineOnly) return SHOWN_FROM;
  return signature.words > 0 ? SUMMARY_FROM : HEADLINE_FROM;
}
