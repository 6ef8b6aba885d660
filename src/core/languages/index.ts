import { english } from './en';
import type { Language } from './language';

const LANGUAGES: readonly Language[] = [english];

/** The language of a BCP 47 tag by its primary subtag (`en` for `en-GB`); null for one that the engine does not know. */
export function findLanguage(code: string): Language | null {
  const primary = code.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find((language) => language.code === primary) ?? null;
}
