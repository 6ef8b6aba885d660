import { SCENES } from '../../src/play/scenes';

/** One picture of the play page. */
export interface Shot {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly height: number;
  /** Buttons to press first, by their text; `everything` unfolds all that is folded. */
  readonly press?: 'everything' | readonly string[];
}

const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 400, height: 820 };
/** High enough for the whole sidebar with everything unfolded. */
const TALL_PX = 5200;

/** Every scene at two widths, the closed tab, the open menu, and the whole sidebar folded and unfolded. */
export const SHOTS: readonly Shot[] = [
  ...SCENES.flatMap(({ id }) => [
    { name: `${id}-wide`, query: `?scene=${id}&open`, ...WIDE },
    { name: `${id}-narrow`, query: `?scene=${id}&open`, ...NARROW },
  ]),
  { name: 'tab-wide', query: '?scene=full', ...WIDE },
  { name: 'tab-narrow', query: '?scene=full', ...NARROW },
  { name: 'menu-wide', query: '?scene=full&open', ...WIDE, press: ['Menu', 'What is Sidelight?'] },
  { name: 'full-folded', query: '?scene=full&open', width: 900, height: 3000 },
  { name: 'full-unfolded', query: '?scene=full&open', width: 900, height: TALL_PX, press: 'everything' },
  { name: 'crowd-unfolded', query: '?scene=crowd&open', width: 900, height: TALL_PX, press: 'everything' },
];
