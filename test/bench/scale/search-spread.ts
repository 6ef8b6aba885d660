import { findInPacks } from '../../../src/background/find-in-packs';
import { oneOfEach } from '../../../src/core/match/one-of-each';
import type { FoundReport } from '../../../src/core/model/coverage';
import type { CorpusSource, PackSearch } from '../../../src/corpus/source';
import { articleOf, type SetArticle } from './spread-sources';

type Hit = readonly [id: string, score: number];

/** What one page is shown, in the form that the scorer reads. */
export interface SpreadLine {
  readonly q: string;
  readonly hits: readonly Hit[];
  /** The same where the page's own story is taken out of the corpus. */
  readonly absent: readonly Hit[];
  /** Reports that were shown once more, from another source. */
  readonly repeated: number;
  /** Whether the page was shown as its own coverage. */
  readonly isOwnCoverage: boolean;
}

/** Opens each page over the sources as the background does. The page's own record stays where it is, and the engine has to know it. */
export async function searchSpread(
  sources: readonly CorpusSource[],
  articles: readonly SetArticle[],
  pages: readonly SetArticle[],
): Promise<SpreadLine[]> {
  const byAddress = new Map(articles.map((article) => [article.address, article]));
  const addresses = await readAddresses(await openAll(sources, null));
  const lines: SpreadLine[] = [];
  for (const page of pages) {
    const searches = await openAll(sources, page);
    const readers = searches.map(({ pack }) => pack);
    const story = addresses.flatMap((address, key) => (byAddress.get(address)?.story === page.story ? [key] : []));
    const report = { ...page.report, id: page.address, url: page.address };
    const shown = (await findInPacks(report, searches)).coverage.found;
    const absent = (await findInPacks(report, searches, oneOfEach(readers, new Set(story)))).coverage.found;
    const ids = shown.map((found) => idOf(found, byAddress));
    const isOwnCoverage = ids.includes(page.id);
    const others = shown.filter((_, place) => ids[place] !== page.id);
    const hits = hitsOf(others, byAddress);
    lines.push({ q: page.id, hits, absent: hitsOf(absent, byAddress), repeated: others.length - hits.length, isOwnCoverage });
  }
  return lines;
}

async function openAll(sources: readonly CorpusSource[], page: SetArticle | null): Promise<PackSearch[]> {
  const opened = await Promise.all(sources.map((source) => source.open(page && articleOf(page))));
  return opened.flatMap((packs) => {
    if (!packs.ok) throw new Error(packs.error.message);
    return packs.value.map((pack) => {
      if ('problem' in pack) throw new Error(pack.problem);
      return pack.startSearch();
    });
  });
}

/** The address of each article by its corpus key. */
async function readAddresses(searches: readonly PackSearch[]): Promise<string[]> {
  const readAll = () => searches.flatMap(({ pack }) => Array.from(pack.firstDays, (_, number) => pack.reportAt(number)?.url ?? ''));
  readAll();
  await Promise.all(searches.map((search) => search.load()));
  return readAll();
}

function hitsOf(found: readonly FoundReport[], byAddress: ReadonlyMap<string, SetArticle>): Hit[] {
  const best = new Map<string, number>();
  for (const one of found) {
    const id = idOf(one, byAddress);
    best.set(id, Math.max(best.get(id) ?? 0, one.score));
  }
  return [...best].sort((a, b) => b[1] - a[1]);
}

function idOf({ report }: FoundReport, byAddress: ReadonlyMap<string, SetArticle>): string {
  return byAddress.get(report.url ?? '')?.id ?? report.id;
}
