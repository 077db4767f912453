/**
 * Review: the source on one side and the cleaned text on the other, row by row, with what each edit did to words and
 * every white space that it put or took. Edits are selected and decided from here.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Row, rowAt, rowsOf } from '../../core/diff/rows.ts';
import { type Block, blockAround } from '../../core/model/block.ts';
import { byEdit, isUndecided } from '../../core/model/edit.ts';
import { type Caret, caretAt } from './caret.ts';
import { editOfTarget } from './mark-attributes.ts';
import { editsOf, type ReviewCalls, ReviewRow } from './review-row.tsx';
import { viewStrings } from './strings.ts';
import { caretIn, positionAtPoint, rangesOf } from './text-position.ts';
import { useFound } from './use-found.ts';
import { useListeners } from './use-listeners.ts';
import { useVirtualItems } from './use-virtual-items.ts';
import type { ViewProps } from './view-props.ts';
import { ViewScroller } from './view-scroller.tsx';
import './views.css';
import './review.css';

const sideOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('.review-side')?.dataset.side : undefined;

const isInEditor = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.block-editor, button') !== null;

interface ReviewItem extends Row {
  readonly key: string;
}

const LINE = 25;
const LINE_LENGTH = 42;
const estimatedHeight = (item: ReviewItem): number =>
  Math.max(Math.ceil((item.to - item.from) / LINE_LENGTH), 1) * LINE + 16;

export const ReviewView = (props: ViewProps) => {
  const { text, curation, selectedEdit, selectedBlock, editing, found, readOnly, locale } = props;
  const { blocks, edits } = curation;
  const strings = viewStrings(locale);
  const canvas = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<Caret | null>(null);
  const items = useMemo(
    () => rowsOf(text, blocks, edits).map((row): ReviewItem => ({ ...row, key: `row ${row.from}` })),
    [text, blocks, edits],
  );
  const { scroller, virtualizer, settled, bringIntoSight } = useVirtualItems({
    items,
    anchor: props.anchor,
    onAnchor: props.onAnchor,
    estimate: estimatedHeight,
    pinned: editing === null ? -1 : rowAt(items, editing.from),
  });
  const latest = useRef({ items, edits, props });
  useEffect(() => {
    latest.current = { items, edits, props };
  });
  const calls = useMemo(
    (): ReviewCalls => ({
      operate: (operation) => latest.current.props.onOperation(operation),
      showEditor: (block) => bringIntoSight(block.from, () => canvas.current && caretIn(canvas.current)),
      leaveEditing: () => {
        latest.current.props.onEditing(null);
        scroller.current?.focus({ preventScroll: true });
      },
      /** Decides, and goes on to the next undecided edit as the keys do. */
      decide: (edit, state) => {
        const { edits: all, props: now } = latest.current;
        now.onOperation({ type: 'decide', edits: [edit.id], state });
        const next = all.find((other) => byEdit(other, edit) > 0 && isUndecided(other));
        if (next) now.onSelectEdit(next.id);
      },
    }),
    [bringIntoSight, scroller],
  );

  /** A selection stays on the side where it begins, so that what is copied is one text and not two. */
  const keepSide = (target: EventTarget | null): void => {
    const side = sideOf(target);
    if (side !== undefined) canvas.current?.setAttribute('data-selecting', side);
  };
  const blockAt = ({
    clientX,
    clientY,
  }: MouseEvent): { readonly block: Block; readonly at: number } | null => {
    const at = positionAtPoint(clientX, clientY);
    const block = at === null ? undefined : blockAround(blocks, { from: at, to: at });
    return at === null || block === undefined ? null : { block, at };
  };
  useListeners(scroller, {
    pointerdown: ({ target }) => keepSide(target),
    click: (event) => {
      const id = editOfTarget(event.target);
      if (id !== null) props.onSelectEdit(id);
      else if (!isInEditor(event.target) && getSelection()?.isCollapsed !== false) {
        const place = blockAt(event);
        if (place) props.onSelectBlock({ from: place.block.from, to: place.block.to });
      }
    },
    dblclick: (event) => {
      if (readOnly || editOfTarget(event.target) !== null || isInEditor(event.target)) return;
      const place = blockAt(event);
      if (place === null || sideOf(event.target) !== 'cleaned') return;
      getSelection()?.removeAllRanges();
      setCaret({ block: place.block.from, at: place.at });
      props.onEditing({ from: place.block.from, to: place.block.to });
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

  const shownEdit = useRef<string | null>(null);
  useEffect(() => {
    if (!settled || shownEdit.current === selectedEdit) return;
    shownEdit.current = selectedEdit;
    const edit = latest.current.edits.find(({ id }) => id === selectedEdit);
    if (edit === undefined) return;
    const wasOnMark = document.activeElement?.matches('[data-edit]') === true;
    bringIntoSight(edit.from, () => {
      const mark = canvas.current?.querySelector(`[role="button"][data-edit="${edit.id}"]`) ?? null;
      if (wasOnMark && mark instanceof HTMLElement) mark.focus({ preventScroll: true });
      return mark;
    });
  }, [selectedEdit, settled, bringIntoSight]);
  // By its place, which a decision leaves where it is: nothing moves then.
  const { from = null, to = null } = found?.spans[found.current] ?? {};
  useEffect(() => {
    if (from === null || to === null || !settled) return;
    bringIntoSight(from, () => (canvas.current && rangesOf(canvas.current, from, to)[0]) ?? null);
  }, [from, to, settled, bringIntoSight]);

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
                edits={edits}
                editing={
                  editing !== null && item.from <= editing.from && editing.from < item.to ? editing : null
                }
                caret={caretAt(editing, edits, selectedEdit, caret)}
                readOnly={readOnly}
                calls={calls}
              />
            </div>
          );
        })}
      </div>
    </ViewScroller>
  );
};
