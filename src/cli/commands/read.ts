import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { articleJson, explainJson } from '../contract';
import { openLoader } from '../page-loader';
import { readInput } from '../read-input';
import { runLines } from '../run-lines';

/** Reads pages or texts into articles: `{"id","article"}`. */
export const read: Command = {
  summary: 'read pages or texts into articles',
  help: `sidelight read [--explain] [--browser chrome|firefox] [FILE ...]

Input   JSON Lines from files or standard input: {"id","url"?,"html"} or {"id","url"?,"outlet"?,"title"?,"published"?,"text"}
Output  {"id","article"} per line, in the same order; a bad line gives {"id","error":{"code","message"}} and exit status 1

--explain         adds "explain": where each field came from and which blocks were left out, with the reason
--browser NAME    loads pages in an installed Chromium (chrome) or Firefox (firefox), scripts off, instead of the DOM library`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { explain: { type: 'boolean' }, browser: { type: 'string' } },
    });
    const loader = await openLoader(values.browser);
    try {
      return await runLines(positionals, async (input) => {
        const article = await readInput(input, loader);
        const explained = values.explain ? { explain: explainJson(article) } : {};
        return { id: input.id, article: articleJson(article), ...explained };
      });
    } finally {
      await loader?.close();
    }
  },
};
