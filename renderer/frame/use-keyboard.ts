/**
 * Listens for keys and runs the actions they call: single keys rest in text fields, all rest under a dialog. Strokes
 * with Ctrl or Cmd are heard before the part that has the focus, since tabs and fields take Enter for themselves;
 * other keys after it, since they mean what that part says they mean.
 */
import { useEffect, useMemo } from 'react';
import { runAction } from '../actions/actions.ts';
import { isTyping } from '../actions/text-field.ts';
import { isComposing } from '../keyboard/composing.ts';
import { boundWith } from '../keyboard/own-keys.ts';
import { isMac } from '../keyboard/platform.ts';
import { bindings, resolve } from '../keyboard/resolve.ts';
import { pressedStroke, type Stroke, strokeCap } from '../keyboard/strokes.ts';
import { shellLocale } from '../state/shell.ts';
import { useActions, useOwnKeys, useShell } from './use-shell.ts';

/** What takes keys for itself while it is open. */
const OVERLAYS = '[role="menu"], [role="listbox"], [role="dialog"]';

export const useKeyboard = (): void => {
  const shell = useShell();
  const actions = useActions();
  const own = useOwnKeys();
  const bound = useMemo(() => bindings(boundWith(actions, own)), [actions, own]);
  useEffect(() => {
    let before: readonly Stroke[] = [];
    const setBefore = (strokes: readonly Stroke[]): void => {
      if (before.length === 0 && strokes.length === 0) return;
      before = strokes;
      const chord =
        strokes.length === 0
          ? null
          : strokes.map((stroke) => strokeCap(stroke, isMac, shellLocale(shell))).join(' ');
      shell.frame.store.setState({ chord });
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isComposing(event) || shell.frame.store.getState().dialog !== null)
        return;
      if (event.target instanceof Element && event.target.closest(OVERLAYS) !== null) return;
      const stroke = pressedStroke(event, isMac);
      if (stroke === null || stroke.mod !== (event.eventPhase === Event.CAPTURING_PHASE)) return;
      const resolved = resolve(bound, before, stroke, isTyping(event.target));
      setBefore(resolved.kind === 'chord' ? resolved.strokes : []);
      if (resolved.kind === 'none') return;
      event.preventDefault();
      if (stroke.mod) event.stopPropagation();
      if (resolved.kind === 'action') runAction(shell, resolved.id);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [shell, bound]);
};
