/** A page of a list: so many of its rows from one on. */
export interface Range {
  readonly offset: number;
  readonly limit: number;
}
