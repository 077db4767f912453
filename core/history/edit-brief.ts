/**
 * The edit that a decision was about, in brief: what stands in the source and what takes its place, with the rest of
 * the words around, short enough for a line of a list. So a history says which edit, and not only that there was one.
 */
import { z } from 'zod';
import { type Edit, HAND, type Replacement } from '../model/edit.ts';
import { isWhiteSpace } from '../model/span.ts';
import type { HistoryEntry } from './entry.ts';
import { operationSchema } from './operation.ts';

export const editBriefSchema = z.object({
  left: z.string(),
  removed: z.string(),
  inserted: z.string(),
  right: z.string(),
});
/** What is longer is cut, with `…` where it was. White space around is one space. */
export type EditBrief = Readonly<z.infer<typeof editBriefSchema>>;

/** At most so many characters on each side, and of what is removed or inserted. */
const SIDE = 16;
const MIDDLE = 32;

const HALF_AT_START = /^[\udc00-\udfff]/u;
const HALF_AT_END = /[\ud800-\udbff]$/u;

const cut = (text: string): string =>
  text.length <= MIDDLE ? text : `${text.slice(0, MIDDLE).replace(HALF_AT_END, '')}…`;

const inLine = (text: string): string => text.replace(/\s+/gu, ' ');

const isSpaceOfLine = (unit: string): boolean => unit !== '\n' && isWhiteSpace(unit);

/** An edit in brief; where white space stands beside it, with the next word of the line. */
const briefOf = (text: string, edit: Replacement): EditBrief => {
  const least = Math.max(0, edit.from - SIDE);
  const most = Math.min(text.length, edit.to + SIDE);
  let from = edit.from;
  while (from > least && isSpaceOfLine(text.charAt(from - 1))) from--;
  while (from > least && !isWhiteSpace(text.charAt(from - 1))) from--;
  let to = edit.to;
  while (to < most && isSpaceOfLine(text.charAt(to))) to++;
  while (to < most && !isWhiteSpace(text.charAt(to))) to++;
  const left = inLine(text.slice(from, edit.from).replace(HALF_AT_START, ''));
  const right = inLine(text.slice(edit.to, to).replace(HALF_AT_END, ''));
  const isCutLeft = from > 0 && !isWhiteSpace(text.charAt(from - 1)) && from === least;
  const isCutRight = to < text.length && !isWhiteSpace(text.charAt(to)) && to === most;
  return {
    left: isCutLeft ? `…${left}` : left,
    removed: cut(text.slice(edit.from, edit.to)),
    inserted: cut(edit.insert),
    right: isCutRight ? `${right}…` : right,
  };
};

/** The edit that a decision was first about, and whether it was taken away by it. */
interface MeantEdit {
  readonly edit: Edit;
  readonly gone: boolean;
}

const found = (
  edits: HistoryEntry['change']['edits'],
  isMeant: (edit: Edit) => boolean,
): MeantEdit | null => {
  const edit = edits?.added.find(isMeant);
  if (edit !== undefined) return { edit, gone: false };
  const gone = edits?.removed.find(isMeant);
  return gone === undefined ? null : { edit: gone, gone: true };
};

/** The first edit of a change, one that gave way to another last. */
export const firstEdit = ({ change: { edits } }: Pick<HistoryEntry, 'change'>): MeantEdit | null =>
  found(edits, ({ state }) => state !== 'superseded') ?? found(edits, () => true);

/**
 * The first edit that a person decided, typed or took back by an entry, in brief. Null for an entry of another kind: it
 * says itself what it was about, or was about more than an edit tells.
 */
export const entryBrief = (
  text: string,
  { operation, change }: Pick<HistoryEntry, 'operation' | 'change'>,
): EditBrief | null => {
  const known = operationSchema.safeParse(operation);
  if (!known.success) return null;
  switch (known.data.type) {
    case 'decide': {
      const ids = new Set(known.data.edits);
      const meant = found(change.edits, ({ id }) => ids.has(id));
      return meant && briefOf(text, meant.edit);
    }
    case 'revert-edit': {
      const { edit: id } = known.data;
      const meant = found(change.edits, (edit) => edit.id === id);
      return meant && briefOf(text, meant.edit);
    }
    case 'edit-text': {
      const meant = found(change.edits, ({ rule }) => rule === HAND) ?? firstEdit({ change });
      if (meant === null) return null;
      const brief = briefOf(text, meant.edit);
      // The source was typed back: what the hand had put there before went.
      return meant.gone ? { ...brief, removed: brief.inserted, inserted: brief.removed } : brief;
    }
    default:
      return null;
  }
};
