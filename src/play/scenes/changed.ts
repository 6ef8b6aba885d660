import type { Comparison } from '../../core/model/comparison';
import type { ChangesSince } from '../../core/model/version-changes';
import { FULL } from './full';
import { NOTHING } from './small';

/** Every kind of change to a page since the reader's last visit. */
const CHANGES: ChangesSince = {
  since: '2026-03-02T09:30:00.000Z',
  headline: { before: 'Dam above Orrin fails', after: 'Dam above Orrin fails, dozens hurt' },
  quotes: [
    {
      before: { text: 'We heard it before we saw it', speaker: 'Petra Lindqvist', start: null, end: null },
      after: { text: 'We heard it long before we saw it', speaker: 'Petra Lindqvist', start: 40, end: 73 },
    },
    { before: null, after: { text: 'Nobody was told to leave', speaker: 'Tomas Arvel', start: 90, end: 114 } },
    { before: { text: 'The spillway was clear last week', speaker: null, start: null, end: null }, after: null },
  ],
  figures: [{ before: '12 people', after: '31 people', sentence: 'Rescue crews took 31 people to hospital.', start: 120, end: 160 }],
};

/** A page that changed since it was read, with coverage. */
export const CHANGED: Comparison = { ...FULL, changes: CHANGES };

/** A page that changed since it was read, and no other report of its story. */
export const CHANGED_ALONE: Comparison = { ...NOTHING, changes: CHANGES };
