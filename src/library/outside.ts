import type { callFromOwnPage } from '../messages/bus';
import type { LibraryDesk } from './library-desk';

/** What the library's page needs from outside. */
export interface Outside {
  readonly desk: LibraryDesk;
  readonly call: typeof callFromOwnPage;
  now(): Date;
  saveFile(name: string, file: Blob): void;
}
