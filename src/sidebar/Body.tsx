import { useEffect, useRef } from 'preact/hooks';
import type { Comparison } from '../core/model/comparison';
import { useSidebar } from './context';
import { Panels } from './Panels';
import { CHANGES_TITLE, ChangesPanel, countChanges } from './panels/ChangesPanel';
import { Failed } from './parts/Failed';
import { NothingFound } from './parts/NothingFound';
import { Reading } from './parts/Reading';
import { Region } from './parts/Region';

/** What stands under the header: the panels that have something to say, or why there are none. */
export function Body() {
  const { notice, spot } = useSidebar();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const id = spot.value?.id;
    const spots = body.current?.querySelectorAll<HTMLElement>('[data-spot]') ?? [];
    const element = [...spots].find(({ dataset }) => dataset.spot === id);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [spot.value]);
  return (
    <div class="body" ref={body}>
      <p class="notice" role="status">
        {notice.value}
      </p>
      <Content />
    </div>
  );
}

function Content() {
  const { view, comparison } = useSidebar();
  const whole = view.value.comparison;
  const shown = comparison.value;
  if (view.value.status === 'failed') return <Failed />;
  if (!whole || !shown) return <Reading />;
  if (whole.coverage.length === 0) return <WithoutCoverage whole={whole} />;
  return <Panels shown={shown} whole={whole} />;
}

/** A page of which nothing else is known may still have changed since it was read. */
function WithoutCoverage({ whole }: { whole: Comparison }) {
  return (
    <>
      {whole.changes && (
        <Region title={CHANGES_TITLE} count={countChanges(whole.changes)}>
          <ChangesPanel comparison={whole} />
        </Region>
      )}
      <NothingFound searched={whole.searched} />
    </>
  );
}
