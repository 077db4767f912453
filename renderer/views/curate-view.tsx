/**
 * Curate: the source as it is, with roles in the margin and every edit drawn in. Here blocks get their roles and
 * bounds, edits are selected to be decided, and the cleaned text of a block can be typed over.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { rowsOf } from '../../core/diff/rows.ts';
import { type Block, blockAround } from '../../core/model/block.ts';
import { isRelated } from '../../core/model/role.ts';
import { contains, type Span, sameSpan, trimSpan } from '../../core/model/span.ts';
import { type Caret, caretAt } from './caret.ts';
import {
  curateItems,
  drawsEdit,
  estimatedHeight,
  firstEdit,
  foldedAround,
  holds,
  holdsPartOf,
} from './curate-items.ts';
import { type CurateCalls, CurateRow } from './curate-row.tsx';
import { boundPlace, middleOf, movedTo, type Place, placeOperation, splitPlace } from './place.ts';
import { RelatedLine } from './related-line.tsx';
import { viewStrings } from './strings.ts';
import { TextPlace } from './text-place.tsx';
import { caretIn, rangesOf } from './text-position.ts';
import { useCurateEvents } from './use-curate-events.ts';
import { useFound } from './use-found.ts';
import { useVirtualItems } from './use-virtual-items.ts';
import type { ViewProps } from './view-props.ts';
import { ViewScroller } from './view-scroller.tsx';
import './views.css';
import './curate.css';
import './related-line.css';
import './role-label.css';

const blockOf = (blocks: readonly Block[], span: Span | null): Block | undefined =>
  span === null ? undefined : blocks.find((block) => sameSpan(block, span));

export const CurateView = (props: ViewProps) => {
  const { text, curation, selectedEdit, selectedBlock, selectedRange, editing, found, readOnly, locale } =
    props;
  const { blocks, edits } = curation;
  const strings = viewStrings(locale);
  const canvas = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<Caret | null>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [place, setPlace] = useState<Place | null>(null);

  const rows = useMemo(() => rowsOf(text, blocks, edits), [text, blocks, edits]);
  const items = useMemo(() => curateItems(rows, (id) => open.has(id), editing), [rows, open, editing]);
  const pinned = editing === null ? -1 : items.findIndex((item) => holds(item, editing));
  const { scroller, virtualizer, settled, bringIntoSight } = useVirtualItems({
    items,
    anchor: props.anchor,
    onAnchor: props.onAnchor,
    estimate: (item) => (item.kind === 'related' ? 40 : estimatedHeight(item)),
    pinned,
  });

  const latest = useRef({ props, items, place });
  useEffect(() => {
    latest.current = { props, items, place };
  });

  const toggle = useCallback(
    (id: number) =>
      setOpen((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    [],
  );

  const show = useCallback(
    (position: number, find: () => Element | Range | null): void => {
      const folded = foldedAround(latest.current.items, position);
      if (folded !== null) setOpen((now) => new Set(now).add(folded));
      bringIntoSight(position, find);
    },
    [bringIntoSight],
  );

  const calls = useMemo((): CurateCalls => {
    const now = () => latest.current.props;
    const spanOf = ({ from, to }: Block): Span => ({ from, to });
    return {
      select: (block) => {
        const { selectedRange: several } = now();
        if (several !== null && contains(several, block)) return;
        if (blockOf(now().curation.blocks, now().selectedBlock) !== block) now().onSelectBlock(spanOf(block));
      },
      setRole: (block, role) => {
        const { selectedRange: several, curation: held } = now();
        const together = several !== null && contains(several, block) ? several : block;
        const blocks = held.blocks.filter((one) => contains(together, one)).map(spanOf);
        now().onOperation({ type: 'set-role', blocks, role });
      },
      request: (block, request) => {
        now().onSelectBlock(spanOf(block));
        if (request === 'edit') now().onEditing(spanOf(block));
        else if (request === 'join') now().onOperation({ type: 'join-blocks', block: spanOf(block) });
        else if (request === 'relate') now().onOperation({ type: 'relate-from', block: spanOf(block) });
        else setPlace(splitPlace(block, middleOf(now().text, block)));
      },
      operate: (operation) => now().onOperation(operation),
      showEditor: (block) => show(block.from, () => canvas.current && caretIn(canvas.current)),
      leaveEditing: () => {
        now().onEditing(null);
        scroller.current?.focus({ preventScroll: true });
      },
    };
  }, [scroller, show]);

  const take = (wanted: Place | null): void => {
    setPlace(null);
    if (wanted === null) return;
    const operation = placeOperation(text, blocks, wanted);
    if (operation === null) return;
    props.onOperation(operation);
    if (operation.type === 'split-block') {
      props.onSelectBlock(trimSpan(text, { from: wanted.at, to: wanted.block.to }));
    }
  };

  const { splitting } = props;
  useEffect(() => {
    if (splitting === null || !settled) return;
    const asked = splitPlace(splitting, middleOf(text, splitting));
    setPlace((now) => (now?.kind === 'split' && sameSpan(now.block, splitting) ? now : asked));
    latest.current.props.onSplitting();
  }, [splitting, settled, text]);

  const { onPlacing } = props;
  const placing = place?.kind ?? null;
  useEffect(() => {
    onPlacing(placing);
    return () => onPlacing(null);
  }, [placing, onPlacing]);

  useCurateEvents(scroller, canvas, {
    onEdit: props.onSelectEdit,
    onText: (position, extend) => {
      const block = blockAround(blocks, { from: position, to: position });
      if (block === undefined) return;
      if (extend && selectedBlock !== null) {
        setPlace(null);
        props.onSelectTo(block.from);
        return;
      }
      if (
        selectedEdit !== null ||
        selectedRange !== null ||
        !selectedBlock ||
        !sameSpan(block, selectedBlock)
      )
        props.onSelectBlock({ from: block.from, to: block.to });
      setPlace(readOnly ? null : splitPlace(block, position));
    },
    onEditText: (position) => {
      const block = blockAround(blocks, { from: position, to: position });
      if (block === undefined || readOnly) return;
      setPlace(null);
      setCaret({ block: block.from, at: position });
      props.onEditing({ from: block.from, to: block.to });
    },
    onBound: (from, at) => {
      const block = blocks.find((item) => item.from === from);
      const start = block && boundPlace(blocks, block);
      if (!start) return false;
      const moved = at === null ? start : movedTo(start, at);
      setPlace(moved);
      return at === null || moved.at === at;
    },
    onBoundTaken: () => take(latest.current.place),
    onBoundLeft: () => setPlace(null),
    onStep: (id, step) => {
      const drawn = rows.flatMap((row) => row.parts.flatMap((part) => part.edits));
      const next = drawn[drawn.findIndex((edit) => edit.id === id) + step];
      if (next) props.onSelectEdit(next.id);
    },
  });

  const shownEdit = useRef<string | null>(null);
  useEffect(() => {
    if (!settled || shownEdit.current === selectedEdit) return;
    shownEdit.current = selectedEdit;
    const edit = latest.current.props.curation.edits.find(({ id }) => id === selectedEdit);
    if (edit === undefined) return;
    const find = () => canvas.current?.querySelector(`[data-edit="${edit.id}"]`) ?? null;
    const wasOnMark = document.activeElement?.matches('[data-edit]') === true;
    show(edit.from, () => {
      const mark = find();
      if (wasOnMark && mark instanceof HTMLElement) mark.focus({ preventScroll: true });
      return mark;
    });
  }, [selectedEdit, settled, show]);

  // A block chosen by key may be out of sight; one that was clicked is not, so that nothing moves.
  const blockAt =
    selectedEdit === null && selectedBlock !== null ? (selectedRange?.reached ?? selectedBlock.from) : null;
  useEffect(() => {
    if (blockAt === null || !settled) return;
    show(blockAt, () => canvas.current?.querySelector(`.curate-label[data-block="${blockAt}"]`) ?? null);
  }, [blockAt, settled, show]);

  // By its place, which a decision leaves where it is: nothing moves then.
  const { from = null, to = null } = found?.spans[found.current] ?? {};
  useEffect(() => {
    if (from === null || to === null || !settled) return;
    show(from, () => (canvas.current && rangesOf(canvas.current, from, to)[0]) ?? null);
  }, [from, to, settled, show]);

  const selected = selectedRange ?? selectedBlock;
  const drawn = virtualizer.getVirtualItems();
  const drawnItems = drawn.flatMap(({ index }) => items[index] ?? []);
  const stop = drawnItems.some((item) => drawsEdit(item, selectedEdit))
    ? selectedEdit
    : firstEdit(drawnItems);
  useFound(canvas, found, { from: drawnItems[0]?.from ?? 0, to: drawnItems.at(-1)?.to ?? 0 });
  const end = blocks.at(-1)?.to ?? 0;
  const nothingToSplit = items.length > 0 && !blocks.some(({ role }) => isRelated(role));
  return (
    <ViewScroller ref={scroller} className="curate" label={strings.dispatchText} settled={settled}>
      {items.length === 0 && <p className="view-empty">{strings.noText}</p>}
      <div ref={canvas} className="view-canvas" style={{ blockSize: virtualizer.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="view-item"
              style={{ transform: `translateY(${start}px)` }}
            >
              {item.kind === 'related' ? (
                <RelatedLine
                  text={text}
                  rows={item.rows}
                  open={item.open}
                  locale={locale}
                  onToggle={() => toggle(item.id)}
                />
              ) : (
                <CurateRow
                  text={text}
                  row={item.row}
                  edits={edits}
                  end={end}
                  selectedEdit={drawsEdit(item, selectedEdit) ? selectedEdit : null}
                  stop={drawsEdit(item, stop) ? stop : null}
                  selected={holdsPartOf(item, selected) ? selected : null}
                  editing={holds(item, editing) ? editing : null}
                  caret={holds(item, editing) ? caretAt(editing, edits, selectedEdit, caret) : null}
                  readOnly={readOnly}
                  locale={locale}
                  calls={calls}
                />
              )}
            </div>
          );
        })}
        {nothingToSplit && settled && (
          <div className="curate-row curate-end">
            <p>{strings.nothingToSplit}</p>
          </div>
        )}
        {place && (
          <TextPlace
            key={`${place.kind} ${place.block.from}`}
            text={text}
            place={place}
            canvas={canvas}
            possible={placeOperation(text, blocks, place) !== null}
            strings={strings}
            onMove={setPlace}
            onTake={() => take(place)}
            onLeave={() => setPlace(null)}
          />
        )}
      </div>
    </ViewScroller>
  );
};
