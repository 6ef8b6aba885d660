import { expect, test } from 'vitest';
import { keepKind, keptKind } from '../../src/content/page-kind';

test('the reader script is told what the detector found at this address, and nothing where that is no article or another page', () => {
  expect(keptKind('https://echo.example/news/1')).toBeUndefined();
  keepKind({ address: 'https://echo.example/news/1', kind: 'live-blog' });
  expect(keptKind('https://echo.example/news/1')).toBe('live-blog');
  expect(keptKind('https://echo.example/news/2')).toBeUndefined();
  keepKind({ address: 'https://echo.example/news/1', kind: 'neither' });
  expect(keptKind('https://echo.example/news/1')).toBeUndefined();
});
