import { useEffect, useState } from 'preact/hooks';
import type { Answer, Settings } from '../messages/contract';
import { Mark } from '../sidebar/parts/Mark';
import { Requested } from '../sidebar/parts/Requested';
import type { Outside } from './outside';
import { ClearEverything } from './sections/ClearEverything';
import { Corpus } from './sections/Corpus';
import { Feeds } from './sections/Feeds';
import { HiddenOutlets } from './sections/HiddenOutlets';
import { Library } from './sections/Library';
import { Problems } from './sections/Problems';
import { Reading } from './sections/Reading';
import { Shortcut } from './sections/Shortcut';
import { Sites } from './sections/Sites';
import { Sources } from './sections/Sources';

/** Everything that a reader can set, see and remove. */
export function Options(outside: Outside) {
  const { call } = outside;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (asked: Promise<Answer<Settings>>): Promise<boolean> => {
    const answer = await asked;
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) setSettings(answer.value);
    return answer.ok;
  };
  useEffect(() => {
    void change(call('readSettings', null));
    // What the popup or the sidebar changed meanwhile is there when the reader comes back to this page.
    const refresh = (): void => {
      if (document.visibilityState === 'visible') void change(call('readSettings', null));
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [call]);

  return (
    <>
      <header>
        <Mark />
        <h1>Sidelight options</h1>
      </header>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Requested />
      {settings && (
        <>
          <Reading settings={settings} change={change} call={call} />
          <Sites settings={settings} change={change} call={call} />
          <Library settings={settings} change={change} call={call} />
          <HiddenOutlets settings={settings} change={change} call={call} />
        </>
      )}
      <Corpus call={call} packs={outside.packs} />
      <Feeds {...outside} />
      <Sources {...outside} />
      <Shortcut {...outside} />
      <ClearEverything change={change} call={call} />
      <Problems {...outside} />
    </>
  );
}
