/** One row of Review: the source, the cleaned text, and what each edit did on either side. */
import { memo, useMemo } from 'react';
import { type ReviewPiece, reviewRow } from '../../core/diff/review-rows.ts';
import { type Row, sameRow } from '../../core/diff/rows.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { Locale } from '../../core/model/localised.ts';
import { isRelated } from '../../core/model/role.ts';
import { type Span, sameSpan } from '../../core/model/span.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { DecideRail } from './decide-rail.tsx';
import { type EditorCalls, LazyEditor } from './lazy-editor.tsx';
import { markAttributes, markClass } from './mark-attributes.ts';
import { RoleLetter } from './role-label.tsx';
import { type ViewStrings, viewStrings } from './strings.ts';

type Side = 'source' | 'cleaned';

export const editsOf = (row: Row): readonly Edit[] => row.parts.flatMap((part) => part.edits);

interface SideProps {
  readonly text: string;
  readonly pieces: readonly ReviewPiece[];
  readonly side: Side;
  readonly edits: readonly Edit[];
  readonly selectedEdit: string | null;
  readonly stop: string | null;
  readonly strings: ViewStrings;
}

/** Consecutive pieces of one edit are one mark; only the cleaned side's are stops, so that each edit is met once. */
const ReviewSide = ({ text, pieces, side, edits, selectedEdit, stop, strings }: SideProps) => {
  const groups: { readonly id: string | null; readonly pieces: ReviewPiece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.id === piece.edit) last.pieces.push(piece);
    else groups.push({ id: piece.edit, pieces: [piece] });
  }
  const drawn = (piece: ReviewPiece, index: number) => (
    <span
      key={`${piece.at} ${index}`}
      className={`piece piece-${piece.kind}`}
      data-at={piece.at}
      data-insert={piece.kind === 'inserted' ? '' : undefined}
      data-mark={piece.mark ?? undefined}
    >
      {piece.text}
    </span>
  );
  return groups.map(({ id, pieces: inside }) => {
    const edit = id === null ? undefined : edits.find((item) => item.id === id);
    const key = `${inside[0]?.at} ${id}`;
    if (edit === undefined) return inside.map(drawn);
    const selected = id === selectedEdit;
    const attributes =
      side === 'cleaned'
        ? markAttributes(text, edit, selected, id === stop, strings)
        : {
            className: markClass(edit.state),
            'data-edit': edit.id,
            'data-selected': selected ? '' : undefined,
          };
    return (
      <span key={key} {...attributes}>
        {inside.map(drawn)}
      </span>
    );
  });
};

/** What a row asks of the view; the same object as long as the view lives. */
export interface ReviewCalls extends EditorCalls {
  readonly decide: (edit: Edit, state: 'accepted' | 'rejected') => void;
}

interface RowProps {
  readonly text: string;
  readonly row: Row;
  readonly selectedEdit: string | null;
  readonly stop: string | null;
  readonly selectedBlock: Span | null;
  readonly locale: Locale;
  /** All edits of the dispatch; read only by a row that is being edited. */
  readonly edits: readonly Edit[];
  /** The block edited by hand where it begins in this row. */
  readonly editing: Span | null;
  /** Source position where the caret shall stand when editing begins. */
  readonly caret: number | null;
  readonly readOnly: boolean;
  readonly calls: ReviewCalls;
}

const ReviewRowContent = (props: RowProps) => {
  const { text, row, selectedEdit, stop, selectedBlock, locale, editing, caret, readOnly, calls } = props;
  const strings = viewStrings(locale);
  const { parts } = useMemo(() => reviewRow(text, row), [text, row]);
  const own = editsOf(row);
  const chosen = own.find(({ id }) => id === selectedEdit);
  const current =
    selectedEdit !== null ||
    parts.some(({ block }) => selectedBlock !== null && sameSpan(block, selectedBlock));
  const gap = (index: number) => {
    const before = row.parts[index - 1];
    const part = row.parts[index];
    if (!before || !part || before.to >= part.from) return null;
    return <span data-at={before.to}>{text.slice(before.to, part.from)}</span>;
  };
  const side = (name: Side) => (
    <div className="review-side" data-side={name}>
      {parts.map((part, index) => {
        const drawn = (
          <ReviewSide
            text={text}
            pieces={part[name]}
            side={name}
            edits={own}
            selectedEdit={selectedEdit}
            stop={stop}
            strings={strings}
          />
        );
        const edited = name === 'cleaned' && editing !== null && sameSpan(editing, part.block);
        return (
          <span key={part.block.from} className="review-block" data-role={part.block.role}>
            {gap(index)}
            {edited ? (
              <LazyEditor
                drawn={drawn}
                text={text}
                block={part.block}
                edits={props.edits}
                caret={caret}
                strings={strings}
                onOperation={calls.operate}
                onReady={() => calls.showEditor(part.block)}
                onLeave={calls.leaveEditing}
              />
            ) : (
              drawn
            )}
            {index < parts.length - 1 && <span className="review-bound" />}
          </span>
        );
      })}
    </div>
  );
  return (
    <div
      className="review-row"
      data-role={parts[0]?.block.role}
      data-related={parts.every(({ block }) => isRelated(block.role)) ? '' : undefined}
      data-current={current ? '' : undefined}
    >
      <div className="review-roles">
        {parts.map(({ block }) => (
          <span
            key={block.from}
            className="role-label"
            data-role={block.role}
            data-selected={selectedBlock !== null && sameSpan(block, selectedBlock) ? '' : undefined}
            title={ROLE_NAMES[block.role][locale]}
          >
            <RoleLetter of={block.role} />
          </span>
        ))}
      </div>
      {side('source')}
      {side('cleaned')}
      {chosen && !readOnly && <DecideRail edit={chosen} strings={strings} onDecide={calls.decide} />}
    </div>
  );
};

export const ReviewRow = memo(
  ReviewRowContent,
  (before, after) =>
    sameRow(before.row, after.row) &&
    before.text === after.text &&
    before.selectedEdit === after.selectedEdit &&
    before.stop === after.stop &&
    before.selectedBlock === after.selectedBlock &&
    before.locale === after.locale &&
    before.editing === after.editing &&
    (after.editing === null || before.edits === after.edits) &&
    before.readOnly === after.readOnly &&
    before.calls === after.calls,
);
