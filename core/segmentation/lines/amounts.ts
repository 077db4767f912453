/** Numbers of things in running text, `480 foyers`, `150.000`, `12 %`, apart from years, days and hours. */
import { unitAt, unitOrNone } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';

/** A number of so many characters counts things, unless it is a year. */
const MANY = 3;
const YEAR = /^(?:19|20)\d\d$/u;
const PERCENT = 0x25;
const isInNumber = (unit: number): boolean => unit === 0x2e || unit === 0x2c;
/** Marks between the numbers of a day or an hour. */
const isInDay = (unit: number): boolean => unit === 0x2f || unit === 0x3a || unit === 0x2d;

/** Where the number whose first digit is at `from` ends, marks between its digits included. */
export const numberEnd = (text: string, from: number): number => {
  let at = from + 1;
  while (
    unitClass(unitOrNone(text, at)) === UNIT.digit ||
    (isInNumber(unitOrNone(text, at)) && unitClass(unitOrNone(text, at + 1)) === UNIT.digit)
  )
    at++;
  return at;
};

/** Whether the number at `from` to `to` is one of things by itself; null where the word behind it tells. */
export const isAmount = (text: string, from: number, to: number): boolean | null => {
  const next = unitOrNone(text, to);
  if (isInDay(next) || (from > 0 && isInDay(unitAt(text, from - 1)))) return false;
  if (next === PERCENT) return true;
  const said = text.slice(from, to);
  return YEAR.test(said) ? false : said.length >= MANY ? true : null;
};
