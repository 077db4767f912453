/** Files and folders dropped anywhere on the window open the import with them. */
import { useEffect, useState } from 'react';
import type { Failure } from '../../core/model/result.ts';
import { canWrite } from '../actions/action.ts';
import { sayFailure } from '../state/shell.ts';
import { useShell, useStrings } from './use-shell.ts';

const unreadable = (dragged: DataTransfer, error: unknown): Failure => ({
  code: 'file-unreadable',
  details: {
    file: dragged.files[0]?.name ?? '',
    reason: error instanceof Error ? error.message : String(error),
  },
});

export const DropTarget = () => {
  const shell = useShell();
  const strings = useStrings();
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a part comes before leaving the one around it, so the depth is counted.
    let depth = 0;
    const move = (by: number): void => {
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const files = (event: DragEvent): DataTransfer | null =>
      event.dataTransfer?.types.includes('Files') ? event.dataTransfer : null;
    const listeners: Readonly<Record<string, (event: DragEvent) => void>> = {
      dragenter: (event) => files(event) && move(1),
      dragleave: (event) => files(event) && move(-1),
      dragover: (event) => {
        const dragged = files(event);
        if (dragged === null) return;
        event.preventDefault();
        dragged.dropEffect = canWrite(shell) ? 'copy' : 'none';
      },
      drop: (event) => {
        const dragged = files(event);
        if (dragged === null) return;
        event.preventDefault();
        move(-depth);
        if (!canWrite(shell)) return;
        void shell.transfer.dropped(dragged).then(
          (dropped) => shell.frame.dialog({ kind: 'import', dropped }),
          (error: unknown) => sayFailure(shell, unreadable(dragged, error)),
        );
      },
    };
    const handle = (event: Event): void => {
      if (event instanceof DragEvent) listeners[event.type]?.(event);
    };
    for (const name of Object.keys(listeners)) document.addEventListener(name, handle);
    return () => {
      for (const name of Object.keys(listeners)) document.removeEventListener(name, handle);
    };
  }, [shell]);

  return over ? <div className="drop-veil">{strings.dropAnywhere}</div> : null;
};
