import { english } from './en';
import type { Language } from './language';

const LANGUAGES: readonly Language[] = [english];

/** The language of a BCP 47 tag by its primary subtag (`en` for `en-GB`); null for one that the engine does not know. */
export function findLanguage(code: string): Language | null {
  const primary = code.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find((language) => language.code === primary) ?? null;
}

/** All languages that the engine knows, for what is asked of hashed terms, which have forgotten theirs. */
export function knownLanguages(): readonly Language[] {
  return LANGUAGES;
}

/** A name without a leading definite article of any known language ("the Washington Post" gives "Washington Post"). */
export function stripArticle(name: string): string {
  return LANGUAGES.reduce((rest, { definiteArticle }) => (definiteArticle ? rest.replace(definiteArticle, '') : rest), name);
}

/** Whether a folded word links a role to what it is a role in ("of", "for"), in any known language. */
export function isRoleLink(word: string): boolean {
  return LANGUAGES.some(({ quotes }) => quotes?.roleLinks.has(word));
}

/** Whether a folded word ends names and is none ("jr", "iii"), in any known language. */
export function isNameSuffix(word: string): boolean {
  return LANGUAGES.some(({ quotes }) => quotes?.suffixes.has(word));
}
