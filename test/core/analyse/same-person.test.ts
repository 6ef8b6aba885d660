import { describe, expect, test } from 'vitest';
import { isSamePerson, isSameSpelledApart } from '../../../src/core/analyse/same-person';
import type { Speaker } from '../../../src/core/model/analysis';

const person = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  id: name,
  name,
  forms: [name],
  role: null,
  type: 'person',
  gender: null,
  quotes: 1,
  ...more,
});

describe('one person', () => {
  test.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'transliterations of one name'],
    ['Volodymyr Zelenskiy', 'Zelensky', 'a bare family name in another spelling'],
    ['Władysław Kosiniak-Kamysz', 'Wladyslaw Kosiniak-Kamysz', 'diacritics left out'],
    ['J. Cartlidge', 'James Cartlidge', 'an initial'],
    ['Vlad Petrov', 'Vladimir Petrov', 'a cut given name'],
  ])('%s is %s (%s)', (a, b) => {
    expect(isSamePerson(person(a), person(b))).toBe(true);
    expect(isSamePerson(person(b), person(a))).toBe(true);
  });
});

describe('in one report', () => {
  test('one full name in two spellings is one person', () => {
    expect(isSameSpelledApart(person('Volodymyr Zelensky'), person('Volodymyr Zelenskyy'))).toBe(true);
  });
  test.each([
    ['Vlad Petrov', 'Vladimir Petrov'],
    ['Zelensky', 'Zelenskyy'],
    ['Olena Zelenska', 'Volodymyr Zelensky'],
  ])('%s and %s are kept apart', (a, b) => {
    expect(isSameSpelledApart(person(a), person(b))).toBe(false);
  });
});

describe('two persons', () => {
  test.each([
    ['Bill Clinton', 'Hillary Clinton', 'given names contradict'],
    ['Hunter Biden', 'Joe Biden', 'given names contradict'],
    ['Joe Biden', 'Donald Trump', 'nothing in common'],
  ])('%s is not %s (%s)', (a, b) => {
    expect(isSamePerson(person(a), person(b))).toBe(false);
  });
  test('of different gender', () => {
    expect(isSamePerson(person('Merkel', { gender: 'female' }), person('Merkel', { gender: 'male' }))).toBe(false);
  });
  test('an institution is no person', () => {
    expect(isSamePerson(person('Washington', { type: 'institution' }), person('Washington'))).toBe(false);
  });
});

test('an institution is one with and without its article', () => {
  expect(isSamePerson(person('The Kremlin', { type: 'institution' }), person('Kremlin', { type: 'institution' }))).toBe(true);
});
