import { describe, expect, it } from 'vitest';
import { endsSentence } from '../../../core/metadata/sentence-end.ts';
import { signerAt } from '../../../core/metadata/story-signers.ts';

const found = (text: string, mayBeName = true, dateline = 'QRS') => {
  const span = { from: 0, to: text.length };
  const at = signerAt(text, span, { mayBeName, isDateline: (agency) => agency === dateline });
  return at === null ? null : text.slice(at);
};
const END = 'La récolte est finie.';

describe('who signs behind the last paragraph', () => {
  it.each([
    ...[
      'C.W.',
      'C. W.',
      'A.B.C.',
      'P.-Y. M.',
      'Ch. de L.',
      '— N.K.',
      '–N. K.',
      'AB',
      'ABC',
      'AB/CDE',
      'AB/CDE/',
    ],
    ...['/comm', '/qr-st', '/ qrs', 'Anna Morel', '(Q. T.)', 'QRS/Anna Morel', '(QRS/Anna Morel)', '(QRS)'],
    '(QRS/A.M)',
  ])('%s', (mark) => {
    expect(found(`${END} ${mark}`)).toBe(mark);
    expect(found(`Est-elle finie ? ${mark}`)).toBe(mark);
    expect(found(`Elle dit : « Je suis prête. » ${mark}`)).toBe(mark);
  });

  it('where the space is lost', () => {
    expect(found(`${END}C.W.`)).toBe('C.W.');
    expect(found(`${END}AB/CDE/`)).toBe('AB/CDE/');
  });

  it.each([
    ...['U.S.A.', 'U. S. A.', 'N.B.', 'P.S.', 'R.I.P.', 'V.O.', 'Ph. D.', 'J.-C.', 'FIN', 'PDF', 'XIV', 'II'],
    ...['et/ou', '/ou', '/etc', '/usr/qr', '/km/h', '(XYZ/Anna Morel)', '(XYZ)', '(AFP/Anna Morel)', 'A.'],
    'Agence de l’eau',
  ])('not %s', (mark) => expect(found(`${END} ${mark}`)).toBeNull());

  it.each([
    'Elle a longtemps vécu aux U.S.A.',
    'Le maire a reçu M. A.B.',
    'Le maire a reçu le Dr. Anna Morel',
    'Elle date de 52 av. C.W.',
    'Ils vivent à Washington D.C.',
    'Elle aime la vitamine C. A.B.',
    'Elle est finie (AB). Voir exemple.org.A.B.',
    'Elle est finie : voir exemple.fr/qr',
    'Le journal « Le Quai » Anna Morel',
    '« Nous sommes prêts. » — A.B.',
    'A.B. le dit : le port rouvre. Tout est fini. A.B.',
    'L’ONU et la RDC signent. Tout est fini. RDC',
  ])('none in %j', (text) => expect(found(text)).toBeNull());

  it('though they are those of who took a picture', () => {
    const line = `${END} C.W.`;
    const text = `${line}\n\nLe quai nord. Photo : C.W.`;
    const at = signerAt(text, { from: 0, to: line.length }, { mayBeName: false, isDateline: () => false });
    expect(at).toBe(END.length + 1);
  });

  it.each(['Anna Morel', 'AB'])('not %s where the line may be a caption', (mark) =>
    expect(found(`${END} ${mark}`, false)).toBeNull(),
  );
});

it.each(['C’est fini. ', 'Fini ! ', 'Fini en 2022. ', '« Fini. » ', 'Fini (là). ', 'Il va. '])(
  'a sentence ends with %j',
  (text) => expect(endsSentence(text)).toBe(true),
);
it.each(['M. ', 'le Dr. ', 'av. ', 'à 9 a.m. ', 'exemple.ch. ', 'le quai ', 'le quai, ', ''])(
  'no sentence ends with %j',
  (text) => expect(endsSentence(text)).toBe(false),
);

it('two letters in brackets where the dateline names an agency, whichever that is', () => {
  const text = `${END} (QT)`;
  const ask = (isOfAgency: boolean) =>
    signerAt(
      text,
      { from: 0, to: text.length },
      { mayBeName: true, isDateline: (agency) => agency === null && isOfAgency },
    );
  expect(ask(true)).toBe(END.length + 1);
  expect(ask(false)).toBeNull();
});
