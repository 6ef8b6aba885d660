import { succeed } from '../core/model/result';
import { answerFrom, listen } from '../messages/bus';
import type { ReaderCalls } from '../messages/contract';
import { type Instance, isOrphan, onOrphaned, runOnce } from './lifetime';
import { readingOf } from './reading';

// Injected by the background on articles only.

function startReader(): Instance {
  const reading = readingOf(document);
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
  void reading.read();
  return { again: () => void reading.read() };
}

runOnce('reader', startReader);
