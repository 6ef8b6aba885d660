import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { PageStatus } from '../../../src/messages/contract';
import { readManifest } from './launched';
import { folderOf, type Session } from './session';

declare const chrome: {
  readonly tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown; error: unknown }> };
};

const desks = new WeakMap<Session, Promise<Page>>();

/** A page of the extension that stays open in a session, to ask the background from. */
export function deskOf(session: Session): Promise<Page> {
  const desk = desks.get(session) ?? session.openOwnPage(readManifest(folderOf(session.target, 'test')).options_ui.page);
  desks.set(session, desk);
  return desk;
}

/** What the background says of the page at an address, as the popup would show it. */
export async function statusOf(session: Session, url: string): Promise<PageStatus> {
  const desk = await deskOf(session);
  const answer = await desk.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (!tab) throw new Error(`no tab shows ${address}`);
    return chrome.runtime.sendMessage({ to: 'background', verb: 'pageStatus', input: { tabId: tab.id } });
  }, url);
  if (!answer.ok) throw new Error(`pageStatus failed: ${JSON.stringify(answer.error)}`);
  return answer.value as PageStatus;
}

/** Waits until the extension has made up its mind about a page, so that "nothing is there" means nothing will come. Returns the status. */
export async function waitForVerdict(session: Session, url: string): Promise<PageStatus> {
  let status = await statusOf(session, url);
  await expect
    .poll(
      async () => {
        status = await statusOf(session, url);
        return status.state;
      },
      { timeout: 15_000 },
    )
    .not.toMatch(/^(reading|not-reached)$/);
  return status;
}

/** Whether anything of the extension is in the page's DOM. */
export async function hasHost(page: Page): Promise<boolean> {
  return (await page.$('sidelight-root')) !== null;
}
