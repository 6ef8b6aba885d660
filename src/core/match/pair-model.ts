import type { FoundReport } from '../model/coverage';

/** Score from which a report is shown as the same story. */
export const SHOWN_FROM = 0.5;

/** 0..1: how sure it is that two articles report one story. */
export function scorePair(features: FoundReport['why']): number {
  const of = (name: string) => features.find(({ feature }) => feature === name)?.value ?? 0;
  const sum = -4 + 9 * of('text') + 5 * of('lead') + 2 * of('title') + 2 * of('names') + 6 * of('shared text') - 0.5 * of('days apart');
  return 1 / (1 + Math.exp(-sum));
}
