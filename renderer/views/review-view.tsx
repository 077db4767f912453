/**
 * Review: the source on one side and the cleaned text on the other, row by row, with what each edit did to words and
 * every white space that it put or took. Edits are selected and decided from here.
 */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type Row, rowsOf } from '../../core/diff/rows.ts';
import { type Edit, isUndecided } from '../../core/model/edit.ts';
import { editOfTarget } from './mark-attributes.ts';
import { editsOf, ReviewRow } from './review-row.tsx';
import { viewStrings } from './strings.ts';
import { rangesOf } from './text-position.ts';
import { useFound } from './use-found.ts';
import { useListeners } from './use-listeners.ts';
import { useVirtualItems } from './use-virtual-items.ts';
import type { ViewProps } from './view-props.ts';
import { ViewScroller } from './view-scroller.tsx';
import './views.css';
import './review.css';

interface ReviewItem extends Row {
  readonly key: string;
}

const LINE = 25;
const LINE_LENGTH = 42;
const estimatedHeight = (item: ReviewItem): number =>
  Math.max(Math.ceil((item.to - item.from) / LINE_LENGTH), 1) * LINE + 16;

export const ReviewView = (props: ViewProps) => {
  const { text, curation, selectedEdit, selectedBlock, found, readOnly, locale } = props;
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
  const latest = useRef({ items, edits, props });
  useEffect(() => {
    latest.current = { items, edits, props };
  });
  /** Decides, and goes on to the next undecided edit as the keys do. */
  const decide = useCallback((edit: Edit, state: 'accepted' | 'rejected'): void => {
    const { edits: all, props: now } = latest.current;
    now.onOperation({ type: 'decide', edits: [edit.id], state });
    const next = all.find((other) => other.from >= edit.from && other.id !== edit.id && isUndecided(other));
    if (next) now.onSelectEdit(next.id);
  }, []);

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

  const shownEdit = useRef(props.anchor > 0 ? selectedEdit : null);
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
  const current = found?.spans[found.current];
  useEffect(() => {
    if (!current || !settled) return;
    bringIntoSight(
      current.from,
      () => (canvas.current && rangesOf(canvas.current, current.from, current.to)[0]) ?? null,
    );
  }, [current, settled, bringIntoSight]);

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
                onDecide={readOnly ? null : decide}
              />
            </div>
          );
        })}
      </div>
    </ViewScroller>
  );
};
