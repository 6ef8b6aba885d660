import { replaceNonLetters } from '../../core/text/letters';
import { foldText } from '../../core/text/normalise';

/** Letters and digits alone, folded, without a leading "the": two writings of one name or title give one string. */
export const squash = (text: string) => replaceNonLetters(foldText(text).replace(/^the /, ''), '');
