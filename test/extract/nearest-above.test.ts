import { expect, test, vi } from 'vitest';
import { nearestAbove } from '../../src/extract/nearest-above';
import { page } from './page-builder';

const BODY = '<aside><div><p id="a">One</p><p id="b">Two</p></div></aside><main><p id="c">Three</p><aside id="d">Four</aside></main>';

test('finds what closest finds, for an element itself and for what holds it', () => {
  const document = page(BODY);
  const asideOf = nearestAbove('aside');
  for (const element of document.querySelectorAll('*')) expect(asideOf(element)).toBe(element.closest('aside'));
  expect(asideOf(null)).toBeNull();
});

test('asks each element of the page once, however many stand in it', () => {
  const document = page(BODY);
  const holder = document.querySelector('aside > div') as Element;
  const matches = vi.spyOn(holder, 'matches');
  const mainOf = nearestAbove('main');
  for (const element of holder.querySelectorAll('p')) mainOf(element);
  expect(matches).toHaveBeenCalledOnce();
});
