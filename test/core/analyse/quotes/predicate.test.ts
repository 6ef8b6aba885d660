import { describe, expect, it } from 'vitest';
import { PREDICATE_KINDS, predicateOf } from '../../../../src/core/analyse/quotes/predicate';
import { prepare } from '../../../../src/core/analyse/quotes/prepare';
import { readPlainText } from '../../../../src/core/analyse/read-plain-text';
import { english } from '../../../../src/core/languages/en';
import { QUOTE_WORDS } from '../../../../src/core/languages/en/quotes';

/** The predicate of the first reference with a head, as its word, kind and whether it stands apart. */
function predicateIn(text: string, head: string) {
  const { reading, signs } = prepare(readPlainText({ id: 'predicate', text }), QUOTE_WORDS, english);
  const sign = signs.find(({ mention }) => mention.head === head);
  if (!sign) throw new Error(`no reference to "${head}"`);
  const found = predicateOf(reading, sign);
  return found && [reading.words[found.at]?.folded, found.kind, found.isApart];
}

const { plain, reporting, stance, other } = PREDICATE_KINDS;

describe('the predicate of a reference', () => {
  it('stands behind auxiliaries and adverbs', () => {
    expect(predicateIn('Some aides have also privately argued that the ferry is late.\n', 'aides')).toEqual(['argued', reporting, false]);
    expect(predicateIn('Some aides are now nervous about the ferry.\n', 'aides')).toEqual(['nervous', stance, false]);
  });

  it('stands behind what describes the reference', () => {
    expect(predicateIn('People familiar with the talks of Monday say the ferry is late.\n', 'people')).toEqual(['say', plain, true]);
    expect(predicateIn('Officials who worked on the quay think the ferry is late.\n', 'officials')).toEqual(['think', reporting, true]);
  });

  it('stands behind a clause set between commas or dashes', () => {
    const commas = 'Aides to the mayor, a former sailor who built the quay, said the ferry is late.\n';
    expect(predicateIn(commas, 'aides')).toEqual(['said', plain, true]);
    const dashes = 'Insiders in two ports — Eastby and Westby — said the ferry is late.\n';
    expect(predicateIn(dashes, 'insiders')).toEqual(['said', plain, true]);
  });

  it('may tell nothing', () => {
    expect(predicateIn('City officials painted the ferry.\n', 'officials')).toEqual(['painted', other, false]);
    expect(predicateIn('The ferry was painted by city officials.\n', 'officials')).toBeNull();
  });
});
