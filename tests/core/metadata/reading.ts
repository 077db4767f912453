/** What is read of a sentence that stands alone, as plain names. */
import { mentionsIn } from '../../../core/metadata/mentions.ts';

export const read = (text: string) => {
  const found = mentionsIn(text, [{ from: 0, to: text.length }]);
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return {
    persons: names(found.persons),
    functions: names(found.functions),
    organisations: names(found.organisations),
    places: names(found.places),
    events: names(found.events),
  };
};
