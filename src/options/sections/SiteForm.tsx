import { siteOf } from '../../messages/site-of';
import { LineForm } from './LineForm';

interface SiteFormProps {
  /** Unique in the page. */
  readonly id: string;
  /** What the button does with the site. */
  readonly action: string;
  /** False where the site could not be added; then what was typed stays. */
  add(site: string): Promise<boolean>;
}

/** A line in which a reader writes a site, by its name or by an address on it. */
export function SiteForm(props: SiteFormProps) {
  const problem = 'That is no site. Write a name such as example.org.';
  return <LineForm {...props} label="Another site" placeholder="example.org" problem={problem} read={siteFrom} />;
}

/** A site from what a reader types: an address or a host name with a dot. Null for anything else. */
function siteFrom(typed: string): string | null {
  const text = typed.trim();
  const site = siteOf(/^https?:\/\//i.test(text) ? text.toLowerCase() : `https://${text.toLowerCase()}`);
  return site !== null && /^[^.\s]+(\.[^.\s]+)+$/.test(site) ? site : null;
}
