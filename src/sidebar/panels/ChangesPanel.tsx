import type { ChangedQuote, ChangesSince, FigureChange, QuoteChange } from '../../core/model/version-changes';
import { useSidebar } from '../context';
import { ChangedWords } from '../parts/ChangedWords';
import { markChangedWords } from '../parts/changed-words';
import { EntryList } from '../parts/EntryList';
import { formatTime } from '../parts/format-time';
import { Icon } from '../parts/Icon';
import type { PanelProps } from './panel';

/** The region's name, also where there is no coverage. */
export const CHANGES_TITLE = 'Changes since you last read it';

/** How many changes there are. */
export function countChanges({ headline, quotes, figures }: ChangesSince): number {
  return (headline ? 1 : 0) + quotes.length + figures.length;
}

/** What of substance changed on this page since the reader's last visit; nothing where nothing did. */
export function ChangesPanel({ comparison: { changes } }: Pick<PanelProps, 'comparison'>) {
  if (!changes) return null;
  return (
    <>
      <p class="note">You read it on {formatTime({ value: changes.since, precision: 'minute' })}.</p>
      {changes.headline && <Headline {...changes.headline} />}
      {changes.figures.length > 0 && (
        <EntryList id="changed-figures" items={changes.figures} keyOf={({ start }, i) => `${start}/${i}`}>
          {(figure) => <Figure figure={figure} />}
        </EntryList>
      )}
      {changes.quotes.length > 0 && (
        <EntryList id="changed-quotes" items={changes.quotes} keyOf={({ before, after }, i) => `${before?.text}/${after?.text}/${i}`}>
          {(change) => <Quotation change={change} />}
        </EntryList>
      )}
    </>
  );
}

function Headline({ before, after }: { before: string; after: string }) {
  return (
    <div class="entry">
      <h4 class="entry-title">Headline</h4>
      <p>
        <span class="flag">before</span>{' '}
        <del class="verbatim" dir="auto">
          {before}
        </del>
      </p>
      <p>
        <span class="flag">now</span>{' '}
        <ins class="verbatim" dir="auto">
          {after}
        </ins>
      </p>
    </div>
  );
}

function Figure({ figure: { before, after, sentence, start, end } }: { figure: FigureChange }) {
  return (
    <>
      <h4 class="entry-title">
        <del dir="auto">{before}</del> became <ins dir="auto">{after}</ins>
      </h4>
      <p class="passage verbatim" dir="auto">
        {sentence}
      </p>
      <p class="meta">
        <ShowHere start={start} end={end} />
      </p>
    </>
  );
}

function Quotation({ change: { before, after } }: { change: QuoteChange }) {
  const pieces = before && after ? markChangedWords([before, after].map(wholeSpoken)) : [];
  const label = before && after ? 'Reworded' : after ? 'New quotation' : 'No longer here';
  return (
    <>
      <h4 class="entry-title">
        {label}: <bdi>{(after ?? before)?.speaker ?? 'speaker not named'}</bdi>
      </h4>
      {[before, after].map(
        (quote, i) => quote && <Version key={i === 0 ? 'before' : 'after'} quote={quote} pieces={pieces[i] ?? null} isNow={i === 1} />,
      )}
    </>
  );
}

function Version({
  quote,
  pieces,
  isNow,
}: {
  quote: ChangedQuote;
  pieces: Parameters<typeof ChangedWords>[0]['pieces'] | null;
  isNow: boolean;
}) {
  return (
    <figure class="quotation">
      <ChangedWords pieces={pieces ?? [{ text: quote.text, isChanged: false }]} />
      <figcaption class="meta">
        <span class="flag">{isNow ? 'now' : 'before'}</span>
        {quote.start !== null && quote.end !== null && <ShowHere start={quote.start} end={quote.end} />}
      </figcaption>
    </figure>
  );
}

function ShowHere({ start, end }: { start: number; end: number }) {
  const { act, showSentence } = useSidebar();
  return (
    <button type="button" class="source source-here" onClick={act(() => showSentence(start, end))}>
      <Icon name="here" />
      This article<span class="unseen"> (show the sentence)</span>
    </button>
  );
}

function wholeSpoken({ text }: ChangedQuote) {
  return { text, spoken: [{ start: 0, end: text.length }] };
}
