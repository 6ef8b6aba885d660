import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseArticle } from '../../core/analyse/analyse-article';
import { reportOf } from '../../core/analyse/report-of';
import type { Report } from '../../core/model/report';
import { writePack } from '../../core/pack/write-pack';
import { type Command, UsageError } from '../command';
import { loadPack } from '../load-packs';
import { readInput } from '../read-input';
import { readInputs } from '../read-inputs';

/** Articles between two lines of progress. */
const PROGRESS_EVERY = 500;

/** Builds packs and tells what they hold. */
export const pack: Command = {
  summary: 'build a pack of articles, or tell what one holds',
  help: `sidelight pack build INPUT -o FILE [--name NAME] [--licence TEXT]
sidelight pack info FILE

build   INPUT is a JSON Lines file (lines as for "sidelight read") or a folder of .txt, .md and .html files. Articles that cannot be read are
        named on standard error and left out; then the exit status is 1. The same input gives the same bytes.
info    prints {"name","licence","engine","formatVersion","articles","outlets","from","to","bytes","stories"}

-o FILE           the pack to write; an existing file is replaced only by a whole one
--name NAME       shown to readers; without it the input's file name
--licence TEXT    under which terms the articles may be used`,
  async run(args) {
    const [verb, ...rest] = args;
    if (verb === 'build') return await build(rest);
    if (verb === 'info') return await info(rest);
    throw new UsageError(`pack ${verb ?? ''}: expected build or info`);
  },
};

async function build(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' }, name: { type: 'string' }, licence: { type: 'string' } },
  });
  const [input, ...more] = positionals;
  if (!input || more.length > 0) throw new UsageError('pack build: expected one INPUT');
  if (!values.output) throw new UsageError('pack build: expected -o FILE');
  const { reports, failures } = await readReports(input);
  if (reports.length === 0) throw new Error(`${input}: no article could be read, expected JSON Lines or a folder of .txt and .html files`);
  const bytes = writePack({ name: values.name ?? basename(input), licence: values.licence ?? '', stories: [], reports });
  await replaceFile(resolve(values.output), bytes);
  process.stderr.write(
    `${values.output}: ${reports.length} articles, ${bytes.byteLength} bytes${failures > 0 ? `, ${failures} left out` : ''}\n`,
  );
  return failures > 0 ? 1 : 0;
}

async function readReports(input: string): Promise<{ reports: Report[]; failures: number }> {
  const reports = new Map<string, Report>();
  let failures = 0;
  for await (const placed of readInputs(input)) {
    try {
      const report = reportOf(analyseArticle(await readInput(placed.read(), null)));
      if (reports.has(report.id)) throw new Error(`the id "${report.id}" stands twice`);
      reports.set(report.id, report);
    } catch (error) {
      failures++;
      process.stderr.write(`${placed.place}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    if (process.stderr.isTTY && reports.size % PROGRESS_EVERY === 0) process.stderr.write(`\r${reports.size} articles`);
  }
  return { reports: [...reports.values()], failures };
}

async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

async function info(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new UsageError('pack info: expected one FILE');
  const { info: header, stories } = await loadPack(file);
  process.stdout.write(`${JSON.stringify({ ...header, stories: stories.map(({ id, name }) => ({ id, name })) })}\n`);
  return 0;
}
