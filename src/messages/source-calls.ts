/** A subscription as the options show it. Moments are ISO 8601. */
export interface SubscriptionView {
  readonly address: string;
  readonly name: string;
  readonly licence: string;
  /** All that is published, and what of it lies on the device. */
  readonly articles: number;
  readonly bytes: number;
  readonly heldPacks: number;
  readonly heldBytes: number;
  /** First and last day, null with no dated articles. */
  readonly from: string | null;
  readonly to: string | null;
  readonly checked: string;
  readonly problem: string | null;
}

/** An archive server as the options show it; its key is never shown again. */
export interface ArchiveView {
  readonly address: string;
  readonly index: string;
  readonly hasKey: boolean;
  readonly problem: string | null;
}

/** The reader's sources that lie elsewhere. */
export interface SourcesView {
  readonly subscriptions: readonly SubscriptionView[];
  readonly archives: readonly ArchiveView[];
}

/** What the options page may ask about sources that lie elsewhere. Each change answers with all of them. */
export interface SourceCalls {
  listSources(input: null): SourcesView;
  /** Fetches the index at an address and keeps it; the browser's permission is asked before, in the reader's click. */
  subscribe(input: { readonly address: string }): SourcesView;
  unsubscribe(input: { readonly address: string }): SourcesView;
  /** Asks the server a first question and keeps it where that has an answer. */
  addArchive(input: { readonly address: string; readonly index: string; readonly authorization: string | null }): SourcesView;
  removeArchive(input: { readonly address: string }): SourcesView;
}
