import { expect, test, vi } from 'vitest';
import type { WebRequest } from 'webextension-polyfill';
import { type HeaderWatch, watchRedirects } from '../../../src/background/feeds/watch-redirects';
import { FEED_LIMITS, type FetchPage, type PageAnswer } from '../../../src/corpus/requests/fetch-limited';

type Details = WebRequest.OnHeadersReceivedDetailsType;
type Listener = (details: Details) => void;

const ORIGIN = 'chrome-extension://abc/';
const ADDRESS = 'https://harrow.test/rss';
const REQUEST = { address: ADDRESS, accept: '*/*', etag: null, lastModified: null, limits: FEED_LIMITS };
const ANSWER: PageAnswer = {
  ...{ outcome: 'redirected', status: null, bytes: 0, body: null },
  ...{ contentType: null, etag: null, lastModified: null, retryAfter: null, location: null },
};
const moved = { url: ADDRESS, initiator: 'chrome-extension://abc', responseHeaders: [{ name: 'Location', value: '/new' }] };

/** A request during which the browser tells these headers. */
async function watched(details: readonly object[], outcome: PageAnswer['outcome'] = 'redirected') {
  const listeners = new Set<Listener>();
  const watch = {
    onHeadersReceived: {
      addListener: vi.fn((listener: Listener) => void listeners.add(listener)),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  const fetchPage: FetchPage = async () => {
    for (const one of details) for (const listener of listeners) listener(one as unknown as Details);
    return { ...ANSWER, outcome };
  };
  const answer = await watchRedirects(fetchPage, watch as unknown as HeaderWatch, ORIGIN)(REQUEST);
  return { answer, listeners, filter: watch.onHeadersReceived.addListener.mock.calls[0]?.slice(1) };
}

test('tells where the own request is redirected, and listens to nothing else and no longer', async () => {
  const { answer, listeners, filter } = await watched([moved]);
  expect(answer).toEqual({ ...ANSWER, location: '/new' });
  expect(listeners.size).toBe(0);
  expect(filter).toEqual([{ urls: ['https://harrow.test/*'], tabId: -1 }, ['responseHeaders']]);
});

test('takes the word of a page’s own request for nothing', async () => {
  const others = [
    { ...moved, initiator: 'https://harrow.test' },
    { ...moved, initiator: undefined },
    { ...moved, url: 'https://harrow.test/x' },
  ];
  expect((await watched(others)).answer.location).toBeNull();
});

test('knows Firefox’s name for who asked', async () => {
  const { answer } = await watched([{ ...moved, initiator: undefined, originUrl: `${ORIGIN}_generated_background_page.html` }]);
  expect(answer.location).toBe('/new');
});

test('an answer that is none waits for nothing', async () => {
  expect((await watched([], 'ok')).answer).toEqual({ ...ANSWER, outcome: 'ok' });
});
