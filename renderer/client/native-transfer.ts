/** Files in a desktop window: native dialogs, and dropped things by their paths. */
import type { Client } from '../../core/api.ts';
import type { Bridge } from '../../core/bridge.ts';
import { ok } from '../../core/model/result.ts';
import { readDropped } from './read-dropped.ts';
import type { Transfer } from './transfer.ts';
import { upload } from './upload.ts';

export const nativeTransfer = (client: Client, bridge: Bridge): Transfer => ({
  choose: async (what) => {
    const reply = await client.call('host.choose', { what });
    return reply.ok ? ok(reply.value.paths) : reply;
  },
  reveal: (path) => client.call('host.reveal', { path }),
  download: null,
  dropped: async (transfer) => {
    const paths = [...transfer.files].map((file) => bridge.pathOf(file));
    return paths.length > 0 && paths.every((path) => path !== '')
      ? { kind: 'paths', paths }
      : { kind: 'files', files: await readDropped(transfer) };
  },
  upload: (files, sent, signal) => upload(client, files, sent, signal),
});
