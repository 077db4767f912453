/** A line of `clean`: what the pipeline made of one text, as design and the exports have it. */
import { assemble } from '../core/assemble.ts';
import { type Recipe, withRecipe } from '../core/history/recipe.ts';
import type { Edit } from '../core/model/edit.ts';
import { textFacts } from '../core/text-facts.ts';
import type { CleanedText } from '../library/cleaning/cleaning.ts';
import { idOf, sha256Of } from '../library/dispatches/originals.ts';
import type { InputText } from '../library/imports/readers/input.ts';

export const ACCEPTS = ['auto', 'all', 'none'] as const;
/** Which edits are applied: those the rules are sure of, all, or none. */
export type Accept = (typeof ACCEPTS)[number];

/** An edit as `accept` wants it; what a recipe decided stays. */
const decided = (edit: Edit, accept: Accept): Edit => {
  if (edit.decided !== null) return edit;
  switch (accept) {
    case 'auto':
      return edit;
    case 'all':
      return edit.state === 'proposed' ? { ...edit, state: 'accepted' } : edit;
    case 'none':
      return edit.state === 'accepted' ? { ...edit, state: 'proposed' } : edit;
  }
};

export const cleanRecord = (
  input: InputText,
  { cleaned: first, record }: CleanedText,
  accept: Accept,
  recipe: Recipe | null,
) => {
  const cleaned = recipe === null ? first : withRecipe(input.text, first, recipe);
  const edits = cleaned.edits.map((edit) => decided(edit, accept));
  const isFirst = accept === 'auto' && recipe === null;
  const result = isFirst ? record : assemble(input.text, { ...cleaned, edits });
  const sha256 = sha256Of(input.bytes);
  return {
    id: idOf(sha256),
    file: input.name,
    sha256,
    blocks: cleaned.blocks.map(({ role, from, to }) => ({ role, from, to })),
    edits: edits.map(({ id, from, to, insert, rule, confidence, state }) => ({
      id,
      from,
      to,
      insert,
      rule,
      confidence,
      state,
    })),
    ...result,
    ...textFacts(result),
    ...(input.place === undefined ? {} : { input: input.place.fields }),
  };
};
