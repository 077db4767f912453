/**
 * Whether a sentence is over where something stands behind its stop. The stop of what is shortened, `M. `, `av. `, `a.m. `, ends
 * none: a name or initials behind it belong to the sentence.
 */
import { inBasicPlane } from '../basic-plane.ts';

const SENTENCE_END = inBasicPlane(
  /(?:[!?…]|(?<![\p{L}\p{M}.])(?<word>[\p{L}\p{M}]{2,})\.|[\d€$%°»"”)] ?\.) ?[»"”)]? ?$/u,
);
/** Words that a stop shortens, before names and before figures. */
const SHORTENED: ReadonlySet<string> = new Set(
  (
    'mm mme mmes mlle me mes mgr dr drs pr prof st ste sts jr sr mr mrs ms gén gal col cdt cpt capt lt sgt adj sen gov rep hon ' +
    'rev av ap apr bd blvd cf chap vol art al éd ed fig no nos env ex vs cie tél pp ' +
    'ts gs pgs ths bs tp'
  ).split(' '),
);

/** Whether `before`, which ends where the next thing starts, ends a sentence. */
export const endsSentence = (before: string): boolean => {
  const match = SENTENCE_END.exec(before);
  return match !== null && !SHORTENED.has((match.groups?.word ?? '').toLowerCase());
};
