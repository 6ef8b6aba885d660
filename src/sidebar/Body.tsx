import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from './context';
import { PANELS } from './panels';
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
    if (id === undefined) return;
    const element = body.current?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"]`);
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
  const { status } = view.value;
  const whole = view.value.comparison;
  const shown = comparison.value;
  if (status === 'failed') return <Failed />;
  if (!whole || !shown) return <Reading />;
  if (whole.coverage.length === 0) return <NothingFound searched={whole.searched} />;
  return (
    <>
      {PANELS.filter((panel) => panel.count(shown, whole) > 0).map(({ title, count, showsCount, Body: PanelBody }) => (
        <Region key={title} title={title} count={showsCount ? count(shown, whole) : null}>
          <PanelBody comparison={shown} />
        </Region>
      ))}
    </>
  );
}
