import { findLanguage } from '../languages';
import type { Figure } from '../model/analysis';
import type { FigureChange } from '../model/version-changes';
import { pairByWords, type Version, type VersionSentence } from './version-text';

/** Share of common words from which two sentences are versions of one. */
const SAME_SENTENCE = 0.5;
/** Relative difference below which a value was only put into another unit or rounded ("190 miles", "306 km"). */
const CONVERTED = 0.02;

/** What ends a sentence; lines without it are counters and times ("129 comments", "3 hours ago"). */
const SENTENCE_END = /[.!?\u2026:]['"\u201d\u2019)\]]*$/u;

/** Figures that differ between versions of one sentence, in the order of the later text. A sentence that came or went changes no figure. */
export function changedFigures(before: Version, after: Version): FigureChange[] {
  const pairs = pairByWords(sentencesOnlyIn(before, after), sentencesOnlyIn(after, before), SAME_SENTENCE);
  return pairs
    .sort(([, a], [, b]) => a.start - b.start)
    .flatMap(([earlier, later]) => {
      const [was, is] = [figuresIn(before, earlier), figuresIn(after, later)];
      const gone = was.filter((figure) => !is.some((other) => isSame(figure, other)));
      const come = is.filter((figure) => !was.some((other) => isSame(figure, other)));
      return matchByDimension(gone, come).map(([a, b]) => ({
        before: a.text,
        after: b.text,
        sentence: after.analysis.article.text.slice(later.start, later.end),
        start: later.start,
        end: later.end,
      }));
    });
}

function sentencesOnlyIn(version: Version, other: Version): VersionSentence[] {
  const held = new Set(other.sentences.map(({ key }) => key));
  const { article, figures } = version.analysis;
  const withFigures = new Set(figures.map(({ sentence }) => sentence));
  const ofThePage = findLanguage(article.language)?.figures?.ofThePage;
  return version.sentences.filter(({ key, index, start, end }) => {
    if (!withFigures.has(index) || held.has(key)) return false;
    const sentence = article.text.slice(start, end);
    return SENTENCE_END.test(sentence) && !ofThePage?.test(sentence);
  });
}

function figuresIn({ analysis }: Version, { index }: VersionSentence): readonly Figure[] {
  return analysis.figures.filter(({ sentence }) => sentence === index);
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.dimension !== b.dimension) return false;
  if (a.unit === b.unit) return a.normalised === b.normalised && a.upper === b.upper;
  return Math.abs(a.normalised - b.normalised) <= CONVERTED * Math.max(Math.abs(a.normalised), Math.abs(b.normalised));
}

/** The first figure of a dimension that went with the first of that dimension that came, and so on. */
function matchByDimension(gone: readonly Figure[], come: readonly Figure[]): [Figure, Figure][] {
  const left = [...come];
  return gone.flatMap((figure) => {
    const at = left.findIndex(({ dimension }) => dimension === figure.dimension);
    const [match] = at < 0 ? [] : left.splice(at, 1);
    return match ? [[figure, match] as [Figure, Figure]] : [];
  });
}
