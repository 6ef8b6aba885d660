import { FEDERATED_SOFTWARE, federatedFooter, sharedFrom } from '../../core/languages/en/page-furniture';
import { hostOf } from '../../core/outlets/host-of';
import type { PageFacts } from './page-facts';

/** A page where people pass on others' texts: the server's name, and the outlet that the shared headline names (null for none). */
export interface Repost {
  readonly server: string;
  readonly outletName: string | null;
  readonly title: string | null;
}

/** Hosts and software on which a text with an outlet's name is passed on and not published. */
const SOCIAL_HOST =
  /(?:^|\.)(?:bsky\.app|x\.com|twitter\.com|reddit\.com|facebook\.com|linkedin\.com|tumblr\.com|threads\.(?:net|com)|t\.me|vk\.com|mastodon\.[a-z]+|lemmy\.[a-z]+|qoto\.org|mstdn\.[a-z]+|fosstodon\.org|news\.ycombinator\.com)$/;
const SOCIAL_SOFTWARE = /\b(?:mastodon|pleroma|misskey|friendica|lemmy|akkoma|gotosocial|pixelfed|phpbb|discourse|vbulletin|xenforo)\b/i;
const LONGEST_HEADLINE = 400;
const MAX_LINES = 6;
/** Elements at the end of a page among which its footer is. */
const LAST_ELEMENTS = 80;

/** Reads whether the page passes on another outlet's text; null for an outlet's own page and for a social page that names no outlet. */
export function readRepost(facts: PageFacts, lines: readonly string[]): Repost | null {
  const host = hostOf(facts.url);
  const footer = footerServer(facts.document);
  if (!SOCIAL_HOST.test(host) && !isSocialSoftware(facts) && !footer) return null;
  for (const line of [...lines.slice(0, MAX_LINES), facts.meta.first('og:description') ?? '']) {
    const shared = line.length <= LONGEST_HEADLINE ? sharedFrom().exec(line) : null;
    if (shared) return { server: serverName(host, footer), outletName: shared[2] ?? null, title: headlineOf(shared[1] ?? '') };
  }
  return { server: serverName(host, footer), outletName: null, title: null };
}

/** A server's public address is its name; a page kept elsewhere still names its server in the footer. */
const serverName = (host: string, footer: string | null) =>
  host.includes('.') && !/\.(?:test|localhost|local|invalid|example)$/.test(host) ? host : (footer ?? host);

function isSocialSoftware({ document, meta }: PageFacts): boolean {
  const said = [meta.first('generator'), meta.first('application-name'), meta.first('og:site_name')].join(' ');
  return (
    SOCIAL_SOFTWARE.test(said) ||
    document.querySelector('#mastodon') !== null ||
    document.body?.matches('.app-body[class*="theme-"]') === true
  );
}

function footerServer(document: Document): string | null {
  const elements = document.querySelectorAll('p, footer, footer *, h4, strong, li, div > a');
  for (let at = Math.max(0, elements.length - LAST_ELEMENTS); at < elements.length; at++) {
    const text = elements[at]?.textContent ?? '';
    const line = text.length < 50 ? text.trim() : '';
    const name = FEDERATED_SOFTWARE.test(line) ? federatedFooter().exec(line)?.[1] : undefined;
    if (name) return name;
  }
  return null;
}

function headlineOf(text: string): string {
  const end = /[.!?](?= \p{Lu})/u.exec(text);
  return end && end.index > 20 ? text.slice(0, end.index) : text;
}
