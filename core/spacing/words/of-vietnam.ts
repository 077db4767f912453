/** Whether a dispatch is about Vietnam, so that syllables side by side are likely names and words of its language. */
import type { Vocabulary } from './vocabulary.ts';

/** What a dispatch about the country names; or else it has the adjective somewhere. */
const COUNTRY = 'Vietnam Viêt Việt Viet VNA TTXVN Hanoï Hanoi Nguyên Nguyen Nguyễn Trân Tran Trần'.split(' ');
const ADJECTIVE = 'vietnam';

export const isOfVietnam = (vocabulary: Vocabulary): boolean =>
  COUNTRY.some((name) => vocabulary.count(name) > 0) || vocabulary.mentions(ADJECTIVE);
