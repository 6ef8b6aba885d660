import type { RelatedEntry } from '../../core/model/comparison';
import { UNKNOWN_OUTLET } from '../article-labels';
import { countOf } from './count-words';
import { Disclosure } from './Disclosure';
import { EntryList } from './EntryList';
import { formatTime } from './format-time';
import { Headline } from './Headline';

/** Reports of what came before or after, folded away and never counted as coverage. */
export function RelatedReports({ related }: { related: readonly RelatedEntry[] }) {
  return (
    <Disclosure id="related" label={`${countOf(related.length, 'related report')}, not counted as coverage`}>
      <EntryList id="related" items={related} keyOf={(entry) => entry.id}>
        {(entry) => (
          <article class="report">
            <p class="report-outlet">
              <bdi>{entry.outlet?.name ?? UNKNOWN_OUTLET}</bdi>
            </p>
            <Headline title={entry.title} url={entry.url} />
            <p class="meta">
              <span>{formatTime(entry.published)}</span>
              <span>{entry.relation}</span>
            </p>
          </article>
        )}
      </EntryList>
    </Disclosure>
  );
}
