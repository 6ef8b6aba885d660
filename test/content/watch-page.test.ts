// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LOOK_AFTER_MS, watchAddress, watchArrival, watchPage } from '../../src/content/watch-page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'navigation');
});

const ALL_MS = LOOK_AFTER_MS.reduce((sum, wait) => sum + wait, 0);
/** Changes the page and lets observers hear of it. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
}
async function changeFor(ms: number, everyMs = 50): Promise<void> {
  for (let passed = 0; passed < ms; passed += everyMs) {
    await change();
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

describe('a page whose article comes late', () => {
  test('is not looked at while nothing changes', async () => {
    const look = vi.fn();
    watchArrival(document, look);
    await vi.advanceTimersByTimeAsync(ALL_MS);
    expect(look).not.toHaveBeenCalled();
  });

  test('is looked at once after many changes at once', async () => {
    const look = vi.fn();
    watchArrival(document, look);
    for (let turn = 0; turn < 100; turn++) await change();
    await vi.advanceTimersByTimeAsync(LOOK_AFTER_MS[0] ?? 0);
    expect(look).toHaveBeenCalledOnce();
  });

  test('is looked at however long nothing changed before', async () => {
    const look = vi.fn();
    watchArrival(document, look);
    await vi.advanceTimersByTimeAsync(10 * ALL_MS);
    await change();
    await vi.advanceTimersByTimeAsync(LOOK_AFTER_MS[0] ?? 0);
    expect(look).toHaveBeenCalledOnce();
  });

  test('that never rests is given up after a few looks', async () => {
    const look = vi.fn();
    watchArrival(document, look);
    await changeFor(3 * ALL_MS);
    expect(look).toHaveBeenCalledTimes(LOOK_AFTER_MS.length);
  });

  test('is not looked at after stopping, not even for a change before it', async () => {
    const look = vi.fn();
    const stop = watchArrival(document, look);
    await change();
    stop();
    await changeFor(1000);
    expect(look).not.toHaveBeenCalled();
  });
});

describe('an address that changes without a load', () => {
  const moveTo = (path: string) => history.pushState(null, '', path);
  beforeEach(() => Reflect.get(window, 'happyDOM').setURL('https://www.hillgazette.example/a'));

  test('is told by the Navigation API', () => {
    const navigation = new EventTarget();
    Reflect.set(window, 'navigation', navigation);
    const onChange = vi.fn();
    const stop = watchAddress(document, onChange);
    const entryChanges = () => navigation.dispatchEvent(new Event('currententrychange'));
    moveTo('/b');
    entryChanges();
    expect(onChange).toHaveBeenCalledOnce();
    moveTo('/b#comments');
    entryChanges();
    expect(onChange).toHaveBeenCalledOnce();
    stop();
    moveTo('/c');
    entryChanges();
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is noticed in a browser without it', async () => {
    const onChange = vi.fn();
    const stop = watchAddress(document, onChange);
    moveTo('/b');
    await vi.advanceTimersByTimeAsync(2000);
    expect(onChange).toHaveBeenCalledOnce();
    stop();
    moveTo('/c');
    await vi.advanceTimersByTimeAsync(5000);
    expect(onChange).toHaveBeenCalledOnce();
  });

  test('is looked at even though nothing in the page changed, and late articles are waited for anew', async () => {
    const look = vi.fn();
    const stop = watchPage(document, look);
    await changeFor(3 * ALL_MS);
    look.mockClear();
    moveTo('/b');
    await vi.advanceTimersByTimeAsync(1500);
    expect(look).toHaveBeenCalledOnce();
    await change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(look).toHaveBeenCalledTimes(2);
    stop();
  });
});
