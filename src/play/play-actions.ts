import { computed, signal } from '@preact/signals';
import type { SidebarActions, SidebarView } from '../sidebar/view';
import { ARTICLE_TEXT } from './article';

/** The view that the play page shows, and the actions that change it the way the content script would. */
export function createPlay(first: SidebarView, showInArticle: (start: number, end: number) => boolean) {
  const view = signal(first);
  const last = signal('');
  const change = (part: Partial<SidebarView>): void => {
    view.value = { ...view.value, ...part };
  };
  const note = (text: string) => (): void => {
    last.value = text;
  };
  const actions: SidebarActions = {
    open: note('open'),
    close: note('close'),
    showSentence: (start, end) => {
      last.value = `showSentence: ${ARTICLE_TEXT.slice(start, end)}`;
      return showInArticle(start, end);
    },
    setHighlights: (highlights) => change({ highlights }),
    hideOutlet: (name) => change({ hiddenOutlets: [...view.value.hiddenOutlets, name] }),
    showHiddenOutlets: () => change({ hiddenOutlets: [] }),
    openOptions: note('openOptions'),
    retry: () => change({ status: 'reading' }),
    readReports: (asked) => change({ fetching: { asked, outcomes: {}, isRunning: true } }),
    stopReading: () => change({ fetching: null }),
    turnOffHere: note('turnOffHere'),
  };
  return { view: computed(() => view.value), last: computed(() => last.value), actions };
}
