/** Spans of the source as cleaned: with the accepted edits that lie inside them. */
import { applyEdits, belongs, byEdit, type Edit } from './edit.ts';
import { contains, overlaps, type Span } from './span.ts';

/** Reads a span of the source as cleaned. */
export type CleanSpan = (span: Span) => string;

/** The accepted edits that lie in or reach into a span; what accepted edits are in order serves many spans. */
const near = (accepted: readonly Edit[], { from, to }: Span): readonly Edit[] => {
  let low = 0;
  let high = accepted.length;
  // Accepted edits do not collide, so in order of their starts they are in order of their ends.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((accepted[middle]?.to ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: Edit[] = [];
  for (let i = low; i < accepted.length; i++) {
    const edit = accepted[i];
    if (edit === undefined || edit.from > to) break;
    found.push(edit);
  }
  return found;
};

const acceptedOf = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter((edit) => edit.state === 'accepted').sort(byEdit);

const cleaned = (text: string, edits: readonly Edit[], span: Span): string =>
  applyEdits(
    text,
    span,
    edits.filter((edit) => belongs(text, span, edit)),
  );

/** A reader of cleaned spans; each reading costs the edits inside the span and a logarithm of the rest. */
export const cleanSpans = (text: string, edits: readonly Edit[]): CleanSpan => {
  const accepted = acceptedOf(edits);
  return (span) => cleaned(text, near(accepted, span), span);
};

/** As {@link cleanSpans}; null for a span whose bound an accepted edit reaches over, which stands nowhere any more. */
export const wholeSpans = (text: string, edits: readonly Edit[]): ((span: Span) => string | null) => {
  const accepted = acceptedOf(edits);
  return (span) => {
    const inside = near(accepted, span);
    if (inside.some((edit) => overlaps(edit, span) && !contains(span, edit))) return null;
    return cleaned(text, inside, span).trim();
  };
};
