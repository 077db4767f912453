/**
 * The eighth part written apart: pages that an archivist of an agency's dispatches has, those of the agency of Vietnam
 * above all, then those of papers, radios and other agencies, each irregular as crawls leave them. Written from the
 * list of cases and the sample alone, without a look at segmentation or at what it gets wrong.
 */
import type { Layout } from '../layout-parts.ts';
import type { Writer } from '../page.ts';
import { brief, interview, month, portal, portalToday, torn } from './agencies.ts';
import { daily, newspaper, provincial, voice, weekly, wire, worldRadio } from './papers.ts';

type Form = readonly [string, Layout, readonly Writer['language'][]];
const often = (times: number, form: Form): readonly Form[] => Array.from({ length: times }, () => form);

/** Each layout as often as it stands here, and in which languages it is written. */
export const EIGHTH_LAYOUTS: readonly Form[] = [
  ...often(4, ['portal', portal, ['fr', 'fr', 'fr', 'en', 'vi']]),
  ...often(3, ['portal of today', portalToday, ['fr', 'fr', 'en', 'vi']]),
  ...often(2, ['month', month, ['fr', 'fr', 'en']]),
  ...often(2, ['torn', torn, ['fr', 'fr', 'en', 'vi']]),
  ['brief', brief, ['fr', 'fr', 'en', 'vi']],
  ['interview', interview, ['fr', 'fr', 'en', 'vi']],
  ['weekly', weekly, ['fr']],
  ['daily', daily, ['fr', 'fr', 'en', 'vi']],
  ['voice', voice, ['fr', 'en', 'vi']],
  ['newspaper', newspaper, ['fr']],
  ['world radio', worldRadio, ['fr', 'fr', 'en']],
  ['provincial', provincial, ['vi', 'vi', 'en']],
  ['wire', wire, ['fr', 'en']],
];
