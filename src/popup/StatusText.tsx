import type { ComparedCounts, PageStatus } from '../messages/contract';
import { countOf } from '../sidebar/parts/count-words';
import { SearchedLine } from '../sidebar/parts/SearchedLine';

/** What Sidelight did on the page in front, in words. */
export function StatusText({ status }: { status: PageStatus }) {
  switch (status.state) {
    case 'compared':
      return status.others > 0 ? <Found counts={status} /> : <NothingFound counts={status} />;
    case 'reading':
      return <p>Reading this article…</p>;
    case 'no-article':
      return <p>This page is no news article, as far as Sidelight can see.</p>;
    case 'failed':
      return <p>This article could not be compared. {status.message}</p>;
    case 'off':
      return <p>Sidelight is off on this site.</p>;
    case 'paused':
      return <p>Sidelight is paused on all sites.</p>;
    case 'not-permitted':
      return (
        <p>
          The browser does not let Sidelight look at this page yet. It needs to, to see whether the page is an article. Nothing is sent
          anywhere.
        </p>
      );
    case 'not-reached':
      return (
        <p>Sidelight does not run in this page. Load the page again; on the browser's own pages and its store no extension may run.</p>
      );
    case 'no-web-page':
      return <p>This is no web page.</p>;
  }
}

function Found({ counts }: { counts: ComparedCounts }) {
  return (
    <>
      <p class="count">{countOf(counts.others, 'other report')}</p>
      {counts.story !== null && <p class="story">{counts.story}</p>}
      <SearchedLine searched={counts.searched} />
    </>
  );
}

function NothingFound({ counts }: { counts: ComparedCounts }) {
  return (
    <>
      <p class="count">Nothing to compare with</p>
      <p>Sidelight has no other report of this story. Other outlets may well have reported it.</p>
      <SearchedLine searched={counts.searched} />
    </>
  );
}
