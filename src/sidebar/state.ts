import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Comparison } from '../core/model/comparison';
import { type ArticleLabels, labelArticles } from './article-labels';
import { withoutOutlets } from './hidden-outlets';
import { locateEntry } from './locate-entry';
import type { SidebarActions, SidebarView } from './view';

/** The entry to bring into view; `turn` grows with each request, so that the same entry can be asked for twice. */
export interface Spot {
  readonly id: string;
  readonly turn: number;
}

/** What the sidebar remembers between renders, and the only way in which its parts act. */
export interface SidebarState {
  readonly view: ReadonlySignal<SidebarView>;
  readonly isOpen: ReadonlySignal<boolean>;
  /** The comparison without the outlets that the reader hid; null while there is none. */
  readonly comparison: ReadonlySignal<Comparison | null>;
  readonly labels: ReadonlySignal<ArticleLabels>;
  /** Ids of disclosures and lists that are open. */
  readonly opened: ReadonlySignal<ReadonlySet<string>>;
  /** A sentence for the reader about what just happened; empty for none. */
  readonly notice: Signal<string>;
  readonly spot: ReadonlySignal<Spot | null>;
  readonly actions: SidebarActions;
  /** Makes an event handler that does nothing for events that no reader caused. */
  act(run: (event: Event) => void): (event: Event) => void;
  toggle(id: string): void;
  update(view: SidebarView): void;
  setOpen(isOpen: boolean): void;
  /** Opens whatever hides the entry that shows this stretch of the page, and asks for it to be shown. */
  seek(start: number, end: number): void;
  showSentence(start: number, end: number): void;
}

interface StateOptions {
  readonly view: SidebarView;
  readonly actions: SidebarActions;
  readonly trusts: (event: Event) => boolean;
}

/** Makes the state of one mounted sidebar, closed and with nothing unfolded. */
export function createState({ view: first, actions, trusts }: StateOptions): SidebarState {
  const view = signal(first);
  const isOpen = signal(false);
  const opened = signal<ReadonlySet<string>>(new Set());
  const notice = signal('');
  const spot = signal<Spot | null>(null);
  const comparison = computed(() => {
    const { comparison: whole, hiddenOutlets } = view.value;
    return whole && withoutOutlets(whole, hiddenOutlets);
  });
  const labels = computed(() => labelArticles(view.value.comparison));

  const setOpen = (value: boolean): void => {
    batch(() => {
      isOpen.value = value;
      notice.value = '';
      if (!value) spot.value = null;
    });
  };

  return {
    view,
    isOpen,
    comparison,
    labels,
    opened,
    notice,
    spot,
    actions,
    act: (run) => (event) => {
      if (trusts(event)) run(event);
    },
    toggle: (id) => {
      const next = new Set(opened.value);
      if (!next.delete(id)) next.add(id);
      opened.value = next;
    },
    update: (next) => {
      batch(() => {
        // Another article begins: what was unfolded belongs to the last one.
        if (next.comparison === null) opened.value = new Set();
        view.value = next;
      });
    },
    setOpen,
    seek: (start, end) => {
      const found = comparison.value && locateEntry(comparison.value, { start, end });
      if (!found) return;
      batch(() => {
        opened.value = new Set([...opened.value, ...found.unfold]);
        spot.value = { id: found.id, turn: (spot.value?.turn ?? 0) + 1 };
      });
    },
    showSentence: (start, end) => {
      notice.value = actions.showSentence(start, end) ? '' : 'That sentence is no longer on the page.';
    },
  };
}
