import type { Analysis } from '../model/analysis';
import type { Coverage } from '../model/coverage';
import type { Report } from '../model/report';
import { type Carrying, type CarryingReader, type CarryingText, carryingReader } from './carrying';
import { pageText } from './carrying-text';
import { orderCoverage } from './order-coverage';
import type { Gathering, Party } from './party';
import { createWordReader } from './sentence-words';
import { quotesOf } from './spoken-quotes';
import { type Statement, statementsOf } from './statements';
import { groupCopies } from './wire';

/** The page and its coverage in order of time, each with its place among texts that are one. The page's own record is none of them. */
export function gather(page: Analysis, pageReport: Report, coverage: Coverage): Gathering {
  const own = coverage.self?.id ?? null;
  const found = orderCoverage(coverage.found.filter(({ report }) => report.id !== own && report.id !== pageReport.id));
  const filled = fillFromRecord(pageReport, coverage.self);
  const reports = [filled, ...found.map(({ report }) => report)];
  const parties = groupCopies(reports).map(
    (place, number): Party => ({
      ...place,
      number,
      id: reports[number]?.id ?? '',
      report: reports[number] ?? filled,
      found: found[number - 1] ?? null,
    }),
  );
  const reader = createWordReader(page.article.language);
  const statements = parties.map((party) => statementsOf(party, reader));
  const claimsOf = ({ number }: Party) => statements[number] ?? [];
  const quotes = parties.map((party) => quotesOf(page, party));
  return { page, parties, statements, quotes, carry: carryOnce(() => ({ ...pageText(page, filled, reader), claimsOf })) };
}

function carryOnce(readPage: () => CarryingText): Gathering['carry'] {
  const known = new Map<Statement, Carrying>();
  let read: CarryingReader | null = null;
  return (statement) => {
    read ??= carryingReader(readPage());
    const carrying = known.get(statement) ?? read(statement);
    known.set(statement, carrying);
    return carrying;
  };
}

/** The page's report with the facts of its own checked record where the page does not say them. */
function fillFromRecord(page: Report, record: Report | null): Report {
  if (!record) return page;
  return {
    ...page,
    outlet: page.outlet ?? record.outlet,
    repostedOn: page.repostedOn ?? record.repostedOn,
    title: page.title ?? record.title,
    published: page.published ?? record.published,
    agency: page.agency ?? record.agency,
    kind: page.kind === 'report' ? record.kind : page.kind,
  };
}
