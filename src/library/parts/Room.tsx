import { useEffect, useState } from 'preact/hooks';
import type { LibraryEntry } from '../../corpus/database/library-stores';
import { countOf } from '../../sidebar/parts/count-words';
import type { LibraryDesk } from '../library-desk';

const MEGABYTE = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
const sizeOf = (bytes: number) => MEGABYTE.format(bytes / 1_000_000);

/** How much room is taken, how much the browser allows, and what happens when that is not enough. */
export function Room({ desk, entries }: { desk: LibraryDesk; entries: readonly LibraryEntry[] }) {
  const [room, setRoom] = useState<Awaited<ReturnType<LibraryDesk['estimate']>>>(null);
  useEffect(() => {
    void desk.estimate().then(setRoom);
  }, [desk, entries]);
  const thinned = entries.filter(({ versions }) => versions.at(-1)?.hasText === false && versions.at(-1)?.length !== 0).length;
  return (
    <section aria-labelledby="room">
      <h2 id="room">Room</h2>
      <p>
        {countOf(entries.length, 'article')}.
        {room && ` Sidelight takes ${sizeOf(room.usage)} of the ${sizeOf(room.quota)} that the browser allows on this device.`}
      </p>
      {room && <meter aria-label="Room taken" min={0} max={room.quota} value={room.usage} />}
      <p class="soft">
        When there is no more room, the oldest texts go first; what was quoted and reported stays and is still compared.
        {thinned > 0 && ` So far ${countOf(thinned, 'text')} went.`}
      </p>
    </section>
  );
}
