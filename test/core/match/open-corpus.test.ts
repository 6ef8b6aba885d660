import { expect, it } from 'vitest';
import { openCorpus } from '../../../src/core/match/open-corpus';
import type { Report } from '../../../src/core/model/report';
import { type PackReader, readPack } from '../../../src/core/pack/read-pack';
import { writePack } from '../../../src/core/pack/write-pack';
import { sampleReport } from './sample-reports';

function openPack(): PackReader {
  const reports = ['Arlen', 'Brix'].map((place) => sampleReport({ id: place, text: `The ferry to ${place} was late again on Monday.` }));
  const pack = readPack(writePack({ name: 'p', licence: '', stories: [], reports }).buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
}

it('asks a pack for a report until it is at hand, and not again', () => {
  const pack = openPack();
  const asked: number[] = [];
  let isLoaded = false;
  const reportAt = (article: number): Report | null => {
    asked.push(article);
    return isLoaded ? pack.reportAt(article) : null;
  };
  const corpus = openCorpus([{ ...pack, reportAt }]);
  expect([corpus.reportAt(1), corpus.reportAt(1)]).toEqual([null, null]);
  isLoaded = true;
  expect([corpus.reportAt(1)?.id, corpus.reportAt(1)?.id, corpus.reportAt(0)?.id]).toEqual(['Brix', 'Brix', 'Arlen']);
  expect(asked).toEqual([1, 1, 1, 0]);
});

it('says the same of a pair from either side', () => {
  const corpus = openCorpus([openPack()]);
  const [[a], [b]] = [corpus.profilesAt(0), corpus.profilesAt(1)];
  if (!a || !b) throw new Error('no profiles');
  const pair = corpus.pair(1, a, b);
  const fresh = openCorpus([openPack()]);
  expect(corpus.pair(0, b, a)).toEqual({ ...fresh.pair(0, b, a), key: 0 });
  expect(corpus.pair(0, b, a)).toEqual({ ...pair, key: 0 });
});
