import type { KeyStore } from './settings';

/** Lines that are kept; about two days of reading news. */
export const MOST_LINES = 200;
/** Places of an error that tell where it came from. */
const MOST_FRAMES = 6;
const KEY = 'log';

/** One thing that happened, without addresses, names or text of what was read. */
interface LogLine {
  readonly at: string;
  readonly what: string;
}

/** What the extension did and what failed, kept in the browser's session, so that it outlives the worker and not the browser. */
export interface Log {
  write(what: string): void;
  /** The lines, oldest first; empty for none. */
  read(): Promise<string>;
}

/** Opens the log in a storage area. `now` is the clock. */
export function openLog(area: KeyStore, now: () => Date): Log {
  let last: Promise<unknown> = Promise.resolve();
  const stored = async () => parseLines((await area.get(KEY))[KEY]);
  return {
    write: (what) => {
      const line = { at: now().toISOString(), what: withoutAddresses(what) };
      last = last
        .then(async () => area.set({ [KEY]: [...(await stored()), line].slice(-MOST_LINES) }))
        // A log that cannot be kept must not stop what it reports on.
        .catch(() => undefined);
    },
    read: async () => {
      await last;
      return (await stored()).map(({ at, what }) => `${at} ${what}`).join('\n');
    },
  };
}

/** An error as its name and the places it came through. Its message stays out: it can quote what was read. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at |^[^\s:]*@/.test(line));
  return [error.name, ...frames.slice(0, MOST_FRAMES).map((frame) => frame.trim())].join(' < ');
}

/** Our own files stay readable; the address of a page is nobody's business. */
function withoutAddresses(what: string): string {
  return what.replace(/\b(?:chrome|moz)-extension:\/\/[^/\s]+\//g, '').replace(/\b[a-z-]+:\/\/\S+/gi, '(address)');
}

function parseLines(value: unknown): readonly LogLine[] {
  if (!Array.isArray(value)) return [];
  return value.filter((line): line is LogLine => typeof line?.at === 'string' && typeof line?.what === 'string');
}
