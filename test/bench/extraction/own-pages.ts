import { HOSTILE_PAGES } from '../../extract/hostile-pages';
import { LIVE_FORMS, LIVE_POSTS } from '../../extract/live-blog/live-forms';
import { REPORT } from '../../extract/page-builder';
import { type MeasuredOurs, runOurs } from './run-pages';

/** How pages of our own making are read: those that want to keep us busy, and the usual forms of live blogs. */
export interface OwnPagesFigures {
  readonly hostile: {
    readonly pages: number;
    /** Pages with a report in them, and those whose report was read. */
    readonly reports: number;
    readonly reportsRead: number;
    /** The longest stage and the longest look of the detector on any of them, in ms. */
    readonly longestStage: number;
    readonly longestLook: number;
    readonly slowest: string;
  };
  readonly live: { readonly forms: number; readonly posts: number; readonly anchored: number; readonly timed: number };
}

/** Reads the pages in Chromium. */
export async function measureOwnPages(): Promise<OwnPagesFigures> {
  const hostile = await runOurs(
    HOSTILE_PAGES.map(({ name, html, contentType }) => ({
      id: name,
      url: 'https://echo.example/news/crane-falls-across-quay-123456',
      html: () => Buffer.from(html()),
      ...(contentType ? { contentType } : {}),
    })),
  );
  const live = await runOurs(
    LIVE_FORMS.map(({ name, html }) => ({
      id: name,
      url: 'https://echo.example/live/crane-falls-sandholm-quay-123456',
      html: () => Buffer.from(html),
    })),
  );
  const slowest = [...hostile].sort((a, b) => b.read.longest - a.read.longest)[0];
  const withReport = new Set(HOSTILE_PAGES.flatMap(({ name, hasReport }) => (hasReport ? [name] : [])));
  return {
    hostile: {
      pages: hostile.length,
      reports: withReport.size,
      reportsRead: hostile.filter(({ id, read }) => withReport.has(id) && REPORT.every((line) => read.article.text.includes(line))).length,
      longestStage: Math.round(slowest?.read.longest ?? 0),
      longestLook: Math.round(Math.max(...hostile.map(({ detect }) => detect.ms))),
      slowest: slowest?.id ?? '',
    },
    live: { forms: LIVE_FORMS.length, posts: LIVE_FORMS.length * LIVE_POSTS.length, ...countPosts(live) },
  };
}

/** Posts that were read with their text and hardly more: those that stand in the page's own elements, and those of them with their time. */
function countPosts(measured: readonly MeasuredOurs[]): { anchored: number; timed: number } {
  const right = measured.flatMap(({ read: { article, anchored } }) =>
    LIVE_POSTS.flatMap((wanted) => {
      const most = wanted.lines.join('\n\n').length + 50;
      const at = article.posts.findIndex(({ start, end }) => {
        const text = article.text.slice(start, end);
        return text.length < most && wanted.lines.every((line) => text.includes(line));
      });
      return at >= 0 && anchored[at] ? [article.posts[at]?.published?.value.includes(wanted.clock) ?? false] : [];
    }),
  );
  return { anchored: right.length, timed: right.filter((isTimed) => isTimed).length };
}
