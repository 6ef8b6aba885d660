import { hashText } from '../core/text/hash';
import type { SigningEngine } from './sign-record';

/** A text of our own with what signatures depend on: sentence ends, inflected forms, names, figures, quotations, furniture. */
const PROBE = `Ferries to the outer islands sail again

Sign up to our newsletter and get the day's stories in your inbox.

The ferries between Marrow Point and St. Olave's were sailing again on Tuesday after 19 days, Mr. Teague said. They had carried 2,400 islanders a week.

"We have had people rowing for milk," said the harbour master, Colin Teague. "It wasn't funny, e.g. at night… Was it?" A bill of £1.2m is disputed; repairs took nearly 190 miles of paperwork.`;

/**
 * A number that changes when the engine makes other signatures of the same text. Records keep it, so that signatures of an older engine
 * are noticed even when nobody raised `ENGINE`.
 */
export function probeEngine(engine: SigningEngine): number {
  const signature = engine.signatureOf(engine.analyseArticle(engine.readPlainText({ id: 'probe', text: PROBE })));
  return hashText(JSON.stringify(signature));
}
