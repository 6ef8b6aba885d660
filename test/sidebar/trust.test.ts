// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/preact';
import { h } from 'preact';
import { expect, test } from 'vitest';
import { Sidebar } from '../../src/sidebar/Sidebar';
import { createState } from '../../src/sidebar/state';
import { trustsIn } from '../../src/sidebar/trust';
import { fakeActions, viewOf } from './mounted';

test('in production no scripted event acts', () => {
  const actions = fakeActions();
  const state = createState({ view: viewOf(), actions, trusts: trustsIn('production') });
  state.setOpen(true);
  const { container, getByRole } = render(h(Sidebar, { state }));
  for (const button of container.querySelectorAll('button')) fireEvent.click(button);
  fireEvent.keyDown(getByRole('complementary'), { key: 'Escape' });
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  expect(state.isOpen.value).toBe(true);
  expect(state.opened.value.size).toBe(0);
});

test('the reader’s own events act', () => {
  const event = new Event('click');
  Object.defineProperty(event, 'isTrusted', { value: true });
  expect(trustsIn('production')(event)).toBe(true);
});
