import type { Preferences, Settings } from '../messages/contract';
import { coversSite } from '../messages/site-of';

/** What a reader has who never chose anything. */
export const DEFAULT_SETTINGS: Settings = {
  sitesOff: [],
  isPaused: false,
  hiddenOutlets: [],
  highlights: false,
  keepsReading: false,
  sitesNotKept: [],
  readsForMe: false,
};

/** Most names in one list, and the longest name; more is no reader's choice. */
const MOST_NAMES = 2000;
const LONGEST_NAME = 300;
const KEY = 'settings';

/** The part of a browser's storage area that settings need. */
export interface KeyStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The stored settings. Changes queue up, so that two at once lose nothing. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Stores what `edit` makes of the settings and returns it. */
  change(edit: (settings: Settings) => Settings): Promise<Settings>;
}

/** Opens the settings in a storage area. What is stored is checked field by field; a field that is none of ours has its default. */
export function openSettings(area: KeyStore): SettingsStore {
  const read = async () => parseSettings((await area.get(KEY))[KEY]);
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    change: (edit) => {
      const next = last.then(async () => {
        const settings = parseSettings(edit(await read()));
        await area.set({ [KEY]: settings });
        return settings;
      });
      // A failed change is told to its caller; the next one starts anew.
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** Settings from a stored or sent value; whatever is missing or malformed has its default. Lists come sorted and without repeats. */
export function parseSettings(stored: unknown): Settings {
  const fields: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  return {
    sitesOff: parseNames(fields.sitesOff),
    isPaused: fields.isPaused === true,
    hiddenOutlets: parseNames(fields.hiddenOutlets),
    highlights: fields.highlights === true,
    keepsReading: fields.keepsReading === true,
    sitesNotKept: parseNames(fields.sitesNotKept),
    readsForMe: fields.readsForMe === true,
  };
}

/** The settings with one site on or off. A site that is off through a domain above it comes on by turning that domain on. */
export function withSite(settings: Settings, site: string, isOn: boolean): Settings {
  const others = settings.sitesOff.filter((listed) => listed !== site && !(isOn && coversSite(listed, site)));
  return { ...settings, sitesOff: isOn ? others : [...others, site] };
}

/** The settings with one site kept in the library or never kept. A site that is not kept through a domain above it is kept by keeping that domain. */
export function withSiteKept(settings: Settings, site: string, isKept: boolean): Settings {
  const others = settings.sitesNotKept.filter((listed) => listed !== site && !(isKept && coversSite(listed, site)));
  return { ...settings, sitesNotKept: isKept ? others : [...others, site] };
}

/** Whether Sidelight may do something on a site. */
export function isSiteOn(settings: Settings, site: string): boolean {
  return !settings.isPaused && !isListedOff(settings, site);
}

/** Whether the reader turned this site off, paused or not. */
export function isListedOff(settings: Settings, site: string): boolean {
  return settings.sitesOff.some((listed) => coversSite(listed, site));
}

/** What an open sidebar shows of the settings. */
export function preferencesOf({ hiddenOutlets, highlights }: Settings): Preferences {
  return { hiddenOutlets, highlights };
}

function parseNames(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const names = value.filter((name): name is string => typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME);
  return [...new Set(names)].sort().slice(0, MOST_NAMES);
}
