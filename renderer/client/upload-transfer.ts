/** Files in a browser window: read in the page, sent in parts, and fetched back as downloads. */
import type { Client } from '../../core/api.ts';
import { DOWNLOAD_PATH } from '../../core/loopback.ts';
import { readDropped } from './read-dropped.ts';
import type { Transfer } from './transfer.ts';
import { upload } from './upload.ts';

export const uploadTransfer = (client: Client): Transfer => ({
  choose: null,
  reveal: null,
  download: (ticket, name) => {
    const link = document.createElement('a');
    link.href = DOWNLOAD_PATH + encodeURIComponent(ticket);
    link.download = name;
    link.click();
  },
  dropped: async (transfer) => ({ kind: 'files', files: await readDropped(transfer) }),
  upload: (files, sent, signal) => upload(client, files, sent, signal),
});
