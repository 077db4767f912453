/**
 * The fifth part written apart: pages as far from those of the other parts as newsrooms make them. Wires of other
 * agencies, local papers, mobile and print views, feeds, newsletters, comments, live pages, interviews, tables.
 */
import type { Layout } from '../layout-parts.ts';
import type { Writer } from '../page.ts';
import { figures, interview, letter, live, obituary, portfolio, results, weather } from './lists.ts';
import { commented, feed, local, mobile, newsletter, printed } from './papers.ts';
import { afp, prensaLatina, region, reuters, tass, viSite, xinhua } from './wires.ts';

const ALL = ['fr', 'fr', 'en', 'vi'] as const;
const WEST = ['fr', 'en'] as const;

export const FIFTH_LAYOUTS: readonly (readonly [string, Layout, readonly Writer['language'][]])[] = [
  ['afp', afp, WEST],
  ['reuters', reuters, ['en']],
  ['xinhua', xinhua, WEST],
  ['tass', tass, WEST],
  ['prensa latina', prensaLatina, WEST],
  ['region', region, WEST],
  ['vi site', viSite, ['vi']],
  ['local', local, ALL],
  ['mobile', mobile, ALL],
  ['printed', printed, ALL],
  ['feed', feed, ALL],
  ['newsletter', newsletter, ALL],
  ['commented', commented, ALL],
  ['live', live, ALL],
  ['interview', interview, ALL],
  ['figures', figures, ALL],
  ['results', results, ALL],
  ['weather', weather, ALL],
  ['portfolio', portfolio, ALL],
  ['letter', letter, ALL],
  ['obituary', obituary, ALL],
];
