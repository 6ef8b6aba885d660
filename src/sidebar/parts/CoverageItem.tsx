import { type CoverageGroup, nameCarriers } from '../coverage-groups';
import { CoverageReport } from './CoverageReport';
import { Disclosure } from './Disclosure';

/** One text of the coverage: a report, or the first of several that carry the same text with the others folded under it. */
export function CoverageItem({ group }: { group: CoverageGroup }) {
  const [first, ...others] = group.entries;
  if (!first) return null;
  if (group.label === null) return <CoverageReport entry={first} />;
  return (
    <>
      <CoverageReport entry={first} />
      <Disclosure
        id={`copies/${group.id}`}
        label={
          <>
            {group.label}
            <span class="unseen"> carried by </span>
            <bdi class="carriers">{nameCarriers(group)}</bdi>
          </>
        }
      >
        {group.includesPage && <p class="note">This article carries this text too.</p>}
        {others.map((entry) => (
          <CoverageReport key={entry.id} entry={entry} />
        ))}
        {others.length === 0 && <p class="note">{shareOf(first.overlap)}</p>}
      </Disclosure>
    </>
  );
}

function shareOf(overlap: number): string {
  return `${Math.round(overlap * 100)}% of the shorter text stands in both.`;
}
