import { paragraphs, REPORT, structured } from './page-builder';

/** A page that is broken or wants to keep its reader busy. */
export interface HostilePage {
  readonly name: string;
  readonly html: () => string;
  /** Whether a report stands in it that must be read; else any answer is good that comes soon. */
  readonly hasReport: boolean;
  readonly contentType?: string;
}

const HEADLINE = 'Crane falls across Sandholm quay as harbour closes';
const HEAD = `<title>${HEADLINE}</title><meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}">`;
const REPORT_PART = `<main><article><h1>${HEADLINE}</h1>${paragraphs()}</article></main>`;
const page = (body: string, head = '') => `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`;
const many = (count: number, part: (at: number) => string) => Array.from({ length: count }, (_, at) => part(at)).join('\n');
const sentence = (at: number) => REPORT[at % REPORT.length] ?? '';
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const MEGABYTE = 1_000_000;

const DATA: readonly HostilePage[] = [
  { name: 'structured data that ends early', html: () => page(REPORT_PART, script('{"@type":"NewsArticle","headline":')), hasReport: true },
  {
    name: '3 MB of structured data in one string',
    html: () => page(REPORT_PART, structured({ headline: HEADLINE, articleBody: 'quay '.repeat((3 * MEGABYTE) / 5) })),
    hasReport: true,
  },
  {
    name: '3 MB of structured data in small objects',
    html: () => page(REPORT_PART, script(`[${many(60_000, (at) => `{"@type":"NewsArticle","headline":"Quay ${at}"},`)}{}]`)),
    hasReport: true,
  },
  {
    name: '50 scripts of structured data just under the limit',
    html: () =>
      page(
        REPORT_PART,
        many(50, () => script(`[${'{"@type":"Article","name":"x"},'.repeat(30_000)}0]`)),
      ),
    hasReport: true,
  },
  {
    name: 'broken structured data of blanks after a comment’s end',
    html: () => page(REPORT_PART, script(`{"@type":"Article","a":"-->${' '.repeat(900_000)}x`)),
    hasReport: true,
  },
  {
    name: 'structured data nested 100,000 deep',
    html: () => page(REPORT_PART, script(`${'{"@graph":['.repeat(100_000)}${']}'.repeat(100_000)}`)),
    hasReport: true,
  },
  {
    name: 'keys of the prototype in structured data',
    html: () => page(REPORT_PART, script('{"@type":"NewsArticle","__proto__":{"author":"Evil Twin"},"constructor":{"prototype":{"x":1}}}')),
    hasReport: true,
  },
  {
    name: '30,000 meta elements',
    html: () =>
      page(
        REPORT_PART,
        many(30_000, (at) => `<meta name="n${at}" content="x">`),
      ),
    hasReport: true,
  },
];

const TEXT: readonly HostilePage[] = [
  {
    name: '20,000 paragraphs',
    html: () => page(`<article><h1>${HEADLINE}</h1>${many(20_000, (at) => `<p>${sentence(at)}</p>`)}</article>`),
    hasReport: true,
  },
  {
    name: '20,000 paragraphs, each in divisions of its own',
    html: () => page(`<h1>${HEADLINE}</h1>${many(20_000, (at) => `<div class="row c${at}"><div><p>${sentence(at)}</p></div></div>`)}`),
    hasReport: false,
  },
  {
    name: '20,000 lines with breaks between',
    html: () => page(`<article>${many(20_000, (at) => `${sentence(at)}<br><br>`)}</article>`),
    hasReport: false,
  },
  { name: '5 MB of text in one paragraph', html: () => page(`<article><p>${'quay '.repeat(MEGABYTE)}</p></article>`), hasReport: false },
  {
    name: '5 MB of text in paragraphs',
    html: () => page(`<article><h1>${HEADLINE}</h1>${many(8_000, (at) => `<p>${`${sentence(at)} `.repeat(5)}</p>`)}</article>`),
    hasReport: true,
  },
  { name: '5 MB without a blank', html: () => page(`<article><p>${'quay'.repeat((5 * MEGABYTE) / 4)}</p></article>`), hasReport: false },
  {
    name: '1 MB of marks',
    html: () => page(`<article><p>${'“'.repeat(MEGABYTE / 2)}${'"('.repeat(MEGABYTE / 4)}</p>${paragraphs()}</article>`),
    hasReport: false,
  },
  {
    name: '1 MB of white space in the report',
    html: () => page(`<article>${paragraphs()}<p>Quay${' '.repeat(MEGABYTE)}x</p></article>`),
    hasReport: true,
  },
  {
    name: '20,000 lines of page furniture',
    html: () => page(`<article>${paragraphs()}${many(20_000, () => '<p>Read more: Four cranes in six years</p>')}</article>`),
    hasReport: false,
  },
];

const TREE: readonly HostilePage[] = [
  { name: '20,000 articles', html: () => page(many(20_000, (at) => `<article><p>${sentence(at)}</p></article>`)), hasReport: false },
  {
    name: '20,000 posts of a live blog',
    html: () =>
      page(
        many(
          20_000,
          (at) => `<article class="live-blog-post"><time datetime="2024-11-18T10:00Z">10:00</time><p>${sentence(at)}</p></article>`,
        ),
        structured({ '@type': 'LiveBlogPosting', headline: HEADLINE }),
      ),
    hasReport: false,
  },
  { name: '500 divisions deep', html: () => page(`${'<div>'.repeat(500)}${paragraphs()}${'</div>'.repeat(500)}`), hasReport: false },
  {
    name: '20,000 paragraphs 400 divisions deep',
    html: () => page(`${'<div>'.repeat(400)}${many(20_000, (at) => `<p>${sentence(at)}</p>`)}${'</div>'.repeat(400)}`),
    hasReport: false,
  },
  { name: '100,000 empty elements', html: () => page(`${REPORT_PART}${'<div><span></span></div>'.repeat(50_000)}`), hasReport: true },
  { name: '30,000 links', html: () => page(`${REPORT_PART}${many(30_000, (at) => `<a href="/${at}">Quay ${at}</a>`)}`), hasReport: true },
  {
    name: '20,000 headings',
    html: () => page(`${REPORT_PART}${many(20_000, (at) => `<h1>Quay ${at} of the harbour</h1>`)}`),
    hasReport: false,
  },
  { name: '20,000 times', html: () => page(`${REPORT_PART}${'<time datetime="x">soon</time>'.repeat(20_000)}`), hasReport: true },
  {
    name: '20,000 cells of a table',
    html: () => page(`<table>${many(2_000, (at) => `<tr>${`<td>${sentence(at)}</td>`.repeat(10)}</tr>`)}</table>`),
    hasReport: false,
  },
  { name: 'a class name of 1 MB', html: () => page(`<div class="${'a-b '.repeat(MEGABYTE / 4)}">${REPORT_PART}</div>`), hasReport: true },
];

const names = (tag: string, list: string) =>
  list
    .split(' ')
    .map((name) => `<${tag} name="${name}">`)
    .join('');
const NODE_NAMES =
  'parentElement parentNode firstChild nextSibling childNodes children attributes getAttribute closest contains querySelector querySelectorAll textContent localName tagName nodeType id className';

const FORMS: readonly HostilePage[] = [
  {
    name: 'a search form that asks for children',
    html: () => page(`<form>${names('input', 'adults children')}${REPORT_PART}</form>`),
    hasReport: true,
  },
  {
    name: 'a form whose fields stand for its tree',
    html: () => page(`<form>${names('input', NODE_NAMES)}${REPORT_PART}</form>`),
    hasReport: false,
  },
  {
    name: 'buttons and pictures that stand for a form’s tree',
    html: () =>
      page(
        `<form><div>${names('img', NODE_NAMES)}${NODE_NAMES.split(' ')
          .map((name) => `<button name="${name}"></button>`)
          .join('')}</div>${REPORT_PART}</form>`,
      ),
    hasReport: false,
  },
  {
    name: 'pictures that stand for the document’s functions',
    html: () =>
      page(
        `${names('img', 'querySelector querySelectorAll body documentElement cloneNode createTreeWalker getElementsByTagName title head')}${REPORT_PART}`,
      ),
    hasReport: false,
  },
  { name: 'no body', html: () => `<!doctype html><html><head>${HEAD}</head><frameset><frame></frameset></html>`, hasReport: false },
  { name: 'nothing', html: () => '', hasReport: false },
  {
    name: 'XHTML',
    contentType: 'application/xhtml+xml; charset=utf-8',
    html: () =>
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${HEADLINE}</title></head><body><div><h1>${HEADLINE}</h1>${paragraphs()}</div></body></html>`,
    hasReport: true,
  },
  {
    name: 'XML that is no page',
    contentType: 'application/xml',
    html: () => `<?xml version="1.0"?><feed><item>${paragraphs()}</item></feed>`,
    hasReport: false,
  },
  {
    name: 'a drawing',
    contentType: 'image/svg+xml',
    html: () => '<svg xmlns="http://www.w3.org/2000/svg"><text>Quay</text></svg>',
    hasReport: false,
  },
  { name: 'the wrong character set', contentType: 'text/html; charset=shift_jis', html: () => page(REPORT_PART), hasReport: false },
  { name: 'text', contentType: 'text/plain; charset=utf-8', html: () => REPORT.join('\n\n'), hasReport: false },
];

/** Pages that are malformed, far too large, or made to mislead a script that reads them. */
export const HOSTILE_PAGES: readonly HostilePage[] = [...DATA, ...TEXT, ...TREE, ...FORMS];
