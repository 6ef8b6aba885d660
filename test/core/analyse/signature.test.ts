import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { ENGINE, signatureOf } from '../../../src/core/analyse/signature';
import { stem } from '../../../src/core/languages/en/stem';
import { hashText } from '../../../src/core/text/hash';

const hashOf = (word: string) => hashText(stem(word));

function sign(text: string, title = 'Council shuts the Aldermoor bridge') {
  return signatureOf(analyseArticle(readPlainText({ id: 'a', title, text })));
}

const TEXT =
  'The council will shut the bridge in March. The US firm that built it, Calloway Brothers, told us that four piers are cracked.';

describe('signatureOf', () => {
  const signature = sign(TEXT);
  const terms = new Map(signature.terms);

  it('counts stemmed content words and leaves stop words out', () => {
    expect(terms.get(hashOf('pier'))).toBe(1);
    expect(terms.has(hashOf('the'))).toBe(false);
    expect(signature.engine).toBe(ENGINE);
    expect(signature.words).toBe(23);
  });

  it('keeps an acronym that looks like a stop word, and only that', () => {
    expect(terms.get(hashText('us'))).toBe(1);
  });

  it('takes capitals within a sentence for names, and not those that start one', () => {
    const names = new Set(signature.entities.map(([hash]) => hash));
    expect(names.has(hashOf('calloway'))).toBe(true);
    expect(names.has(hashOf('council'))).toBe(false);
  });

  it('keeps every list ascending', () => {
    const { title, bigrams, shingles, lead, entities } = signature;
    for (const list of [title, bigrams, shingles, [...terms.keys()], lead.map(([hash]) => hash), entities.map(([hash]) => hash)]) {
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
    }
  });

  it('is empty, and still a signature, for a text without words', () => {
    expect(sign('', '')).toMatchObject({ words: 0, terms: [], title: [], lead: [], shingles: [], sentences: [] });
  });

  it('has a signature for each sentence of the analysis', () => {
    expect(signature.sentences).toHaveLength(2);
    expect(signature.sentences[1]?.terms).toContain(hashOf('cracked'));
  });
});
