import type { Comparison } from '../core/model/comparison';
import type { ReadOutcome } from '../core/model/request-outcome';

/** Reports that the reader asked to be fetched, and what came of each that is done, by its id. */
export interface Fetching {
  readonly asked: readonly string[];
  readonly outcomes: Readonly<Record<string, ReadOutcome>>;
  readonly isRunning: boolean;
}

/** What the sidebar shows. `comparison` is null until the first answer and after a failure. */
export interface SidebarView {
  readonly status: 'reading' | 'ready' | 'failed';
  readonly comparison: Comparison | null;
  /** For the reader, when `status` is `failed`: what went wrong and what can be done. */
  readonly message: string | null;
  /** Names of outlets that the reader hid. */
  readonly hiddenOutlets: readonly string[];
  /** Whether quotations and compared sentences are highlighted in the page. */
  readonly highlights: boolean;
  /** Absent or null before the first time. */
  readonly fetching?: Fetching | null;
}

/** What the reader can do in the sidebar; the content script does it. */
export interface SidebarActions {
  open(): void;
  close(): void;
  /** Brings a stretch of this page's text into view with a highlight. Returns false where the text is no longer on the page. */
  showSentence(start: number, end: number): boolean;
  setHighlights(on: boolean): void;
  hideOutlet(name: string): void;
  showHiddenOutlets(): void;
  openOptions(): void;
  /** Asks for the comparison again after a failure. */
  retry(): void;
  /** Fetches reports of which only the headline is known, and compares again. */
  readReports(ids: readonly string[]): void;
  /** Ends that after the reports that are under way. */
  stopReading(): void;
  /** No tab and no sidebar on this site until the reader turns it on again in the popup or the options. */
  turnOffHere(): void;
}

/** A mounted sidebar. `focusEntry` opens the entry that shows the given stretch of the page's text. */
export interface SidebarHandle {
  update(view: SidebarView): void;
  open(): void;
  close(): void;
  isOpen(): boolean;
  focusEntry(start: number, end: number): void;
  destroy(): void;
}
