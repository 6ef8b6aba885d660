import { expect, test } from 'vitest';
import { safeUrl, sentenceUrl } from '../../../src/sidebar/parts/report-url';

const PAGE = 'https://outlet.example/story';

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  'blob:https://a.example/1',
  '/story',
  '',
  'not an address',
  null,
])('nothing links to %s', (url) => {
  expect(safeUrl(url)).toBeNull();
  expect(sentenceUrl(url, 'words')).toBeNull();
});

test('short quotations are named whole, with the signs that mean something in a fragment escaped', () => {
  expect(sentenceUrl(PAGE, 'well-known, “so to say”')).toBe(`${PAGE}#:~:text=well%2Dknown%2C%20%E2%80%9Cso%20to%20say%E2%80%9D`);
});

test('long ones by their beginning and end', () => {
  const words = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
  expect(sentenceUrl(PAGE, words)).toBe(`${PAGE}#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w34%20w35%20w36%20w37%20w38%20w39`);
});

test('a fragment of the page’s own stays', () => {
  expect(sentenceUrl(`${PAGE}#post-4`, 'words')).toBe(`${PAGE}#post-4:~:text=words`);
});

test('broken characters break nothing', () => {
  expect(sentenceUrl(PAGE, 'half \ud800 pair')).toBe(`${PAGE}#:~:text=half%20%EF%BF%BD%20pair`);
});

test('no words, no fragment', () => {
  expect(sentenceUrl(PAGE, ' ')).toBe(PAGE);
});
