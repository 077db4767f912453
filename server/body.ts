/** The body of a request, as text, up to a limit. */
import type { IncomingMessage } from 'node:http';

/** Null where it is longer than `limit` bytes, told before it is sent where its length is announced. Rejects where it is cut off. */
export const bodyOf = async (request: IncomingMessage, limit: number): Promise<string | null> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const parts: Buffer[] = [];
  let length = 0;
  // The rest of one that is too long is not read, and its answer goes the same way.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};
