import type { Span } from '../model/article';
import type { FigureDifference } from '../model/comparison';
import type { ReportFigure } from '../model/report';
import { tokenise } from '../text/tokens';
import type { DatedSetting } from './figure-contrast';
import { outcomeOf, someOf } from './figure-outcome';
import { COUNTS, isPartOf, isSameFigure, isShownApart, kindOf, likenessOf } from './figure-pair';
import { namesIn, readSetting, settingOfWords } from './figure-setting';
import { locateInOrder } from './locate';
import type { Gathering, Party } from './party';
import { type WeighedTerms, weighMeanings } from './weighed-terms';
import { whenAsked } from './when-asked';

/** The year leads a time of publication. */
const YEAR_DIGITS = 4;
/** Letters on either side of a figure in which its neighbours are looked for, and most of them: what is counted follows its number. */
const AROUND = 70;
const WORDS_BEFORE = 2;
const WORDS_AFTER = 3;
/** Part of a text in which the story's own toll stands; later ones are of what happened before. */
const EARLY = 0.5;

/** What stands before the date of an embedded post: "Jane Roe (@janeroe) April 1, 2018". */
const POST_AUTHOR = /\(@\w{1,30}\)\s{0,2}$/;
const LONGEST_AUTHOR = 40;

/** A figure of one text with its place and the words that tell what it measures. */
export interface PlacedFigure {
  readonly party: Party;
  readonly figure: ReportFigure;
  /** What its value can be compared with: counts with counts, money of one currency, others with their dimension. */
  readonly kind: string;
  readonly terms: () => WeighedTerms;
  /** Those of them that stand next to it, where its text is at hand; else all of them. */
  readonly near: () => WeighedTerms;
  readonly start: number | null;
  readonly end: number | null;
  /** What befell the counted people; null for other figures. */
  readonly outcome: string | null;
  /** The names within it: whose troops, which party's senators. */
  readonly names: () => WeighedTerms;
  /** When, where and of whom its sentence tells it. */
  readonly setting: () => DatedSetting;
  /** Some of all people whom it counts ("children"); null where it counts all. */
  readonly some: string | null;
  /** Whether it is the first figure of its outcome and stands early in its text: the story's own toll. */
  readonly isMain: boolean;
  /** Whether it is the date under an embedded post: a post is dated, nothing differs. */
  readonly isOfPost: boolean;
}

/** A figure of the page and one of another text about the same thing. */
export interface FigurePair {
  readonly here: PlacedFigure;
  readonly there: PlacedFigure;
  readonly agrees: boolean;
}

/** Figures of the page and of other texts about the same thing whose values differ beyond rounding and qualifier; in the page's order. */
export function compareFigures(gathering: Gathering): FigureDifference[] {
  const versions = new Map<PlacedFigure, PlacedFigure[]>();
  for (const { here, there, agrees } of pairFigures(gathering)) if (!agrees) versions.set(here, [...(versions.get(here) ?? [here]), there]);
  return [...versions.values()].map(describe);
}

/** Figures of a text that are compared: a table of results has thousands, each of which would be held against each. */
const MOST_FIGURES = 300;

/**
 * Figures of the page paired with those of every other text about the same thing. A figure stands in one pair with each text; where a text has
 * one that agrees nothing differs.
 */
export function pairFigures(gathering: Gathering): FigurePair[] {
  const language = gathering.page.article.language;
  const [page = [], ...others] = gathering.parties.map((party) => placeFigures(gathering, party, language).slice(0, MOST_FIGURES));
  return others.flatMap((figures) => {
    const agreeing = page.flatMap((here) =>
      figures.filter((there) => isSameFigure(here, there)).map((there): FigurePair => ({ here, there, agrees: true })),
    );
    const settled = new Set(agreeing.flatMap(({ here, there }) => [here, there]));
    const open = (side: readonly PlacedFigure[]) => side.filter((figure) => !settled.has(figure) && !figure.isOfPost);
    const differing = pairDiffering(open(page), open(figures));
    return [...agreeing, ...differing.filter(({ here, there }) => !isPartOf(here, there, page) && !isPartOf(there, here, figures))];
  });
}

/** Figures that are each other's likest, so that of several sums in one text each meets its own. */
function pairDiffering(page: readonly PlacedFigure[], others: readonly PlacedFigure[]): FigurePair[] {
  const likest = (figure: PlacedFigure, among: readonly PlacedFigure[]) => {
    let best: PlacedFigure | null = null;
    let most = 0;
    for (const other of among) {
      const likeness = likenessOf(figure, other);
      if (likeness > most) {
        best = other;
        most = likeness;
      }
    }
    return best;
  };
  return page.flatMap((here) => {
    const there = likest(here, others);
    return there && likest(there, page) === here && isShownApart(here, there) ? [{ here, there, agrees: false }] : [];
  });
}

/** The figures of a text with their places; one that does not stand in its text as it is given is left out. */
function placeFigures({ page }: Gathering, party: Party, language: string): PlacedFigure[] {
  const isPage = party.number === 0;
  const figures: readonly ReportFigure[] = isPage ? page.figures : party.report.figures;
  const places = isPage
    ? page.figures
    : locateInOrder(
        party.report.text,
        figures.map((figure) => figure.text),
      );
  const text = isPage ? page.article.text : party.report.text;
  const seen = new Set<string>();
  const year = party.report.published ? Number(party.report.published.value.slice(0, YEAR_DIGITS)) : null;
  return figures.flatMap((figure, index) => {
    const place = places[index] ?? null;
    if (place === null && text !== null) return [];
    const outcome = outcomeOf(figure, place, text, language);
    const isEarly = place === null || text === null || place.start <= text.length * EARLY;
    const isMain = outcome !== null && !seen.has(outcome) && isEarly;
    if (outcome) seen.add(outcome);
    const isOfPost =
      place !== null && text !== null && POST_AUTHOR.test(text.slice(Math.max(0, place.start - LONGEST_AUTHOR), place.start));
    const terms = whenAsked(() => weighMeanings(figure.about, language));
    const near = place && text !== null ? whenAsked(() => weighMeanings(wordsAround(text, place, figure.about), language)) : terms;
    const setting = whenAsked(() => ({
      ...(place && text !== null ? readSetting({ text, span: place, year }, language) : settingOfWords(figure.about, language)),
      year,
    }));
    const kind = kindOf(figure);
    const names = whenAsked(() => namesIn(kind === COUNTS ? figure.text : '', language));
    const [start, end] = [place?.start ?? null, place?.end ?? null];
    return [
      { ...{ party, figure, kind, start, end, outcome, isMain, isOfPost }, terms, near, names, setting, some: someOf(figure, language) },
    ];
  });
}

/** The words of a figure's context that stand next to it, on either side. */
function wordsAround(text: string, { start, end }: Span, about: readonly string[]): string[] {
  const known = new Set(about);
  const wordsOf = (from: number, to: number) =>
    tokenise(text, Math.max(0, from), Math.min(text.length, to)).flatMap(({ folded }) => (known.has(folded) ? [folded] : []));
  return [
    ...wordsOf(start - AROUND, start).slice(-WORDS_BEFORE),
    ...wordsOf(start, end),
    ...wordsOf(end, end + AROUND).slice(0, WORDS_AFTER),
  ];
}

function describe(versions: readonly PlacedFigure[]): FigureDifference {
  const [own] = versions;
  const shared = (own?.figure.about ?? []).join(' ');
  return {
    about: shared,
    versions: versions.map(({ party, figure, start, end }) => ({
      articleId: party.id,
      value: figure.value,
      unit: figure.unit,
      text: figure.text,
      start,
      end,
    })),
  };
}
