import type { Article, Span } from '../core/model/article';
import type { Comparison } from '../core/model/comparison';
import type { ReadPage } from '../extract/read-page';
import type { callFromTab } from '../messages/bus';
import type { Preferences } from '../messages/contract';
import { documentAddress } from '../messages/site-of';
import type { SidebarActions, SidebarView } from '../sidebar/view';
import { chooseUnread, type FetchRun, fetchReports } from './fetch-reports';
import { followClicks } from './follow-clicks';
import { type Highlights, highlightsIn } from './highlights';
import { type Room, roomIn } from './make-room';
import { measureColumn } from './measure-column';
import { keptKind } from './page-kind';
import { pageSpansOf } from './page-spans';
import { readInTurns } from './read-in-turns';
import { type ShownSidebar, showSidebar } from './show-sidebar';
import { partOf, watchPosts } from './watch-posts';

/** The page's own id in a comparison. */
export const PAGE_ID = 'this-page';

const NOTHING_YET: SidebarView = { status: 'reading', comparison: null, message: null, hiddenOutlets: [], highlights: false };

/**
 * The reader script's work on one page: reads it, has it compared, and shows the tab and the sidebar. Nothing is in the page's DOM before there
 * is coverage or the reader opens the sidebar.
 */
export class Reading {
  private readonly page: Document;
  private readonly call: typeof callFromTab;
  private readonly highlights: Highlights;
  private readonly room: Room;
  private read: ReadPage | null = null;
  private view: SidebarView = NOTHING_YET;
  private sidebar: ShownSidebar | null = null;
  /** What had the focus when a shortcut opened the sidebar. */
  private cameFrom: HTMLElement | null = null;
  private stopClicks: (() => void) | null = null;
  private stopPosts: (() => void) | null = null;
  private fetchRun: FetchRun | null = null;
  /** Reports of this article that were fetched without a click. */
  private readonly readByItself = new Set<string>();
  /** Grows with each reading, so that a late answer about an earlier article is dropped. */
  private turn = 0;

  constructor(page: Document, call: typeof callFromTab) {
    this.page = page;
    this.call = call;
    this.highlights = highlightsIn(page, ({ start, end }) => this.read?.textMap.rangeOf(start, end) ?? null);
    this.room = roomIn(page, () => this.read && measureColumn(this.read));
  }

  /** Reads the page and has it compared. What is open stays open where the article is the same as before. */
  async start(): Promise<void> {
    const before = this.read?.article;
    if (!(await this.readAgain())) return;
    const now = this.read?.article;
    if (before && now && !isSameArticle(before, now)) {
      this.close();
      this.fetchRun?.stop();
      this.fetchRun = null;
      this.readByItself.clear();
      this.change({ status: 'reading', comparison: null, message: null, fetching: null });
    }
    this.followPosts();
    await this.compare();
  }

  /** False where another reading or leaving came between. */
  private async readAgain(): Promise<boolean> {
    this.turn++;
    const mine = this.turn;
    const url = this.page.location.href;
    const read = await readInTurns(this.page, { id: PAGE_ID, url, kind: keptKind(url) });
    if (mine !== this.turn) return false;
    this.read = read;
    return true;
  }

  /** Reads a live blog again when a post arrives. What is open stays open: it is the same article with more in it. */
  private followPosts(): void {
    this.stopPosts?.();
    this.stopPosts = null;
    const map = this.read?.textMap;
    const elements = this.read?.article.posts.flatMap(({ start }) => map?.elementAt(start) ?? []) ?? [];
    const part = elements.length > 1 ? partOf(elements) : null;
    if (part) this.stopPosts = watchPosts(part, () => this.lookForPosts());
  }

  private async lookForPosts(): Promise<boolean> {
    const before = this.read?.article.text;
    if (!(await this.readAgain()) || this.read?.article.text === before) return false;
    await this.compare();
    return true;
  }

  open(): void {
    const active = this.page.activeElement;
    this.cameFrom = active instanceof HTMLElement && active !== this.page.body && active.localName !== 'sidelight-root' ? active : null;
    this.mount().open();
    this.room.make();
    if (!this.read) void this.start();
  }

  toggle(): void {
    if (this.sidebar?.isOpen()) this.close();
    else this.open();
  }

  /** Removes everything from the page and forgets the article. */
  leave(): void {
    this.turn++;
    this.read = null;
    this.stopPosts?.();
    this.stopPosts = null;
    this.fetchRun?.stop();
    this.fetchRun = null;
    this.readByItself.clear();
    this.view = NOTHING_YET;
    this.unmount();
    this.mark();
  }

  showPreferences(preferences: Preferences): void {
    this.change(preferences);
  }

  private async compare(): Promise<void> {
    if (!this.read) return;
    this.turn++;
    const mine = this.turn;
    const answer = await this.call('compare', this.read.article);
    if (mine !== this.turn) return;
    if (!answer.ok) return this.change({ status: 'failed', comparison: null, message: answer.error.message });
    const { comparison, preferences, readsForMe } = answer.value;
    this.change({ status: 'ready', comparison, message: null, ...preferences });
    if (readsForMe) this.readForReader(comparison);
  }

  /** What the reader switched on in the options: reports are fetched without a click, each once, few for one article. */
  private readForReader(comparison: Comparison): void {
    const ids = chooseUnread(comparison, this.readByItself);
    for (const id of ids) this.readByItself.add(id);
    if (ids.length > 0) void this.readReports(ids);
  }

  /** Has reports fetched and compares again with what they say. A second click while that runs changes nothing. */
  private async readReports(ids: readonly string[]): Promise<void> {
    if (this.fetchRun) return;
    let run: FetchRun | null = null;
    run = fetchReports(ids, this.call, (fetching) => {
      // It tells its beginning before it is known here; what it tells after the article was left is of no use.
      if (run === null || this.fetchRun === run) this.change({ fetching });
    });
    this.fetchRun = run;
    const read = await run.ended;
    if (this.fetchRun !== run) return;
    this.fetchRun = null;
    if (read > 0) await this.compare();
  }

  /** A tab only where something was found; an open sidebar stays and says what it has. */
  private change(next: Partial<SidebarView>): void {
    this.view = { ...this.view, ...next };
    if (this.hasFindings()) this.mount();
    else if (!this.sidebar?.isOpen()) this.unmount();
    this.sidebar?.update(this.view);
    this.mark();
  }

  private mark(): void {
    const { comparison, highlights } = this.view;
    const isMarked = highlights && comparison !== null && this.sidebar !== null;
    this.highlights.mark(isMarked ? pageSpansOf(comparison) : null);
    if (!isMarked) {
      this.stopClicks?.();
      this.stopClicks = null;
    } else this.stopClicks ??= followClicks(this.page, this.highlights, (span) => this.openEntry(span));
  }

  private openEntry({ start, end }: Span): void {
    const sidebar = this.mount();
    if (!sidebar.isOpen()) this.open();
    sidebar.focusEntry(start, end);
  }

  private hasFindings(): boolean {
    const { comparison } = this.view;
    return comparison !== null && (comparison.coverage.length > 0 || comparison.changes !== undefined);
  }

  private mount(): ShownSidebar {
    this.sidebar ??= showSidebar(this.page, this.view, this.actions());
    return this.sidebar;
  }

  private unmount(): void {
    this.room.release();
    this.highlights.unshow();
    this.sidebar?.remove();
    this.sidebar = null;
  }

  private close(): void {
    this.sidebar?.close();
    this.onClosed();
  }

  /** After the sidebar closed by itself or by us: the page gets its room and its focus back. */
  private onClosed(): void {
    this.room.release();
    this.highlights.unshow();
    const back = this.cameFrom;
    this.cameFrom = null;
    if (!this.hasFindings()) this.unmount();
    // The sidebar gives the focus to its tab while it renders; what the reader came from has it before.
    if (back?.isConnected) requestAnimationFrame(() => back.focus({ preventScroll: true }));
  }

  private actions(): SidebarActions & { lost(): void } {
    return {
      open: () => this.room.make(),
      close: () => this.onClosed(),
      showSentence: (start, end) => this.highlights.show({ start, end }),
      setHighlights: (on) => {
        this.change({ highlights: on });
        void this.call('setHighlights', { on });
      },
      hideOutlet: (name) => {
        this.change({ hiddenOutlets: [...this.view.hiddenOutlets, name] });
        void this.call('hideOutlet', { name });
      },
      showHiddenOutlets: () => {
        this.change({ hiddenOutlets: [] });
        void this.call('showHiddenOutlets', null);
      },
      openOptions: () => void this.call('openOptions', null),
      retry: () => {
        this.change({ status: 'reading', message: null });
        void this.compare();
      },
      readReports: (ids) => void this.readReports(ids),
      stopReading: () => this.fetchRun?.stop(),
      turnOffHere: () => {
        this.leave();
        void this.call('turnOffHere', null);
      },
      lost: () => this.unmount(),
    };
  }
}

/** Whether a page still carries the article it carried before, though paragraphs or posts may have come since. */
function isSameArticle(before: Article, now: Article): boolean {
  return before.title === now.title && documentAddress(before.url ?? '') === documentAddress(now.url ?? '');
}
