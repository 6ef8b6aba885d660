import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** A browser with the extension, before any page is open. */
export interface Launched {
  readonly browser: Browser;
  /** The address of a file of the extension. */
  url(path: string): string;
  /** Opens a page of the extension in a tab of its own, in front. */
  openOwnPage(path: string): Promise<Page>;
  /** Ends the background the way the browser does when it idles, and returns when it is gone. */
  stopBackground(): Promise<void>;
  /** Loads the folder over the installed extension, as an update does. */
  update(): Promise<void>;
  /** Runs the extension's keyboard command in the tab in front, as its shortcut does. */
  runShortcut(): Promise<void>;
  /** The colour scheme that pages see from now on. */
  setColourScheme(page: Page, scheme: ColourScheme): Promise<void>;
}

export type ColourScheme = 'light' | 'dark';

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Port of the proxy that is the only way out. */
  readonly proxyPort: number;
  /** A profile to keep between launches; without one each launch is new. */
  readonly profile?: string | undefined;
}

export interface BuiltManifest {
  readonly version: string;
  readonly action: { readonly default_popup: string };
  readonly options_ui: { readonly page: string };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>;
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}

export const VIEWPORT = { width: 1280, height: 800 };

/** Reads a built extension's manifest. */
export function readManifest(folder: string): BuiltManifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
}

/** The name of the extension's own command, beside the browser's `_execute_action`; throws where it declares none. */
export function commandOf(folder: string): string {
  const name = Object.keys(readManifest(folder).commands ?? {})[0];
  if (!name) throw new Error(`${folder}/manifest.json declares no command`);
  return name;
}
