import { compareArticle } from '../core/compare/compare-article';
import type { Article } from '../core/model/article';
import type { Comparison } from '../core/model/comparison';
import { fail, type Result, succeed } from '../core/model/result';
import type { CorpusSource, OpenedPack } from '../corpus/source';
import type { PackDescription } from '../messages/contract';
import { type Log, traceOf } from './log';

/** The engine over the corpus. Packs open on first use and again after the worker died; nothing else is remembered. */
export interface EngineHost {
  /** The whole way of one article. Fails where no pack of the corpus can be opened, or where the engine breaks on this article. */
  compare(article: Article): Promise<Result<Comparison, 'corpus-unavailable' | 'failed'>>;
  /** Every pack of the corpus in numbers, also those that cannot be opened. */
  describe(): Promise<readonly PackDescription[]>;
}

/** Makes the engine over these sources. Article text never goes into the log. */
export function createEngineHost(sources: readonly CorpusSource[], log: Log): EngineHost {
  const opened = new Map<string, ReturnType<CorpusSource['open']>>();
  const open = async (source: CorpusSource) => {
    const pending = opened.get(source.id) ?? source.open();
    opened.set(source.id, pending);
    const packs = await pending;
    if (!packs.ok) {
      // What failed may work the next time: a file that was locked, a disk that was full.
      opened.delete(source.id);
      log.write(`corpus "${source.id}": ${packs.error.message}`);
    }
    return packs;
  };
  return {
    compare: async (article) => {
      const results = await Promise.all(sources.map(open));
      const packs = results.flatMap((result) => (result.ok ? result.value : []));
      const failure = results.find((result) => !result.ok);
      if (packs.length === 0 && failure && !failure.ok) return fail('corpus-unavailable', failure.error.message);
      return compareWith(article, packs, log);
    },
    describe: async () => (await Promise.all(sources.map(async (source) => describeSource(source, await open(source))))).flat(),
  };
}

function compareWith(article: Article, packs: readonly OpenedPack[], log: Log): Result<Comparison, 'failed'> {
  const started = performance.now();
  try {
    const readers = packs.map(({ pack }) => pack);
    const { comparison } = compareArticle(article, readers);
    log.write(`compared an article of ${article.text.length} characters in ${Math.round(performance.now() - started)} ms`);
    return succeed(comparison);
  } catch (error) {
    log.write(`the engine failed on an article of ${article.text.length} characters: ${traceOf(error)}`);
    return fail('failed', 'Sidelight could not work through this article. The log in the options says what happened.');
  }
}

function describeSource(source: CorpusSource, opened: Awaited<ReturnType<CorpusSource['open']>>): readonly PackDescription[] {
  if (!opened.ok) return [{ ...NO_PACK, name: source.name, problem: opened.error.message }];
  return opened.value.map(({ name, pack }) => ({
    name,
    licence: pack.info.licence,
    stories: pack.stories.length,
    articles: pack.info.articles,
    outlets: pack.info.outlets.length,
    from: pack.info.from,
    to: pack.info.to,
    problem: null,
  }));
}

const NO_PACK = { licence: '', stories: 0, articles: 0, outlets: 0, from: null, to: null };
