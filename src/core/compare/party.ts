import type { Analysis } from '../model/analysis';
import type { Outlet } from '../model/article';
import type { FoundReport } from '../model/coverage';
import type { Report } from '../model/report';
import type { Carrying } from './carrying';
import type { PartyQuote } from './spoken-quotes';
import type { Statement } from './statements';

/** What stands in a list of outlets for one whose name is not known. */
export const UNKNOWN_OUTLET = 'unknown outlet';

/** One text in a comparison: the page (always the first, number 0) or a report of its coverage. */
export interface Party {
  readonly number: number;
  readonly id: string;
  readonly report: Report;
  readonly found: FoundReport | null;
  /** Number of the first party whose text this one shares (`groupCopies`); its own where it stands alone. Parties of one group count once. */
  readonly group: number;
  /** 0..1: share of the shorter text's shingles in both, against the group's first text or, alone, against the page. */
  readonly overlap: number;
}

/** A comparison's input as its parts need it. */
export interface Gathering {
  readonly page: Analysis;
  readonly parties: readonly Party[];
  /** The claims of each party, by its number. */
  readonly statements: readonly (readonly Statement[])[];
  /** The quotations of each party, by its number. */
  readonly quotes: readonly (readonly PartyQuote[])[];
  /** How far the page carries another report's claim; each is looked up once. */
  carry(statement: Statement): Carrying;
}

/** The name under which an outlet is listed. */
function outletLabel(outlet: Outlet | null): string {
  return outlet?.name ?? UNKNOWN_OUTLET;
}

/** Distinct outlets in order, an unknown one once. */
export function outletLabels(parties: readonly Party[]): string[] {
  return [...new Set(parties.map((party) => outletLabel(party.report.outlet)))];
}
