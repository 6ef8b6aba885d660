import { federatedFooter, LIVE_POST_REFERENCE, SELF_NAMING_WORD, selfNaming } from '../languages/en/page-furniture';
import type { Article, ArticleKind, BoilerplateSpan, FieldSource, Outlet, PublicationTime } from '../model/article';
import { agencyOf, agencyOfLead } from './agency';
import { findBoilerplate } from './boilerplate';
import { type Line, splitLines } from './lines';
import { readPublishedTime } from './published-time';
import { findTextEmbeds } from './text-embeds';
import { readTextHead, type TextHead } from './text-head';

/** A text without markup and what its sender knows of it. */
export interface PlainTextInput {
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
}

/** Words below which a text carries no report. */
const MIN_REPORT_WORDS = 40;

/**
 * Reads an article from a text without markup. `text` stays exactly the input; headline, byline, dateline and furniture become
 * boilerplate spans. The caller's own fields win; what neither caller nor text says is null.
 */
export function readPlainText(input: PlainTextInput): Article {
  const { text } = input;
  const lines = splitLines(text);
  const furniture = findBoilerplate(text, lines);
  const head = readTextHead(lines, furniture);
  const boilerplate = [...furniture, ...head.spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const outlet = outletOf(input, head, text, furniture);
  const repostedOn = head.sharedFrom ? federatedServer(lines) : null;
  const body = bodyLines(lines, boilerplate);
  const agency = head.agency ?? agencyOfLead(body[0] ?? '') ?? null;
  return {
    id: input.id,
    url: input.url ?? null,
    isArticle: body.join(' ').split(/\s+/, MIN_REPORT_WORDS).length === MIN_REPORT_WORDS,
    kind: kindOf({
      text,
      isReposted: repostedOn !== null || head.sharedFrom !== null,
      agency,
      outlet: outlet?.name ?? null,
      hasByline: head.byline.length > 0,
    }),
    title: input.title ?? head.title,
    outlet: outlet ? { name: outlet.name, domain: outlet.domain } : null,
    outletSource: outlet?.source ?? null,
    repostedOn,
    byline: head.byline,
    published: publishedOf(input, head.published),
    modified: null,
    language: 'en',
    canonicalUrl: null,
    section: null,
    agency,
    isPaywalled: false,
    text,
    boilerplate,
    removed: [],
    posts: [],
    embeds: findTextEmbeds(text),
  };
}

/** The published time of the caller, else the text's. A caller's value that is no time is not trusted. */
function publishedOf(input: PlainTextInput, inText: PublicationTime | null): PublicationTime | null {
  return (input.published ? readPublishedTime(input.published, 'input') : null) ?? inText;
}

interface NamedOutlet extends Outlet {
  readonly source: FieldSource;
}

function outletOf(input: PlainTextInput, head: TextHead, text: string, furniture: readonly BoilerplateSpan[]): NamedOutlet | null {
  if (input.outlet) return { name: input.outlet, domain: null, source: 'input' };
  if (head.sharedFrom) return { name: head.sharedFrom, domain: null, source: 'headline' };
  for (const span of furniture) {
    const line = text.slice(span.start, span.end);
    if (!SELF_NAMING_WORD.test(line)) continue;
    const name = selfNaming()
      .map((pattern) => pattern.exec(line)?.[1])
      .find((found) => found !== undefined);
    if (name) return { name, domain: null, source: 'text' };
  }
  return null;
}

function federatedServer(lines: readonly Line[]): string | null {
  for (const line of lines.slice(-12)) {
    const name = federatedFooter().exec(line.text)?.[1];
    if (name) return name;
  }
  return null;
}

function bodyLines(lines: readonly Line[], boilerplate: readonly BoilerplateSpan[]): string[] {
  const taken = new Set(boilerplate.map((span) => span.start));
  return lines.filter((line) => !taken.has(line.start)).map((line) => line.text);
}

interface KindSigns {
  readonly text: string;
  readonly isReposted: boolean;
  readonly agency: string | null;
  readonly outlet: string | null;
  readonly hasByline: boolean;
}

function kindOf({ text, isReposted, agency, outlet, hasByline }: KindSigns): ArticleKind {
  if (isReposted) return 'repost';
  if (LIVE_POST_REFERENCE.test(text)) return 'live-blog';
  if (agency && !hasByline && (outlet === null || agencyOf(outlet) !== agency)) return 'agency-copy';
  return 'report';
}
