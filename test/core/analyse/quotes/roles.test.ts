import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/analyse/quotes';
import { prepare } from '../../../../src/core/analyse/quotes/prepare';
import { readPlainText } from '../../../../src/core/analyse/read-plain-text';
import { english } from '../../../../src/core/languages/en';
import { QUOTE_WORDS } from '../../../../src/core/languages/en/quotes';
import { splitSentences } from '../../../../src/core/text/sentences';

/** The speakers' names with their roles. */
function rolesIn(text: string): Record<string, string | null> {
  const { speakers } = findQuotes(readPlainText({ id: 'a', text }), splitSentences(text, [], english), english);
  return Object.fromEntries(speakers.map(({ name, role }) => [name, role]));
}

const SAYS = ' said: \u201cThe wall will hold for a hundred years.\u201d';

describe('a role is what the article calls somebody', () => {
  test.each([
    ['The vote sealed the harbour deal President Tom Ruddock wanted. Ruddock', 'Tom Ruddock', 'President', 'a title takes no small word'],
    ['On Monday she met Norwegian Foreign Minister Ola Berg in Oslo. Berg', 'Ola Berg', 'Norwegian Foreign Minister', 'nor a verb'],
    ['Former Deputy Mayor Jane Holloway', 'Jane Holloway', 'Former Deputy Mayor', 'but other titles'],
    [
      'Progressive Harbour Campaign Committee co-founder Amy Stone',
      'Amy Stone',
      'Progressive Harbour Campaign Committee co-founder',
      'names whole',
    ],
    [
      'Martin Ruddock, a law professor at the University of Wexcombe School of Law,',
      'Martin Ruddock',
      'law professor at the University of Wexcombe School of Law',
      'what follows it whole',
    ],
    [
      'Lena Marsh, a former aide to President George W. Ruddock,',
      'Lena Marsh',
      'former aide to President George W. Ruddock',
      'with initials',
    ],
    ['Chief of Staff John Marsh', 'John Marsh', 'Chief of Staff', 'and no part of the name'],
    ['Lena Marsh, now a marketing consultant,', 'Lena Marsh', 'marketing consultant', 'without adverbs'],
    ['A row involving former harbour engineer Amy Stone went on. Stone', 'Amy Stone', 'former harbour engineer', 'nor what it is about'],
    ['Its editor in chief Lena Marsh', 'Lena Marsh', 'editor in chief', 'with its link'],
    ['General Counsel Lena Marsh', 'Lena Marsh', 'General Counsel', 'which two titles may be'],
  ])('%s ...: %s is %s (%s)', (start, name, role) => {
    expect(rolesIn(`${start}${SAYS}`)).toMatchObject({ [name]: role });
  });

  test.each([
    ['Jane Holloway, Foreign Secretary Tom Doe and others met on Monday. Holloway', 'Jane Holloway', 'the next name\u2019s in a list'],
    ['Tom Doe was wrong in his attack on the mayor, many thought. Doe', 'Tom Doe', 'somebody\u2019s in the sentence'],
    ['Tom Doe, poised to become leader next year, left early. Doe', 'Tom Doe', 'one still to come'],
    ['He spoke with the daughter of the President Lena Marsh on Monday. Marsh', 'Lena Marsh', 'her father\u2019s'],
  ])('%s ...: %s has none (%s)', (start, name) => {
    expect(rolesIn(`${start}${SAYS}`)).toEqual({ [name]: null });
  });
});

describe('a name', () => {
  test('keeps a title\u2019s word behind a given name with its suffix', () => {
    expect(Object.keys(rolesIn(`The Rev. Martin King Jr. came late. King${SAYS}`))).toEqual(['Martin King Jr']);
  });

  test.each(['Sen. Lena Marsh (R\u2013Ky.)', 'Sen. Lena Marsh, D-N.Y.,', 'Lena Marsh (Lab-Wexcombe)'])(
    'is no place of a politician: %s',
    (start) => {
      expect(Object.keys(rolesIn(`${start}${SAYS}`))).toEqual(['Lena Marsh']);
    },
  );

  test('may hold a particle behind a given name that is a word as well', () => {
    expect(Object.keys(rolesIn(`Mayor Bill de Marsh${SAYS}`))).toEqual(['Bill de Marsh']);
  });

  test('of an outlet or a court district is no person\u2019s', () => {
    const text = 'The Wexcombe Register reported that the wall will hold. The Harbour School District said: \u201cIt held.\u201d';
    const { speakers } = findQuotes(readPlainText({ id: 'a', text }), splitSentences(text, [], english), english);
    expect(speakers.map(({ name, type }) => [name, type])).toEqual([
      ['Wexcombe Register', 'institution'],
      ['Harbour School District', 'institution'],
    ]);
  });

  test('is shown without the word that a sentence opens with', () => {
    expect(Object.keys(rolesIn(`Baker Jack Marsh won. Jack Marsh${SAYS}`))).toEqual(['Jack Marsh']);
  });

  test('of a relative is not that of who needs no introduction', () => {
    const text = `President Ruddock opened the wall. His daughter, Lena Ruddock, was there. President Ruddock${SAYS}`;
    expect(Object.keys(rolesIn(text))).toEqual(['Ruddock']);
  });

  test('with a suffix is another person than the name without', () => {
    const text = `Tom Ruddock was elected on Monday. Tom Ruddock Jr.${SAYS} Tom Ruddock said: \u201cThank you all.\u201d`;
    expect(Object.keys(rolesIn(text)).sort()).toEqual(['Tom Ruddock', 'Tom Ruddock Jr']);
  });

  test('of a family stays with whom the article means by it, though a relative is named in between', () => {
    const text = `Tom Ruddock was elected on Monday. Ruddock was late. Ruddock spoke at length of his sister, Lena Ruddock, a nurse.\n\n\u201cI am glad of it,\u201d Ruddock said.`;
    expect(Object.keys(rolesIn(text))).toEqual(['Tom Ruddock']);
  });
});

describe('a name before a name', () => {
  /** The names that only describe somebody else. */
  const describing = (text: string) =>
    prepare(readPlainText({ id: 'a', text }), QUOTE_WORDS, english)
      .signs.filter(({ mention, isModifier }) => mention.kind === 'name' && isModifier)
      .map(({ mention }) => text.slice(mention.start, mention.end));

  test.each([
    ['\u201cIt held,\u201d said Army Capt. Jane Holloway.', ['Army'], 'of a force, before a rank'],
    ['\u201cIt held,\u201d said Ruddock campaign manager Jane Holloway.', ['Ruddock'], 'of a person, before a role'],
    ['Ruddock told Jane Holloway that it held.', [], 'and not where a verb stands between'],
    ['Ruddock wanted Jane Holloway there.', [], 'nor where no role does'],
  ])('%s', (text, names) => {
    expect(describing(text)).toEqual(names);
  });

  test('is none where it begins a compound that describes', () => {
    const { signs } = prepare(
      readPlainText({ id: 'a', text: 'It held, said Los Angeles-based attorney Jane Holloway.' }),
      QUOTE_WORDS,
      english,
    );
    expect(signs.flatMap(({ mention }) => (mention.kind === 'name' ? [mention.nameMention?.name] : []))).toEqual(['Jane Holloway']);
  });
});

test('a family name that is a word names its bearer once the text has the name in full', () => {
  const text = 'Tom Backer built the wall in a year.\n\n\u201cThe wall will hold for a hundred years,\u201d Backer said on Monday.';
  const { quotes } = findQuotes(readPlainText({ id: 'a', text }), splitSentences(text, [], english), english);
  expect(quotes[0]).toMatchObject({ speaker: 'tom-backer' });
});
