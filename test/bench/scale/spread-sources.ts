import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import type { Article } from '../../../src/core/model/article';
import type { Report } from '../../../src/core/model/report';
import { writePack } from '../../../src/core/pack/write-pack';
import type { Database } from '../../../src/corpus/database/open-database';
import { cleanAddress } from '../../../src/corpus/feeds/clean-address';
import { itemToArticle } from '../../../src/corpus/feeds/item-to-article';
import { parseFeed } from '../../../src/corpus/feeds/parse-feed';
import { keepArticles } from '../../../src/corpus/library/keep-articles';
import { librarySource } from '../../../src/corpus/library/library-source';
import { importedSource } from '../../../src/corpus/packs/imported-source';
import type { CorpusSource } from '../../../src/corpus/source';
import { fileOf, importFile, openEmptyDatabase } from '../../corpus/packs/imported-packs';

/** Where an article of the set is to be found: in full in a pack or in the library, or as an item of its outlet's feed. */
export type Place = 'pack a' | 'pack b' | 'library' | 'feed';

/** An article of the set under its address, by which every source knows it. */
export interface SetArticle {
  readonly id: string;
  readonly story: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly half: string;
  readonly address: string;
  readonly report: Report;
}

/** Words of an item's summary: as many as the bar of feeds was chosen at. */
const SUMMARY_WORDS = 35;
const KEPT = '2026-03-02T10:00:00.000Z';

/** Puts a set into packs, library and feeds as the extension would, and opens them as its background does. */
export async function spreadSources(
  articles: readonly SetArticle[],
  placesOf: (article: SetArticle) => readonly Place[],
): Promise<CorpusSource[]> {
  const database = await openEmptyDatabase();
  const at = (place: Place) => articles.filter((article) => placesOf(article).includes(place));
  for (const place of ['pack a', 'pack b'] as const) await importAll(database, place, at(place));
  // Before the articles in full: what a reader opens takes the place of the item.
  const items = at('feed');
  for (const name of new Set(items.map(({ outlet }) => outlet))) {
    await takeFeed(
      database,
      items.filter(({ outlet }) => outlet === name),
    );
  }
  const read = at('library').map((one) => ({ ...KEPT_AS_READ, ...addressed(one), article: articleOf(one) }));
  await keepArticles(database, read);
  return [importedSource(async () => database), librarySource(async () => database)];
}

/** The article as the page that the reader opens. */
export function articleOf({ address, outlet, title, text, date }: SetArticle): Article {
  return readPlainText({ id: address, url: address, outlet, title, text, published: date });
}

const KEPT_AS_READ = { origin: 'read', kept: KEPT } as const;

function addressed({ address, report }: SetArticle) {
  return { id: address, url: address, site: new URL(address).hostname, report: { ...report, id: address, url: address } };
}

async function importAll(database: Database, name: string, articles: readonly SetArticle[]): Promise<void> {
  if (articles.length === 0) return;
  const reports = articles.map(({ address, report }) => ({ ...report, url: address, text: null }));
  const outcome = await importFile(database, fileOf(writePack({ name, licence: '', stories: [], reports })), { id: name });
  if (!outcome.ok) throw new Error(outcome.error.message);
}

async function takeFeed(database: Database, articles: readonly SetArticle[]): Promise<void> {
  const items = articles.map(({ address, title, text, date }) => ({
    ...{ id: address, url: address, title, date_published: date },
    summary: text.split(/\s+/).slice(0, SUMMARY_WORDS).join(' '),
  }));
  const [first] = articles;
  if (!first) return;
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: first.outlet, items });
  const parsed = parseFeed(feed, first.address);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const source = { outlet: first.report.outlet, language: 'en', now: Date.parse(KEPT) };
  await keepArticles(
    database,
    parsed.value.items.map((item) => itemToArticle(item, source)),
  );
}

/** The address under which an article is known everywhere. Throws for a line without one. */
export function addressOf(line: { readonly id: string; readonly url?: string }): string {
  const address = cleanAddress(line.url);
  if (address === null) throw new Error(`${line.id} has no address`);
  return address;
}
