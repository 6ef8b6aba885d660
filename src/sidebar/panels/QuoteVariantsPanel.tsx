import type { Comparison, QuoteVariant } from '../../core/model/comparison';
import { spotId } from '../locate-entry';
import { ChangedWords } from '../parts/ChangedWords';
import { markChangedWords } from '../parts/changed-words';
import { EntryList } from '../parts/EntryList';
import { Source } from '../parts/Source';
import { Spot } from '../parts/Spot';
import type { PanelProps } from './panel';

/** Statements of one speaker that reports render in different words, the changed words marked. */
export function QuoteVariantsPanel({ comparison }: PanelProps) {
  return (
    <>
      <p class="note">Words that differ are underlined.</p>
      <EntryList id="variants" items={comparison.quoteVariants} keyOf={(variant, i) => `${variant.speaker}/${i}`}>
        {(variant) => <Variant variant={variant} speaker={nameSpeaker(comparison, variant.speaker)} />}
      </EntryList>
    </>
  );
}

function Variant({ variant, speaker }: { variant: QuoteVariant; speaker: string }) {
  const pieces = markChangedWords(variant.versions);
  return (
    <>
      <h4 class="entry-title">
        <bdi>{speaker}</bdi>
      </h4>
      {variant.changesScope && <p class="note">One version leaves out words that limit the statement.</p>}
      {variant.versions.map((version, i) => (
        <Spot key={`${version.articleId}/${i}`} id={spotId('variant', variant.speaker, version.start)}>
          <figure class="quotation">
            <ChangedWords pieces={pieces[i] ?? []} />
            <figcaption class="meta">
              <Source {...version} />
            </figcaption>
          </figure>
        </Spot>
      ))}
    </>
  );
}

function nameSpeaker(comparison: Comparison, id: string): string {
  return comparison.speakers.find((speaker) => speaker.id === id)?.name ?? 'Speaker not named';
}
