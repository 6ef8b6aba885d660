import type { Page } from 'puppeteer-core';

/** Chooses a file with this text in the only file field of a page, as a reader does. */
export async function chooseFile(own: Page, text: string): Promise<void> {
  await own.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('the page has no field for a file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'chosen.jsonl'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
