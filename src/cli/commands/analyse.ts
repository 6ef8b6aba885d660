import { parseArgs } from 'node:util';
import { analyseArticle } from '../../core/analyse/analyse-article';
import type { Command } from '../command';
import { analysisJson } from '../contract';
import { openLoader } from '../page-loader';
import { readInput } from '../read-input';
import { runLines } from '../run-lines';
import { timed } from '../timed';

/** Finds quotations, speakers, unnamed sources and figures. */
export const analyse: Command = {
  summary: 'find quotations, speakers, unnamed sources and figures',
  help: `sidelight analyse [--browser chrome|firefox] [FILE ...]

Input   JSON Lines as for "sidelight read"
Output  {"id","article","quotes","speakers","unnamedSources","figures","claims","reliances","ms"} per line, in the same order.
        All offsets are UTF-16 code units into article.text. "ms" is the analysis alone, without reading the page.

--browser NAME    loads pages in an installed Chromium or Firefox, scripts off`,
  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { browser: { type: 'string' } } });
    const loader = await openLoader(values.browser);
    try {
      return await runLines(positionals, async (input) => {
        const article = await readInput(input, loader);
        const { value, ms } = timed(() => analyseArticle(article));
        return { id: input.id, ...analysisJson(value), ms };
      });
    } finally {
      await loader?.close();
    }
  },
};
