import { isNameSuffix } from '../languages';
import { foldText } from '../text/normalise';

/** The word by which a name is known again in another sentence, folded: its last one that is no suffix ("roe" of "Jane Roe Jr."). Empty for no name. */
export function lastNameOf(name: string): string {
  return foldedWords(name).findLast((word) => !isNameSuffix(word)) ?? '';
}

/** The words of a text, folded, cut at everything but letters, digits and hyphens: of "Roe's" both halves. Empty for a text without words. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}
