import { Mark } from '../sidebar/parts/Mark';
import { Articles } from './Articles';
import type { Outside } from './outside';
import { KeepSwitch } from './parts/KeepSwitch';
import { Room } from './parts/Room';
import { Transfers } from './parts/Transfers';
import { UndoBar } from './parts/UndoBar';
import { YourReading } from './parts/YourReading';
import { useLibrary } from './use-library';

/** The reader's library: what is kept on this device, and every way to find, take out and delete it. */
export function Library({ desk, call, now, saveFile }: Outside) {
  const library = useLibrary(desk);
  const { entries, problem, undo } = library;
  return (
    <>
      <header>
        <Mark />
        <h1>Your library</h1>
      </header>
      <p class="soft">Articles on this device, for you alone. The next article on a story is compared with them.</p>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <KeepSwitch call={call} />
      <UndoBar undo={undo} onUndo={() => void library.takeBack()} />
      {entries && <Articles entries={entries} desk={desk} call={call} remove={library.remove} />}
      {entries && <YourReading entries={entries} now={now()} erase={library.eraseReadings} />}
      {entries && <Room desk={desk} call={call} entries={entries} />}
      <Transfers desk={desk} isEmpty={entries?.length === 0} onImported={library.refresh} saveFile={saveFile} />
    </>
  );
}
