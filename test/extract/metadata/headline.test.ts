import { expect, test } from 'vitest';
import { readHeadline } from '../../../src/extract/metadata/headline';
import { readPageFacts } from '../../../src/extract/metadata/page-facts';
import { page } from '../page-builder';

const H1 = 'Sandholm harbour crane accident: what we know so far';
const SHARED = 'They heard it before they saw it';

interface Wordings {
  readonly shared: string;
  readonly title: string;
}

/** The headline of a page whose h1 its structured data confirms. */
function read({ shared, title }: Wordings): string | null {
  const structured = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: H1 })}</script>`;
  const head = `<title>${title}</title><meta property="og:title" content="${shared}">${structured}`;
  return readHeadline(readPageFacts(page(`<h1>${H1}</h1>`, head), 'https://sandholm.example/2024/harbour'));
}

test('an h1 that only repeats the title made for search gives way to the headline the page is shared under', () => {
  expect(read({ shared: SHARED, title: `${H1} | Sandholm Gazette` })).toBe(SHARED);
});

test('the h1 stays where the page is titled otherwise, and where the shared headline is its own in fewer or more words', () => {
  expect(read({ shared: SHARED, title: `${SHARED} | Sandholm Gazette` })).toBe(H1);
  expect(read({ shared: 'Sandholm harbour crane accident', title: H1 })).toBe(H1);
  expect(read({ shared: `Live: ${H1} and what comes next`, title: H1 })).toBe(H1);
});

test('the only heading of a page stays where the shared headline alone says otherwise', () => {
  const only = (shared: string, title: string, body = `<h1>${H1}</h1>`) =>
    readHeadline(
      readPageFacts(
        page(
          body,
          `<title>${title}</title><meta property="og:title" content="${shared}"><meta property="og:site_name" content="Quay Echo">`,
        ),
        'https://sandholm.example/2024/harbour',
      ),
    );
  expect(only('Best harbour cranes compared', 'Best harbour cranes compared')).toBe(H1);
  expect(only('Press releases', `Quay Echo: ${H1}`)).toBe(H1);
  const shared = `${H1} - Quay Echo`;
  expect(only(shared, shared, `<h1>Quay Echo</h1><h1>${H1}</h1><h1>Follow us</h1>`), 'the site’s name is no headline').toBe(H1);
});

test('a heading that leads to the front page or is the address\u2019s name is the site\u2019s, and no headline', () => {
  const named = (body: string, title: string) =>
    readHeadline(readPageFacts(page(body, `<title>${title}</title>`), 'https://www.quay-echo.example/2024/harbour'));
  for (const href of ['/', 'https://www.quay-echo.example', 'https://www.quay-echo.example/index.html'])
    expect(named(`<h1><a href="${href}">Echo vom Kai</a></h1><p>Text</p>`, `${H1} | Echo vom Kai`), href).toBe(H1);
  expect(named(`<a href="/"><h1>Echo vom Kai</h1></a><h2>${H1}</h2>`, `${H1} - Echo`), 'the second rank').toBe(H1);
  expect(named(`<h1>Quay Echo</h1><h1>${H1}</h1>`, `${H1} | Quay Echo, the paper of the coast`)).toBe(H1);
  expect(named('<h1><a href="/">Echo - vom Kai</a></h1>', 'Echo - vom Kai'), 'a front page').toBe(null);
  expect(named(`<h1><a href="/2024/harbour">${H1}</a></h1>`, `${H1} | Echo vom Kai`), 'a link to the article').toBe(H1);
});

test('lines of a heading are parted, parts of a word are not', () => {
  const read = (h1: string, title: string) =>
    readHeadline(readPageFacts(page(`<h1>${h1}</h1>`, `<title>${title}</title>`), 'https://a.example/b'));
  expect(read('<span>Harbour closed</span>Owners blame the crane', 'Harbour closed: Owners blame the crane')).toBe(
    'Harbour closed Owners blame the crane',
  );
  expect(read('Harbour closed<br>owners blame the crane', 'Harbour closed: owners blame the crane')).toBe(
    'Harbour closed owners blame the crane',
  );
  expect(read('Owners of <b>i</b>Crane blame the <span>harb</span>our', 'Owners of iCrane blame the harbour')).toBe(
    'Owners of iCrane blame the harbour',
  );
});
