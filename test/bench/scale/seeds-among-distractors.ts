import { join } from 'node:path';
import { buildBundledPack } from '../../../src/build/bundled-pack';
import { signArticles } from '../../../src/build/train-sets';
import { findCoverage } from '../../../src/core/match/find-coverage';
import type { Report, Story } from '../../../src/core/model/report';
import { type PackReader, readPack } from '../../../src/core/pack/read-pack';
import { writePack } from '../../../src/core/pack/write-pack';

/** How many of the bundled reports' ordered pairs are found among other articles, and how many of those are shown. */
export interface SeedsFigures {
  readonly distractors: number;
  readonly pairs: number;
  /** As the extension searches: the story is named. */
  readonly named: { readonly found: number; readonly distractorsShown: number };
  /** The same without the story's name: the model alone. */
  readonly unnamed: { readonly found: number; readonly distractorsShown: number };
}

const BACKGROUND = 'background.12k.jsonl.gz';
const ALL = 12_000;

/** Each report of the bundled corpus as the page, among the others and the first `most` background texts. */
export function measureSeeds(dataFolder: string, most = ALL): SeedsFigures {
  const bundled = open(buildBundledPack('seeds'));
  const seeds = Array.from(bundled.firstDays, (_, key) => bundled.reportAt(key)).flatMap((seed) => seed ?? []);
  let left = most;
  const signed = signArticles(join(dataFolder, BACKGROUND), () => left-- > 0);
  const distractors = signed.map(({ report }) => ({ ...report, text: null, claims: [] }));
  const ask = (stories: readonly Story[]) =>
    askAll(seeds, open(writePack({ name: '', licence: '', stories, reports: [...seeds, ...distractors] })));
  const pairs = seeds.length * (seeds.length - 1);
  return { distractors: distractors.length, pairs, named: ask(bundled.stories), unnamed: ask([]) };
}

function askAll(seeds: readonly Report[], pack: PackReader): SeedsFigures['named'] {
  const ids = new Set(seeds.map(({ id }) => id));
  const shown = seeds.flatMap((seed) => findCoverage(seed, [pack]).found.map(({ report }) => report.id));
  const found = shown.filter((id) => ids.has(id)).length;
  return { found, distractorsShown: shown.length - found };
}

function open(bytes: Uint8Array): PackReader {
  const pack = readPack(bytes.slice().buffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
}
