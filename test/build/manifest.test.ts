import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { DETECTOR_FILE, READER_FILE } from '../../src/background/tabs';
import { BUNDLED_PACK_FILE } from '../../src/build/bundled-pack';
import { PAGE_SCRIPTS } from '../../src/build/bundles';
import { manifestFor, type SharedManifest, WORKER_FILE } from '../../src/build/manifest';
import { BUNDLED_PACK_PATH } from '../../src/corpus/bundled';
import { PROJECT_ROOT } from '../rules/source-tree';

vi.mock('../../src/messages/browser', () => ({ browser: {} }));

const shared = JSON.parse(readFileSync(join(PROJECT_ROOT, 'manifest.json'), 'utf8')) as SharedManifest;
const chrome = manifestFor('chrome', shared);
const firefox = manifestFor('firefox', shared);

test('both browsers get everything of the shared manifest, and differ where they must', () => {
  expect(chrome).toMatchObject({
    ...shared,
    permissions: [...(shared.permissions as string[]), 'offscreen'],
    background: { service_worker: expect.any(String) },
    minimum_chrome_version: expect.any(String),
  });
  expect(firefox).toMatchObject({ ...shared, background: { scripts: [expect.any(String)] } });
  expect(chrome).not.toHaveProperty('browser_specific_settings');
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
});

test("Chrome's worker is a plain script, whose compiled code the browser keeps, and no module", () => {
  expect(chrome.background).toEqual({ service_worker: WORKER_FILE });
});

test("Firefox's store gets what it asks for: an id, no data collected", () => {
  expect(firefox).toMatchObject({
    browser_specific_settings: { gecko: { id: expect.stringContaining('@'), data_collection_permissions: { required: ['none'] } } },
  });
});

test('the shortcut is the one that the product promises', () => {
  expect(shared).toMatchObject({ commands: { 'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+S' } } } });
});

test('extension pages and the worker load nothing but the extension itself; only requests for feeds and reports may go out', () => {
  const { extension_pages: policy } = shared.content_security_policy as { extension_pages: string };
  const rules = new Map(
    policy
      .split(';')
      .map((rule) => rule.trim().split(' ') as [string, ...string[]])
      .map(([name, ...sources]) => [name, sources]),
  );
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('connect-src')).toEqual(["'self'", 'https:', 'http:']);
  rules.delete('connect-src');
  for (const [name, sources] of rules) for (const source of sources) expect(["'none'", "'self'"], name).toContain(source);
});

test('the background names the files that the build makes', () => {
  const [script] = shared.content_scripts as readonly { js: readonly string[] }[];
  expect(script?.js.map((file) => file.replace(/\.ts$/, '.js'))).toEqual([DETECTOR_FILE]);
  expect(PAGE_SCRIPTS).toEqual([DETECTOR_FILE, READER_FILE]);
  expect(BUNDLED_PACK_PATH).toBe(BUNDLED_PACK_FILE);
});
