/** What texts of law and of offices have: labour courts, addresses with spaces, forms and their numbers, endings in brackets. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a small word glued', () => {
  it.each([
    ['Elle a saisi le conseil deprud’hommes.', 'conseil de prud’hommes'],
    ["Les conseillers desprud'hommes ont siégé.", "des prud'hommes"],
    ['Le tarif est fixé parcelui-ci.', 'par celui-ci'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le conseil de prud’hommes et la prud’homie, les conseillers prud’homaux.',
    'Il le dit parce que celui-ci part.',
    'Le sieur Deprud’Homme.',
  ])('is none in %s', (text) => {
    expect(cleaned(text + rest, lexicon).all).toBe(text + rest);
  });
});

describe('an address with spaces behind its stops', () => {
  it.each([
    'Consultez le site monservicepublic. gouv. fr avant mars.',
    'Voir (https://www. moncompteretraite. gouv. fr) pour le calcul.',
    'Écrivez à francelogement. fr ou à lamaisondupain. org, merci.',
  ])('is left whole in %s', (text) => {
    const { all } = cleaned(text + rest, lexicon);
    expect(all).toContain(/\w{12,}/u.exec(text)?.[0] ?? '-');
  });

  it('is none where a sentence ends', () => {
    const { auto } = cleaned(`Il a vu lelendemain. Franc, il a parlé.${rest}`, lexicon);
    expect(auto).toContain('le lendemain. Franc');
  });
});

describe('what belongs to what stands around it', () => {
  it.each([
    'La demande (cerfa n°14818 et sa notice) est gratuite.',
    'Les salarié(e)s ont droit à un congé.',
    'Les hôtels de Port el Kantaoui sont pleins.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text + rest, lexicon).all).toBe(text + rest);
  });

  it('is only proposed where both parts may be meant', () => {
    const { auto } = cleaned(`Le chalumeau oxy-acétylénique est utile.${rest}`, lexicon);
    expect(auto).toContain('oxy-acétylénique');
  });

  it('keeps the capital that begins a sentence from the acronym before it', () => {
    expect(cleaned(`Le secteur du BTPUne carte est donnée.${rest}`, lexicon).all).not.toContain('BTPU ne');
    expect(cleaned(`Il dit que le RPRne viendra pas.${rest}`, lexicon).all).toContain('RPR ne viendra');
  });
});
