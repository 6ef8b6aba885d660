import { findRoles } from '../core/analyse/quotes/roles';
import { findSpeech } from '../core/analyse/quotes/speech';
import { mayBeUnnamed, speechSignsOf, unnamedFeatures } from '../core/analyse/quotes/unnamed-features';
import { type LabelledArticle, prepareLabelled } from './quote-corpus';
import type { TrainingRow } from './train-boosting';

/** Every reference of an article that may be to an unnamed source, with whether the annotators have it tell something without a name. */
export function unnamedChoices(article: LabelledArticle, weight: number): TrainingRow[] {
  const prepared = prepareLabelled(article);
  const { reading, people, signs } = prepared;
  const speechSigns = speechSignsOf(prepared, findSpeech(prepared, findRoles(reading, people)));
  const labelled = article.attributions.flatMap(({ source, anonymous }) => (source && anonymous ? [source] : []));
  return signs
    .filter((sign) => mayBeUnnamed(reading, sign))
    .map((sign) => ({
      inputs: unnamedFeatures(reading, sign, speechSigns(sign)),
      isSame: labelled.some(({ start, end }) => start < sign.mention.end && sign.mention.end <= end),
      weight,
    }));
}
