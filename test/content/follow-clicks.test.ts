// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followClicks } from '../../src/content/follow-clicks';

const SPAN = { start: 4, end: 9 };
beforeEach(() => {
  document.body.innerHTML = '<p>The <em>wall</em> <a href="#x"><b>cracked</b></a></p>';
});

function clickOn(selector: string, change: Partial<MouseEvent> = {}, at: () => typeof SPAN | null = () => SPAN) {
  const open = vi.fn();
  const stop = followClicks(document, { at }, open);
  const event = new MouseEvent('click', { bubbles: true });
  for (const [name, value] of Object.entries({ isTrusted: true, ...change })) Object.defineProperty(event, name, { value });
  document.querySelector(selector)?.dispatchEvent(event);
  stop();
  document.querySelector(selector)?.dispatchEvent(event);
  return open.mock.calls;
}

describe('a click', () => {
  test('on a highlight opens its entry', () => expect(clickOn('em')).toEqual([[SPAN]]));
  test('elsewhere does nothing', () => expect(clickOn('em', {}, () => null)).toEqual([]));
  test("on a link is the link's", () => expect(clickOn('b')).toEqual([]));
  test('that the page made does nothing', () => expect(clickOn('em', { isTrusted: false })).toEqual([]));
  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])('with %j does nothing', (change) =>
    expect(clickOn('em', change)).toEqual([]),
  );
  test('that ends a selection does nothing', () => {
    vi.spyOn(document, 'getSelection').mockReturnValue({ isCollapsed: false } as Selection);
    expect(clickOn('em')).toEqual([]);
    vi.restoreAllMocks();
  });
});
