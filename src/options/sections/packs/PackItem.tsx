import { useState } from 'preact/hooks';
import type { PackDescription } from '../../../messages/contract';
import { formatSize } from './format-size';
import { packNumbers } from './pack-numbers';

interface Props {
  readonly pack: PackDescription;
  /** Removes the pack; null for one that cannot be. */
  readonly onRemove: (() => Promise<void>) | null;
}

const focusOn = (button: HTMLButtonElement | null) => button?.focus();

/** A pack with its numbers or what is wrong with it, and for a reader's own the way to remove it, after a question. */
export function PackItem({ pack, onRemove }: Props) {
  const [step, setStep] = useState<'idle' | 'asking' | 'removing'>('idle');
  const remove = async (): Promise<void> => {
    setStep('removing');
    await onRemove?.();
    setStep('idle');
  };
  return (
    <li>
      <div class="pack">
        <h3>
          <bdi>{pack.name}</bdi>
        </h3>
        {onRemove && step === 'idle' && (
          <button type="button" aria-label={`Remove ${pack.name}`} onClick={() => setStep('asking')}>
            Remove…
          </button>
        )}
      </div>
      {pack.problem === null ? <PackFacts pack={pack} /> : <p class="problem">{pack.problem}</p>}
      {step !== 'idle' && (
        <div class="question">
          <p>{step === 'removing' ? 'Removing…' : 'Remove it from this device? Its file stays where you have it.'}</p>
          <button type="button" class="primary" disabled={step === 'removing'} onClick={() => void remove()}>
            Remove
          </button>
          <button ref={focusOn} type="button" disabled={step === 'removing'} onClick={() => setStep('idle')}>
            Keep
          </button>
        </div>
      )}
    </li>
  );
}

function PackFacts({ pack }: { pack: PackDescription }) {
  const own = pack.id === null ? [] : [formatSize(pack.bytes)];
  const told = [...own, ...(pack.licence === '' ? [] : [`Licence ${pack.licence}`])].join(', ');
  return (
    <p>
      {packNumbers(pack)}
      {told !== '' && <small>{told}</small>}
    </p>
  );
}
