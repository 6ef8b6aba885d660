import { EntryList } from '../parts/EntryList';
import { SpeakerItem } from '../parts/SpeakerItem';
import { UnnamedSources } from '../parts/UnnamedSources';
import { groupSpeakers } from '../speaker-groups';
import type { PanelProps } from './panel';

/** Who was quoted where: here, only elsewhere, institutions, and apart from them the sources that nobody names. */
export function SpeakersPanel({ comparison }: PanelProps) {
  return (
    <>
      {groupSpeakers(comparison.speakers).map((group) => (
        <div key={group.id} class="group">
          <h4 class="group-title">
            {group.title} <span class="count">{group.speakers.length}</span>
          </h4>
          <EntryList id={group.id} items={group.speakers} keyOf={(speaker) => speaker.id}>
            {(speaker) => <SpeakerItem speaker={speaker} />}
          </EntryList>
        </div>
      ))}
      {comparison.unnamedSources.length > 0 && <UnnamedSources sources={comparison.unnamedSources} />}
    </>
  );
}
