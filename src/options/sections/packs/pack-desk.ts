import type { Result } from '../../../core/model/result';
import type { PackInfo } from '../../../core/pack/read-pack';

/** One import that the reader has agreed to. */
export interface PackImport {
  readonly file: File;
  /** Ids of the packs whose place it takes. */
  readonly replaces: readonly string[];
  readonly signal: AbortSignal;
  /** Hears the share that is stored, 0..1. */
  onProgress(share: number): void;
}

/** What the options page does with packs. Failures are sentences for the reader; `cancelled` is one that she asked for. */
export interface PackDesk {
  /** What a file says of itself; nothing is stored. */
  look(file: File): Promise<Result<PackInfo, string>>;
  importPack(wanted: PackImport): Promise<Result<PackInfo, string>>;
  remove(id: string): Promise<Result<null, string>>;
}
