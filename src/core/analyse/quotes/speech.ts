import { stripArticle } from '../../languages';
import type { QuoteKind } from '../../model/analysis';
import type { Span } from '../../model/article';
import { chooseSources, type Sourced } from './choose-sources';
import { findIndirectSpeech } from './indirect';
import { outletEndingAt } from './outlet-mention';
import type { Entity } from './people';
import type { Prepared } from './prepare';
import type { Resolution } from './resolve';
import { Resolver } from './resolve';
import type { RolePhrase } from './roles';
import type { MentionSigns } from './scene';
import { isQuoting, isToldTo } from './via';

/** One piece of speech in the text, with who said it. */
export interface Speech extends Span {
  readonly kind: QuoteKind;
  readonly source: MentionSigns | null;
  readonly cue: Span | null;
  readonly resolution: Resolution;
  readonly isSure: boolean;
  /** True where the quotation runs on from the paragraph before. */
  readonly continues: boolean;
  /** The outlet or agency through which the words came; null where none is told. */
  readonly via: string | null;
}

/** By how much a source must lead the next best to be shown without "probably". */
const SURE_LEAD = 1.2;
/** Words from which a quotation that names nobody is still listed. */
const LONG = 8;
/** Words around a source within which the outlet it spoke to is told. */
const VIA_REACH = 14;
const NOBODY: Resolution = { entity: null, isSure: true };

/** All direct, partial and indirect speech, in text order. Marked words that quote nobody (terms, titles) are left out. */
export function findSpeech(prepared: Prepared, roles: ReadonlyMap<Entity, readonly RolePhrase[]>): Speech[] {
  const marked = chooseSources(prepared).filter(isQuotation);
  const indirect = findIndirectSpeech(prepared);
  const resolver = new Resolver(prepared, roles);
  const sources = [...marked.map(({ source }) => source), ...indirect.map(({ source }) => source)].filter((source) => source !== null);
  sources.sort((a, b) => a.mention.start - b.mention.start);
  const answers = new Map(sources.map((source) => [source, resolver.resolve(source)]));
  const speech: Speech[] = [];
  let before: Sourced | null = null;
  for (const one of marked) {
    const { quote, source, lead } = one;
    const resolution = (source && answers.get(source)) ?? NOBODY;
    speech.push({
      start: quote.stretch.start,
      end: quote.stretch.end,
      kind: kindOf(one, before),
      source,
      cue: cueOf(prepared, source),
      resolution,
      isSure: resolution.isSure && lead > SURE_LEAD,
      continues: quote.stretch.continues,
      via: viaOf(prepared, source, quote.sentence),
    });
    before = one;
  }
  for (const { start, end, source, cueStart, cueEnd } of indirect) {
    const resolution = answers.get(source) ?? NOBODY;
    speech.push({
      start,
      end,
      kind: 'indirect',
      source,
      cue: { start: cueStart, end: cueEnd },
      resolution,
      isSure: resolution.isSure,
      continues: false,
      via: viaOf(prepared, source, source.sentence),
    });
  }
  return speech.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isQuotation({ quote, source }: Sourced): boolean {
  // "“I am fine,” said the world number one": whoever that is, these are somebody's words.
  const isSaid = (quote.isPlainCueAfter && quote.cueAfter <= 1) || quote.last - quote.first + 1 >= LONG;
  return source !== null || (quote.isSentenceLike && isSaid);
}

/** A clause of its own is direct; a fragment inside the reporter's sentence is partial. */
function kindOf({ quote }: Sourced, before: Sourced | null): QuoteKind {
  const words = quote.last - quote.first + 1;
  if (quote.stretch.continues || quote.startsParagraph) return 'direct';
  if (quote.isSentenceLike && quote.before !== 3 && quote.before !== 4) return 'direct';
  const isSplit = before !== null && before.quote.paragraph === quote.paragraph && quote.before === 1 && words >= 3;
  return isSplit || (words >= LONG && (quote.before === 2 || quote.before === 6 || quote.before === 1)) ? 'direct' : 'partial';
}

function cueOf({ reading }: Prepared, source: MentionSigns | null): Span | null {
  const word = source?.cue == null ? undefined : reading.words[source.cue];
  return word ? { start: word.start, end: word.end } : null;
}

/** The outlet told in the sentence of the source, or in the quotation's own. */
function viaOf({ reading }: Prepared, source: MentionSigns | null, sentence: number): string | null {
  if (!source) return null;
  const { words } = reading;
  for (const reach of [source.mention.last, source.mention.first]) {
    const step = reach === source.mention.last ? 1 : -1;
    for (let i = reach + step; Math.abs(i - reach) <= VIA_REACH; i += step) {
      const word = words[i];
      if (!word || (word.sentence !== source.sentence && word.sentence !== sentence)) break;
      if (word.isQuoted) continue;
      const outlet = outletEndingAt(reading, i);
      if (outlet && (isToldTo(reading, outlet) || isQuoting(reading, outlet))) return stripArticle(outlet.name);
    }
  }
  return null;
}
