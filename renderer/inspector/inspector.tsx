/** The right column: why the selected edit is proposed, what is known of the dispatch, and what was decided. */
import { useShown, useStrings } from '../frame/use-shell.ts';
import { Evidence } from './evidence.tsx';
import { HistoryList } from './history-list.tsx';
import { MetadataForm } from './metadata-form.tsx';
import './inspector.css';

export const Inspector = () => {
  const strings = useStrings();
  const open = useShown();
  return (
    <aside className="inspector" aria-label={strings.inspector}>
      {open !== undefined && (
        <>
          <Evidence open={open} />
          <MetadataForm key={open.confirmed.id} open={open} />
          <HistoryList id={open.confirmed.id} revision={open.confirmed.revision} />
        </>
      )}
    </aside>
  );
};
