import type { Result } from '../core/model/result';
import type { PackReader } from '../core/pack/read-pack';

/** Why a source has nothing to search. */
export type SourceErrorCode = 'missing' | 'unreadable';

/** A pack with the name under which the options page lists it. */
export interface OpenedPack {
  readonly name: string;
  readonly pack: PackReader;
}

/**
 * Something that brings reports to search: the bundled pack, later a reader's own packs and library. `open` may be called at any time and any
 * number of times (the background dies when idle); it fails with a sentence for the reader and never throws.
 */
export interface CorpusSource {
  readonly id: string;
  /** What the options page calls it when it cannot be opened. */
  readonly name: string;
  open(): Promise<Result<readonly OpenedPack[], SourceErrorCode>>;
}
