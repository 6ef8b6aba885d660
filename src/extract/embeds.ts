import type { Block } from './body/collect-blocks';

/** Elements in which networks let pages show a post before their scripts run. */
const EMBED =
  'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.bluesky-embed, blockquote.mastodon-embed, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.text-post-media, [class*="twitter-tweet" i]';

/** Whether a paragraph stands in an embedded post. */
export function isEmbedded(block: Block): boolean {
  return (block.element?.closest(EMBED) ?? null) !== null;
}

/** Makes one paragraph of the paragraphs of each embedded post, so that its words, author and date stand in one line. */
export function joinEmbeds(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let open: Element | null = null;
  for (const block of blocks) {
    const embed = block.element?.closest(EMBED) ?? null;
    const last = joined.at(-1);
    if (embed && embed === open && last)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}`, linked: last.linked + block.linked };
    else joined.push(embed ? { ...block, element: embed, tag: 'blockquote' } : block);
    open = embed;
  }
  return joined;
}
