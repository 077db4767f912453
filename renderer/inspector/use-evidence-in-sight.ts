/**
 * The evidence of an edit stands first in the column, which may be scrolled to what is known of the dispatch: where an
 * edit is chosen the column goes back to its start. Whoever acts in the history keeps the place there.
 */
import { type RefObject, useEffect } from 'react';
import { useShell } from '../frame/use-shell.ts';

/** Keys that press what has the focus. */
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ']);

const inHistory = (element: Element | null): boolean => element?.closest('.history') != null;

export const useEvidenceInSight = (column: RefObject<HTMLElement | null>): void => {
  const { selection } = useShell();
  useEffect(() => {
    const { current } = column;
    if (current === null) return;
    // Heard of, and not read when an edit is chosen: that would have the page laid out once more.
    let scrolled = false;
    let acts = false;
    const onScroll = (): void => {
      scrolled = current.scrollTop > 0;
    };
    const onInput = (event: Event): void => {
      acts = !(event instanceof KeyboardEvent) || PRESSES.has(event.key);
    };
    const show = (): void => {
      if (scrolled && !(acts && inHistory(document.activeElement))) current.scrollTop = 0;
    };
    // The mark of the edit that is chosen already may be clicked for its evidence, too.
    const onClick = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('.edit-mark') !== null) show();
    };
    const forget = selection.subscribe(({ edit }, before) => {
      if (edit !== null && edit !== before.edit) show();
    });
    current.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('click', onClick);
    for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, onInput, true);
    return () => {
      forget();
      current.removeEventListener('scroll', onScroll);
      document.removeEventListener('click', onClick);
      for (const type of ['keydown', 'pointerdown']) document.removeEventListener(type, onInput, true);
    };
  }, [column, selection]);
};
