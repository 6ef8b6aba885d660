import type { ComponentType } from 'preact';
import type { Comparison } from '../../core/model/comparison';

/** What every panel is given. */
export interface PanelProps {
  readonly comparison: Comparison;
}

/** A part of the sidebar: a named region that is absent where it has nothing to say. */
export interface Panel {
  /** The region's name, exactly as the reader sees and hears it. */
  readonly title: string;
  /** `shown` is the comparison without hidden outlets, `whole` the one with them. */
  readonly hasEntries: (shown: Comparison, whole: Comparison) => boolean;
  /** The number beside the title; null where a number would mislead or say nothing. */
  readonly count: (shown: Comparison) => number | null;
  readonly Body: ComponentType<PanelProps>;
}
