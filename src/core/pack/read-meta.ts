import { ENGINE } from '../analyse/signature';
import type { Story } from '../model/report';
import { DamagedPack } from './bytes';
import { checkStory } from './check-report';
import { decodeUtf8 } from './utf8';

/** The section that describes the pack, checked. */
export interface PackMeta {
  readonly name: string;
  readonly licence: string;
  readonly engine: string;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly stories: readonly Story[];
}

/** Reads the describing section; throws `DamagedPack` where it is none. */
export function readMeta(bytes: Uint8Array): PackMeta {
  const value = parse(decodeUtf8(bytes));
  if (typeof value !== 'object' || value === null) throw new DamagedPack('its description is no object');
  const { name, licence, articles, outlets, from, to, stories } = value as Record<string, unknown>;
  if (typeof name !== 'string' || typeof licence !== 'string') throw new DamagedPack('it has no name or licence');
  if (typeof articles !== 'number' || !Number.isInteger(articles) || articles < 0) throw new DamagedPack('it has no number of articles');
  if (!Array.isArray(outlets) || !outlets.every((outlet) => typeof outlet === 'string')) throw new DamagedPack('it has no list of outlets');
  if (!Array.isArray(stories) || !stories.every(checkStory)) throw new DamagedPack('it has no list of stories');
  return { name, licence, engine: ENGINE, articles, outlets, from: dateOf(from), to: dateOf(to), stories };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DamagedPack(`its description is no JSON (${error instanceof Error ? error.message : 'unknown'})`);
  }
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value) ? value : null;
}
