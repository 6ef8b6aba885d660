import type { SourcingEntry } from '../../core/model/comparison';
import { useSidebar } from '../context';
import { spotId } from '../locate-entry';
import { countOf } from '../parts/count-words';
import { Disclosure } from '../parts/Disclosure';
import { EntryList } from '../parts/EntryList';
import { Passage } from '../parts/Passage';
import { Source } from '../parts/Source';
import { SourcesByReport } from '../parts/SourcesByReport';
import { Spot } from '../parts/Spot';
import type { PanelProps } from './panel';

/** Whose reporting the reports rest on, each with the words that say so. */
export function SourcingPanel({ comparison }: PanelProps) {
  return (
    <>
      <p class="note">Whose reporting the reports say they rely on.</p>
      <EntryList id="sourcing" items={groupByOrigin(comparison.sourcing)} keyOf={([origin]) => origin}>
        {([origin, entries]) => <Origin origin={origin} entries={entries} />}
      </EntryList>
      <Disclosure id="sources-by-report" label="Sources of each report">
        <SourcesByReport comparison={comparison} />
      </Disclosure>
    </>
  );
}

function Origin({ origin, entries }: { origin: string; entries: readonly SourcingEntry[] }) {
  const { labels } = useSidebar();
  const reports = [...new Set(entries.map((entry) => entry.articleId))];
  return (
    <Disclosure
      id={`sourcing/${origin}`}
      look="row"
      label={
        <>
          <span class="speaker-line">
            <bdi class="speaker-name">{origin}</bdi>
            <span class="unseen"> relied on by </span>
            <span class="speaker-counts">{countOf(reports.length, 'report')}</span>
          </span>
          <span class="speaker-outlets">
            <span class="unseen"> outlets: </span>
            {reports.map((id) => labels.value.get(id)?.name ?? 'another report').join(', ')}
          </span>
        </>
      }
    >
      <EntryList id={`sourcing/${origin}`} items={entries} keyOf={(entry, i) => `${entry.articleId}/${i}`}>
        {(entry) => (
          <Spot id={spotId('sourcing', origin, entry.start)}>
            <Passage text={entry.text} wording={entry.wording} />
            <p class="meta">
              <Source {...entry} isVerbatim={entry.wording === 'verbatim'} />
            </p>
          </Spot>
        )}
      </EntryList>
    </Disclosure>
  );
}

function groupByOrigin(sourcing: readonly SourcingEntry[]): [string, SourcingEntry[]][] {
  const groups = new Map<string, SourcingEntry[]>();
  for (const entry of sourcing) groups.set(entry.reliesOn, [...(groups.get(entry.reliesOn) ?? []), entry]);
  return [...groups];
}
