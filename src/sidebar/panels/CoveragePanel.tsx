import { groupCoverage } from '../coverage-groups';
import { CoverageItem } from '../parts/CoverageItem';
import { EntryList } from '../parts/EntryList';
import { HiddenOutlets } from '../parts/HiddenOutlets';
import { ReadReports } from '../parts/ReadReports';
import { RelatedReports } from '../parts/RelatedReports';
import type { PanelProps } from './panel';

/** The other reports of the story by publication time; reports that share one text are one entry. */
export function CoveragePanel({ comparison }: PanelProps) {
  return (
    <>
      <ReadReports comparison={comparison} />
      <EntryList id="coverage" items={groupCoverage(comparison)} keyOf={(group) => group.id}>
        {(group) => <CoverageItem group={group} />}
      </EntryList>
      <HiddenOutlets />
      {comparison.related.length > 0 && <RelatedReports related={comparison.related} />}
    </>
  );
}
