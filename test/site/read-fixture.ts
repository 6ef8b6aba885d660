import { parseHTML } from 'linkedom';
import { readPage } from '../../src/extract/read-page';
import type { FixturePage } from './fixture-page';

/** The page's document as its own script leaves it: a named template's content stands in `<main>`, shadow roots stay templates. */
export function documentOf({ html, template }: FixturePage): Document {
  const { document } = parseHTML(html);
  const content = template === undefined ? null : document.querySelector(`template#${template}`);
  const main = document.querySelector('main');
  if (template !== undefined && (!content || !main)) throw new Error(`the page has no <template id="${template}"> or no <main>`);
  if (content && main) {
    main.innerHTML = content.innerHTML;
    for (const other of [...document.querySelectorAll('body > template')]) other.remove();
  }
  return document;
}

/** What the reader makes of a fixture page. */
export function readFixture(page: FixturePage): ReturnType<typeof readPage> {
  return readPage(documentOf(page), { id: page.id, url: page.url });
}
