import { browser } from '../../messages/browser';
import { callOffscreen } from '../../messages/bus';
import type { ExtractPage } from './read-report';

/** Where the build puts the page that has a DOM. */
const OFFSCREEN_PAGE = 'src/offscreen/index.html';

/** Chrome's interface for a page that nobody sees, for which the polyfill has no types. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { readonly url: string; readonly reasons: readonly string[]; readonly justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

/** Firefox's background is a page and parses by itself; Chrome's is a worker and asks a page that nobody sees. */
export const extractPage: ExtractPage = async (page) => {
  if (typeof DOMParser !== 'undefined') return (await import('../../offscreen/extract-article')).extractArticle(page);
  const offscreen: unknown = Reflect.get(browser, 'offscreen');
  if (!isOffscreen(offscreen)) return null;
  try {
    await enter(offscreen);
    const answer = await callOffscreen('extract', page);
    return answer.ok ? answer.value : null;
  } finally {
    leave(offscreen);
  }
};

/** Reports that are being read in the page. */
let inside = 0;
/** Opening and closing wait for each other: Chrome allows one such page. */
let door: Promise<unknown> = Promise.resolve();

async function enter(offscreen: Offscreen): Promise<void> {
  inside++;
  const opened = door.then(async () => {
    // A worker that died may have left it open.
    if (await offscreen.hasDocument()) return;
    await offscreen.createDocument({
      url: OFFSCREEN_PAGE,
      reasons: ['DOM_PARSER'],
      justification: 'Reads the text out of a report that the reader asked for, in a document that runs no scripts and loads nothing.',
    });
  });
  door = opened.catch(() => undefined);
  await opened;
}

/** The last one closes the page, which would otherwise keep its memory until the browser ends. */
function leave(offscreen: Offscreen): void {
  inside--;
  door = door
    .then(async () => {
      if (inside === 0 && (await offscreen.hasDocument())) await offscreen.closeDocument();
    })
    // A page that is gone already is closed.
    .catch(() => undefined);
}

function isOffscreen(value: unknown): value is Offscreen {
  return typeof value === 'object' && value !== null && 'createDocument' in value && 'hasDocument' in value;
}
