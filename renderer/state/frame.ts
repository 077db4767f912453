/** The frame: which page, view and dialog are shown, what is said in passing, and what find looks for. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MetadataField } from '../../core/model/metadata.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Dropped } from '../client/transfer.ts';

export const PAGES = ['dispatches', 'series', 'rules', 'statistics', 'export'] as const;
export type Page = (typeof PAGES)[number];
export const VIEWS = ['curate', 'review', 'read'] as const;
export type View = (typeof VIEWS)[number];

/** What a dispatch is called. */
export interface Called {
  /** Empty where it has no words. */
  readonly title: string;
  readonly name: string;
}

/** The dispatches that a question is about, and what the first of them are called. */
export interface Meant {
  readonly ids: readonly string[];
  readonly called: readonly Called[];
}

export type DialogState =
  | { readonly kind: 'palette' }
  | { readonly kind: 'help' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'history' }
  | { readonly kind: 'make-recipe' }
  | { readonly kind: 'apply-recipe' }
  | { readonly kind: 'about' }
  | { readonly kind: 'import'; readonly dropped: Dropped | null }
  | { readonly kind: 'export' }
  | { readonly kind: 'open-corpus' }
  | { readonly kind: 'create-corpus' }
  | { readonly kind: 'learn' }
  | { readonly kind: 'vocabularies' }
  | { readonly kind: 'description' }
  | { readonly kind: 'describe-many' }
  | { readonly kind: 'names' }
  | {
      readonly kind: 'mark-reviewed';
      readonly undecided: number;
      /** Metadata that the corpus requires and the dispatch has not. */
      readonly missing: readonly MetadataField[];
    }
  | ({ readonly kind: 'remove' } & Meant)
  | { readonly kind: 'verify' }
  | { readonly kind: 'repair' }
  | { readonly kind: 'merge' }
  | { readonly kind: 'conflicts' }
  | { readonly kind: 'copy' }
  | ({ readonly kind: 'take-down' } & Meant)
  | { readonly kind: 'removed' }
  /** Keeps the query of the list under a name; renames or deletes the worklist of an id. */
  | { readonly kind: 'worklist'; readonly id: string | null };

/** Something said in passing. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly failure: Failure | null;
  /** Whether it stays until it is put away: a failure does, and what somebody has asked for. */
  readonly stays: boolean;
  /** The id of an action that is offered with it; null for none. */
  readonly action: string | null;
}

export interface Find {
  readonly text: string;
  readonly current: number;
  /** Whether `text` is a search of the list, of which each word counts wherever it stands. */
  readonly searched: boolean;
}

interface Sought {
  readonly search: string;
  /** Whether its first place is to be gone to: until something else is chosen or scrolled to. */
  readonly fresh: boolean;
}

export interface FrameState {
  readonly page: Page;
  readonly view: View;
  readonly dialog: DialogState | null;
  readonly notices: readonly Notice[];
  /** What is looked for in the dispatch, and which of the places found is shown; null while find is closed. */
  readonly find: Find | null;
  /** What the list was searched for when the dispatch was opened: shown in its text; null where that was nothing. */
  readonly sought: Sought | null;
  /** The first key of a chord was pressed: its name, to be shown; null otherwise. */
  readonly chord: string | null;
  /** Several dispatches are being selected in the list. */
  readonly ticking: boolean;
  /** Grows each time the focus is to go to the text. */
  readonly textFocus: number;
}

export interface Frame {
  readonly store: StoreApi<FrameState>;
  readonly dialog: (dialog: DialogState | null) => void;
  readonly say: (text: string, failure?: Failure) => void;
  /** Says what somebody has asked for. */
  readonly explain: (text: string, failure?: Failure) => void;
  /** Says something with an action to go with it; what was offered with the same action before goes. */
  readonly offer: (text: string, action: string) => void;
  readonly putAway: (id: number) => void;
  /** Puts away what was offered with an action, which is about something else by now. */
  readonly withdraw: (action: string) => void;
  /** Moves the focus to the text of the dispatch, once it is there. */
  readonly focusText: () => void;
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
    sought: null,
    chord: null,
    ticking: false,
    textFocus: 0,
  }));
  let last = 0;
  const put = (said: Omit<Notice, 'id'>): void =>
    store.setState(({ notices }) => ({
      notices: [
        ...notices.filter(
          ({ text, action }) => text !== said.text && (action === null || action !== said.action),
        ),
        { id: ++last, ...said },
      ].slice(-NOTICES),
    }));
  return {
    store,
    dialog: (dialog) => store.setState({ dialog }),
    say: (text, failure) =>
      put({ text, failure: failure ?? null, stays: failure !== undefined, action: null }),
    explain: (text, failure) => put({ text, failure: failure ?? null, stays: true, action: null }),
    offer: (text, action) => put({ text, failure: null, stays: false, action }),
    focusText: () => store.setState(({ textFocus }) => ({ textFocus: textFocus + 1 })),
    putAway: (id) =>
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    withdraw: (action) => {
      const { notices } = store.getState();
      const left = notices.filter((notice) => notice.action !== action);
      if (left.length < notices.length) store.setState({ notices: left });
    },
  };
};
