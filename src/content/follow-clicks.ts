import type { Span } from '../core/model/article';
import type { Highlights } from './highlights';

/** What has its own answer to a click. */
const OWN_CLICK = 'a, button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"]';

/**
 * Calls `open` when the reader clicks a highlighted stretch of the page. Clicks on links and buttons, clicks that select text and clicks that the page
 * made are left alone; the page hears every click as before. Returns how to stop.
 */
export function followClicks(page: Document, highlights: Pick<Highlights, 'at'>, open: (span: Span) => void): () => void {
  const onClick = (event: MouseEvent): void => {
    const isReaders = event.isTrusted && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!isReaders || !(event.target instanceof Element) || event.target.closest(OWN_CLICK)) return;
    if (page.getSelection()?.isCollapsed === false) return;
    const span = highlights.at(event.clientX, event.clientY);
    if (span) open(span);
  };
  page.addEventListener('click', onClick, { passive: true });
  return () => page.removeEventListener('click', onClick);
}
