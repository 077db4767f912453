import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../core/metadata/dateline.ts';

/** As long as what stands behind a place at least. */
const STORY = 'Le conseil municipal a adopté jeudi le plan de rénovation des berges.';

const read = (text: string) => {
  const dateline = readDateline(text, { from: 0, to: text.length });
  const said = (span: { readonly from: number; readonly to: number } | null | undefined) =>
    span ? text.slice(span.from, span.to) : null;
  return (
    dateline && [
      said(dateline.span),
      said(dateline.place),
      dateline.date?.value ?? null,
      said(dateline.agency),
      dateline.sure,
    ]
  );
};

describe('datelines with the agency outside brackets', () => {
  it.each([
    ['Kampot, le 3 mai 2021 AKP -- Le port', 'Kampot, le 3 mai 2021 AKP --', 'Kampot', '2021-05-03', 'AKP'],
    ['Kampot, le 3 mai 2021, AKP – Le port', 'Kampot, le 3 mai 2021, AKP –', 'Kampot', '2021-05-03', 'AKP'],
    ['Savannakhet, 3 mai KPL – Le port', 'Savannakhet, 3 mai KPL –', 'Savannakhet', 'XXXX-05-03', 'KPL'],
    ['PARIS, 3 mai, AFP. - Le port', 'PARIS, 3 mai, AFP. -', 'PARIS', 'XXXX-05-03', 'AFP'],
    ['Oran, APS, 3 mai 2020 - Le port', 'Oran, APS, 3 mai 2020 -', 'Oran', '2020-05-03', 'APS'],
    ['Paris, AFP – Le port', 'Paris, AFP –', 'Paris', null, 'AFP'],
    ['APA-Dakar (Sénégal) — Le port', 'APA-Dakar (Sénégal) —', 'Dakar (Sénégal)', null, 'APA'],
    [
      'APA-Thiès (Sénégal) Les pêcheurs du port ont vendu jeudi toutes leurs prises.',
      'APA-Thiès (Sénégal)',
      'Thiès (Sénégal)',
      null,
      'APA',
    ],
    ['AKP Phnom Penh -- Le port', 'AKP Phnom Penh --', 'Phnom Penh', null, 'AKP'],
    ['AA/Ankara/Anna Morel', 'AA/Ankara/Anna Morel', 'Ankara', null, 'AA'],
    ['AA / Paris / Anna Morel et Jo Ray', 'AA / Paris / Anna Morel et Jo Ray', 'Paris', null, 'AA'],
    [`ASTANA. KAZINFORM - ${STORY}`, 'ASTANA. KAZINFORM -', 'ASTANA', null, 'KAZINFORM'],
    [`LOMÉ. ATOP – ${STORY}`, 'LOMÉ. ATOP –', 'LOMÉ', null, 'ATOP'],
    ['Le 3 mai 2022, AFP - Le port', 'Le 3 mai 2022, AFP -', null, '2022-05-03', 'AFP'],
    [
      'QUÉBEC, le 3 mai 2021 /CNW Telbec/ - Le port',
      'QUÉBEC, le 3 mai 2021 /CNW Telbec/ -',
      'QUÉBEC',
      '2021-05-03',
      'CNW Telbec',
    ],
    ['TORONTO, May 3, 2021 /CNW/ - The port', 'TORONTO, May 3, 2021 /CNW/ -', 'TORONTO', '2021-05-03', 'CNW'],
    [
      'LONDON, May 3, 2021 /PRNewswire/ -- The port',
      'LONDON, May 3, 2021 /PRNewswire/ --',
      'LONDON',
      '2021-05-03',
      'PRNewswire',
    ],
    [
      'HÀ NỘI, ngày 3 tháng 5 năm 2021 /PRNewswire/ -- Cảng',
      'HÀ NỘI, ngày 3 tháng 5 năm 2021 /PRNewswire/ --',
      'HÀ NỘI',
      '2021-05-03',
      'PRNewswire',
    ],
    [
      'PARIS, 3 mai 2021 /Business Wire/ - Le port',
      'PARIS, 3 mai 2021 /Business Wire/ -',
      'PARIS',
      '2021-05-03',
      'Business Wire',
    ],
    ['PARIS--(BUSINESS WIRE)--Le port', 'PARIS--(BUSINESS WIRE)--', 'PARIS', null, 'BUSINESS WIRE'],
    ['PARIS, 3 mai. — (AFP) Le port', 'PARIS, 3 mai. — (AFP)', 'PARIS', 'XXXX-05-03', 'AFP'],
    ['BERNE, 3 (ATS). — Le port', 'BERNE, 3 (ATS). —', 'BERNE', null, 'ATS'],
    ['Le Caire, 3 (Havas). - Le port', 'Le Caire, 3 (Havas). -', 'Le Caire', null, 'Havas'],
    ['PARIS, 3. — (AFP) Le port', 'PARIS, 3. — (AFP)', 'PARIS', null, 'AFP'],
    ['OTTAWA, 3 mai 1966 (A.P.). — Le port', 'OTTAWA, 3 mai 1966 (A.P.). —', 'OTTAWA', '1966-05-03', 'A.P.'],
    ['Londres (Reuter). — Le port', 'Londres (Reuter). —', 'Londres', null, 'Reuter'],
    [
      'MOSCOU, 3 mai - RIA Novosti. Le port',
      'MOSCOU, 3 mai - RIA Novosti.',
      'MOSCOU',
      'XXXX-05-03',
      'RIA Novosti',
    ],
    ['MOSCOU, 3 mai - RIA Novosti.', 'MOSCOU, 3 mai - RIA Novosti.', 'MOSCOU', 'XXXX-05-03', 'RIA Novosti'],
    ['Zurich (awp) - Le port', 'Zurich (awp) -', 'Zurich', null, 'awp'],
    ['Kriens (sda) – Le port', 'Kriens (sda) –', 'Kriens', null, 'sda'],
    ['Paris, 3 mai (afp) - Le port', 'Paris, 3 mai (afp) -', 'Paris', 'XXXX-05-03', 'afp'],
    ['HANOI (vna) -- The port', 'HANOI (vna) --', 'HANOI', null, 'vna'],
    ['Bangui (Agence Fides) - Le port', 'Bangui (Agence Fides) -', 'Bangui', null, 'Agence Fides'],
    ['Bangui (Agence Bleue) - Le port', 'Bangui (Agence Bleue) -', 'Bangui', null, 'Agence Bleue'],
    [
      'Bangui (Quay News Agency) - The port',
      'Bangui (Quay News Agency) -',
      'Bangui',
      null,
      'Quay News Agency',
    ],
    ['Rome, 3 mai (Q.MEDIA) - Le port', 'Rome, 3 mai (Q.MEDIA) -', 'Rome', 'XXXX-05-03', 'Q.MEDIA'],
    ['Rome (Q.MEDIA) – Le port', 'Rome (Q.MEDIA) –', 'Rome', null, 'Q.MEDIA'],
    ['Rome, 3 mai (A.N.P.) - Le port', 'Rome, 3 mai (A.N.P.) -', 'Rome', 'XXXX-05-03', 'A.N.P.'],
    [
      'Wijk aan Zee, 3 mai (AFP) – Le port',
      'Wijk aan Zee, 3 mai (AFP) –',
      'Wijk aan Zee',
      'XXXX-05-03',
      'AFP',
    ],
    [
      'Burgh upon Bain, 3 mai (AFP) – Le port',
      'Burgh upon Bain, 3 mai (AFP) –',
      'Burgh upon Bain',
      'XXXX-05-03',
      'AFP',
    ],
    [
      'Rothenburg ob der Tauber, 3 mai (dpa) – Le port',
      'Rothenburg ob der Tauber, 3 mai (dpa) –',
      'Rothenburg ob der Tauber',
      'XXXX-05-03',
      'dpa',
    ],
    [
      'Palma del Río, 3 mai (EFE) – Le port',
      'Palma del Río, 3 mai (EFE) –',
      'Palma del Río',
      'XXXX-05-03',
      'EFE',
    ],
    ['Mo-i-Rana, 3 mai, NTB – Le port', 'Mo-i-Rana, 3 mai, NTB –', 'Mo-i-Rana', 'XXXX-05-03', 'NTB'],
    [
      'Forte dei Marmi, 3 mai (ANSA) – Le port',
      'Forte dei Marmi, 3 mai (ANSA) –',
      'Forte dei Marmi',
      'XXXX-05-03',
      'ANSA',
    ],
    [
      'Egmond aan den Hoef, 3 mai (ANP) – Le port',
      'Egmond aan den Hoef, 3 mai (ANP) –',
      'Egmond aan den Hoef',
      'XXXX-05-03',
      'ANP',
    ],
    ['AKP Wijk aan Zee, 3 mai -- Le port', 'AKP Wijk aan Zee, 3 mai --', 'Wijk aan Zee', 'XXXX-05-03', 'AKP'],
    ['Stoke-upon-Quay (AFP) – Le port', 'Stoke-upon-Quay (AFP) –', 'Stoke-upon-Quay', null, 'AFP'],
    [`(ANSA) - ROME, 4 FÉV - ${STORY}`, '(ANSA) - ROME, 4 FÉV -', 'ROME', 'XXXX-02-04', 'ANSA'],
    [`(AFP) – Matadi, 3 mai 2021 – ${STORY}`, '(AFP) – Matadi, 3 mai 2021 –', 'Matadi', '2021-05-03', 'AFP'],
    [`(AFP) - Rugby, 3 mai - ${STORY}`, '(AFP) -', null, null, 'AFP'],
    [`(AFP) - Anna Morel, 3 mai - ${STORY}`, '(AFP) -', null, null, 'AFP'],
    ['(AFP) - Matadi, 3 mai - Le port', '(AFP) -', null, null, 'AFP'],
    [`(AFP) - Matadi, 33 mai - ${STORY}`, '(AFP) -', null, null, 'AFP'],
  ])('%s', (text, ...said) => expect(read(text)).toEqual([...said, true]));

  it.each([
    ['Paris, 3 mai 1982. — Le port', 'Paris, 3 mai 1982. —', 'Paris', '1982-05-03', null],
    ['PARIS, 3. — (la suite) Le port', 'PARIS, 3. —', 'PARIS', null, null],
    ['(Québec) Le port', '(Québec)', 'Québec', null, null],
    ['(Ottawa) – Le port', '(Ottawa) –', 'Ottawa', null, null],
    ['(Sainte-Opale) Le port', '(Sainte-Opale)', 'Sainte-Opale', null, null],
    [
      `Matadi, 3 mai 2021 (Infos Quai) – ${STORY}`,
      'Matadi, 3 mai 2021 (Infos Quai) –',
      'Matadi',
      '2021-05-03',
      'Infos Quai',
    ],
    [
      `Matadi, 3 mai 2021 /Fil Quai/ - ${STORY}`,
      'Matadi, 3 mai 2021 /Fil Quai/ -',
      'Matadi',
      '2021-05-03',
      'Fil Quai',
    ],
    [`Matadi (République du Congo) — ${STORY}`, 'Matadi (République du Congo) —', 'Matadi', null, null],
    [`Matadi, Tchad – ${STORY}`, 'Matadi, Tchad –', 'Matadi', null, null],
    [`Victoria Falls – ${STORY}`, 'Victoria Falls –', 'Victoria Falls', null, null],
    [`Saint-Pierre — ${STORY}`, 'Saint-Pierre —', 'Saint-Pierre', null, null],
    [`San Francisco — ${STORY}`, 'San Francisco —', 'San Francisco', null, null],
    [`Matadi – ${STORY}`, 'Matadi –', 'Matadi', null, null],
    [`Genève - « Non », a dit ${STORY}`, 'Genève -', 'Genève', null, null],
    [`Hanoï —${STORY}`, 'Hanoï —', 'Hanoï', null, null],
    ['MOSCOU, 3 mai - Le port. Le quai', 'MOSCOU, 3 mai -', 'MOSCOU', 'XXXX-05-03', null],
    [`DAKAR. — ${STORY}`, 'DAKAR. —', 'DAKAR', null, null],
    [`3 mai 2021 – ${STORY} ${STORY}`, '3 mai 2021 –', null, '2021-05-03', null],
    [`Mardi 3 mai – ${STORY}`, 'Mardi 3 mai –', null, 'XXXX-05-03', null],
  ])('what may be a sentence as well: %s', (text, ...said) => expect(read(text)).toEqual([...said, false]));

  it.each([
    'Kampot, le 3 mai 2021 UNESCO -- Le port',
    'Kampot, le 3 mai 2021 le port -- rien',
    'Anna Morel, AFP – Le port',
    `Le port. AFP – ${STORY}`,
    `(Le quai) - Matadi, 3 mai - ${STORY}`,
    `3 mai 2021 – ${STORY}`,
    `3 mai – ${STORY} ${STORY}`,
    `3 mai 2021 - le port, ${STORY} ${STORY}`,
    `3 mai 2021 – ${STORY} ${STORY}\n4 mai 2021 – ${STORY} ${STORY}`,
    'APA-Thiès (Sénégal) Les pêcheurs',
    `UNESCO-Thiès (Sénégal) ${STORY}`,
    `APA-Thiès (Anna Morel) ${STORY}`,
    'Paris, 3 mai (Zénith) – Concert',
    `Lyon, 4 mai 2021 (Palais des Congrès) – ${STORY}`,
    `Genève, 4 mai 2021 (Anna Morel) – ${STORY}`,
    'Anna Morel (afp) – Le port',
    'Le port (sda) de Zurich – rien',
    `Lyon, 4 mai 2021 /Palais des Congrès/ - ${STORY}`,
    `Genève, 4 mai 2021 /Anna Morel/ - ${STORY}`,
    'Genève, 4 mai 2021 /Fil Quai/ - Concert',
    `Anna Morel (Agence Bio) : « ${STORY} »`,
    `Thứ Ba, 3/5/2022 – ${STORY}`,
    'Mardi 26/11/2024 - 16 h 42 - Lu 1.287 fois depuis sa mise en ligne',
    `Football (Ligue 1) – ${STORY}`,
    `Janvier – ${STORY}`,
    `Kiev – Moscou : ${STORY}`,
    `Anna —${STORY}`,
    `Mardi – ${STORY}`,
    'Mardi 26/11/2024 - 16:42 - Lu 1.287 fois depuis sa mise en ligne',
    `Économie – ${STORY}`,
    `Football - ${STORY}`,
    `CLIMAT – ${STORY}`,
    'Paris - Sport',
    `Anna Morel – ${STORY}`,
    `Jean-Pierre Morel — ${STORY}`,
    `Mme Morel – ${STORY}`,
    `Nguyễn Văn An – ${STORY}`,
    `Q – ${STORY}`,
    `Question – ${STORY}`,
    'PARIS/Anna Morel',
    'QRS/Paris/Anna Morel',
    'AA/Ankara/Anna Morel a dit',
    'Le port, AFP - rien',
    'Paris, 3 mai 1982. Le port',
    '(Photo) Le port',
    '(Le ministre) Le port',
    'Le Caire, 3 (voir la carte). - Le port',
    'Berne, 3. — Le port',
    'Wijk aan Zee (AFP) – Le port',
    'Macron in Rome, 3 mai (ANSA) – Le port',
    'Biden on Monday, 3 mai (AP) – Le port',
    'Trump in China, 3 mai (Xinhua) – Le port',
    'Scholz in Paris, 3 mai (dpa) – Le port',
    'Scholz im Bundestag, 3 mai (dpa) – Le port',
    'Russia near Kiev, 3 mai, AP – Le port',
    'Messi i Barça, 3 mai (EFE) – Le port',
    'Messi y Argentina, 3 mai (EFE) – Le port',
    'AKP Trump in China, 3 mai -- Le port',
    'Wijk aan Zee, 3 mai (QRS) – Le port',
    'Soldes on Sunday (AFP) – Le port',
    `Washington (D.C.) – Le port`,
    'Rome (QUAI.COM) – Le port',
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});

describe('datelines as their own agencies print them', () => {
  it.each([
    ['Damas / TASS / ', 'Damas / TASS /', 'Damas', null, 'TASS', true],
    ['Villequai / TASS / ', 'Villequai / TASS /', 'Villequai', null, 'TASS', true],
    ['Moscou / TASS /. ', 'Moscou / TASS /.', 'Moscou', null, 'TASS', true],
    ['Bamako, 3 mai / AMAP / ', 'Bamako, 3 mai / AMAP /', 'Bamako', 'XXXX-05-03', 'AMAP', true],
    ['P-au-P, 3 mai 05 (AHP) --- ', 'P-au-P, 3 mai 05 (AHP) ---', 'P-au-P', '2005-05-03', 'AHP', true],
    ['Oran, 3 déc. 98 [APS] - ', 'Oran, 3 déc. 98 [APS] -', 'Oran', '1998-12-03', 'APS', true],
    ['ALGER 3/5/05 (APS) - ', 'ALGER 3/5/05 (APS) -', 'ALGER', '2005-05-03', 'APS', true],
    ['Fribourg, 3.5.04 (Apic) ', 'Fribourg, 3.5.04 (Apic)', 'Fribourg', '2004-05-03', 'Apic', true],
    ['LYON (Quaypresse) - ', 'LYON (Quaypresse) -', 'LYON', null, 'Quaypresse', true],
    ['Lyon (Rhône-Dépêches) – ', 'Lyon (Rhône-Dépêches) –', 'Lyon', null, 'Rhône-Dépêches', true],
    ['DAMAS / TASS -- ', 'DAMAS / TASS --', 'DAMAS', null, 'TASS', true],
    [
      'Kitale, 3 mai, 2023 / 9:15 pm (ACI Africa). ',
      'Kitale, 3 mai, 2023 / 9:15 pm (ACI Africa).',
      'Kitale',
      '2023-05-03',
      'ACI Africa',
      true,
    ],
    ['Matadi, le 3 mai 2021 (ACP). ', 'Matadi, le 3 mai 2021 (ACP).', 'Matadi', '2021-05-03', 'ACP', true],
    ['NNA - ', 'NNA -', null, null, 'NNA', true],
    ['Lomé – ATOP – ', 'Lomé – ATOP –', 'Lomé', null, 'ATOP', true],
    ['Le 3 mai 2022 (AFP) - ', 'Le 3 mai 2022 (AFP) -', null, '2022-05-03', 'AFP', true],
    [
      'Lyon, mardi 3 mai 2005 (Quaypresse) ',
      'Lyon, mardi 3 mai 2005 (Quaypresse)',
      'Lyon',
      '2005-05-03',
      'Quaypresse',
      true,
    ],
    // the day behind its month is no year
    [
      'BEIJING, Dec. 26 (Xinhua) -- ',
      'BEIJING, Dec. 26 (Xinhua) --',
      'BEIJING',
      'XXXX-12-26',
      'Xinhua',
      true,
    ],
  ])('%s', (head, ...expected) => expect(read(head + STORY)).toEqual(expected));

  it.each([
    ['credits parted by slashes', 'Paris / AFP / Anna Morel'],
    ['who made a picture before a name', 'Anna Morel / AFP / Jo Rey'],
    ['credits parted by dashes', 'Lyon - AFP - Anna Morel'],
    ['an agency that no list has between slashes', `Damas / Quai / ${STORY}`],
    ['a name that is no place', `Les berges / AFP / ${STORY}`],
  ])('not of %s', (_, text) => expect(read(text)).toBeNull());

  it('names no agency behind who speaks', () => {
    expect(read(`Anna Morel (Quaypresse) - ${STORY}`)?.[3] ?? null).toBeNull();
  });
});

describe('a name between brackets that the page calls itself', () => {
  const readBelow = (above: string, dateline: string) => {
    const text = `${above}\n\n${dateline} ${STORY}`;
    const found = readDateline(text, { from: above.length + 2, to: text.length });
    return found?.agency ? [text.slice(found.agency.from, found.agency.to), found.sure] : null;
  };
  it.each([
    ['Quays', 'Lyon (Quays) –', 'Quays'],
    ['QUAYS\nMenu', 'Lyon (Quays) –', 'Quays'],
    ['Quays - Sports', 'Lyon, 3 mai 2004 (Quays)', 'Quays'],
    ['Qpb - Agence de presse béninoise', 'Lyon, 3 mai (Qpb)', 'Qpb'],
    ['Agence béninoise de presse (Abp)', 'LYON (Abp) –', 'Abp'],
  ])('%s: %s', (above, dateline, agency) => expect(readBelow(above, dateline)).toEqual([agency, true]));

  it.each([
    ['Mali', 'Bamako (Mali) –'],
    ['Football', 'Bamako (Football) –'],
    ['Les Quays rouvrent', 'Lyon (Quays) –'],
    ['Quays', 'Lyon (Quays)'],
    ['Quays', 'Anna (Quays) –'],
    ['Sports', 'Lyon, 3 mai 2004 (Quays)'],
  ])('none where the page has %s above %s', (above, dateline) =>
    expect(readBelow(above, dateline)).toBeNull(),
  );
});

describe('datelines that lost the space behind a comma', () => {
  it.each([
    ['MOSCOU, 3 mai. /TASS/.', 'MOSCOU', 'XXXX-05-03', 'TASS'],
    ['MOSCOW, August 5. /TASS/.', 'MOSCOW', 'XXXX-08-05', 'TASS'],
    ['QUÉBEC, le 3 mai 2021 /CNW Telbec/ -', 'QUÉBEC', '2021-05-03', 'CNW Telbec'],
    ['LONDON, May 3, 2021 /PRNewswire/ --', 'LONDON', '2021-05-03', 'PRNewswire'],
    ['HÀ NỘI, ngày 3 tháng 5, năm 2021 /PRNewswire/ --', 'HÀ NỘI', '2021-05-03', 'PRNewswire'],
    ['Bamako, 3 mai / AMAP /', 'Bamako', 'XXXX-05-03', 'AMAP'],
    ['Hanoï, 3 mai (VNA) -', 'Hanoï', 'XXXX-05-03', 'VNA'],
    ['Hanoï, mardi, 3 mai, 2022 (VNA) -', 'Hanoï', '2022-05-03', 'VNA'],
    ['Hanoï (VNA), 3 mai -', 'Hanoï', 'XXXX-05-03', 'VNA'],
    ['Kitale, 3 mai, 2023 / 9:15 pm (ACI Africa).', 'Kitale', '2023-05-03', 'ACI Africa'],
    ['AKP Kampot, March 05, 2024 --', 'Kampot', '2024-03-05', 'AKP'],
    ['Kampot, le 3 mai 2021, AKP –', 'Kampot', '2021-05-03', 'AKP'],
    ['Oran, APS, 3 mai 2020 -', 'Oran', '2020-05-03', 'APS'],
    ['BERNE, 3 (ATS). —', 'BERNE', null, 'ATS'],
    ['PARIS, 3. — (AFP)', 'PARIS', null, 'AFP'],
    ['LE PONT, 4. —', 'LE PONT', null, null],
    ['Paris, 3 mai 1982. —', 'Paris', '1982-05-03', null],
    ['MOSCOU, 3 mai -', 'MOSCOU', 'XXXX-05-03', null],
    ['PAPEETE, le 3 mai.', 'PAPEETE', 'XXXX-05-03', null],
  ])('%s', (printed, ...said) => {
    const comma = printed.indexOf(',');
    for (const head of [
      printed,
      printed.replaceAll(', ', ','),
      printed.slice(0, comma + 1) + printed.slice(comma + 2),
    ])
      expect(read(`${head} ${STORY} ${STORY}`)?.slice(0, 4)).toEqual([head, ...said]);
  });

  it.each([
    `Le quai,3 mai. ${STORY}`,
    `Anna Morel,3 mai /Fil Quai/ ${STORY}`,
    'Genève,4 mai 2021 /Fil Quai/ - Concert',
    `Genève,4 mai 2021 /Anna Morel/ - ${STORY}`,
    `Lyon,4 mai 2021 /Palais des Congrès/ - ${STORY}`,
    `Le Caire,3 (voir la carte). - ${STORY}`,
    `Berne,3. — ${STORY}`,
    `Dans le port,3 bateaux / deux barques / ${STORY}`,
    `AKP Trump in China,3 mai -- ${STORY}`,
    `Paris,3 mai 1982 ${STORY}`,
    `Le bac coûte 2,4 euros /AFP/ ${STORY}`,
    `Macron in Rome,3 mai (ANSA) – ${STORY}`,
    `Le port,3 quais et (AFP) le bac. ${STORY}`,
    `Kampot,le 3 mai 2021 UNESCO -- ${STORY}`,
    `Football,3 mai (Zénith) – Concert`,
    `AFP,3 mai 2021. ${STORY}`,
    `Mardi,3 mai. ${STORY}`,
    `Les berges,3 mai. ${STORY}`,
    `Le bac,la barque et le quai,AFP - rien`,
    `Anna Morel,4 mai 2021 (Palais des Congrès) – ${STORY}`,
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});

describe('a place in brackets that was cut off its sentence', () => {
  const cut = (text: string): string | null => {
    const to = text.indexOf('|');
    const whole = text.replace('|', '');
    const place = readDateline(whole, { from: 0, to })?.place;
    return place ? whole.slice(place.from, place.to) : null;
  };
  it.each([
    ['(Québec)| Le port', 'Québec'],
    ['(Sainte-Opale)| « Le port »', 'Sainte-Opale'],
    ['(Ottawa) –| Le port', 'Ottawa'],
  ])('%s', (text, place) => expect(cut(text)).toBe(place));

  it.each([
    '(Québec)|',
    '(Québec)|\nLe port',
    '(Photo)| Le port',
    '(Le ministre)| Le port',
    '(Québec)| à quai',
  ])('none in %j', (text) => expect(cut(text)).toBeNull());
});

describe('datelines with an agency and a full stop', () => {
  const LONG = `${STORY} Les travaux dureront dix-huit mois.`;
  it.each([
    ['EREVAN, 3 FEVRIER, ARMENPRESS.', 'EREVAN', 'XXXX-02-03', 'ARMENPRESS'],
    ['EREVAN, 3 FÉVRIER 2021, ARMENPRESS.', 'EREVAN', '2021-02-03', 'ARMENPRESS'],
    ['EREVAN, LE 3 DECEMBRE 2021, ARMENPRESS.', 'EREVAN', '2021-12-03', 'ARMENPRESS'],
    ['EREVAN, 3 AOUT, /ARMENPRESS/.', 'EREVAN', 'XXXX-08-03', 'ARMENPRESS'],
    ['YEREVAN, FEBRUARY 3, ARMENPRESS.', 'YEREVAN', 'XXXX-02-03', 'ARMENPRESS'],
    ['Gumri, 3 février, Armenpress.', 'Gumri', 'XXXX-02-03', 'Armenpress'],
    ['MOSCOU, 3 août, TASS.', 'MOSCOU', 'XXXX-08-03', 'TASS'],
    ['MOSCOU, 3 août, RIA Novosti.', 'MOSCOU', 'XXXX-08-03', 'RIA Novosti'],
    ['ALGER, APS, 3 MARS.', 'ALGER', 'XXXX-03-03', 'APS'],
    ['Moscou, TASS.', 'Moscou', null, 'TASS'],
    ['Asunción (EFE).', 'Asunción', null, 'EFE'],
    ['PARIS (AFP).', 'PARIS', null, 'AFP'],
  ])('%s', (dateline, place, date, agency) => {
    expect(read(`${dateline} ${LONG}`)).toEqual([dateline, place, date, agency, true]);
    expect(read(`${dateline} « ${LONG}`)?.[0]).toBe(dateline);
  });

  it.each(['EREVAN, 3 FEVRIER, ARMENPRESS.', 'Moscou, 3 août, TASS.'])('%s alone', (line) =>
    expect(read(line)?.[0]).toBe(line),
  );

  it.each([
    'Anna Morel, TASS.',
    'Anna Morel, 3 août, TASS.',
    'Bourg-aux-Joncs, TASS.',
    'Paris, 3 août, Le Monde.',
    'Paris, 3 août, UNESCO.',
    'Lundi, 3 août, TASS.',
    'Économie, AFP.',
    'Mme Morel, AFP.',
    'Moscou, le 3 août, selon TASS.',
  ])('none in %s', (line) => expect(read(`${line} ${LONG}`)).toBeNull());

  it.each(['Moscou, 3 août, TASS. Le port ferme.', 'Paris, AFP. en travaux'])('none in %s', (line) =>
    expect(read(line)).toBeNull(),
  );

  it.each(['Quayland (AFP).', 'Morel (Reuters).', 'Paris (Quai).'])('no stop is of %s', (line) => {
    const dateline = read(`${line} ${LONG}`);
    expect(dateline?.[0] ?? '').not.toContain('.');
    expect(dateline?.[4] ?? false).toBe(false);
  });
});
