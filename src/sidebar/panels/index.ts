import { CHANGES_TITLE, ChangesPanel, countChanges } from './ChangesPanel';
import { CopiesPanel } from './CopiesPanel';
import { CoveragePanel } from './CoveragePanel';
import { FiguresPanel } from './FiguresPanel';
import { GridPanel } from './GridPanel';
import { MissingHerePanel } from './MissingHerePanel';
import { OnlyHerePanel } from './OnlyHerePanel';
import type { Panel } from './panel';
import { QuoteVariantsPanel } from './QuoteVariantsPanel';
import { SourcingPanel } from './SourcingPanel';
import { SpeakersPanel } from './SpeakersPanel';
import { StoryPanel } from './StoryPanel';
import { WordingsPanel } from './WordingsPanel';

/** Every panel, in the order in which the sidebar shows them. A new panel is one file and one entry here. */
export const PANELS: readonly Panel[] = [
  { title: 'Story', hasEntries: () => true, count: () => null, Body: StoryPanel },
  {
    title: 'Coverage',
    hasEntries: (_, whole) => whole.coverage.length > 0,
    count: (shown) => shown.coverage.length,
    Body: CoveragePanel,
  },
  {
    title: 'Speakers',
    hasEntries: (shown) => shown.speakers.length + shown.unnamedSources.length > 0,
    count: (shown) => shown.speakers.filter((speaker) => speaker.type === 'person').length,
    Body: SpeakersPanel,
  },
  {
    title: 'Same quote, different words',
    hasEntries: (shown) => shown.quoteVariants.length > 0,
    count: (shown) => shown.quoteVariants.length,
    Body: QuoteVariantsPanel,
  },
  {
    title: 'Not in this article',
    hasEntries: (shown) => shown.missingHere.length > 0,
    count: (shown) => shown.missingHere.length,
    Body: MissingHerePanel,
  },
  {
    title: 'Only here',
    hasEntries: (shown) => shown.onlyHere.length > 0,
    count: (shown) => shown.onlyHere.length,
    Body: OnlyHerePanel,
  },
  {
    title: 'Figures that differ',
    hasEntries: (shown) => shown.figures.length > 0,
    count: (shown) => shown.figures.length,
    Body: FiguresPanel,
  },
  {
    title: 'Other words for the same thing',
    hasEntries: (shown) => shown.wordings.length > 0,
    count: (shown) => shown.wordings.length,
    Body: WordingsPanel,
  },
  {
    title: 'Which report says what',
    hasEntries: (shown) => shown.sharedClaims.length > 0,
    count: () => null,
    Body: GridPanel,
  },
  {
    title: 'What copies changed',
    hasEntries: (shown) => shown.copyEdits.length > 0,
    count: (shown) => shown.copyEdits.length,
    Body: CopiesPanel,
  },
  {
    title: 'Who actually reported it',
    hasEntries: (shown) => shown.sourcing.length > 0,
    count: () => null,
    Body: SourcingPanel,
  },
  {
    title: CHANGES_TITLE,
    hasEntries: (shown) => shown.changes !== undefined,
    count: (shown) => (shown.changes ? countChanges(shown.changes) : null),
    Body: ChangesPanel,
  },
];
