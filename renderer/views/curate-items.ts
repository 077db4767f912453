/** The items of Curate's list: the rows of the dispatch, with related blocks put behind a line that folds them. */
import { type Row, rowAt } from '../../core/diff/rows.ts';
import type { Edit } from '../../core/model/edit.ts';
import { isRelated } from '../../core/model/role.ts';
import { type Span, sameSpan } from '../../core/model/span.ts';

export type CurateItem =
  | (Span & { readonly kind: 'row'; readonly key: string; readonly row: Row })
  /** A block being edited by hand that is too long for one row: the editor stands for all of them. */
  | (Span & { readonly kind: 'editor'; readonly key: string; readonly row: Row })
  /** The line over consecutive related rows; it covers them in the source while they are folded. */
  | (Span & {
      readonly kind: 'related';
      readonly key: string;
      /** Where the first of its rows begins: which related block it is. */
      readonly id: number;
      readonly open: boolean;
      readonly rows: readonly Row[];
    });

const isRelatedRow = (row: Row): boolean => row.parts.every(({ block }) => isRelated(block.role));

const isPartOf = (row: Row, block: Span): boolean =>
  row.parts.length === 1 && row.parts.every((part) => sameSpan(part.block, block)) && !sameSpan(row, block);

const itemsOf = (rows: readonly Row[], editing: Span | null): readonly CurateItem[] =>
  rows.flatMap((row): readonly CurateItem[] => {
    const span = { from: row.from, to: row.to };
    if (editing === null || !isPartOf(row, editing))
      return [{ ...span, kind: 'row', key: `row ${row.from}`, row }];
    return row.from === editing.from
      ? [{ from: editing.from, to: editing.to, kind: 'editor', key: `row ${row.from}`, row }]
      : [];
  });

/**
 * @param rows all rows of the dispatch
 * @param isOpen whether the related block that begins at this position is unfolded
 * @param editing the block being edited by hand
 */
export const curateItems = (
  rows: readonly Row[],
  isOpen: (id: number) => boolean,
  editing: Span | null,
): readonly CurateItem[] => {
  const items: CurateItem[] = [];
  let index = 0;
  while (index < rows.length) {
    let end = index;
    for (let row = rows[end]; row !== undefined && isRelatedRow(row); row = rows[end]) end++;
    const first = rows[index];
    const last = rows[end - 1];
    if (first === undefined) break;
    if (last === undefined || end === index) {
      items.push(...itemsOf([first], editing));
      index++;
      continue;
    }
    const related = rows.slice(index, end);
    const id = first.from;
    const open = isOpen(id);
    const to = open ? first.from : last.to;
    items.push({ kind: 'related', key: `related ${id}`, id, open, rows: related, from: first.from, to });
    if (open) items.push(...itemsOf(related, editing));
    index = end;
  }
  return items;
};

/** The related block that hides source position `position`, or null where it is in sight. */
export const foldedAround = (items: readonly CurateItem[], position: number): number | null => {
  const item = items[rowAt(items, position)];
  return item?.kind === 'related' && !item.open && position <= item.to ? item.id : null;
};

const LINE = 27;
const LINE_LENGTH = 62;

/** The height of an item before it was drawn, in pixels: near enough that little moves when it is. */
export const estimatedHeight = (item: CurateItem): number =>
  item.kind === 'related' ? 40 : Math.max(Math.ceil((item.to - item.from) / LINE_LENGTH), 1) * LINE + 12;

/** Whether the whole of `span` lies in the item. */
export const holds = (item: CurateItem, span: Span | null): boolean =>
  span !== null && item.from <= span.from && span.to <= item.to;

/** Whether the item draws some of the block at `span`. */
export const holdsPartOf = (item: CurateItem, span: Span | null): boolean =>
  span !== null && item.from < span.to && span.from < item.to;

const editsOf = (item: CurateItem): readonly Edit[] =>
  item.kind === 'related' ? [] : item.row.parts.flatMap((part) => part.edits);

export const drawsEdit = (item: CurateItem, id: string | null): boolean =>
  id !== null && editsOf(item).some((edit) => edit.id === id);

/** The id of the first edit that the items draw, or null. */
export const firstEdit = (items: readonly CurateItem[]): string | null => {
  for (const item of items) {
    const [edit] = editsOf(item);
    if (edit !== undefined) return edit.id;
  }
  return null;
};
