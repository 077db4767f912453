/** The name of an edit mark for those who hear it: what it does, between which words, and whether it is decided. */
import { cutMarks } from '../../core/diff/marks.ts';
import { wordEnd, wordStart } from '../../core/diff/tokens.ts';
import type { Edit } from '../../core/model/edit.ts';
import { isBlank } from '../../core/model/span.ts';
import type { ViewStrings } from './strings.ts';

const LONGEST_WORD = 40;

/** White space by the names of its kinds, or null where `text` holds anything else. */
const spaceNames = (text: string, strings: ViewStrings): string | null => {
  const marks = cutMarks(text, true);
  const names = marks.flatMap(({ mark }) => (mark === null ? [] : [strings.marks[mark]]));
  return names.length > 0 && names.length === marks.length ? names.join(', ') : null;
};

const change = (deleted: string, insert: string, strings: ViewStrings): string => {
  const gone = spaceNames(deleted, strings);
  const come = spaceNames(insert, strings);
  if (deleted === '') return come === null ? strings.textInserted(insert) : strings.inserted(come);
  if (insert === '') return gone === null ? strings.textRemoved(deleted) : strings.removed(gone);
  return strings.replaced(gone ?? deleted, come ?? insert);
};

/** @param text the source that the edit changes */
export const editName = (text: string, edit: Edit, strings: ViewStrings): string => {
  const from = wordStart(text, edit.from, Math.max(0, edit.from - LONGEST_WORD));
  const to = wordEnd(text, edit.to, Math.min(text.length, edit.to + LONGEST_WORD));
  const before = text.slice(from, edit.from);
  const after = text.slice(edit.to, to);
  const insert = isBlank(edit.insert) && edit.insert !== '' ? ' ' : edit.insert;
  const where = `${before}${insert}${after}`.trim();
  return strings.editName(
    change(text.slice(edit.from, edit.to), edit.insert, strings),
    where,
    strings.states[edit.state],
  );
};
