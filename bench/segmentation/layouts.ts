/**
 * Layouts of pages, after what scrapers bring home: galleries of VNA, flattened crawls, photo stories, papers with
 * page furniture, wires. Some serve tuning, all serve the part held out.
 */
import type { Layout } from './layout-parts.ts';
import { crawled, gallery, pairs, photoFirst, wire } from './layouts-agency.ts';
import { courrier, interrupted, paper, vietnamese } from './layouts-paper.ts';
import { repeatedLead, repeatedLeadOtherwise, sectioned, sectionedOtherwise } from './layouts-sections.ts';
import { unsigned } from './layouts-unsigned.ts';
import { varied } from './layouts-varied.ts';

const SHARED_LAYOUTS: readonly Layout[] = [
  gallery,
  gallery,
  gallery,
  crawled,
  crawled,
  photoFirst,
  pairs,
  paper,
  vietnamese,
  interrupted,
];
/** Half of what is learned from has any form. */
export const TUNING_LAYOUTS: readonly Layout[] = [
  ...SHARED_LAYOUTS,
  sectioned,
  sectioned,
  repeatedLead,
  vietnamese,
  unsigned,
  unsigned,
  unsigned,
  ...SHARED_LAYOUTS.map(() => varied),
];
export const HELD_OUT_LAYOUTS: readonly Layout[] = [
  ...SHARED_LAYOUTS,
  courrier,
  courrier,
  wire,
  wire,
  sectionedOtherwise,
  repeatedLeadOtherwise,
];
export const LAYOUT_NAMES = new Map<Layout, string>([
  [gallery, 'gallery'],
  [crawled, 'crawled'],
  [photoFirst, 'photo first'],
  [pairs, 'pairs'],
  [paper, 'paper'],
  [vietnamese, 'vietnamese'],
  [courrier, 'courrier'],
  [wire, 'wire'],
  [interrupted, 'interrupted'],
  [varied, 'varied'],
  [unsigned, 'unsigned'],
  [sectioned, 'sectioned'],
  [sectionedOtherwise, 'sectioned otherwise'],
  [repeatedLead, 'repeated lead'],
  [repeatedLeadOtherwise, 'repeated lead otherwise'],
]);
