/**
 * The look of highlights. The browser inserts it beside the page's own styles, so that no element is added and no content security policy
 * refuses it. Half-transparent, since a page may be light or dark whatever the reader's system prefers.
 */
export const HIGHLIGHT_CSS = `
@media screen {
  ::highlight(sidelight-quote) { background-color: rgb(242 193 78 / 34%); }
  ::highlight(sidelight-sentence) { background-color: rgb(86 160 180 / 26%); }
  ::highlight(sidelight-copied) { text-decoration: underline dotted 1px rgb(120 120 120 / 80%); }
  ::highlight(sidelight-shown) { background-color: rgb(242 193 78 / 62%); }
}
`;
