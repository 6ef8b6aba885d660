import type { Entity } from './people';
import type { Prepared } from './prepare';
import { gapBefore, type Reading } from './reading';
import type { UnmarkedWords } from './turns';
import type { Word } from './words';

/** Fewer lines with a label are no interview. */
const LEAST_LABELLED = 2;
/** Fewer bare questions are the headings of an explainer. */
const LEAST_BARE = 3;
/** Longer lines that end in a question are answers themselves, in words. */
const MOST_QUESTION_WORDS = 60;
/** Shorter lines are asides ("Laughs") and no answers. */
const LEAST_WORDS = 3;
/** Share of bare questions that speak to somebody, and of answers in the first person: an explainer has neither, in an interview few lack them. */
const ADDRESSED_SHARE = 0.5;
const PERSONAL_SHARE = 0.6;
/** Below labelled questions fewer need be: only those of advice ("Q: Can I apply?") are to be told from them. */
const LABELLED_PERSONAL_SHARE = 0.3;

interface Line {
  readonly words: readonly Word[];
  readonly isLabelled: boolean;
  /** The label has lost its mark ("QWhat comes next?"). */
  readonly isGlued: boolean;
  readonly isAnswer: boolean;
  readonly isQuestion: boolean;
}

/**
 * The answers of an interview, paragraph by paragraph: what stands below lines that open with "Q:", or below questions of their own line that
 * speak to somebody who answers in the first person. They are the one person's whom the introduction names most. Empty for anything else.
 */
export function findInterviewAnswers(prepared: Prepared): UnmarkedWords[] {
  if (!mayBeInterview(prepared.reading)) return [];
  const { lexicon } = prepared.reading;
  const lines = readLines(prepared.reading);
  const isLabelled = lines.filter((line) => line.isLabelled).length >= LEAST_LABELLED;
  const isGlued = isLabelled && lines.some(({ isAnswer }) => isAnswer);
  const isAsked = (line: Line) => (isLabelled ? line.isLabelled || (isGlued && line.isGlued) : line.isQuestion);
  const first = lines.findIndex(isAsked);
  const opening = lines[first]?.words[0];
  const person = opening ? interviewee(prepared, opening.index) : null;
  const answers = answersOf(lines.slice(Math.max(first, 0)), isAsked);
  const personal = answers.filter(([line]) => has(line, lexicon.firstPerson)).length;
  if (!person || personal < (isLabelled ? LABELLED_PERSONAL_SHARE : PERSONAL_SHARE) * answers.length) return [];
  if (!isLabelled && !isConversation(lines.filter(isAsked), answers.length, lexicon)) return [];
  return answers.flat().flatMap((line) => readAnswer(prepared, line, person) ?? []);
}

/** A quick look at the text, since hardly any article is an interview. */
function mayBeInterview({ text, lexicon }: Reading): boolean {
  let questions = 0;
  for (let at = text.indexOf('?\n'); at >= 0 && questions < LEAST_BARE; at = text.indexOf('?\n', at + 2)) questions++;
  return questions >= LEAST_BARE || lexicon.questionLabel.test(text);
}

function readLines(reading: Reading): Line[] {
  const { words, isFurniture, text, lexicon } = reading;
  const lines: Line[] = [];
  let from = 0;
  for (const word of words) {
    const next = words[word.index + 1];
    if (next?.paragraph === word.paragraph) continue;
    const line = words.slice(from, word.index + 1);
    from = word.index + 1;
    const opening = line[0];
    if (!opening || isFurniture[opening.index] || opening.isQuoted) continue;
    const isLabelled = isLabel(reading, opening, lexicon.questionLabels);
    const isAnswer = isLabel(reading, opening, lexicon.answerLabels);
    const isGlued = lexicon.gluedQuestion.test(text.slice(opening.start, opening.end));
    const isQuestion = /^\s*\?/.test(text.slice(word.end, word.end + 2)) && line.length <= MOST_QUESTION_WORDS && !word.isQuoted;
    lines.push({ words: line, isLabelled, isGlued, isAnswer, isQuestion });
  }
  return lines;
}

const isLabel = (reading: Reading, { folded, index }: Word, labels: ReadonlySet<string>) =>
  labels.has(folded) && /^[:.] ?/.test(gapBefore(reading, index + 1));

/** The lines below each question; below the last one, where the interview may end, one line. */
function answersOf(lines: readonly Line[], isAsked: (line: Line) => boolean): Line[][] {
  const answers: Line[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isAsked(line)) {
      // A question over two lines is one.
      if (answers.at(-1)?.length !== 0) answers.push([]);
      isOpen = true;
    } else if (isOpen) answers.at(-1)?.push(line);
  }
  return answers.map((answer, i) => (i === answers.length - 1 ? answer.slice(0, 1) : answer)).filter((answer) => answer.length > 0);
}

/** Whether questions without labels are enough, and speak to somebody. */
function isConversation(questions: readonly Line[], answers: number, { secondPerson }: Reading['lexicon']): boolean {
  const addressed = questions.filter((line) => has(line, secondPerson)).length;
  return answers >= LEAST_BARE && addressed >= ADDRESSED_SHARE * questions.length;
}

/** Whether one of some words stands in a line, outside marks. */
const has = (line: Line | undefined, found: ReadonlySet<string>) =>
  line?.words.some(({ folded, isQuoted }) => !isQuoted && found.has(folded)) ?? false;

interface Interviewee {
  readonly speaker: Entity;
  readonly name: { readonly start: number; readonly end: number };
}

/** The person whom the words before the first question name most, in full at least once. Null where two are named as often, or none is. */
function interviewee({ people, reading }: Prepared, before: number): Interviewee | null {
  let best: Interviewee | null = null;
  let most = 0;
  let isTied = false;
  for (const speaker of people.entities) {
    if (speaker.isInstitution || reading.article.byline.includes(speaker.name)) continue;
    const named = speaker.mentions.filter(({ first }) => first < before);
    const last = named.at(-1);
    if (!last || named.length < most || !named.some(({ parts }) => parts.length > 1)) continue;
    isTied = named.length === most;
    most = named.length;
    best = { speaker, name: { start: last.start, end: last.end } };
  }
  return isTied ? null : best;
}

/** The words of a line without its label. Null for asides, for what another says under a label, and where the answerer is told about. */
function readAnswer({ reading, people }: Prepared, { words, isAnswer }: Line, { speaker, name }: Interviewee): UnmarkedWords | null {
  const { text } = reading;
  const said = isAnswer ? words.slice(1) : words;
  const [first, last] = [said[0], said.at(-1)];
  if (!first || !last || said.length < LEAST_WORDS) return null;
  if (said.some(({ index }) => people.of.get(index) === speaker)) return null;
  const end = /^[.!?\u2026]/.test(text.slice(last.end, last.end + 1)) ? last.end + 1 : last.end;
  return { start: first.start, end, speaker, name };
}
