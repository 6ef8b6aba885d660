import type { Report } from '../model/report';
import { SHOWN_FROM } from './score-in-context';

/**
 * The models learned from whole articles and are too sure of a feed's item. Scores from which one is shown, chosen on the tuning half of the dated
 * AllSides pairs cut to headline and 35 words (precision .87 to .91, recall .79 to .73; other half .84 to .86 and .83 to .77) and to the
 * headline (.65 to .86, .85 to .69; other half .66 to .81 and .87 to .73). Whole articles have .95 and .83 there.
 */
const SUMMARY_FROM = 0.8;
const HEADLINE_FROM = 0.98;

/** The score from which a report is shown: higher where no more than its headline, or headline and summary, is known. */
export function shownFrom({ isHeadlineOnly, signature }: Pick<Report, 'isHeadlineOnly' | 'signature'>): number {
  if (!isHeadlineOnly) return SHOWN_FROM;
  return signature.words > 0 ? SUMMARY_FROM : HEADLINE_FROM;
}
