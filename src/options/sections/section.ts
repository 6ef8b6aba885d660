import type { Answer, Settings } from '../../messages/contract';
import type { Outside } from '../outside';

/** What a section gets that shows settings and changes them. */
export interface SettingsSection {
  readonly settings: Settings;
  readonly call: Outside['call'];
  /** Shows the settings that a change answers with; false where it failed. */
  change(asked: Promise<Answer<Settings>>): Promise<boolean>;
}
