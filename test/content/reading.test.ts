// @vitest-environment happy-dom
import { within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { PAGE_ID, Reading } from '../../src/content/reading';
import { fail, succeed } from '../../src/core/model/result';
import type { callFromTab } from '../../src/messages/bus';
import type { ComparedPage } from '../../src/messages/contract';
import { FULL } from '../../src/play/scenes/full';
import { HEADLINES, NOTHING } from '../../src/play/scenes/small';
import { installTopLayer } from './fake-top-layer';

vi.mock('../../src/content/lifetime', () => ({ isOrphan: () => false }));
const roots = vi.hoisted(() => ({ last: null as ShadowRoot | null }));
vi.mock('../../src/content/host-element', async (original) => {
  const real = await original<typeof import('../../src/content/host-element')>();
  return {
    ...real,
    placeHost: (...args: Parameters<typeof real.placeHost>) => {
      const host = real.placeHost(...args);
      roots.last = host.root;
      return host;
    },
  };
});

beforeAll(installTopLayer);

const SENTENCES = 'The wall of the reservoir has cracked from end to end. People below it left their homes at night. '.repeat(4);
const writePage = (headline: string) => {
  document.head.innerHTML = `<meta property="og:type" content="article"><title>${headline}</title>`;
  document.body.innerHTML = `<main><article><h1>${headline}</h1><p id="first">${SENTENCES}</p><p>${SENTENCES}</p><button>Share</button></article></main>`;
};
const PREFERENCES = { hiddenOutlets: [], highlights: false };
const found = succeed<ComparedPage>({
  comparison: { ...FULL, page: { ...FULL.page, id: PAGE_ID } },
  preferences: PREFERENCES,
  readsForMe: false,
});
const notFound = succeed<ComparedPage>({ comparison: NOTHING, preferences: PREFERENCES, readsForMe: false });

function readWith(...answers: unknown[]) {
  const last = answers.at(-1);
  const call = vi.fn(async (verb: string, _input: unknown) =>
    verb === 'compare' ? (answers.length > 1 ? answers.shift() : last) : succeed(null),
  );
  const reading = new Reading(document, call as unknown as typeof callFromTab);
  onTestFinished(() => reading.leave());
  return { reading, call };
}
const host = () => document.querySelector('sidelight-root');
const root = () => (host()?.isConnected ? roots.last : null);
const sidebar = () => root()?.querySelector('aside') ?? null;
const tab = () => root()?.querySelector('button.tab') ?? null;
const rendered = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

beforeEach(() => {
  writePage('Reservoir wall cracks');
  roots.last = null;
});

describe('an article', () => {
  test('with coverage gets a tab, closed', async () => {
    const { reading, call } = readWith(found);
    await reading.start();
    expect(call).toHaveBeenCalledExactlyOnceWith('compare', expect.objectContaining({ id: PAGE_ID, title: 'Reservoir wall cracks' }));
    expect(tab()?.getAttribute('aria-label')).toContain(`${FULL.coverage.length} other reports`);
    expect(sidebar()).toBeNull();
  });

  test('without coverage gets no DOM at all', async () => {
    const before = document.documentElement.outerHTML;
    const { reading } = readWith(notFound);
    await reading.start();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('that could not be compared gets no DOM either', async () => {
    const { reading } = readWith(fail('failed', 'broken'));
    await reading.start();
    expect(host()).toBeNull();
  });
});

describe('on request', () => {
  test('an article without coverage shows what was searched, and closing leaves nothing', async () => {
    const { reading } = readWith(notFound);
    await reading.start();
    reading.open();
    await rendered();
    expect(sidebar()?.textContent).toContain('Nothing to compare with');
    reading.toggle();
    expect(host()).toBeNull();
  });

  test('a failure is told, with a way to try again that works', async () => {
    const { reading } = readWith(fail('corpus-unavailable', 'The bundled corpus is not there.'), found);
    await reading.start();
    reading.open();
    await rendered();
    expect(sidebar()?.textContent).toContain('The bundled corpus is not there.');
    within(sidebar() as HTMLElement)
      .getByText('Try again')
      .click();
    await rendered();
    expect(sidebar()?.textContent).not.toContain('The bundled corpus is not there.');
    expect(sidebar()?.textContent).toContain('Coverage');
  });

  test('a page is read that has not been read yet', async () => {
    const { reading, call } = readWith(notFound);
    reading.open();
    await rendered();
    expect(call).toHaveBeenCalledWith('compare', expect.objectContaining({ title: 'Reservoir wall cracks' }));
    expect(sidebar()?.textContent).toContain('Nothing to compare with');
  });

  test('focus goes back to where the shortcut was pressed', async () => {
    const { reading } = readWith(found);
    await reading.start();
    const share = document.querySelector<HTMLElement>('article button');
    share?.focus();
    reading.toggle();
    await rendered();
    expect(document.activeElement).toBe(host());
    reading.toggle();
    await rendered();
    expect(document.activeElement).toBe(share);
  });
});

describe('when the page changes', () => {
  test('the same article read again keeps the sidebar open', async () => {
    const { reading } = readWith(found);
    await reading.start();
    reading.open();
    await reading.start();
    await rendered();
    expect(sidebar()).not.toBeNull();
    expect(document.querySelectorAll('sidelight-root')).toHaveLength(1);
  });

  test('another article closes it and shows its own coverage', async () => {
    const { reading } = readWith(found, notFound);
    await reading.start();
    reading.open();
    writePage('Ferry runs aground');
    document.body.append(document.createElement('footer'));
    await reading.start();
    expect(host()).toBeNull();
  });

  test('an answer about an earlier article is dropped', async () => {
    let answerFirst: (value: unknown) => void = () => undefined;
    const first = new Promise((settle) => {
      answerFirst = settle;
    });
    const { reading, call } = readWith(first, notFound);
    const started = reading.start();
    await vi.waitFor(() => expect(call).toHaveBeenCalled());
    writePage('Ferry runs aground');
    await reading.start();
    answerFirst(found);
    await started;
    expect(host()).toBeNull();
  });

  test('a reading that another one overtakes is dropped', async () => {
    const { reading, call } = readWith(notFound);
    const started = reading.start();
    writePage('Ferry runs aground');
    await reading.start();
    await started;
    expect(call).toHaveBeenCalledExactlyOnceWith('compare', expect.objectContaining({ title: 'Ferry runs aground' }));
  });

  test('a post of a live blog that arrives is compared within 2 s, and the open sidebar stays', async () => {
    Reflect.get(window, 'happyDOM').setURL('https://www.hillgazette.example/live/reservoir-wall-cracks-as-it-happened-20241118');
    onTestFinished(() => Reflect.get(window, 'happyDOM').setURL('http://localhost:3000/'));
    const post = (minute: number) =>
      `<article class="live-blog-post"><time datetime="2024-11-18T14:${minute}Z">14:${minute}</time><p>${SENTENCES}</p></article>`;
    document.head.innerHTML = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Reservoir wall cracks"}</script>';
    document.body.innerHTML = `<main><h1>Reservoir wall cracks</h1><div id="feed">${post(20)}${post(10)}</div></main>`;
    const { reading, call } = readWith(found);
    await reading.start();
    reading.open();
    document.querySelector('#feed')?.insertAdjacentHTML('afterbegin', post(30));
    await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(2), { timeout: 2000 });
    const compared = call.mock.lastCall?.[1];
    expect(compared).toMatchObject({ posts: [{ published: { value: '2024-11-18T14:30Z' } }, expect.anything(), expect.anything()] });
    expect(sidebar()).not.toBeNull();
  });

  test('leaving takes everything out, and a late answer brings nothing back', async () => {
    const { reading } = readWith(found);
    await reading.start();
    const again = reading.start();
    reading.leave();
    await again;
    expect(host()).toBeNull();
  });
});

describe("the reader's choices", () => {
  test('made here are kept, and made elsewhere are shown', async () => {
    const { reading, call } = readWith(found);
    await reading.start();
    reading.open();
    await rendered();
    within(sidebar() as HTMLElement)
      .getByRole('button', { name: /highlight/i })
      .click();
    expect(call).toHaveBeenCalledWith('setHighlights', { on: true });
    reading.showPreferences({ hiddenOutlets: [FULL.coverage[0]?.outlet?.name ?? ''], highlights: false });
    await rendered();
    expect(sidebar()?.textContent).toContain('1 hidden');
  });
});

describe('reading for me', () => {
  const shown = { comparison: { ...HEADLINES, page: { ...FULL.page, id: PAGE_ID } }, preferences: PREFERENCES };
  const headlines = succeed<ComparedPage>({ ...shown, readsForMe: false });
  const press = (name: RegExp) => {
    const buttons = [...(sidebar()?.querySelectorAll('button') ?? [])];
    buttons.find((button) => name.test(button.textContent ?? ''))?.click();
  };

  /** Opens the sidebar of a page two of whose reports are known by headline only; `answer` is what each of them comes to. */
  async function openHeadlines(answer: (id: string) => Promise<unknown>, compared: unknown[] = [headlines, found]) {
    const call = vi.fn(async (verb: string, input: unknown) => {
      if (verb === 'compare') return compared.length > 1 ? compared.shift() : compared[0];
      return verb === 'readReport' ? answer((input as { id: string }).id) : succeed(null);
    });
    const reading = new Reading(document, call as unknown as typeof callFromTab);
    onTestFinished(() => reading.leave());
    await reading.start();
    reading.open();
    await rendered();
    const calls = (verb: string) => call.mock.calls.filter(([one]) => one === verb).map(([, input]) => input);
    return { reading, calls };
  }

  test('fetches what is known by headline only and compares again with it', async () => {
    const { calls } = await openHeadlines(async () => succeed({ outcome: 'read' }));
    press(/^Read all 2 for me/);
    await vi.waitFor(() => expect(sidebar()?.textContent).toContain('2 of 2 reports read'));
    expect(calls('readReport')).toEqual([{ id: 'lantern' }, { id: 'northfold' }]);
    await vi.waitFor(() => expect(sidebar()?.textContent).not.toContain('known by headline only'));
    expect(calls('compare')).toHaveLength(2);
  });

  test('compares nothing again where none could be read', async () => {
    const { calls } = await openHeadlines(async () => succeed({ outcome: 'refused' }));
    press(/^Read all 2 for me/);
    await vi.waitFor(() => expect(sidebar()?.textContent).toContain('0 of 2 reports read'));
    expect(calls('compare')).toHaveLength(1);
  });

  test('needs no click where the reader wants that, reads each report once and shows how far it is', async () => {
    const asked = succeed<ComparedPage>({ ...shown, readsForMe: true });
    const { calls } = await openHeadlines(async (id) => succeed({ outcome: id === 'lantern' ? 'read' : 'refused' }), [asked]);
    await vi.waitFor(() => expect(sidebar()?.textContent).toContain('1 of 2 reports read'));
    await vi.waitFor(() => expect(calls('compare')).toHaveLength(2));
    expect(calls('readReport')).toEqual([{ id: 'lantern' }, { id: 'northfold' }]);
  });

  test('by itself ends at the reader’s word like the one that she asked for', async () => {
    const late: (() => void)[] = [];
    const coverage = Array.from({ length: 12 }, (_, i) => ({
      ...(HEADLINES.coverage[0] ?? FULL.coverage[0]),
      id: `h${i}`,
      isHeadlineOnly: true,
    }));
    const many = succeed({ ...shown, comparison: { ...shown.comparison, coverage }, readsForMe: true });
    const { calls } = await openHeadlines(() => new Promise((settle) => late.push(() => settle(succeed({ outcome: 'refused' })))), [many]);
    await vi.waitFor(() => expect(sidebar()?.textContent).toContain('Reading 1 of 10 reports'));
    press(/^Stop/);
    for (const settle of late) settle();
    await vi.waitFor(() => expect(sidebar()?.textContent).toContain('0 of 10 reports read'));
    expect(calls('readReport')).toHaveLength(2);
  });

  test('ends with the article: what comes later changes nothing', async () => {
    const late: (() => void)[] = [];
    const { reading, calls } = await openHeadlines(() => new Promise((settle) => late.push(() => settle(succeed({ outcome: 'read' })))));
    press(/^Read all 2 for me/);
    await vi.waitFor(() => expect(late).toHaveLength(2));
    reading.leave();
    for (const settle of late) settle();
    await rendered();
    expect(host()).toBeNull();
    expect(calls('compare')).toHaveLength(1);
    await reading.start();
    reading.open();
    await rendered();
    expect(sidebar()?.textContent).not.toContain('reports read');
  });
});
