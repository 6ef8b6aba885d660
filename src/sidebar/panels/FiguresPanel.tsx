import type { FigureDifference } from '../../core/model/comparison';
import { spotId } from '../locate-entry';
import { EntryList } from '../parts/EntryList';
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
            {(version) => <Version version={version} about={figure.about} />}
          </EntryList>
        </>
      )}
    </EntryList>
  );
}

function Version({ version, about }: { version: FigureDifference['versions'][number]; about: string }) {
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
