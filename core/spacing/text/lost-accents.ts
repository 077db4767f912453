/**
 * Texts that lost their accents, as telexes and the archives of the nineties have them: `Les communications telephoniques
 * etaient encore interrompues`. Their words are asked of another lexicon (`lexicon/without-accents.ts`).
 */
import { languageOf } from '../../metadata/language.ts';
import type { Span } from '../../model/span.ts';
import { unitAt } from '../../model/unit-at.ts';

/** Of so much French some twenty characters have accents. */
const SHORTEST = 500;
/** Names and a headline may have kept theirs: of other French every twenty-fifth character has one. */
const FEW_ACCENTED = 2;
const SHARE_ACCENTED = 0.008;

/** Whether a code unit is a letter of French with an accent, or a ligature. */
export const isAccented = (unit: number): boolean =>
  (unit >= 0xc0 && unit <= 0xff && unit !== 0xd7 && unit !== 0xf7) || unit === 0x153 || unit === 0x152;

/** Whether `spans` of `text` are French, hold enough to have accents, and have next to none. */
export const lacksAccents = (text: string, spans: readonly Span[]): boolean => {
  const length = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length < SHORTEST) return false;
  const most = Math.max(FEW_ACCENTED, length * SHARE_ACCENTED);
  let accented = 0;
  for (const { from, to } of spans)
    for (let at = from; at < to; at++) if (isAccented(unitAt(text, at)) && ++accented > most) return false;
  return languageOf(spans.map(({ from, to }) => text.slice(from, to)).join('\n')) === 'fr';
};
