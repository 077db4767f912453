/**
 * The tenth part written apart: what an archivist of dispatches of Vietnam has in a pile, two in three of the portal of
 * the agency, the others of its sister papers, the radio, other agencies. Written from the dispatches that the project
 * began with and from looking at how such pages are stored, without a look at segmentation or at what it gets wrong. No
 * page stands in it whose answer a reader could not tell: a lead has its repetition, its dateline, its photograph or a
 * line of the page below it, and other stories without a heading follow the mark of the agency or a line of topics.
 */
import type { Layout } from '../layout-parts.ts';
import type { Writer } from '../page.ts';
import { newspaper, people, provincial, release, tidings, voice, weekly } from './sisters.ts';
import { album, interview, note, statement } from './special.ts';
import { bare, bracketed, dated, decade, gathered, numbered, present } from './vietnamplus.ts';
import { wire } from './wires.ts';

type Form = readonly [string, Layout, readonly Writer['language'][]];

/** How often each stands in French, in English, in Vietnamese; as many pages in each. */
const FORMS: readonly (readonly [string, Layout, readonly [fr: number, en: number, vi: number]])[] = [
  ['decade', decade, [6, 2, 3]],
  ['numbered', numbered, [7, 6, 6]],
  ['bare', bare, [5, 4, 4]],
  ['dated', dated, [5, 3, 1]],
  ['gathered', gathered, [1, 5, 0]],
  ['present', present, [4, 5, 6]],
  ['bracketed', bracketed, [0, 0, 4]],
  ['interview', interview, [1, 1, 1]],
  ['album', album, [1, 1, 1]],
  ['statement', statement, [1, 1, 1]],
  ['note', note, [1, 1, 1]],
  ['weekly', weekly, [3, 0, 0]],
  ['newspaper', newspaper, [0, 4, 0]],
  ['people', people, [2, 2, 3]],
  ['voice', voice, [2, 3, 2]],
  ['tidings', tidings, [0, 0, 4]],
  ['provincial', provincial, [0, 0, 3]],
  ['wire', wire, [3, 3, 2]],
  ['release', release, [1, 1, 1]],
];

/** Each layout as often as its weight, and in which language it is written. */
export const TENTH_LAYOUTS: readonly Form[] = FORMS.flatMap(([name, layout, [fr, en, vi]]) => [
  ...Array.from({ length: fr }, (): Form => [name, layout, ['fr']]),
  ...Array.from({ length: en }, (): Form => [name, layout, ['en']]),
  ...Array.from({ length: vi }, (): Form => [name, layout, ['vi']]),
]);
