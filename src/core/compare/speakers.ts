import { isSamePerson, isSameSpelledApart } from '../analyse/same-person';
import type { Speaker } from '../model/analysis';
import type { ComparedSpeaker, SpokenQuote } from '../model/comparison';
import { foldText } from '../text/normalise';
import { tokenise } from '../text/tokens';
import { type Gathering, outletLabels, type Party } from './party';
import { quotesOf } from './spoken-quotes';

/** Letters by which names are first looked up: transliterations differ at the end ("Zelensky", "Zelenskyy"). */
const PREFIX = 4;

/** One speaker with the form in which each party knows him. */
export interface SpeakerGroup {
  readonly id: string;
  readonly members: readonly { readonly party: Party; readonly speaker: Speaker }[];
}

/** The same persons and institutions of all parties brought together, in order of appearance; ids are unique. */
export function groupSpeakers({ parties }: Gathering): SpeakerGroup[] {
  const groups: { id: string; members: { party: Party; speaker: Speaker }[] }[] = [];
  const index = new Map<string, Set<number>>();
  const ids = new Set<string>();
  for (const party of parties) {
    for (const speaker of party.report.speakers) {
      const keys = keysOf(speaker);
      const candidates = [...new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]))].sort((a, b) => a - b);
      let at = candidates.find((number) => canJoin(groups[number]?.members ?? [], party, speaker));
      if (at === undefined) {
        at = groups.length;
        groups.push({ id: freeId(speaker.id, ids), members: [] });
      }
      groups[at]?.members.push({ party, speaker });
      for (const key of keys) index.set(key, (index.get(key) ?? new Set()).add(at));
    }
  }
  return groups;
}

/** Everybody who is quoted, with the quotations by report: most widely quoted first. Mentioned persons without a quotation are left out. */
export function compareSpeakers(gathering: Gathering, groups: readonly SpeakerGroup[]): ComparedSpeaker[] {
  const quotes = gathering.parties.map((party) => quotesOf(gathering, party));
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

function canJoin(members: SpeakerGroup['members'], party: Party, speaker: Speaker): boolean {
  const ofReport = members.filter((member) => member.party === party);
  if (ofReport.length > 0)
    return ofReport.every((member) => member.speaker.type === 'person' && isSameSpelledApart(member.speaker, speaker));
  return members.some((member) => member.speaker.type === speaker.type && isSame(member.speaker, speaker));
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
