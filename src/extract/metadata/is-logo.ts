/** The address of a site's front page, with or without its host. */
const FRONT_PAGE = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?(?:index\.\w{3,5})?$/i;

/** Whether a heading is the site's name and no headline: all of it leads to the front page. */
export function isLogo(heading: Element): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (!link || !FRONT_PAGE.test(link.getAttribute('href')?.trim() || '#')) return false;
  return link.contains(heading) || link.textContent?.trim() === heading.textContent?.trim();
}
