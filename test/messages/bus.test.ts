import { beforeEach, expect, test, vi } from 'vitest';
import { succeed } from '../../src/core/model/result';
import { answerFrom, callFromTab, callReader, listen } from '../../src/messages/bus';
import { createFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('../../src/messages/browser', () => ({
  get browser() {
    return fake.current;
  },
}));

let browser: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  browser = createFakeBrowser({ id: 'sidelight' });
  fake.current = browser;
});

test('a call brings what the other side answers', async () => {
  listen('background', async (verb, input) => succeed({ verb, input }));
  expect(await callFromTab('hideOutlet', { name: 'The Hill Gazette' })).toEqual(
    succeed({ verb: 'hideOutlet', input: { name: 'The Hill Gazette' } }),
  );
});

test('a listener hears only what is for it', async () => {
  const heard = vi.fn(async () => succeed(null));
  listen('detector', heard);
  expect(await callReader(7, 'open', null)).toMatchObject({ ok: false, error: { code: 'no-answer' } });
  expect(heard).not.toHaveBeenCalled();
});

test('a call to a reader goes to the top frame of its tab', async () => {
  listen('reader', async () => succeed(null));
  await callReader(7, 'open', null);
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { to: 'reader', verb: 'open', input: null }, { frameId: 0 });
});

test('after the extension is gone a call fails and does not throw', async () => {
  browser.runtime.sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await callFromTab('openOptions', null)).toMatchObject({ ok: false, error: { code: 'no-answer' } });
});

test('an answer that is none of ours is no answer', async () => {
  browser.runtime.sendMessage.mockResolvedValue({ hello: 'from another extension' });
  expect(await callFromTab('openOptions', null)).toMatchObject({ ok: false, error: { code: 'no-answer' } });
});

test('a handler that throws is a failure for the caller', async () => {
  listen('background', async () => {
    throw new Error('broken');
  });
  expect(await callFromTab('openOptions', null)).toMatchObject({ ok: false, error: { code: 'failed' } });
});

test('a verb that nobody has is refused, also one that every object has', async () => {
  listen('background', answerFrom<{ known(input: null): null }>({ known: async () => succeed(null) }));
  const send = (verb: string) => browser.runtime.sendMessage({ to: 'background', verb, input: null });
  expect(await send('known')).toEqual(succeed(null));
  for (const verb of ['unknown', 'toString', '__proto__', 'constructor'])
    expect(await send(verb)).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
});

test('one that stopped listening is silent', async () => {
  const stop = listen('background', async () => succeed(null));
  stop();
  expect(await callFromTab('openOptions', null)).toMatchObject({ ok: false, error: { code: 'no-answer' } });
});
