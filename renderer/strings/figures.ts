/** Numbers as each language writes them, alone and with the name of what they count. */
const ENGLISH = new Intl.NumberFormat('en');
const FRENCH = new Intl.NumberFormat('fr');

export const enFigure = (n: number): string => ENGLISH.format(n);
export const frFigure = (n: number): string => FRENCH.format(n);

export const enCount = (n: number, one: string, many: string): string =>
  `${enFigure(n)} ${n === 1 ? one : many}`;
/** In French what is less than two is singular. */
export const frCount = (n: number, one: string, many: string): string =>
  `${frFigure(n)} ${Math.abs(n) < 2 ? one : many}`;
