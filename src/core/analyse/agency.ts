import { AGENCY_CREDIT_OPENING, AGENCY_WORD, agencyName } from '../languages/en/credits';
import { foldText } from '../text/normalise';
import { oneSpaced } from '../text/spaces';
import { AGENCIES } from './data/agencies';

const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [foldText(form), name] as const)),
);

/** A place in capitals and the agency in brackets before the first sentence: "KYIV, Ukraine (AP) \u2014", "(Reuters) -". */
const leadForm = () => /^(?:[\p{Lu}][\p{L}\p{N} .,'\u2019/-]{0,60})?\(([\p{L} .-]{2,30})\)\s*[-\u2013\u2014]/u;

/** The agency's short name for exactly one of its names ("The Associated Press" gives "AP"); null for any other text. */
export function agencyOf(name: string): string | null {
  const known = SHORT_NAMES.get(oneSpaced(foldText(name).replace(/[().]/g, ' ')));
  return known ?? (name.length < 60 && AGENCY_WORD.test(name) && agencyName().test(name.trim()) ? name.trim() : null);
}

/** The agency that a whole line credits ("Source: AFP", "\u2014 Reuters"); null where the line says more or else. */
export function agencyOfLine(line: string): string | null {
  const text = line.trim().slice(0, 80);
  if (text.length > 60) return null;
  return agencyOf(text) ?? agencyOf(text.replace(AGENCY_CREDIT_OPENING, '').replace(/[).\s]+$/, ''));
}

/** The agency that opens a text in the agencies' own form; null where none does. */
export function agencyOfLead(paragraph: string): string | null {
  const lead = paragraph.slice(0, 120);
  const name = lead.includes('(') ? leadForm().exec(lead)?.[1] : undefined;
  return name ? agencyOf(name) : null;
}
