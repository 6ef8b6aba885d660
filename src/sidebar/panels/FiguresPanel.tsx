import type { PublicationTime } from '../../core/model/article';
import type { Comparison, FigureDifference } from '../../core/model/comparison';
import { spotId } from '../locate-entry';
import { EntryList } from '../parts/EntryList';
import { formatTime } from '../parts/format-time';
import { Source } from '../parts/Source';
import { Spot } from '../parts/Spot';
import type { PanelProps } from './panel';

/** Longest wording of a figure that stands for itself ("nearly 200 miles"); a longer one is the sentence around it. */
const LONGEST_FIGURE = 32;

/** Numbers about one thing on which reports disagree. */
export function FiguresPanel({ comparison }: PanelProps) {
  return (
    <EntryList id="figures" items={comparison.figures} keyOf={(figure, i) => `${figure.about}/${i}`}>
      {(figure) => (
        <>
          <h4 class="entry-title figure-about" dir="auto">
            {figure.about}
          </h4>
          <EntryList id={`figure/${figure.about}`} items={figure.versions} keyOf={(version, i) => `${version.articleId}/${i}`}>
            {(version) => <Version version={version} about={figure.about} published={publishedOf(comparison, version.articleId)} />}
          </EntryList>
        </>
      )}
    </EntryList>
  );
}

interface VersionProps {
  readonly version: FigureDifference['versions'][number];
  readonly about: string;
  readonly published: PublicationTime | null;
}

/** A figure with its report and the report's time: a toll rises. */
function Version({ version, about, published }: VersionProps) {
  const isShort = version.text.length <= LONGEST_FIGURE;
  const figure = isShort ? version.text : `${version.value.toLocaleString('en-GB')} ${version.unit ?? ''}`.trim();
  return (
    <Spot id={spotId('figure', about, version.start)}>
      <div class="figure-line">
        <span class="figure-value" dir="auto">
          {figure}
        </span>
        <span class="meta">
          <Source {...version} />
          {published && <time dateTime={published.value}>{formatTime(published)}</time>}
        </span>
      </div>
      {!isShort && (
        <p class="passage verbatim" dir="auto">
          {version.text}
        </p>
      )}
    </Spot>
  );
}

function publishedOf({ page, coverage }: Comparison, articleId: string): PublicationTime | null {
  if (articleId === page.id || articleId === page.matchedAs) return page.published;
  return coverage.find(({ id }) => id === articleId)?.published ?? null;
}
