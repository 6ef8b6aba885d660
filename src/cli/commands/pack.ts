import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PackBuilder } from '../../core/pack/pack-builder';
import { type Command, UsageError } from '../command';
import { eachArticle } from '../each-article';
import { loadPack } from '../load-packs';
import { publishPacks } from '../publish-packs';
import { replaceFile } from '../replace-file';

/** Builds packs and tells what they hold. */
export const pack: Command = {
  summary: 'build a pack of articles, tell what one holds, or publish a folder of them',
  help: `sidelight pack build INPUT -o FILE [--name NAME] [--licence TEXT]
sidelight pack info FILE
sidelight pack publish INPUT -o FOLDER [--by day|month|year] [--name NAME] [--licence TEXT]

build   INPUT is a JSON Lines file (lines as for "sidelight read") or a folder of .txt, .md and .html files. Articles that cannot be read are
        named on standard error and left out; then the exit status is 1. The same input gives the same bytes.
info    prints {"name","licence","engine","formatVersion","articles","outlets","from","to","bytes","stories"}

publish writes a pack for each day and index.json, for any static host; readers subscribe to the address of index.json and fetch only the
        days that they read about. Publishing again replaces the index last, then removes files that it no longer names.

-o FILE           the pack to write; an existing file is replaced only by a whole one
-o FOLDER         where to publish; made where it is not there
--by SPAN         days in one file: day (the default), month or year
--name NAME       shown to readers; without it the input's file name
--licence TEXT    under which terms the articles may be used`,
  async run(args) {
    const [verb, ...rest] = args;
    if (verb === 'build') return await build(rest);
    if (verb === 'info') return await info(rest);
    if (verb === 'publish') return await publish(rest);
    throw new UsageError(`pack ${verb ?? ''}: expected build, info or publish`);
  },
};

const WRITING = { output: { type: 'string', short: 'o' }, name: { type: 'string' }, licence: { type: 'string' } } as const;

/** The one input and the place to write to; throws `UsageError` for any other call. */
function placesOf(verb: string, positionals: readonly string[], output: string | undefined): { input: string; output: string } {
  const [input, ...more] = positionals;
  if (!input || more.length > 0) throw new UsageError(`pack ${verb}: expected one INPUT`);
  if (!output) throw new UsageError(`pack ${verb}: expected -o ${verb === 'publish' ? 'FOLDER' : 'FILE'}`);
  return { input, output };
}

const leftOut = (failures: number) => (failures > 0 ? `, ${failures} left out` : '');

async function build(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: WRITING });
  const { input, output } = placesOf('build', positionals, values.output);
  const builder = new PackBuilder();
  const { articles, failures } = await eachArticle(input, (article) => builder.addCoded(article));
  const bytes = builder.finish({ name: values.name ?? basename(input), licence: values.licence ?? '', stories: [] });
  await replaceFile(resolve(output), bytes);
  process.stderr.write(`${output}: ${articles} articles, ${bytes.byteLength} bytes${leftOut(failures)}\n`);
  return failures > 0 ? 1 : 0;
}

async function publish(args: readonly string[]): Promise<number> {
  const options = { ...WRITING, by: { type: 'string', default: 'day' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const { input, output } = placesOf('publish', positionals, values.output);
  const span = values.by;
  if (span !== 'day' && span !== 'month' && span !== 'year') throw new UsageError(`--by ${span}: expected day, month or year`);
  const told = { name: values.name ?? null, licence: values.licence ?? '' };
  const { articles, failures, shards } = await publishPacks({ input, folder: output, span, ...told });
  process.stderr.write(`${output}: ${articles} articles in ${shards} packs${leftOut(failures)}\n`);
  return failures > 0 ? 1 : 0;
}

async function info(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new UsageError('pack info: expected one FILE');
  const { info: header, stories } = await loadPack(file);
  process.stdout.write(`${JSON.stringify({ ...header, stories: stories.map(({ id, name }) => ({ id, name })) })}\n`);
  return 0;
}
