import { OUTLETS } from './data/outlets';

/** An outlet of the table: its name, its country (ISO 3166, two letters) and its registrable domain. */
export interface KnownOutlet {
  readonly name: string;
  readonly country: string;
  readonly domain: string;
}

/** The outlet of a host by the table, the most exact domain first ("sport.example.co.uk", then "example.co.uk"); null for an unknown one. */
export function findOutlet(host: string): KnownOutlet | null {
  let rest = host.toLowerCase().replace(/^www\d?\./, '');
  while (rest.includes('.')) {
    const known = lookUp(rest);
    if (known) return known;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

/** Searches the table as text: a page asks once, and making a map of it would cost more than a hundred searches. */
function lookUp(domain: string): KnownOutlet | null {
  const line = `\n${domain} `;
  for (const block of OUTLETS) {
    const at = block.indexOf(line);
    if (at < 0) continue;
    const end = block.indexOf('\n', at + 1);
    return { name: block.slice(at + line.length, end < 0 ? undefined : end), country: block.slice(0, 2), domain };
  }
  return null;
}
