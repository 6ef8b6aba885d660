import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/analyse/quotes';
import { readPlainText } from '../../../../src/core/analyse/read-plain-text';
import { english } from '../../../../src/core/languages/en';
import { splitSentences } from '../../../../src/core/text/sentences';

/** The persons of a text who are speakers, and how many quotations each has. */
function speakersIn(text: string): Record<string, number> {
  const { quotes, speakers } = findQuotes(readPlainText({ id: 'a', text }), splitSentences(text, [], english), english);
  const persons = speakers.filter(({ type }) => type === 'person');
  return Object.fromEntries(persons.map(({ id, name }) => [name, quotes.filter(({ speaker }) => speaker === id).length]));
}

const report = (full: string, short: string) =>
  `The council met on Tuesday. \u201cThe wall will hold,\u201d said ${full}, who built it. It was a long evening. \u201cIt is old,\u201d ${short} said. The vote is on Friday.`;

describe('a name is read whole', () => {
  test.each([
    ['Ingrid von der Marle', 'von der Marle', 'two small words inside'],
    ['Ruben van de Tarn', 'Tarn', 'and the bare family name later'],
    ['Karim al-Tariq', 'al-Tariq', 'a small article before'],
    ['Karim al-Tariq', 'Tariq', 'which others leave out'],
    ['Abdel Fattah el-Marri', 'el-Marri', 'two given names'],
    ['Lucie Tarn d\u2019Orval', 'd\u2019Orval', 'a particle with an apostrophe'],
    ['J.D. Marlow', 'Marlow', 'initials written together'],
    ['Jane May', 'May', 'a month behind a given name'],
    ['Finn Tarn', 'Tarn', 'a people that is a given name'],
    ['Christian Pole', 'Pole', 'a people behind a religion'],
    ['April Tarn', 'Tarn', 'a month before a family name'],
    ['Jan Egemo', 'Egemo', 'a short month before a family name'],
    ['Jack Black', 'Black', 'a colour'],
    ['Mark Cuban', 'Cuban', 'a nationality'],
    ['Jane Church', 'Church', 'a word for an institution'],
  ])('%s, later %s: %s', (full, short) => {
    expect(speakersIn(report(full, short))).toEqual({ [full]: 2 });
  });
});

describe('what is no name stays none', () => {
  test.each([
    ['Jane Roe said in May that the wall would hold. \u201cIn May we pay,\u201d said Jane Roe. May was cold.', 'a month'],
    ['White voters said: \u201cNo.\u201d Christian groups said so too. Jane Roe said the wall would hold.', 'voters and groups'],
    ['Last April Jane Roe said the wall would hold. \u201cIt holds,\u201d Roe said.', 'a month before a full name'],
    ['Jane Roe met Tom Tarn May 5. Roe said the wall would hold.', 'a date without a preposition'],
  ])('%s (%s)', (text) => {
    expect(Object.keys(speakersIn(text))).toEqual(['Jane Roe']);
  });
});

describe('who belongs to somebody does not speak with that person’s voice', () => {
  test.each([
    ['Jane Roe’s family said: “We are heartbroken.”', 'a family'],
    ['The family of Jane Roe said: “We are heartbroken.”', 'a family of somebody'],
    ['A spokesman for Jane Roe said: “We do not comment.”', 'a spokesman for somebody'],
    ['A spokesman for former mayor Jane Roe said: “We do not comment.”', 'with her office'],
  ])('%s (%s)', (text) => {
    expect(speakersIn(`The council met.\n${text}\nThe vote is on Friday.`)).toEqual({});
  });

  test('but the director of a company who is named is who speaks', () => {
    expect(speakersIn('“Profits are up,” said the company’s chief executive, Jane Roe.')).toEqual({ 'Jane Roe': 1 });
  });
});

describe('names around a name', () => {
  test.each([
    ['Jane Roe (Labour, Dale North) said: “This is a disgrace.”', 'a party and a place in brackets'],
    ['Jane Roe (Con) said: “This is a disgrace.”', 'a party'],
    ['Det Ch Insp Jane Roe, of Dale Police, said: “This is a disgrace.”', 'ranks'],
    ['Supt Jane Roe said: “This is a disgrace.”', 'a rank'],
    ['Democratic candidate for governor Jane Roe said: “This is a disgrace.”', 'the office that she seeks'],
    ['Mother-of-two Jane Roe said: “This is a disgrace.”', 'her children'],
    ['Jane Roe MP said: “This is a disgrace.”', 'letters behind the name'],
    ['Jane Roe herself told the inquiry: “This is a disgrace.”', 'a word that stresses who it is'],
    ['Jane Roe, of the campaign group Clean Harbour, said it was wrong. “This is a disgrace,” she said.', 'a group she belongs to'],
    ['Jane Roe, from Quiet Skies, said: “This is a disgrace.”', 'a firm without a word for what it is'],
    ['Ex-footballer Jane Roe said: “This is a disgrace.”', 'what she was'],
    ['Vice-captain Jane Roe said: “This is a disgrace.”', 'a role with a prefix'],
    ['Lampmaker Jane Roe said: “This is a disgrace.”', 'what she does, by its ending'],
    ['Manager Xilo Roe said it was wrong. “This is a disgrace,” said Jane Roe.', 'a role before a given name that is not known'],
    ['Jane Roe won the cup. “This is a disgrace,” the Spaniard said.', 'a word for her people'],
  ])('%s (%s)', (text) => {
    expect(speakersIn(text)).toEqual({ 'Jane Roe': 1 });
  });

  test.each([
    ['The White House said: “No.”', 'White House'],
    ['The Democratic Party said: “No.”', 'Democratic Party'],
    ['On Monday Police said: “No.”', 'Police'],
    ['Labour said: “No.”', 'Labour'],
    ['The University of Dale said: “No.”', 'University of Dale'],
    ['The Department of Health and Social Care said: “No.”', 'Department of Health and Social Care'],
    ['The Council on American-Islamic Ties said: “No.”', 'Council on American-Islamic Ties'],
    ['Network Rail said: “No.”', 'Network Rail'],
    ['Police Marrow said: “No.”', 'Police Marrow'],
    ['University College Paris said: “No.”', 'University College Paris'],
    ['Roe & Tarn said: “No.”', 'Roe & Tarn'],
    ['The Refugee Processing Center said: “No.”', 'Refugee Processing Center'],
    ['On Friday Glide, the largest ride-hailing company in Dale, said: “No.”', 'Glide'],
    ['The Royal College of Tailors (RCT) said: “No.”', 'Royal College of Tailors'],
    ['The Anti-Litter League said: “No.”', 'Anti-Litter League'],
    ['Child Poverty Action Group said: “No.”', 'Child Poverty Action Group'],
    ['He attacked the White House on Ukraine. The White House said: “No.”', 'White House'],
  ])('%s', (text, name) => {
    const { speakers } = findQuotes(readPlainText({ id: 'a', text }), splitSentences(text, [], english), english);
    expect(speakers.map((speaker) => [speaker.name, speaker.type])).toEqual([[name, 'institution']]);
  });
});

describe('one institution under several names is one', () => {
  test.each([
    ['The Bank of Dale said: “No.” The Bank said: “Not now.”', 'Bank of Dale', 'its head alone'],
    ['The Royal College of Tailors (RCT) said: “No.” The RCT said: “Not now.”', 'Royal College of Tailors', 'its short form'],
    ['The Royal College of Tailors said: “No.”\n\nJane Roe (RCT) said: “Not now.”', 'Jane Roe', 'letters that are not a person’s'],
  ])('%s', (text, name) => {
    const { quotes, speakers } = findQuotes(readPlainText({ id: 'a', text }), splitSentences(text, [], english), english);
    expect(speakers.find(({ id }) => id === quotes.at(-1)?.speaker)?.name).toBe(name);
  });
});

describe('who says something is not who it is said of', () => {
  test('“he noted that Sinwar” is not Sinwar', () => {
    const text = 'Tom Tarn spoke to Sam Doe of the river board. He noted that Doe “might still agree to a wall”. It rained.';
    expect(speakersIn(text)).toEqual({ 'Tom Tarn': 1 });
  });

  test('who spoke last is “he” in the next paragraph, also without marks', () => {
    const text =
      'Rovers lost to City on Sunday. Kofi Tarn was sent off for a foul. Ana Roe called it “a disgrace” but Steve Hale insisted it was no red card.\n\n“I have seen worse,” he said.';
    expect(speakersIn(text)).toEqual({ 'Ana Roe': 1, 'Steve Hale': 1 });
  });

  test('a person who is named behind an unnamed source is “he”, unless that source only spoke of him', () => {
    const source = 'A party source said the mood was “mutinous”.';
    expect(speakersIn(`${source}\n\nThe secretary, Rafiq Tarn, defended the plan. “It works,” he said.`)).toEqual({ 'Rafiq Tarn': 1 });
    expect(speakersIn(`${source} The source added that Rafiq Tarn was doing well.\n\nHe said: “It works.”`)).toEqual({});
  });

  test('another is not the one before', () => {
    const text = 'One minister, Jane Roe, said: “He had to go.” Another described the messages as “schoolboy stuff”.';
    expect(speakersIn(text)).toEqual({ 'Jane Roe': 1 });
  });

  test('somebody who will not be named is nobody who is named', () => {
    const text =
      'Jane Roe, a teacher, spoke on Monday. The woman, who wanted to remain anonymous, called the evening “terrible beyond words”.';
    expect(speakersIn(text)).toEqual({});
  });

  test('words right before “said” are somebody’s though nobody is known by that description', () => {
    const text = 'The match ended late. “I am fine,” said the world number one.';
    const { quotes } = findQuotes(readPlainText({ id: 'a', text }), splitSentences(text, [], english), english);
    expect(quotes.map(({ text, kind, speaker }) => [text, kind, speaker])).toEqual([['I am fine,', 'direct', null]]);
  });
});

describe('somebody met at a place or an hour', () => {
  test('does not lose who speaks behind', () => {
    expect(speakersIn('After meeting Jane Roe, at dawn Tom Tarn said: “The deal is done.”')).toEqual({ 'Tom Tarn': 1 });
  });
});

describe('what is reported without marks', () => {
  const indirectIn = (text: string) => {
    const { quotes, speakers } = findQuotes(readPlainText({ id: 'a', text }), splitSentences(text, [], english), english);
    return quotes.map((quote) => [speakers.find(({ id }) => id === quote.speaker)?.name, quote.text]);
  };

  test.each([
    ['Jane Roe, of the campaign group Clean Harbour, said the quay had been sold.', 'the quay had been sold'],
    ['Jane Roe not only said the quay had been sold.', 'the quay had been sold'],
    ['Jane Roe, 34, from Dale, whose lease ends in July, said she expected to pay more.', 'she expected to pay more'],
    [
      'Jane Roe said she would ask the full 9th U.S. Circuit Court to hear the case.',
      'she would ask the full 9th U.S. Circuit Court to hear the case',
    ],
  ])('%s', (text, words) => {
    expect(indirectIn(text)).toEqual([['Jane Roe', words]]);
  });

  test.each(['Jane Roe declined to say whether she had been at the dinner.', 'Jane Roe has not said when she would leave the council.'])(
    'what is not said is none: %s',
    (text) => {
      expect(indirectIn(text)).toEqual([]);
    },
  );
});
