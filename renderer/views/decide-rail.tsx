/**
 * Accept and reject beside the row that is being reviewed, for the pointer. Keys and the Evidence region do the same
 * for everybody, so it is not said twice to those who hear the page.
 */
import { useLayoutEffect, useRef } from 'react';
import type { Edit } from '../../core/model/edit.ts';
import type { ViewStrings } from './strings.ts';

interface Props {
  readonly edit: Edit;
  readonly strings: ViewStrings;
  readonly onDecide: (edit: Edit, state: 'accepted' | 'rejected') => void;
}

const CHECK = 'M3 8.5 6.5 12 13 4.5';
const CROSS = 'M4 4 12 12 M12 4 4 12';

/** Height of the two buttons, in pixels. */
const HEIGHT = 54;

export const DecideRail = ({ edit, strings, onDecide }: Props) => {
  const rail = useRef<HTMLDivElement>(null);
  // The rail stands on the line of the mark, inside its row.
  useLayoutEffect(() => {
    const row = rail.current?.parentElement;
    const mark = row?.querySelector(`[role="button"][data-edit="${edit.id}"]`);
    if (!rail.current || !row || !mark) return;
    const box = row.getBoundingClientRect();
    const line = mark.getBoundingClientRect();
    const middle = (line.top + line.bottom) / 2 - box.top;
    const top = Math.min(Math.max(middle - HEIGHT / 2, 2), Math.max(box.height - HEIGHT - 2, 2));
    rail.current.style.setProperty('--rail-y', `${Math.round(top)}px`);
  });
  const button = (state: 'accepted' | 'rejected', label: string, path: string) => (
    <button
      type="button"
      tabIndex={-1}
      title={label}
      className="decide-button"
      data-state={state}
      data-chosen={edit.state === state ? '' : undefined}
      onClick={() => edit.state !== state && onDecide(edit, state)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.8">
        <title>{label}</title>
        <path d={path} />
      </svg>
    </button>
  );
  const attributes = { className: 'decide-rail', 'aria-hidden': true };
  return (
    <div {...attributes} ref={rail}>
      {button('accepted', strings.accept, CHECK)}
      {button('rejected', strings.reject, CROSS)}
    </div>
  );
};
