import type { ComparedSpeaker } from '../../core/model/comparison';
import { useSidebar } from '../context';
import { spotId } from '../locate-entry';
import { Disclosure } from './Disclosure';
import { EntryList } from './EntryList';
import { Quotation } from './Quotation';
import { SpeakerRoles } from './SpeakerRoles';
import { Spot } from './Spot';

/** One speaker: name, role, how often quoted here and elsewhere, in which other outlets; unfolds to the quotations. */
export function SpeakerItem({ speaker }: { speaker: ComparedSpeaker }) {
  const { id, quotes } = speaker;
  return (
    <Disclosure id={`speaker/${id}`} look="row" label={<Summary speaker={speaker} />}>
      <SpeakerRoles roles={speaker.roles} />
      <EntryList id={`speaker/${id}`} items={quotes} keyOf={(quote, i) => `${quote.articleId}/${quote.start ?? i}/${i}`}>
        {(quote) => (
          <Spot id={spotId('speaker', id, quote.start)}>
            <Quotation quote={quote} speaker={speaker.name} />
          </Spot>
        )}
      </EntryList>
    </Disclosure>
  );
}

function Summary({ speaker }: { speaker: ComparedSpeaker }) {
  const { labels } = useSidebar();
  const { name, role, here, elsewhere, quotes } = speaker;
  const elsewhereIn = quotes.flatMap(({ articleId }) => {
    const label = labels.value.get(articleId);
    return label && !label.isPage ? [label.outlet] : [];
  });
  const outlets = [...new Set(elsewhereIn)];
  const counts = [here > 0 && `${here} here`, elsewhere > 0 && `${elsewhere} elsewhere`].filter(Boolean).join(', ');
  return (
    <>
      <span class="speaker-line">
        <bdi class="speaker-name">{name}</bdi>
        <span class="unseen"> quoted </span>
        <span class="speaker-counts">{counts}</span>
      </span>
      {role !== null && (
        <span class="speaker-role" dir="auto">
          <span class="unseen"> role: </span>
          {role}
        </span>
      )}
      {outlets.length > 0 && (
        <span class="speaker-outlets">
          <span class="unseen"> outlets: </span>
          {outlets.join(', ')}
        </span>
      )}
    </>
  );
}
