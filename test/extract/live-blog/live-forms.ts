import { structured } from '../page-builder';

/** A post of an invented live blog. */
export interface LivePost {
  readonly clock: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const DAY = '2024-11-18';
const HEADLINE = 'Crane falls at Sandholm quay – latest from the harbour';

/** What a live blog's page must be read as. */
export const LIVE_POSTS: readonly LivePost[] = [
  [
    '15:20',
    'Ferry company cancels evening sailings',
    'The company that runs the ferry to Westerby said that both evening sailings had been cancelled.',
    'Passengers can change their tickets without a charge until the end of the month.',
  ],
  [
    '14:40',
    'Northern basin opens for small boats',
    'Fishermen may use the northern basin from now on, although it is too shallow for the larger boats at low tide.',
  ],
  [
    '14:05',
    '“We heard it before we saw it”',
    '“We heard it before we saw it,” said Ada Quill, who runs the kiosk opposite the gate and was the first to call for help.',
  ],
  [
    '13:30',
    'County announces an inquiry',
    'An inquiry by the county will look at the maintenance records of all four cranes, which date from the early nineties.',
    'It is to report before the summer.',
  ],
  [
    '13:05',
    'Nobody hurt, owners say',
    'Nobody was hurt, and the two ships that were being unloaded have been moved to Westerby for a full inspection.',
  ],
  [
    '12:50',
    'Crane falls across eastern quay',
    'A crane has fallen across the eastern quay of Sandholm, the harbour’s owners have confirmed. More soon.',
  ],
].map(([clock = '', title = '', ...lines]) => ({ clock, title, lines }));

/** A common form of live pages: how it marks posts up, and what can be known of them from it. */
export interface LiveForm {
  readonly name: string;
  readonly html: string;
  readonly hasTimes: boolean;
  readonly hasTitles: boolean;
}

const iso = (post: LivePost) => `${DAY}T${post.clock}:00Z`;
const time = (post: LivePost) => `<time datetime="${iso(post)}">${post.clock}</time>`;
const prose = (post: LivePost) => post.lines.map((line) => `<p>${line}</p>`).join('');
const each = (post: (one: LivePost, at: number) => string, from = LIVE_POSTS) => from.map(post).join('\n');

const updates = (what: (post: LivePost) => object) => ({
  '@type': 'LiveBlogPosting',
  headline: HEADLINE,
  datePublished: `${DAY}T12:50:00Z`,
  dateModified: `${DAY}T15:20:00Z`,
  liveBlogUpdate: LIVE_POSTS.map((post) => ({ '@type': 'BlogPosting', ...what(post) })),
});
const DECLARED = structured({ '@type': 'LiveBlogPosting', headline: HEADLINE, datePublished: `${DAY}T12:50:00Z` });
const TEXTS = structured(updates((post) => ({ headline: post.title, datePublished: iso(post), articleBody: post.lines.join('\n') })));
const HEADLINES = structured(updates((post) => ({ headline: post.title, datePublished: iso(post) })));

const SIDE =
  '<aside><ul><li><time datetime="2024-11-18T09:00Z">9:00</time> Council meets in Westerby over the new bridge and its costs</li><li><time datetime="2024-11-18T08:00Z">8:00</time> Rain until Wednesday along the whole of the eastern coast</li></ul></aside>';
const COMMENTS = `<section class="comments">${'<div><time datetime="2024-11-18T16:00Z">16:00</time><p>I have seen that crane lean for years and told them so more than once.</p></div>'.repeat(9)}</section>`;

function page(body: string, data: string): string {
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | Echo</title><meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}">${data}</head><body>
<header><a href="/">The Echo</a> <a href="/live">Live</a></header><main><h1>${HEADLINE}</h1><p class="standfirst">Follow the day at the harbour of Sandholm, where a crane has fallen across the eastern quay.</p>${body}</main>${SIDE}${COMMENTS}<footer><p>The Echo is part of the Westerby group.</p></footer></body></html>`;
}

const known = { hasTimes: true, hasTitles: true };

/** Every form has the same six posts. Class names are invented after the habits of content systems. */
export const LIVE_FORMS: readonly LiveForm[] = [
  {
    name: 'articles with a class that says so',
    ...known,
    html: page(
      `<div>${each((post) => `<article class="live-blog-post">${time(post)}<h2>${post.title}</h2>${prose(post)}</article>`)}</div>`,
      DECLARED,
    ),
  },
  {
    name: 'parts of a post that share its class name',
    ...known,
    html: page(
      `<div class="live-blog-posts">${each((post) => `<div class="live-blog-post"><div class="live-blog-post__head">${time(post)}<h3 class="live-blog-post__title">${post.title}</h3></div><div class="live-blog-post__body">${prose(post)}</div></div>`)}</div>`,
      DECLARED,
    ),
  },
  {
    name: 'microdata',
    ...known,
    html: page(
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${each((post) => `<div itemprop="liveBlogUpdate" itemscope><meta itemprop="datePublished" content="${iso(post)}"><h2 itemprop="headline">${post.title}</h2><div itemprop="articleBody">${prose(post)}</div></div>`)}</div>`,
      DECLARED,
    ),
  },
  {
    name: 'blocks with numbers',
    ...known,
    html: page(
      `<div>${each((post, at) => `<article id="block-${at}7a" data-block-id="${at}7a"><header>${time(post)}<h2>${post.title}</h2></header><div>${prose(post)}</div></article>`)}</div>`,
      DECLARED,
    ),
  },
  {
    name: 'a list whose class names say nothing',
    ...known,
    html: page(
      `<ol class="css-1x2">${each((post) => `<li class="css-9ab"><div class="css-3">${time(post)}</div><h3>${post.title}</h3><div>${prose(post)}</div></li>`)}</ol>`,
      DECLARED,
    ),
  },
  {
    name: 'no containers: time, heading, text',
    ...known,
    html: page(`<div class="story">${each((post) => `${time(post)}<h2>${post.title}</h2>${prose(post)}`)}</div>`, DECLARED),
  },
  {
    name: 'no containers: heading, time, text',
    ...known,
    html: page(`<div class="story">${each((post) => `<h2>${post.title}</h2><p>${time(post)}</p>${prose(post)}`)}</div>`, DECLARED),
  },
  {
    name: 'no containers: time in the heading',
    hasTimes: true,
    hasTitles: false,
    html: page(`<div class="story">${each((post) => `<h2>${time(post)} ${post.title}</h2>${prose(post)}`)}</div>`, DECLARED),
  },
  {
    name: 'days in groups',
    ...known,
    html: page(
      `<section class="day"><h2>Monday afternoon</h2>${each((post) => `<div class="u">${time(post)}<h3>${post.title}</h3>${prose(post)}</div>`, LIVE_POSTS.slice(0, 3))}</section><section class="day"><h2>Monday noon</h2>${each((post) => `<div class="u">${time(post)}<h3>${post.title}</h3>${prose(post)}</div>`, LIVE_POSTS.slice(3))}</section>`,
      DECLARED,
    ),
  },
  {
    name: 'a table',
    hasTimes: true,
    hasTitles: false,
    html: page(
      `<table><tbody>${each((post) => `<tr><td>${time(post)}</td><td><b>${post.title}</b>${prose(post)}</td></tr>`)}</tbody></table>`,
      DECLARED,
    ),
  },
  {
    name: 'clocks without markup, posts declared with their text',
    ...known,
    html: page(
      `<div class="feed">${each((post) => `<div class="x1"><span class="x2">${post.clock}</span><h3>${post.title}</h3>${prose(post)}</div>`)}</div>`,
      TEXTS,
    ),
  },
  {
    name: 'ago instead of times, posts declared by headlines',
    ...known,
    html: page(
      `<div class="feed">${each((post, at) => `<section><small>${at + 2} min ago</small><h3>${post.title}</h3>${prose(post)}</section>`)}</div>`,
      HEADLINES,
    ),
  },
  {
    name: 'no times at all, posts declared with their text',
    ...known,
    html: page(`<div class="feed">${each((post) => `<div><h3>${post.title}</h3><div>${prose(post)}</div></div>`)}</div>`, TEXTS),
  },
  {
    name: 'no headings, posts declared with their text',
    ...known,
    html: page(
      `<div class="feed">${each((post) => `<div class="x1"><div>${post.clock}</div><div>${prose(post)}</div></div>`)}</div>`,
      TEXTS,
    ),
  },
  {
    name: 'time below the text',
    ...known,
    html: page(
      `<ul class="stream">${each((post) => `<li><h3>${post.title}</h3>${prose(post)}<footer-line>${time(post)}</footer-line></li>`)}</ul>`,
      DECLARED,
    ),
  },
  {
    name: 'deep wrappers, and a key event list that repeats the titles',
    ...known,
    html: page(
      `<ul class="key-events">${each((post) => `<li><a href="#p"><span>${post.clock}</span> ${post.title}</a></li>`)}</ul><div><div>${each((post) => `<div class="w"><div><div><article><div>${time(post)}</div><div><h2><span>${post.title}</span></h2></div><div><div>${prose(post)}</div></div></article></div></div></div>`)}</div></div>`,
      DECLARED,
    ),
  },
  {
    name: 'times of change beside times of publication',
    ...known,
    html: page(
      `<div class="stream">${each((post) => `<div class="entry">${time(post)} <span>Updated <time datetime="${DAY}T16:00:00Z">16:00</time></span><h3>${post.title}</h3>${prose(post)}</div>`)}</div>`,
      DECLARED,
    ),
  },
];
