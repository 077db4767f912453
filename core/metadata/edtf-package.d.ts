/** The part of the untyped `edtf` package that this project calls. */
declare module 'edtf' {
  /** Parses `text` as EDTF; throws when it is not. */
  export const parse: (text: string) => unknown;
}
