import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../messages/contract';
import type { SourcesView } from '../../messages/source-calls';
import type { Outside } from '../outside';
import { AddArchive } from './sources/AddArchive';
import { ArchiveRow } from './sources/ArchiveRow';
import { Subscribe } from './sources/Subscribe';
import { SubscriptionRow } from './sources/SubscriptionRow';

/** Sources that lie elsewhere: published packs that are fetched by day, and organisations' archive servers that are asked. */
export function Sources({ call, allowHosts }: Pick<Outside, 'call' | 'allowHosts'>) {
  const [view, setView] = useState<SourcesView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const take = useCallback(async (asked: Promise<Answer<SourcesView>>): Promise<boolean> => {
    const answer = await asked;
    setProblem(answer.ok ? null : answer.error.message);
    if (answer.ok) setView(answer.value);
    return answer.ok;
  }, []);
  useEffect(() => void take(call('listSources', null)), [call, take]);

  /** Asks the browser first, while the click counts as the reader's wish; then the source. */
  const add = async (host: string, ask: () => Promise<Answer<SourcesView>>): Promise<boolean> => {
    setSaid('');
    setProblem(null);
    if (!(await allowHosts([host]))) {
      setSaid('The browser did not allow it, so nothing was added.');
      return false;
    }
    setSaid('Asking…');
    const isAdded = await take(ask());
    setSaid(isAdded ? 'Added.' : '');
    return isAdded;
  };
  const remove = async (asked: Promise<Answer<SourcesView>>, name: string): Promise<void> => {
    setSaid((await take(asked)) ? `“${name}” is removed.` : '');
  };
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Packs by address and archives</h2>
      <p class="soft">
        Off until you add one. Of a published pack only the days around an article are fetched, so its host learns which days you read
        about. An archive server is asked with each article’s headline, its first lines and its day. No cookie goes out, and never an
        address that you visited.
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <ul class="rows" aria-label="Your packs by address and archives">
        {view?.subscriptions.map((one) => (
          <SubscriptionRow key={one.address} subscription={one} remove={() => void remove(call('unsubscribe', one), one.name)} />
        ))}
        {view?.archives.map((one) => (
          <ArchiveRow key={one.address} archive={one} remove={() => void remove(call('removeArchive', one), one.index)} />
        ))}
      </ul>
      <Subscribe add={(address, host) => add(host, () => call('subscribe', { address }))} />
      <AddArchive add={(server, host) => add(host, () => call('addArchive', server))} />
      <p role="status" class="soft">
        {said}
      </p>
    </section>
  );
}
