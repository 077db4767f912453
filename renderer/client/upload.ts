/** Sends files in parts that fit one request, then starts the import of the batch they make. */
import type { Client } from '../../core/api.ts';
import type { FileFailure } from '../../core/api-jobs.ts';
import { fail, ok, type Result } from '../../core/model/result.ts';
import type { PickedFile, Sent, Uploaded } from './transfer.ts';

/** Bytes a part, a multiple of three so that the base64 of parts has no padding inside: 6 MB, 8 MB as base64. */
export const PART = 6 * 1024 * 1024;
/** `fromCharCode` takes its characters as arguments, of which engines allow some ten thousands. */
const ARGUMENTS = 0x8000;

/** Base64 (RFC 4648, section 4) of bytes. */
export const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += ARGUMENTS) {
    binary += String.fromCharCode(...bytes.subarray(at, at + ARGUMENTS));
  }
  return btoa(binary);
};

/** All bytes of a part; null where the browser cannot read it, or not to its end. */
const wholeOrNull = (part: Blob): Promise<Uint8Array | null> =>
  part.arrayBuffer().then(
    (buffer) => (buffer.byteLength === part.size ? new Uint8Array(buffer) : null),
    () => null,
  );

/** The parts of files, gathered by the host under a name, and the files that the browser could not read, or not to their end. */
export interface Staged {
  readonly batch: string;
  readonly unread: readonly FileFailure[];
}

/**
 * Sends files to the host, which gathers them under a name of their own.
 *
 * @param sent told after each part
 * @returns what was gathered; files that the browser could not read do not stop the rest. `cancelled` follows the signal
 */
export const stage = async (
  client: Client,
  files: readonly PickedFile[],
  sent: Sent,
  signal: AbortSignal,
): Promise<Result<Staged>> => {
  const batch = crypto.randomUUID();
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  const unread: FileFailure[] = [];
  let done = 0;
  for (const { name, file } of files) {
    // An empty file is sent as one empty part, so that the import can say that it is empty.
    for (let at = 0; at === 0 || at < file.size; at += PART) {
      if (signal.aborted) return fail('cancelled');
      const bytes = await wholeOrNull(file.slice(at, at + PART));
      if (bytes === null) {
        // What was sent of it has no last part, so the host leaves it out.
        const code = at === 0 ? 'file-missing' : 'file-cut-short';
        unread.push({ file: name, error: { code, details: { file: name } } });
        break;
      }
      const part = { base64: base64(bytes), append: at > 0, more: at + PART < file.size };
      const reply = await client.call('import.stage', { batch, name, ...part });
      if (!reply.ok) return reply;
      done += bytes.length;
      sent(done, total);
    }
  }
  return ok({ batch, unread });
};

/**
 * Sends files, then starts the import of the batch they make.
 *
 * @returns the job of the import, and the files that the browser could not read
 */
export const upload = async (
  client: Client,
  files: readonly PickedFile[],
  sent: Sent,
  signal: AbortSignal,
): Promise<Result<Uploaded>> => {
  const staged = await stage(client, files, sent, signal);
  if (!staged.ok) return staged;
  const { batch, unread } = staged.value;
  const [first] = unread;
  if (first !== undefined && unread.length === files.length) return { ok: false, error: first.error };
  const started = await client.call('import.start', { batch });
  return started.ok ? ok({ job: started.value.job, unread }) : started;
};
