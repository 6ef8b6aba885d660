import { OUTLETS } from './data/outlets';

/** An outlet of the table: its name, its country (ISO 3166, two letters) and its registrable domain. */
export interface KnownOutlet {
  readonly name: string;
  readonly country: string;
  readonly domain: string;
}

/** Second-level labels under which countries register names: `example.co.uk` is one registered name. */
const SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|gouv|nom|asso|id|info|web)\.[a-z]{2}$/;

let table: ReadonlyMap<string, KnownOutlet> | null = null;

/** The outlet of a host by the table, the most exact domain first ("sport.example.co.uk", then "example.co.uk"); null for an unknown one. */
export function findOutlet(host: string): KnownOutlet | null {
  table ??= readTable();
  let rest = host.toLowerCase().replace(/^www\d?\./, '');
  while (rest.includes('.')) {
    const known = table.get(rest);
    if (known) return known;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

/** The name under which a host was registered: its last two labels, three under suffixes such as co.uk; null without a full stop. */
export function registrableDomain(host: string): string | null {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  if (labels.length < 2 || /^[\d.]+$|:/.test(host)) return null;
  const isDeep = SECOND_LEVEL.test(labels.slice(-2).join('.'));
  return labels.slice(isDeep ? -3 : -2).join('.');
}

function readTable(): ReadonlyMap<string, KnownOutlet> {
  const entries = new Map<string, KnownOutlet>();
  for (const block of OUTLETS) {
    const [country = '', ...lines] = block.trim().split('\n');
    for (const line of lines) {
      const at = line.indexOf(' ');
      const domain = line.slice(0, at);
      entries.set(domain, { name: line.slice(at + 1), country, domain });
    }
  }
  return entries;
}
