const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** A moment as the reader's clock shows it: "21 Nov, 12:30". */
export function formatMoment(iso: string): string {
  return FORMAT.format(new Date(iso));
}
