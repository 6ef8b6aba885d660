import { useState } from 'preact/hooks';
import type { Settings } from '../../messages/contract';
import type { SettingsSection } from './section';

type Step = 'idle' | 'asking' | { readonly cleared: Settings };

/** The button that was pressed is gone, so the focus goes on to the next one. */
const focusOn = (button: HTMLButtonElement | null) => button?.focus();

/** Removes everything that Sidelight stored, after a question, and brings it back for as long as the page is open. */
export function ClearEverything({ call, change }: Pick<SettingsSection, 'call' | 'change'>) {
  const [step, setStep] = useState<Step>('idle');
  const clear = async (): Promise<void> => {
    const answer = await call('clearEverything', null);
    if (answer.ok) setStep({ cleared: answer.value });
    await change(answer.ok ? call('readSettings', null) : Promise.resolve(answer));
  };
  const undo = async (before: Settings): Promise<void> => {
    if (await change(call('restoreSettings', before))) setStep('idle');
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data">Your data</h2>
      <p class="soft">
        On this device only: your choices on this page, your packs, your library, your feeds and the list of requests, the counts of open
        browser tabs, and the log.
      </p>
      {step === 'idle' && (
        <button type="button" onClick={() => setStep('asking')}>
          Clear everything…
        </button>
      )}
      {step === 'asking' && (
        <div class="question">
          <p>
            Remove imported packs, the library, the list of sites, hidden outlets, feeds, all choices and the logs? Only your choices can be
            brought back.
          </p>
          <button type="button" class="primary" onClick={() => void clear()}>
            Clear
          </button>
          <button ref={focusOn} type="button" onClick={() => setStep('idle')}>
            Keep
          </button>
        </div>
      )}
      {typeof step === 'object' && (
        <div class="question" role="status">
          <p>Everything is cleared.</p>
          <button ref={focusOn} type="button" onClick={() => void undo(step.cleared)}>
            Bring my choices back
          </button>
        </div>
      )}
    </section>
  );
}
