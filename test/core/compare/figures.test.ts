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

  it.each([
    ['The death toll along the river and in the valley is at five.', 'Two people are dead in the valley.', 'five', 'Two people'],
    [
      'The number of deaths in Easterby and the valley has risen to 37.',
      'At least 52 Norlanders were killed.',
      '37',
      'At least 52 Norlanders',
    ],
  ])('are a toll that is named before its number: %s', (here, there, mine, theirs) => {
    const later =
      ' Volunteers carried pensioners out of their houses, bakers gave bread to the boats, and nobody knew when the trains would run again.'.repeat(
        2,
      );
    expect(differing(here + later, there + later)).toEqual([[mine, theirs]]);
  });

  it('are two of one day, whenever somebody spoke of them', () => {
    const said = (count: number, day: string) => `The flood drove ${count} people from their homes, the mayor said on ${day}.`;
    expect(differing(said(340, 'Monday'), said(520, 'Tuesday'))).toEqual([['340 people', '520 people']]);
  });

  it('are of one people under two names', () => {
    const died = (troops: string) => `In the flood ${troops} died.`;
    expect(differing(died('2,400 U.S. troops'), died('2,258 American troops'))).toEqual([['2,400 U.S. troops', '2,258 American troops']]);
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
    ['In the flood 22,442 Norland troops died.', 'In the flood 9,387 Sudland troops died.'],
    ['On Monday the mill index dropped 414 points.', 'The mill index dropped nearly 500 points Thursday.'],
    ['Firefighters made over 5,000 rescue runs in the valley.', 'Firefighters rescued more than 2,000 people in the valley.'],
    ['Flood bombs: 1,984 Norland bombs fell on the valley.', 'On the valley 2,264 people of Norland were killed by flood bombs.'],
    ['The dam fund was given 1.9 billion pounds by the county.', 'The dam fund was given 2 billion pounds by the county.'],
    ['The warden logged six gate checks and then 17 gate checks.', 'The warden logged 23 gate checks.'],
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
