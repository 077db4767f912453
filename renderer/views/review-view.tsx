/**
 * Review: the source on one side and the cleaned text on the other, row by row, with what each edit did to words and
 * every white space that it put or took. Edits are selected and decided from here.
 */
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { type ReviewPiece, reviewRow } from '../../core/diff/review-rows.ts';
import { type Row, rowAt, rowsOf, sameRow } from '../../core/diff/rows.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { Locale } from '../../core/model/localised.ts';
import { isRelated } from '../../core/model/role.ts';
import { type Span, sameSpan } from '../../core/model/span.ts';
import { ROLE_NAMES } from '../strings/roles.ts';
import { editOfTarget, markAttributes, markClass } from './mark-attributes.ts';
import { RoleLetter } from './role-label.tsx';
import { type ViewStrings, viewStrings } from './strings.ts';
import { rangesOf } from './text-position.ts';
import { useFound } from './use-found.ts';
import { useListeners } from './use-listeners.ts';
import { useVirtualItems } from './use-virtual-items.ts';
import type { ViewProps } from './view-props.ts';
import { ViewScroller } from './view-scroller.tsx';
import './views.css';
import './review.css';

type Side = 'source' | 'cleaned';

interface ReviewItem extends Row {
  readonly key: string;
}

const LINE = 25;
const LINE_LENGTH = 42;
const estimatedHeight = (item: ReviewItem): number =>
  Math.max(Math.ceil((item.to - item.from) / LINE_LENGTH), 1) * LINE + 16;

const editsOf = (row: Row): readonly Edit[] => row.parts.flatMap((part) => part.edits);

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

interface RowProps {
  readonly text: string;
  readonly row: Row;
  readonly selectedEdit: string | null;
  readonly stop: string | null;
  readonly selectedBlock: Span | null;
  readonly locale: Locale;
}

const ReviewRowContent = ({ text, row, selectedEdit, stop, selectedBlock, locale }: RowProps) => {
  const strings = viewStrings(locale);
  const { parts } = useMemo(() => reviewRow(text, row), [text, row]);
  const edits = editsOf(row);
  const current =
    selectedEdit !== null ||
    parts.some(({ block }) => selectedBlock !== null && sameSpan(block, selectedBlock));
  const gap = (index: number, side: Side) => {
    const before = row.parts[index - 1];
    const part = row.parts[index];
    if (!before || !part || before.to >= part.from) return null;
    return (
      <span data-at={before.to} data-side={side}>
        {text.slice(before.to, part.from)}
      </span>
    );
  };
  const side = (name: Side) => (
    <div className="review-side" data-side={name}>
      {parts.map((part, index) => (
        <span key={part.block.from} className="review-block" data-role={part.block.role}>
          {gap(index, name)}
          <ReviewSide
            text={text}
            pieces={part[name]}
            side={name}
            edits={edits}
            selectedEdit={selectedEdit}
            stop={stop}
            strings={strings}
          />
        </span>
      ))}
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
            title={ROLE_NAMES[block.role][locale]}
          >
            <RoleLetter of={block.role} />
          </span>
        ))}
      </div>
      {side('source')}
      {side('cleaned')}
    </div>
  );
};

const ReviewRow = memo(
  ReviewRowContent,
  (before, after) =>
    sameRow(before.row, after.row) &&
    before.text === after.text &&
    before.selectedEdit === after.selectedEdit &&
    before.stop === after.stop &&
    before.selectedBlock === after.selectedBlock &&
    before.locale === after.locale,
);

export const ReviewView = (props: ViewProps) => {
  const { text, curation, selectedEdit, selectedBlock, found, locale } = props;
  const { blocks, edits } = curation;
  const strings = viewStrings(locale);
  const canvas = useRef<HTMLDivElement>(null);
  const items = useMemo(
    () => rowsOf(text, blocks, edits).map((row): ReviewItem => ({ ...row, key: `row ${row.from}` })),
    [text, blocks, edits],
  );
  const { scroller, virtualizer, settled, bringIntoSight } = useVirtualItems({
    items,
    anchor: props.anchor,
    onAnchor: props.onAnchor,
    estimate: estimatedHeight,
    pinned: -1,
  });
  const latest = useRef({ items, edits });
  useEffect(() => {
    latest.current = { items, edits };
  });

  /** A selection stays on the side where it begins, so that what is copied is one text and not two. */
  const keepSide = (target: EventTarget | null): void => {
    const side = target instanceof Element && target.closest<HTMLElement>('.review-side')?.dataset.side;
    if (side) canvas.current?.setAttribute('data-selecting', side);
  };
  const chooseBlock = (target: EventTarget | null): void => {
    const row = target instanceof Element && target.closest<HTMLElement>('[data-index]')?.dataset.index;
    const block = items[Number(row)]?.parts[0]?.block;
    if (row && block) props.onSelectBlock({ from: block.from, to: block.to });
  };
  useListeners(scroller, {
    pointerdown: ({ target }) => keepSide(target),
    click: ({ target }) => {
      const id = editOfTarget(target);
      if (id !== null) props.onSelectEdit(id);
      else if (getSelection()?.isCollapsed !== false) chooseBlock(target);
    },
    dblclick: ({ target }) => {
      if (editOfTarget(target) === null) getSelection()?.modify('extend', 'forward', 'character');
    },
    keydown: (event) => {
      const id = editOfTarget(event.target);
      if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step === 0 && event.key !== 'Enter' && event.key !== ' ') return;
      const drawn = items.flatMap(editsOf);
      const next = drawn[drawn.findIndex((edit) => edit.id === id) + step];
      if (next) props.onSelectEdit(next.id);
      event.preventDefault();
      event.stopPropagation();
    },
  });

  const show = useCallback(
    (position: number, find: () => Element | Range | null) =>
      bringIntoSight(rowAt(latest.current.items, position), find),
    [bringIntoSight],
  );
  const shownEdit = useRef(props.anchor > 0 ? selectedEdit : null);
  useEffect(() => {
    if (!settled || shownEdit.current === selectedEdit) return;
    shownEdit.current = selectedEdit;
    const edit = latest.current.edits.find(({ id }) => id === selectedEdit);
    if (edit === undefined) return;
    const wasOnMark = document.activeElement?.matches('[data-edit]') === true;
    show(edit.from, () => {
      const mark = canvas.current?.querySelector(`[role="button"][data-edit="${edit.id}"]`) ?? null;
      if (wasOnMark && mark instanceof HTMLElement) mark.focus({ preventScroll: true });
      return mark;
    });
  }, [selectedEdit, settled, show]);
  const current = found?.spans[found.current];
  useEffect(() => {
    if (!current || !settled) return;
    show(
      current.from,
      () => (canvas.current && rangesOf(canvas.current, current.from, current.to)[0]) ?? null,
    );
  }, [current, settled, show]);

  const drawn = virtualizer.getVirtualItems();
  const drawnItems = drawn.flatMap(({ index }) => items[index] ?? []);
  useFound(canvas, found, { from: drawnItems[0]?.from ?? 0, to: drawnItems.at(-1)?.to ?? 0 });
  const drawnEdits = drawnItems.flatMap(editsOf);
  const stop = drawnEdits.some(({ id }) => id === selectedEdit) ? selectedEdit : (drawnEdits[0]?.id ?? null);
  return (
    <ViewScroller ref={scroller} className="review" label={strings.dispatchText} settled={settled}>
      {items.length === 0 ? (
        <p className="view-empty">{strings.noText}</p>
      ) : (
        <div className="review-head">
          <h2>{strings.source}</h2>
          <h2>{strings.cleaned}</h2>
        </div>
      )}
      <div ref={canvas} className="view-canvas" style={{ blockSize: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const own = editsOf(item);
          const mine = (id: string | null) => (own.some((edit) => edit.id === id) ? id : null);
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="view-item"
              style={{ transform: `translateY(${start}px)` }}
            >
              <ReviewRow
                text={text}
                row={item}
                selectedEdit={mine(selectedEdit)}
                stop={mine(stop)}
                selectedBlock={selectedBlock}
                locale={locale}
              />
            </div>
          );
        })}
      </div>
    </ViewScroller>
  );
};
