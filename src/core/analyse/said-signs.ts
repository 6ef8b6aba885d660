import type { Analysis, Quote, Sentence, Speaker } from '../model/analysis';

/** By whose words a sentence is told to be news or background, and central or a detail; in the order of the model's weights. */
export const SAID_SIGNS = [
  'saidShare',
  'indirect',
  'direct',
  'partial',
  'person',
  'institution',
  'unnamed',
  'noVoice',
  'firstWords',
  'goesOn',
  'quotesOf',
  'hasRole',
  'via',
  'cue',
  'ownSource',
] as const;

/** Scale of the logarithm of a speaker's quotations. */
const MANY_QUOTES = 3;

/** What claims are told by beside an article's text. */
export type Said = Pick<Analysis, 'sentences' | 'quotes' | 'speakers'>;

/** The signs of every sentence, each 0..1, in the order of `SAID_SIGNS`: all 0 for a sentence without a quotation. */
export function readSaidSigns({ sentences, quotes, speakers }: Said): number[][] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const heard: Heard = { speakers: new Set(), statements: new Set() };
  const bySentence = quotesIn(sentences, quotes);
  return sentences.map((sentence, at) => {
    const here = bySentence[at] ?? [];
    if (here.length === 0) return SAID_SIGNS.map(() => 0);
    const voices = [...new Set(here.map(({ speaker }) => speaker))].flatMap((id) => byId.get(id ?? '') ?? []);
    const signs = signsOf(sentence, here, { voices, heard });
    for (const { id } of voices) heard.speakers.add(id);
    for (const { statement } of here) if (statement !== null && statement !== undefined) heard.statements.add(statement);
    return signs;
  });
}

/** The quotations of which a part stands in each sentence. */
function quotesIn(sentences: readonly Sentence[], quotes: readonly Quote[]): Quote[][] {
  const found: Quote[][] = sentences.map(() => []);
  for (const quote of quotes) {
    for (let at = quote.sentence; at < sentences.length && (sentences[at]?.start ?? 0) < quote.end; at++) found[at]?.push(quote);
  }
  return found;
}

/** What the text has quoted before a sentence. */
interface Heard {
  readonly speakers: Set<string>;
  readonly statements: Set<number>;
}

function signsOf(
  { start, end }: Sentence,
  quotes: readonly Quote[],
  { voices, heard }: { readonly voices: readonly Speaker[]; readonly heard: Heard },
): number[] {
  const starting = quotes.filter((quote) => quote.start >= start);
  const said = quotes.reduce((sum, quote) => sum + Math.min(quote.end, end) - Math.max(quote.start, start), 0);
  const isUnnamed = quotes.some(({ unnamed }) => unnamed);
  const goesOn = ({ start: from, statement }: Quote) => from < start || heard.statements.has(statement ?? Number.NaN);
  const yes = (is: boolean) => (is ? 1 : 0);
  const startsWith = (kind: Quote['kind']) => yes(starting.some((quote) => quote.kind === kind));
  return [
    Math.min(1, said / Math.max(1, end - start)),
    startsWith('indirect'),
    startsWith('direct'),
    startsWith('partial'),
    yes(voices.some(({ type }) => type === 'person')),
    yes(voices.some(({ type }) => type === 'institution')),
    yes(isUnnamed),
    yes(voices.length === 0 && !isUnnamed),
    yes(voices.some(({ id }) => !heard.speakers.has(id))),
    yes(quotes.some(goesOn)),
    voices.length === 0 ? 0 : Math.log(1 + Math.max(...voices.map((voice) => voice.quotes))) / MANY_QUOTES,
    yes(voices.some(({ role }) => role !== null)),
    yes(quotes.some(({ via }) => via !== null)),
    yes(quotes.some(({ cue }) => cue !== null)),
    yes(starting.some(({ sourceStart }) => sourceStart !== null && sourceStart >= start)),
  ];
}
