// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { guardEvents } from '../../src/content/guard-events';

const hearing = (trusts: boolean) => {
  const host = document.createElement('div');
  const inner = document.createElement('button');
  host.append(inner);
  document.body.append(host);
  guardEvents(host, () => trusts);
  const heard = vi.fn();
  for (const type of ['click', 'keydown', 'pointerdown']) inner.addEventListener(type, heard);
  for (const type of ['click', 'keydown', 'pointerdown']) inner.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  return heard.mock.calls.length;
};

test('what no reader caused reaches nothing behind the host', () => expect(hearing(false)).toBe(0));
test("the reader's own events pass", () => expect(hearing(true)).toBe(3));
