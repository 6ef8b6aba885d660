import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ITEMS } from '../../../src/corpus/feeds/feed-item';
import { parseFeed } from '../../../src/corpus/feeds/parse-feed';
import { rssOf } from '../../site/feed-server';

const ADDRESS = 'https://www.harrowgazette.test/feeds/news.xml';

const read = (text: string) => {
  const parsed = parseFeed(text, ADDRESS);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};

const ITEM = {
  url: 'https://www.harrowgazette.test/bridge',
  title: 'Ferry & bridge: "closed"',
  summary: 'Engineers found cracks. It was closed.',
  published: '2026-11-20T10:00:00Z',
  authors: ['Jane Roe'],
};

describe('every format gives the same items', () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harrow Gazette</title><language>en-GB</language><ttl>60</ttl>
    <item><title><![CDATA[Ferry &amp; bridge: "closed"]]></title><link>https://www.harrowgazette.test/bridge?utm_medium=rss#top</link>
    <description>&lt;p&gt;Engineers found cracks.&lt;/p&gt; &lt;p&gt;It was closed.&lt;/p&gt;</description><pubDate>2026-11-20T10:00:00Z</pubDate><dc:creator>Jane Roe</dc:creator></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Harrow Gazette</title><entry><title type="html">Ferry &amp;amp; bridge: "closed"</title>
    <link rel="self" href="/self"/><link rel="alternate" href="/bridge"/><published>2026-11-20T10:00:00Z</published><updated>2026-11-20T11:00:00Z</updated>
    <summary type="html">Engineers found cracks. &lt;b&gt;It was closed.&lt;/b&gt;</summary><author><name>Jane Roe</name></author></entry></feed>`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harrow Gazette</title><dc:language>en</dc:language></channel>
    <item><title>Ferry &amp; bridge: "closed"</title><link>https://www.harrowgazette.test/bridge</link><description>Engineers found cracks. It was closed.</description><dc:date>2026-11-20T10:00:00Z</dc:date><dc:creator>Jane Roe</dc:creator></item></rdf:RDF>`;
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harrow Gazette',
    language: 'en',
    items: [
      {
        ...{ id: '1', url: ITEM.url, title: ITEM.title, content_html: '<p>Engineers found cracks.</p><p>It was closed.</p>' },
        ...{ date_published: ITEM.published, authors: [{ name: 'Jane Roe' }] },
      },
    ],
  });

  test.each(Object.entries({ rss, atom, rdf, json }))('%s', (format, text) => {
    expect(read(text)).toMatchObject({ format, title: 'Harrow Gazette', language: 'en', items: [ITEM] });
  });

  test('a news sitemap, which has headlines only', () => {
    const sitemap = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://www.harrowgazette.test/bridge</loc><news:news><news:publication><news:name>Harrow Gazette</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-11-20T10:00:00Z</news:publication_date><news:title>Ferry &amp; bridge: &quot;closed&quot;</news:title></news:news></url>
      <url><loc>https://www.harrowgazette.test/about</loc></url></urlset>`;
    const { url, title, published } = ITEM;
    expect(read(sitemap)).toEqual({
      ...{ format: 'news-sitemap', title: 'Harrow Gazette', language: 'en', freshMs: null },
      items: [{ url, title, published, summary: null, authors: [] }],
    });
  });

  test('how long a feed stays the same is its own word', () => {
    expect(read(rss).freshMs).toBe(3_600_000);
    expect(read(atom).freshMs).toBeNull();
  });
});

describe('what no reader should see', () => {
  test('scripts, styles and captions are no text', () => {
    const [item] = read(
      rssOf('x', [
        {
          link: '/a',
          title: 'A <b>bold</b> claim',
          summary: '<figure><figcaption>Photo: P. Roe</figcaption></figure><script>bad()</script>Text 5 < 6.',
        },
      ]),
    ).items;
    expect(item).toMatchObject({ title: 'A bold claim', summary: 'Text 5 < 6.' });
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://user:pass@harrowgazette.test/a', ''])(
    'an item at "%s" is left out',
    (link) => {
      expect(read(rssOf('x', [{ link, title: 'T', summary: '' }])).items).toEqual([]);
    },
  );

  test('a summary that is a whole article is cut at a sentence', () => {
    const summary = 'This sentence has exactly seven words here. '.repeat(100);
    const [item] = read(rssOf('x', [{ link: '/a', title: 'T', summary }])).items;
    expect(item?.summary?.length).toBeLessThanOrEqual(1200);
    expect(item?.summary).toMatch(/here\.$/);
  });

  test('more items than a feed has are not looked at', () => {
    const many = Array.from({ length: MOST_ITEMS + 50 }, (_, at) => ({ link: `/${at}`, title: `Story ${at}`, summary: '' }));
    expect(read(rssOf('x', many)).items).toHaveLength(MOST_ITEMS);
  });
});

describe('what is no feed', () => {
  test.each([
    '',
    '<!doctype html><title>x</title>',
    '{"a":1}',
    '<urlset></urlset>',
    '<urlset><url><loc>https://a.test/</loc></url></urlset>',
  ])('%s', (text) => {
    expect(parseFeed(text, ADDRESS)).toMatchObject({ ok: false, error: { code: 'not-a-feed' } });
  });

  test('no text makes it throw, deep nesting neither', () => {
    const around = (text: string) => parseFeed(text, ADDRESS).ok;
    fc.assert(fc.property(fc.string(), (text) => typeof around(`<rss version="2.0"><channel>${text}</channel></rss>`) === 'boolean'));
    fc.assert(fc.property(fc.string(), (text) => typeof around(`<urlset>${text}</urlset>`) === 'boolean'));
    expect(around(`<urlset>${'<a>'.repeat(50_000)}</urlset>`)).toBe(false);
    expect(around(`<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`)).toBe(false);
  });
});
