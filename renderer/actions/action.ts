/**
 * Actions: what a person can ask of the window. One object serves the native menu, buttons, shortcuts and the
 * palette, so they cannot differ in name, keys, effect, or in when they can be used.
 */
import type { Localised } from '../../core/model/localised.ts';
import type { Shell } from '../state/shell.ts';

export type ActionGroup = 'edits' | 'blocks' | 'dispatches' | 'corpus' | 'window';

export interface Action {
  /** The name that the native menu sends, too. */
  readonly id: string;
  readonly label: Localised;
  /** What it is called while it is about something else than `label` says; null while it is about that. */
  readonly labelNow?: (shell: Shell) => Localised | null;
  readonly group: ActionGroup;
  /** Keys that call it, the one to be shown first; see `keyboard/strokes.ts`. */
  readonly keys: readonly string[];
  /** Whether the keys also work while a text field has the focus. */
  readonly inText?: boolean;
  readonly enabled: (shell: Shell) => boolean;
  readonly run: (shell: Shell) => void | Promise<void>;
}

/** What an action is called now. */
export const labelOf = (action: Action, shell: Shell): Localised => action.labelNow?.(shell) ?? action.label;

/** Always possible. */
export const always = (): boolean => true;

export const hasCorpus = ({ session }: Shell): boolean => session.store.getState().corpus !== null;

/** A corpus is open and may be changed. */
export const canWrite = ({ session }: Shell): boolean => {
  const { corpus } = session.store.getState();
  return corpus !== null && corpus.readOnly === null;
};

/** Dispatches, and not another page, are shown. */
export const atDesk = ({ frame, desk }: Shell): boolean =>
  frame.store.getState().page === 'dispatches' && desk.store.getState().current !== null;
