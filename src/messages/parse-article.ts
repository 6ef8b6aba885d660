import type { Article } from '../core/model/article';
import { isWithin, MAX_ARTICLE_CHARS } from './limits';

type Check = (value: unknown, text: string) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull =
  (check: Check): Check =>
  (value, text) =>
    value === null || check(value, text);
const listOf =
  (check: Check): Check =>
  (value, text) =>
    Array.isArray(value) && value.every((item) => check(item, text));
const having =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, text) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name], text));

const isTime = having({ value: isText, precision: isText, source: isText });
const isSpan: Check = (value, text) =>
  isRecord(value) && isOffset(value.start, text) && isOffset(value.end, text) && Number(value.start) <= Number(value.end);
const isSpanWith =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, text) =>
    isSpan(value, text) && having(fields)(value, text);

const FIELDS: Readonly<Record<keyof Article, Check>> = {
  id: isText,
  url: orNull(isText),
  isArticle: isFlag,
  kind: isText,
  title: orNull(isText),
  outlet: orNull(having({ name: isText, domain: orNull(isText) })),
  outletSource: orNull(isText),
  repostedOn: orNull(isText),
  byline: listOf(isText),
  credit: (value) => value === undefined || value === null || isText(value, ''),
  published: orNull(isTime),
  modified: orNull(isTime),
  language: isText,
  canonicalUrl: orNull(isText),
  section: orNull(isText),
  agency: orNull(isText),
  isPaywalled: isFlag,
  text: isText,
  boilerplate: listOf(isSpanWith({ reason: isText })),
  removed: listOf(having({ reason: isText, text: isText })),
  posts: listOf(isSpanWith({ title: orNull(isText), published: orNull(isTime) })),
  embeds: listOf(isSpanWith({ author: orNull(isText), handle: orNull(isText), published: orNull(isTime) })),
  sources: (value, text) =>
    value === undefined || having({ title: orNull(isText), byline: orNull(isText), section: orNull(isText) })(value, text),
};

/**
 * Reads an article from a message and says why it is none: its size, or the first field that is not what the model says. All spans
 * lie inside the text.
 */
export function parseArticle(input: unknown): { readonly article: Article } | { readonly problem: string } {
  if (!isRecord(input) || typeof input.text !== 'string') return { problem: 'expected an article with a text' };
  if (!isWithin(input, MAX_ARTICLE_CHARS)) return { problem: `the article is longer than ${MAX_ARTICLE_CHARS} characters` };
  for (const [name, check] of Object.entries(FIELDS))
    if (!check(input[name], input.text)) return { problem: `the article's field "${name}" is not what it should be` };
  return { article: input as unknown as Article };
}

function isOffset(value: unknown, text: string): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length;
}
