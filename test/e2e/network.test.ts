import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyExtension } from './support/copy-extension';
import { readManifest } from './support/launched';
import { BROWSER_SERVICES, requestsOfItsOwn } from './support/own-requests';
import { folderOf, openSession, TARGETS } from './support/session';
import { waitForTab } from './support/sidebar';
import { startTestSite, type TestSite } from './support/test-site';

// Every other end-to-end file ends with the check that nothing left the browser. These tests show that the check can fail.
let site: TestSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterAll(() => site.close());

/** The script that runs in the background, and the one that runs in each page. */
function scriptsOf(folder: string): { background: string; content: string } {
  const { background, content_scripts } = readManifest(folder);
  const found = { background: background.service_worker ?? background.scripts?.[0], content: content_scripts[0]?.js[0] };
  if (!found.background || !found.content) throw new Error(`${folder}/manifest.json names no scripts`);
  return { background: found.background, content: found.content };
}

describe.each(TARGETS)('the check for requests in %s', (target) => {
  test('sees a request from the background and one from a content script', async () => {
    const copy = copyExtension(folderOf(target, 'test'));
    const scripts = scriptsOf(copy.folder);
    copy.changeManifest(({ content_security_policy: _, ...manifest }) => manifest);
    copy.append(scripts.background, `fetch('https://collector.example/from-background').catch(() => undefined);`);
    copy.append(scripts.content, `fetch(location.href, { cache: 'no-store' }).catch(() => undefined);`);
    const session = await openSession(target, { extension: copy.folder, site });
    try {
      const page = await session.newTab();
      await session.visit(page, site.demo.url);
      await waitForTab(page);
      await expect
        .poll(() => requestsOfItsOwn(session))
        .toEqual(expect.arrayContaining(['GET https://collector.example/from-background', `GET ${site.demo.url}`]));
    } finally {
      await session.close();
      copy.remove();
    }
  });

  test('leaves no way around it: no built file names a service of the browser', () => {
    const folder = folderOf(target, 'ship');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const naming = files
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => BROWSER_SERVICES.some((service) => readFileSync(path, 'latin1').includes(service)));
    expect(files.length).toBeGreaterThan(5);
    expect(naming).toEqual([]);
  });
});
