import type { callFromOwnPage } from '../messages/bus';
import type { PackDesk } from './sections/packs/pack-desk';

/** What the options page needs from outside. */
export interface Outside {
  readonly call: typeof callFromOwnPage;
  readonly packs: PackDesk;
  /** Name and version of the extension. */
  readonly version: string;
  readonly browserName: string;
  /** The keys that open the sidebar; null where none are set. */
  readShortcut(): Promise<string | null>;
  openShortcutSettings(): Promise<void>;
  copy(text: string): Promise<void>;
  /** Asks for the browser's permission for these hosts and what stands below them; must come first in a click. False where it is refused. */
  allowHosts(hosts: readonly string[]): Promise<boolean>;
  /** Lets the reader save a text as a file. */
  saveFile(name: string, text: string): void;
}
