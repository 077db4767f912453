/**
 * The right column: why the selected edit is proposed, what is known of the dispatch, and what was decided. What is known
 * follows a moment later: a decision is first seen where it was taken.
 */
import { useDeferredValue } from 'react';
import { useShown, useStrings } from '../frame/use-shell.ts';
import { Evidence } from './evidence.tsx';
import { HistoryList } from './history-list.tsx';
import { MetadataForm } from './metadata-form.tsx';
import './inspector.css';

export const Inspector = () => {
  const strings = useStrings();
  const open = useShown();
  const followed = useDeferredValue(open);
  return (
    <aside className="inspector" aria-label={strings.inspector}>
      {open !== undefined && (
        <>
          <Evidence open={open} />
          {followed !== undefined && (
            // What is still of another dispatch is not to be acted upon.
            <div inert={followed.confirmed.id !== open.confirmed.id}>
              <MetadataForm key={followed.confirmed.id} open={followed} />
              <HistoryList id={followed.confirmed.id} revision={followed.confirmed.revision} />
            </div>
          )}
        </>
      )}
    </aside>
  );
};
