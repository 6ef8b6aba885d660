import { expect, test } from 'vitest';
import { mayAsk } from '../../../src/corpus/feeds/may-ask';
import { outletFeeds } from '../../../src/corpus/feeds/outlet-feeds';
import { feedsOfPage } from '../../../src/corpus/feeds/page-feeds';

const FEEDS = outletFeeds();

test('the built-in list has at least 80 outlets in at least 12 countries', () => {
  expect(new Set(FEEDS.map(({ outlet }) => outlet?.name)).size).toBeGreaterThanOrEqual(80);
  expect(new Set(FEEDS.map(({ country }) => country)).size).toBeGreaterThanOrEqual(12);
});

test('each entry is whole, asked over https, and stands once', () => {
  expect(new Set(FEEDS.map(({ address }) => address)).size).toBe(FEEDS.length);
  for (const feed of FEEDS) {
    expect(new URL(feed.address).protocol, feed.address).toBe('https:');
    expect(feed.country, feed.address).toMatch(/^[A-Z]{2}$/);
    expect(feed.language, feed.address).toMatch(/^[a-z]{2}$/);
    expect(feed.name.length, feed.address).toBeGreaterThan(1);
    for (const host of feed.hosts) expect(host, feed.address).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(mayAsk([feed], feed.address), feed.address).toBe(true);
  }
});

test('a page’s own feeds are offered, its comments and what is no feed are not', () => {
  const links = [
    { type: 'application/rss+xml', href: '/feed', title: 'Harrow <b>Gazette</b>' },
    { type: 'application/rss+xml', href: '/feed', title: 'again' },
    { type: 'application/rss+xml', href: '/comments/feed', title: 'Comments' },
    { type: 'application/atom+xml', href: 'https://feeds.harrow.test/world.atom', title: '' },
    { type: 'application/feed+json', href: 'javascript:alert(1)', title: 'Bad' },
    { type: 'text/css', href: '/style.css', title: 'Style' },
  ];
  expect(feedsOfPage(links, 'https://www.harrow.test/story')).toEqual([
    { name: 'Harrow Gazette', address: 'https://www.harrow.test/feed' },
    { name: 'feeds.harrow.test', address: 'https://feeds.harrow.test/world.atom' },
  ]);
});
