import { expect, test } from 'vitest';
import { readOpml, writeOpml } from '../../../src/corpus/feeds/opml';

const FEEDS = [
  { name: 'Harrow Gazette & Post', address: 'https://www.harrowgazette.test/rss?section=world&page=1' },
  { name: 'The "Arden" Times', address: 'http://arden.test/feed' },
];

test('a list that is written is read again as it was', () => {
  expect(readOpml(writeOpml(FEEDS))).toEqual({ ok: true, value: FEEDS });
});

test('folders are opened in order; repeats and addresses that are none are left out', () => {
  const list = `<?xml version="1.0"?><opml version="1.0"><body>
    <outline text="News"><outline text="A" xmlUrl="https://a.test/"/><outline text="Deeper"><outline title="B" text="b" xmlUrl="https://b.test/feed"/></outline></outline>
    <outline text="Again" xmlUrl="https://a.test/"/><outline text="Bad" xmlUrl="javascript:alert(1)"/><outline xmlUrl="https://c.test/"/></body></opml>`;
  expect(readOpml(list)).toEqual({
    ok: true,
    value: [
      { name: 'A', address: 'https://a.test/' },
      { name: 'B', address: 'https://b.test/feed' },
      { name: 'c.test', address: 'https://c.test/' },
    ],
  });
});

test.each(['', 'hello', '<html></html>'])('"%s" is no list', (text) => {
  expect(readOpml(text)).toMatchObject({ ok: false, error: { code: 'not-a-list' } });
});
