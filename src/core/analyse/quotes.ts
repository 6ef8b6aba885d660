import type { Language } from '../languages/language';
import type { Quote, Sentence } from '../model/analysis';
import type { Article, Span } from '../model/article';
import { tokenise } from '../text/tokens';
import { Cast, type CastMember } from './cast';
import { findMentions, type Mention } from './mentions';
import { findQuoteSource, type SourceText } from './quote-source';
import { findQuotedStretches, type QuotedStretch } from './quoted-stretches';

/** Words from which a stretch is a statement of its own and not a fragment. */
const STATEMENT_WORDS = 6;
/** A bare fragment of so few words without a cue is a term, a title or a scare quote. */
const TERM_WORDS = 4;

/** Quotations with their speakers, everybody whom the article names, and every reference to somebody. */
export interface QuotesFound {
  readonly quotes: readonly Quote[];
  readonly cast: Cast;
  readonly mentions: readonly Mention[];
}

interface Voice {
  readonly member: CastMember | null;
  readonly isUnnamed: boolean;
  readonly mention: Mention | null;
  readonly isSure: boolean;
}

const NOBODY: Voice = { member: null, isUnnamed: false, mention: null, isSure: false };

/** The marked quotations of an article and its embedded posts, attributed by the reporter's words around them. Empty for an unknown language. */
export function findQuotes(article: Article, sentences: readonly Sentence[], language: Language): QuotesFound {
  const cast = new Cast();
  if (!language.quotes) return { quotes: [], cast, mentions: [] };
  const stretches = findQuotedStretches(article.text, [...article.boilerplate, ...article.embeds]);
  const isQuoted = (span: Span) => stretches.some((stretch) => span.start >= stretch.start && span.end <= stretch.end);
  const mentions = sentences.flatMap((sentence) => findMentions(article.text, sentence, language)).filter((mention) => !isQuoted(mention));
  const where: SourceText = { text: article.text, sentences, mentions, words: language.quotes };
  const quotes = [...attributeAll(where, stretches, cast), ...postsAsQuotes(article, cast, sentences)];
  return { quotes: quotes.sort((a, b) => a.start - b.start), cast, mentions };
}

function attributeAll(where: SourceText, stretches: readonly QuotedStretch[], cast: Cast): Quote[] {
  const quotes: Quote[] = [];
  let seen = 0;
  let speaking: (Voice & { readonly paragraph: Span }) | null = null;
  const persons: CastMember[] = [];
  stretches.forEach((stretch, index) => {
    const holes = stretches.filter((other) => other.paragraph.start === stretch.paragraph.start && other !== stretch);
    const source = findQuoteSource(where, stretch, holes);
    const until = source.mention ? Math.min(source.mention.start, stretch.end) : stretch.start;
    for (; (where.mentions[seen]?.start ?? Number.POSITIVE_INFINITY) < until; seen++) {
      const mention = where.mentions[seen];
      if (mention?.type === 'person' || mention?.type === 'institution') noteMember(persons, cast.see(mention));
    }
    const previous = stretches[index - 1];
    const isSplit = previous !== undefined && previous.paragraph.start === stretch.paragraph.start;
    const isAlone =
      where.text.slice(stretch.paragraph.start, stretch.start - 1).trim() === '' &&
      where.text.slice(stretch.end + 1, stretch.paragraph.end).trim() === '';
    let voice: Voice = resolve(source.mention, { cast, persons, speaking });
    const isStatement = isStatementLike(where.text, stretch);
    if (!source.mention && speaking && (stretch.continues || isSplit || isAlone || (source.cue && isStatement)))
      voice = { ...speaking, isSure: stretch.continues || isSplit };
    const words = tokenise(where.text, stretch.start, stretch.end).length;
    if (words === 0 || (!source.cue && !isStatement && words <= TERM_WORDS)) return;
    const sentence = where.sentences.find((one) => one.end > stretch.start);
    if (!sentence) return;
    speaking = { ...voice, paragraph: stretch.paragraph };
    if (voice.member?.type === 'person') noteMember(persons, voice.member);
    quotes.push({
      start: stretch.start,
      end: stretch.end,
      text: where.text.slice(stretch.start, stretch.end),
      kind: isStatement ? 'direct' : 'partial',
      speaker: voice.member?.id ?? null,
      certainty: voice.isSure ? 'certain' : 'probable',
      cue: source.cue ? where.text.slice(source.cue.start, source.cue.end) : null,
      cueStart: source.cue?.start ?? null,
      cueEnd: source.cue?.end ?? null,
      sourceStart: source.mention?.start ?? null,
      sourceEnd: source.mention?.end ?? null,
      via: null,
      unnamed: voice.isUnnamed,
      sentence: sentence.index,
    });
  });
  for (; seen < where.mentions.length; seen++) {
    const mention = where.mentions[seen];
    if (mention?.type === 'person' || mention?.type === 'institution') cast.see(mention);
  }
  return quotes;
}

function noteMember(persons: CastMember[], member: CastMember): void {
  if (member.type !== 'person') return;
  const at = persons.indexOf(member);
  if (at >= 0) persons.splice(at, 1);
  persons.push(member);
}

interface Stage {
  readonly cast: Cast;
  readonly persons: readonly CastMember[];
  readonly speaking: Voice | null;
}

function resolve(mention: Mention | null, { cast, persons, speaking }: Stage): Voice {
  if (!mention) return NOBODY;
  if (mention.type === 'person' || mention.type === 'institution')
    return { member: cast.see(mention), isUnnamed: false, mention, isSure: true };
  if (mention.type === 'unnamed') return { member: null, isUnnamed: true, mention, isSure: true };
  if (mention.type === 'role') {
    const member = cast.byRole(mention.name);
    return { member, isUnnamed: member === null, mention, isSure: false };
  }
  const isPossible = (member: CastMember | null | undefined): member is CastMember =>
    member?.type === 'person' && (member.gender === null || member.gender === mention.gender);
  const member = persons.findLast(isPossible) ?? (isPossible(speaking?.member) ? speaking.member : null);
  if (member) member.gender ??= mention.gender;
  return { member, isUnnamed: false, mention, isSure: false };
}

function isStatementLike(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/\S+/g)?.length ?? 0;
  return words >= STATEMENT_WORDS || (/^\p{Lu}/u.test(text.slice(start, end)) && /[.,!?\u2026]$/.test(text.slice(start, end)));
}

function postsAsQuotes(article: Article, cast: Cast, sentences: readonly Sentence[]): Quote[] {
  return article.embeds.flatMap((embed) => {
    const name = (embed.author ?? '').split(/\s[/|]\s/)[0]?.trim() ?? '';
    const sentence = sentences.find((one) => one.end > embed.start);
    if (!sentence) return [];
    const member = name === '' ? null : cast.see({ ...embed, type: 'person', name, gender: null, role: null, hasTitle: false });
    return [
      {
        ...{ start: embed.start, end: embed.end, text: article.text.slice(embed.start, embed.end), kind: 'direct' as const },
        ...{ speaker: member?.id ?? null, certainty: 'certain' as const, cue: null, cueStart: null, cueEnd: null },
        ...{ sourceStart: null, sourceEnd: null, via: null, unnamed: false, sentence: sentence.index },
      },
    ];
  });
}
