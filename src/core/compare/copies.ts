import type { CopyEdit, OnlyHere } from '../model/comparison';
import type { SentenceSignature } from '../model/report';
import { evidenceOf } from './evidence';
import type { Gathering, Party } from './party';
import type { Statement } from './statements';

/** Share of the words of two sentences that must stand in both for one to be the other, lightly edited. */
const SAME_SENTENCE = 0.6;
/** Sentences of fewer content words are alike by chance. */
const FEWEST_WORDS = 3;

/** What each outlet made of a text that it shares with another of the same group; copies that changed no sentence are left out. */
export function findCopyEdits({ parties, statements }: Gathering): CopyEdit[] {
  return parties.flatMap((copy) => {
    const original = parties[copy.group];
    if (!original || original === copy) return [];
    const added = lackingIn(statements[copy.number] ?? [], copy, original);
    const cut = lackingIn(statements[original.number] ?? [], original, copy);
    if (added.length + cut.length === 0) return [];
    return [{ articleId: copy.id, of: original.id, added: added.map(evidenceOf), cut: cut.map(evidenceOf) }];
  });
}

/** Stretches of the page that another outlet's copy of the same text has too: neighbouring sentences are one stretch. Empty without copies. */
export function findCopiedStretches({ page, parties }: Gathering): OnlyHere[] {
  const [own, ...others] = parties;
  const copies = others.filter(({ group }) => group === 0).map((copy) => indexOf(copy));
  if (!own || copies.length === 0) return [];
  const stretches: { start: number; end: number }[] = [];
  let last = -2;
  page.sentences.forEach(({ start, end }, number) => {
    const sentence = own.report.signature.sentences[number];
    if (!sentence || !copies.some((copy) => isIn(sentence, copy))) return;
    const before = stretches.at(-1);
    if (before && last === number - 1) before.end = end;
    else stretches.push({ start, end });
    last = number;
  });
  return stretches.map(({ start, end }) => ({ text: page.article.text.slice(start, end), start, end }));
}

interface SentencesByWord {
  readonly sentences: readonly SentenceSignature[];
  readonly byTerm: ReadonlyMap<number, readonly number[]>;
}

/** The claims of a text none of whose sentences another has. */
function lackingIn(claims: readonly Statement[], own: Party, other: Party): Statement[] {
  const index = indexOf(other);
  return claims.filter(({ claim }) => {
    const sentences = claim.sentences.flatMap((number) => own.report.signature.sentences[number] ?? []);
    return sentences.length > 0 && sentences.every((sentence) => sentence.terms.length >= FEWEST_WORDS && !isIn(sentence, index));
  });
}

function indexOf({ report }: Party): SentencesByWord {
  const byTerm = new Map<number, number[]>();
  report.signature.sentences.forEach(({ terms }, number) => {
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), number]);
  });
  return { sentences: report.signature.sentences, byTerm };
}

function isIn({ terms }: SentenceSignature, { sentences, byTerm }: SentencesByWord): boolean {
  if (terms.length < FEWEST_WORDS) return false;
  const shared = new Map<number, number>();
  for (const term of terms) for (const number of byTerm.get(term) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  return [...shared].some(([number, count]) => {
    const all = terms.length + (sentences[number]?.terms.length ?? 0) - count;
    return count >= SAME_SENTENCE * all;
  });
}
