import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compileSeeds } from '../../src/build/compile-seeds';
import { ENGINE } from '../../src/core/analyse/signature';
import { validRecord } from './valid-record';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const STORY = { id: 's', name: 'A ferry', reportIds: ['a'] };

function compile(record: object, story: object = STORY) {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  folders.push(folder);
  writeFileSync(join(folder, 'a.json'), JSON.stringify(record));
  writeFileSync(join(folder, 'story.json'), JSON.stringify(story));
  return compileSeeds(folder);
}

/** The valid record with the value at a path ("claims.0.weight") replaced; `undefined` removes it. */
function spoil(path: string, value: unknown): object {
  const record = validRecord(ENGINE);
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), record);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return record;
}

describe('a whole record', () => {
  const { reports, stories } = compile(validRecord(ENGINE));
  const [report] = reports;

  it('becomes coverage without a text', () => {
    expect(report).toMatchObject({ id: 'a', text: null, kind: 'report', repostedOn: null, byline: ['Jonah Pell'] });
  });

  it('joins a headline and a quotation that go on', () => {
    expect(report?.title).toBe('Ferry to the islands runs again after nineteen days');
    expect(report?.quotes[0]?.text).toBe('We have had people rowing for milk,');
  });

  it('says that its time comes from a record', () => {
    expect(report?.published).toEqual({ value: '2024-11-18T08:00+00:00', precision: 'minute', source: 'record' });
  });

  it('counts the quotations of each speaker', () => {
    expect(report?.speakers.map(({ id, quotes }) => [id, quotes])).toEqual([
      ['colin-teague', 1],
      ['operator', 0],
    ]);
  });

  it('carries its claims as summaries with their sentences, and the computed part without them', () => {
    expect(report?.claims[1]).toEqual({
      text: 'It was in dock for nineteen days.',
      ...{ wording: 'summary', span: null, sentences: [0], weight: 0.5, isBackground: true },
    });
    expect(report?.signature).not.toHaveProperty('claims');
  });

  it('leaves out what was said in posts on other stories, and who speaks only there', () => {
    const other = compile(spoil('signature.aside.quotes', [0])).reports[0];
    expect(other?.quotes).toEqual([]);
    expect(other?.speakers.map(({ id }) => id)).toEqual(['operator']);
  });

  it('comes with its story, and twice the same', () => {
    expect(stories).toEqual([STORY]);
    expect(compile(validRecord(ENGINE))).toEqual({ stories, reports });
  });
});

describe('a malformed record is refused with file and field', () => {
  it.each([
    ['id', 'b', 'id: expected the file'],
    ['url', 'harrowgazette', 'url: expected an address'],
    ['title', undefined, 'title: expected a text without outer blanks, found nothing'],
    ['title', ' Ferry', 'title: expected a text without outer blanks'],
    ['outlet', { name: 'Gazette' }, 'outlet.domain: expected'],
    ['outlet.owner', 'nobody', 'outlet.owner: expected no such field'],
    ['byline', 'Jonah Pell', 'byline: expected a list'],
    ['byline.0', 7, 'byline[0]: expected a text'],
    ['published.value', '18 November', 'published.value: expected a year'],
    ['published.precision', 'month', 'published.value: expected a time known to the month'],
    ['published.precision', 'hour', 'published.precision: expected one of minute, day, month, year'],
    ['kind', 'story', 'kind: expected one of report, agency-copy'],
    ['language', 'English', 'language: expected a language tag'],
    ['posts', [{ title: null, published: null, isStory: true, first: 'a', last: 'b' }], 'posts: expected none'],
    ['speakers.1.id', 'colin-teague', 'speakers[1].id: expected an id that no other'],
    ['speakers.0.forms', [], 'speakers[0].forms: expected a list of at least 1'],
    ['quotes.0.speaker', 'somebody', 'quotes[0].speaker: expected the id of a speaker'],
    ['quotes.0.unnamed', true, 'quotes[0].speaker: expected null'],
    ['quotes.0.unnamed', 'no', 'quotes[0].unnamed: expected true or false'],
    ['unnamedSources.0.count', 0, 'unnamedSources[0].count: expected a number from 1'],
    ['reliances.0.text', 'one two three four five six seven eight', 'reliances[0].text: expected at most 7 words'],
    ['figures.0.value', '19', 'figures[0].value: expected a number'],
    ['claims', [], 'claims: expected a list of at least 1'],
    ['claims.0.weight', 1.2, 'claims[0].weight: expected a number from 0 to 1, found 1.2'],
    ['claims.0.anchors.0', 'one two three four five six seven', 'claims[0].anchors[0]: expected at most 6 words'],
    ['claims.0.text', undefined, 'claims[0].text: expected'],
    ['signature', null, 'signature: expected a signature: run npm run seeds'],
    ['signature.engine', 'an older one', `signature.engine: expected ${ENGINE}`],
    ['signature.shingles', [2, 1], 'signature.shingles[1]: expected ascending hashes'],
    ['signature.terms.1.0', 3, 'signature.terms[1]: expected ascending hashes'],
    ['signature.title.0', -1, 'signature.title[0]: expected a number from 0'],
    ['signature.title.0', 2.5, 'signature.title[0]: expected a whole number'],
    ['signature.sentences.0.post', 0, 'signature.sentences[0].post: expected a post of this record'],
    ['signature.claims', [[0]], 'signature.claims: expected one entry for each of the 2 claims'],
    ['signature.claims.1', [4], 'signature.claims[1]: expected indices of sentences'],
  ])('%s = %j', (path, value, message) => {
    expect(() => compile(spoil(path, value))).toThrow(`seeds/a.json: ${message}`);
  });

  it('that is no JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
    folders.push(folder);
    writeFileSync(join(folder, 'a.json'), '{ "id": ');
    expect(() => compileSeeds(folder)).toThrow('seeds/a.json: expected JSON');
  });

  it('and so is a story that names a record which is not there', () => {
    expect(() => compile(validRecord(ENGINE), { ...STORY, reportIds: ['a', 'z'] })).toThrow('seeds/story.json: reportIds[1]');
  });
});
