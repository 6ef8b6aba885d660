import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/core/analyse/quotes';
import { readPlainText } from '../../../../src/core/analyse/read-plain-text';
import { english } from '../../../../src/core/languages/en';
import { splitSentences } from '../../../../src/core/text/sentences';

function toldIn(text: string) {
  const article = readPlainText({ id: 'indirect', text });
  const { quotes } = findQuotes(article, splitSentences(article.text, article.boilerplate, english), english);
  return quotes.map(({ text: words, speaker }) => [words, speaker]);
}

describe('who tells something without marks', () => {
  it('is not the name with which what was said begins', () => {
    const text = 'Nora Ashdown, a former envoy in the region, said Upton would find it hard to refuse.';
    expect(toldIn(text)).toEqual([['Upton would find it hard to refuse', 'nora-ashdown']]);
  });

  it('is the name behind the verb where nothing goes on with it', () => {
    expect(toldIn('The bridge will reopen in May, said Nora Ashdown.')).toEqual([['The bridge will reopen in May', 'nora-ashdown']]);
  });

  it('is nobody called by the quarter of the sky that opens a nationality', () => {
    const text = 'Thousands of North Korean troops came. He had long feared that such strikes would widen the war.';
    expect(toldIn(text).map(([, speaker]) => speaker)).toEqual([null]);
  });
});
