/**
 * The ninth part written apart: pages that an archivist of dispatches finds in a pile, seven in ten of the agency of
 * Vietnam, the others of papers, radios, wires and institutions. Written from the list of cases, the sample and its
 * answers alone, without a look at segmentation or at what it gets wrong. A case that a reader could not decide from
 * the text stands in none: a lead has its dateline, its photograph or a line of the page below it, and other stories
 * without a heading follow the mark of the agency or a line of topics.
 */
import type { Layout } from '../layout-parts.ts';
import type { Writer } from '../page.ts';
import { album, courrier, daily, declaration, inBrief, note, paper, talk } from './agency.ts';
import { monthly, older, ragged, recent, telex } from './portal.ts';
import { asian, national, online, radio, release, wires } from './press.ts';

type Form = readonly [string, Layout, readonly Writer['language'][]];

const FORMS: readonly (readonly [times: number, form: Form])[] = [
  [7, ['older', older, ['fr', 'fr', 'fr', 'fr', 'en', 'vi']]],
  [5, ['recent', recent, ['fr', 'fr', 'fr', 'en', 'vi']]],
  [3, ['monthly', monthly, ['fr', 'fr', 'fr', 'en']]],
  [4, ['ragged', ragged, ['fr', 'fr', 'fr', 'en', 'vi']]],
  [1, ['telex', telex, ['fr', 'fr', 'en']]],
  [1, ['album', album, ['fr', 'fr', 'en', 'vi']]],
  [2, ['talk', talk, ['fr', 'fr', 'en', 'vi']]],
  [1, ['declaration', declaration, ['fr', 'fr', 'en', 'vi']]],
  [1, ['in brief', inBrief, ['fr', 'fr', 'en', 'vi']]],
  [1, ['note', note, ['fr', 'fr', 'en', 'vi']]],
  [1, ['courrier', courrier, ['fr']]],
  [1, ['daily', daily, ['en']]],
  [1, ['paper', paper, ['vi']]],
  [4, ['national', national, ['fr']]],
  [2, ['radio', radio, ['fr', 'fr', 'en']]],
  [2, ['wires', wires, ['fr', 'en']]],
  [2, ['online', online, ['vi']]],
  [1, ['asian', asian, ['en']]],
  [1, ['release', release, ['fr', 'en']]],
];

/** Each layout as often as its weight, and in which languages it is written. */
export const NINTH_LAYOUTS: readonly Form[] = FORMS.flatMap(([times, form]) =>
  Array.from({ length: times }, () => form),
);
