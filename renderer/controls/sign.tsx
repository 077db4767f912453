/** Small drawn signs: as glyphs they would depend on the fonts of the system, which may have none. Words say them too. */
const PATHS = {
  check: 'm2.5 7.5 3 3 6-7',
  caret: 'm3.5 5.5 3.5 3.5 3.5-3.5',
  arrow: 'M2 7h9.5M8 3.5 11.5 7 8 10.5',
  split: 'M7 1.5v11 M4.5 4.5 2 7l2.5 2.5 M9.5 4.5 12 7 9.5 9.5',
  undo: 'M5 2.5 2 5.5l3 3 M2 5.5h6.5a3.25 3.25 0 0 1 0 6.5H5',
  redo: 'm9 2.5 3 3-3 3 M12 5.5H5.5a3.25 3.25 0 0 0 0 6.5H9',
  back: 'M12 7H2.5M6 3.5 2.5 7 6 10.5',
  nbsp: 'M2 6.5V11h10V6.5',
  box: 'M3 3h8v8H3z',
  'first-column': 'M1.5 2.5h11v9h-11z M5.5 2.5v9',
  'last-column': 'M1.5 2.5h11v9h-11z M8.5 2.5v9',
  warning: 'M7 2 12.5 12h-11z M7 6v3 M7 10.6v.2',
} as const;

export type SignName = keyof typeof PATHS;

export const Sign = ({ of }: { readonly of: SignName }) => (
  <svg className={`sign ${of}`} viewBox="0 0 14 14" aria-hidden="true">
    <path d={PATHS[of]} />
  </svg>
);
