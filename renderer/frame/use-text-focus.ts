/** Focus follows the dispatch: asked for, it goes to the scroller of the text, and so does what find leaves behind. */
import { useEffect, useRef } from 'react';
import { useFrame, useShell } from './use-shell.ts';

/** @param shown what is shown: the focus waits until there is something */
export const useTextFocus = (shown: string | null): void => {
  const asked = useFrame((state) => state.textFocus);
  const view = useFrame((state) => state.view);
  const followed = useRef(asked);
  useEffect(() => {
    if (followed.current === asked || shown === null) return;
    const scroller = document.querySelector<HTMLElement>(`.desk-view[data-view="${view}"] .view-scroller`);
    if (scroller === null) return;
    followed.current = asked;
    scroller.focus({ preventScroll: true });
  }, [asked, shown, view]);
};

/** Asks for the focus when find was open and is left, in the same dispatch. */
export const useLeftFind = (finding: boolean, id: string): void => {
  const { frame } = useShell();
  const before = useRef({ finding, id });
  useEffect(() => {
    const last = before.current;
    if (last.finding && !finding && last.id === id) frame.focusText();
    before.current = { finding, id };
  }, [finding, id, frame]);
};
