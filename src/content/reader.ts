import { succeed } from '../core/model/result';
import { answerFrom, callFromTab, listen } from '../messages/bus';
import type { ReaderCalls } from '../messages/contract';
import { type Instance, isOrphan, onOrphaned, runOnce } from './lifetime';
import { Reading } from './reading';

// Injected by the background on articles only.

function startReader(): Instance {
  const reading = new Reading(document, callFromTab);
  const done = succeed(null);
  const stopListening = listen(
    'reader',
    answerFrom<ReaderCalls>({
      open: async () => {
        reading.open();
        return done;
      },
      toggle: async () => {
        reading.toggle();
        return done;
      },
      leave: async () => {
        reading.leave();
        return done;
      },
      showPreferences: async (preferences) => {
        reading.showPreferences(preferences);
        return done;
      },
    }),
  );
  onOrphaned(() => {
    reading.leave();
    if (!isOrphan()) stopListening();
  });
  void reading.start();
  return { again: () => void reading.start() };
}

runOnce('reader', startReader);
