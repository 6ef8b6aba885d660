import type { Article } from '../core/model/article';
import { readPage } from '../extract/read-page';
import type { TextMap } from '../extract/text-map';
import { callFromTab } from '../messages/bus';
import type { Preferences } from '../messages/contract';
import type { SidebarActions, SidebarView } from '../sidebar/view';
import { type Highlights, highlightsIn } from './highlights';
import { type MeasureColumn, roomIn } from './make-room';
import { pageSpansOf } from './page-spans';
import { type ShownSidebar, showSidebar } from './show-sidebar';

/** The page's own id in a comparison. */
const PAGE_ID = 'this-page';
/** Places of the text that are measured to find its column. */
const MEASURED_PLACES = 12;

const NOTHING_YET: SidebarView = { status: 'reading', comparison: null, message: null, hiddenOutlets: [], highlights: false };

/** The reader script's work on one page: reads it, has it compared, and shows the tab and the sidebar. */
export interface Reading {
  /** Reads the page and has it compared. What is open stays open where the article is the same. */
  read(): Promise<void>;
  open(): void;
  toggle(): void;
  /** Removes everything from the page. */
  leave(): void;
  showPreferences(preferences: Preferences): void;
}

/** Starts with nothing read and nothing shown. */
export function readingOf(page: Document): Reading {
  let article: Article | null = null;
  let textMap: TextMap | null = null;
  let view = NOTHING_YET;
  let sidebar: ShownSidebar | null = null;
  let cameFrom: Element | null = null;
  // Grows with each reading, so that a late answer about an earlier article is dropped.
  let turn = 0;

  const highlights: Highlights = highlightsIn(page, ({ start, end }) => textMap?.rangeOf(start, end) ?? null);
  const measure: MeasureColumn = () => columnOf(page, article, textMap);
  const room = roomIn(page, measure);

  const unmount = (): void => {
    room.release();
    highlights.unshow();
    sidebar?.remove();
    sidebar = null;
  };
  const mount = (): ShownSidebar => {
    sidebar ??= showSidebar(page, view, actions);
    return sidebar;
  };
  const hasCoverage = () => (view.comparison?.coverage.length ?? 0) > 0;
  /** A tab only where there is something to show; an open sidebar stays and says what it has. */
  const settle = (): void => {
    if (hasCoverage()) mount();
    else if (!sidebar?.isOpen()) unmount();
    sidebar?.update(view);
    highlights.mark(view.highlights && sidebar && view.comparison ? pageSpansOf(view.comparison) : null);
  };
  const change = (next: Partial<SidebarView>): void => {
    view = { ...view, ...next };
    settle();
  };

  const compare = async (): Promise<void> => {
    if (!article) return;
    const mine = turn;
    const answer = await callFromTab('compare', article);
    if (mine !== turn) return;
    if (answer.ok) change({ status: 'ready', comparison: answer.value.comparison, message: null, ...answer.value.preferences });
    else change({ status: 'failed', comparison: null, message: answer.error.message });
  };
  const onClosed = (): void => {
    room.release();
    highlights.unshow();
    const back = cameFrom;
    cameFrom = null;
    if (!hasCoverage()) unmount();
    if (back instanceof HTMLElement && back.isConnected) requestAnimationFrame(() => back.focus({ preventScroll: true }));
  };

  const actions: SidebarActions & { lost(): void } = {
    open: () => room.make(),
    close: onClosed,
    showSentence: (start, end) => highlights.show({ start, end }),
    setHighlights: (on) => {
      change({ highlights: on });
      void callFromTab('setHighlights', { on });
    },
    hideOutlet: (name) => {
      change({ hiddenOutlets: [...view.hiddenOutlets, name] });
      void callFromTab('hideOutlet', { name });
    },
    showHiddenOutlets: () => {
      change({ hiddenOutlets: [] });
      void callFromTab('showHiddenOutlets', null);
    },
    openOptions: () => void callFromTab('openOptions', null),
    retry: () => {
      change({ status: 'reading', message: null });
      void compare();
    },
    turnOffHere: () => {
      unmount();
      void callFromTab('turnOffHere', null);
    },
    lost: unmount,
  };

  const open = (): void => {
    const active = page.activeElement;
    cameFrom = active === page.body || active?.localName === 'sidelight-root' ? null : active;
    mount().open();
    room.make();
  };
  const close = (): void => {
    sidebar?.close();
    onClosed();
  };

  return {
    read: async () => {
      turn++;
      const before = article;
      const read = readPage(page, { id: PAGE_ID, url: page.location.href });
      ({ article, textMap } = read);
      const isSame = before !== null && before.text === read.article.text && before.title === read.article.title;
      if (!isSame) {
        if (before) close();
        change({ status: 'reading', comparison: null, message: null });
      }
      await compare();
    },
    open,
    toggle: () => (sidebar?.isOpen() ? close() : open()),
    leave: () => {
      turn++;
      unmount();
      highlights.mark(null);
      article = null;
      textMap = null;
      view = NOTHING_YET;
    },
    showPreferences: (preferences) => change(preferences),
  };
}

function columnOf(page: Document, article: Article | null, textMap: TextMap | null): ReturnType<MeasureColumn> {
  if (!article || !textMap) return null;
  const step = article.text.length / MEASURED_PLACES;
  const boxes = Array.from({ length: MEASURED_PLACES }, (_, place) => textMap.elementAt(Math.floor(place * step)))
    .filter((element) => element !== null && page.contains(element))
    .map((element) => element?.getBoundingClientRect())
    .filter((box) => box !== undefined && box.width > 0);
  if (boxes.length === 0) return null;
  return { left: Math.min(...boxes.map((box) => box?.left ?? 0)), right: Math.max(...boxes.map((box) => box?.right ?? 0)) };
}
