import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';

const LEAD = 'The council met in the old town hall on a rainy evening and talked about many things that matter here. ';
const figuresOf = (sentence: string) => analyseArticle(readPlainText({ id: 'x', text: `${LEAD}${sentence}` })).figures;

describe('figures', () => {
  it.each([
    ['The range is up to 190 miles.', 'up to 190 miles', 190, 'length', 'at-most', 305_775.36],
    ['It flew nearly 200 miles.', 'nearly 200 miles', 200, 'length', 'about', 321_868.8],
    ['A 190-mile march began.', '190-mile', 190, 'length', 'exact', 305_775.36],
    ['He waited two months.', 'two months', 2, 'duration', 'exact', 5_259_600],
    ['They spent £594m on roads.', '£594m', 594e6, 'money', 'exact', 594e6],
    ['It cost $1.5 billion in all.', '$1.5 billion', 1.5e9, 'money', 'exact', 1.5e9],
    ['Some ten thousand soldiers came.', 'Some ten thousand soldiers', 10_000, 'people', 'about', 10_000],
    ['At least 39 people died.', 'At least 39 people', 39, 'people', 'at-least', 39],
    ['The rate fell to 3.9% in April.', '3.9%', 3.9, 'percent', 'exact', 3.9],
    ['He got 20 per cent of the votes.', '20 per cent', 20, 'percent', 'exact', 20],
    ['A bill of £1.2m is open.', '£1.2m', 1.2e6, 'money', 'exact', 1.2e6],
    ['Some 1.5m people had no power.', 'Some 1.5m people', 1.5e6, 'people', 'about', 1.5e6],
    ['They sold 4.5k tickets.', '4.5k tickets', 4500, 'count', 'exact', 4500],
    ['It was 41C in the shade.', '41C', 41, 'temperature', 'exact', 41],
    ['It was nearly 104°F in the shade.', 'nearly 104°F', 104, 'fahrenheit', 'about', 104],
    ['It was 40.8 degrees Celsius at noon.', '40.8 degrees Celsius', 40.8, 'temperature', 'exact', 40.8],
    ['A quake of magnitude 6.4 woke them.', '6.4', 6.4, 'magnitude', 'exact', 6.4],
    ['Two-thirds of the members left.', 'Two-thirds', 66.7, 'percent', 'exact', 66.7],
    ['About a quarter of them stayed.', 'About a quarter', 25, 'percent', 'about', 25],
    ['More than half the seats were empty.', 'More than half', 50, 'percent', 'at-least', 50],
    ['Half an hour later twenty-five cars burned.', 'twenty-five cars', 25, 'count', 'exact', 25],
  ] as const)('%s', (sentence, text, value, dimension, qualifier, normalised) => {
    const figure = figuresOf(sentence).find((found) => found.text === text);
    expect(figure).toMatchObject({ value, dimension, qualifier });
    expect(figure?.normalised).toBeCloseTo(normalised);
  });

  it('reads a range as one figure with both ends', () => {
    expect(figuresOf('It held 500 to 600 revelers.')[0]).toMatchObject({ value: 500, upper: 600 });
    expect(figuresOf('It may cost between $10 million and $30 million.')[0]).toMatchObject({ value: 10e6, upper: 30e6 });
  });

  it('takes metres for no millions', () => {
    expect(figuresOf('They dug a 1.5m deep pool for the children.').map(({ normalised }) => normalised)).not.toContain(1.5e6);
  });

  it('counts nothing in a share', () => {
    expect(figuresOf('Three in five voters said no.')).toEqual([]);
  });

  it.each([
    'They walked a quarter of a mile.',
    'It rained in the second half of the year.',
    'Wages fell for two quarters of growth.',
    'He was a third person of note.',
    'The four F-15 jets came in low.',
    'See list point 4 c of the act.',
  ])('takes no share or temperature from: %s', (sentence) => {
    const found = figuresOf(sentence).map(({ dimension }) => dimension);
    expect(found).not.toContain('percent');
    expect(found).not.toContain('temperature');
  });

  it('takes days in which something happened for no share', () => {
    expect(figuresOf('Two in ten days burned.').map(({ dimension }) => dimension)).toContain('duration');
  });

  it('finds what is counted before the number', () => {
    expect(figuresOf('They cut the number of hours that nurses work to 42 in spring.')[0]).toMatchObject({
      value: 42,
      dimension: 'duration',
    });
  });

  it('reads hours and minutes as one time of the day', () => {
    expect(figuresOf('The dam broke at 6:12am in the dark.')).toMatchObject([{ text: '6:12am', dimension: 'clock' }]);
    expect(figuresOf('He was found at 11:48 p.m. near the gate.')[0]).toMatchObject({ dimension: 'clock' });
  });

  it('reads two years as no count', () => {
    expect(figuresOf('He ran the mill between 2006 and 2008 for his aunt.')[0]).toMatchObject({ dimension: 'year', upper: 2008 });
  });

  it('stands in the text exactly where it says', () => {
    const analysis = analyseArticle(
      readPlainText({ id: 'x', text: `${LEAD}More than 600 officers searched seven plants for $3 million.` }),
    );
    expect(analysis.figures).toHaveLength(3);
    for (const { start, end, text } of analysis.figures) expect(analysis.article.text.slice(start, end)).toBe(text);
  });

  it('tells what is measured', () => {
    expect(figuresOf('The rockets have a range of 190 miles.')[0]?.about).toEqual(expect.arrayContaining(['rockets', 'range']));
  });

  it.each([
    'Amendment 4 passed in Ohio.',
    'The plane was a Boeing 737.',
    'Covid-19 came back.',
    'One of them left.',
    'They won 52-48 in the end.',
    'They pray 24/7 for rain.',
  ])('takes no name or score for a figure: %s', (sentence) => {
    expect(figuresOf(sentence)).toEqual([]);
  });

  it('knows years, ages and days of the year as such', () => {
    expect(figuresOf('A 19-year-old man was born in 2004 and left on Oct. 29 for good.').map(({ dimension }) => dimension)).toEqual([
      'age',
      'year',
      'date',
    ]);
  });
});
