import type { ComponentType } from 'preact';
import type { Comparison } from '../../core/model/comparison';

/** What every panel is given. */
export interface PanelProps {
  readonly comparison: Comparison;
}

/** A part of the sidebar: a named region that shows while `count` is above zero. `whole` has the hidden outlets too. */
export interface Panel {
  /** The region's name, exactly as the reader sees and hears it. */
  readonly title: string;
  readonly count: (shown: Comparison, whole: Comparison) => number;
  /** False where the number would say nothing to the reader. */
  readonly showsCount: boolean;
  readonly Body: ComponentType<PanelProps>;
}
