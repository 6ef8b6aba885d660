import type { Report } from '../core/model/report';
import { hashText } from '../core/text/hash';

/** The report without its date. */
export function hideDate(report: Report): Report {
  return { ...report, published: null };
}

/** Takes the headline of every third article and the date of every second, by their ids. */
export function leaveGaps(report: Report): Report {
  const hash = hashText(report.id);
  const { signature } = report;
  return {
    ...report,
    published: hash % 2 === 0 ? null : report.published,
    signature: hash % 3 === 0 ? { ...signature, title: [] } : signature,
  };
}
