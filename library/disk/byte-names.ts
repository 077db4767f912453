/**
 * Names of files that are no UTF-8. Most systems take any bytes for a name, and an old archive has such names; as text
 * they would be lost, and their files could not be opened. Within the library each byte of such a name that is not ASCII
 * is half a surrogate pair, which no text holds (as PEP 383 has it), and so can be given back to the system; where a name
 * is kept or shown, it is written `%E9`.
 */
import { isUtf8 } from 'node:buffer';

const FIRST = 0xdc00;
/** With `u`, half of a whole pair is not found. */
const HALVES = /[\udc80-\udcff]/gu;

const byteOf = (half: string): number => half.charCodeAt(0) - FIRST;

/** The name that some bytes are. */
export const nameOf = (bytes: Buffer): string =>
  isUtf8(bytes)
    ? bytes.toString('utf8')
    : Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : FIRST + byte)).join('');

/** A path as the system takes it: text, or bytes where a name in it is no UTF-8. */
export const systemPath = (path: string): string | Buffer => {
  const halves = path.match(HALVES);
  if (halves === null) return path;
  const parts = path.split(HALVES).map((part) => Buffer.from(part, 'utf8'));
  return Buffer.concat(
    parts.flatMap((part, at) => {
      const half = halves[at];
      return half === undefined ? [part] : [part, Buffer.from([byteOf(half)])];
    }),
  );
};

/** A name as it is kept and shown: text in any case. */
export const readableName = (name: string): string =>
  name.search(HALVES) < 0
    ? name
    : name.replaceAll('%', '%25').replaceAll(HALVES, (half) => `%${byteOf(half).toString(16).toUpperCase()}`);
