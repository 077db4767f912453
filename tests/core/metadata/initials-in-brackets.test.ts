import { describe, expect, it } from 'vitest';
import { initialsInBrackets } from '../../../core/metadata/initials-in-brackets.ts';

const found = (text: string) => {
  const at = initialsInBrackets(text, { from: 0, to: text.length });
  return at === null ? null : text.slice(at);
};

describe('initials in brackets behind the last sentence', () => {
  it.each([
    ['La récolte est finie. (QRS)', '(QRS)'],
    ['La récolte est finie.(QRS)', '(QRS)'],
    ['Est-elle finie ? (QT)', '(QT)'],
    ['« Elle est finie. » (QRST)', '(QRST)'],
    ['La récolte est finie.\u00a0(QRS)', '(QRS)'],
    ['La récolte est finie. (Q. T.)', '(Q. T.)'],
    ['La récolte est finie. (P.-Y. M.)', '(P.-Y. M.)'],
    ['La récolte est finie. (QRS/TU)', '(QRS/TU)'],
    ['Le quai brûle depuis hier. La récolte est finie. (QBH)', '(QBH)'],
  ])('%s', (text, mark) => expect(found(text)).toBe(mark));

  it.each([
    ['behind a name amid the sentence', 'Tel est l’avis du bureau de la récolte (QRS)'],
    ['before the stop', 'Tel est l’avis de l’Organisation mondiale de la santé (OMS).'],
    ['the letters of the words before', 'Un rapport de l’Agence des quais de Nantes le dit. (AQN)'],
    ['the same with small words', 'Le marché revient à Gaz de Saint-Quai. (GDSQ)'],
    ['with one capital', 'L’avis vient du Centre régional de la pêche hauturière. (CRPH)'],
    ['with accents', 'L’avis vient de l’École des quais. (EQ)'],
    ['the letters of a name further up', 'La Banque générale africaine prête. Elle a signé hier. (BGA)'],
    ['what stands elsewhere', 'Selon le QRS, le port rouvre. La récolte est finie. (QRS)'],
    ['a body that is known', 'La récolte est finie. (OMS)'],
    ['a remark', 'La récolte est finie. (NDLR)'],
    ['a format', 'Le rapport est en ligne. (PDF)'],
    ['an acronym with stops', 'Un rapport de l’Agence des quais de Nantes le dit. (A.Q.N.)'],
    ['a word', 'La récolte est finie. (Quai)'],
    ['a longer one', 'La récolte est finie. (QRSTU)'],
    ['without a sentence before it', '(QRS)'],
    ['behind a colon', 'Voir la liste : (QRS)'],
  ])('not %s', (_, text) => expect(found(text)).toBeNull());

  it('not where a later line has the same', () => {
    const line = 'La récolte est finie. (QRS)';
    expect(initialsInBrackets(`${line}\n\nLe port rouvre. (QRS)`, { from: 0, to: line.length })).toBeNull();
  });
});
