import type { Language } from '../languages/language';
import type { QuoteWords } from '../languages/quote-words';
import type { Span } from '../model/article';
import { type Token, tokenise } from '../text/tokens';

/** A place where a text refers to somebody who may speak. */
export interface Mention extends Span {
  readonly type: 'person' | 'institution' | 'pronoun' | 'role' | 'unnamed';
  /** The name without titles; the reference itself where there is no name. */
  readonly name: string;
  readonly gender: 'female' | 'male' | null;
  /** Words before the name that say who it is ("Kremlin spokesman"); null where there are none. */
  readonly role: string | null;
  /** Only a surname with a title ("Mr Biden"). */
  readonly hasTitle: boolean;
}

const CAPITAL = /^\p{Lu}/u;
/** Longest description before a role's head, in words ("the Russian upper house's first deputy head"). */
const DESCRIPTION_WORDS = 6;

interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: QuoteWords;
  readonly stopWords: ReadonlySet<string>;
}

/** Who is referred to in a stretch, in text order. Empty for a language without quotation words. */
export function findMentions(text: string, span: Span, language: Language): Mention[] {
  const words = language.quotes;
  if (!words) return [];
  const line: Line = { text, tokens: tokenise(text, span.start, span.end), words, stopWords: language.stopWords };
  const mentions: Mention[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    const read = readPronoun(line, at) ?? readName(line, at) ?? readDescription(line, at);
    if (read) mentions.push(read.mention);
    at = read ? read.next : at + 1;
  }
  return mentions;
}

type Reading = { readonly mention: Mention; readonly next: number } | null;

function readPronoun({ tokens, words }: Line, at: number): Reading {
  const token = tokens[at];
  if (!token) return null;
  const isSubject = token.folded === 'i' ? false : words.malePronouns.has(token.folded) || words.femalePronouns.has(token.folded);
  if (!isSubject) return null;
  const gender = words.malePronouns.has(token.folded) ? 'male' : 'female';
  return { mention: { ...spanOf(token, token), type: 'pronoun', name: token.folded, gender, role: null, hasTitle: false }, next: at + 1 };
}

const spanOf = (first: Token, last: Token): Span => ({ start: first.start, end: last.end });

/** Tokens that stand next to each other with nothing but a space, a hyphen or an initial's full stop between. */
const areJoined = (text: string, a: Token, b: Token) => /^(?:\s|-|\.\s?|\u00a0)$/.test(text.slice(a.end, b.start));

function readName(line: Line, from: number): Reading {
  const { text, tokens, words, stopWords } = line;
  let at = from;
  const first = tokens[at];
  if (!first || !CAPITAL.test(first.text)) return null;
  // A capital at the start of a sentence says nothing of a stop word.
  if (stopWords.has(first.folded) && first.text.length > 1 && first.text !== first.text.toUpperCase()) return null;
  const parts: Token[] = [first];
  for (at++; at < tokens.length; at++) {
    const token = tokens[at];
    const last = parts.at(-1);
    if (!token || !last || !areJoined(text, last, token) || endsWithPossessive(last)) break;
    const next = tokens[at + 1];
    const isParticle = words.particles.has(token.folded) && next !== undefined && CAPITAL.test(next.text);
    if (!CAPITAL.test(token.text) && !isParticle) break;
    parts.push(token);
  }
  return nameOf(line, parts, { from, next: at });
}

const endsWithPossessive = (token: Token) => /['\u2019]s$/.test(token.text);

function nameOf(line: Line, parts: Token[], { from, next }: { readonly from: number; readonly next: number }): Reading {
  const { text, words } = line;
  const isInstitution = parts.some((part) => words.institutions.has(bare(part)) || words.institutionNames.has(bare(part)));
  let gender: Mention['gender'] = null;
  let start = 0;
  while (start < parts.length && isTitle(words, parts[start])) {
    gender = words.titles.get(bare(parts[start])) ?? gender;
    start++;
  }
  while (start < parts.length && words.notNames.has(bare(parts[start]))) start++;
  const name = parts.slice(start);
  const last = name.at(-1);
  const whole = spanOf(parts[0] as Token, parts.at(-1) as Token);
  if (!last) {
    const isRole = parts.some((part) => words.roles.has(bare(part)));
    return isRole
      ? { mention: { ...whole, type: 'role', name: text.slice(whole.start, whole.end), gender, role: null, hasTitle: false }, next }
      : null;
  }
  const span = { start: (name[0] as Token).start, end: last.end - (endsWithPossessive(last) ? 2 : 0) };
  const type = isInstitution ? 'institution' : 'person';
  return {
    mention: {
      ...span,
      type,
      name: text.slice(span.start, span.end),
      gender,
      role: roleBefore(line, from, parts.slice(0, start)),
      hasTitle: start > 0,
    },
    next,
  };
}

const bare = (token: Token | undefined) => (token?.folded ?? '').replace(/'s$/, '').replace(/\.$/, '');
const isTitle = (words: QuoteWords, token: Token | undefined) => words.titles.has(bare(token)) || words.roles.has(bare(token));

/** The lower-case words before a name that end in a role's head, back to a determiner, a comma or the sentence's start. */
function roleBefore({ text, tokens, words, stopWords }: Line, from: number, titles: readonly Token[]): string | null {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (!before || !first || !words.roles.has(bare(before)) || !areJoined(text, before, first)) {
    const titled = titles.filter((title) => words.roles.has(bare(title)));
    return titled.length > 0 ? text.slice((titles[0] as Token).start, (titles.at(-1) as Token).end) : null;
  }
  let start = from - 1;
  while (start > 0 && from - start <= DESCRIPTION_WORDS) {
    const token = tokens[start - 1];
    const current = tokens[start];
    if (!token || !current || stopWords.has(token.folded) || !areJoined(text, token, current) || words.cues.has(token.folded)) break;
    start--;
  }
  return text.slice((tokens[start] as Token).start, before.end);
}

/** "the Prime Minister", "two senior officials", "the foreign ministry": a description up to its head. */
function readDescription({ text, tokens, words }: Line, from: number): Reading {
  const first = tokens[from];
  if (!first || (CAPITAL.test(first.text) === false && !words.unnamed.has(first.folded) && !isDeterminer(words, first))) return null;
  for (let at = from; at < Math.min(tokens.length, from + DESCRIPTION_WORDS); at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || (at > from && previous && !areJoined(text, previous, token))) return null;
    const head = bare(token);
    const next = tokens[at + 1];
    const goesOn =
      next !== undefined &&
      areJoined(text, token, next) &&
      (CAPITAL.test(next.text) || words.roles.has(bare(next)) || words.unnamed.has(bare(next)));
    if (goesOn) continue;
    const type =
      words.unnamed.has(head) && head !== 'people'
        ? 'unnamed'
        : words.roles.has(head)
          ? 'role'
          : words.institutions.has(head) && at > from
            ? 'institution'
            : null;
    if (!type) continue;
    const span = spanOf(first, token);
    return { mention: { ...span, type, name: text.slice(span.start, span.end), gender: null, role: null, hasTitle: false }, next: at + 1 };
  }
  return null;
}

const isDeterminer = (words: QuoteWords, token: Token) => token.folded === 'the' || words.counts.has(token.folded);
