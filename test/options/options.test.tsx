// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ownPageAnswers } from '../../src/background/answers';
import { fail } from '../../src/core/model/result';
import { type Answerer, answerFrom } from '../../src/messages/bus';
import type { PackDescription } from '../../src/messages/contract';
import { Options } from '../../src/options/Options';
import { createFakeShell } from '../background/fake-shell';

vi.mock('../../src/messages/browser', () => ({ browser: { tabs: { sendMessage: async () => undefined } } }));
afterEach(cleanup);

const PACK: PackDescription = {
  id: null,
  bytes: 40_000,
  name: 'Bundled corpus',
  licence: 'MIT',
  stories: 1,
  articles: 5,
  outlets: 3,
  from: '2024-11',
  to: '2024-11-18',
  problem: null,
};

const noPacks = async () => fail('failed', 'No packs in this test.');

/** The options page over the real answers of the background, with storage in memory. */
async function show(packs: readonly PackDescription[] = [PACK]) {
  const shell = createFakeShell();
  shell.engine.describe.mockResolvedValue(packs);
  await shell.settings.change(() => ({
    sitesOff: ['hillgazette.example', 'rivernews.example'],
    isPaused: false,
    hiddenOutlets: ['River News'],
    highlights: false,
    keepsReading: false,
    sitesNotKept: [],
    readsForMe: false,
  }));
  const answer: Answerer = answerFrom(ownPageAnswers(shell));
  const copy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const openShortcutSettings = vi.fn(async () => undefined);
  const allowHosts = vi.fn(async (_: readonly string[]) => true);
  const saveFile = vi.fn((_name: string, _text: string) => undefined);
  render(
    <Options
      call={((verb: string, input: unknown) => answer(verb, input, {})) as never}
      packs={{ look: noPacks, importPack: noPacks, remove: noPacks }}
      version="Sidelight 0.1.0"
      browserName="Testbrowser/1"
      readShortcut={async () => 'Alt+Shift+S'}
      openShortcutSettings={openShortcutSettings}
      copy={copy}
      allowHosts={allowHosts}
      saveFile={saveFile}
    />,
  );
  await screen.findByText('hillgazette.example');
  return { shell, copy, openShortcutSettings, allowHosts, saveFile };
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the options', () => {
  test('list the sites that are off and turn one on again', async () => {
    const { shell } = await show();
    press('Turn on for hillgazette.example');
    await waitFor(() => expect(screen.queryByText('hillgazette.example')).toBeNull());
    expect((await shell.settings.read()).sitesOff).toEqual(['rivernews.example']);
  });

  test.each([
    ['harbourpost.example', 'harbourpost.example'],
    ['  https://www.HarbourPost.example/news?x=1 ', 'harbourpost.example'],
  ])('turn off a site that is typed as "%s"', async (typed, site) => {
    const { shell } = await show();
    fireEvent.input(screen.getByLabelText('Another site'), { target: { value: typed } });
    press('Turn off there');
    await screen.findByText(site);
    expect((await shell.settings.read()).sitesOff).toContain(site);
  });

  test.each(['', 'harbour', 'a b.example', 'http://'])('refuse "%s" with a sentence', async (typed) => {
    const { shell } = await show();
    fireEvent.input(screen.getByLabelText('Another site'), { target: { value: typed } });
    press('Turn off there');
    expect((await screen.findByRole('alert')).textContent).toContain('That is no site');
    expect((await shell.settings.read()).sitesOff).toHaveLength(2);
  });

  test('show a hidden outlet again, and no list where none is hidden', async () => {
    const { shell } = await show();
    press('Show River News again');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Hidden outlets' })).toBeNull());
    expect((await shell.settings.read()).hiddenOutlets).toEqual([]);
  });

  test('say what is searched, dates no finer than known', async () => {
    await show();
    const corpus = within(screen.getByRole('region', { name: 'What is searched' }));
    await waitFor(() =>
      expect(corpus.getByText(/5 articles/).textContent).toBe(
        '5 articles from 3 outlets, 1 story, November 2024 to 18 November 2024Licence MIT',
      ),
    );
  });

  test('say why a pack is not searched', async () => {
    await show([{ ...PACK, articles: 0, problem: 'The bundled corpus is not there.' }]);
    expect(await screen.findByText('The bundled corpus is not there.')).toBeTruthy();
    expect(screen.queryByText(/0 articles/)).toBeNull();
  });

  test('pause and highlight', async () => {
    const { shell } = await show();
    fireEvent.click(screen.getByLabelText(/Pause on all sites/));
    fireEvent.click(screen.getByLabelText(/Highlight quotations/));
    await waitFor(async () => expect(await shell.settings.read()).toMatchObject({ isPaused: true, highlights: true }));
  });

  test('name the shortcut and lead to where it is changed', async () => {
    const { openShortcutSettings } = await show();
    expect(await screen.findByText('Alt+Shift+S')).toBeTruthy();
    press('Change the shortcut');
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });
});

describe('clearing everything', () => {
  test('asks first, and keeping keeps', async () => {
    const { shell } = await show();
    press(/Clear everything/);
    press('Keep');
    expect((await shell.settings.read()).sitesOff).toHaveLength(2);
    expect(screen.getByRole('button', { name: /Clear everything/ })).toBeTruthy();
  });

  test('removes all choices and can bring them back', async () => {
    const { shell } = await show();
    const before = await shell.settings.read();
    press(/Clear everything/);
    press('Clear');
    await waitFor(() => expect(screen.queryByText('hillgazette.example')).toBeNull());
    expect((await shell.settings.read()).hiddenOutlets).toEqual([]);
    press('Bring my choices back');
    await screen.findByText('hillgazette.example');
    expect(await shell.settings.read()).toEqual(before);
  });
});

test('the log is shown and copied as a report', async () => {
  const { shell, copy } = await show();
  shell.log.write('compared an article of 900 characters in 40 ms');
  press('Show the log');
  const report = await screen.findByLabelText<HTMLTextAreaElement>('Log');
  expect(report.value).toMatch(/^Sidelight 0\.1\.0\nTestbrowser\/1\n\n.*compared an article of 900 characters/);
  press('Copy as a report');
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(copy).toHaveBeenCalledWith(report.value);
});

test('reading for the reader is off until she switches it on, with its limits beside it', async () => {
  const { shell } = await show();
  const choice = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Read the other reports of each story for me/ });
  expect(choice.checked).toBe(false);
  expect(choice.closest('label')?.textContent).toMatch(/up to ten reports.*Only hosts that you allowed.*Never in private windows/s);
  choice.click();
  await waitFor(async () => expect((await shell.settings.read()).readsForMe).toBe(true));
});

test('the page says what is requested from whom: nothing as installed, and each choice that changes that', async () => {
  await show();
  const told = screen.getByRole('region', { name: 'What is requested from whom' }).textContent ?? '';
  expect(told).toContain('As installed: nothing, from nobody.');
  for (const purpose of ['a feed', 'press “Read”', 'reading for you', 'packs by address', 'an archive server'])
    expect(told).toContain(purpose);
});
