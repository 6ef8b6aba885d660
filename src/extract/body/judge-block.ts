import type { BoilerplateReason } from '../../core/model/article';
import { replaceNonLetters } from '../../core/text/letters';
import { findEmbeds } from '../embeds';
import { readLocalDate } from '../metadata/local-date';
import { nearestAbove } from '../nearest-above';
import { isBesidePicture } from './beside-picture';
import type { Block } from './collect-blocks';
import { endsSentence, isProse } from './prose';

/** Share of a short paragraph's text in links from which it is a list of links. */
const LINKED_SHARE = 0.6;
/** The same of a long paragraph. */
const ALL_LINKED = 0.8;
/** Code units under which a paragraph is short. */
const SHORT = 160;

/**
 * Page parts whose name says what they hold: the reason that gives, the words of which one stands in every such name, and the names. Looked for in class,
 * id and data-component. The words come first: preparing all the patterns takes longer than asking them.
 */
const NAMED_PARTS: readonly (readonly [reason: BoilerplateReason, words: readonly string[], names: RegExp])[] = [
  [
    'caption',
    'caption credit legend box'.split(' '),
    /\b(?:\w+-)?(?:captions?(?:-?(?:text|link|box))?|figcaption|image-?credits?|photo-?credits?|wp-caption-text|legend|(?:pic|image|photo)-?box)\b/i,
  ],
  [
    'donation-appeal',
    'donat contribution support-us membership revenue'.split(' '),
    /\b(?:donat(?:e|ion)s?|contribution|support-us|membership-(?:box|appeal)|reader-?revenue)\b/i,
  ],
  ['newsletter', 'newsletter sign mailing'.split(' '), /newsletter|sign-?up-?(?:box|form|module)|mailing-?list/i],
  [
    'subscription',
    'paywall subscri piano regwall offer register anonymous cta'.split(' '),
    /\b(?:paywall|subscri(?:be|ption)-?\w*|piano|regwall|offer|register|anonymous|(?:\w+-){0,3}cta)\b/i,
  ],
  [
    'site-notice',
    'disclaimer feedback cookie gdpr copyright'.split(' '),
    /\b(?:disclaimers?|feedback|(?:\w+-)?(?:cookies?|gdpr)(?:-\w+)*|copyright)\b/i,
  ],
  [
    'related-links',
    'relat more recirc recommend also teaser most trending link promo outbrain taboola rail carousel swiper'.split(' '),
    /\b(?:related\w*|read-?more|readmore|recirc\w*|recommend\w*|more-?(?:on|stories|news)|see-?also|also-?read|teasers?|most-?(?:read|popular)|trending|inline-?link|in-?article-?link|promo(?:box|-box)?|outbrain|taboola|rails?|carousel|swiper)\b/i,
  ],
  ['related-links', 'box summary'.split(' '), /\b(?:fact-?box|info-?box|expandable-?box|ai-?(?:\w+-)?summary)(?:-?\w+)?\b/i],
  [
    'comments',
    'comment disqus respond discussion community postings'.split(' '),
    /\b(?:comments?(?:-\w+)?|disqus\w*|respond|discussion|(?:\w+-)?(?:community|postings))\b/i,
  ],
  [
    'share-bar',
    'share sharing social addthis jp-relatedposts follow'.split(' '),
    /\b(?:share|sharing|social|addthis|sharedaddy|jp-relatedposts|follow-?us)(?:-\w+)?\b/i,
  ],
  [
    'byline',
    'meta author byline bio contributor'.split(' '),
    /\b(?:\w*post-?meta|entry-?meta|about-?(?:the-?)?author|byline|author|author-?(?:bio|box|info|name)|bio|contributor)(?:__?\w+|-\w+)?\b/i,
  ],
  [
    'dateline',
    'date timestamp published'.split(' '),
    /\b(?:dateline|timestamp|published|publish-?date|post-?date|entry-?date|article-?date)\b/i,
  ],
  ['advertisement', 'ad sponsor'.split(' '), /\b(?:ad|ads|advert\w*|adsbygoogle|sponsor\w*|ad-?(?:slot|unit|container|wrapper))\b/i],
  [
    'navigation',
    'breadcrumb nav tag pag menu footer links toc table-of skip'.split(' '),
    /\b(?:breadcrumbs?|nav(?:bar|igation)?|tags?|tag-?(?:list|cloud)|pagination|pager|menu|(?:post|entry|article)-?(?:footer|nav(?:igation)?)|nav-(?:links|previous|next)|(?:cat|tags?|category)-links|toc|table-of-contents|skip-?link)\b/i,
  ],
];
const TEASER = /teaser/i;
/** Classes by which pages take an element out of sight, unless others bring it back on some screens. */
const HIDDEN = /(?:^|\s)(?:hidden|d-none|is-hidden|visually-hidden|sr-only|screen-reader-text)(?:\s|$)/;
const SHOWN = /:(?:block|flex|grid|inline|contents)|\bd-\w+-(?:block|flex|inline)/;
/** Names that page systems give to the article's own sections, for their tables of contents to point to. */
const SECTION_ID = /^(?:toc|nav)[-_]/i;
/** Words from which a paragraph that is one link and ends as a sentence tells something and is no headline of another article. */
const LINKED_SENTENCE_WORDS = 7;
/** Ancestors looked at: higher ones hold the article itself. */
const MAX_ANCESTORS = 6;

/** A page part that holds more than this share of the text is the report's own, whatever it is called. */
const MAX_PART_SHARE = 0.3;
/** Code units from which a paragraph that is left is a report. */
const LEAST_PROSE = 60;
/** Code units of a line that holds nothing but when, or whose rights a picture is. */
const MAX_DATE_LINE = 40;
const MAX_RIGHTS_LINE = 160;
/** Paragraphs among which such a line is looked for: further down it may be when something happens. */
const MAX_HEAD = 5;
const RIGHTS = /^.{0,15}\u00a9/;
const CLOCK = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/;

interface Verdict {
  readonly reason: BoilerplateReason;
  /** The page part that gave the reason; null where the paragraph itself did. */
  readonly part: Element | null;
}

/** Why each paragraph of a page is no part of the report; null for those that are. `headline` is the article's, already read. */
export function judgeBlocks(blocks: readonly Block[], headline: string | null): (BoilerplateReason | null)[] {
  const look: Look = {
    title: headline ? squash(headline) : null,
    embedOf: findEmbeds(),
    figureOf: nearestAbove(FIGURE),
    asideOf: nearestAbove(ASIDE),
  };
  const verdicts = blocks.map((block, at) => judge(block, look) ?? (at < MAX_HEAD ? lineByItself(block) : null));
  const held = new Map<Element, number>();
  let total = 0;
  for (const [at, block] of blocks.entries()) {
    const part = verdicts[at]?.part;
    total += block.text.length;
    if (part) held.set(part, (held.get(part) ?? 0) + block.text.length);
  }
  const isReport = (verdict: Verdict | null | undefined) =>
    !verdict || (verdict.part !== null && (held.get(verdict.part) ?? 0) > total * MAX_PART_SHARE);
  // Where nothing else is left, the parts are the report: commentaries of a match are called comments.
  const isBare = !blocks.some((block, at) => isReport(verdicts[at]) && isProse(block, LEAST_PROSE));
  return verdicts.map((verdict) => (isReport(verdict) || (isBare && verdict?.part) ? null : (verdict?.reason ?? null)));
}

/** What the paragraphs of one page are asked: the headline's letters, and in what each stands. */
interface Look {
  readonly title: string | null;
  readonly embedOf: (element: Element | null) => Element | null;
  readonly figureOf: (element: Element | null) => Element | null;
  readonly asideOf: (element: Element | null) => Element | null;
}

const FIGURE = 'figure, figcaption, [itemprop~="caption"]';
const ASIDE = 'aside, nav, footer';

function judge(block: Block, { title, embedOf, figureOf, asideOf }: Look): Verdict | null {
  if (title && block.text.length < 2 * title.length && squash(block.text) === title) return { reason: 'headline', part: null };
  if (embedOf(block.element)) return null;
  if (isListOfLinks(block)) return { reason: 'related-links', part: null };
  const figure = figureOf(block.element);
  if (figure && !isQuoteIn(figure, block)) return { reason: 'caption', part: figure };
  if (isBesidePicture(block)) return { reason: 'caption', part: null };
  const aside = asideOf(block.element);
  if (aside) return { reason: 'related-links', part: aside };
  return namedPart(block);
}

/** A line that only says when, or whose a picture is; such lines stand between the standfirst and the text. */
function lineByItself({ text, tag }: Block): Verdict | null {
  if (/^(?:h\d|li|t[dh])$/.test(tag)) return null;
  if (text.length < MAX_RIGHTS_LINE && RIGHTS.test(text)) return { reason: 'caption', part: null };
  const isDate = text.length < MAX_DATE_LINE && CLOCK.test(text) && readLocalDate(text, '') !== null;
  return isDate ? { reason: 'dateline', part: null } : null;
}

/** A short paragraph that is mostly links, or a long one that is nothing else and no sentence. */
function isListOfLinks(block: Block): boolean {
  const { text, linked } = block;
  if (text.length < SHORT) return linked > text.length * LINKED_SHARE && !isLinkedSentence(block);
  return linked > text.length * ALL_LINKED && !endsSentence(text);
}

const isLinkedSentence = ({ tag, text }: Block) =>
  tag === 'p' && /[^.][.\u3002]["\u2019\u201d]?$/.test(text) && text.split(' ').length >= LINKED_SENTENCE_WORDS;

/** Whether a paragraph is the quotation that a figure holds, and not the line below it. */
function isQuoteIn(figure: Element, { element }: Block): boolean {
  const quote = element?.closest('blockquote');
  return quote != null && figure.contains(quote) && !element?.closest('figcaption, cite, footer');
}

/** Whether the names of the parts around a paragraph between headline and text let it be the report's beginning: that is what a teaser is there. */
export function mayLead(block: Block): boolean {
  const named = namedPart(block);
  return named === null || (named.reason === 'related-links' && TEASER.test(named.part.getAttribute('class') ?? ''));
}

function namedPart(block: Block): (Verdict & { readonly part: Element }) | null {
  let element = block.element;
  for (let level = 0; element && level < MAX_ANCESTORS; level++) {
    if (/^(?:body|main|article)$/.test(element.localName)) return null;
    const reason = reasonByName(element);
    if (reason) return { reason, part: element };
    element = element.parentElement;
  }
  return null;
}

/** What the names of a page part say it is; null for names that say nothing. Remembered: paragraphs share their ancestors. */
function reasonByName(element: Element): BoilerplateReason | null {
  const known = reasons.get(element);
  if (known !== undefined) return known;
  const own = element.getAttribute('class') ?? '';
  const id = SECTION_ID.test(element.id) ? '' : element.id;
  const names = spell(`${isParagraphOfPaywall(element, own) ? '' : own} ${id} ${element.getAttribute('data-component') ?? ''}`);
  const reason =
    (names.length > 2 && names.length < 400 ? partCalled(names) : null) ?? (HIDDEN.test(own) && !SHOWN.test(own) ? 'navigation' : null);
  reasons.set(element, reason);
  return reason;
}

function partCalled(names: string): BoilerplateReason | null {
  const lower = names.toLowerCase();
  // Most elements have none of the words. Loops: the same in functions takes twice as long on a page's first paragraphs.
  for (const [reason, words, pattern] of NAMED_PARTS)
    for (const word of words) {
      if (!lower.includes(word)) continue;
      if (pattern.test(names)) return reason;
      break;
    }
  return null;
}

/** A paragraph that itself is called after the paywall stands behind it; a part of the page so called is the wall. */
const isParagraphOfPaywall = (element: Element, names: string) => element.localName === 'p' && /^paywall$/i.test(names.trim());

const reasons = new WeakMap<Element, BoilerplateReason | null>();

/** Class names with their words apart, however the page joins them. */
const spell = (names: string) => names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_+/g, '-');

const squash = (text: string) => replaceNonLetters(text.toLowerCase(), '');
