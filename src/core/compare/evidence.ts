import type { Span } from '../model/article';
import type { Evidence } from '../model/comparison';
import type { Report } from '../model/report';
import { foldedWords, lastNameOf } from './last-name';
import type { Statement } from './statements';

/** The words in which a report carries a claim, with their place. */
export function evidenceOf({ party, claim, span }: Statement): Evidence {
  return { articleId: party.id, text: claim.text, wording: claim.wording, start: span?.start ?? null, end: span?.end ?? null };
}

/** The same with who speaks in the words where they do not say so. */
export function spokenEvidenceOf(statement: Statement): Evidence {
  const { party, claim, span } = statement;
  const speaker = span && claim.wording === 'verbatim' ? unnamedSpeaker(party.report, claim.text, span) : null;
  return speaker === null ? evidenceOf(statement) : { ...evidenceOf(statement), speaker };
}

/** The one speaker of all that is said in a sentence, where the sentence has none of the forms in which the report names that speaker; null where it has, or nobody is surely known. */
function unnamedSpeaker({ quotes, speakers }: Report, text: string, span: Span): string | null {
  const said = quotes.filter(({ start, end }) => start !== null && end !== null && start < span.end && end > span.start);
  const [first] = said;
  if (!first?.speaker || said.some(({ speaker, certainty }) => speaker !== first.speaker || certainty !== 'certain')) return null;
  const speaker = speakers.find(({ id }) => id === first.speaker);
  if (!speaker) return null;
  const words = new Set(foldedWords(text));
  // "Jane Roe Jr.": the name's last word that is one.
  const isNamed = speaker.forms.some((form) => words.has(lastNameOf(form)));
  return isNamed ? null : speaker.name;
}
