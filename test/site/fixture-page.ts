import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ArticleKind, DatePrecision, Outlet } from '../../src/core/model/article';

/** What a correct reader finds on a page; null for a page that is no article. */
export interface ExpectedArticle {
  readonly kind: ArticleKind;
  readonly title: string | null;
  readonly outlet: Outlet | null;
  readonly repostedOn: string | null;
  /** Null where the page writes nonsense there, so that nothing is right. */
  readonly byline: readonly string[] | null;
  readonly published: { readonly value: string; readonly precision: DatePrecision } | null;
  readonly language: string;
  readonly agency: string | null;
  readonly isPaywalled: boolean;
  /** First and last words of the report's own text. */
  readonly textStart: string;
  readonly textEnd: string;
  /** Words on the page that are no part of the report: absent from the text or marked as boilerplate in it. */
  readonly notInReport: readonly string[];
  readonly posts: number;
  /** Named persons who are quoted, by their fullest name, in order of appearance. */
  readonly speakers: readonly string[];
}

/** A hand-written expected file, `test/pages/ID.expected.json`. */
export interface Expectation {
  /** Why the page is here. */
  readonly about: string;
  /** Where the page stands; its host is served by the fixture site. */
  readonly url: string;
  /** Further paths on the host that show the same page (single-page sites). */
  readonly alsoAt?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds of waiting before the answer, for a slow server. */
  readonly delaySeconds?: number;
  /** Id of a `<template>` whose content the page's script puts into `<main>`; the expectation is for the page after that. */
  readonly template?: string;
  readonly article: ExpectedArticle | null;
  /** Ids of the bundled reports that the tab counts; empty where a tab must show and the number is open; null where none may show. */
  readonly coverage: readonly string[] | null;
}

/** A fixture page with its expected file. */
export interface FixturePage extends Expectation {
  readonly id: string;
  readonly html: string;
}

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
const HTML = '.html';

/** All fixture pages by id. Throws an error that names the page when an expected file is missing, or a page for an expected file. */
export function readFixturePages(folder = PAGES): readonly FixturePage[] {
  const names = readdirSync(folder);
  const ids = names.filter((name) => name.endsWith(HTML)).map((name) => name.slice(0, -HTML.length));
  const stray = names.find((name) => name.endsWith('.expected.json') && !ids.includes(name.replace('.expected.json', '')));
  if (stray) throw new Error(`test/pages/${stray} has no page beside it`);
  return ids.sort().map((id) => readFixturePage(folder, id));
}

function readFixturePage(folder: string, id: string): FixturePage {
  const path = `${folder}/${id}.expected.json`;
  if (!existsSync(path))
    throw new Error(`test/pages/${id}.html has no ${id}.expected.json beside it: write what a reader should find there`);
  const expectation: Expectation = JSON.parse(readFileSync(path, 'utf8'));
  return { ...expectation, id, html: readFileSync(`${folder}/${id}${HTML}`, 'utf8') };
}
