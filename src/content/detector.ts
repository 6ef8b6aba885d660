import { succeed } from '../core/model/result';
import { classifyPage } from '../extract/is-article';
import { answerFrom, callFromTab, listen } from '../messages/bus';
import type { DetectorCalls, PageKind } from '../messages/contract';
import { documentAddress } from '../messages/site-of';
import { type Instance, isOrphan, runOnce } from './lifetime';
import { keepKind } from './page-kind';
import { watchPage } from './watch-page';

// This script runs on every page of the web: it decides whether the page carries an article, says so, and does nothing else.

/** What is told at most once: the page's kind, and what changes when a page puts another article in its place. */
function verdictOf(kind: PageKind): string {
  const paragraphs = Math.round(2 * Math.log2(1 + document.getElementsByTagName('p').length));
  return [kind, documentAddress(location.href), document.querySelector('h1')?.textContent ?? '', paragraphs].join('\n');
}

function startDetector(): Instance {
  let told: string | null = null;
  const decide = (): PageKind => {
    const { kind } = classifyPage(document, location.href);
    keepKind({ address: location.href, kind });
    return kind;
  };
  const look = (): PageKind => {
    if (isOrphan()) stop();
    const kind = decide();
    // Nobody need know of a page that never had an article.
    if (told === null && kind === 'neither') return kind;
    const verdict = verdictOf(kind);
    if (verdict !== told) {
      told = verdict;
      void callFromTab('seePage', { kind, loaded: Math.round(performance.timeOrigin) });
    }
    return kind;
  };
  const stopWatching = watchPage(document, look);
  const handlers = { lookAgain: async () => succeed({ kind: decide() }) };
  const stopListening = listen('detector', answerFrom<DetectorCalls>(handlers));
  const stop = (): void => {
    stopWatching();
    if (!isOrphan()) stopListening();
  };
  const again = (): void => {
    told = null;
    look();
  };
  // A page that comes back from the browser's cache has a tab whose count the browser has forgotten.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) again();
  });
  look();
  return { again };
}

// A page that is loaded ahead belongs to no tab yet.
if (Reflect.get(document, 'prerendering') === true)
  document.addEventListener('prerenderingchange', () => runOnce('detector', startDetector), { once: true });
else runOnce('detector', startDetector);
