import type { SidebarView } from '../../sidebar/view';
import { CHANGED, CHANGED_ALONE } from './changed';
import { CROWD } from './crowd';
import { FULL } from './full';
import { HOSTILE } from './hostile';
import { HEADLINES, NO_CORPUS, NOTHING, SAME_TEXT, SPARSE } from './small';

/** A state in which the sidebar can be. */
export interface Scene {
  readonly id: string;
  readonly name: string;
  readonly view: SidebarView;
}

const READY = { status: 'ready', message: null, hiddenOutlets: [], highlights: false } as const;

/** Every state, in the order of the play page's menu. */
export const SCENES: readonly Scene[] = [
  { id: 'full', name: 'Something in every panel', view: { ...READY, comparison: FULL } },
  { id: 'crowd', name: 'Sixty reports', view: { ...READY, comparison: CROWD } },
  { id: 'sparse', name: 'One report, hardly anything known', view: { ...READY, comparison: SPARSE } },
  { id: 'same-text', name: 'The page is agency copy itself', view: { ...READY, comparison: SAME_TEXT } },
  {
    id: 'headlines',
    name: 'Reports known by headline only',
    view: {
      ...READY,
      comparison: HEADLINES,
      fetching: { asked: ['lantern', 'northfold'], outcomes: { lantern: 'redirected' }, isRunning: false },
    },
  },
  {
    id: 'hidden',
    name: 'Two outlets hidden',
    view: { ...READY, comparison: FULL, hiddenOutlets: ['The Evening Lantern', 'Valley Radio'], highlights: true },
  },
  { id: 'hostile', name: 'Hostile data', view: { ...READY, comparison: HOSTILE } },
  { id: 'changed', name: 'Changed since the last visit', view: { ...READY, comparison: CHANGED } },
  { id: 'changed-alone', name: 'Changed, and no other report', view: { ...READY, comparison: CHANGED_ALONE } },
  { id: 'nothing', name: 'Nothing found', view: { ...READY, comparison: NOTHING } },
  { id: 'no-corpus', name: 'Nothing to search in', view: { ...READY, comparison: NO_CORPUS } },
  { id: 'reading', name: 'Reading', view: { ...READY, status: 'reading', comparison: null } },
  {
    id: 'failed',
    name: 'Failed',
    view: {
      ...READY,
      status: 'failed',
      comparison: null,
      message: 'The bundled reports could not be read. Update Sidelight, or add them again in the options.',
    },
  },
];
