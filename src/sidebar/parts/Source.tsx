import { useSidebar } from '../context';
import { Icon } from './Icon';
import { sentenceUrl } from './report-url';

interface SourceProps {
  readonly articleId: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  /** False where `text` is no wording of the report, so that no browser could find it there. */
  readonly isVerbatim?: boolean;
}

/** Where words stand: a button that shows them on this page, a link to them in another report, or the bare name without an address. */
export function Source({ articleId, text, start, end, isVerbatim = true }: SourceProps) {
  const { labels, act, showSentence } = useSidebar();
  const label = labels.value.get(articleId);
  if (label?.isPage && start !== null && end !== null) {
    return (
      <button type="button" class="source source-here" onClick={act(() => showSentence(start, end))}>
        <Icon name="here" />
        This article<span class="unseen"> (show the sentence)</span>
      </button>
    );
  }
  const name = label?.name ?? 'another report';
  const url = label ? sentenceUrl(label.url, isVerbatim ? text : '') : null;
  if (url === null) return <bdi class="source">{name}</bdi>;
  return (
    <a class="source" href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{name}</bdi>
      <span class="unseen"> (open in a new tab)</span>
      <Icon name="away" />
    </a>
  );
}
