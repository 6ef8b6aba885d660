import type { Runtime } from 'webextension-polyfill';

/** Longest input of a call as JSON, in UTF-16 units. Calls carry names and flags; the longest outlet name seen has 60. */
export const MAX_INPUT_CHARS = 20_000;

/**
 * Longest article as JSON. The longest live blog in the extraction bench has about 250,000 characters of text; spans and removed blocks add a
 * third. What is longer is no article but a page that wants to keep us busy.
 */
export const MAX_ARTICLE_CHARS = 2_000_000;

/** Longest list of feeds from a file or to be added, in UTF-16 units; readers' lists with hundreds of feeds have 100,000. */
export const MAX_FEED_LIST_CHARS = 2_000_000;

const MAX_CHARS: Readonly<Record<string, number>> = {
  compare: MAX_ARTICLE_CHARS,
  readFeedList: MAX_FEED_LIST_CHARS,
  addFeeds: MAX_FEED_LIST_CHARS,
};

/** The longest input that a verb may have, as JSON in UTF-16 units. */
export function maxCharsOf(verb: string): number {
  return (Object.hasOwn(MAX_CHARS, verb) ? MAX_CHARS[verb] : null) ?? MAX_INPUT_CHARS;
}

/** Who sent a message: the scripts we put into the top frame of a page, a page of our own, or anybody else. */
export type SenderRole = 'tab' | 'own-page' | 'stranger';

/** What is known of our own extension when a sender is judged. */
export interface OwnIdentity {
  readonly id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`, with the slash. */
  readonly baseUrl: string;
}

type Sender = Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId'> & { readonly tab?: { readonly id?: number | undefined } | undefined };

/** Judges a sender by what the browser says of it, never by the message. */
export function roleOf(sender: Sender, own: OwnIdentity): SenderRole {
  if (sender.id !== own.id) return 'stranger';
  if (sender.url?.startsWith(own.baseUrl)) return 'own-page';
  const isTopFrame = sender.tab?.id !== undefined && sender.frameId === 0;
  return isTopFrame && /^https?:\/\//.test(sender.url ?? '') ? 'tab' : 'stranger';
}

/** Whether an input is small enough to look at. */
export function isWithin(input: unknown, maxChars: number): boolean {
  return (JSON.stringify(input) ?? '').length <= maxChars;
}
