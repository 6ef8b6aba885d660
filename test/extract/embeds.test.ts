import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page';
import { page, paragraphs, REPORT } from './page-builder';

const WORDS = 'The northern basin is open for small boats until further notice from us';
const read = (embed: string) => {
  const document = page(`<article><h1>Crane falls</h1>${paragraphs(REPORT.slice(0, 3))}${embed}${paragraphs(REPORT.slice(3))}</article>`);
  const { article, textMap } = readPage(document, { id: 'p1', url: 'https://echo.example/news/crane-falls-across-quay-123456' });
  return { article, textMap, posts: article.embeds.map((post) => ({ ...post, words: article.text.slice(post.start, post.end) })) };
};

describe('a post embedded in an article is its author’s words with handle and day', () => {
  test.each([
    [
      'X',
      `<blockquote class="twitter-tweet"><p lang="en">${WORDS}</p>&mdash; Harbour Master (@ino_sandholm) <a href="https://twitter.com/x/1">November 17, 2024</a></blockquote>`,
      '@ino_sandholm',
    ],
    [
      'Bluesky',
      `<blockquote class="bluesky-embed" data-bluesky-uri="at://x"><p lang="en">${WORDS}<br><br><a href="https://bsky.app/p">[image or embed]</a></p>&mdash; Harbour Master (<a href="https://bsky.app/x">@ino.sandholm.example</a>) <a href="https://bsky.app/y">November 17, 2024 at 5:47 PM</a></blockquote>`,
      '@ino.sandholm.example',
    ],
  ])('%s', (_, embed, handle) => {
    const { posts, textMap } = read(embed);
    expect(posts).toMatchObject([{ words: WORDS, author: 'Harbour Master', handle, published: { value: '2024-11-17' } }]);
    expect(textMap.elementAt(posts[0]?.start ?? -1)?.localName).toBe('blockquote');
  });

  test('Reddit, without a day', () => {
    const { posts } = read(
      `<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/sandholm/comments/1/">${WORDS}</a><br> by<a href="https://www.reddit.com/user/quay_walker/">u/quay_walker</a> in<a href="https://www.reddit.com/r/sandholm/">sandholm</a></blockquote>`,
    );
    expect(posts).toMatchObject([{ words: WORDS, handle: '@quay_walker', published: null }]);
  });
});

test.each([
  [
    'Instagram',
    '<blockquote class="instagram-media"><a href="#">View this post on Instagram</a><p><a href="#">A post shared by Harbour Master (@ino_sandholm)</a></p></blockquote>',
  ],
  [
    'Mastodon',
    '<blockquote class="mastodon-embed"><a href="#"><div>Post by @ino@tidepool.example</div><div>View on Mastodon</div></a></blockquote>',
  ],
])('a post of which %s shows no words is left out', (_, embed) => {
  const { article } = read(embed);
  expect(article.embeds).toEqual([]);
  expect(article.text).toBe(REPORT.join('\n\n'));
});

test('a quotation that is no post stays as it is', () => {
  const { article } = read('<blockquote><p>We heard it before we saw it, and then the gate was gone.</p></blockquote>');
  expect(article.embeds).toEqual([]);
  expect(article.text).toContain('and then the gate was gone');
});
