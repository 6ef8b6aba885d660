import { describe, expect, it } from 'vitest';
import { analyse, compareAnalyses, FLOOD, withQuotes } from './story';

const AROUND = { page: FLOOD.page.text, other: FLOOD.third.text } as const;
const analysisOf = (id: keyof typeof AROUND, quote: string) =>
  withQuotes(analyse({ ...FLOOD.page, id, outlet: `Outlet ${id}`, text: `${AROUND[id]}\n\n“${quote}” Mayor Jane Roe said on Monday.` }), [
    ['Jane Roe', quote],
  ]);
const variantsOf = (here: string, there: string) => compareAnalyses(analysisOf('page', here), [analysisOf('other', there)]).quoteVariants;

describe('the same quote in different words', () => {
  it.each([
    [
      'another translation',
      'Today many in the media say that we have received permission to act,',
      'There was much said in the media today that we have received approval to act,',
    ],
    ['a cut', 'We will rebuild the dam and we will find those who let it rot,', 'we will find those who let it rot,'],
    ['a word cut out of it', 'This rotten dam has been neglected by the county for forty years,', 'neglected'],
    [
      'a long row with one telling word',
      'This would not be my first dam, I can say.',
      'And so, this would not be my first dam, that I can say.',
    ],
    ['other wording', 'Nobody in this town will sleep in the cold tonight,', 'No one in this town will have to sleep in the cold tonight,'],
  ])('is %s', (_, here, there) => {
    expect(variantsOf(here, there)).toHaveLength(1);
  });

  it.each([
    ['the same words', 'We will rebuild the dam before the winter comes,', 'We will rebuild the dam before the winter comes.'],
    [
      'another statement',
      'We welcome this decisive move from the county,',
      'This is a very significant move by the county and one that I very much welcome,',
    ],
    [
      'another statement on the same subject',
      'This is the most important moment for our dam since the great flood, and everyone should be paying attention,',
      'This county vote will be the most important vote for farmland and open water since the great flood, and really since the election,',
    ],
    ['a term in another statement', 'The risk of dam collapse grew severe because the county looked away,', 'large-scale dam collapse'],
    ['a short row with one telling word', 'It would be my dam, I can say.', 'That would be my first dam and nobody else’s.'],
    [
      'whole sentences of the same words',
      'We will rebuild the dam. The winter will be hard for everyone here,',
      'We will rebuild the dam.',
    ],
    [
      'another house style',
      'Senator Loe knows they’re paying for two dams [sic] and there’s no money,',
      'Sen. Loe knows they are paying for 2 dams and there is no money,',
    ],
  ])('is not %s', (_, here, there) => {
    expect(variantsOf(here, there)).toEqual([]);
  });

  it('marks a version that drops what the meaning hangs on', () => {
    const [variant] = variantsOf(
      'We could not promise that the dam will hold through the winter,',
      'the dam will hold through the winter and we promise that,',
    );
    expect(variant === undefined || variant.changesScope).toBe(true);
    const [cut] = variantsOf(
      'We have not promised new houses to the families of the valley,',
      'We have promised new houses to the families of the valley,',
    );
    expect(cut?.changesScope).toBe(true);
    const [fragment] = variantsOf(
      'If the county pays - the best dam that this valley ever had!',
      'the best dam that this valley ever had!',
    );
    expect(fragment?.changesScope).toBe(true);
  });

  it('marks none where another clause denies something', () => {
    const [variant] = variantsOf(
      'The county has built a wonderful dam, has decided not to tell anybody, and never asked us,',
      'has built a wonderful dam',
    );
    expect(variant?.changesScope).toBe(false);
  });
});

describe('words cut out of a statement', () => {
  const whole = 'The council has wasted forty years on nothing but a confused idea of masonry, and so the dam fell in one night.';
  const fragment = (words: string, name: string | null) => {
    const text = `${AROUND.other}\n\nThe letter called it “${words}” and said no more.`;
    const read = withQuotes(analyse({ ...FLOOD.page, id: 'other', outlet: 'Outlet other', text }), [[name ?? 'Nobody', words]]);
    return name ? read : { ...read, speakers: [], quotes: read.quotes.map((quote) => ({ ...quote, speaker: null })) };
  };
  const variantsWith = (words: string, name: string | null) =>
    compareAnalyses(analysisOf('page', whole), [fragment(words, name)]).quoteVariants;

  it('are known by telling words where nobody is named', () => {
    expect(variantsWith('confused idea of masonry', null)).toHaveLength(1);
    expect(variantsWith('the council', null)).toEqual([]);
    expect(variantsWith('confused idea of masonry', 'John Poe')).toEqual([]);
  });

  it('are known by a long row of words whoever is named, and are whose words most are', () => {
    const [variant] = variantsWith('and so the dam fell in one night', 'John Poe');
    expect(variant?.versions).toHaveLength(2);
    expect(variant?.speaker).toContain('jane-roe');
    const [turned] = compareAnalyses(fragment('and so the dam fell in one night', 'John Poe'), [analysisOf('page', whole)]).quoteVariants;
    expect(turned?.speaker).toBe(variant?.speaker);
  });
});

describe('a statement that one report quotes twice', () => {
  const piece = 'guarding the old dam with the fire service';
  const whole = 'Until the county pays for proper gates we are going to be guarding the old dam with the fire service,';
  const twice = withQuotes(
    analyse({ ...FLOOD.page, text: `Mayor Jane Roe is “${piece}”.\n\n${AROUND.page}\n\n“${whole}” she said on Monday.` }),
    [
      ['Jane Roe', piece],
      ['Jane Roe', whole],
    ],
  );
  const once = analysisOf('other', 'going to be guarding our old dam with our fire service,');

  it('is the same entry whichever of the two is the page', () => {
    const quotedIn = (page: typeof once, other: typeof once) =>
      compareAnalyses(page, [other]).quoteVariants.map(({ versions }) =>
        versions.flatMap(({ text, spoken }) => spoken.map(({ start, end }) => text.slice(start, end))).sort(),
      );
    expect(quotedIn(twice, once)).toEqual(quotedIn(once, twice));
    expect(quotedIn(twice, once)[0]).toHaveLength(3);
  });
});

describe('a brief term', () => {
  it('is no statement beside words whose speaker is not told', () => {
    const said = 'He has praised the flood, blamed the county and called every reporter a friend of the rising water,';
    const page = analysisOf('page', 'friend of the old water.');
    const text = `${AROUND.other}\n\n“${said}” the letter read.`;
    const start = text.indexOf(said);
    const read = analyse({ ...FLOOD.page, id: 'other', outlet: 'Outlet other', text });
    const [quote] = withQuotes(read, [['Jane Roe', said]]).quotes;
    const other = { ...read, speakers: [], quotes: quote ? [{ ...quote, start, speaker: null }] : [] };
    expect(compareAnalyses(page, [other]).quoteVariants).toEqual([]);
  });
});

describe('a term that two speakers use', () => {
  it('is no statement of both', () => {
    const page = analysisOf('page', 'a rotten spillway');
    const others = withQuotes(
      analyse({
        ...FLOOD.page,
        id: 'other',
        outlet: 'Outlet other',
        text: `${AROUND.other}\n\n“Do you know what a rotten spillway is?” John Poe asked.`,
      }),
      [['John Poe', 'Do you know what a rotten spillway is?']],
    );
    expect(compareAnalyses(page, [others]).quoteVariants).toEqual([]);
  });
});

describe('a fragment that its report repeats', () => {
  it('is not beside the whole of another report when the whole of its own is', () => {
    const whole = (end: string) => `We have been neglected by the county for forty years ${end}`;
    const page = withQuotes(
      analyse({
        ...FLOOD.page,
        text: `${AROUND.page}\n\nMayor Jane Roe said they were “neglected”. “${whole('and more,')}” she said.`,
      }),
      [
        ['Jane Roe', 'neglected'],
        ['Jane Roe', whole('and more,')],
      ],
    );
    const [variant, ...more] = compareAnalyses(page, [analysisOf('other', whole('and nobody came.'))]).quoteVariants;
    expect(more).toEqual([]);
    expect(variant?.versions.map(({ text }) => text)).toEqual([whole('and more,'), whole('and nobody came.')]);
  });
});

describe('a statement that reports interrupt', () => {
  const tellings = (id: keyof typeof AROUND, first: string, second: string) => {
    const said = `“${first},” Mayor Jane Roe said on Monday. “${second}.”`;
    return withQuotes(analyse({ ...FLOOD.page, id, outlet: `Outlet ${id}`, text: `${AROUND[id]}\n\n${said}` }), [
      ['Jane Roe', `${first},`],
      ['Jane Roe', `${second}.`],
    ]);
  };
  const page = tellings(
    'page',
    'Today many in the media say that we have permission to open the old dam',
    'But dams are not opened with words, and such things are never announced',
  );
  const other = tellings(
    'other',
    'Much was said in the media today that we have approval to open the old dam',
    'But a dam is not opened by words alone, such things are not announced',
  );

  it('is one variant, whose words and not the reporter’s are compared', () => {
    const variants = compareAnalyses(page, [other]).quoteVariants;
    expect(variants).toHaveLength(1);
    const [mine] = variants[0]?.versions ?? [];
    expect(mine?.text).toBe(page.article.text.slice(mine?.start ?? 0, mine?.end ?? 0));
    expect(mine?.spoken.map(({ start, end }) => mine.text.slice(start, end))).toEqual(page.quotes.map(({ text }) => text));
  });

  it('takes the words of a whole beside both pieces', () => {
    const whole =
      'Many in the media say today that we have approval to open the old dam, but dams are not opened with words and such things are not announced.';
    const third = withQuotes(
      analyse({ ...FLOOD.page, id: 'whole', outlet: 'Outlet whole', text: `${AROUND.other}\n\n“${whole}” Mayor Jane Roe said.` }),
      [['Jane Roe', whole]],
    );
    const variants = compareAnalyses(third, [page]).quoteVariants;
    expect(variants.map(({ versions }) => versions.map(({ spoken }) => spoken.length))).toEqual([[1, 2]]);
  });
});
