/**
 * The right column: why the selected edit is proposed, what is known of the dispatch, and what was decided. Where edits
 * or another dispatch change what is known, that follows a moment later: a decision is first seen where it was taken.
 * What is typed or set in the column itself is there at once, since the next decision stands on it.
 */
import { useDeferredValue, useRef } from 'react';
import { useShown, useStrings } from '../frame/use-shell.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { Evidence } from './evidence.tsx';
import { HistoryList } from './history-list.tsx';
import { MetadataForm } from './metadata-form.tsx';
import { useEvidenceInSight } from './use-evidence-in-sight.ts';
import './inspector.css';

/** What is typed of the dispatch itself, beside its text; the reducer keeps what it leaves alone. */
const saysTheSame = (one: OpenDispatch, other: OpenDispatch): boolean =>
  one.curation.metadata === other.curation.metadata && one.curation.notes === other.curation.notes;

/** The dispatch as the rest of the column draws it: the shown one, or for a moment the one before it, or none. */
const useFollowed = (open: OpenDispatch | undefined): OpenDispatch | undefined => {
  // Null, since React takes undefined for no first value, and would draw all of it with the first dispatch.
  const before = useDeferredValue(open ?? null, null);
  if (open === undefined || before === null) return undefined;
  const isSame = before.confirmed.id === open.confirmed.id;
  return isSame && !saysTheSame(before, open) ? open : before;
};

export const Inspector = () => {
  const strings = useStrings();
  const open = useShown();
  const followed = useFollowed(open);
  const column = useRef<HTMLElement>(null);
  useEvidenceInSight(column);
  return (
    <aside ref={column} className="inspector" aria-label={strings.inspector}>
      {open !== undefined && (
        <>
          <Evidence open={open} />
          {followed !== undefined && (
            // What is still of another dispatch is not to be acted upon.
            <div inert={followed.confirmed.id !== open.confirmed.id}>
              <MetadataForm key={followed.confirmed.id} open={followed} />
              <HistoryList
                key={`history ${followed.confirmed.id}`}
                id={followed.confirmed.id}
                revision={followed.confirmed.revision}
              />
            </div>
          )}
        </>
      )}
    </aside>
  );
};
