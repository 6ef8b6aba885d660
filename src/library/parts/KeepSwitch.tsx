import { useEffect, useState } from 'preact/hooks';
import type { Answer, Settings } from '../../messages/contract';
import type { Outside } from '../outside';

/** The switch that has articles kept, off until the reader turns it on. */
export function KeepSwitch({ call }: Pick<Outside, 'call'>) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const show = async (asked: Promise<Answer<Settings>>): Promise<void> => {
    const answer = await asked;
    if (answer.ok) setSettings(answer.value);
    setProblem(answer.ok ? null : answer.error.message);
  };
  useEffect(() => {
    void show(call('readSettings', null));
  }, [call]);
  return (
    <>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          disabled={settings === null}
          checked={settings?.keepsReading ?? false}
          onChange={({ currentTarget }) => void show(call('setKeepsReading', { isOn: currentTarget.checked }))}
        />
        <span>
          Keep the articles that I read on this device
          <small>Their text, who was quoted, and how they changed. Nothing leaves this device, and private windows are never kept.</small>
        </span>
      </label>
    </>
  );
}
