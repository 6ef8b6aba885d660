import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileSeeds, listRecordFiles } from '../../src/build/compile-seeds';
import { probeEngine } from '../../src/build/probe-engine';
import { ENGINE_CALLS } from '../../src/build/sign-seeds';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

describe('the bundled records', () => {
  const { reports, stories } = compileSeeds(SEEDS);
  const reportOf = (start: string) => reports.find(({ id }) => id.startsWith(start)) ?? expect.unreachable(start);

  it('were signed by the engine as it stands (else: npm run seeds -- FOLDER, and raise ENGINE for packs of others)', () => {
    for (const path of listRecordFiles(SEEDS)) {
      const { signature } = JSON.parse(readFileSync(path, 'utf8'));
      expect(signature.probe, path.slice(SEEDS.length)).toBe(probeEngine(ENGINE_CALLS));
    }
  });

  it('carry no article text', () => {
    for (const { id, text } of reports) expect(text, id).toBeNull();
  });

  it('are all of one story', () => {
    expect(stories.map(({ reportIds }) => reportIds)).toEqual([reports.map(({ id }) => id)]);
  });

  it('leave unknown what the documents do not say', () => {
    expect(reports.map(({ url }) => url)).toEqual([null, null, null, null, null]);
    expect(reportOf('000')).toMatchObject({ title: null, published: { value: '2024-11', precision: 'month' }, agency: null });
    expect(reportOf('001')).toMatchObject({ outlet: null, title: null, published: { value: '2024-11-18', precision: 'day' } });
    expect(reportOf('003').published).toBeNull();
  });

  it('name both places of a repost', () => {
    expect(reportOf('003')).toMatchObject({ kind: 'repost', outlet: { name: 'The Telegraph' }, repostedOn: 'qoto.org' });
  });

  it('tell the live blog’s eleven posts apart, and every claim of it stands in posts', () => {
    const { posts, claims, signature } = reportOf('004');
    expect(posts).toHaveLength(11);
    expect(new Set(signature.sentences.flatMap(({ post }) => post ?? []))).toEqual(new Set(posts.keys()));
    for (const { sentences, text } of claims) {
      expect(new Set(sentences.map((index) => signature.sentences[index]?.post)), text).not.toContain(null);
    }
  });

  it('keep the live blog’s other stories out: a killing in Sevastopol, Polish ammunition, a telephone call', () => {
    const names = reportOf('004').speakers.map(({ name }) => name);
    for (const name of ['Mikhail Razvozhayev', 'Wladyslaw Kosiniak-Kamysz', 'Margus Tsahkna']) expect(names).not.toContain(name);
    for (const name of ['John Healey', 'Robert Fico', 'Kim Jong Un', 'James Cartlidge']) expect(names).toContain(name);
    expect(reportOf('004').reliances.map(({ on }) => on)).toEqual(['NBC News', 'KCNA']);
  });

  it('have Cartlidge say something else in each of his three reports', () => {
    const said = ['000', '003', '004'].map((start) => reportOf(start).quotes.filter(({ speaker }) => speaker === 'james-cartlidge'));
    expect(said.map((quotes) => quotes.length > 0)).toEqual([true, true, true]);
    const texts = said.flat().map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('show indirect speech as short phrases only', () => {
    const phrases = reports.flatMap(({ quotes }) => quotes.filter(({ kind }) => kind === 'indirect').map(({ text }) => text));
    for (const phrase of phrases) expect(phrase.split(' ').length, phrase).toBeLessThan(8);
  });
});
