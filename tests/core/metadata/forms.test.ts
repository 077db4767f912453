import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../../core/metadata/credits.ts';
import { readDateline } from '../../../core/metadata/dateline.ts';
import { readCrawlHeader, readDate } from '../../../core/metadata/dates.ts';
import { isEdtf } from '../../../core/metadata/edtf.ts';
import { languageOf } from '../../../core/metadata/language.ts';
import { readSignOff, signOffParts } from '../../../core/metadata/sign-off.ts';
import type { Span } from '../../../core/model/span.ts';

const all = (text: string): Span => ({ from: 0, to: text.length });
const said = (text: string, span: Span | null | undefined): string | null =>
  span ? text.slice(span.from, span.to) : null;

/** As much as opens a story. */
const LONG =
  'Voilà trois ans que les pêcheurs du quai en parlent, et cette fois le projet est sur le papier de la mairie.';

describe('datelines', () => {
  it.each([
    [
      'Lisbonne, 6 septembre (VNA) - Le port',
      'Lisbonne, 6 septembre (VNA) -',
      'Lisbonne',
      'XXXX-09-06',
      'VNA',
    ],
    ['Lisbonne (VNA) – Le port', 'Lisbonne (VNA) –', 'Lisbonne', null, 'VNA'],
    ['Hanoï,3 mai (VNA) - Une', 'Hanoï,3 mai (VNA) -', 'Hanoï', 'XXXX-05-03', 'VNA'],
    ['HANOI, 29 octobre (Reuters) - Le', 'HANOI, 29 octobre (Reuters) -', 'HANOI', 'XXXX-10-29', 'Reuters'],
    ['BEIJING, Dec. 26 (Xinhua) -- The', 'BEIJING, Dec. 26 (Xinhua) --', 'BEIJING', 'XXXX-12-26', 'Xinhua'],
    ['Paris, 1er sept 2019 (AFP) - Un', 'Paris, 1er sept 2019 (AFP) -', 'Paris', '2019-09-01', 'AFP'],
    [
      'Hô Chi Minh-Ville, le 3 avril (VNA) — Le',
      'Hô Chi Minh-Ville, le 3 avril (VNA) —',
      'Hô Chi Minh-Ville',
      'XXXX-04-03',
      'VNA',
    ],
    ['Hà Nội, ngày 6/9 (TTXVN) - Theo', 'Hà Nội, ngày 6/9 (TTXVN) -', 'Hà Nội', 'XXXX-09-06', 'TTXVN'],
    ['VOV.VN - Le port', 'VOV.VN -', null, null, 'VOV.VN'],
    ['VOV.VN -Le port', 'VOV.VN -', null, null, 'VOV.VN'],
    ['(VOVWORLD) - Le', '(VOVWORLD) -', null, null, 'VOVWORLD'],
    ['Ba Ria – Vung Tau (VNA) – Le', 'Ba Ria – Vung Tau (VNA) –', 'Ba Ria – Vung Tau', null, 'VNA'],
    ['Phnom Penh (AKP), 3 avril -- The', 'Phnom Penh (AKP), 3 avril --', 'Phnom Penh', 'XXXX-04-03', 'AKP'],
    ['ALGER - Le ministre', 'ALGER -', 'ALGER', null, null],
    ['ALGER - (APS) - Le ministre', 'ALGER - (APS) -', 'ALGER', null, 'APS'],
    [
      'HANOI, Feb 4, Vietnam News/ANN— The',
      'HANOI, Feb 4, Vietnam News/ANN—',
      'HANOI',
      'XXXX-02-04',
      'Vietnam News/ANN',
    ],
    [
      'Phnom Penh, le 4 mai 2022 AKP -- Le parc',
      'Phnom Penh, le 4 mai 2022 AKP --',
      'Phnom Penh',
      '2022-05-04',
      'AKP',
    ],
    ['Vientiane le 9 juin KPL - Le port', 'Vientiane le 9 juin KPL -', 'Vientiane', 'XXXX-06-09', 'KPL'],
    ['Matadi, 4 août 2021 (ACP).- Le port', 'Matadi, 4 août 2021 (ACP).-', 'Matadi', '2021-08-04', 'ACP'],
    ['Boma 1er mai 2022 (ACP). - Le port', 'Boma 1er mai 2022 (ACP). -', 'Boma', '2022-05-01', 'ACP'],
    ['Sékong, 3 mai (KPL), – Le port', 'Sékong, 3 mai (KPL), –', 'Sékong', 'XXXX-05-03', 'KPL'],
    ['Lomé, Togo (PANA) - Le port', 'Lomé, Togo (PANA) -', 'Lomé', null, 'PANA'],
    ['Bourg, Ain, 3 mai (AFP) - Le port', 'Bourg, Ain, 3 mai (AFP) -', 'Bourg, Ain', 'XXXX-05-03', 'AFP'],
    ['(Quaysud.vn) - Le port', '(Quaysud.vn) -', null, null, 'Quaysud.vn'],
    ['Moskva (TTXVN 7/9)', 'Moskva (TTXVN 7/9)', 'Moskva', 'XXXX-09-07', 'TTXVN'],
    ['Hà Nội (TTXVN 12/3/2020) - Theo', 'Hà Nội (TTXVN 12/3/2020) -', 'Hà Nội', '2020-03-12', 'TTXVN'],
    ['LE PONT, 4. — Le port', 'LE PONT, 4. —', 'LE PONT', null, null],
    ['NEW YORK: Le port', 'NEW YORK:', 'NEW YORK', null, null],
    [`KONÉ. ${LONG}`, 'KONÉ.', 'KONÉ', null, null],
    [`LE PORT. « ${LONG}`, 'LE PORT.', 'LE PORT', null, null],
    [`DAKAR. ${LONG}`, 'DAKAR.', 'DAKAR', null, null],
    ['KONÉ.', 'KONÉ.', 'KONÉ', null, null],
    [`Zinder, 13 août 2014. ${LONG}`, 'Zinder, 13 août 2014.', 'Zinder', '2014-08-13', null],
    [`VILLEQUAI, le 3 février. ${LONG}`, 'VILLEQUAI, le 3 février.', 'VILLEQUAI', 'XXXX-02-03', null],
    ['Zinder, 13 août 2014.', 'Zinder, 13 août 2014.', 'Zinder', '2014-08-13', null],
    [`Le Lamentin – ${LONG}`, 'Le Lamentin –', 'Le Lamentin', null, null],
    [`Les Abymes - ${LONG}`, 'Les Abymes -', 'Les Abymes', null, null],
    [
      `Lyon, le 16 mars 2023 – 7 h 30 – ${LONG}`,
      'Lyon, le 16 mars 2023 – 7 h 30 –',
      'Lyon',
      '2023-03-16',
      null,
    ],
    [`Lyon, le 16 mars 2023 – ${LONG}`, 'Lyon, le 16 mars 2023 –', 'Lyon', '2023-03-16', null],
    [
      'P-au-P, 22 févr. 2011 [AFP] --- Le port',
      'P-au-P, 22 févr. 2011 [AFP] ---',
      'P-au-P',
      '2011-02-22',
      'AFP',
    ],
    ['LIEGE 22/07 (Belga) = Le port', 'LIEGE 22/07 (Belga) =', 'LIEGE', 'XXXX-07-22', 'Belga'],
    [
      'Santiago del Norte (Espagne), 12 mai (EFE).- Le port',
      'Santiago del Norte (Espagne), 12 mai (EFE).-',
      'Santiago del Norte (Espagne)',
      'XXXX-05-12',
      'EFE',
    ],
    [
      'Le Val d’Oise, 3 mai (AFP) - Le port',
      'Le Val d’Oise, 3 mai (AFP) -',
      'Le Val d’Oise',
      'XXXX-05-03',
      'AFP',
    ],
    [
      'Villers-en-Plaine, 3 mai (AFP) - Le port',
      'Villers-en-Plaine, 3 mai (AFP) -',
      'Villers-en-Plaine',
      'XXXX-05-03',
      'AFP',
    ],
    ['MOSCOW, August 5. /TASS/. The', 'MOSCOW, August 5. /TASS/.', 'MOSCOW', 'XXXX-08-05', 'TASS'],
    [
      'AKP Phnom Penh, March 05, 2024 -- The',
      'AKP Phnom Penh, March 05, 2024 --',
      'Phnom Penh',
      '2024-03-05',
      'AKP',
    ],
    [
      'Thành phố Hồ Chí Minh (TTXVN) - Theo',
      'Thành phố Hồ Chí Minh (TTXVN) -',
      'Thành phố Hồ Chí Minh',
      null,
      'TTXVN',
    ],
    ['ALGER, 3 mars –', 'ALGER, 3 mars –', 'ALGER', 'XXXX-03-03', null],
    ['Lisbonne, 26mars (VNA) - Le port', 'Lisbonne, 26mars (VNA) -', 'Lisbonne', 'XXXX-03-26', 'VNA'],
    ['Da Nang\n(VNA) -\nLe port', 'Da Nang\n(VNA) -', 'Da Nang', null, 'VNA'],
  ])('%j', (text, whole, place, date, agency) => {
    const dateline = readDateline(text, all(text));
    expect({
      whole: said(text, dateline?.span),
      place: said(text, dateline?.place),
      date: dateline?.date?.value ?? null,
      agency: said(text, dateline?.agency),
    }).toEqual({ whole, place, date, agency });
  });

  it.each([
    'Le Vietnam - pays hôte - a accueilli la réunion.',
    'M. Durand (AFP) a pris la parole.',
    'La réunion (la troisième de l’année) a eu lieu.',
    'le port (VNA) - rien',
    'Le Caire a vu le 4 mai 2022 Anna Lind -- et son port.',
    'ATTENTION: le port ferme.',
    '',
    `VIDÉO. ${LONG}`,
    `SOCIÉTÉ. ${LONG}`,
    `DIRECT. ${LONG}`,
    `SNCF. ${LONG}`,
    `UNESCO. ${LONG}`,
    `CATHÉDRALE DU QUAI. ${LONG.toLowerCase()}`,
    `ÉVÉNEMENT. ${LONG}`,
    'KONÉ. Le port ferme.',
    'KONÉ. en travaux',
    `Lundi, 13 août 2014. ${LONG}`,
    `Anna Lind, 13 août 2014. ${LONG}`,
    `Le Conseil, 13 août 2014. ${LONG}`,
    'Zinder, 13 août 2014. Le port ferme.',
    `Le Conseil – ${LONG}`,
    `La Poste – ${LONG}`,
    'Le Lamentin – pays hôte – a reçu.',
    '(Anna Lind/AFP) Le port',
  ])('none in %j', (text) => expect(readDateline(text, all(text))).toBeNull());
});

describe('sign-offs', () => {
  it.each([
    ['Fin. -VNA', '-VNA', 'VNA'],
    ['Fin. –VNA', '–VNA', 'VNA'],
    ['Fin. - VNA', '- VNA', 'VNA'],
    ['Fin. -VNA/VI', '-VNA/VI', 'VNA/VI'],
    ['Fin.-AVI', '-AVI', 'AVI'],
    ['un rapport annuel- VNA', '- VNA', 'VNA'],
    ['un rapport annuel–VNA', '–VNA', 'VNA'],
    ['Fin.  -VNA.', '-VNA.', 'VNA'],
    ['The end./.', '/.', null],
    ['Fin/. -VNA', '/. -VNA', 'VNA'],
    ['Hết ngày 30/6./. Lan Vy', '/. Lan Vy', null],
    ['Hết./. PV (TTXVN/Vietnam+)', '/. PV (TTXVN/Vietnam+)', 'TTXVN/Vietnam+'],
    ['A. M.', 'A. M.', null],
    ['(cht/jbm)', '(cht/jbm)', null],
    ['Fin. abc/de', 'abc/de', null],
    ['Rien de grave. jha/oda/mca', 'jha/oda/mca', null],
    ['« Rien de grave. » bl-fmp/jr', 'bl-fmp/jr', null],
    ['Fin. -Nhân Dân/VNA', '-Nhân Dân/VNA', 'Nhân Dân/VNA'],
    ['Fin. (AFP)', '(AFP)', 'AFP'],
    ['Rien de grave. /ATS', '/ATS', 'ATS'],
    ['-30-', '-30-', null],
    ['Rien de grave. - La Presse Canadienne', '- La Presse Canadienne', 'La Presse Canadienne'],
    ['Rien de grave ./.ABC', '/.ABC', 'ABC'],
    ['Rien de grave. ./.ABC/', './.ABC/', 'ABC'],
    ['Rien de grave. ./.', './.', null],
    ['./.ABC/', './.ABC/', 'ABC'],
    ['-VNA-', '-VNA-', 'VNA'],
    ['AFP 6 mars 2007 2:30 PM', 'AFP 6 mars 2007 2:30 PM', 'AFP'],
    ['(AIP) - le 06/03/2007 à 14h30', '(AIP) - le 06/03/2007 à 14h30', 'AIP'],
    ['La Presse Canadienne, 6 mars 2007', 'La Presse Canadienne, 6 mars 2007', 'La Presse Canadienne'],
    ['Anna Lind – Traduit par Jo Ray', 'Anna Lind – Traduit par Jo Ray', null],
    ['Rien de grave. [ab cd apr 22/02/2011 13:00]', '[ab cd apr 22/02/2011 13:00]', null],
    [
      'Agence d’information du Burkina/YOS',
      'Agence d’information du Burkina/YOS',
      'Agence d’information du Burkina/YOS',
    ],
    ['Rien de grave. ACP/K.M./Ndj.', 'ACP/K.M./Ndj.', 'ACP/K.M./Ndj.'],
    ['« Rien de grave. »/ATS', '/ATS', 'ATS'],
    ['Le syndicat s’y oppose./ATS/NXP', '/ATS/NXP', 'ATS/NXP'],
    ['Lan Vy thực hiện (TTXVN)', 'Lan Vy thực hiện (TTXVN)', 'TTXVN'],
    ['Bài và ảnh: Lan Vy (TTXVN)', 'Bài và ảnh: Lan Vy (TTXVN)', 'TTXVN'],
    ['Propos recueillis par Anna Morel/CVN', 'Propos recueillis par Anna Morel/CVN', 'CVN'],
    ['Hết. (TTXVN/Vietnam+)', '(TTXVN/Vietnam+)', 'TTXVN/Vietnam+'],
    [
      'Terminé. (Anna Morel; version française Paul Durand)',
      '(Anna Morel; version française Paul Durand)',
      null,
    ],
    [
      'The end. (Reporting by Anna Morel; editing by Jo Ray)',
      '(Reporting by Anna Morel; editing by Jo Ray)',
      null,
    ],
    ['Fin. VNA', 'VNA', 'VNA'],
    ['Fin. –\nVNA', '–\nVNA', 'VNA'],
    ['VNA/CVN', 'VNA/CVN', 'VNA/CVN'],
    ['The end. Enditem', 'Enditem', null],
    ['Rien de grave. (FIN)', '(FIN)', null],
    ['Rien de grave. — La Presse Canadienne, 2024', '— La Presse Canadienne, 2024', 'La Presse Canadienne'],
    ['Rien de grave. abc/de/Prensa Latina', 'abc/de/Prensa Latina', 'abc/de/Prensa Latina'],
    ['The end./-QRS', '/-QRS', 'QRS'],
    ['-0- PANA AB/CDE/FG 12oct2021', '-0- PANA AB/CDE/FG 12oct2021', 'PANA'],
    ['Fin. -0- PANA AB/CD 3mai2019', '-0- PANA AB/CD 3mai2019', 'PANA'],
    ['Fin. -0-', '-0-', null],
    ['TTXVN/Lan Chi', 'TTXVN/Lan Chi', 'TTXVN/Lan Chi'],
    ['Fin. ABC/DE (APS)', 'ABC/DE (APS)', 'APS'],
    ['Rien de grave. Anna Lind/VOV5', 'Anna Lind/VOV5', 'Anna Lind/VOV5'],
    ['ABC/DE/APS/0017/Juin 2023', 'ABC/DE/APS/0017/Juin 2023', 'ABC/DE/APS'],
    [
      'Agence d’information du Burkina/ABC/de',
      'Agence d’information du Burkina/ABC/de',
      'Agence d’information du Burkina/ABC',
    ],
    ['QRS/TUV', 'QRS/TUV', null],
    ['QR---ST', 'QR---ST', null],
    ['--- Fin /ONA/', '--- Fin /ONA/', 'ONA'],
    ['--- Fin ---', '--- Fin ---', null],
    ['(Fin) KUNA', '(Fin) KUNA', 'KUNA'],
    ['FIN/APS', 'FIN/APS', 'APS'],
    ['Qrs/tuv', 'Qrs/tuv', null],
    ['ABC/DE/APS - 0017 Juin 2023', 'ABC/DE/APS - 0017 Juin 2023', 'ABC/DE/APS'],
    ['ABC/DE/APS - 0017', 'ABC/DE/APS - 0017', 'ABC/DE/APS'],
    ['(AIP) qr/st', '(AIP) qr/st', 'AIP'],
    ['Fin. (FIN/IPS/2008)', '(FIN/IPS/2008)', 'IPS'],
    ['(END/IPS/AF/QR/09)', '(END/IPS/AF/QR/09)', 'IPS/AF/QR'],
    ['Fin. (END/IPS/AF/QR/09)', '(END/IPS/AF/QR/09)', 'IPS/AF/QR'],
    ['(FIN/IPS/2008)', '(FIN/IPS/2008)', 'IPS'],
    ['T.R. (ANTA)', 'T.R. (ANTA)', 'ANTA'],
    ['T. R. (AFP)', 'T. R. (AFP)', 'AFP'],
    ['J.-P.M. (ATS)', 'J.-P.M. (ATS)', 'ATS'],
    ['AB/CD (AIP)', 'AB/CD (AIP)', 'AIP'],
    ['TR (ANTA)', 'TR (ANTA)', 'ANTA'],
    ['T.R. – ANTA', 'T.R. – ANTA', 'ANTA'],
    ['Le bac est rentré. T.R. (ANTA)', 'T.R. (ANTA)', 'ANTA'],
    ['Elle a reçu M. T.R. (ANTA)', '(ANTA)', 'ANTA'],
    ['La loi de la R.F. (AFP)', '(AFP)', 'AFP'],
    ['PDF (AFP)', '(AFP)', 'AFP'],
    ['Fin. (A.B.) (Agence Fides 4/5/2014)', '(A.B.) (Agence Fides 4/5/2014)', 'Agence Fides'],
    ['Fin. (AB-CD) (Agence Fides, 4/5/2014)', '(AB-CD) (Agence Fides, 4/5/2014)', 'Agence Fides'],
    ['Anna Morel, La Presse Canadienne', 'Anna Morel, La Presse Canadienne', 'La Presse Canadienne'],
    ['Anna Morel - Lan Chi/CVN', 'Anna Morel - Lan Chi/CVN', 'CVN'],
    ['Anna Morel et Lan Chi/CVN', 'Anna Morel et Lan Chi/CVN', 'CVN'],
    ['Lan Chi (trad. : Anna Morel)', 'Lan Chi (trad. : Anna Morel)', null],
    ['Lan Chi (traduit par Anna Morel)', 'Lan Chi (traduit par Anna Morel)', null],
    ['Lan Chi – Traduction : Anna Morel', 'Lan Chi – Traduction : Anna Morel', null],
  ])('%j', (text, mark, agency) => {
    const signOff = readSignOff(text, all(text));
    expect([said(text, signOff?.span), said(text, signOff?.agency)]).toEqual([mark, agency]);
  });

  it.each([
    ['Fin. -VNA/VI', ['VNA', null, 'VI']],
    ['Fin. -CPV/VNA', ['VNA', 'CPV', null]],
    ['AFP/VNA/CVN', ['VNA', 'AFP', 'CVN']],
    ['Fin. -VNA/NDEL', ['VNA', null, 'NDEL']],
    ['Fin. - VNA', ['VNA', null, null]],
    ['Lan Chi/CVN', ['CVN', null, null]],
    ['Hết/.', [null, null, null]],
  ])('parts of %j', (text, parts) => {
    const signOff = readSignOff(text, all(text));
    const read = signOff && signOffParts(text, signOff);
    expect([said(text, read?.agency), said(text, read?.partner), said(text, read?.service)]).toEqual(parts);
  });

  it.each([
    ['Lan Chi/CVN', 'Lan Chi', 'CVN'],
    ['Anna Morel - Lan Chi/CVN', 'Anna Morel - Lan Chi', 'CVN'],
    ['Anna Morel, La Presse Canadienne', 'Anna Morel', 'La Presse Canadienne'],
    ['Lan Chi (trad. : Anna Morel)', 'Lan Chi', null],
  ])('tells the person from the agency in %j', (text, person, agency) => {
    const signOff = readSignOff(text, all(text));
    expect([said(text, signOff?.person), said(text, signOff?.agency)]).toEqual([person, agency]);
  });

  it.each([
    'L’accord ASEAN-UE',
    'un projet de la VOV-VNA',
    'Il roule à 90 km/h',
    'Les élus (maire, adjoints) et/ou',
    'Le choix reste libre. et/ou',
    'Il a dit oui, puis non/oui',
    'La page est là. exemple.org/ab/cd',
    'Source : VNA',
    'Elle travaille à la VNA',
    'Fin.',
    'C’est la Fin',
    'Fin Juin',
    'Fin (AB)',
    '- Fin',
    'Photo Anna Lind, AFP',
    'Da Nang (VOV',
    'Le quai nord. Cliché Anna Lind/VNA',
    'AFP/Archives',
    '(AFP/Archives)',
    'Anna Lind, AFP/Archives',
    'Le quai nord. - DR',
    '(DR)',
    'PHOTO AFP',
    'Anna Morel, La Maison Blanche',
    'Anna Morel - Lan Chi/Le quai',
    'Il a voté la loi (FIN/2008)',
    'Le quai (END/QRS/2008)',
    'Le rapport (Agence Bleue 4/5/2014)',
    'Lan Chi (trad. du russe)',
    'ABC/DE - 0017 Juin 2023',
    'Le quai 6 mars 2007 2:30 PM',
    'AFP 2007',
    'La Maison Blanche, 6 mars 2007',
    'Le rapport est clair. - OMS, 2024',
    'Le film est bon (FIN) et court.',
  ])('none in %j', (text) => expect(readSignOff(text, all(text))).toBeNull());
});

describe('credits', () => {
  it.each([
    ['Le quai nord. Photo: VNA', 'Le quai nord.', 'Photo: VNA', 'VNA'],
    ['The quay. (AP Photo/Anna Lind)', 'The quay.', '(AP Photo/Anna Lind)', 'AP Photo/Anna Lind'],
    ['Le quai. (Keystone / A. Morel)', 'Le quai.', '(Keystone / A. Morel)', 'Keystone / A. Morel'],
    ['Le quai. (Anna Morel/Belga)', 'Le quai.', '(Anna Morel/Belga)', 'Anna Morel/Belga'],
    ['The quay. (Quay Guard via AP)', 'The quay.', '(Quay Guard via AP)', 'Quay Guard via AP'],
    ['The quay. (Anna Lind/Reuters)', 'The quay.', '(Anna Lind/Reuters)', 'Anna Lind/Reuters'],
    ['Le quai nord. Photo : VNA/CVN', 'Le quai nord.', 'Photo : VNA/CVN', 'VNA/CVN'],
    ['Le quai nord. Photo ; VNA', 'Le quai nord.', 'Photo ; VNA', 'VNA'],
    ['Le quai nord. Source: AFP', 'Le quai nord.', 'Source: AFP', 'AFP'],
    ['Le quai nord (Photo: AFP)', 'Le quai nord', '(Photo: AFP)', 'AFP'],
    ['Bến cảng. (Ảnh: TTXVN)', 'Bến cảng.', '(Ảnh: TTXVN)', 'TTXVN'],
    ['Le quai nord. Photo diffusée par la VNA', 'Le quai nord.', 'Photo diffusée par la VNA', 'VNA'],
    ['The quay. Photo courtesy of example.vn', 'The quay.', 'Photo courtesy of example.vn', 'example.vn'],
    ['The quay. © AFP', 'The quay.', '© AFP', 'AFP'],
    ['The quay. © QRS / A. Lind', 'The quay.', '© QRS / A. Lind', 'QRS / A. Lind'],
    ['The quay. (Keystone / A. Lind)', 'The quay.', '(Keystone / A. Lind)', 'Keystone / A. Lind'],
    ['The quay. (Anna Lind / Sipa)', 'The quay.', '(Anna Lind / Sipa)', 'Anna Lind / Sipa'],
    ['The quay. (Le quai / A. Lind)', 'The quay. (Le quai / A. Lind)', null, null],
    ['|Photo : CVN', null, 'Photo : CVN', 'CVN'],
    ['Photo: Internet.', null, 'Photo: Internet.', 'Internet'],
    ['The quay (Illustrative image: VOV)', 'The quay', '(Illustrative image: VOV)', 'VOV'],
    ['Le quai nord (Photo, AFP).', 'Le quai nord', '(Photo, AFP).', 'AFP'],
    ['The quay (Photo example.vn)', 'The quay', '(Photo example.vn)', 'example.vn'],
    ['The quay. — VNA/VNS Photo', 'The quay.', 'VNA/VNS Photo', 'VNA/VNS'],
    ['The quay. VNA/VNS Photo Anh Khoa', 'The quay.', 'VNA/VNS Photo Anh Khoa', 'VNA/VNS'],
    ['Le quai. Pic: Internet', 'Le quai.', 'Pic: Internet', 'Internet'],
    ['The quay. — Photo example.com', 'The quay.', 'Photo example.com', 'example.com'],
    ['Le quai nord. Photo - VNA', 'Le quai nord.', 'Photo - VNA', 'VNA'],
    ['Bến cảng. REUTERS – ANNA MOREL', 'Bến cảng.', 'REUTERS – ANNA MOREL', 'REUTERS'],
    ['Le quai. | Anna Lind / Reuters', 'Le quai.', 'Anna Lind / Reuters', 'Anna Lind / Reuters'],
    ['Photo Anna Lind, AFP', null, 'Photo Anna Lind, AFP', 'Anna Lind, AFP'],
    ['Le quai. Cliché Anna Lind/VNA', 'Le quai.', 'Cliché Anna Lind/VNA', 'Anna Lind/VNA'],
    ['Photo Anna Lind, peintre', 'Photo Anna Lind, peintre', null, null],
    ['Le quai. • Anna Lind', 'Le quai.', 'Anna Lind', 'Anna Lind'],
    ['Le quai vaut 3 euros. Anna Lind', 'Le quai vaut 3 euros. Anna Lind', null, null],
    ['Le quai nord. (DR)', 'Le quai nord.', '(DR)', 'DR'],
    ['Le quai nord. DR', 'Le quai nord.', 'DR', 'DR'],
    ['Le quai nord – D.R.', 'Le quai nord', 'D.R.', 'D.R.'],
    ['Le quai nord. Ph. DR', 'Le quai nord.', 'Ph. DR', 'DR'],
    ['(DR)', null, '(DR)', 'DR'],
    ['PHOTO AFP', null, 'PHOTO AFP', 'AFP'],
    ['Le quai nord. PHOTO ARCHIVES AFP', 'Le quai nord.', 'PHOTO ARCHIVES AFP', 'AFP'],
    [
      'Le quai nord. PHOTO ANNA LIND, LE QUAI',
      'Le quai nord.',
      'PHOTO ANNA LIND, LE QUAI',
      'ANNA LIND, LE QUAI',
    ],
    ['Le quai nord. PHOTO FOURNIE PAR LA VILLE', 'Le quai nord.', 'PHOTO FOURNIE PAR LA VILLE', 'LA VILLE'],
    ['Le quai nord. Photo : AFP/Archives', 'Le quai nord.', 'Photo : AFP/Archives', 'AFP/Archives'],
    ['Le quai nord. AFP/Archives', 'Le quai nord.', 'AFP/Archives', 'AFP/Archives'],
    ['Le quai nord. Ph. MAP', 'Le quai nord.', 'Ph. MAP', 'MAP'],
    [
      'Le quai nord. [Anna Lind - Keystone]',
      'Le quai nord.',
      '[Anna Lind - Keystone]',
      'Anna Lind - Keystone',
    ],
    ['AFP/Archives', null, 'AFP/Archives', 'AFP/Archives'],
    ['Le quai nord (Archives AFP)', 'Le quai nord', '(Archives AFP)', 'Archives AFP'],
    ['(Photo d’archives AFP)', null, '(Photo d’archives AFP)', 'AFP'],
    ['Anna Lind, AFP/Archives', null, 'Anna Lind, AFP/Archives', 'Anna Lind, AFP/Archives'],
    ['Le quai nord © Anna Lind / AFP', 'Le quai nord', '© Anna Lind / AFP', 'Anna Lind / AFP'],
    ['Crédit Photo : Anna Lind', null, 'Crédit Photo : Anna Lind', 'Anna Lind'],
    ['Le quai (Photo d’illustration)', 'Le quai', '(Photo d’illustration)', 'Photo d’illustration'],
    ['The quay. (AFP/File)', 'The quay.', '(AFP/File)', 'AFP/File'],
    ['The quay. (File photo)', 'The quay.', '(File photo)', 'File photo'],
    [
      'Le quai, en août. LA PRESSE CANADIENNE/Anna Morel-Ray',
      'Le quai, en août.',
      'LA PRESSE CANADIENNE/Anna Morel-Ray',
      'LA PRESSE CANADIENNE',
    ],
    [
      'Le quai. (LE COURRIER DU QUAI / Anna Morel)',
      'Le quai.',
      '(LE COURRIER DU QUAI / Anna Morel)',
      'LE COURRIER DU QUAI',
    ],
    ['Le quai rouvre. ACP/Anna Morel', 'Le quai rouvre. ACP/Anna Morel', null, null],
    ['Il a dit non. LE QUAI NORD/le port reste', 'Il a dit non. LE QUAI NORD/le port reste', null, null],
    ['The quay. Handout via REUTERS', 'The quay.', 'Handout via REUTERS', 'Handout via REUTERS'],
    [
      'The quay. (AP Photo/Anna Lind, File)',
      'The quay.',
      '(AP Photo/Anna Lind, File)',
      'AP Photo/Anna Lind, File',
    ],
    ['The quay. Getty Images', 'The quay.', 'Getty Images', 'Getty Images'],
    ['The quay. [Photo/Xinhua]', 'The quay.', '[Photo/Xinhua]', 'Xinhua'],
    ['The quay. (Courtesy: City Hall)', 'The quay.', '(Courtesy: City Hall)', 'City Hall'],
    ['Bến cảng (Ảnh tư liệu)', 'Bến cảng', '(Ảnh tư liệu)', 'Ảnh tư liệu'],
    ['Bến cảng. ẢNH TTXVN', 'Bến cảng.', 'ẢNH TTXVN', 'TTXVN'],
    ['FILE PHOTO: The quay', 'FILE PHOTO: The quay', null, null],
    ['Photo d’illustration', 'Photo d’illustration', null, null],
    ['Un bras gauche. Photo Anna L./LQN', 'Un bras gauche.', 'Photo Anna L./LQN', 'Anna L./LQN'],
    ['Le quai nord. Photo LQN/A.L.', 'Le quai nord.', 'Photo LQN/A.L.', 'LQN/A.L.'],
    ['Le quai. Photo Anna Lind / Le Quai', 'Le quai.', 'Photo Anna Lind / Le Quai', 'Anna Lind / Le Quai'],
    ['Le quai. Photo Anna Lind dort', 'Le quai. Photo Anna Lind dort', null, null],
    ['Le club Photo Nord/Sud', 'Le club Photo Nord/Sud', null, null],
    ['Un stage. Photo ou dessin/vidéo', 'Un stage. Photo ou dessin/vidéo', null, null],
    ['La directrice (DR) a dit', 'La directrice (DR) a dit', null, null],
    ['Elle dirige les Archives', 'Elle dirige les Archives', null, null],
    ['The note was sent via Reuters.', 'The note was sent via Reuters.', null, null],
    ['He left. The note was sent via Reuters.', 'He left. The note was sent via Reuters.', null, null],
    ['Le quai nord au petit matin', 'Le quai nord au petit matin', null, null],
    ['La photo : un art qui se perd', 'La photo : un art qui se perd', null, null],
    [
      'Photos by Anna Lind fill the hall, 40 in all.',
      'Photos by Anna Lind fill the hall, 40 in all.',
      null,
      null,
    ],
    [
      'The quay. Photo by Anna Lind for the city',
      'The quay.',
      'Photo by Anna Lind for the city',
      'Anna Lind for the city',
    ],
    [
      'Le lagon à marée basse. © OT du Quai / J.-F. Lind',
      'Le lagon à marée basse.',
      '© OT du Quai / J.-F. Lind',
      'OT du Quai / J.-F. Lind',
    ],
    [
      'Le lagon. © Ch. Lind / Ville du Quai',
      'Le lagon.',
      '© Ch. Lind / Ville du Quai',
      'Ch. Lind / Ville du Quai',
    ],
    ['Le lagon. © Quai. Le bac', 'Le lagon. © Quai. Le bac', null, null],
    [
      'Crédit : la Banque centrale abaisse ses taux directeurs',
      'Crédit : la Banque centrale abaisse ses taux directeurs',
      null,
      null,
    ],
  ])('%j', (text, caption, credit, creditor) => {
    const split = splitCredit(text, all(text));
    expect([said(text, split.caption), said(text, split.credit), said(text, split.creditor)]).toEqual([
      caption,
      credit,
      creditor,
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['6 septembre', 'XXXX-09-06'],
    ['le 1er février 2020', '2020-02-01'],
    ['29 février 2019', null],
    ['29 février', 'XXXX-02-29'],
    ['31 avril', null],
    ['Sept. 6, 2021', '2021-09-06'],
    ['ngày 6 tháng 9 năm 2021', '2021-09-06'],
    ['6/9', 'XXXX-09-06'],
    ['hier', null],
  ])('%j is %j', (text, date) => expect(readDate(text)).toBe(date));

  it.each([
    ['date 2019-08 Hanoï', '2019-08'],
    ['date 2025-11-07 >> Un titre', '2025-11-07'],
    ['date 2019-13 Hanoï', null],
    ['date 2019-02-30 Hanoï', null],
    ['dates 2019-08', null],
    ['url example.org date 2019-08-03', '2019-08-03'],
    ['url: https://example.org/ab?c=1 | source: AFP | date: 2019-08', '2019-08'],
    ['date 2019-08-03 url example.org', '2019-08-03'],
    ['url example.org source AFP date 2019-08-03 Hanoï', '2019-08-03'],
    ['url example.org date 2019-13', null],
    ['url example.org, date 2019', null],
    ['Source sûre, date 2019-08 au plus tard', null],
    ['Le site example.org date 2019-08', null],
  ])('the crawl header of %j', (text, date) =>
    expect(readCrawlHeader(text, all(text))?.date ?? null).toBe(date),
  );

  it('ends before a headline that begins with a word of such headers', () => {
    const text = 'date 2019-08 Source de conflit, le barrage divise';
    const { to } = readCrawlHeader(text, all(text))?.span ?? { to: 0 };
    expect(text.slice(0, to)).toBe('date 2019-08');
  });

  it.each(['2019', '2019-08', 'XXXX-09-06', '2019-08/2019-10', '2019~'])('%j is EDTF', (value) =>
    expect(isEdtf(value)).toBe(true),
  );
  it.each(['', ' 2019', 'hier', '2019-13', '2019-02-30', '6 septembre', '9'.repeat(500)])(
    '%j is not',
    (value) => expect(isEdtf(value)).toBe(false),
  );
});

describe('languages', () => {
  it.each([
    ['Le port a été agrandi pour que les navires de la ligne puissent y entrer avec leur cargaison.', 'fr'],
    ['The port was enlarged so that ships of the line could enter it with their cargo.', 'en'],
    ['Cảng đã được mở rộng để các tàu của tuyến này có thể vào cùng với hàng hóa.', 'vi'],
    ['El puerto fue ampliado para que los barcos de la línea puedan entrar con su carga.', 'es'],
    ['2019 2020 2021', null],
    ['Lisbonne', null],
    ['', null],
  ])('%j is %j', (text, language) => expect(languageOf(text)).toBe(language));
});
