import type { SpokenQuote } from '../../core/model/comparison';
import { Source } from './Source';

/** Somebody's words with their outlet. Only verbatim speech stands in quotation marks; a reporter's rendering never does. */
export function Quotation({ quote, speaker }: { quote: SpokenQuote; speaker: string }) {
  const isSpeech = quote.kind !== 'indirect';
  return (
    <figure class="quotation">
      <blockquote dir="auto" class={isSpeech ? 'verbatim' : 'verbatim rendered'}>
        {isSpeech ? `“${quote.text}”` : quote.text}
      </blockquote>
      <figcaption class="meta">
        <Source {...quote} />
        {quote.certainty === 'probable' && (
          <span class="flag">
            probably <bdi>{speaker}</bdi>
          </span>
        )}
        {quote.cue !== null && (
          <span>
            <span class="unseen">introduced by </span>
            <i dir="auto">{quote.cue}</i>
          </span>
        )}
        {quote.via !== null && <span>via {quote.via}</span>}
        {quote.kind === 'partial' && <span>part of a sentence</span>}
        {quote.kind === 'indirect' && <span>in the reporter’s words</span>}
      </figcaption>
    </figure>
  );
}
