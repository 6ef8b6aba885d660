import type { Span } from '../model/article';
import type { Token } from '../text/tokens';

const MARKS = /["\u201c\u201d]/g;

/**
 * The places in a list of words of those that stand in quotation marks. A quotation that opened before the stretch counts where its closing mark
 * shows it; without any mark nothing is quoted.
 */
export function findQuotedWords(text: string, { start, end }: Span, tokens: readonly Token[]): readonly number[] {
  const marks = [...text.slice(start, end).matchAll(MARKS)].map((match) => ({ mark: match[0], at: start + match.index }));
  if (marks.length === 0) return [];
  let isOpen = startsOpen(text, marks);
  let next = 0;
  return tokens.flatMap((token, at) => {
    for (let mark = marks[next]; mark && mark.at < token.start; mark = marks[++next])
      isOpen = mark.mark === '"' ? !isOpen : mark.mark === '\u201c';
    return isOpen ? [at] : [];
  });
}

/** By the first mark where it is a closing one; of a single straight mark by what follows it. */
function startsOpen(text: string, marks: readonly { readonly mark: string; readonly at: number }[]): boolean {
  const [first] = marks;
  if (!first) return false;
  if (first.mark !== '"') return first.mark === '\u201d';
  return marks.length % 2 === 1 && !/[\p{L}\p{N}]/u.test(text[first.at + 1] ?? '');
}
