/**
 * The eleventh part written apart: pages as searches find them, seven in ten of the portals of the agency of Vietnam,
 * then its papers and those of the Party, of provinces, the radio and a few wires. Written from pages that were looked
 * up, without a look at segmentation or at what it gets wrong. Each language has as many pages as the others.
 */
import type { Layout } from '../layout-parts.ts';
import type { Writer } from '../page.ts';
import { army, provincial, radio, wire } from './others.ts';
import { bare, classic, dated, early, recent, trimmed, unnamed } from './portal.ts';
import { courrier, daily, illustrated, news, party } from './sisters.ts';
import { album, bulletin, declaration, interview } from './special.ts';

type Form = readonly [string, Layout, readonly Writer['language'][]];

/** How many of forty pages of a language have each layout. */
interface Shares {
  readonly fr?: number;
  readonly en?: number;
  readonly vi?: number;
}

const SHARES: readonly (readonly [name: string, layout: Layout, shares: Shares])[] = [
  ['classic', classic, { fr: 8, en: 8, vi: 9 }],
  ['early', early, { fr: 4, en: 3, vi: 1 }],
  ['trimmed', trimmed, { fr: 5, en: 1, vi: 3 }],
  ['dated', dated, { fr: 4, en: 4 }],
  ['unnamed', unnamed, { fr: 1, en: 2, vi: 3 }],
  ['bare', bare, { en: 2, vi: 1 }],
  ['recent', recent, { fr: 3, en: 5, vi: 8 }],
  ['interview', interview, { fr: 1, en: 1, vi: 1 }],
  ['album', album, { fr: 1, en: 1, vi: 1 }],
  ['declaration', declaration, { fr: 1, en: 1, vi: 1 }],
  ['bulletin', bulletin, { fr: 1, en: 1, vi: 1 }],
  ['courrier', courrier, { fr: 4 }],
  ['illustrated', illustrated, { fr: 2, en: 2 }],
  ['party', party, { fr: 2, en: 1, vi: 2 }],
  ['daily', daily, { en: 4 }],
  ['news', news, { vi: 3 }],
  ['radio', radio, { fr: 2, en: 2, vi: 2 }],
  ['provincial', provincial, { vi: 4 }],
  ['army', army, { en: 1 }],
  ['wire', wire, { fr: 1, en: 1 }],
];

/** Each layout of each language as often as its share. */
export const ELEVENTH_LAYOUTS: readonly Form[] = SHARES.flatMap(([name, layout, shares]) =>
  (['fr', 'en', 'vi'] as const).flatMap((language) =>
    Array.from({ length: shares[language] ?? 0 }, (): Form => [name, layout, [language]]),
  ),
);
