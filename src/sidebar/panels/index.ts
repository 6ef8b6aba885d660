import { CoveragePanel } from './CoveragePanel';
import { FiguresPanel } from './FiguresPanel';
import { MissingHerePanel } from './MissingHerePanel';
import { OnlyHerePanel } from './OnlyHerePanel';
import type { Panel } from './panel';
import { QuoteVariantsPanel } from './QuoteVariantsPanel';
import { SourcingPanel } from './SourcingPanel';
import { SpeakersPanel } from './SpeakersPanel';
import { StoryPanel } from './StoryPanel';

/** Every panel, in the order in which the sidebar shows them. A new panel is one file and one line here. */
export const PANELS: readonly Panel[] = [
  { title: 'Story', count: () => 1, showsCount: false, Body: StoryPanel },
  { title: 'Coverage', count: (_, whole) => whole.coverage.length + whole.related.length, showsCount: false, Body: CoveragePanel },
  { title: 'Speakers', count: (c) => c.speakers.length + c.unnamedSources.length, showsCount: false, Body: SpeakersPanel },
  { title: 'Same quote, different words', count: (c) => c.quoteVariants.length, showsCount: true, Body: QuoteVariantsPanel },
  { title: 'Not in this article', count: (c) => c.missingHere.length, showsCount: true, Body: MissingHerePanel },
  { title: 'Only here', count: (c) => c.onlyHere.length, showsCount: true, Body: OnlyHerePanel },
  { title: 'Figures that differ', count: (c) => c.figures.length, showsCount: true, Body: FiguresPanel },
  { title: 'Who actually reported it', count: (c) => c.sourcing.length, showsCount: false, Body: SourcingPanel },
];
