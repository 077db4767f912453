/** What is selected in the dispatch that is shown, and the scroll position its views share. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Block, blockAround, isUnsure } from '../../core/model/block.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import { byEdit, type Edit, isUndecided } from '../../core/model/edit.ts';
import type { Span } from '../../core/model/span.ts';
import type { Frame } from './frame.ts';

export interface SelectionState {
  readonly edit: string | null;
  /** Where the selected block begins, or some position inside it: bounds may move under it. */
  readonly at: number | null;
  /** Several blocks are selected, from that at `at` to the one around `until`; they are while `at` is the selection. */
  readonly range: { readonly at: number; readonly until: number } | null;
  /** Whether the selected block is being edited by hand. */
  readonly editing: boolean;
  /** Whether a place to split the selected block at is asked for; the view takes it up and lets it go. */
  readonly splitting: boolean;
  /** What a place in the text is being chosen for; null while none is. Told by the view that draws it. */
  readonly placing: 'split' | 'bound' | null;
  /** Source position at the top of the view. */
  readonly anchor: number;
  /** Characters pointed at, as those that a value was read from; they count while `at` is the selection. */
  readonly shown: { readonly at: number; readonly spans: readonly Span[] } | null;
}

export type Selection = StoreApi<SelectionState>;

const NOTHING: SelectionState = {
  edit: null,
  at: null,
  range: null,
  editing: false,
  splitting: false,
  placing: null,
  anchor: 0,
  shown: null,
};

export const createSelection = (): Selection => createStore<SelectionState>(() => NOTHING);

export const deselect = (selection: Selection): void => selection.setState(NOTHING);

/** Shows where something stands in the text, in Curate where Read was shown. */
export const showInText = (
  { selection, frame }: { readonly selection: Selection; readonly frame: Frame },
  spans: readonly Span[],
): void => {
  const [first] = spans;
  if (first === undefined) return;
  if (frame.store.getState().view === 'read') frame.store.setState({ view: 'curate' });
  selection.setState({ edit: null, at: first.from, editing: false, shown: { at: first.from, spans } });
};

/** What is pointed at, while nothing else was selected since. */
export const pointedAt = ({ edit, at, shown }: SelectionState): readonly Span[] | null =>
  shown !== null && edit === null && at === shown.at ? shown.spans : null;

/** The selected edit as it stands, or undefined where none is selected or it is gone. */
export const selectedEdit = (curation: Curation, { edit }: Pick<SelectionState, 'edit'>): Edit | undefined =>
  edit === null ? undefined : curation.edits.find(({ id }) => id === edit);

/** The selected block as it stands: the one around the selected edit or position. */
export const selectedBlock = (
  curation: Curation,
  selection: Pick<SelectionState, 'edit' | 'at'>,
): Block | undefined => {
  const edit = selectedEdit(curation, selection);
  const span: Span | null = edit ?? (selection.at === null ? null : { from: selection.at, to: selection.at });
  return span === null ? undefined : blockAround(curation.blocks, span);
};

type Several = Pick<SelectionState, 'edit' | 'at' | 'range'>;

/** The block at which several selected ones end, be it above the first; undefined where one or none is selected. */
export const reachedBlock = (curation: Curation, { edit, at, range }: Several): Block | undefined =>
  range === null || edit !== null || range.at !== at
    ? undefined
    : blockAround(curation.blocks, { from: range.until, to: range.until });

/** All blocks that are selected, in order. */
export const selectedBlocks = (curation: Curation, selection: Several): readonly Block[] => {
  const block = selectedBlock(curation, selection);
  if (block === undefined) return [];
  const reached = reachedBlock(curation, selection) ?? block;
  const [from, to] = [Math.min(block.from, reached.from), Math.max(block.to, reached.to)];
  return curation.blocks.filter((one) => one.from >= from && one.to <= to);
};

/** Selects all blocks from the selected one to the one around `until`; that one where none is. */
export const selectTo = (selection: Selection, curation: Curation, until: number): void => {
  const from = selectedBlock(curation, selection.getState())?.from;
  selection.setState({
    edit: null,
    at: from ?? until,
    range: from === undefined ? null : { at: from, until },
    editing: false,
    splitting: false,
  });
};

/**
 * The block to go to from the selection: the next after it, or the one before it; without a selection the first or
 * last. Undefined at the end.
 *
 * @param unsure whether blocks that segmentation is sure of are passed over
 */
export const adjacentBlock = (
  curation: Curation,
  selection: Pick<SelectionState, 'edit' | 'at'>,
  step: 1 | -1,
  unsure: boolean,
): Block | undefined => {
  const wanted = unsure ? curation.blocks.filter(isUnsure) : curation.blocks;
  const here = selectedBlock(curation, selection);
  if (here === undefined) return wanted.at(step === 1 ? 0 : -1);
  return step === 1
    ? wanted.find(({ from }) => from > here.from)
    : wanted.findLast(({ from }) => from < here.from);
};

/**
 * The edit to go to from the selection: the next after it, or the one before it (`step` -1), in order of position;
 * without a selection the first or last. Undefined at the end.
 *
 * @param undecided whether edits already decided are passed over
 */
export const adjacentEdit = (
  curation: Curation,
  selection: Pick<SelectionState, 'edit' | 'at'>,
  step: 1 | -1,
  undecided: boolean,
): Edit | undefined => {
  const wanted = curation.edits.filter((edit) =>
    undecided ? isUndecided(edit) : edit.state !== 'superseded',
  );
  const from = selectedEdit(curation, selection);
  if (from !== undefined) {
    return step === 1
      ? wanted.find((edit) => byEdit(edit, from) > 0)
      : wanted.findLast((edit) => byEdit(edit, from) < 0);
  }
  const { at } = selection;
  if (at === null) return wanted.at(step === 1 ? 0 : -1);
  return step === 1 ? wanted.find((edit) => edit.from >= at) : wanted.findLast((edit) => edit.from < at);
};
