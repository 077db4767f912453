import { describe, expect, it } from 'vitest';
import { initialsInBrackets, lettersInBrackets } from '../../../core/metadata/initials-in-brackets.ts';

const found = (text: string) => {
  const at = initialsInBrackets(text, { from: 0, to: text.length });
  return at === null ? null : text.slice(at);
};

describe('initials in brackets behind the last sentence', () => {
  it.each([
    ['La récolte est finie. (Q. T.)', '(Q. T.)'],
    ['La récolte est finie.(Q. T.)', '(Q. T.)'],
    ['Est-elle finie ? (Q. T.)', '(Q. T.)'],
    ['« Elle est finie. » (Q. T.)', '(Q. T.)'],
    ['La récolte est finie.\u00a0(Q.\u00a0T.)', '(Q.\u00a0T.)'],
    ['La récolte est finie. (P.-Y. M.)', '(P.-Y. M.)'],
    ['La récolte est finie. (P. M.-T.)', '(P. M.-T.)'],
    ['La récolte est finie. (qt)', '(qt)'],
    ['« Elle est finie. » (qrt)', '(qrt)'],
  ])('%s', (text, mark) => expect(found(text)).toBe(mark));

  const acronyms =
    'LFI RN PSG USA UK RDC FIN FAUX OUI TKO SARS IVG CNN NBA XIV PDG CHU QRS QT AB/CD U.S. S.A. Q.T. S.A.S. H.L.M. U.S.A. ' +
    'O.N.U. P.-S. J.-C. I.MEDIA';
  it.each([
    ...acronyms.split(' '),
    'Ph. D.',
    'N. B.',
    'P. S.',
    'U. S.',
    'S. A.',
    'U. S. A.',
    'A. P.',
    'Quai',
    ...'sic bis ter fin oui non nr dr ndr rip cf vf km ha ok pdf etc lol suite rires récit m q'.split(' '),
  ])('not (%s)', (said) => expect(found(`La récolte est finie. (${said})`)).toBeNull());

  it.each([
    ['behind a name amid the sentence', 'Tel est l’avis du bureau de la récolte (Q. T.)'],
    ['before the stop', 'Tel est l’avis du bureau de la récolte (Q. T.).'],
    ['what stands elsewhere', 'Q. T. le dit : le port rouvre. La récolte est finie. (Q. T.)'],
    ['without a sentence before it', '(Q. T.)'],
    ['small letters amid the sentence', 'Tel est l’avis du bureau de la récolte (qt)'],
    ['small letters that stand elsewhere', 'Le rendement (qt) baisse. La récolte est finie. (qt)'],
    ['small letters behind a colon', 'Voir la liste : (qt)'],
    ['behind a colon', 'Voir la liste : (Q. T.)'],
  ])('not %s', (_, text) => expect(found(text)).toBeNull());

  it('not where a later line has the same', () => {
    const line = 'La récolte est finie. (Q. T.)';
    expect(initialsInBrackets(`${line}\n\nLe port rouvre. (Q. T.)`, { from: 0, to: line.length })).toBeNull();
  });
});

describe('two letters in brackets behind the last sentence of an agency’s story', () => {
  const letters = (text: string) => {
    const at = lettersInBrackets(text, { from: 0, to: text.length });
    return at === null ? null : text.slice(at);
  };

  it.each([
    ['La récolte est finie. (QT)', '(QT)'],
    ['« Elle est finie. » (QT)', '(QT)'],
    ['La récolte est finie.(QT)', '(QT)'],
  ])('%s', (text, mark) => expect(letters(text)).toBe(mark));

  it.each([
    ...'UE US FR VO PS II TV AP QRS Qt qt Q4'.split(' ').map((said) => `La récolte est finie. (${said})`),
    'Tel est l’avis du bureau de la récolte (QT)',
    'Tel est l’avis du bureau de la récolte (QT).',
    'Le parti QT gagne. La récolte est finie. (QT)',
    'Voir la liste : (QT)',
  ])('not in %j', (text) => expect(letters(text)).toBeNull());
});
