/**
 * Bytes to text. The decoded source is the bytes through the detected encoding and nothing else: the BOM is kept as a
 * character, CRLF is kept, nothing is normalised and lone surrogates of UTF-16 stay. What is no text is refused with
 * the place where that shows, never decoded with replacement characters.
 */
import { Buffer, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import type { Encoding } from '../../core/model/dispatch.ts';
import { fail, ok, type Result } from '../../core/model/result.ts';
import { isBlank } from '../../core/model/span.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Characters of the bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding Standard); five are not assigned. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const UNASSIGNED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** C0 controls that text files hold: tab, line feed, vertical tab, form feed, carriage return, and DOS end of file. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
/** Above this share of other control characters, bytes are no text. */
const CONTROL_SHARE = 0.005;
/** Certainty, of 100, at which a foreign script is believed rather than Windows-1252. */
const FOREIGN = 50;
const LATIN = /^(?:ASCII|UTF-8|ISO-8859-(?:1|2|9)|windows-(?:1250|1252|1254|1257))$/;
/** How many bytes are looked at to tell an encoding; the whole file is decoded afterwards. */
const SAMPLE = 64 * 1024;

const decodeUtf16be = (bytes: Uint8Array): string => Buffer.from(bytes).swap16().toString('utf16le');

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (unit) => WINDOWS_1252.charAt(unit.charCodeAt(0) - 0x80));

/** Decodes bytes of a known encoding. Fails with `file-undecodable` where they are not of it. */
export const decodeAs = (bytes: Uint8Array, encoding: Encoding): Result<string> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return isUtf8(buffer) ? ok(buffer.toString('utf8')) : fail('file-undecodable');
    case 'utf-16le':
      return bytes.length % 2 === 0 ? ok(buffer.toString('utf16le')) : fail('file-undecodable');
    case 'utf-16be':
      return bytes.length % 2 === 0 ? ok(decodeUtf16be(bytes)) : fail('file-undecodable');
    case 'windows-1252':
      return ok(decodeWindows1252(bytes));
  }
};

/** UTF-16 without a BOM: text in Latin script has a zero in every other byte, and nearly none in the others. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | null => {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.6 && even === 0) return 'utf-16le';
  if (even > pairs * 0.6 && odd === 0) return 'utf-16be';
  return null;
};

/** Counts the sequences of several bytes that are UTF-8 and the bytes that are not, to tell spoilt UTF-8 from Windows-1252. */
const looksLikeSpoiltUtf8 = (bytes: Uint8Array): number | null => {
  let sequences = 0;
  let strays = 0;
  let first = -1;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    if (length > 0 && isUtf8(bytes.subarray(i, i + length))) {
      if (length > 1) sequences++;
      i += length;
    } else {
      if (first < 0) first = i;
      strays++;
      i++;
    }
  }
  return sequences > strays ? first : null;
};

const BOMS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8-bom', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const detect = (bytes: Uint8Array): Result<Encoding> => {
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (marked) return ok(marked[0]);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const encoding = unmarkedUtf16(bytes);
    return encoding ? ok(encoding) : fail('file-binary', { position: zero });
  }
  if (isUtf8(bytes)) return ok('utf-8');
  const spoilt = looksLikeSpoiltUtf8(bytes);
  if (spoilt !== null) return fail('file-undecodable', { position: spoilt });
  const unassigned = bytes.findIndex((byte) => UNASSIGNED.has(byte));
  if (unassigned >= 0) return fail('file-undecodable', { position: unassigned });
  const [guess] = analyse(bytes.subarray(0, SAMPLE));
  if (guess && guess.confidence >= FOREIGN && !LATIN.test(guess.name))
    return fail('file-undecodable', { guess: guess.name });
  return ok('windows-1252');
};

/** The place of the first sign that a text is none: U+0000, or too many control characters. */
const binaryAt = (text: string): number | null => {
  const nul = text.indexOf('\0');
  if (nul >= 0) return nul;
  let controls = 0;
  let first = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x20 || TEXT_CONTROLS.has(unit)) continue;
    if (first < 0) first = i;
    controls++;
  }
  return controls > text.length * CONTROL_SHARE ? first : null;
};

/**
 * Whether a text can be a source: fails with `file-empty`, `file-blank` or `file-binary` (NUL-bearing, or full of
 * control characters; `position` in code units).
 */
export const checkText = (text: string): Result<string> => {
  if (text === '' || text === '\uFEFF') return fail('file-empty');
  const position = binaryAt(text);
  if (position !== null) return fail('file-binary', { position });
  return isBlank(text) ? fail('file-blank') : ok(text);
};

/**
 * Decodes a file: UTF-8 and UTF-16 with or without BOM, else Windows-1252. Fails with `file-empty`, `file-blank`,
 * `file-binary` or `file-undecodable`; the last two tell the position in bytes where that is known.
 */
export const decode = (bytes: Uint8Array): Result<Decoded> => {
  if (bytes.length === 0) return fail('file-empty');
  const encoding = detect(bytes);
  if (!encoding.ok) return encoding;
  const decoded = decodeAs(bytes, encoding.value);
  if (!decoded.ok) return decoded;
  const checked = checkText(decoded.value);
  return checked.ok ? ok({ text: checked.value, encoding: encoding.value }) : checked;
};
