import { describe, expect, test } from 'vitest';
import { coversSite, documentAddress, siteOf } from '../../src/messages/site-of';

describe('the site of an address', () => {
  test.each([
    ['https://www.example.org/a?b#c', 'example.org'],
    ['http://news.example.org:8080/', 'news.example.org'],
    ['https://EXAMPLE.org/', 'example.org'],
    ['https://www2.example.org/', 'www2.example.org'],
  ])('of %s is %s', (address, site) => expect(siteOf(address)).toBe(site));

  test.each([
    undefined,
    '',
    'about:blank',
    'chrome-extension://abc/popup.html',
    'file:///tmp/a.html',
    'javascript:1',
    'https://',
    'https://a b/',
  ])('%s has none', (address) => expect(siteOf(address)).toBeNull());
});

describe('a listed site', () => {
  test('covers itself and its subdomains', () => {
    expect(coversSite('example.org', 'example.org')).toBe(true);
    expect(coversSite('example.org', 'amp.example.org')).toBe(true);
  });

  test('covers neither a name that merely ends like it nor the domain above it', () => {
    expect(coversSite('example.org', 'badexample.org')).toBe(false);
    expect(coversSite('news.example.org', 'example.org')).toBe(false);
  });
});

describe('the address of a document', () => {
  test('leaves a place in the page out and a page behind the fragment in', () => {
    expect(documentAddress('https://a.example/x#comments')).toBe('https://a.example/x');
    expect(documentAddress('https://a.example/x#/story/1')).toBe('https://a.example/x#/story/1');
    expect(documentAddress('https://a.example/x#!story')).toBe('https://a.example/x#!story');
  });
});
