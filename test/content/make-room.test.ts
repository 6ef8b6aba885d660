// @vitest-environment happy-dom
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { roomIn } from '../../src/content/make-room';
import { SIDEBAR_WIDTH_PX } from '../../src/sidebar/layout';

const WIDTH_PX = 1280;
const { documentElement: root } = document;
const margin = () => root.style.getPropertyValue('margin-right');

/** A page whose text ends at `right` and, where it gives way, at `after` once there is a margin. */
function layOut({ left = 100, right = 1200, after = 1200 - SIDEBAR_WIDTH_PX, scrollWidth = WIDTH_PX, scrollWidthAfter = WIDTH_PX } = {}) {
  const define = (target: object, name: string, get: () => number) => Object.defineProperty(target, name, { configurable: true, get });
  define(window, 'innerWidth', () => WIDTH_PX);
  define(root, 'clientWidth', () => WIDTH_PX);
  define(root, 'scrollWidth', () => (margin() === `${SIDEBAR_WIDTH_PX}px` ? scrollWidthAfter : scrollWidth));
  const room = roomIn(document, () => ({ left, right: margin() === `${SIDEBAR_WIDTH_PX}px` ? after : right }));
  onTestFinished(() => room.release());
  return room;
}

beforeEach(() => root.removeAttribute('style'));

describe('room for the sidebar', () => {
  test('is made where it would cover the text, and given back', () => {
    const room = layOut();
    room.make();
    expect(margin()).toBe(`${SIDEBAR_WIDTH_PX}px`);
    expect(root.style.getPropertyPriority('margin-right')).toBe('important');
    room.release();
    expect(root.hasAttribute('style')).toBe(false);
  });

  test("leaves the page's own margin as it was", () => {
    root.style.setProperty('margin-right', '12px');
    const room = layOut();
    room.make();
    room.release();
    expect(margin()).toBe('12px');
  });

  test.each([
    ['the text is not in the way', { right: 700 }],
    ['the text does not move', { after: 1200 }],
    ['the text would become too narrow', { left: 600, after: 860 }],
    ['the page would scroll sideways', { scrollWidthAfter: 1500 }],
  ])('is not made where %s', (_, layout) => {
    layOut(layout).make();
    expect(margin()).toBe('');
  });

  test('is made on a page that scrolls sideways anyway', () => {
    layOut({ scrollWidth: 1500, scrollWidthAfter: 1500 }).make();
    expect(margin()).toBe(`${SIDEBAR_WIDTH_PX}px`);
  });

  test('is not made for a bottom sheet, and goes when the window becomes that narrow', () => {
    const room = layOut();
    room.make();
    Object.defineProperty(window, 'innerWidth', { configurable: true, get: () => 400 });
    window.dispatchEvent(new Event('resize'));
    expect(margin()).toBe('');
    room.release();
  });

  test('is absent in print', () => {
    const room = layOut();
    room.make();
    window.dispatchEvent(new Event('beforeprint'));
    expect(margin()).toBe('');
    window.dispatchEvent(new Event('afterprint'));
    expect(margin()).toBe(`${SIDEBAR_WIDTH_PX}px`);
    room.release();
    window.dispatchEvent(new Event('afterprint'));
    expect(margin()).toBe('');
  });
});
