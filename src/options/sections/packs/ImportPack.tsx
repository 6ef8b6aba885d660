import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackDescription } from '../../../messages/contract';
import { countOf } from '../../../sidebar/parts/count-words';
import { formatSize } from './format-size';
import type { PackDesk } from './pack-desk';
import { packNumbers } from './pack-numbers';
import { type ImportStep, useImport } from './use-import';

interface Props {
  readonly desk: PackDesk;
  readonly packs: readonly PackDescription[];
  readonly onChange: () => Promise<void>;
}

/** Imports a pack from a file: what it holds and how large it is before, how far it is and a way out meanwhile, what came of it after. */
export function ImportPack({ desk, packs, onChange }: Props) {
  const { step, choose, start, cancel, drop } = useImport(desk, packs, onChange);
  const input = useRef<HTMLInputElement>(null);
  const last = useRef(step.at);
  useLayoutEffect(() => {
    // The button that was pressed is gone, so the focus goes back to where it all began.
    if (step.at === 'idle' && last.current !== 'idle') input.current?.focus();
    last.current = step.at;
  }, [step.at]);
  const onFile = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0];
    if (file) void choose(file);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <div class="import">
      {(step.at === 'idle' || step.at === 'looking') && (
        <label>
          Import a pack from a file <input ref={input} type="file" onChange={onFile} />
        </label>
      )}
      {step.at === 'asking' && <Question step={step} onYes={() => void start(step)} onNo={drop} />}
      {step.at === 'importing' && <Progress step={step} onCancel={cancel} />}
      <p role="status">{step.at === 'importing' ? `Importing “${step.name}”. Keep this page open.` : step.at === 'idle' && step.said}</p>
      {step.at === 'idle' && step.problem !== null && (
        <p class="problem" role="alert">
          {step.problem}
        </p>
      )}
    </div>
  );
}

const focusOn = (button: HTMLButtonElement | null) => button?.focus();

interface QuestionProps {
  readonly step: Extract<ImportStep, { at: 'asking' }>;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ step: { info, replaces }, onYes, onNo }: QuestionProps) {
  const isReplacing = replaces.length > 0;
  const held = replaces.reduce((sum, { articles }) => sum + articles, 0);
  return (
    <div class="question">
      <p>
        <bdi>“{info.name}”</bdi>: {packNumbers({ ...info, outlets: info.outlets.length, stories: 0 })}. It takes {formatSize(info.bytes)} on
        this device.
        {isReplacing && ` You have a pack of this name, with ${countOf(held, 'article')}; this one takes its place.`}
      </p>
      <button ref={isReplacing ? null : focusOn} type="button" class="primary" onClick={onYes}>
        {isReplacing ? 'Replace' : 'Import'}
      </button>
      <button ref={isReplacing ? focusOn : null} type="button" onClick={onNo}>
        {isReplacing ? 'Keep the old one' : 'Do not import'}
      </button>
    </div>
  );
}

function Progress({ step: { name, share }, onCancel }: { step: Extract<ImportStep, { at: 'importing' }>; onCancel: () => void }) {
  const percent = Math.floor(share * 100);
  return (
    <div class="question">
      <progress max={100} value={percent} aria-label={`Import of ${name}`} />
      <span aria-hidden="true">{percent} %</span>
      <button ref={focusOn} type="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
