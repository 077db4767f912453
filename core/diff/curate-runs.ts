/** A stretch of a block cut into runs for Curate: source as it is, and source that an edit would replace. */
import type { Edit } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import type { RowPart } from './rows.ts';

/** A run of the source. Where `edit` is set, `[from, to)` is what it deletes and `edit.insert` what it inserts. */
export interface CurateRun extends Span {
  readonly edit: Edit | null;
}

/** The runs of a part, in order, together covering it. Runs without an edit are not empty. */
export const curateRuns = (part: RowPart): readonly CurateRun[] => {
  const runs: CurateRun[] = [];
  let at = part.from;
  for (const edit of part.edits) {
    if (edit.from > at) runs.push({ from: at, to: edit.from, edit: null });
    runs.push({ from: edit.from, to: edit.to, edit });
    at = edit.to;
  }
  if (at < part.to) runs.push({ from: at, to: part.to, edit: null });
  return runs;
};
