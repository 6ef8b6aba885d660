import type { SendToArchive } from './ask-archive';

/** Longest wait for an answer, in ms: a reader waits for her page's tab. */
const TIMEOUT_MS = 6000;
/** Most letters of an answer: sixty articles of 60,000 letters. */
const MOST_LENGTH = 4_000_000;

/** Posts without cookies, referrer and cache, and follows no redirect: it would carry the key to another host. */
export const sendToArchive: SendToArchive = async ({ url, headers, body }) => {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(url, {
    ...{ method: 'POST', headers, body, signal },
    ...{ redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.length > MOST_LENGTH) {
      await reader?.cancel();
      throw new Error('its answer is too long');
    }
  }
  return { status: response.status, text };
};
