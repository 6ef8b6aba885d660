import type { Block } from './body/collect-blocks';
import { nearestAbove } from './nearest-above';

/** Elements in which networks let pages show a post before their scripts run. */
const EMBED =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.bluesky-embed, blockquote.mastodon-embed, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.text-post-media, blockquote.reddit-embed-bq, blockquote.reddit-card, [class*="twitter-tweet" i]';

/** What networks put beside the author's words: pictures they leave out, the hour behind the day. */
const NOT_WORDS = /\s*\[image or embed\]|\s+at \d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$|\s+\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$/gi;
/** What networks write where they show no words of the author. */
const NO_WORDS = /^(?:view (?:this )?(?:post|profile|on)\b|post by @|a (?:post|photo|video|reel) shared by\b)/i;

/** Finds the embedded post in which an element stands; null for none. */
export function findEmbeds(): (element: Element | null) => Element | null {
  return nearestAbove(EMBED);
}

/**
 * Makes one paragraph of the paragraphs of each embedded post: "words \u2014 Name (@handle) date", as the text engine knows them. A post whose network shows no
 * words of its author is left out.
 */
export function joinEmbeds(blocks: readonly Block[]): Block[] {
  const embedOf = findEmbeds();
  const joined: Block[] = [];
  let open: Element | null = null;
  for (const block of blocks) {
    const embed = embedOf(block.element);
    const last = joined.at(-1);
    if (embed && embed === open && last)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}`, linked: last.linked + block.linked };
    else joined.push(embed ? { ...block, element: embed, tag: 'blockquote' } : block);
    open = embed;
  }
  return joined.flatMap((block) => {
    if (!block.element?.matches(EMBED)) return [block];
    const text = wordsOf(block.element, block.text);
    return text === null ? [] : [{ ...block, text }];
  });
}

function wordsOf(embed: Element, text: string): string | null {
  if (/reddit/i.test(embed.getAttribute('class') ?? '')) return redditPost(embed) ?? text;
  const words = text.replace(NOT_WORDS, '').trim();
  return NO_WORDS.test(words) ? null : words;
}

/** Reddit's embed is a link with the post's title, then one to its author. */
function redditPost(embed: Element): string | null {
  const title = embed.querySelector('a')?.textContent?.trim();
  const author = /\/user\/([\w-]{2,40})/.exec(embed.querySelector('a[href*="/user/"]')?.getAttribute('href') ?? '')?.[1];
  return title && author ? `${title} \u2014 ${author} (@${author})` : null;
}
