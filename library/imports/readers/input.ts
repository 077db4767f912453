/** What readers make of files: one input for each text found, or the reason why there is none. */
import type { Encoding } from '../../../core/model/dispatch.ts';
import type { Failure } from '../../../core/model/result.ts';
import type { Files } from '../../disk/files.ts';

/** A text to be cleaned or imported. */
export interface InputText {
  /** The file's name, with `:line` where it holds several texts. */
  readonly name: string;
  readonly text: string;
  /** The source: the file's own bytes, or the extracted text as UTF-8. */
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** Where in the containing file the text was found; absent where the file is the source. */
  readonly place?: { readonly line: number; readonly fields: Readonly<Record<string, unknown>> };
}

export type Input =
  | { readonly ok: true; readonly input: InputText }
  | { readonly ok: false; readonly file: string; readonly error: Failure };

/** Reads one kind of file. Failures are inputs too, so that the rest goes on. */
export interface Reader {
  /** Endings of file names, in small letters, without the dot. */
  readonly endings: readonly string[];
  /** The name and version under which a source remembers how it was extracted; null where the file is the source. */
  readonly extractor: string | null;
  readonly read: (files: Files, path: string, name: string) => AsyncIterable<Input>;
}

/** A failure that names its file. */
export const refused = (file: string, { code, details }: Failure): Input => ({
  ok: false,
  file,
  error: { code, details: { ...details, file } },
});
