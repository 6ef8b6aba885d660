import type { Article } from '../core/model/article';
import { fail, type Result, succeed } from '../core/model/result';
import type { BrokenPack, CorpusSource, OpenedPack } from '../corpus/source';
import type { PackDescription } from '../messages/contract';
import { type Log, traceOf } from './log';
import { type SearchedArticle, searchPacks } from './search-packs';

/** An article with its comparison and what the engine made of it on the way. */
export type ComparedArticle = Omit<SearchedArticle, 'rounds'>;

/** The engine over the corpus. Sources keep what they opened until the worker dies; nothing else is remembered. */
export interface EngineHost {
  /** The whole way of one article. Fails where no pack of the corpus can be opened, or where the engine breaks on this article. */
  compare(article: Article): Promise<Result<ComparedArticle, 'corpus-unavailable' | 'failed'>>;
  /** Every pack of the corpus in numbers, also those that cannot be opened. */
  describe(): Promise<readonly PackDescription[]>;
}

/** Makes the engine over these sources. Article text never goes into the log. */
export function createEngineHost(sources: readonly CorpusSource[], log: Log): EngineHost {
  const open = async (source: CorpusSource, page: Article | null) => {
    const packs = await source.open(page);
    if (!packs.ok) log.write(`corpus "${source.id}": ${packs.error.message}`);
    return packs;
  };
  return {
    compare: async (article) => {
      const results = await Promise.all(sources.map((source) => open(source, article)));
      const packs = results.flatMap((result) => (result.ok ? result.value.filter(isOpened) : []));
      const failure = results.find((result) => !result.ok);
      if (packs.length === 0 && failure && !failure.ok) return fail('corpus-unavailable', failure.error.message);
      return await compareWith(article, packs, log);
    },
    describe: async () => (await Promise.all(sources.map(async (source) => describeSource(source, await open(source, null))))).flat(),
  };
}

function isOpened(pack: OpenedPack | BrokenPack): pack is OpenedPack {
  return 'info' in pack;
}

async function compareWith(article: Article, packs: readonly OpenedPack[], log: Log): Promise<Result<ComparedArticle, 'failed'>> {
  const started = performance.now();
  try {
    const { rounds, ...compared } = await searchPacks(article, packs);
    const took = Math.round(performance.now() - started);
    log.write(`compared an article of ${article.text.length} characters in ${took} ms, ${rounds} rounds`);
    return succeed(compared);
  } catch (error) {
    log.write(`the engine failed on an article of ${article.text.length} characters: ${traceOf(error)}`);
    return fail('failed', 'Sidelight could not work through this article. The log in the options says what happened.');
  }
}

function describeSource(source: CorpusSource, opened: Awaited<ReturnType<CorpusSource['open']>>): readonly PackDescription[] {
  if (!opened.ok) return [{ ...NO_PACK, name: source.name, problem: opened.error.message }];
  return opened.value.map((pack) =>
    isOpened(pack)
      ? { ...describePack(pack), id: pack.id, name: pack.name, problem: null }
      : { ...NO_PACK, id: pack.id, name: pack.name, problem: pack.problem },
  );
}

function describePack({ info, stories }: OpenedPack) {
  const { licence, articles, from, to, bytes } = info;
  return { licence, stories, articles, outlets: info.outlets.length, from, to, bytes };
}

const NO_PACK = { id: null, licence: '', stories: 0, articles: 0, outlets: 0, from: null, to: null, bytes: 0 };
