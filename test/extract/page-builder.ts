import { parseHTML } from 'linkedom';

/** Sentences of an invented report, long enough to be one. */
export const REPORT: readonly string[] = [
  'The harbour at Sandholm will stay closed until Friday after a crane fell across the eastern quay, its owners said on Monday.',
  'Nobody was hurt, and the two ships that were being unloaded have been moved to Westerby for repairs and a full inspection.',
  '“We heard it before we saw it,” said Ada Quill, who runs the kiosk opposite the gate and was the first to call for help.',
  'An inquiry by the county will look at the maintenance records of all four cranes, which date from the early nineties.',
  'The company that owns the quay said that it had asked for new cranes three times and that the money had never come.',
  'Fishermen will use the northern basin in the meantime, although it is too shallow for the larger boats at low tide.',
];

/** The report as paragraphs of markup. */
export const paragraphs = (lines: readonly string[] = REPORT) => lines.map((line) => `<p>${line}</p>`).join('\n');

/** A page of the fixture's markup as the command line parses it. */
export function page(body: string, head = ''): Document {
  return parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document as unknown as Document;
}

/** Structured data of an article with some fields replaced. */
export function structured(fields: Readonly<Record<string, unknown>>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`;
}
