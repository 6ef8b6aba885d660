import { Memory, personFeatures, possiblePersons } from '../core/analyse/quotes/person-features';
import type { MentionSigns } from '../core/analyse/quotes/scene';
import { foldText } from '../core/text/normalise';
import { type Choice, type HandLabels, handLabelAt, type LabelledArticle, prepareLabelled } from './quote-corpus';

/** Every choice of a person for a pronoun that speaks, labelled by hand or, where `labels` is null, by the corpus' own co-reference. */
export function personChoices(article: LabelledArticle, labels: HandLabels | null): Choice[] {
  const prepared = prepareLabelled(article);
  const memory = new Memory(prepared);
  const right = labels ? labelledByHand(article, labels, labelledByCorpus(article)) : labelledByCorpus(article);
  const named = article.attributions.flatMap(({ source, speaker }) =>
    source && speaker?.full ? [[source.start, speaker.full] as const] : [],
  );
  const spoken = [...named, ...right].sort(([a], [b]) => a - b);
  const choices: Choice[] = [];
  for (const sign of prepared.signs) {
    if (sign.mention.kind !== 'pronoun' || sign.mention.isPlural) continue;
    memory.readUntil(sign.mention.first);
    const name = right.get(sign.mention.start);
    if (!name) continue;
    const before = spoken.findLast(([start]) => start < sign.mention.start)?.[1];
    const speaking = before === undefined ? null : (memory.recent.find((person) => isSameName(before, person.name)) ?? null);
    const context = { prepared, memory, speaking, speakingParagraph: speaking ? lastParagraph(prepared.quotes, sign) : 0 };
    const persons = possiblePersons(context, sign);
    const at = persons.findIndex((person) => isSameName(name, person.name));
    const person = persons[at];
    if (!person) continue;
    choices.push({ rows: persons.map((one) => personFeatures(context, sign, one)), right: at });
    memory.note(person, sign);
  }
  return choices;
}

function lastParagraph(
  quotes: readonly { readonly paragraph: number; readonly stretch: { readonly start: number } }[],
  sign: MentionSigns,
): number {
  const quote = quotes.findLast(({ stretch }) => stretch.start < sign.mention.start);
  return Math.min(quote?.paragraph ?? 0, sign.paragraph);
}

function labelledByCorpus({ attributions }: LabelledArticle): Map<number, string> {
  const right = new Map<number, string>();
  for (const { source, sourceType, speaker } of attributions)
    if (source && speaker?.how === 'silver' && sourceType === 'pronoun') right.set(source.start, speaker.full);
  return right;
}

/** Hand labels take the place of the corpus' own wherever a quotation has the source. */
function labelledByHand({ id, quotes }: LabelledArticle, labels: HandLabels, right: Map<number, string>): Map<number, string> {
  for (const { start, sourceType, sourceStart } of quotes) {
    if (sourceStart === null) continue;
    right.delete(sourceStart);
    const name = handLabelAt(labels, id, start);
    if (name && sourceType === 'pronoun') right.set(sourceStart, name);
  }
  return right;
}

/** Family names decide; two given names must start alike. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    foldText(name)
      .replace(/[^\p{L}\s-]/gu, '')
      .split(/\s+/)
      .filter(Boolean),
  );
  if (!x || !y || x.at(-1) !== y.at(-1)) return false;
  return x.length === 1 || y.length === 1 || x[0]?.[0] === y[0]?.[0];
}
