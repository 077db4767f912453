/**
 * What captions say of who took their pictures. Of what is known to be a caption a house and a person are read as well, `(Le Quai/A. M.)`,
 * who sign a story in the same form.
 */
import { oneLine } from '../model/lines.ts';
import type { Span } from '../model/span.ts';
import { type CreditedCaption, namesNobody, splitAt, splitCredit } from './credits.ts';
import { houseAndPerson } from './credits-of-houses.ts';

/** Cuts a caption at `span` of `text` into what it says and the credit; without a credit the whole is caption. */
export const splitCaption = (text: string, span: Span): CreditedCaption => {
  const split = splitCredit(text, span);
  const named = split.credit === null ? houseAndPerson(text, span) : null;
  return named === null ? split : splitAt(text, span, named);
};

/** So many captions are looked at. */
const MOST_CAPTIONS = 400;

/** Who is credited in `captions`, which are in order, each once, with where it stands first. */
export const creditsOf = (
  text: string,
  captions: readonly Span[],
): readonly { readonly name: string; readonly span: Span }[] => {
  const found = new Map<string, { readonly name: string; readonly span: Span }>();
  for (const caption of captions.slice(0, MOST_CAPTIONS)) {
    const { creditor } = splitCaption(text, caption);
    if (!creditor) continue;
    const name = oneLine(text.slice(creditor.from, creditor.to));
    if (name !== '' && !namesNobody(name) && !found.has(name)) found.set(name, { name, span: creditor });
  }
  return [...found.values()];
};
