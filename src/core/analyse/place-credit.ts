/** Longest place and agency before a report, in code units. */
const MAX_PLACE_CREDIT = 100;

/** A credit in brackets with or without a place before it: "OROVILLE, Calif. (AP) \u2014 ", "(Reuters) - ", "(CNN) ". */
const WITH_CREDIT =
  /^(?:\p{Lu}{2}[\p{L} .,'\u2019/-]{0,60} )?\(\p{Lu}[\p{L} .-]{1,30}\)(?: ?[-\u2013\u2014]{1,2})? ?(?=["\u201c\u2018\p{Lu}\d])/u;

/** A place in capitals with a dash: "WASHINGTON \u2014 ", "LEEDS, England\u2013". Shorter dashes need their spaces, since they also join words ("COVID-19"). */
const WITH_DASH =
  /^\p{Lu}{2}[\p{Lu} .'\u2019/-]{1,40}(?:, \p{Lu}[\p{L}.]{1,15}(?: \d{1,2})?(?: ?\u2013 ?)|(?:, \p{Lu}[\p{L}.]{1,15}(?: \d{1,2})?)?(?: ?\u2014 ?| \u2013 | --? ))(?=["\u201c\u2018\p{Lu}\d])/u;

// Preparing either pattern costs a first reading more than a millisecond, and most reports begin in neither way.
const withCredit = (start: string) => (start.includes('(') ? WITH_CREDIT.exec(start) : null);
const withDash = (start: string) => (NO_CAPITALS.test(start) ? null : WITH_DASH.exec(start));
const NO_CAPITALS = /^[^A-Z\u0080-\uffff]|^.[^A-Z\u0080-\uffff]/;

/** How many code units of a report's first sentence are the place and the agency that stand before its words; 0 where none do. */
export function placeCreditLength(sentence: string): number {
  const start = sentence.slice(0, MAX_PLACE_CREDIT);
  return (withCredit(start) ?? withDash(start))?.[0].length ?? 0;
}
