import { afterEach, expect, test, vi } from 'vitest';
import { unlessImporting, whileImporting } from '../../../src/corpus/packs/import-lock';

afterEach(() => vi.unstubAllGlobals());

/** Locks that are held by one holder or none. */
function stubLocks(isHeld: boolean) {
  const request = async (_: string, ...rest: readonly unknown[]) => {
    const run = rest.at(-1) as (lock: object | null) => unknown;
    const isOptional = rest.length > 1;
    return await run(isHeld && isOptional ? null : {});
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

test('sweeping runs while no import does, and neither beside one nor where nobody can know', async () => {
  const sweep = vi.fn(async () => undefined);
  stubLocks(true);
  await unlessImporting(sweep);
  vi.stubGlobal('navigator', {});
  await unlessImporting(sweep);
  expect(sweep).not.toHaveBeenCalled();
  stubLocks(false);
  await unlessImporting(sweep);
  expect(sweep).toHaveBeenCalledOnce();
});

test('an import runs with locks and without', async () => {
  stubLocks(false);
  expect(await whileImporting(async () => 1)).toBe(1);
  vi.stubGlobal('navigator', undefined);
  expect(await whileImporting(async () => 2)).toBe(2);
});
