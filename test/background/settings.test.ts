import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isListedOff, isSiteOn, openSettings, parseSettings, withSite } from '../../src/background/settings';
import { createFakeStorage } from './fake-storage';

describe('stored settings', () => {
  test('are the defaults where nothing is stored', async () => {
    expect(await openSettings(createFakeStorage()).read()).toEqual(DEFAULT_SETTINGS);
  });

  test.each([
    ['text', 'settings'],
    ['null', null],
    ['a list', [1, 2]],
    ['fields of wrong types', { sitesOff: 'example.org', isPaused: 'yes', hiddenOutlets: { a: 1 }, highlights: 1 }],
  ])('are the defaults where %s is stored', (_, stored) => expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS));

  test('lose only the names that are none', () => {
    const stored = { sitesOff: ['b.example', 4, '', 'a.example', 'b.example', 'x'.repeat(400)], isPaused: true };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example', 'b.example'], isPaused: true });
  });

  test('come back as they were stored', async () => {
    const area = createFakeStorage();
    const changed = await openSettings(area).change((settings) => ({ ...settings, hiddenOutlets: ['The Hill Gazette'], highlights: true }));
    expect(await openSettings(area).read()).toEqual(changed);
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, hiddenOutlets: ['The Hill Gazette'], highlights: true });
  });

  test('keep both of two changes at once', async () => {
    const settings = openSettings(createFakeStorage());
    await Promise.all(['a.example', 'b.example'].map((site) => settings.change((now) => withSite(now, site, false))));
    expect((await settings.read()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  test('can be changed after a change that failed', async () => {
    const area = createFakeStorage();
    const settings = openSettings({
      get: area.get,
      set: async (items) => {
        if (JSON.stringify(items).includes('full.example')) throw new Error('the disk is full');
        await area.set(items);
      },
    });
    await expect(settings.change((now) => withSite(now, 'full.example', false))).rejects.toThrow('the disk is full');
    await settings.change((now) => withSite(now, 'a.example', false));
    expect((await settings.read()).sitesOff).toEqual(['a.example']);
  });
});

describe('a site', () => {
  test('that is off is off with its subdomains, and comes on through any of them', () => {
    const off = withSite(DEFAULT_SETTINGS, 'example.org', false);
    expect(isListedOff(off, 'amp.example.org')).toBe(true);
    expect(isSiteOn(off, 'other.example')).toBe(true);
    expect(withSite(off, 'amp.example.org', true)).toEqual(DEFAULT_SETTINGS);
  });

  test('that is off stays off while a subdomain of it is listed', () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, 'amp.example.org', false), 'example.org', true);
    expect(isListedOff(off, 'example.org')).toBe(false);
    expect(isListedOff(off, 'amp.example.org')).toBe(true);
  });

  test('is not on while everything is paused', () => {
    expect(isSiteOn({ ...DEFAULT_SETTINGS, isPaused: true }, 'example.org')).toBe(false);
    expect(isListedOff({ ...DEFAULT_SETTINGS, isPaused: true }, 'example.org')).toBe(false);
  });
});
