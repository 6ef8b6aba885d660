import type { Language } from '../language';
import { ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations';
import { CLAIM_WORDS } from './claims';
import { WEEKDAYS } from './dates';
import { FIGURE_WORDS } from './figures';
import { QUOTE_WORDS } from './quotes';
import { SPELLED_OUT } from './spelled-out';
import { stem } from './stem';
import { STOP_WORDS } from './stop-words';
import { synonymsByStem } from './synonyms';

/** English. */
export const english: Language = {
  code: 'en',
  stopWords: STOP_WORDS,
  definiteArticle: /^the\s+/i,
  stem,
  abbreviations: ABBREVIATIONS,
  openers: SENTENCE_OPENERS,
  quotes: QUOTE_WORDS,
  figures: FIGURE_WORDS,
  claims: CLAIM_WORDS,
  get synonyms() {
    return synonymsByStem();
  },
  spelledOut: SPELLED_OUT,
  weekdays: WEEKDAYS,
};
