/** Three words glued, of which no two explain it: what is told where little else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('three words glued', () => {
  it.each([
    ['Le produit est administré parvoieintraveineuse dans les hôpitaux.', 'par voie intraveineuse'],
    ['Les opposants ont dit que l’actionsedéroule à partir du mois de mai.', 'l’action se déroule'],
    ['Au début, elle se produisitenFrance et en Grande-Bretagne.', 'produisit en France et'],
    ['Les familles qui habitentàLyon ont reçu de quoi vivre.', 'habitent à Lyon ont'],
  ])('are seen, and wait for a person: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged, lexicon);
    expect(all).toContain(sound);
    expect(auto).toBe(damaged);
  });

  it.each([
    'Il a fini totallement le travail et suffisament parlé, finallement.',
    'Il voudrait telecharger le fichier et aller au departement.',
    'La marque EaudeParis et l’hôtel VuedeMer ont fermé.',
  ])('are not seen in what may be one word: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });

  it('are not seen in a word with a prefix and its article', () => {
    expect(cleaned('Le médecin procure uneanticoagulation adéquate.', lexicon).all).not.toContain('anti ');
  });
});

describe('a determiner behind another', () => {
  it.each([
    'On chante les lamenti et les berceuses dans les villages de la montagne.',
    'On chante deslamenti et les berceuses dans les villages de la montagne.',
    'Les lamenti sont finis, et les gens rentrent.',
  ])('is cut off no word: %s', (text) => {
    expect(cleaned(text, lexicon).all).not.toContain('la menti');
  });

  it('may stand behind a number or a pronoun', () => {
    expect(cleaned('L’un desmembres a parlé, prends-la lematin.', lexicon).all).toBe(
      'L’un des membres a parlé, prends-la le matin.',
    );
  });
});

describe('what only looks as if a space were lost or put in', () => {
  it.each([
    ['Les habitants de Bab el-Tebbané ont quitté leurs maisons.', 'Bab el-Tebbané'],
    ['Le café est aujourd’hui leseul à fonctionner.', 'aujourd’hui le seul'],
  ])('is told: %s', (text, sound) => {
    expect(cleaned(text, lexicon).all).toContain(sound);
  });
});
