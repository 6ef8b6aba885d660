import { expect, test } from 'vitest';
import { MOST_LINES, openLog, traceOf } from '../../src/background/log';
import { createFakeStorage } from './fake-storage';

const now = () => new Date('2026-01-02T03:04:05Z');

test('lines come back oldest first, also for a worker that woke up anew', async () => {
  const area = createFakeStorage();
  const log = openLog(area, now);
  log.write('first');
  log.write('second');
  await log.read();
  const next = openLog(area, now);
  next.write('third');
  expect(await next.read()).toBe('2026-01-02T03:04:05.000Z first\n2026-01-02T03:04:05.000Z second\n2026-01-02T03:04:05.000Z third');
});

test('only the last lines are kept', async () => {
  const log = openLog(createFakeStorage(), now);
  for (let line = 0; line < MOST_LINES + 5; line++) log.write(`line ${line}`);
  const lines = (await log.read()).split('\n');
  expect(lines).toHaveLength(MOST_LINES);
  expect(lines[0]).toContain('line 5');
});

test('no address of a page gets in; places in our own files do', async () => {
  const log = openLog(createFakeStorage(), now);
  log.write('Cannot access https://www.example.org/secret?q=1 here, at chrome-extension://abc/background.js:4:2');
  expect(await log.read()).toMatch(/Cannot access \(address\) here, at background\.js:4:2$/);
});

test('an error is told by its name and its places, without its message', () => {
  const trace = traceOf(new TypeError('cannot read “the mayor resigned”'));
  expect(trace).toMatch(/^TypeError < at /);
  expect(trace).not.toContain('mayor');
  expect(traceOf('text')).toBe('something that is no error was thrown');
});

test('a log that cannot be stored stops nothing, and one with a damaged entry reads the rest', async () => {
  const broken = openLog({ get: async () => ({}), set: () => Promise.reject(new Error('full')) }, now);
  broken.write('lost');
  expect(await broken.read()).toBe('');
  const damaged = openLog(createFakeStorage({ log: [null, 3, { at: 'then', what: 'kept' }] }), now);
  expect(await damaged.read()).toBe('then kept');
});
