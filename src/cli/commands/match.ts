import { parseArgs } from 'node:util';
import { analyseArticle } from '../../core/analyse/analyse-article';
import { reportOf } from '../../core/analyse/report-of';
import { findCoverage } from '../../core/match/find-coverage';
import { openCorpus } from '../../core/match/open-corpus';
import { rankReports } from '../../core/match/rank-reports';
import type { Report } from '../../core/model/report';
import type { PackReader } from '../../core/pack/read-pack';
import { type Command, UsageError } from '../command';
import { loadPacks } from '../load-packs';
import { openLoader } from '../page-loader';
import { readInput } from '../read-input';
import { runLines } from '../run-lines';
import { timed } from '../timed';

/** Hits printed for each input. */
const MOST_HITS = 50;

/** Ranks a pack's articles for each input and says which the engine shows as the same story. */
export const match: Command = {
  summary: "rank a pack's articles by story",
  help: `sidelight match --pack FILE [--pack FILE]... [--browser chrome|firefox] [FILE ...]

Input   JSON Lines as for "sidelight read"
Output  {"id","hits":[{"id","score"}],"same":["id"],"ms"} per line, in the same order. "hits": the ${MOST_HITS} best, score descending. "same": those
        that the extension would show as the same story, often none. The input's own id is never in them. "ms" is matching alone.

--pack FILE       the packs to search
--browser NAME    loads pages in an installed Chromium or Firefox, scripts off`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pack: { type: 'string', multiple: true }, browser: { type: 'string' } },
    });
    if (!values.pack?.length) throw new UsageError('match: expected --pack FILE');
    const packs = await loadPacks(values.pack, false);
    const loader = await openLoader(values.browser);
    try {
      return await runLines(positionals, async (input) => {
        const report = reportOf(analyseArticle(await readInput(input, loader)));
        const { value, ms } = timed(() => matchReport(report, packs));
        return { id: input.id, ...value, ms };
      });
    } finally {
      await loader?.close();
    }
  },
};

function matchReport(page: Report, packs: readonly PackReader[]) {
  const corpus = openCorpus(packs);
  const hits = rankReports(page, corpus).ranked.flatMap(({ key, score }) => {
    const id = corpus.reportAt(key)?.id;
    return id === undefined || id === page.id ? [] : [{ id, score }];
  });
  const same = findCoverage(page, packs).found.map(({ report }) => report.id);
  return { hits: hits.slice(0, MOST_HITS), same: same.filter((id) => id !== page.id) };
}
