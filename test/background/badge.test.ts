import { expect, test, vi } from 'vitest';
import { showCount } from '../../src/background/badge';

const createButton = () => ({
  setBadgeText: vi.fn(async () => undefined),
  setBadgeBackgroundColor: vi.fn(async () => undefined),
  setBadgeTextColor: vi.fn(async () => undefined),
  setTitle: vi.fn(async () => undefined),
});

test.each([
  [4, '4', 'Sidelight: 4 other reports of this story'],
  [1, '1', 'Sidelight: 1 other report of this story'],
  [0, '', 'Sidelight'],
])('%i other reports', async (others, text, title) => {
  const button = createButton();
  await showCount(button, 7, others);
  expect(button.setBadgeText).toHaveBeenCalledWith({ text, tabId: 7 });
  expect(button.setTitle).toHaveBeenCalledWith({ title, tabId: 7 });
});

test('a tab that was closed meanwhile is no failure', async () => {
  const button = { ...createButton(), setBadgeText: () => Promise.reject(new Error('No tab with id: 7.')) };
  await expect(showCount(button, 7, 2)).resolves.toBeUndefined();
});
