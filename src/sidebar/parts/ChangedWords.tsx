import type { Piece } from './changed-words';

/** One version of a statement in quotation marks, its changed words marked by an underline and a tint. */
export function ChangedWords({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <blockquote class="verbatim" dir="auto">
      “{pieces.map((piece, i) => (piece.isChanged ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>))}”
    </blockquote>
  );
}
