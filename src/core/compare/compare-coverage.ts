import type { Analysis } from '../model/analysis';
import type { ComparedPage, Comparison, CoverageEntry, MissingClaim } from '../model/comparison';
import type { Coverage } from '../model/coverage';
import type { Report } from '../model/report';
import { findMissingClaims, findOnlyHere } from './claims';
import { findCopiedStretches, findCopyEdits } from './copies';
import { countOutlets } from './count-outlets';
import { EMPTY_COMPARISON } from './empty-comparison';
import { compareFigures } from './figures';
import { gather } from './gather';
import type { Gathering, Party } from './party';
import { findQuoteVariants } from './quotes';
import { findSharedClaims } from './shared-claims';
import { compareSourcing } from './sourcing';
import { compareSpeakers, groupSpeakers } from './speakers';
import { compareUnnamedSources } from './unnamed-sources';
import { kindOf } from './wire';
import { findWordings } from './wordings';

/**
 * A page beside the other reports of its story: everything the sidebar shows. The page's own record is never counted. Without coverage
 * the lists are empty and only what was searched is told.
 */
export function compareCoverage(page: Analysis, pageReport: Report, coverage: Coverage): Comparison {
  const gathering = gather(page, pageReport, coverage);
  const { parties } = gathering;
  if (parties.length < 2) return { ...EMPTY_COMPARISON, page: describePage(gathering, coverage), searched: coverage.searched };
  const speakers = groupSpeakers(gathering);
  const missingHere = findMissingClaims(gathering);
  return {
    page: describePage(gathering, coverage),
    story: nameStory(coverage, parties),
    searched: coverage.searched,
    outlets: countOutlets(parties),
    independentReports: new Set(parties.map((party) => party.group)).size,
    coverage: parties.slice(1).map((party) => describeEntry(party, parties, missingHere)),
    related: coverage.related.map(({ report: { id, outlet, title, published, url }, relation }) => ({
      id,
      outlet,
      title,
      published,
      url,
      relation,
    })),
    speakers: compareSpeakers(gathering, speakers),
    unnamedSources: compareUnnamedSources(gathering),
    quoteVariants: findQuoteVariants(gathering, speakers),
    missingHere,
    onlyHere: findOnlyHere(gathering),
    figures: compareFigures(gathering),
    sourcing: compareSourcing(gathering),
    copyEdits: findCopyEdits(gathering),
    copiedHere: findCopiedStretches(gathering),
    wordings: findWordings(gathering, speakers),
    sharedClaims: findSharedClaims(gathering, missingHere),
  };
}

/** The editors' story; else one named by the first headline of its reports. */
function nameStory({ story }: Coverage, [page, ...others]: readonly Party[]): Comparison['story'] {
  if (story) return { id: story.id, name: story.name };
  const id = others[0]?.id ?? '';
  const titled = [...others, page].find((party) => party?.report.title);
  return { id, name: titled?.report.title ?? id };
}

function describePage({ parties }: Gathering, { self }: Coverage): ComparedPage {
  const [page] = parties;
  const { outlet = null, repostedOn = null, title = null, published = null } = page?.report ?? {};
  return {
    id: page?.id ?? '',
    matchedAs: self?.id ?? null,
    ...{ outlet, repostedOn, title, published },
    kind: page ? kindOf(page, parties) : 'report',
  };
}

function describeEntry(party: Party, parties: readonly Party[], missing: readonly MissingClaim[]): CoverageEntry {
  const { id, outlet, repostedOn, title, published, url, agency } = party.report;
  const added = mostCentral(party, missing);
  return {
    ...{ id, outlet, repostedOn, title, published, url, agency },
    kind: kindOf(party, parties),
    ...(party.report.isHeadlineOnly ? { isHeadlineOnly: true } : {}),
    sameTextAs: party.group === party.number ? null : (parties[party.group]?.id ?? null),
    overlap: party.overlap,
    adds: added?.text ?? null,
    addsWording: added?.wording ?? 'verbatim',
    score: party.found?.score ?? 0,
    why: party.found?.why ?? [],
  };
}

/** The words in which a report carries the first of the missing claims that it has. */
function mostCentral(party: Party, missing: readonly MissingClaim[]): MissingClaim['evidence'][number] | undefined {
  for (const claim of missing) {
    const own = claim.evidence.find((evidence) => evidence.articleId === party.id);
    if (own) return own;
  }
  return undefined;
}
