import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../src/build/compile-seeds';
import { analyseArticle } from '../../src/core/analyse/analyse-article';
import { readPlainText } from '../../src/core/analyse/read-plain-text';
import { reportOf } from '../../src/core/analyse/report-of';
import { compareArticle } from '../../src/core/compare/compare-article';
import type { Article, Span } from '../../src/core/model/article';
import type { Report, Story } from '../../src/core/model/report';
import { readPack } from '../../src/core/pack/read-pack';
import { writePack } from '../../src/core/pack/write-pack';
import { readFixturePages } from '../site/fixture-page';
import { readFixture } from '../site/read-fixture';

/** The seed documents stand beside the project on the machine of who may read them, and nowhere in it. */
const SEED_DOCUMENTS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

const bundled = compileSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
const pages = readFixturePages().flatMap((page) => (page.article === null ? [] : [readFixture(page).article]));
const seeds = existsSync(SEED_DOCUMENTS)
  ? readdirSync(SEED_DOCUMENTS).flatMap((name) => (name.endsWith('.txt') ? [readSeed(name)] : []))
  : [];
const packs = [
  packOf(bundled.stories, bundled.reports),
  packOf(
    [],
    pages.map((page) => reportOf(analyseArticle(page))),
  ),
];
/** The text of every article whose text is at hand, by its id. */
const sources = new Map([...pages, ...seeds].map(({ id, text }) => [id, text]));

function readSeed(name: string): Article {
  return readPlainText({ id: name.slice(0, -'.txt'.length), text: readFileSync(join(SEED_DOCUMENTS, name), 'utf8') });
}

function packOf(stories: readonly Story[], reports: readonly Report[]) {
  const bytes = writePack({ name: 'test', licence: 'MIT', stories, reports });
  const pack = readPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
}

/** Words that are shown as an article's own. */
interface Shown {
  readonly path: string;
  readonly articleId: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Everything under a value that has `text`: what is shown, but for the editors' summaries. `articleId` is the page's where none is told. */
function shownIn(value: unknown, articleId: string, path = ''): Shown[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields: Record<string, unknown> = { ...value };
  const id = typeof fields.articleId === 'string' ? fields.articleId : articleId;
  const below = Object.entries(fields).flatMap(([key, field]) => shownIn(field, id, `${path}.${key}`));
  const { text, start = null, end = null, wording } = fields;
  if (typeof text !== 'string' || wording === 'summary') return below;
  const at = (place: unknown) => (typeof place === 'number' ? place : null);
  const whole = { path, articleId: id, text, start: at(start), end: at(end) };
  return [...(whole.start === null ? piecesOf(whole, fields.spoken) : [whole]), ...below];
}

/** Words without their article's text at hand may be joined by a sign that is no one's; `spoken` says where the article's own words stand. */
function piecesOf(whole: Shown, spoken: unknown): Shown[] {
  if (!Array.isArray(spoken)) return [whole];
  return spoken.map(({ start, end }: Span, i) => ({ ...whole, path: `${whole.path}.spoken.${i}`, text: whole.text.slice(start, end) }));
}

/** What is wrong with shown words; null where they stand in their article as they are shown. */
function fault({ path, articleId, text, start, end }: Shown, article: Article): string | null {
  const source = articleId === article.id ? article.text : sources.get(articleId);
  if (source === undefined) return start === null ? null : `${path}: offsets into ${articleId}, whose text is not at hand`;
  const stands = start === null || end === null ? source.includes(text) : source.slice(start, end) === text;
  return stands ? null : `${path}: "${text}" is not what stands in ${articleId} from ${start} to ${end}`;
}

const shownByArticle = new Map<Article, Shown[]>();

/** Everything that the engine shows of a page and of what it found beside it, on the whole way; worked out once an article. */
function shownOf(article: Article): Shown[] {
  const known = shownByArticle.get(article);
  if (known) return known;
  const { analysis, comparison } = compareArticle(article, packs);
  const { quotes, unnamedSources, reliances, figures } = analysis;
  const shown = shownIn({ comparison, analysis: { quotes, unnamedSources, reliances, figures } }, article.id);
  shownByArticle.set(article, shown);
  return shown;
}

describe('whatever is shown as an article\u2019s words stands in it', () => {
  it.each(pages.map((page) => ({ id: page.id, page })))('$id, beside the bundled reports and the other fixtures', ({ page }) => {
    expect(shownOf(page).flatMap((one) => fault(one, page) ?? [])).toEqual([]);
  });

  it.each(seeds.map((seed) => ({ id: seed.id, seed })))('seed document $id, beside the bundled reports and the fixtures', ({ seed }) => {
    const shown = shownOf(seed);
    expect(shown.flatMap((one) => fault(one, seed) ?? [])).toEqual([]);
    expect(shown.some(({ articleId }) => articleId !== seed.id)).toBe(true);
  });

  it('shows words of the page and of other articles, so that there is something to check', () => {
    const shown = pages.flatMap((page) => shownOf(page).map((one) => ({ ...one, isPages: one.articleId === page.id })));
    expect(shown.filter(({ isPages }) => isPages).length).toBeGreaterThan(100);
    expect(shown.filter(({ isPages, start }) => !isPages && start !== null).length).toBeGreaterThan(100);
  });

  it.each([
    ['another word', { text: 'No wall.', start: 0, end: 8 }],
    ['a shifted span', { text: 'The wall', start: 1, end: 9 }],
    ['words that stand nowhere', { text: 'No wall.', start: null, end: null }],
    ['offsets into an unknown text', { articleId: 'unknown', text: 'The wall', start: 0, end: 8 }],
  ])('tells %s', (_, planted) => {
    const article = readPlainText({ id: 'planted', text: 'The wall will hold.' });
    const [shown] = shownIn({ quotes: [planted] }, article.id);
    expect(fault(shown ?? expect.unreachable(), article)).toContain('.quotes.0');
  });

  it('lets the words themselves pass', () => {
    const article = readPlainText({ id: 'planted', text: 'The wall will hold.' });
    const shown = shownIn({ text: 'The wall', start: 0, end: 8, more: { wording: 'summary', text: 'A wall holds' } }, article.id);
    expect(shown.map((one) => fault(one, article))).toEqual([null]);
  });

  it('lets joined words pass by their pieces, and only by these', () => {
    const article = readPlainText({ id: 'planted', text: 'The wall will hold.' });
    const joined = { text: 'The wall \u2026 hold', start: null, end: null };
    const spoken = [
      { start: 0, end: 8 },
      { start: 11, end: 15 },
    ];
    expect(shownIn({ ...joined, spoken }, article.id).map((one) => fault(one, article))).toEqual([null, null]);
    expect(shownIn(joined, article.id).map((one) => fault(one, article))).not.toEqual([null]);
  });
});
