import { agencyOf } from './agency';

/** Whether a text is an agency's in another outlet: it credits an agency and no person, and the outlet is not that agency. */
export function isAgencyCopy(credits: {
  readonly agency: string | null;
  readonly hasPersons: boolean;
  readonly outletName: string | null;
}): boolean {
  const { agency, hasPersons, outletName } = credits;
  if (agency === null || hasPersons) return false;
  return outletName === null || agencyOf(outletName.replace(/ News$/, '')) !== agency;
}
