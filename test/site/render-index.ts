import type { SitePage } from './start-site';

/** The list of all pages for a person with a browser, as links that work without mapped host names. No article itself. */
export function renderIndex(pages: readonly SitePage[]): string {
  const items = [...pages]
    .sort((a, b) => a.id.localeCompare(b.id, 'en'))
    .map(({ id, url }) => {
      const { hostname, pathname } = new URL(url);
      return `<li><a href="/${hostname}${pathname}">${id}</a> ${hostname}</li>`;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fixture site</title><h1>Fixture site</h1><ul>${items.join('')}</ul></html>`;
}
