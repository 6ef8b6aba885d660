import type { ReportFigure } from '../model/report';
import type { PlacedFigure } from './figures';
import { sharedTerms } from './weighed-terms';

/** Share of the shorter context's weighed words that must stand in both. */
const SAME_CONTEXT = 0.6;
const FEWEST_SHARED = 2;
/** Share by which rounded figures may part: 190 and "nearly 200" are one, 30 million and 37 million are not. */
const ROUNDING = 0.02;
const ROUGHNESS = 0.06;
/** Values further apart than this ratio measure two things rather than one. */
const FARTHEST = 4;

/** Whether two figures are about the same thing, by dimension, counted thing and context. */
export function isSameThing(a: PlacedFigure, b: PlacedFigure): boolean {
  const { figure: x } = a;
  const { figure: y } = b;
  if (x.dimension !== y.dimension || (x.dimension === 'money' && x.unit !== y.unit)) return false;
  if (x.normalised <= 0 || y.normalised <= 0) return false;
  if (Math.max(x.normalised, y.normalised) / Math.min(x.normalised, y.normalised) > FARTHEST) return false;
  const shared = sharedTerms(a.terms, b.terms);
  return shared.count >= FEWEST_SHARED && shared.weight >= SAME_CONTEXT * Math.min(a.terms.total, b.terms.total);
}

/** Whether two figures can be one value, rounded or qualified. */
export function agree(a: ReportFigure, b: ReportFigure): boolean {
  const low = rangeOf(a);
  const high = rangeOf(b);
  return low.from <= high.to && high.from <= low.to;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The values that a figure can stand for. */
function rangeOf(figure: ReportFigure): Range {
  const factor = figure.value === 0 ? 1 : figure.normalised / figure.value;
  const top = (figure.upper ?? figure.value) * factor;
  const slack = figure.qualifier === 'exact' ? ROUNDING : ROUGHNESS;
  const from = figure.normalised * (1 - slack);
  const to = top * (1 + slack);
  if (figure.dimension === 'year' || figure.dimension === 'date') return { from: figure.normalised, to: top };
  return { from, to };
}
