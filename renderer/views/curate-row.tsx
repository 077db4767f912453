/** One row of Curate: the roles in the margin, and the text of the blocks that share the line. */
import { memo, useRef } from 'react';
import { type Row, type RowPart, sameRow } from '../../core/diff/rows.ts';
import type { Block } from '../../core/model/block.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { Localised } from '../../core/model/localised.ts';
import { isRelated, type Role } from '../../core/model/role.ts';
import { contains, type Span, sameSpan } from '../../core/model/span.ts';
import { BlockText } from './block-text.tsx';
import { type EditorCalls, LazyEditor } from './lazy-editor.tsx';
import { type BlockRequest, RoleLabel } from './role-label.tsx';
import { viewStrings } from './strings.ts';
import { useLabelPlaces } from './use-label-places.ts';

/** What a row asks of the view; the same object as long as the view lives. */
export interface CurateCalls extends EditorCalls {
  readonly select: (block: Block) => void;
  readonly setRole: (block: Block, role: Role) => void;
  readonly request: (block: Block, request: BlockRequest) => void;
}

interface Props {
  readonly text: string;
  readonly row: Row;
  /** All edits of the dispatch; read only by a row that is being edited. */
  readonly edits: readonly Edit[];
  /** The end of the last block of the dispatch. */
  readonly end: number;
  /** The selected edit where it is in this row. */
  readonly selectedEdit: string | null;
  /** The edit whose mark Tab reaches, where it is in this row. */
  readonly stop: string | null;
  /** The selected block, or the stretch of several, where it is in this row. */
  readonly selected: Span | null;
  /** The block edited by hand where it is in this row. */
  readonly editing: Span | null;
  /** Source position where the caret shall stand when editing begins. */
  readonly caret: number | null;
  readonly readOnly: boolean;
  readonly locale: keyof Localised;
  readonly calls: CurateCalls;
}

const mainPart = (parts: readonly RowPart[]): RowPart | undefined =>
  parts.reduce<RowPart | undefined>(
    (longest, part) => (longest && longest.to - longest.from >= part.to - part.from ? longest : part),
    undefined,
  );

const CurateRowContent = (props: Props) => {
  const { text, row, edits, end, selectedEdit, stop, selected, editing, caret, readOnly, locale, calls } =
    props;
  const strings = viewStrings(locale);
  const is = (span: Span | null, part: RowPart): boolean => span !== null && sameSpan(span, part.block);
  const isSelected = (part: RowPart): boolean => selected !== null && contains(selected, part.block);
  const main = mainPart(row.parts);
  const frame = useRef<HTMLDivElement>(null);
  useLabelPlaces(frame, row.parts.length > 1);
  return (
    <div
      ref={frame}
      className="curate-row"
      data-role={main?.block.role}
      data-mixed={row.parts.length > 1 ? '' : undefined}
      data-related={main && isRelated(main.block.role) ? '' : undefined}
      data-selected={row.parts.some(isSelected) ? '' : undefined}
    >
      <div className="curate-labels">
        {row.parts.map(
          (part) =>
            part.from === part.block.from && (
              <div key={part.from} className="curate-label" data-block={part.from}>
                <RoleLabel
                  block={part.block}
                  selected={isSelected(part)}
                  last={part.block.to === end}
                  readOnly={readOnly}
                  locale={locale}
                  onOpen={() => calls.select(part.block)}
                  onRole={(role) => calls.setRole(part.block, role)}
                  onRequest={(request) => calls.request(part.block, request)}
                />
              </div>
            ),
        )}
      </div>
      <div className="curate-text">
        {row.parts.map((part, index) => {
          const drawn = (
            <BlockText text={text} part={part} selectedEdit={selectedEdit} stop={stop} strings={strings} />
          );
          const before = row.parts[index - 1];
          return (
            <span
              key={part.from}
              className="curate-block"
              data-block={part.block.from}
              data-role={part.block.role}
              data-minor={part === main ? undefined : ''}
            >
              {before !== undefined && before.to < part.from && (
                <span data-at={before.to}>{text.slice(before.to, part.from)}</span>
              )}
              {is(editing, part) ? (
                <LazyEditor
                  drawn={drawn}
                  text={text}
                  block={part.block}
                  edits={edits}
                  caret={caret}
                  strings={strings}
                  onOperation={calls.operate}
                  onReady={() => calls.showEditor(part.block)}
                  onLeave={calls.leaveEditing}
                />
              ) : (
                <span className="curate-content">{drawn}</span>
              )}
              {!readOnly && editing === null && part.to === part.block.to && part.block.to !== end && (
                <span
                  {...boundAttributes(part.block, isSelected(part), strings.boundPlace)}
                  data-inner={index < row.parts.length - 1 ? '' : undefined}
                />
              )}
            </span>
          );
        })}
      </div>
    </div>
  );
};

const boundAttributes = (block: Block, stop: boolean, label: string) => ({
  className: 'block-bound',
  role: 'button',
  tabIndex: stop ? 0 : -1,
  'aria-label': label,
  'data-bound': block.from,
});

/** Rows are computed anew after each decision; those that came out the same are not drawn again. */
export const CurateRow = memo(
  CurateRowContent,
  (before, after) =>
    sameRow(before.row, after.row) &&
    before.text === after.text &&
    (after.editing === null || before.edits === after.edits) &&
    before.end === after.end &&
    before.selectedEdit === after.selectedEdit &&
    before.stop === after.stop &&
    before.selected === after.selected &&
    before.editing === after.editing &&
    before.readOnly === after.readOnly &&
    before.locale === after.locale &&
    before.calls === after.calls,
);
