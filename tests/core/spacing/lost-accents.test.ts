/** Texts that lost their accents, as telexes have them, are corrected as those that kept them. */
import { describe, expect, it } from 'vitest';
import { proposeEdits } from '../../../core/spacing/propose.ts';
import { bodyBlocks, cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

const STORY = [
  'Les communications telephoniques avec Vangaby etaient encore interrompues mardi a la mi-journee, et les',
  "deux vallees n'etaient desormais reliees que par la route departementale, au-dela de laquelle aucun",
  "vehicule n'avait ete autorise a passer. Trois pecheurs partis la veille, malgre les avis diffuses par",
  'la radio, sont toujours portes disparus. Une premiere equipe de secours a ete deployee dans la region,',
  'ou la recolte de cafe est tres endommagee. Le deuxieme bilan, etabli dans la soiree, fait etat de degats',
  'considerables et de quelque deux cents familles privees de toit, a declare le secretaire du conseil.',
].join(' ');

const edits = (text: string) => proposeEdits(text, bodyBlocks(text), { lexicon }).proposals;

describe('a text without accents', () => {
  it('is left alone where nothing is glued', () => {
    expect(edits(STORY)).toEqual([]);
  });

  it.each([
    ['a small word and one that lost its accent', 'toujours portes', 'toujoursportes'],
    ['two that lost them', 'premiere equipe', 'premiereequipe'],
    ['one that lost its accent and a small word', 'malgre les avis', 'malgreles avis'],
    [
      'a preposition and its article, which look like a word',
      'bilan, etabli dans la',
      'bilan, etabli dansla',
    ],
    ['a word that looks like two', 'communications telephoniques', 'communicationstelephoniques'],
  ])('parts %s', (_, whole, glued) => {
    expect(STORY).toContain(whole);
    expect(cleaned(STORY.replace(whole, glued), lexicon).all).toBe(STORY);
  });

  it('parts `dela`, but not in `au-dela`', () => {
    expect(cleaned(STORY.replace('secours a', 'secours dela ville a'), lexicon).all).toBe(
      STORY.replace('secours a', 'secours de la ville a'),
    );
  });

  it('is read so where it keeps the accents of a name, and not where it is as other French is', () => {
    const named = STORY.replace('Vangaby', 'Évian');
    expect(edits(named)).toEqual([]);
    const headed = `Pêche : réunion à la préfecture\n\n${STORY}`;
    expect(edits(headed)).toEqual([]);
    const accented =
      'Les élèves de l’école étaient déjà réunis à l’entrée du théâtre où la fête a été préparée. ';
    expect(edits(accented + STORY.slice(0, 230)).map(({ insert }) => insert)).toContain(' ');
  });

  it('in English is left alone', () => {
    const english =
      'The children of the village were there before the bridge was repaired, and all the families ate together on the lawn. ';
    expect(edits(english.repeat(6))).toEqual([]);
  });
});
