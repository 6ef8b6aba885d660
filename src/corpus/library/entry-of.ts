import { dayRangeOf } from '../../core/match/day-range';
import { textTermsOf, textVectorOf } from '../../core/match/term-weights';
import type { Article } from '../../core/model/article';
import type { Report } from '../../core/model/report';
import { UNDATED } from '../../core/pack/format';
import { pickIndexedTerms } from '../../core/pack/postings';
import { hashText } from '../../core/text/hash';
import type { KeptVersion, LibraryEntry } from '../database/library-stores';
import type { KeptArticle } from './kept-article';

/** What is listed and indexed of an article, with the given versions. */
export function entryOf(kept: KeptArticle, versions: readonly KeptVersion[], readOn: readonly string[]): LibraryEntry {
  const { id, url, site, report } = kept;
  const days = dayRangeOf(report.published) ?? { first: UNDATED, last: UNDATED };
  const { hashes, levels } = pickIndexedTerms(textVectorOf(textTermsOf(report.signature)));
  return {
    ...{ id, url, site, versions, readOn },
    title: report.title,
    outlet: report.outlet,
    agency: report.agency,
    published: report.published,
    kind: report.kind,
    words: report.signature.words,
    speakers: report.speakers.flatMap(({ name, quotes }) => (quotes > 0 ? [name] : [])),
    engine: report.signature.engine,
    firstDay: days.first,
    daySpan: days.last - days.first,
    terms: hashes,
    levels,
    isTrashed: false,
  };
}

/** What a version is made of: its moment, its headline, its text. */
export type VersionFacts = Pick<KeptArticle, 'kept' | 'origin'> & {
  readonly article: Pick<Article, 'text'>;
  readonly report: Pick<Report, 'title'>;
};

/** What of an article becomes the version that is kept now. */
export function versionOf({ kept, origin, article, report }: VersionFacts): KeptVersion {
  const words = `${report.title ?? ''}\n${article.text}`;
  return { kept, origin, hasText: article.text !== '', hash: hashText(words), length: words.length };
}
