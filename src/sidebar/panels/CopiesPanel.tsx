import type { CopyEdit, Evidence } from '../../core/model/comparison';
import { useSidebar } from '../context';
import { spotId } from '../locate-entry';
import { countOf } from '../parts/count-words';
import { Disclosure } from '../parts/Disclosure';
import { EntryList } from '../parts/EntryList';
import { Passage } from '../parts/Passage';
import { Source } from '../parts/Source';
import { Spot } from '../parts/Spot';
import type { PanelProps } from './panel';

/** What outlets that carry one text added to it and cut, and what of this page stands in another outlet too. */
export function CopiesPanel({ comparison }: PanelProps) {
  const { copiedHere, copyEdits, page } = comparison;
  return (
    <>
      <p class="note">Outlets that carry the same text, and the sentences in which they differ.</p>
      <EntryList id="copies" items={copyEdits} keyOf={(edit) => `${edit.articleId}/${edit.of}`}>
        {(edit) => <Edit edit={edit} />}
      </EntryList>
      {copiedHere.length > 0 && (
        <Disclosure id="copied" label={`What this article shares word for word: ${countOf(copiedHere.length, 'passage')}`}>
          <EntryList id="copied" items={copiedHere} keyOf={({ start }) => String(start)}>
            {(stretch) => (
              <Spot id={spotId('copied', '', stretch.start)}>
                <Passage text={stretch.text} wording="verbatim" />
                <p class="meta">
                  <Source {...stretch} articleId={page.id} />
                </p>
              </Spot>
            )}
          </EntryList>
        </Disclosure>
      )}
    </>
  );
}

function Edit({ edit }: { edit: CopyEdit }) {
  const { labels } = useSidebar();
  const nameOf = (id: string) => labels.value.get(id)?.name ?? 'another report';
  const key = `copy/${edit.articleId}/${edit.of}`;
  return (
    <>
      <h4 class="entry-title">
        <bdi>{nameOf(edit.articleId)}</bdi>
        <span class="count"> beside {nameOf(edit.of)}</span>
      </h4>
      <Sentences id={`${key}/added`} label="added" sentences={edit.added} />
      <Sentences id={`${key}/cut`} label="left out" sentences={edit.cut} />
    </>
  );
}

function Sentences({ id, label, sentences }: { id: string; label: string; sentences: readonly Evidence[] }) {
  if (sentences.length === 0) return null;
  return (
    <Disclosure id={id} label={`${countOf(sentences.length, 'sentence')} ${label}`}>
      <EntryList id={id} items={sentences} keyOf={(_, i) => String(i)}>
        {(sentence) => (
          <>
            <Passage text={sentence.text} wording={sentence.wording} />
            <p class="meta">
              <Source {...sentence} isVerbatim={sentence.wording === 'verbatim'} />
            </p>
          </>
        )}
      </EntryList>
    </Disclosure>
  );
}
