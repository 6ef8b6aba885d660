import type { PackErrorCode } from '../../core/pack/format';

/** Why a pack was not imported. `unreadable`: the browser gives no bytes; `full`: no room; `failed`: the database broke. */
export type ImportErrorCode = PackErrorCode | 'unreadable' | 'full' | 'cancelled' | 'failed';

/** Ends an import from within, with a sentence for the reader; never leaves this folder. */
export class ImportFailure extends Error {
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
