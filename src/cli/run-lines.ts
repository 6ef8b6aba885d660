import { idOf, LineError, type LineFailure, parseLine, readLines } from './json-lines';

/** Answers one input line with the object to print. Throws `LineError` where the line is at fault. */
export type LineCommand = (input: Record<string, unknown> & { readonly id: string }) => Promise<object> | object;

/** How often progress is written to a terminal, in milliseconds. */
const PROGRESS_EVERY_MS = 500;

/**
 * Runs a command over JSON Lines: one output line per input line in the same order. A bad line prints its error and the rest goes on.
 * Resolves to the exit status: 1 where any line failed, else 0.
 */
export async function runLines(files: readonly string[], command: LineCommand): Promise<number> {
  let failures = 0;
  let done = 0;
  let shownAt = Date.now();
  for await (const line of readLines(files)) {
    const output = await answer(line, command);
    if ('error' in output) failures++;
    await write(`${JSON.stringify(output)}\n`);
    done++;
    if (process.stderr.isTTY && Date.now() - shownAt > PROGRESS_EVERY_MS) {
      shownAt = Date.now();
      process.stderr.write(`\r${done} lines`);
    }
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${done} lines${failures > 0 ? `, ${failures} failed` : ''}\n`);
  return failures > 0 ? 1 : 0;
}

async function answer(line: string, command: LineCommand): Promise<object> {
  try {
    return await command(parseLine(line));
  } catch (error) {
    const code = error instanceof LineError ? error.code : 'failed';
    const message = error instanceof Error ? error.message : String(error);
    return { id: idOf(line), error: { code, message } } satisfies LineFailure;
  }
}

function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  });
}
