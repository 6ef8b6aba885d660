import { probabilityOf, scoreLinear } from '../learned/linear';
import { scoreTrees, treesOf } from '../learned/trees';
import { LINK_MODEL } from './data/link-weights';

/** Judges how likely a sentence of the page carries a claim or a part of it, 0..1. */
export interface LinkJudge {
  /** By its own signs. */
  alone(signs: readonly number[]): number;
  /** By those and by how it stands among the links of the report's other claims, as they are judged alone. */
  among(signs: readonly number[]): number;
}

const trees = treesOf(LINK_MODEL.trees);

/** The trained judge. */
export const LEARNED_JUDGE: LinkJudge = {
  alone: (signs) => probabilityOf(scoreLinear(LINK_MODEL.alone, signs)),
  among: (signs) => probabilityOf((scoreLinear(LINK_MODEL.among, signs) + scoreTrees(trees(), signs)) / 2),
};
