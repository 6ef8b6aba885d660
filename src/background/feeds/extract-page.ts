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
  await openPage(offscreen);
  const answer = await callOffscreen('extract', page);
  return answer.ok ? answer.value : null;
};

let opening: Promise<void> | null = null;

/** Two reports at once must not open the page twice: Chrome allows one. */
async function openPage(offscreen: Offscreen): Promise<void> {
  opening ??= (async () => {
    if (!(await offscreen.hasDocument()))
      await offscreen.createDocument({
        url: OFFSCREEN_PAGE,
        reasons: ['DOM_PARSER'],
        justification: 'Reads the text out of a report that the reader asked for, in a document that runs no scripts and loads nothing.',
      });
  })().finally(() => {
    opening = null;
  });
  await opening;
}

function isOffscreen(value: unknown): value is Offscreen {
  return typeof value === 'object' && value !== null && 'createDocument' in value && 'hasDocument' in value;
}
