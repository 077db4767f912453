/** What a window can move in and out where it has nothing to do so with: no dialogs, and no host that is sent files. */
import type { Transfer } from '../../renderer/client/transfer.ts';

export const NO_TRANSFER: Transfer = {
  choose: null,
  reveal: null,
  download: null,
  dropped: async () => ({ kind: 'files', files: [] }),
  upload: async () => ({ ok: false, error: { code: 'host-unreachable', details: {} } }),
};
