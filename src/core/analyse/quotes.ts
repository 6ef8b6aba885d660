import type { Language } from '../languages/language';
import type { Quote, Reliance, Sentence, Speaker, UnnamedSource } from '../model/analysis';
import type { Article } from '../model/article';
import { readEmbeddedPosts, spanTest } from './quotes/embedded-posts';
import { numberStatements } from './quotes/number-statements';
import type { Entity } from './quotes/people';
import { prepare } from './quotes/prepare';
import { findRoles } from './quotes/roles';
import { sentenceOf } from './quotes/sentence-of';
import { findSpeech, type Speech } from './quotes/speech';
import { readUnmarkedSpeech } from './quotes/unmarked-speech';
import { readUnnamedSpeech } from './quotes/unnamed-speech';
import { findReliances } from './reliances';
import { findUnnamedSources } from './sources';
import { identify, listSpeakers } from './speakers';

/** What is said in an article, by whom, and through whom it is known. */
export interface QuotesFound {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly unnamedSources: readonly UnnamedSource[];
  readonly reliances: readonly Reliance[];
}

/** Quotations, speakers, unnamed sources and reliances of an article. All empty for a language without the words to find them. */
export function findQuotes(article: Article, sentences: readonly Sentence[], language: Language): QuotesFound {
  const lexicon = language.quotes;
  if (!lexicon || sentences.length === 0) return { quotes: [], speakers: [], unnamedSources: [], reliances: [] };
  const prepared = prepare(article, lexicon, language);
  const { reading, people } = prepared;
  const roles = findRoles(reading, people);
  const { speech: posts, authors } = readEmbeddedPosts(prepared);
  const isPosted = spanTest(article.embeds);
  const unmarked = readUnmarkedSpeech(prepared).filter(({ start }) => !isPosted(start));
  const isUnmarked = spanTest(unmarked);
  const written = findSpeech(prepared, roles).filter(({ start }) => !isPosted(start) && !isUnmarked(start));
  const { added, isUnnamed } = readUnnamedSpeech(prepared, written);
  const hinted = added.filter(({ start }) => !isPosted(start) && !isUnmarked(start));
  const speech = [...written, ...hinted, ...unmarked, ...posts].sort((a, b) => a.start - b.start || a.end - b.end);
  const ids = identify([...people.entities, ...authors]);
  const statements = numberStatements(speech, article.text);
  const unnamed = new Set(speech.filter(isUnnamed));
  const quotes = speech.map((one, i) =>
    toQuote(one, { article, sentences, ids, isUnnamed: unnamed.has(one), statement: statements[i] ?? null }),
  );
  return {
    quotes,
    speakers: listSpeakers(reading, quotes, { ids, roles }),
    unnamedSources: findUnnamedSources(prepared, [...unnamed], sentences),
    reliances: findReliances(reading, sentences),
  };
}

interface QuoteFacts {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly ids: ReadonlyMap<Entity, string>;
  readonly isUnnamed: boolean;
  readonly statement: number | null;
}

function toQuote(one: Speech, { article, sentences, ids, isUnnamed, statement }: QuoteFacts): Quote {
  const { start, end, kind, source, cue, resolution, isSure } = one;
  return {
    start,
    end,
    text: article.text.slice(start, end),
    kind,
    speaker: resolution.entity ? (ids.get(resolution.entity) ?? null) : null,
    certainty: isSure ? 'certain' : 'probable',
    cue: cue ? article.text.slice(cue.start, cue.end) : null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    sourceStart: source?.mention.start ?? null,
    sourceEnd: source?.mention.end ?? null,
    via: one.via,
    unnamed: isUnnamed,
    statement,
    sentence: sentenceOf(sentences, start)?.index ?? 0,
  };
}
