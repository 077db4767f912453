/** The frame: which page, view and dialog are shown, what is said in passing, and what find looks for. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../core/model/result.ts';
import type { Dropped } from '../client/transfer.ts';

export const PAGES = ['dispatches', 'statistics', 'export'] as const;
export type Page = (typeof PAGES)[number];
export const VIEWS = ['curate', 'review', 'read'] as const;
export type View = (typeof VIEWS)[number];

export type DialogState =
  | { readonly kind: 'palette' }
  | { readonly kind: 'help' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'import'; readonly dropped: Dropped | null }
  | { readonly kind: 'export' }
  | { readonly kind: 'open-corpus' }
  | { readonly kind: 'create-corpus' }
  | { readonly kind: 'mark-reviewed'; readonly undecided: number }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'removed' };

/** Something said in passing. A failure stays until it is put away. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly failure: Failure | null;
}

export interface FrameState {
  readonly page: Page;
  readonly view: View;
  readonly dialog: DialogState | null;
  readonly notices: readonly Notice[];
  /** What is looked for in the dispatch, and which of the places found is shown; null while find is closed. */
  readonly find: { readonly text: string; readonly current: number } | null;
  /** The first key of a chord was pressed: its name, to be shown; null otherwise. */
  readonly chord: string | null;
  /** Several dispatches are being selected in the list. */
  readonly ticking: boolean;
}

export interface Frame {
  readonly store: StoreApi<FrameState>;
  readonly dialog: (dialog: DialogState | null) => void;
  readonly say: (text: string, failure?: Failure) => void;
  readonly putAway: (id: number) => void;
}

/** At most this many notices at once; the oldest go. */
const NOTICES = 3;

export const createFrame = (): Frame => {
  const store = createStore<FrameState>(() => ({
    page: 'dispatches',
    view: 'curate',
    dialog: null,
    notices: [],
    find: null,
    chord: null,
    ticking: false,
  }));
  let last = 0;
  return {
    store,
    dialog: (dialog) => store.setState({ dialog }),
    say: (text, failure) =>
      store.setState(({ notices }) => ({
        notices: [
          ...notices.filter((notice) => notice.text !== text),
          { id: ++last, text, failure: failure ?? null },
        ].slice(-NOTICES),
      })),
    putAway: (id) =>
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  };
};
