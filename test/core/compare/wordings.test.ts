import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/analyse/report-of';
import { compareCoverage } from '../../../src/core/compare/compare-coverage';
import { analyse, coverageOf, FLOOD, withQuotes } from './story';

const page = (sentence: string) => ({ ...FLOOD.page, text: `${FLOOD.page.text}\n\n${sentence}` });
const other = (sentence: string) => ({ ...FLOOD.third, text: `${FLOOD.third.text}\n\n${sentence}` });

/** The words of each difference between two sentences of two reports. */
function wordsOf(here: string, there: string): string[][] {
  const analysis = analyse(page(here));
  const comparison = compareCoverage(analysis, reportOf(analysis), coverageOf([reportOf(analyse(other(there)))]));
  return comparison.wordings.map(({ versions }) => versions.map(({ word }) => word));
}

describe('other words for the same thing', () => {
  it('are telling synonyms in two sentences that say the same', () => {
    expect(
      wordsOf(
        'Millers gathered for a protest against the dam on Friday evening.',
        'Millers gathered for a demonstration by the dam on Friday evening.',
      ),
    ).toEqual([['protest', 'demonstration']]);
    expect(
      wordsOf(
        'The council authorised the sale of the old mill on Friday.',
        'On Friday the council gave permission for the sale of the old mill.',
      ),
    ).toEqual([['authorised', 'permission']]);
  });

  it('are none in sentences of two things', () => {
    expect(
      wordsOf('The council authorised the sale of the old mill on Friday.', 'The railway allowed dogs on its evening trains to the coast.'),
    ).toEqual([]);
  });

  it('are the cues of one statement where one colours it', () => {
    const said = 'This dam was inspected in spring and nobody found a crack in it.';
    const told = (id: 'page' | 'echo', cue: string) =>
      withQuotes(analyse({ ...(id === 'page' ? page : other)(`“${said}” Mayor Jane Roe ${cue}.`), id }), [['Jane Roe', said]]);
    const wordings = (a: string, b: string) => {
      const [mine, theirs] = [told('page', a), told('echo', b)].map((analysis, at) => ({
        ...analysis,
        quotes: analysis.quotes.map((quote) => ({ ...quote, cue: at === 0 ? a : b })),
      }));
      if (!mine || !theirs) throw new Error('two tellings');
      return compareCoverage(mine, reportOf(mine), coverageOf([reportOf(theirs)])).wordings.map(({ versions }) =>
        versions.map(({ word }) => word),
      );
    };
    expect(wordings('said', 'claimed')).toEqual([['said', 'claimed']]);
    expect(wordings('said', 'told')).toEqual([]);
  });
});
