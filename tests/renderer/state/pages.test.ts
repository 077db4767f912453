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
  expect(itemAt(PAGES, 7 * PAGE + 42)).toBe(7 * PAGE + 42);
  expect(itemAt(PAGES, PAGE)).toBeUndefined();
});

it.each([
  [0, 10, 1000, [0]],
  [95, 105, 1000, [0, 1]],
  [950, 1400, 1000, [9]],
  [-5, 3, 1000, [0]],
  [0, 0, 0, []],
])('asks for the pages of items %i to %i of %i', (first, last, total, pages) => {
  expect(pagesFor(first, last, total)).toEqual(pages);
});

it('tells the place of an item on any loaded page', () => {
  expect(indexWhere(PAGES, (item) => item === 703)).toBe(703);
  expect(indexWhere(PAGES, (item) => item === 150)).toBe(-1);
});
