import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PackDescription } from '../../messages/contract';
import type { Outside } from '../outside';
import { ImportPack } from './packs/ImportPack';
import { PackItem } from './packs/PackItem';

/** What Sidelight searches: each pack with its articles, outlets and dates, and the ways to import and remove one. */
export function Corpus({ call, packs: desk }: Pick<Outside, 'call' | 'packs'>) {
  const [packs, setPacks] = useState<readonly PackDescription[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const refresh = useCallback(async (): Promise<void> => {
    const answer = await call('describeCorpus', null);
    if (answer.ok) setPacks(answer.value);
    setProblem(answer.ok ? null : answer.error.message);
  }, [call]);
  useEffect(() => void refresh(), [refresh]);
  const remove = async (id: string, name: string): Promise<void> => {
    const removed = await desk.remove(id);
    await refresh();
    setSaid(removed.ok ? `“${name}” is removed.` : '');
    if (!removed.ok) setProblem(removed.error.message);
  };
  return (
    <section aria-labelledby="corpus">
      <h2 id="corpus">What is searched</h2>
      <p class="soft">
        Articles are compared with these reports, which lie on this device, with packs and archives by address, and with nothing else.
      </p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <ul class="packs">
        {packs?.map((pack, index) => {
          const { id, name } = pack;
          return <PackItem key={id ?? `${index} ${name}`} pack={pack} onRemove={id === null ? null : () => remove(id, name)} />;
        })}
      </ul>
      <p role="status">{said}</p>
      <ImportPack desk={desk} packs={packs ?? []} onChange={refresh} />
    </section>
  );
}
