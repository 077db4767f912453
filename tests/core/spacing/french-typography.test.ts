/** French typography, for the corpora that turn it on. */
import { describe, expect, it } from 'vitest';
import { evidenceSentence } from '../../../core/spacing/evidence-sentence.ts';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();
const on = { policies: { 'french-typography': 'auto' } } as const;
/** With the no-break spaces drawn in. */
const typeset = (text: string): string =>
  cleaned(text, lexicon, on).auto.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⍩');

describe('French typography', () => {
  it('proposes nothing unless it is asked for', () => {
    expect(cleaned('Il dit : « Oui ! » puis «non» ; 50 % ? Oui: 50%!', lexicon).proposals).toEqual([]);
  });

  it.each([
    ['Il dit: «oui»; et non! À 50%? Oui.', 'Il dit⍽: «⍽oui⍽»⍩; et non⍩! À 50⍽%⍩? Oui.'],
    ['Il dit : « oui ! » ; et 50 % ?', 'Il dit⍽: «⍽oui⍩!⍽»⍩; et 50⍽%⍩?'],
  ])('ties marks to what they belong to: %s', (text, sound) => {
    expect(typeset(text)).toBe(sound);
    expect(cleaned(cleaned(text, lexicon, on).all, lexicon, on).proposals).toEqual([]);
  });

  it.each([
    'Voir https://www.exemple.org/un-tres-long-chemin/le-titre?page=2&titre:suite hier.',
    'Le match a débuté à 14:30 sur le score de 3:1 et le ratio 1:2.',
  ])('leaves alone %s', (text) => {
    expect(cleaned(text, lexicon, on).proposals).toEqual([]);
  });

  it('says what stands there', () => {
    const told = (text: string): readonly string[] =>
      cleaned(text, lexicon, on).proposals.flatMap(({ evidence }) =>
        evidence.map((fact) => evidenceSentence(fact, 'fr')),
      );
    expect(told('Il vient ! Elle part.')).toEqual(['Dans la source\u00a0: espace, point d’exclamation.']);
    expect(told('Il vient! Elle part.')).toEqual(['Il manque une espace à côté de «\u00a0!\u00a0».']);
  });
});
