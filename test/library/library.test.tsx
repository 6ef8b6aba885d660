// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownPageAnswers } from '../../src/background/answers';
import type { Database } from '../../src/corpus/database/open-database';
import { groupStories } from '../../src/corpus/library/group-stories';
import { keepArticles } from '../../src/corpus/library/keep-articles';
import { listEntries } from '../../src/corpus/library/read-library';
import { Library } from '../../src/library/Library';
import type { LibraryDesk } from '../../src/library/library-desk';
import { openLibraryDesk } from '../../src/library/open-library-desk';
import { answerFrom } from '../../src/messages/bus';
import { createFakeShell } from '../background/fake-shell';
import { keptArticle, openEmptyDatabase } from '../corpus/library/open-library';

vi.mock('../../src/messages/browser', () => ({ browser: { tabs: { sendMessage: async () => undefined } } }));
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const DAM = {
  title: 'Dam above Orrin fails after a week of rain',
  outlet: 'Valley News',
  published: '2026-03-02',
  text: 'The dam above the town of Orrin gave way on Monday night. “We heard it before we saw it,” said Petra Lindqvist, the mayor of Orrin, where timber blocked the spillway.',
};
const DAM_AGAIN = {
  title: 'Orrin dam failure: mayor speaks of a night of terror',
  outlet: 'Coast Courier',
  published: '2026-03-03',
  text: 'Orrin woke to mud after its dam gave way. “Nobody will forget the sound,” said Petra Lindqvist, the mayor of Orrin. Timber had blocked the spillway of the dam.',
};
const VOTE = {
  title: 'Ruth Kestrel stands again in Arle',
  outlet: 'Arle Post',
  published: '2026-03-02',
  text: 'Ruth Kestrel will stand for election again in May. “There is work left,” said Ruth Kestrel.',
  kept: '2026-02-20T10:00:00.000Z',
};

let database: Database;
beforeEach(async () => {
  database = await openEmptyDatabase();
});

async function fill() {
  await keepArticles(database, [
    keptArticle('https://valley.example/dam', DAM),
    keptArticle('https://coast.example/dam', DAM_AGAIN),
    keptArticle('https://arle.example/vote', VOTE),
  ]);
}

/** The page over a real database, and the real answers of the background. */
async function show(change: Partial<LibraryDesk> = {}) {
  const shell = createFakeShell();
  const answer = answerFrom(ownPageAnswers(shell));
  const saveFile = vi.fn((_name: string, _file: Blob) => undefined);
  const desk: LibraryDesk = {
    ...openLibraryDesk(async () => database),
    estimate: async () => ({ usage: 2_000_000, quota: 800_000_000 }),
    groupStories: (entries) => groupStories(entries, async () => undefined),
    ...change,
  };
  render(
    <Library
      desk={desk}
      call={((verb: string, input: unknown) => answer(verb, input, {})) as never}
      now={() => new Date('2026-03-10T12:00:00.000Z')}
      saveFile={saveFile}
    />,
  );
  await screen.findByRole('heading', { name: 'Articles' });
  return { shell, saveFile };
}

const titles = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);
const openAll = () => {
  for (const group of document.querySelectorAll<HTMLDetailsElement>('details.group')) group.open = true;
  for (const group of document.querySelectorAll('details.group')) fireEvent(group, new Event('toggle'));
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ids = async () => (await listEntries(database)).map(({ id }) => id).sort();

describe('the library', () => {
  test('says that nothing is kept yet, and is switched on with one click', async () => {
    const { shell } = await show();
    expect(screen.getByText(/Nothing is kept yet/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('checkbox', { name: /Keep the articles that I read/ }));
    await waitFor(async () => expect((await shell.settings.read()).keepsReading).toBe(true));
  });

  test('lists articles by day, by outlet and by story', async () => {
    await fill();
    await show();
    const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    await waitFor(() => expect(headings().slice(0, 2)).toEqual(['2 March 2026', '20 February 2026']));
    fireEvent.click(screen.getByRole('radio', { name: 'Outlet' }));
    await waitFor(() => expect(headings().slice(0, 3)).toEqual(['Arle Post', 'Coast Courier', 'Valley News']));
    fireEvent.click(screen.getByRole('radio', { name: 'Story' }));
    await waitFor(() => expect(headings()[1]).toBe('One article each'));
    expect(screen.getAllByText('2 articles').length).toBeGreaterThan(0);
  });

  test.each([
    ['a headline', 'kestrel', [VOTE.title]],
    ['a speaker, whatever the capitals', 'LINDQVIST coast', [DAM_AGAIN.title]],
    ['the text', 'mud', [DAM_AGAIN.title]],
    ['nothing', 'submarine', []],
  ])('finds %s', async (_, typed, expected) => {
    await fill();
    await show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: typed } });
    await waitFor(() => expect(titles()).toEqual(expected));
    await waitFor(() => expect(screen.getByText(`${expected.length} article${expected.length === 1 ? '' : 's'} found`)).toBeTruthy());
  });

  test('shows the kept text', async () => {
    await fill();
    await show();
    openAll();
    const item = (await screen.findByRole('link', { name: VOTE.title })).closest('li');
    const text = item?.querySelector('details');
    if (text) {
      text.open = true;
      fireEvent(text, new Event('toggle'));
    }
    await waitFor(() => expect(item?.textContent).toContain('There is work left'));
  });
});

describe('deleting', () => {
  test('one article, and bringing it back with the focus on the way', async () => {
    await fill();
    await show();
    openAll();
    fireEvent.click(await screen.findByRole('button', { name: `Delete ${VOTE.title}` }));
    expect(await screen.findByText('The article is deleted.')).toBeTruthy();
    expect(await ids()).toEqual(['https://coast.example/dam', 'https://valley.example/dam']);
    const back = screen.getByRole('button', { name: 'Bring back' });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    await waitFor(async () => expect(await ids()).toHaveLength(3));
  });

  test('a day', async () => {
    await fill();
    await show();
    openAll();
    await waitFor(() => press('Delete all 2 of 2 March 2026'));
    await waitFor(async () => expect(await ids()).toEqual(['https://arle.example/vote']));
  });

  test('a site, which is never kept again on request', async () => {
    await fill();
    const { shell } = await show();
    fireEvent.click(screen.getByRole('radio', { name: 'Outlet' }));
    await screen.findByRole('heading', { name: 'Valley News' });
    openAll();
    await waitFor(() => press(/Never keep valley\.example/));
    await waitFor(async () => expect((await shell.settings.read()).sitesNotKept).toEqual(['valley.example']));
    press('Delete all 1 of Valley News');
    await waitFor(async () => expect(await ids()).not.toContain('https://valley.example/dam'));
  });

  test('everything, after which nothing of it is stored once the page opens again', async () => {
    await fill();
    await show();
    press('Delete all 3 articles');
    await screen.findByText('3 articles are deleted.');
    cleanup();
    await show();
    await waitFor(async () => expect(await database.count('libraryTexts')).toBe(0));
    expect(await database.count('libraryReports')).toBe(0);
  });
});

describe('your reading', () => {
  test('counts outlets and speakers of this month and is erased with one click', async () => {
    await fill();
    await show();
    const section = within(screen.getByRole('region', { name: /^Your reading/ }));
    expect(section.getByText('2 articles in March 2026.')).toBeTruthy();
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Coast Courier 1 article',
      'Valley News 1 article',
      'Petra Lindqvist 2 articles',
    ]);
    press('Erase your reading');
    expect(await section.findByText(/Nothing in March 2026/)).toBeTruthy();
    expect((await listEntries(database)).flatMap(({ readOn }) => readOn)).toEqual([]);
    press('Bring back');
    expect(await section.findByText('2 articles in March 2026.')).toBeTruthy();
  });
});

test('a device without room is told, with how much is taken', async () => {
  await fill();
  const { shell } = await show();
  expect(await screen.findByText('3 articles. Sidelight takes 2 MB of the 800 MB that the browser allows on this device.')).toBeTruthy();
  shell.library.describe.mockResolvedValue({ articles: 3, isFull: true });
  press('Erase your reading');
  expect((await screen.findByRole('alert')).textContent).toContain('There is no room on this device');
});

describe('transfers', () => {
  test('tell what was imported and which lines were not', async () => {
    const state = { share: 1, kept: 2, unchanged: 1, failed: 1, problems: [{ line: 3, why: 'it is no JSON object' }], isFull: false };
    await show({ importFile: async () => state });
    const input = screen.getByLabelText(/Import from a file/);
    fireEvent.change(input, { target: { files: [new File(['{}'], 'a.jsonl')] } });
    expect(await screen.findByText('2 articles imported. Already there: 1 article. Not readable: 1 line.')).toBeTruthy();
    expect(screen.getByText('Line 3: it is no JSON object')).toBeTruthy();
  });

  test('show how far they are and can be cancelled', async () => {
    await fill();
    const { saveFile } = await show({
      exportFile: ({ signal, onProgress }) =>
        new Promise((resolve) => {
          onProgress(0.4);
          signal.addEventListener('abort', () => resolve(null));
        }),
    });
    press('Export');
    await waitFor(() => expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.4'));
    press('Cancel');
    expect(await screen.findByText('The export was cancelled.')).toBeTruthy();
    expect(saveFile).not.toHaveBeenCalled();
  });

  test('that fail say so', async () => {
    await fill();
    await show({ exportFile: () => Promise.reject(new Error('disk gone')) });
    press('Export');
    expect(await screen.findByText('The export failed: disk gone. What was there before is as it was.')).toBeTruthy();
  });
});

test('a database that fails is told', async () => {
  const shell = createFakeShell();
  const answer = answerFrom(ownPageAnswers(shell));
  const desk = openLibraryDesk(() => Promise.reject(new Error('locked')));
  render(
    <Library
      desk={{ ...desk, estimate: async () => null }}
      call={((verb: string, input: unknown) => answer(verb, input, {})) as never}
      now={() => new Date()}
      saveFile={() => undefined}
    />,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('locked');
});
