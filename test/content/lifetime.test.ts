import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isOrphan, onOrphaned, runOnce } from '../../src/content/lifetime';

const fake = vi.hoisted(() => ({
  browser: { runtime: { id: 'sidelight' as string | undefined } } as { runtime?: { id?: string | undefined } },
}));
vi.mock('../../src/messages/browser', () => fake);

beforeEach(() => {
  vi.useFakeTimers();
  fake.browser.runtime = { id: 'sidelight' };
});
afterEach(() => vi.useRealTimers());

describe('a script', () => {
  test('runs once in a page; a second start reaches the first', () => {
    const again = vi.fn();
    const start = vi.fn(() => ({ again }));
    runOnce('reader', start);
    runOnce('reader', start);
    runOnce('reader', start);
    expect(start).toHaveBeenCalledOnce();
    expect(again).toHaveBeenCalledTimes(2);
  });

  test('is an orphan once its extension is gone, however the browser shows that', () => {
    expect(isOrphan()).toBe(false);
    fake.browser.runtime = { id: undefined };
    expect(isOrphan()).toBe(true);
    Reflect.deleteProperty(fake.browser, 'runtime');
    expect(isOrphan()).toBe(true);
    Object.defineProperty(fake.browser, 'runtime', {
      configurable: true,
      get: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(isOrphan()).toBe(true);
    Object.defineProperty(fake.browser, 'runtime', { configurable: true, writable: true, value: { id: 'sidelight' } });
  });

  test('leaves once when it is an orphan, and not before', () => {
    const leave = vi.fn();
    onOrphaned(leave);
    vi.advanceTimersByTime(60_000);
    expect(leave).not.toHaveBeenCalled();
    fake.browser.runtime = {};
    vi.advanceTimersByTime(60_000);
    expect(leave).toHaveBeenCalledOnce();
  });

  test('that stopped asking does not leave', () => {
    const leave = vi.fn();
    onOrphaned(leave)();
    fake.browser.runtime = {};
    vi.advanceTimersByTime(60_000);
    expect(leave).not.toHaveBeenCalled();
  });
});
