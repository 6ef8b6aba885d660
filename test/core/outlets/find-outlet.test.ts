import { describe, expect, test } from 'vitest';
import { OUTLETS } from '../../../src/core/outlets/data/outlets';
import { findOutlet } from '../../../src/core/outlets/find-outlet';
import { registrableDomain } from '../../../src/core/outlets/registrable-domain';

test.each([
  ['www.bbc.co.uk', 'BBC', 'GB'],
  ['news.sky.com', 'Sky News', 'GB'],
  ['edition.cnn.com', 'CNN', 'US'],
  ['asia.nikkei.com', 'Nikkei Asia', 'JP'],
])('%s is %s', (host, name, country) => {
  expect(findOutlet(host)).toMatchObject({ name, country });
});

test.each(['notbbc.co.uk', 'bbc.co.uk.evil.example', 'localhost', 'co.uk', ''])('%s is in no table', (host) => {
  expect(findOutlet(host)).toBeNull();
});

test.each([
  ['a.b.example.co.uk', 'example.co.uk'],
  ['news.example.com', 'example.com'],
  ['localhost', null],
  ['127.0.0.1', null],
])('the registered domain of %s is %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

describe('the table', () => {
  const lines = OUTLETS.flatMap((block) => block.trim().split('\n').slice(1));
  test('has at least 300 outlets, one line each', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300);
    expect(lines.filter((line) => !/^[a-z0-9.-]+\.[a-z]{2,} \S/.test(line))).toEqual([]);
  });
  test('names every domain once, in a country of two letters', () => {
    const domains = lines.map((line) => line.split(' ')[0]);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
    expect(OUTLETS.filter((block) => !/^[A-Z]{2}\n/.test(block))).toEqual([]);
  });
});
