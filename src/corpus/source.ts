import type { Article } from '../core/model/article';
import type { Result } from '../core/model/result';
import type { PackInfo, PackReader } from '../core/pack/read-pack';

/** Why a source has nothing to search. */
export type SourceErrorCode = 'missing' | 'unreadable';

/**
 * One search in a pack. The engine asks without waiting: an article that is not at hand reads as null and is noted, and after `load` the same
 * questions are asked again, until nothing was missing.
 */
export interface PackSearch {
  readonly pack: PackReader;
  /** Gets what was asked for in vain; false where there was nothing. Rejects where it cannot be read. */
  load(): Promise<boolean>;
}

/** A pack with the name under which the options page lists it. */
export interface OpenedPack {
  /** By which the options page removes it; null for one that comes with the extension. */
  readonly id: string | null;
  readonly name: string;
  readonly info: PackInfo;
  /** Number of stories that its editors named. */
  readonly stories: number;
  startSearch(): PackSearch;
}

/** A pack that is there and cannot be searched. `problem` is a sentence for the reader. */
export interface BrokenPack extends Pick<OpenedPack, 'id' | 'name'> {
  readonly problem: string;
}

/**
 * Something that brings reports to search: the bundled pack, a reader's own packs, later her library. `open` may be called at any time and any
 * number of times (the background dies when idle, and packs come and go while it lives), so a source keeps what is costly to open; it fails with
 * a sentence for the reader and never throws.
 */
export interface CorpusSource {
  readonly id: string;
  /** What the options page calls it when it cannot be opened. */
  readonly name: string;
  /** `page` is the article that is to be compared, for sources that fetch what it needs; null where only the list of packs is wanted. */
  open(page: Article | null): Promise<Result<readonly (OpenedPack | BrokenPack)[], SourceErrorCode>>;
}

/** A pack of the extension's own making under a name. `load` gets what its reader was asked for in vain; without it all of it is in memory. */
export function openedPack(name: string, pack: PackReader, load: PackSearch['load'] = async () => false): OpenedPack {
  return { id: null, name, info: pack.info, stories: pack.stories.length, startSearch: () => ({ pack, load }) };
}
