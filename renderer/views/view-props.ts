/**
 * What the frame gives each of the three views of a dispatch, and what a view tells the frame. Views hold no state
 * that outlives them: selection, scroll position and hand editing live in the frame, so that changing view keeps them.
 *
 * A view is mounted inside a positioned box of definite height (`position: relative; block-size: 100%`) and scrolls
 * inside itself. Text size comes from CSS: dispatch text is set in `var(--text-size)`, which the setting scales.
 */

import type { Operation } from '../../core/history/operation.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import type { Locale } from '../../core/model/localised.ts';
import type { Span } from '../../core/model/span.ts';
import type { FindTeasers } from './use-teasers.ts';

/** Places that `Ctrl+F` or the search of the list found, in order of position, as spans of the source. */
export interface Found {
  readonly spans: readonly Span[];
  /** Index into `spans` of the place to show; -1 when nothing was found, or none is to be gone to. */
  readonly current: number;
  /** Whether the place to show looks like all others, since nobody goes from one to the next. */
  readonly quiet?: boolean;
}

export interface ViewProps {
  /** The decoded source. */
  readonly text: string;
  /** Blocks and edits as they stand, decisions still on their way to disk included. */
  readonly curation: Curation;
  /** Id of the edit whose evidence is shown. When it changes, and when the view mounts, the view
   *  brings it into sight, and moves only when it is not. */
  readonly selectedEdit: string | null;
  /** The block that role keys, split, join and hand editing act on. It holds the selected edit when there is one. */
  readonly selectedBlock: Span | null;
  /** Several selected blocks, from the first to the last, that take a role together, and where the one last reached begins; null for one or none. */
  readonly selectedRange: (Span & { readonly reached: number }) | null;
  /** The block being edited by hand, or null. A view that cannot edit shows the block as selected. */
  readonly editing: Span | null;
  /** The block that a place to split at is asked for, or null. Only Curate takes it up, and tells so by `onSplitting`. */
  readonly splitting: Span | null;
  /** What is shown of places found or pointed at; null for none. */
  readonly found: Found | null;
  /** No decision can be taken: show no control that takes one. */
  readonly readOnly: boolean;
  readonly locale: Locale;
  /** Source position kept at the top when the view changes. Read when the view mounts, and not after. */
  readonly anchor: number;
  readonly onSelectEdit: (id: string | null) => void;
  readonly onSelectBlock: (block: Span | null) => void;
  /** Selects all blocks from the selected one to the one around `until`. */
  readonly onSelectTo: (until: number) => void;
  /** Asks to begin editing this block by hand, or to leave it. Typing itself is told by `onOperation`. */
  readonly onEditing: (block: Span | null) => void;
  readonly onSplitting: () => void;
  /** What a place in the text is being chosen for, or null once none is. */
  readonly onPlacing: (kind: 'split' | 'bound' | null) => void;
  /** Takes a decision: it is applied at once, so `curation` is new on the next render. */
  readonly onOperation: (operation: Operation) => void;
  /** Asks what the corpus has of related items, by their headlines. */
  readonly findTeasers: FindTeasers;
  /** Shows another dispatch of the corpus. */
  readonly onOpenDispatch: (id: string) => void;
  /** The source position now at the top; told as the person scrolls, at most once a frame. */
  readonly onAnchor: (position: number) => void;
}
