/** Where the caret stands when the editing of a block begins: at the chosen edit, or where the pointer was. */
import type { Edit } from '../../core/model/edit.ts';
import type { Span } from '../../core/model/span.ts';

/** A place that the pointer chose. */
export interface Caret {
  /** Where the block begins. */
  readonly block: number;
  /** Position in the source. */
  readonly at: number;
}

/** The position in the source; null where nothing was chosen in the block that is edited. */
export const caretAt = (
  editing: Span | null,
  edits: readonly Edit[],
  selectedEdit: string | null,
  caret: Caret | null,
): number | null => {
  if (editing === null) return null;
  const edit = edits.find(({ id }) => id === selectedEdit);
  if (edit !== undefined && editing.from <= edit.from && edit.to <= editing.to) return edit.from;
  return caret?.block === editing.from ? caret.at : null;
};
