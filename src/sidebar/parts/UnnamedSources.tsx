import type { ComparedUnnamedSource } from '../../core/model/comparison';
import { spotId } from '../locate-entry';
import { EntryList } from './EntryList';
import { Source } from './Source';
import { Spot } from './Spot';

/** Sources that no report names, in each report's own words; never counted among the speakers. */
export function UnnamedSources({ sources }: { sources: readonly ComparedUnnamedSource[] }) {
  return (
    <div class="group">
      <h4 class="group-title">
        Unnamed sources <span class="count">{sources.length}</span>
      </h4>
      <EntryList id="unnamed" items={sources} keyOf={(source, i) => `${source.articleId}/${source.start ?? i}/${i}`}>
        {(source) => (
          <Spot id={spotId('unnamed', '', source.start)}>
            <p class="passage verbatim" dir="auto">
              {source.text}
            </p>
            <p class="meta">
              <Source {...source} />
              {source.via !== null && <span>told to {source.via}</span>}
              {source.declinedToComment && <span>declined to comment</span>}
            </p>
          </Spot>
        )}
      </EntryList>
    </div>
  );
}
