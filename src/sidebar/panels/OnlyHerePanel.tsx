import { spotId } from '../locate-entry';
import { EntryList } from '../parts/EntryList';
import { Passage } from '../parts/Passage';
import { Source } from '../parts/Source';
import { Spot } from '../parts/Spot';
import type { PanelProps } from './panel';

/** Sentences of this page that no other report among those searched carries. */
export function OnlyHerePanel({ comparison }: PanelProps) {
  return (
    <>
      <p class="note">None of the other reports found carries these.</p>
      <EntryList id="only-here" items={comparison.onlyHere} keyOf={(item) => String(item.start)}>
        {(item) => (
          <Spot id={spotId('only-here', '', item.start)}>
            <Passage text={item.text} wording="verbatim" />
            <p class="meta">
              <Source {...item} articleId={comparison.page.id} />
            </p>
          </Spot>
        )}
      </EntryList>
    </>
  );
}
