import type { WordingDifference } from '../../core/model/comparison';
import { matchWords } from '../../core/text/match-words';
import { spotId, wordingId } from '../locate-entry';
import { Disclosure } from '../parts/Disclosure';
import { EntryList } from '../parts/EntryList';
import { Source } from '../parts/Source';
import { Spot } from '../parts/Spot';
import type { PanelProps } from './panel';

type Version = WordingDifference['versions'][number];

/** What reports call one thing by different words, without a judgement on any of them. */
export function WordingsPanel({ comparison }: PanelProps) {
  return (
    <>
      <p class="note">Sentences that say the same, and the word that each report chose.</p>
      <EntryList id="wordings" items={comparison.wordings} keyOf={({ versions }) => wordingId(versions)}>
        {({ versions }) => (
          <>
            <h4 class="entry-title">
              {versions.map(({ word }, i) => (
                <span key={i}>
                  {i > 0 && ' / '}
                  <bdi>{word}</bdi>
                </span>
              ))}
            </h4>
            <Disclosure id={wordingId(versions)} label="The sentences">
              <EntryList id={wordingId(versions)} items={versions} keyOf={(version, i) => `${version.articleId}/${i}`}>
                {(version) => <Sentence version={version} />}
              </EntryList>
            </Disclosure>
          </>
        )}
      </EntryList>
    </>
  );
}

/** A sentence with the chosen word marked; the cue of a quotation stands beside it. */
function Sentence({ version }: { version: Version }) {
  const { text, word, start } = version;
  const chosen = matchWords(text).find(({ folded }) => folded === word);
  return (
    <Spot id={spotId('wording', word, start)}>
      <p class="passage verbatim" dir="auto">
        {chosen ? (
          <>
            {text.slice(0, chosen.start)}
            <mark>{text.slice(chosen.start, chosen.end)}</mark>
            {text.slice(chosen.end)}
          </>
        ) : (
          `“${text}”`
        )}
      </p>
      <p class="meta">
        <Source {...version} />
        {!chosen && (
          <span>
            <span class="unseen">introduced by </span>
            <i dir="auto">{word}</i>
          </span>
        )}
      </p>
    </Spot>
  );
}
