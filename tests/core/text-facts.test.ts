import { describe, expect, it } from 'vitest';
import { assemble } from '../../core/assemble.ts';
import type { Block } from '../../core/model/block.ts';
import type { Metadata } from '../../core/model/metadata.ts';
import type { Role } from '../../core/model/role.ts';
import { textFacts } from '../../core/text-facts.ts';

const FRENCH =
  'Le conseil a adopté le plan de rénovation des berges, qui sera financé par la région et par la ville.';
const ENGLISH =
  'The council has adopted the plan for the banks of the river, which will be paid for by the city.';

/** The facts of a record of one block a line. */
const factsOf = (lines: readonly (readonly [Role, string])[], metadata: Metadata = {}) => {
  let text = '';
  const blocks = lines.map(([role, said]): Block => {
    if (text !== '') text += '\n';
    const from = text.length;
    text += said;
    return { role, from, to: text.length, confidence: 1, decided: null };
  });
  return textFacts(assemble(text, { blocks, edits: [], metadata }));
};

const language = (value: string): Metadata => ({ language: { value, basis: 'typed', confirmed: true } });

describe('facts of a text', () => {
  it('counts the words of the story and of what is related, apart', () => {
    const facts = factsOf([
      ['headline', 'Les berges du fleuve'],
      ['body', 'Elles rouvrent lundi.'],
      ['sign-off', '-VNA'],
      ['related-heading', 'Voir plus'],
      ['teaser-caption', 'Le quai. Photo : VNA'],
      ['teaser-headline', 'Le quai rouvre'],
      ['teaser-summary', 'Il rouvre aussi.'],
    ]);
    expect(facts).toMatchObject({ words: 7, relatedWords: 8 });
  });

  it('tells the language of each paragraph, that of the dispatch where one is too short', () => {
    const lines = [
      ['body', FRENCH],
      ['body', ENGLISH],
      ['body', 'Un bilan provisoire.'],
    ] as const;
    expect(factsOf(lines, language('fr')).bodyLanguages).toEqual(['fr', 'en', 'fr']);
    expect(factsOf(lines, language('fr-CA')).bodyLanguages).toEqual(['fr-CA', 'en', 'fr-CA']);
    expect(factsOf(lines).bodyLanguages).toEqual(['fr', 'en', null]);
  });

  it('tells nothing of a dispatch without a text', () => {
    expect(factsOf([])).toEqual({ words: 0, relatedWords: 0, bodyLanguages: [] });
  });
});
