import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { reportOf } from '../../../src/core/analyse/report-of';
import { ENGINE } from '../../../src/core/analyse/signature';
import { type Counts, type TermVector, textTermsOf, textVectorOf } from '../../../src/core/match/term-weights';
import type { Report, SentenceSignature, Signature } from '../../../src/core/model/report';

/** A report of a text, read as the command line reads it. */
export function sampleReport(input: {
  id: string;
  text: string;
  title?: string;
  published?: string;
  outlet?: string;
  url?: string;
}): Report {
  return reportOf(analyseArticle(readPlainText(input)));
}

/** A signature with the given term counts and nothing else. */
export function sampleSignature(terms: readonly (readonly [number, number])[], sentences: readonly SentenceSignature[] = []): Signature {
  return { engine: ENGINE, words: terms.length, terms, title: [], lead: [], entities: [], bigrams: [], shingles: [], sentences };
}

/** A report with only a signature and a date. */
export function bareReport(id: string, signature: Signature, date: string | null = null): Report {
  return {
    ...{ id, url: null, outlet: null, repostedOn: null, title: null, byline: [], kind: 'report', agency: null, language: 'en', text: null },
    published: date === null ? null : { value: date, precision: 'day', source: 'input' },
    ...{ posts: [], speakers: [], quotes: [], unnamedSources: [], figures: [], claims: [], reliances: [] },
    signature,
  };
}

/** The vector of a text with the given term counts and without a headline. */
export function vectorOf(terms: Counts): TermVector {
  return textVectorOf(textTermsOf({ terms, title: [] }));
}
