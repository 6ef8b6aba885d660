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
      'whole sentences of the same words',
      'We will rebuild the dam. The winter will be hard for everyone here,',
      'We will rebuild the dam.',
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
  });
});
