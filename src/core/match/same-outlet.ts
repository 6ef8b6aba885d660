import type { Report } from '../model/report';

/** Whether two records are of one outlet; null where that of one is unknown. */
export function isSameOutlet({ outlet: a }: Pick<Report, 'outlet'>, { outlet: b }: Pick<Report, 'outlet'>): boolean | null {
  if (!a || !b) return null;
  return a.domain && b.domain ? a.domain === b.domain : a.name === b.name;
}
