// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { FULL } from '../../src/play/scenes/full';
import { NOTHING, SPARSE } from '../../src/play/scenes/small';
import { mountForTest, openForTest, viewOf } from './mounted';

const READING = { ...viewOf(), status: 'reading', comparison: null } as const;

describe('the edge tab', () => {
  test('says how many other reports there are', () => {
    const { screen } = mountForTest();
    expect(screen.getByRole('button', { name: 'Sidelight: 6 other reports of this story' }).textContent).toBe('6');
  });

  test('counts one report as one', () => {
    const { screen } = mountForTest(viewOf({ ...FULL, coverage: FULL.coverage.slice(0, 1) }));
    expect(screen.getByRole('button').getAttribute('aria-label')).toBe('Sidelight: 1 other report of this story');
  });

  test('says zero rather than nothing when nothing was found', () => {
    const { screen } = mountForTest(viewOf(NOTHING));
    expect(screen.getByRole('button').getAttribute('aria-label')).toBe('Sidelight: 0 other reports of this story');
  });

  test('follows the view', async () => {
    const { screen, handle } = mountForTest(READING);
    expect(screen.getByRole('button').getAttribute('aria-label')).toBe('Sidelight: reading this article');
    handle.update(viewOf());
    await waitFor(() => expect(screen.getByRole('button').getAttribute('aria-label')).toContain('6 other reports'));
  });
});

describe('opening and closing', () => {
  test('it never opens by itself', () => {
    const { screen, handle } = mountForTest();
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(handle.isOpen()).toBe(false);
  });

  test('a click on the tab opens it, tells the content script and moves focus to the heading', async () => {
    const { screen, handle, actions, root } = mountForTest();
    fireEvent.click(screen.getByRole('button'));
    const heading = await screen.findByRole('heading', { name: 'Sidelight' });
    expect(screen.getByRole('complementary', { name: 'Sidelight' }).contains(heading)).toBe(true);
    expect(handle.isOpen()).toBe(true);
    expect(actions.open).toHaveBeenCalledOnce();
    expect(root.activeElement).toBe(heading);
  });

  test('the handle opens and closes it without calling back', async () => {
    const { screen, handle, actions } = mountForTest();
    handle.open();
    await screen.findByRole('complementary');
    handle.close();
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(actions.open).not.toHaveBeenCalled();
    expect(actions.close).not.toHaveBeenCalled();
  });

  test.each(['the close button', 'Escape'])('%s closes it, and focus returns to the tab', async (way) => {
    const { screen, actions, root } = openForTest();
    const aside = await screen.findByRole('complementary');
    if (way === 'Escape') fireEvent.keyDown(aside, { key: 'Escape' });
    else fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    const tab = await screen.findByRole('button', { name: /^Sidelight: / });
    expect(actions.close).toHaveBeenCalledOnce();
    expect(root.activeElement).toBe(tab);
  });

  test('Escape folds an open menu first', async () => {
    const { screen, actions, root } = openForTest();
    const menu = await screen.findByRole('button', { name: 'Menu' });
    fireEvent.click(menu);
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Options' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Options' })).toBeNull());
    expect(actions.close).not.toHaveBeenCalled();
    expect(root.activeElement).toBe(menu);
  });

  test('keys and clicks inside do not reach the page', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(event.type);
    for (const type of ['keydown', 'click']) document.addEventListener(type, listen);
    const { screen } = openForTest();
    fireEvent.keyDown(await screen.findByRole('complementary'), { key: 'j' });
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    for (const type of ['keydown', 'click']) document.removeEventListener(type, listen);
    expect(heard).toEqual([]);
  });

  test('destroy leaves nothing behind', () => {
    const { handle, root } = mountForTest();
    handle.destroy();
    expect(root.querySelector('button')).toBeNull();
  });
});

describe('focus', () => {
  test('stays in the sidebar when what had it goes away', async () => {
    const { screen, handle, root } = openForTest({ ...viewOf(), status: 'failed', comparison: null });
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    handle.update(READING);
    await screen.findByRole('progressbar');
    await waitFor(() => expect(root.activeElement?.textContent).toBe('Sidelight'));
  });

  test('is not taken from the page by a new view or by closing', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const { screen, handle, root } = openForTest(READING);
    await screen.findByRole('progressbar');
    field.focus();
    handle.update(viewOf());
    await screen.findByRole('region', { name: 'Coverage' });
    handle.close();
    await screen.findByRole('button', { name: /^Sidelight: / });
    expect([root.activeElement, document.activeElement]).toEqual([null, field]);
    field.remove();
  });
});

test('a new article begins with everything folded', async () => {
  const { screen, handle } = openForTest();
  fireEvent.click(await screen.findByRole('button', { name: /^Tomas Brandreth/ }));
  await screen.findByText('“longer than I would like”');
  handle.update(READING);
  handle.update(viewOf());
  await waitFor(() => expect(screen.queryByText('“longer than I would like”')).toBeNull());
});

describe('the header', () => {
  test('turns highlights on and off', async () => {
    const { screen, actions, handle } = openForTest(viewOf(SPARSE));
    const toggle = await screen.findByRole('button', { name: 'Highlight in the article' });
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(toggle);
    expect(actions.setHighlights).toHaveBeenLastCalledWith(true);
    handle.update({ ...viewOf(SPARSE), highlights: true });
    await waitFor(() => expect(toggle.getAttribute('aria-pressed')).toBe('true'));
  });

  test.each([
    ['Options', 'openOptions'],
    ['Turn off on this site', 'turnOffHere'],
  ] as const)('the menu has "%s"', async (name, action) => {
    const { screen, actions } = openForTest(viewOf(SPARSE));
    fireEvent.click(await screen.findByRole('button', { name: 'Menu' }));
    fireEvent.click(await screen.findByRole('button', { name }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  test('the help says that nothing leaves the browser', async () => {
    const { screen } = openForTest(viewOf(SPARSE));
    fireEvent.click(await screen.findByRole('button', { name: 'Menu' }));
    fireEvent.click(await screen.findByRole('button', { name: 'What is Sidelight?' }));
    expect(await screen.findByText(/Nothing about what you read leaves it/)).toBeTruthy();
  });
});
