import { expect, test } from 'vitest';
import { createTabQueue } from '../../src/background/tab-queue';

/** A step that ends when told. */
function createStep(name: string, done: string[]) {
  let end: () => void = () => undefined;
  const run = () =>
    new Promise<string>((settle) => {
      done.push(`${name} begins`);
      end = () => settle(name);
    });
  return { run, end: () => end() };
}
const settled = () => new Promise((done) => setTimeout(done));

test('the steps of one tab run one after another, those of another tab at once', async () => {
  const done: string[] = [];
  const queue = createTabQueue();
  const [first, second, other] = ['first', 'second', 'other'].map((name) => createStep(name, done));
  if (!first || !second || !other) throw new Error('three steps');
  const results = [queue(7, first.run), queue(7, second.run), queue(8, other.run)];
  await settled();
  expect(done).toEqual(['first begins', 'other begins']);
  first.end();
  await settled();
  expect(done).toEqual(['first begins', 'other begins', 'second begins']);
  second.end();
  other.end();
  expect(await Promise.all(results)).toEqual(['first', 'second', 'other']);
});

test('a step that fails tells its caller and lets the next one run', async () => {
  const queue = createTabQueue();
  const failed = queue(7, () => Promise.reject(new Error('broken')));
  const next = queue(7, async () => 'next');
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('next');
});
