/**
 * The parts written apart, with words and layouts of their own, each before anything was measured on it. A part is
 * fresh until its errors have been read; then it serves tuning, and another one is written.
 */
import { ENGLISH as EIGHTH_ENGLISH } from './eighth/english.ts';
import { FRENCH as EIGHTH_FRENCH } from './eighth/french.ts';
import { EIGHTH_LAYOUTS } from './eighth/layouts.ts';
import { VIETNAMESE as EIGHTH_VIETNAMESE } from './eighth/vietnamese.ts';
import { ENGLISH as ELEVENTH_ENGLISH } from './eleventh/english.ts';
import { FRENCH as ELEVENTH_FRENCH } from './eleventh/french.ts';
import { ELEVENTH_LAYOUTS } from './eleventh/layouts.ts';
import { VIETNAMESE as ELEVENTH_VIETNAMESE } from './eleventh/vietnamese.ts';
import { ENGLISH as FIFTH_ENGLISH } from './fifth/english.ts';
import { FRENCH as FIFTH_FRENCH } from './fifth/french.ts';
import { FIFTH_LAYOUTS } from './fifth/layouts.ts';
import { VIETNAMESE as FIFTH_VIETNAMESE } from './fifth/vietnamese.ts';
import { FIRST_LAYOUTS } from './first/layouts.ts';
import * as first from './first/words.ts';
import { FOURTH_LAYOUTS } from './fourth/layouts.ts';
import * as fourth from './fourth/words.ts';
import type { Grammar } from './grammar.ts';
import type { Layout } from './layout-parts.ts';
import { ENGLISH as NINTH_ENGLISH } from './ninth/english.ts';
import { FRENCH as NINTH_FRENCH } from './ninth/french.ts';
import { NINTH_LAYOUTS } from './ninth/layouts.ts';
import { VIETNAMESE as NINTH_VIETNAMESE } from './ninth/vietnamese.ts';
import type { Writer } from './page.ts';
import { ENGLISH as SECOND_ENGLISH } from './second/english.ts';
import { FRENCH as SECOND_FRENCH } from './second/french.ts';
import { SECOND_LAYOUTS } from './second/layouts.ts';
import { VIETNAMESE as SECOND_VIETNAMESE } from './second/vietnamese.ts';
import { ENGLISH as SEVENTH_ENGLISH } from './seventh/english.ts';
import { FRENCH as SEVENTH_FRENCH } from './seventh/french.ts';
import { SEVENTH_LAYOUTS } from './seventh/layouts.ts';
import { VIETNAMESE as SEVENTH_VIETNAMESE } from './seventh/vietnamese.ts';
import { SIXTH_LAYOUTS } from './sixth/layouts.ts';
import * as sixth from './sixth/words.ts';
import { ENGLISH as TENTH_ENGLISH } from './tenth/english.ts';
import { FRENCH as TENTH_FRENCH } from './tenth/french.ts';
import { TENTH_LAYOUTS } from './tenth/layouts.ts';
import { VIETNAMESE as TENTH_VIETNAMESE } from './tenth/vietnamese.ts';
import { ENGLISH as THIRD_ENGLISH } from './third/english.ts';
import { FRENCH as THIRD_FRENCH } from './third/french.ts';
import { THIRD_LAYOUTS } from './third/layouts.ts';
import { VIETNAMESE as THIRD_VIETNAMESE } from './third/vietnamese.ts';

interface WrittenApart {
  /** How often it is drawn: the nearer its pages are to those of the archive, the more often. Once where it is not said. */
  readonly times?: number;
  readonly words: Readonly<Record<Writer['language'], Grammar>>;
  readonly layouts: readonly (readonly [string, Layout, readonly Writer['language'][]])[];
}

export const APART: Readonly<Record<'read' | 'fresh', readonly WrittenApart[]>> = {
  read: [
    {
      times: 2,
      words: { fr: first.FRENCH, en: first.ENGLISH, vi: first.VIETNAMESE },
      layouts: FIRST_LAYOUTS,
    },
    {
      times: 2,
      words: { fr: SECOND_FRENCH, en: SECOND_ENGLISH, vi: SECOND_VIETNAMESE },
      layouts: SECOND_LAYOUTS,
    },
    {
      times: 2,
      words: { fr: THIRD_FRENCH, en: THIRD_ENGLISH, vi: THIRD_VIETNAMESE },
      layouts: THIRD_LAYOUTS,
    },
    {
      times: 2,
      words: { fr: fourth.FRENCH, en: fourth.ENGLISH, vi: fourth.VIETNAMESE },
      layouts: FOURTH_LAYOUTS,
    },
    { words: { fr: FIFTH_FRENCH, en: FIFTH_ENGLISH, vi: FIFTH_VIETNAMESE }, layouts: FIFTH_LAYOUTS },
    { words: { fr: sixth.FRENCH, en: sixth.ENGLISH, vi: sixth.VIETNAMESE }, layouts: SIXTH_LAYOUTS },
    {
      words: { fr: SEVENTH_FRENCH, en: SEVENTH_ENGLISH, vi: SEVENTH_VIETNAMESE },
      layouts: SEVENTH_LAYOUTS,
    },
    {
      times: 4,
      words: { fr: EIGHTH_FRENCH, en: EIGHTH_ENGLISH, vi: EIGHTH_VIETNAMESE },
      layouts: EIGHTH_LAYOUTS,
    },
    {
      times: 6,
      words: { fr: NINTH_FRENCH, en: NINTH_ENGLISH, vi: NINTH_VIETNAMESE },
      layouts: NINTH_LAYOUTS,
    },
    {
      times: 6,
      words: { fr: TENTH_FRENCH, en: TENTH_ENGLISH, vi: TENTH_VIETNAMESE },
      layouts: TENTH_LAYOUTS,
    },
  ],
  fresh: [
    {
      words: { fr: ELEVENTH_FRENCH, en: ELEVENTH_ENGLISH, vi: ELEVENTH_VIETNAMESE },
      layouts: ELEVENTH_LAYOUTS,
    },
  ],
};
