import { parseArgs } from 'node:util';
import { compareArticle } from '../../core/compare/compare-article';
import type { Command } from '../command';
import { loadPacks } from '../load-packs';
import { openLoader } from '../page-loader';
import { readInput } from '../read-input';
import { runLines } from '../run-lines';
import { timed } from '../timed';

/** Sets each input beside the other reports of its story. */
export const compare: Command = {
  summary: 'set articles beside the other reports of their story',
  help: `sidelight compare [--pack FILE]... [--no-bundled] [--browser chrome|firefox] [FILE ...]

Input   JSON Lines as for "sidelight read"
Output  {"id","comparison","ms"} per line, in the same order. Without coverage "story" is null and every list empty;
        "searched" always says what was searched. "ms" is analysing, matching and comparing.

--pack FILE       also searches this pack; may be given several times
--no-bundled      leaves out the bundled corpus
--browser NAME    loads pages in an installed Chromium or Firefox, scripts off`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pack: { type: 'string', multiple: true }, 'no-bundled': { type: 'boolean' }, browser: { type: 'string' } },
    });
    const packs = await loadPacks(values.pack ?? [], !values['no-bundled']);
    const loader = await openLoader(values.browser);
    try {
      return await runLines(positionals, async (input) => {
        const article = await readInput(input, loader);
        const { value, ms } = timed(() => compareArticle(article, packs));
        return { id: input.id, comparison: value.comparison, ms };
      });
    } finally {
      await loader?.close();
    }
  },
};
