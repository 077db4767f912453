/** A long list known in part. */
import { expect, it } from 'vitest';
import { indexWhere, itemAt, PAGE, pagesFor } from '../../../renderer/state/pages.ts';

const page = (number: number) => Array.from({ length: PAGE }, (_, i) => number * PAGE + i);
const PAGES = new Map([
  [0, page(0)],
  [7, page(7)],
]);

it('finds what is loaded and knows what is not', () => {
  expect(itemAt(PAGES, 0)).toBe(0);
  expect(itemAt(PAGES, 7 * PAGE + 4)).toBe(7 * PAGE + 4);
  expect(itemAt(PAGES, PAGE)).toBeUndefined();
});

it.each([
  [0, 10, 1000, [0]],
  [PAGE - 5, PAGE + 5, 10 * PAGE, [0, 1]],
  [9 * PAGE + 5, 14 * PAGE, 10 * PAGE, [9]],
  [-5, 3, 1000, [0]],
  [0, 0, 0, []],
])('asks for the pages of items %i to %i of %i', (first, last, total, pages) => {
  expect(pagesFor(first, last, total)).toEqual(pages);
});

it('tells the place of an item on any loaded page', () => {
  expect(indexWhere(PAGES, (item) => item === 7 * PAGE + 3)).toBe(7 * PAGE + 3);
  expect(indexWhere(PAGES, (item) => item === PAGE + 5)).toBe(-1);
});
