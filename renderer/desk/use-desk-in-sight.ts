/**
 * Where a window is so narrow, or so enlarged, that the columns stand below one another, the dispatch lies below the
 * list: going to another, or to an edit or a block of it, brings it into sight.
 */
import { useEffect, useRef } from 'react';
import { useDesk, useSelection } from '../frame/use-shell.ts';

/** As `frame.css` has it. */
const STACKED = '(width < 700px)';
/** In px: where less of the desk than this is in sight, it counts as out of sight. */
const LEAST = 120;

const bringIntoSight = (): void => {
  const desk = document.querySelector('.columns > .desk');
  const columns = desk?.parentElement;
  if (!desk || !columns) return;
  const [inner, outer] = [desk.getBoundingClientRect(), columns.getBoundingClientRect()];
  const seen = Math.min(inner.bottom, outer.bottom) - Math.max(inner.top, outer.top);
  if (seen < LEAST) desk.scrollIntoView({ block: 'start' });
};

export const useDeskInSight = (): void => {
  const current = useDesk((state) => state.current);
  const edit = useSelection((state) => state.edit);
  const at = useSelection((state) => state.at);
  const before = useRef({ current, edit, at });
  useEffect(() => {
    const was = before.current;
    before.current = { current, edit, at };
    // The first dispatch comes by itself, with its list.
    const isOther = was.current !== null && current !== null && current !== was.current;
    const isChosen = (edit !== null && edit !== was.edit) || (at !== null && at !== was.at);
    if ((isOther || isChosen) && matchMedia(STACKED).matches) bringIntoSight();
  }, [current, edit, at]);
};
