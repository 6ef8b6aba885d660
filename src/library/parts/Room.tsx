import { useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../corpus/database/library-stores';
import { countOf } from '../../sidebar/parts/count-words';
import type { LibraryDesk } from '../library-desk';
import type { Outside } from '../outside';

const numbers = (unit: string) => new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumFractionDigits: 1 });
const MEGABYTE = numbers('megabyte');
const GIGABYTE = numbers('gigabyte');
const sizeOf = (bytes: number) => (bytes < 1e9 ? MEGABYTE.format(bytes / 1e6) : GIGABYTE.format(bytes / 1e9));

/** How much room is taken, how much the browser allows, and what happens when that is not enough. */
export function Room({ desk, call, entries }: Pick<Outside, 'desk' | 'call'> & { readonly entries: readonly LibraryEntry[] }) {
  const [room, setRoom] = useState<Awaited<ReturnType<LibraryDesk['estimate']>>>(null);
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    void desk.estimate().then(setRoom);
    void call('describeLibrary', null).then((answer) => answer.ok && setIsFull(answer.value.isFull));
  }, [desk, call, entries]);
  const thinned = entries.filter(({ versions }) => versions.at(-1)?.hasText === false && versions.at(-1)?.length !== 0).length;
  return (
    <section aria-labelledby="room">
      <h2 id="room">Room</h2>
      <p>
        {countOf(entries.length, 'article')}.
        {room && ` Sidelight takes ${sizeOf(room.usage)} of the ${sizeOf(room.quota)} that the browser allows on this device.`}
      </p>
      {room && <meter aria-label="Room taken" min={0} max={room.quota} value={room.usage} />}
      {isFull && (
        <p class="problem" role="alert">
          There is no room on this device: the last article could not be kept. Nothing that was kept before is lost. Delete some articles,
          or free some space.
        </p>
      )}
      <p class="soft">
        When there is no more room, the oldest texts go first; what was quoted and reported stays and is still compared.
        {thinned > 0 && ` So far ${countOf(thinned, 'text')} went.`}
      </p>
    </section>
  );
}
