import type { Comparison, SharedClaim } from '../../core/model/comparison';
import { useSidebar } from '../context';
import { Disclosure } from '../parts/Disclosure';
import { EntryList } from '../parts/EntryList';
import { Passage } from '../parts/Passage';
import { Source } from '../parts/Source';
import { FIRST_ENTRIES, useMore } from '../parts/use-more';
import type { PanelProps } from './panel';

/** Columns of the grid: what fits beside a claim in a narrow sidebar. */
const MOST_COLUMNS = 6;

/** Claims in rows, reports in columns: this page first, then the reports that carry most of the claims. */
export function GridPanel({ comparison }: PanelProps) {
  const { labels } = useSidebar();
  const { shown, label, onMore, firstHidden } = useMore<SharedClaim, HTMLTableCellElement>('grid', comparison.sharedClaims);
  const columns = columnsOf(comparison);
  const nameOf = (id: string) => labels.value.get(id)?.name ?? 'another report';
  return (
    <>
      <p class="note">A dot: the report says it. No dot: not found there.</p>
      <table class="grid">
        <caption class="unseen">Which report carries which claim</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">Claim</span>
            </th>
            {columns.map((id, i) => (
              <th key={id} scope="col">
                <span aria-hidden="true">{i + 1}</span>
                <span class="unseen">{nameOf(id)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((claim, row) => (
            <tr key={`${claim.claim}/${row}`}>
              <th scope="row" {...(row === FIRST_ENTRIES ? { ref: firstHidden, tabIndex: -1 } : {})}>
                <Claim claim={claim} />
              </th>
              {columns.map((id) => (
                <Cell key={id} isCarried={claim.carriers.some(({ articleId }) => articleId === id)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {label !== null && (
        <button type="button" class="more" onClick={onMore}>
          {label}
        </button>
      )}
      <ol class="grid-legend" aria-hidden="true">
        {columns.map((id) => (
          <li key={id}>
            <bdi>{nameOf(id)}</bdi>
          </li>
        ))}
      </ol>
    </>
  );
}

function Cell({ isCarried }: { isCarried: boolean }) {
  return (
    <td>
      {isCarried && <span class="grid-dot" />}
      <span class="unseen">{isCarried ? 'says it' : 'not found'}</span>
    </td>
  );
}

/** The claim unfolds to the sentences that say it. */
function Claim({ claim: { claim, wording, carriers } }: { claim: SharedClaim }) {
  return (
    <>
      <Passage text={claim} wording={wording} />
      <Disclosure id={`grid/${claim}`} label="Where it stands">
        <EntryList id={`grid/${claim}`} items={carriers} keyOf={({ articleId }, i) => `${articleId}/${i}`}>
          {(carrier) => (
            <>
              {carrier.text !== claim && <Passage text={carrier.text} wording={carrier.wording} />}
              <p class="meta">
                <Source {...carrier} isVerbatim={carrier.wording === 'verbatim'} />
              </p>
            </>
          )}
        </EntryList>
      </Disclosure>
    </>
  );
}

/** The page's id, then those of the reports that carry most of the claims, in order of coverage where they carry as many. */
function columnsOf({ page, coverage, sharedClaims }: Comparison): string[] {
  const counts = new Map<string, number>();
  for (const { carriers } of sharedClaims) for (const { articleId } of carriers) counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  const others = coverage.map(({ id }) => id).filter((id) => counts.has(id));
  return [page.id, ...others.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))].slice(0, MOST_COLUMNS);
}
