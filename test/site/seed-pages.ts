import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from './start-site';

/** A plain-text document as a page of the fixture site. `id` is the document's file stem. */
export interface SeedPage extends SitePage {
  readonly host: string;
}

/** Where a document's page stands, in file order; further documents stand on invented hosts. */
const HOSTS = ['www.independent.co.uk', 'www.unknown-outlet.test', 'www.independent.co.uk', 'qoto.org', 'news.sky.com'];
const TEMPLATES = [renderNewsPage, renderBareArticle, renderDivSoup];

/**
 * Wraps each `ID.txt` of a folder into a page, in turn in one of three templates: a newsy page with JSON-LD, a bare `<article>`, and
 * divisions with boilerplate around. The text is escaped and otherwise unchanged, a paragraph per line. Empty for a folder without any.
 */
export function seedPages(folder: string): SeedPage[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name, index) => {
    const id = name.slice(0, -'.txt'.length);
    const host = HOSTS[index] ?? `www.outlet-${index}.test`;
    const text = readFileSync(join(folder, name), 'utf8');
    const render = TEMPLATES[index % TEMPLATES.length] ?? renderBareArticle;
    return { id, host, url: `https://${host}/news/${id}`, html: render(readDocument(text)) };
  });
}

interface SeedDocument {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

const escapeMarkup = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Lines that are short, without a full stop, and stand twice are headlines in texts of this kind. */
function readDocument(text: string): SeedDocument {
  const lines = text.split(/\n+/).map((line) => line.trim());
  const paragraphs = lines.filter((line) => line !== '');
  const title = paragraphs.find((line, index) => !/[.!?]$/.test(line) && paragraphs.indexOf(line, index + 1) > index && line.length > 40);
  return { title: title ?? null, paragraphs };
}

const renderParagraphs = (paragraphs: readonly string[], tag: string) =>
  paragraphs.map((paragraph) => `<${tag}>${escapeMarkup(paragraph)}</${tag}>`).join('\n');

function renderNewsPage({ title, paragraphs }: SeedDocument): string {
  const headline = title ?? 'World news';
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', ...(title ? { headline: title } : {}) };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(headline)}</title>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
<main><article>${title ? `<h1>${escapeMarkup(title)}</h1>` : ''}<div class="article-body">
${renderParagraphs(paragraphs, 'p')}
</div></article></main>
<footer><p>Terms of use</p><p>Contact us</p></footer></body></html>`;
}

function renderBareArticle({ paragraphs }: SeedDocument): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><article>
${renderParagraphs(paragraphs, 'p')}
</article></body></html>`;
}

function renderDivSoup({ title, paragraphs }: SeedDocument): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title ?? 'News')}</title></head><body>
<div class="top"><div class="menu"><a href="/">Home</a><a href="/a">Politics</a><a href="/b">Business</a></div></div>
<div class="cols"><div class="left"><div class="promo"><a href="/p1">Ten recipes for a cold week</a></div></div>
<div class="middle"><div class="story">
${renderParagraphs(paragraphs, 'div')}
</div></div>
<div class="right"><div class="promo"><a href="/p2">Win a weekend by the sea</a></div><div class="promo"><a href="/p3">Puzzles of the day</a></div></div></div>
<div class="bottom">All rights reserved</div></body></html>`;
}
