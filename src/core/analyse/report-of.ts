import type { Analysis, Claim } from '../model/analysis';
import type { Report, ReportClaim } from '../model/report';
import { signatureOf } from './signature';

/** An analysed article as coverage: its facts, its verbatim claims and quotations with their offsets, and its signature. */
export function reportOf(analysis: Analysis): Report {
  const { article } = analysis;
  return {
    id: article.id,
    url: article.canonicalUrl ?? article.url,
    outlet: article.outlet,
    repostedOn: article.repostedOn,
    title: article.title,
    byline: article.byline,
    published: article.published,
    kind: article.kind,
    agency: article.agency,
    language: article.language,
    text: article.text,
    posts: article.posts.map(({ title, published }) => ({ title, published })),
    speakers: analysis.speakers,
    quotes: analysis.quotes.map(({ text, kind, speaker, certainty, cue, via, unnamed, statement, start, end }) => ({
      ...{ text, kind, speaker, certainty, cue, via, unnamed, start, end },
      ...(statement == null ? {} : { statement }),
    })),
    unnamedSources: analysis.unnamedSources.map(({ text, count, kind, via, declinedToComment }) => ({
      ...{ text, count, kind, via, declinedToComment },
    })),
    figures: analysis.figures.map(({ text, value, upper, unit, normalised, dimension, qualifier, about }) => ({
      ...{ text, value, upper, unit, normalised, dimension, qualifier, about },
    })),
    claims: analysis.claims.map((claim) => claimOf(claim, article.text)),
    reliances: analysis.reliances.map(({ on, text }) => ({ on, text, wording: 'verbatim' })),
    signature: signatureOf(analysis),
  };
}

function claimOf({ start, end, sentence, weight, isBackground }: Claim, text: string): ReportClaim {
  return { text: text.slice(start, end), wording: 'verbatim', span: { start, end }, sentences: [sentence], weight, isBackground };
}
