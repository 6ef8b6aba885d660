/** Second-level labels under which countries register names: `example.co.uk` is one registered name. */
const SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|gouv|nom|asso|id|info|web)\.[a-z]{2}$/;

/** The name under which a host was registered: its last two labels, three under suffixes such as co.uk; null without a full stop. */
export function registrableDomain(host: string): string | null {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  if (labels.length < 2 || /^[\d.]+$|:/.test(host)) return null;
  const isDeep = SECOND_LEVEL.test(labels.slice(-2).join('.'));
  return labels.slice(isDeep ? -3 : -2).join('.');
}
