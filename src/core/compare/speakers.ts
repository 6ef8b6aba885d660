import { isSamePerson, isSameSpelledApart, shareRole } from '../analyse/same-person';
import type { Speaker } from '../model/analysis';
import type { ComparedSpeaker, SpokenQuote } from '../model/comparison';
import { foldText } from '../text/normalise';
import { tokenise } from '../text/tokens';
import { type Gathering, outletLabels, type Party } from './party';

/** Letters by which names are first looked up: transliterations differ at the end ("Zelensky", "Zelenskyy"). */
const PREFIX = 4;

/** One speaker with the form in which each party knows him. */
export interface SpeakerGroup {
  readonly id: string;
  readonly members: readonly { readonly party: Party; readonly speaker: Speaker }[];
}

/**
 * The same persons and institutions of all parties brought together, in order of appearance; ids are unique. Full names come first, so that a
 * bare family name finds its bearer though it stands before him.
 */
export function groupSpeakers({ parties }: Gathering): SpeakerGroup[] {
  const all = parties
    .flatMap((party) => party.report.speakers.map((speaker) => ({ party, speaker })))
    .map((voice, order) => ({ ...voice, order }));
  const isBare = ({ speaker }: Voice) => partsOf(speaker.name) === 1;
  const groups: Voice[][] = [];
  const index = new Map<string, Set<number>>();
  for (const voice of [...all.filter((one) => !isBare(one)), ...all.filter(isBare)]) {
    const keys = keysOf(voice.speaker);
    const candidates = [...new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]))].sort((a, b) => a - b);
    const at = chooseGroup(candidates, (number) => groups[number] ?? [], voice) ?? groups.push([]) - 1;
    groups[at]?.push(voice);
    for (const key of keys) index.set(key, (index.get(key) ?? new Set()).add(at));
  }
  const ids = new Set<string>();
  return groups
    .map((members) => members.sort((a, b) => a.order - b.order))
    .sort(([a], [b]) => (a?.order ?? 0) - (b?.order ?? 0))
    .map((members) => ({ id: freeId(members[0]?.speaker.id ?? '', ids), members }));
}

/** A speaker as one party has him; `order` is the place among the speakers of all parties. */
interface Voice {
  readonly party: Party;
  readonly speaker: Speaker;
  readonly order: number;
}

/** Everybody who is quoted, with the quotations by report: most widely quoted first. Mentioned persons without a quotation are left out. */
export function compareSpeakers({ quotes }: Gathering, groups: readonly SpeakerGroup[]): ComparedSpeaker[] {
  const speakers = groups.flatMap(({ id, members }) => {
    const spoken = members.flatMap(({ party, speaker }) => (quotes[party.number] ?? []).filter((quote) => quote.speaker === speaker.id));
    return spoken.length === 0
      ? []
      : [
          describe(
            id,
            members,
            spoken.map(({ quote }) => quote),
          ),
        ];
  });
  const reach = (speaker: ComparedSpeaker) => new Set(speaker.quotes.map((quote) => quote.articleId)).size;
  return speakers.sort((a, b) => reach(b) - reach(a) || b.quotes.length - a.quotes.length || (a.id < b.id ? -1 : 1));
}

function describe(id: string, members: SpeakerGroup['members'], quotes: readonly SpokenQuote[]): ComparedSpeaker {
  const page = members.find(({ party }) => party.number === 0);
  const named = page ?? members[0];
  const quotedIn = new Set(quotes.map((quote) => quote.articleId));
  const roles = members.flatMap(({ party, speaker }) => (speaker.role === null ? [] : [{ articleId: party.id, role: speaker.role }]));
  const here = page ? quotes.filter((quote) => quote.articleId === page.party.id).length : 0;
  return {
    id,
    name: fullestName(members) ?? named?.speaker.name ?? '',
    role: roles[0]?.role ?? null,
    roles,
    type: named?.speaker.type ?? 'person',
    here,
    elsewhere: quotes.length - here,
    outlets: outletLabels(members.map(({ party }) => party).filter((party) => quotedIn.has(party.id))),
    quotes,
  };
}

/** The page's own form of the name where it has more than one part; else the first form with most parts. */
function fullestName(members: SpeakerGroup['members']): string | null {
  let best: string | null = null;
  for (const { speaker } of members) if (best === null || partsOf(speaker.name) > Math.max(1, partsOf(best))) best = speaker.name;
  return best;
}

const partsOf = (name: string) => name.trim().split(/\s+/).length;

/**
 * The group a speaker belongs to; undefined for none. Of several the one with the very name wins, then the one in whose role he stands, then
 * the one whose bare family name is printed already; else a bare family name that two persons bear is left by itself.
 */
function chooseGroup(
  numbers: readonly number[],
  membersOf: (number: number) => SpeakerGroup['members'],
  { party, speaker }: SpeakerGroup['members'][number],
): number | undefined {
  const fitting = numbers.filter((number) => canJoin(membersOf(number), party, speaker));
  if (fitting.length < 2) return fitting[0];
  const weigh = (number: number) => Math.max(...membersOf(number).map((member) => likenessOf(member.speaker, speaker)));
  const [best, second] = fitting
    .map((number) => ({ number, weight: weigh(number) }))
    .sort((a, b) => b.weight - a.weight || a.number - b.number);
  return best && second && best.weight === second.weight && partsOf(speaker.name) === 1 ? undefined : best?.number;
}

function likenessOf(member: Speaker, speaker: Speaker): number {
  const isBareNameSeen = member.forms.some((form) => partsOf(form) === 1 && speaker.forms.includes(form));
  return (foldText(member.name) === foldText(speaker.name) ? 4 : 0) + (shareRole(member, speaker) ? 2 : 0) + (isBareNameSeen ? 1 : 0);
}

function canJoin(members: SpeakerGroup['members'], party: Party, speaker: Speaker): boolean {
  const ofReport = members.filter((member) => member.party === party);
  if (ofReport.length > 0)
    return ofReport.every((member) => member.speaker.type === 'person' && isSameSpelledApart(member.speaker, speaker));
  // All of them: a bare family name among them would let in every bearer.
  return members.every((member) => member.speaker.type === speaker.type && isSame(member.speaker, speaker));
}

function isSame(a: Speaker, b: Speaker): boolean {
  return foldText(a.name) === foldText(b.name) || (a.type === 'person' && isSamePerson(a, b));
}

function keysOf(speaker: Speaker): string[] {
  const words = [speaker.name, ...speaker.forms].flatMap((form) => tokenise(form).map((token) => token.folded));
  return [...new Set(words.map((word) => word.slice(0, PREFIX)))];
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
