/** What is asked of a document; a page replaces it by an element of that name: `<img name="querySelector">`. */
const OF_DOCUMENT =
  'querySelector querySelectorAll body documentElement title cloneNode createTreeWalker createRange getElementsByTagName'.split(' ');
/** What is asked of every element; a form's fields replace it in the form: `<input name="parentElement">` makes climbing a circle. */
const OF_ELEMENT = new Set(
  'parentElement firstChild nextSibling nodeType localName textContent isConnected getAttribute closest contains querySelector querySelectorAll compareDocumentPosition'.split(
    ' ',
  ),
);
const FIELDS = ':is(button, fieldset, input, object, output, select, textarea, img):is([name], [id])';

/**
 * Whether a page put elements in the place of what every script asks of a document or an element. Extensions see these replacements too; such
 * a page wants to mislead scripts and is not read.
 */
export function isClobbered(document: Document): boolean {
  if (OF_DOCUMENT.some((name) => Object.hasOwn(document, name))) return true;
  for (const field of document.querySelectorAll(FIELDS))
    if (OF_ELEMENT.has(field.getAttribute('name') ?? '') || OF_ELEMENT.has(field.id)) return true;
  return false;
}
