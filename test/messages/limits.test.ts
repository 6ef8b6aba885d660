import { describe, expect, test } from 'vitest';
import { isWithin, MAX_INPUT_CHARS, roleOf } from '../../src/messages/limits';

const own = { id: 'sidelight', baseUrl: 'chrome-extension://sidelight/' };
const page = { id: 'sidelight', url: 'https://example.org/a', frameId: 0, tab: { id: 7 } };

describe('a sender', () => {
  test.each([
    ['our script in the top frame of a page', page, 'tab'],
    ['the popup, which has no tab', { id: 'sidelight', url: 'chrome-extension://sidelight/popup.html' }, 'own-page'],
    ['the options page, which has one', { ...page, url: 'chrome-extension://sidelight/options.html' }, 'own-page'],
    ['another extension', { ...page, id: 'other' }, 'stranger'],
    ['another extension that names an address of ours', { id: 'other', url: 'chrome-extension://sidelight/popup.html' }, 'stranger'],
    ['a frame inside a page', { ...page, frameId: 3 }, 'stranger'],
    ['a script without a tab', { id: 'sidelight', url: 'https://example.org/', frameId: 0 }, 'stranger'],
    ['a page whose address only begins like ours', { ...page, url: 'chrome-extension://sidelight.evil/' }, 'stranger'],
    ['a page that is none of the web', { ...page, url: 'file:///tmp/a.html' }, 'stranger'],
    ['nobody', {}, 'stranger'],
  ] as const)('%s', (_, sender, role) => expect(roleOf(sender, own)).toBe(role));
});

test('an input is measured as JSON', () => {
  expect(isWithin({ name: 'x'.repeat(100) }, MAX_INPUT_CHARS)).toBe(true);
  expect(isWithin({ name: 'x'.repeat(MAX_INPUT_CHARS) }, MAX_INPUT_CHARS)).toBe(false);
  expect(isWithin(undefined, 0)).toBe(true);
});
