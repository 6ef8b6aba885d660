import type { ArticleKind } from '../../core/model/article';
import type { CoverageEntry } from '../../core/model/comparison';
import { nameOutlet } from '../article-labels';
import { formatTime } from './format-time';
import { Headline } from './Headline';
import { HeadlineOnly } from './HeadlineOnly';
import { WhyThisResult } from './WhyThisResult';

const KINDS: Record<ArticleKind, string> = {
  report: 'report',
  'agency-copy': 'agency copy',
  'live-blog': 'live blog',
  repost: 'repost',
  opinion: 'opinion',
};

/** One other report: when, who, what it says at the top, what kind it is, what it adds. */
export function CoverageReport({ entry }: { entry: CoverageEntry }) {
  return (
    <article class="report">
      <p class="report-outlet">
        <bdi>{nameOutlet(entry)}</bdi>
      </p>
      <Headline title={entry.title} url={entry.url} />
      <div class="meta">
        {entry.published ? <time dateTime={entry.published.value}>{formatTime(entry.published)}</time> : <span>{formatTime(null)}</span>}
        <span>{entry.agency === null ? KINDS[entry.kind] : `${KINDS[entry.kind]}, ${entry.agency}`}</span>
        <WhyThisResult entry={entry} />
      </div>
      <HeadlineOnly entry={entry} />
      {entry.adds !== null && (
        <p class="adds">
          <span class="adds-label">Adds</span>{' '}
          <span class={entry.addsWording === 'verbatim' ? 'verbatim' : ''} dir="auto">
            {entry.adds}
          </span>
          {entry.addsWording === 'summary' && <span class="flag"> summary in our words</span>}
        </p>
      )}
    </article>
  );
}
