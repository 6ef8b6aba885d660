/** How the sidebar must name each report of the bundled story, by the number of its document. */
const NAMES: Readonly<Record<string, string>> = {
  '000': 'The Independent',
  '001': 'unknown outlet',
  '002': 'The Independent',
  '003': 'The Telegraph, reposted on qoto.org',
  '004': 'Sky News',
};

/** The sidebar's name for a bundled report, by its id or its number; throws for any other. */
export function nameOfReport(id: string): string {
  const name = NAMES[id.slice(0, 3)];
  if (!name) throw new Error(`no bundled report is called ${id}`);
  return name;
}

/** The sidebar's names for bundled reports. */
export function outletsOf(ids: readonly string[]): string[] {
  return ids.map(nameOfReport);
}
