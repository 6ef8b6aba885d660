import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page';
import { page, paragraphs, REPORT, structured } from './page-builder';

const HEADLINE = 'Crane falls across Sandholm quay as harbour closes';
const read = (body: string, head = '', url = 'https://echo.example/news/crane-falls-across-quay-123456') =>
  readPage(page(body, head), { id: 'p1', url }).article;

test('a usual page: the report in paragraphs, each field from the page', () => {
  const head = `<title>${HEADLINE} | The Echo</title><meta property="og:site_name" content="The Echo"><link rel="canonical" href="/news/crane">
    <meta property="og:title" content="${HEADLINE}"><meta property="article:section" content="Harbour">
    ${structured({ headline: HEADLINE, author: [{ '@type': 'Person', name: 'Mara Venn' }], datePublished: '2024-11-17T17:47:00-05:00', dateModified: '2024-11-18T08:00:00Z', isAccessibleForFree: false })}`;
  const article = read(
    `<nav><a href="/">Home</a></nav><main><article><h1>${HEADLINE}</h1>${paragraphs()}</article></main><footer><p>Terms</p></footer>`,
    head,
  );
  expect(article).toMatchObject({
    id: 'p1',
    isArticle: true,
    kind: 'report',
    title: HEADLINE,
    outlet: { name: 'The Echo', domain: 'echo.example' },
    outletSource: 'meta',
    byline: ['Mara Venn'],
    published: { value: '2024-11-17T17:47-05:00', precision: 'minute', source: 'json-ld' },
    modified: { value: '2024-11-18T08:00Z' },
    canonicalUrl: 'https://echo.example/news/crane',
    section: 'Harbour',
    language: 'en',
    isPaywalled: true,
    repostedOn: null,
  });
  expect(article.text).toBe(REPORT.join('\n\n'));
});

test('what somebody has decided on the page is believed and not asked anew', () => {
  const document = page(`<main><h1>${HEADLINE}</h1>${paragraphs()}</main>`);
  const kinds = (['article', 'live-blog', 'neither'] as const).map((kind) => {
    const { article } = readPage(document, { id: 'p1', url: 'https://echo.example/news/crane-falls-across-quay-123456', kind });
    return [article.isArticle, article.kind];
  });
  expect(kinds).toEqual([
    [true, 'report'],
    [true, 'live-blog'],
    [false, 'report'],
  ]);
});

test('the page itself stays as it is', () => {
  const document = page(`<main><h1>${HEADLINE}</h1><aside>Related</aside>${paragraphs()}</main>`);
  const before = document.toString();
  readPage(document, { id: 'p1', url: 'https://echo.example/x' });
  expect(document.toString()).toBe(before);
});

test('what is not the report is left out with its reason', () => {
  const body = `<main><h1>${HEADLINE}</h1><p class="byline">By Mara Venn</p>${paragraphs(REPORT.slice(0, 2))}
    <figure><img src="x.jpg"><figcaption>The crane on Monday</figcaption></figure>
    <div class="newsletter-box"><p>Every Friday the harbour in five minutes, written for you by those who know it best.</p></div>
    ${paragraphs(REPORT.slice(2))}<p>Read more: Four cranes in six years</p><p>Advertisement</p></main>`;
  const article = read(body, `<meta property="og:title" content="${HEADLINE}">`);
  expect(article.text).toBe(REPORT.join('\n\n'));
  const reasons = article.removed.map(({ reason }) => reason);
  expect(reasons).toEqual(expect.arrayContaining(['related-links', 'advertisement']));
  expect(article.byline).toEqual(['Mara Venn']);
});

test('a part of the page that holds most of the text is the report, whatever its class says', () => {
  expect(read(`<div class="subscribe-share-related">${paragraphs()}</div>`).text).toBe(REPORT.join('\n\n'));
});

test('a template without markup is read like plain text: headline, byline, dateline from the first lines', () => {
  const lines = [HEADLINE, 'Mara Venn', 'Sunday 17 November 2024 17:47 EST', ...REPORT];
  const article = read(`<article>${paragraphs(lines)}</article>`, '<title>Page</title>', 'http://localhost/a');
  expect(article).toMatchObject({
    isArticle: true,
    title: HEADLINE,
    byline: ['Mara Venn'],
    outlet: null,
    published: { value: '2024-11-17T17:47-05:00' },
  });
  expect(article.text).toBe(REPORT.join('\n\n'));
});

describe('outlet', () => {
  test('is what the page calls itself, also on a domain of the table: that is not asked here', () => {
    const head = '<meta property="og:site_name" content="Independent Online">';
    const article = read(`<h1>${HEADLINE}</h1>${paragraphs()}`, head, 'https://www.independent.co.uk/news/x-b1.html');
    expect(article).toMatchObject({ outlet: { name: 'Independent Online', domain: 'independent.co.uk' }, outletSource: 'meta' });
  });
  test('is never guessed from the host', () => {
    expect(read(paragraphs(), '', 'https://www.the-westerby-echo.example/a')).toMatchObject({ outlet: null, outletSource: null });
  });
});

describe('repost', () => {
  const shared = `${HEADLINE}. Its owners say that nobody was hurt - The Westerby Echo`;
  test('a post on a Mastodon server that carries an article names both places', () => {
    const article = read(
      `<div class="status"><p>${shared}</p>${paragraphs()}</div>`,
      '<meta name="generator" content="Mastodon 4.2">',
      'https://tidepool.social/@a/1',
    );
    expect(article).toMatchObject({
      kind: 'repost',
      title: HEADLINE,
      outlet: { name: 'The Westerby Echo', domain: null },
      repostedOn: 'tidepool.social',
      byline: [],
    });
  });
  test('kept elsewhere, the server is named by its footer', () => {
    const article = read(`<article><p>${shared}</p>${paragraphs()}<p>Tidepool Mastodon</p></article>`, '', 'http://localhost/a');
    expect(article).toMatchObject({ kind: 'repost', repostedOn: 'Tidepool' });
  });
});

test('an opinion is told by its address, agency copy by its byline', () => {
  expect(read(paragraphs(), '', 'https://echo.example/opinion/cranes-and-why').kind).toBe('opinion');
  expect(read(paragraphs(), structured({ headline: HEADLINE, author: { '@type': 'Organization', name: 'Reuters' } }))).toMatchObject({
    kind: 'agency-copy',
    agency: 'Reuters',
    byline: [],
    credit: 'Reuters',
  });
});

test('an embedded post is one paragraph with its author, handle and date', () => {
  const tweet = `<blockquote class="twitter-tweet"><p>The northern basin is open for small boats until further notice from us</p>&mdash; Harbour Master (@ino_sandholm) <a href="https://twitter.com/x/1">November 17, 2024</a></blockquote>`;
  const article = read(`<article>${paragraphs(REPORT.slice(0, 3))}${tweet}${paragraphs(REPORT.slice(3))}</article>`);
  const [embed] = article.embeds;
  expect(embed).toMatchObject({ author: 'Harbour Master', handle: '@ino_sandholm', published: { value: '2024-11-17' } });
  expect(article.text.slice(embed?.start, embed?.end)).toBe('The northern basin is open for small boats until further notice from us');
});

describe('pages that are broken or hostile', () => {
  const prototypeKeys = '{"@type":"NewsArticle","headline":"A","__proto__":{"author":"Evil Twin"},"constructor":{"prototype":{"x":1}}}';
  test.each([
    ['malformed structured data', `<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>`],
    [
      '3 MB of structured data',
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'x '.repeat(1_500_000)}"}</script>`,
    ],
    ['keys of the prototype', `<script type="application/ld+json">${prototypeKeys}</script>`],
    [
      'structured data of odd types',
      structured({ headline: 7, author: [null, 3, { name: { a: 1 } }], datePublished: ['x'], publisher: 'x', '@type': [1, 'NewsArticle'] }),
    ],
    ['a bad language and canonical address', '<meta property="og:locale" content="###"><link rel="canonical" href="javascript:alert(1)">'],
  ])('%s: the report is read all the same', (_, head) => {
    const article = read(`<article>${paragraphs()}</article>`, head);
    expect(article.text).toBe(REPORT.join('\n\n'));
    expect(article.byline).toEqual([]);
    expect(article.canonicalUrl).toBeNull();
  });

  test('markup in fields is text', () => {
    const article = read(
      paragraphs(),
      structured({ headline: '&lt;img src=x onerror=alert(1)&gt; Crane falls', author: '<b>Mara Venn</b>' }),
    );
    expect(article.title).toBe('<img src=x onerror=alert(1)> Crane falls');
    expect(article.byline).toEqual(['Mara Venn']);
  });

  test('a page that throws on every access gives an empty article that is none', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('hostile');
        },
      },
    ) as Document;
    expect(readPage(hostile, { id: 'p1', url: 'https://echo.example/' }).article).toMatchObject({ isArticle: false, text: '', id: 'p1' });
  });
});

describe('live blog', () => {
  const post = (time: string, title: string, text: string) =>
    `<article class="live-blog-post"><time datetime="2024-11-18T${time}Z">${time}</time><h2>${title}</h2><p>${text}</p></article>`;
  test('each post has its title, its time and its span', () => {
    const body = `<h1>${HEADLINE} – live</h1><div class="feed">${post('14:40', 'Basin opens', REPORT[1] ?? '')}${post('13:05', 'Crane falls', REPORT[0] ?? '')}</div>`;
    const article = read(
      body,
      structured({ '@type': 'LiveBlogPosting', headline: `${HEADLINE} – live`, datePublished: '2024-11-18T12:00:00Z' }),
    );
    expect(article.kind).toBe('live-blog');
    expect(article.posts.map(({ title, published, start, end }) => [title, published?.value, article.text.slice(start, end)])).toEqual([
      ['Basin opens', '2024-11-18T14:40Z', REPORT[1]],
      ['Crane falls', '2024-11-18T13:05Z', REPORT[0]],
    ]);
  });
  test('posts that stand only in the structured data are read from there', () => {
    const update = { '@type': 'BlogPosting', headline: 'Basin opens', datePublished: '2024-11-18T14:40:00Z', articleBody: REPORT[1] };
    const article = read(
      `<h1>${HEADLINE}</h1><div id="app"></div>${paragraphs([REPORT[0] ?? ''])}`,
      structured({ '@type': 'LiveBlogPosting', headline: HEADLINE, liveBlogUpdate: [update] }),
    );
    expect(article.posts).toHaveLength(1);
    expect(article.text).toContain(REPORT[1]);
  });
});
