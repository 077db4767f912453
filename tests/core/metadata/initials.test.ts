import { describe, expect, it } from 'vitest';
import { areSmallInitials } from '../../../core/metadata/initials.ts';
import { readSignOff } from '../../../core/metadata/sign-off.ts';

const read = (text: string) => {
  const signOff = readSignOff(text, { from: 0, to: text.length });
  const said = (span: { readonly from: number; readonly to: number } | null | undefined) =>
    span ? text.slice(span.from, span.to) : null;
  return signOff && { mark: said(signOff.span), agency: said(signOff.agency), person: said(signOff.person) };
};

describe('initials of who wrote and edited', () => {
  it.each([
    ['La récolte est finie. qrs/tuv/wx', 'qrs/tuv/wx'],
    ['« La récolte est finie. » qrs/tuv', 'qrs/tuv'],
    ['Est-elle finie ? bur-qr/st', 'bur-qr/st'],
    ['La récolte est finie.qrs/tu/vwx', 'qrs/tu/vwx'],
    ['"Elle est finie."str-qrs/tu/vw', 'str-qrs/tu/vw'],
    ['La récolte est finie. rs tuv/qrs', 'rs tuv/qrs'],
    ['La récolte est finie. (qrs/tuv)', '(qrs/tuv)'],
    ['La récolte est finie. qr-stu/vw.', 'qr-stu/vw.'],
    ['qrs/tu/vwx', 'qrs/tu/vwx'],
    ['qr-stu/vw', 'qr-stu/vw'],
    ['qrs/tuv.', 'qrs/tuv.'],
  ])('%s', (text, mark) => expect(read(text)).toEqual({ mark, agency: null, person: null }));

  it.each([
    ['La récolte est finie. (AIP) qr/st', '(AIP) qr/st', 'AIP'],
    ['La récolte est finie. AFP qr/st', 'AFP qr/st', 'AFP'],
    ['La récolte est finie. qr/st/APA', 'qr/st/APA', 'APA'],
    ['QRS/tu/vw/APA', 'QRS/tu/vw/APA', 'QRS/tu/vw/APA'],
    ['qr/st/APA', 'qr/st/APA', 'qr/st/APA'],
  ])('beside the agency: %s', (text, mark, agency) => {
    const found = read(text);
    expect([found?.mark, found?.agency?.endsWith(agency)]).toEqual([mark, true]);
  });

  it.each([
    'Voir la liste. et/ou',
    'Il roule vite. km/h',
    'Voir exemple.fr/qr/st',
    'Voir www.qr/st',
    'Voir q.co/qrs/tuv',
    'La récolte est finie. (a/b)',
    'La récolte est finie. (et/ou)',
    'La récolte est finie. 1/2',
    'La récolte est finie. 12/05/2020',
    'Elle est finie ! dit-il/elle',
    'La récolte est finie, qrs/tuv',
    'la récolte des qrs/tuv',
    'nord/sud',
    'et/ou',
    'un/une',
    'kg/ha',
    'www/qr',
  ])('none in %j', (text) => expect(read(text)).toBeNull());

  it('needs a part that is no word', () => {
    expect([areSmallInitials('il/elle'), areSmallInitials('il/qrs')]).toEqual([false, true]);
    expect([areSmallInitials('lt/mc/jr AFP 111642 GMT'), areSmallInitials('et/ou AFP 111642 GMT')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('initials with stops alone on a line', () => {
  it.each(['Q. T.', 'P.-Y. M.', 'P.-Y.M.', 'Ch. M.', 'Ph. de M.', 'Q. T.-R.', 'J.-B. d’A.', '(P.-Y. M.)'])(
    '%s',
    (line) => expect(read(line)).toEqual({ mark: line, agency: null, person: null }),
  );

  it.each([
    'J.-C.',
    'C.-B.',
    'Î.-P.-É.',
    'P.-S.',
    'P.-Y. Morel',
    'P.-Y. M. a dit',
    'av. J.-C.',
    'M. de Morel',
    'Ph. D.',
    '(Ph. D.)',
    '(S.A.)',
    '(U. S.)',
    '(H.L.M.)',
  ])('none in %j', (line) => expect(read(line)).toBeNull());
});

describe('initials with stops of several', () => {
  it.each([
    'N.O./P.Q.',
    'A.K. / L.M.',
    'O.Gh. / Ch.N.',
    '(N.O./P.Q.)',
    'N.O./P.Q./P.-Y.R.',
    'N.O./P.Q./',
    'A.K/L.M',
  ])('%s', (mark) => {
    expect(read(mark)).toEqual({ mark, agency: null, person: null });
    for (const before of ['La récolte est finie.', 'Elle dit : « Je suis prête. »'])
      expect(read(`${before} ${mark}`)).toEqual({ mark, agency: null, person: null });
  });

  it.each([
    'U.S./U.K.',
    'La récolte est finie. U.S./U.K.',
    'La récolte des N.O./P.Q.',
    'A./B.',
    'M. Morel / M. Rey',
    'p. 4/5.',
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});

describe('who signs beside the agency', () => {
  it.each([
    ['La récolte est finie. Anna Morel (AIP)', 'Anna Morel (AIP)', 'AIP', 'Anna Morel'],
    ['Lan Chi (Nhân Dân)', 'Lan Chi (Nhân Dân)', 'Nhân Dân', 'Lan Chi'],
    ['La récolte est finie. (A.F.P.)', '(A.F.P.)', 'A.F.P.', null],
    ['La récolte est finie. — (U.P.I.)', '— (U.P.I.)', 'U.P.I.', null],
    ['La récolte est finie. (Reuter)', '(Reuter)', 'Reuter', null],
    ['La récolte est finie. - Agence France-Presse', '- Agence France-Presse', 'Agence France-Presse', null],
    ['La récolte est finie. (ATS / 12.05.2014 14h33)', '(ATS / 12.05.2014 14h33)', 'ATS', null],
    ['(©AFP / 4 mai 2022 12h30)', '(©AFP / 4 mai 2022 12h30)', 'AFP', null],
  ])('%s', (text, mark, agency, person) => expect(read(text)).toEqual({ mark, agency, person }));

  it.each(['La récolte (A.B.C.D.E.)', 'La récolte de Anna Morel (le 4 mai)', '(©Quai / 4 mai 2022 12h30)'])(
    'none in %j',
    (text) => expect(read(text)).toBeNull(),
  );
});
