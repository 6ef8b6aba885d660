import { useSidebar } from '../context';
import type { SidebarView } from '../view';
import { countOf } from './count-words';

/** Tells screen readers how the comparison stands, without taking focus. */
export function LiveStatus() {
  const { view } = useSidebar();
  return (
    <p class="unseen" role="status">
      {describe(view.value)}
    </p>
  );
}

function describe({ status, comparison }: SidebarView): string {
  if (status === 'failed') return 'Sidelight could not compare this article.';
  if (!comparison) return 'Sidelight is reading this article.';
  if (comparison.coverage.length === 0) return 'Sidelight found nothing to compare with.';
  return `Sidelight found ${countOf(comparison.coverage.length, 'other report')} of this story.`;
}
