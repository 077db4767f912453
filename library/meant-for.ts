/**
 * The workspace as an act sees it that is meant for one corpus. Another window may have another opened at any moment, also
 * while the act waits for the disk or its job for its turn: whatever it asks for from then on it is refused, so that it
 * never goes on in the other, which may have dispatches of the same ids.
 */
import { LibraryFailure } from './errors.ts';
import type { Workspace } from './workspace.ts';

/** @param path of the corpus; where another is open, asking for the open one fails with `corpus-changed` */
export const meantFor = (workspace: Workspace, path: string): Workspace =>
  new Proxy(workspace, {
    get: (target, key, view) => {
      // Of its methods, too, since they ask for it by way of this view.
      const found: unknown = Reflect.get(target, key, view);
      if (key === 'opened' && target.opened.folder.path !== path)
        throw new LibraryFailure('corpus-changed', { path, open: target.opened.folder.path });
      return found;
    },
  });
