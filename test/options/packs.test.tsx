// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEngineHost } from '../../src/background/engine-host';
import { openLog } from '../../src/background/log';
import { succeed } from '../../src/core/model/result';
import type { Database } from '../../src/corpus/database/open-database';
import { importedSource } from '../../src/corpus/packs/imported-source';
import { openPackDesk } from '../../src/options/open-pack-desk';
import { Corpus } from '../../src/options/sections/Corpus';
import type { PackDesk } from '../../src/options/sections/packs/pack-desk';
import { createFakeStorage } from '../background/fake-storage';
import { LARGE_PACK, openEmptyDatabase } from '../corpus/packs/imported-packs';

let database: Database;
beforeEach(async () => {
  database = await openEmptyDatabase();
});
afterEach(cleanup);

const fileOf = (bytes: Uint8Array) => new File([bytes.slice()], 'large.slpack');
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = async (file: File) => {
  const input: HTMLInputElement = await screen.findByLabelText(/Import a pack/);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};

/** The section over the real import, database and listing. */
async function show(change: (desk: PackDesk) => Partial<PackDesk> = () => ({})) {
  const engine = createEngineHost(
    [importedSource(async () => database)],
    openLog(createFakeStorage(), () => new Date(0)),
  );
  const desk = openPackDesk(async () => database);
  const call = async () => succeed(await engine.describe());
  render(<Corpus call={call as never} packs={{ ...desk, ...change(desk) }} />);
  await screen.findByLabelText(/Import a pack/);
}

async function importLarge() {
  await choose(fileOf(LARGE_PACK));
  await screen.findByText(/It takes/);
  press(/^(Import|Replace)$/);
  await screen.findByText(/is imported/);
}

describe('importing a pack', () => {
  test('says what it holds and how large it is before, and lists it after', async () => {
    await show();
    await choose(fileOf(LARGE_PACK));
    const question = await screen.findByText(/It takes/);
    expect(question.textContent).toMatch(/“Large sample”: 87 articles from 15 outlets, .*2023.* It takes 6\d kB on this device\.$/);
    expect(await database.count('packs')).toBe(0);
    expect(document.activeElement?.textContent).toBe('Import');
    press('Import');
    expect((await screen.findByText(/is imported/)).getAttribute('role')).toBe('status');
    const item = await screen.findByRole('listitem');
    expect(item.textContent).toMatch(/Large sample.*87 articles from 15 outlets, 1 story/);
    expect(document.activeElement).toBe(screen.getByLabelText(/Import a pack/));
  });

  test('is not done where the reader does not want it', async () => {
    await show();
    await choose(fileOf(LARGE_PACK));
    await screen.findByText(/It takes/);
    press('Do not import');
    await screen.findByLabelText(/Import a pack/);
    expect(await database.count('packs')).toBe(0);
  });

  test('shows how far it is to everybody, and can be cancelled', async () => {
    const shares: ((share: number) => void)[] = [];
    await show((desk) => ({
      importPack: (wanted) =>
        new Promise((settle) => {
          shares.push(wanted.onProgress);
          wanted.signal.addEventListener('abort', () => void desk.importPack(wanted).then(settle));
        }),
    }));
    await choose(fileOf(LARGE_PACK));
    await screen.findByText(/It takes/);
    press('Import');
    const bar = (await screen.findByRole('progressbar', { name: 'Import of Large sample' })) as HTMLProgressElement;
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('Importing “Large sample”. Keep this page open.');
    shares[0]?.(0.345);
    await waitFor(() => expect(bar.value).toBe(34));
    press('Cancel');
    expect((await screen.findByText(/was cancelled/)).getAttribute('role')).toBe('status');
    expect(await database.count('packs')).toBe(0);
  });

  test('of the same name asks whether it takes the place of the other', async () => {
    await show();
    await importLarge();
    await choose(fileOf(LARGE_PACK));
    expect((await screen.findByText(/It takes/)).textContent).toContain(
      'You have a pack of this name, with 87 articles; this one takes its place.',
    );
    expect(document.activeElement?.textContent).toBe('Keep the old one');
    press('Keep the old one');
    await choose(fileOf(LARGE_PACK));
    await screen.findByText(/It takes/);
    press('Replace');
    await screen.findByText(/is imported/);
    expect(await database.count('packs')).toBe(1);
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
  });

  test.each([
    ['is no pack', new TextEncoder().encode('a photograph of a bridge, perhaps, or of a cat'), 'This file is no Sidelight pack.'],
    ['is cut off', LARGE_PACK.subarray(0, 5000), /The pack is cut off/],
  ])('of a file that %s says so and goes on', async (_, bytes, sentence) => {
    await show();
    await choose(fileOf(bytes));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(sentence);
    await importLarge();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('of a file that is damaged inside says so after the question', async () => {
    await show();
    const damaged = LARGE_PACK.slice();
    damaged[damaged.length - 40] = (damaged[damaged.length - 40] ?? 0) ^ 0xff;
    await choose(fileOf(damaged));
    await screen.findByText(/It takes/);
    press('Import');
    expect((await screen.findByRole('alert')).textContent).toMatch(/damaged/);
    expect(await database.count('packs')).toBe(0);
  });
});

describe('removing a pack', () => {
  test('asks first, keeps and removes', async () => {
    await show();
    await importLarge();
    press('Remove Large sample');
    const item = within(screen.getByRole('listitem'));
    expect(document.activeElement?.textContent).toBe('Keep');
    fireEvent.click(item.getByRole('button', { name: 'Keep' }));
    expect(await database.count('packs')).toBe(1);
    press('Remove Large sample');
    fireEvent.click(item.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('“Large sample” is removed.')).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(await database.count('packShards')).toBe(0);
  });

  test('that fails says so', async () => {
    await show(() => ({ remove: vi.fn(async () => ({ ok: false, error: { code: 'failed', message: 'The disk is gone.' } }) as const) }));
    await importLarge();
    press('Remove Large sample');
    fireEvent.click(within(screen.getByRole('listitem')).getByRole('button', { name: 'Remove' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The disk is gone.');
  });
});
