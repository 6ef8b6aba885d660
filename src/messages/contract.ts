import type { Article } from '../core/model/article';
import type { Comparison, Searched } from '../core/model/comparison';
import type { Result } from '../core/model/result';
import type { FeedCalls, ReadCalls } from './feed-calls';
import type { SourceCalls } from './source-calls';

/** Why a call has no value. `no-answer`: nobody listens on the other side (an unloaded extension, a page without our script). */
export type CallErrorCode = 'not-allowed' | 'too-large' | 'invalid' | 'unknown-call' | 'no-answer' | 'corpus-unavailable' | 'failed';

/** What every call answers. */
export type Answer<T> = Result<T, CallErrorCode>;

/** What a page carries, as the detector judges it. */
export type PageKind = 'article' | 'live-blog' | 'neither';

/** The reader's choices; what is stored in `storage.local`. Lists are sorted and without repeats. */
export interface Settings {
  /** Sites (host names without `www.`) on which Sidelight does nothing. A site covers its subdomains. */
  readonly sitesOff: readonly string[];
  /** Nothing happens on any site. */
  readonly isPaused: boolean;
  readonly hiddenOutlets: readonly string[];
  readonly highlights: boolean;
  /** Articles that are read are kept in the library. Off until the reader switches it on. */
  readonly keepsReading: boolean;
  /** Sites whose articles are never kept. A site covers its subdomains. */
  readonly sitesNotKept: readonly string[];
  /** Reports of a story that are known by headline only are fetched without a click. Off until the reader switches it on. */
  readonly readsForMe: boolean;
}

/** The part of the settings that an open sidebar shows. */
export type Preferences = Pick<Settings, 'hiddenOutlets' | 'highlights'>;

/** What the reader script gets for an article. */
export interface ComparedPage {
  readonly comparison: Comparison;
  readonly preferences: Preferences;
  /** Whether reports known by headline only are to be fetched now; never in a private window. */
  readonly readsForMe: boolean;
}

/** What the popup says of the page in front of the reader. `site` is null where the browser does not tell the address. */
export type PageStatus =
  | { readonly state: 'no-web-page' }
  | { readonly state: 'not-permitted'; readonly site: string | null }
  | { readonly state: 'not-reached' | 'paused' | 'off' | 'no-article' | 'reading'; readonly site: string }
  | { readonly state: 'failed'; readonly site: string; readonly message: string }
  | ({ readonly state: 'compared'; readonly site: string } & ComparedCounts);

/** The outcome of a comparison in numbers. `others` counts the other reports; `story` is null with none. */
export interface ComparedCounts {
  readonly others: number;
  readonly outlets: number;
  readonly story: string | null;
  readonly searched: Searched;
}

/** One pack of the corpus in numbers. `problem` says why it could not be opened; then the counts are zero. */
export interface PackDescription {
  /** By which the options page removes it; null for one that comes with the extension, or for packs that cannot even be listed. */
  readonly id: string | null;
  readonly name: string;
  readonly licence: string;
  readonly stories: number;
  readonly articles: number;
  readonly outlets: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Size of its file. */
  readonly bytes: number;
  readonly problem: string | null;
}

/** Calls from the scripts in a page to the background. The site they act for is the sender's, never an input. */
export interface TabCalls extends ReadCalls {
  /** The detector tells what the page carries, at first only for articles, after a navigation in the page always. */
  seePage(input: {
    readonly kind: PageKind;
    /** When the document was loaded, ms since 1970. */
    readonly loaded: number;
  }): null;
  /** Compares the article with the corpus, shows the count on the toolbar button and remembers it for the popup. */
  compare(input: Article): ComparedPage;
  setHighlights(input: { readonly on: boolean }): null;
  hideOutlet(input: { readonly name: string }): null;
  showHiddenOutlets(input: null): null;
  openOptions(input: null): null;
  /** Turns Sidelight off on the sender's site, in every open tab at once. */
  turnOffHere(input: null): null;
}

/** Calls from the popup and the options page to the background. */
export interface OwnPageCalls extends FeedCalls, SourceCalls {
  pageStatus(input: { readonly tabId: number }): PageStatus;
  /** Opens the sidebar in a tab, reading the page first where that has not happened. */
  openSidebar(input: { readonly tabId: number }): null;
  readSettings(input: null): Settings;
  setSite(input: { readonly site: string; readonly isOn: boolean }): Settings;
  setKeepsReading(input: { readonly isOn: boolean }): Settings;
  setSiteKept(input: { readonly site: string; readonly isKept: boolean }): Settings;
  /** How many articles the library has, and whether the device had no room for the last one. */
  describeLibrary(input: null): { readonly articles: number; readonly isFull: boolean };
  setReadsForMe(input: { readonly isOn: boolean }): Settings;
  setPaused(input: { readonly isPaused: boolean }): Settings;
  setHighlightsDefault(input: { readonly on: boolean }): Settings;
  unhideOutlet(input: { readonly name: string }): Settings;
  /** Removes all that is stored and answers with the settings that were, so that they can be brought back. */
  clearEverything(input: null): Settings;
  /** Replaces the settings, as undo of `clearEverything`. */
  restoreSettings(input: Settings): Settings;
  describeCorpus(input: null): readonly PackDescription[];
  /** The log as lines of text, oldest first, without addresses and article text. */
  readLog(input: null): string;
}

/** Calls from the background to the detector of a page. */
export interface DetectorCalls {
  /** What the page carries right now. */
  lookAgain(input: null): { readonly kind: PageKind };
}

/** Calls from the background to the reader script of a page. */
export interface ReaderCalls {
  open(input: null): null;
  toggle(input: null): null;
  /** Removes everything from the page: the site was turned off, or the page carries no article any more. */
  leave(input: null): null;
  showPreferences(input: Preferences): null;
}

/** Calls from Chrome's worker, which has no DOM, to the page that nobody sees. */
export interface OffscreenCalls {
  /** Reads the article out of a page's markup, which runs and loads nothing. */
  extract(input: { readonly html: string; readonly url: string }): Article;
}

/** The input of one call of a call map. */
export type InputOf<Calls, Verb extends keyof Calls> = Calls[Verb] extends (input: infer Input) => unknown ? Input : never;

/** The value of one call of a call map. */
export type ValueOf<Calls, Verb extends keyof Calls> = Calls[Verb] extends (input: never) => infer Value ? Value : never;
