import type { CoverageEntry } from '../../core/model/comparison';
import { useSidebar } from '../context';
import { Disclosure } from './Disclosure';

/** Why the engine counts a report as this story, feature by feature, and the way to hide its outlet. */
export function WhyThisResult({ entry }: { entry: CoverageEntry }) {
  const { act, actions } = useSidebar();
  const outlet = entry.outlet?.name ?? null;
  return (
    <Disclosure id={`why/${entry.id}`} label="Why this result" look="inline">
      <dl class="features">
        <div class="feature">
          <dt>score</dt>
          <dd>{formatValue(entry.score)}</dd>
        </div>
        {entry.why.map(({ feature, value }) => (
          <div key={feature} class="feature">
            <dt>{feature.replaceAll('-', ' ')}</dt>
            <dd>{formatValue(value)}</dd>
          </div>
        ))}
      </dl>
      {outlet !== null && (
        <button type="button" class="quiet" onClick={act(() => actions.hideOutlet(outlet))}>
          Hide <bdi>{outlet}</bdi>
        </button>
      )}
    </Disclosure>
  );
}

function formatValue(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
