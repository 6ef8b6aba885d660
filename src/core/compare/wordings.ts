import { findLanguage } from '../languages';
import type { Language } from '../languages/language';
import type { Sentence } from '../model/analysis';
import type { Evidence, WordingDifference } from '../model/comparison';
import { tokenise } from '../text/tokens';
import { alignClaims } from './align-claims';
import { evidenceOf } from './evidence';
import type { Gathering } from './party';
import { areOtherWords, isSameStatement } from './quote-likeness';
import type { SpeakerGroup } from './speakers';

/** Share of the content words of the shorter of two sentences that must stand in both: then they tell one thing, and the choice of a word shows. */
const SAME_SENTENCE = 0.35;
/** Letters by which words of one family are known: "protest" and "protesters" are no other wording. */
const FAMILY = 4;

type Version = WordingDifference['versions'][number];

/**
 * Where reports call one thing by different words: telling synonyms in sentences that say the same, and the cues of one statement ("said",
 * "claimed"). Those in which most reports stand come first, then the page's order; empty for a language without such words.
 */
export function findWordings(gathering: Gathering, speakers: readonly SpeakerGroup[]): WordingDifference[] {
  const language = findLanguage(gathering.page.article.language);
  if (!language) return [];
  const entries = [...synonymsUsed(gathering, language), ...cuesUsed(gathering, speakers, language)];
  const byPageWord = new Map<string, Version[]>();
  for (const [own, other] of entries) {
    const key = `${own.start} ${own.word}`;
    const versions = byPageWord.get(key) ?? [own];
    if (versions.every(({ articleId }) => articleId !== other.articleId)) byPageWord.set(key, [...versions, other]);
  }
  const all = [...byPageWord.values()].sort((a, b) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  return withoutRepeats(all, language).map((versions) => ({ versions }));
}

/** The first entry of each choice of words: a report that says "riot" throughout differs once. */
function withoutRepeats(entries: readonly Version[][], language: Language): Version[][] {
  const seen = new Set<string>();
  return entries.filter((versions) => {
    const choice = [...new Set(versions.map(({ word }) => language.stem(word)))].sort().join(' ');
    const isNew = !seen.has(choice);
    seen.add(choice);
    return isNew;
  });
}

type Pair = readonly [own: Version, other: Version];

function synonymsUsed(gathering: Gathering, language: Language): Pair[] {
  const { page, parties } = gathering;
  const readHere = new Map<Sentence, WordsOfChoice>();
  return alignClaims(gathering).flatMap(({ statement, sentences }): Pair[] => {
    const [sentence] = sentences;
    if (!sentence || statement.claim.wording !== 'verbatim' || statement.party.group === 0) return [];
    const text = page.article.text.slice(sentence.start, sentence.end);
    const here = readHere.get(sentence) ?? wordsOfChoice(text, language);
    readHere.set(sentence, here);
    if (here.telling.size === 0) return [];
    const own: Evidence = { articleId: parties[0]?.id ?? '', text, wording: 'verbatim', start: sentence.start, end: sentence.end };
    const other = evidenceOf(statement);
    return otherWords(here, wordsOfChoice(other.text, language), language).map(([mine, theirs]) => [
      { ...own, word: mine },
      { ...other, word: theirs },
    ]);
  });
}

/** A sentence's content words by their stems, and those that stand for one thing with others, by the name of that thing. */
interface WordsOfChoice {
  readonly stems: ReadonlySet<string>;
  readonly telling: ReadonlyMap<string, string>;
}

function wordsOfChoice(text: string, language: Language): WordsOfChoice {
  const stems = new Set<string>();
  const telling = new Map<string, string>();
  for (const { folded } of tokenise(text)) {
    const stem = language.stem(folded);
    if (!language.stopWords.has(folded)) stems.add(stem);
    const name = language.synonyms?.get(stem);
    if (name && language.claims?.tellingSynonyms.has(name) && !telling.has(name)) telling.set(name, folded);
  }
  return { stems, telling };
}

/** Words of two sentences that stand for one thing; a sentence that has the other's word too makes no choice. */
function otherWords(a: WordsOfChoice, b: WordsOfChoice, language: Language): (readonly [string, string])[] {
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  if (shared < SAME_SENTENCE * Math.min(a.stems.size, b.stems.size)) return [];
  return [...a.telling].flatMap(([name, word]) => {
    const other = b.telling.get(name);
    if (other === undefined || b.stems.has(language.stem(word)) || a.stems.has(language.stem(other))) return [];
    return word.slice(0, FAMILY) === other.slice(0, FAMILY) ? [] : [[word, other] as const];
  });
}

/** The cues of the page's quotations and of the same statements elsewhere, where they differ and one is no plain "said". */
function cuesUsed(gathering: Gathering, speakers: readonly SpeakerGroup[], language: Language): Pair[] {
  const plain = language.claims?.plainCues ?? new Set<string>();
  const groupOf = new Map(
    speakers.flatMap((group) => group.members.map(({ party, speaker }) => [`${party.number} ${speaker.id}`, group.id])),
  );
  const quotedHere = new Set(gathering.page.quotes.map(({ speaker }) => groupOf.get(`0 ${speaker ?? ''}`)));
  const [page = [], ...others] = gathering.quotes.map((quotes) =>
    quotes.flatMap(({ party, quote, speaker, words: readWords }) => {
      const who = groupOf.get(`${party.number} ${speaker ?? ''}`);
      if (!who || !quotedHere.has(who)) return [];
      const words = quote.kind === 'indirect' ? null : readWords();
      if (!words || quote.cue === null || (party.group === 0) !== (party.number === 0)) return [];
      const { articleId, text, start, end } = quote;
      return [{ who, words, version: { articleId, text, wording: 'verbatim' as const, start, end, word: quote.cue.toLowerCase() } }];
    }),
  );
  const isPlain = ({ word }: Version) => plain.has(word.replaceAll(' ', '_'));
  const elsewhere = others.flat();
  return page.flatMap((own) =>
    elsewhere.flatMap((other): Pair[] => {
      const isOther =
        language.stem(own.version.word) !== language.stem(other.version.word) && !(isPlain(own.version) && isPlain(other.version));
      if (!isOther || own.who !== other.who) return [];
      const isSame = isSameStatement(own.words, other.words, 'one') || !areOtherWords(own.words, other.words);
      return isSame ? [[own.version, other.version]] : [];
    }),
  );
}
