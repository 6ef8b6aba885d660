import { describe, expect, it } from 'vitest';
import { compare, FLOOD, tell } from './story';

const lead = 'The River Arle burst its banks in Easterby on Monday and the army came with boats and pumps.\n\n';
const page = (sentence: string) => ({ ...FLOOD.page, text: `${lead}${sentence}` });
const report = (sentence: string) =>
  tell({
    ...FLOOD.other,
    text: `Water stood in every street of Easterby on Tuesday, and trains on the coast line stopped.\n\n${sentence}`,
  });
const differing = (here: string, there: string) =>
  compare(page(here), [report(there)]).figures.map(({ versions }) => versions.map(({ text }) => text));

describe('figures that differ', () => {
  it('are two values of one thing', () => {
    expect(differing('The flood drove 340 people from their homes.', 'The flood drove 520 people from their homes.')).toEqual([
      ['340 people', '520 people'],
    ]);
  });

  it('are two tolls of one event, whatever words tell it', () => {
    expect(differing('The flood killed 12 people and injured 40 in the valley.', 'Nineteen people are dead and some 41 wounded.')).toEqual([
      ['12 people', 'Nineteen people'],
    ]);
  });

  it('are two counts that are told to the same digits, however close', () => {
    expect(
      differing('The county added 191,000 jobs to its rolls in April.', 'The county added 193,000 jobs to its rolls in April.'),
    ).toEqual([['191,000 jobs', '193,000 jobs']]);
  });

  it('are two days of one appointment', () => {
    expect(differing('The trial of the dam builders will open on May 3.', 'The trial of the dam builders is to open on June 14.')).toEqual([
      ['May 3', 'June 14'],
    ]);
  });

  it.each([
    ['The rockets have a range of up to 190 miles.', 'The rockets have a range of nearly 200 miles.'],
    ['The rockets have a range of up to 190 miles.', 'The 190-mile rockets have a long range.'],
    ['The rockets have a range of 190 miles.', 'The rockets have a range of 306 km.'],
    ['Ten thousand soldiers marched to the border.', 'Some 10,000 soldiers marched to the border.'],
    ['More than 600 workers were arrested in the raid.', 'In the raid 680 workers were arrested.'],
    ['Nearly 70 people were wounded in the attack.', 'In the attack 69 people were wounded.'],
  ])('are not the same value rounded or reworded: %s', (here, there) => {
    expect(differing(here, there)).toEqual([]);
  });

  it.each([
    ['The ATACMS rockets have a range of 190 miles.', 'The Himars rockets with their 50-mile range came first.'],
    ['The flood killed 12 people in the valley.', 'The flood injured 19 people in the valley.'],
    ['The works made 55 million pounds in revenue last year.', 'The works made 22 million pounds in profit last year.'],
    ['The city asked for 340 tents.', 'The flood drove 520 people from their homes.'],
    ['The county paid 125 million pounds in fines for the dam.', 'The county paid 50 million pounds for the dam in fines.'],
    [
      'We will open the dam again soon. — Jane Roe (@janeroe) April 3, 2018 was all that the mayor had to say.',
      'We will open the dam again soon. — Jane Roe (@janeroe) April 5, 2018 was all that the mayor had to say.',
    ],
    ['He is a 19-year-old student of law.', 'She is a 45-year-old student of law.'],
    ['The school was built in 1913 for orphans.', 'The school was built in 1931 for orphans of the war.'],
  ])('are not of two things: %s', (here, there) => {
    expect(differing(here, there)).toEqual([]);
  });

  it('do not differ where the other text has a figure that agrees', () => {
    expect(
      differing(
        'The flood drove 340 people from their homes.',
        'The flood drove 520 people from their homes, and 340 people left their homes early.',
      ),
    ).toEqual([]);
  });

  it('stand in their texts with their places', () => {
    const text = page('The flood drove 340 people from their homes.');
    const [difference] = compare(text, [report('The flood drove 520 people from their homes.')]).figures;
    expect(difference?.versions[0]).toMatchObject({ articleId: 'page', value: 340, start: text.text.indexOf('340 people') });
  });
});
