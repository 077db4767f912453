/**
 * News agencies and the acronyms under which they sign. A name found here may stand in a dateline or a sign-off even
 * where the form around it is weak; an unknown acronym needs the full form, `Place (XYZ) -`. Which spelling belongs
 * to which agency matters only to cataloguing: the value kept is the name as printed, without its desk.
 */

import { inBasicPlane } from '../basic-plane.ts';
import { unitOrNone } from '../model/unit-at.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';
import { isCalledAgency } from './called-agency.ts';
import { isStoppedAcronym } from './stopped-acronym.ts';

/** Names as they are printed, in the case they are printed in. */
const AGENCIES: ReadonlySet<string> = new Set([
  ...[
    'VNA',
    'AVI',
    'TTXVN',
    'VNS',
    'CVN',
    'NDEL',
    'NDO',
    'CPV',
    'VOV',
    'VOVWORLD',
    'VOVworld',
    'VOV World',
    'Chinhphu.vn',
    'VOV5',
    'VGP',
    'VTV',
    'VNP',
  ],
  ...[
    'Vietnam+',
    'VietnamPlus',
    'Vietnam News',
    'Nhân Dân',
    'Nhân Dân en ligne',
    'Kinhtedothi',
    'TCCS',
    'SGGP',
    'BVHTTDL',
    'BNEWS',
  ],
  ...[
    'AFP',
    'Reuters',
    'AP',
    'ANN',
    'EFE',
    'ANSA',
    'DPA',
    'dpa',
    'APA',
    'ATS',
    'UPI',
    'PTI',
    'ANI',
    'IANS',
    'AAP',
    'APP',
    'BSS',
    'SPA',
    'WAM',
    'QNA',
    'ats',
    'Keystone-ATS',
    'Ecofin',
    'Agence Ecofin',
  ],
  ...[
    'Xinhua',
    'XINHUA',
    'THX',
    'Xinhuanet',
    'Chine nouvelle',
    'CNA',
    'Kyodo',
    'Kyodo News',
    'Jiji',
    'Yonhap',
    'KCNA',
  ],
  ...[
    'TASS',
    'ITAR-TASS',
    'RIA Novosti',
    'Sputnik',
    'Interfax',
    'BELTA',
    'Ukrinform',
    'PAP',
    'MTI',
    'TANJUG',
  ],
  ...[
    'Dân trí',
    'NLĐO',
    'TPO',
    'TTO',
    'SKĐS',
    'VTV.vn',
    'VOV.VN',
    'VOV.vn',
    'VnExpress',
    'PLO',
    'HNMO',
    'ĐCSVN',
  ],
  ...['KPL', 'AKP', 'Bernama', 'BERNAMA', 'Antara', 'ANTARA', 'TNA', 'PNA', 'MCOT', 'Montsame', 'MONTSAME'],
  ...[
    'APS',
    'MAP',
    'TAP',
    'MENA',
    'PANA',
    'APANEWS',
    'AIP',
    'ANP',
    'Belga',
    'BELGA',
    'Anadolu',
    'AA',
    'IRNA',
  ],
  ...['ACP', 'AGP', 'AIB', 'AMAP', 'ABP', 'ATOP', 'AMI', 'ADI', 'ANTA', 'Fana', 'NAN', 'GNA', 'SAnews'],
  ...[
    'ONA',
    'KUNA',
    'BNA',
    'SANA',
    'WAFA',
    'SUNA',
    'LUSA',
    'Lusa',
    'AGERPRES',
    'Agerpres',
    'BTA',
    'HINA',
    'Hina',
  ],
  ...['TASR', 'Ritzau', 'NTB', 'ANGOP', 'Angop', 'NAMPA', 'Kazinform', 'AZERTAC', 'Azertac', 'Armenpress'],
  ...[
    'Prensa Latina',
    'PL',
    'Andina',
    'Télam',
    'Notimex',
    'Presse canadienne',
    'La Presse Canadienne',
    'LA PRESSE CANADIENNE',
  ],
  ...['AlterPresse', 'Agence Ecofin', 'Agence d’information du Burkina', "Agence d'information du Burkina"],
  ...[
    'Fides',
    'Agence Fides',
    'Agenzia Fides',
    'Agence Zenit',
    'Agenzia Zenit',
    'Zenit.org',
    'IPS',
    'Inter Press Service',
  ],
  // as they sign in full
  ...['Agence France-Presse', 'Agence France Presse', 'Agence télégraphique suisse', 'Associated Press'],
  ...[
    'Algérie Presse Service',
    'Maghreb Arabe Presse',
    'Agence Khmère de Presse',
    'Agence ivoirienne de presse',
  ],
  ...['Agence congolaise de presse', 'Agence de presse sénégalaise', 'Agencia Cubana de Noticias'],
  ...[
    'Agence vietnamienne d’information',
    "Agence vietnamienne d'information",
    'Agence cubaine de nouvelles',
  ],
  // as they were called in their day
  ...['Havas', 'Reuter', 'REUTER', 'Tass', 'Tanyoug', 'Tanjug', 'Hsinhua', 'Chine Nouvelle', 'United Press'],
  ...['ČTK', 'CTK', 'Ceteka', 'Agerpress', 'JANA', 'APN', 'Novosti', 'SPK'],
  // Cuba and its neighbours, the Maghreb
  ...['ACN', 'RHC', 'Radio Habana Cuba', 'Radio Havane Cuba', 'Cubadebate', 'Granma', 'AVN', 'AHP'],
  ...['SPS', 'LANA', 'APANews'],
  // Africa
  ...[
    'ACAP',
    'ACI',
    'ATPE',
    'ZANIS',
    'SLENA',
    'SONNA',
    'Gabonews',
    'CAMNEWS',
    'Inforpress',
    'STP-Press',
    'ADIAC',
  ],
  ...['Les Dépêches de Brazzaville', 'Fraternité Matin', 'Le Sahel', 'Sidwaya'],
  // Laos, Cambodia, Vietnam
  ...['Lao News Agency', 'Pathet Lao', 'Vientiane Times', 'Le Rénovateur', 'Cambodge Soir', 'Cambodianess'],
  ...[
    'Nhan Dan',
    'QĐND',
    'QDND',
    'VietNamNet',
    'Hànôimoi',
    'VNEWS',
    'Le Courrier du Vietnam',
    'Tuổi Trẻ',
    'Thanh Niên',
  ],
]);

/** Papers and sites of an agency, which does the signing where both are printed: `VNA/CVN`, `TTXVN/Vietnam+`. */
const SERVICES: ReadonlySet<string> = new Set([
  'CVN',
  'NDEL',
  'NDO',
  'VNS',
  'VNP',
  'Vietnam+',
  'VietnamPlus',
]);

/** Broadcasters and papers that sign and date as agencies do; the agency of a text they are not. */
const PUBLISHERS: ReadonlySet<string> = new Set([
  ...['NDEL', 'NDO', 'Nhân Dân', 'Nhân Dân en ligne', 'CPV', 'ĐCSVN', 'SGGP', 'TCCS', 'Kinhtedothi', 'BNEWS'],
  ...['VOV', 'VOV5', 'VOVWORLD', 'VOVworld', 'VOV World', 'VOV.VN', 'VOV.vn', 'VTV', 'VTV.vn'],
  ...['Dân trí', 'NLĐO', 'TPO', 'TTO', 'SKĐS', 'VnExpress', 'PLO', 'HNMO', 'Nhan Dan', 'QĐND', 'QDND'],
  ...['VietNamNet', 'Hànôimoi', 'VNEWS', 'Le Courrier du Vietnam', 'Tuổi Trẻ', 'Thanh Niên'],
  ...['RHC', 'Radio Habana Cuba', 'Radio Havane Cuba', 'Cubadebate', 'Granma'],
  ...['Les Dépêches de Brazzaville', 'Fraternité Matin', 'Le Sahel', 'Sidwaya'],
  ...['Vientiane Times', 'Le Rénovateur', 'Cambodge Soir', 'Cambodianess'],
]);

/** Agencies of Vietnam: where one stands beside a partner from abroad, `VNA/Xinhua`, the text is its own. */
const OF_VIETNAM: ReadonlySet<string> = new Set(['VNA', 'TTXVN', 'AVI']);

/** Desks and departments that an agency writes behind its own name: `VNA/VI`, `VNA/CVN`. */
const AFTER_SLASH = inBasicPlane(/\/[\p{L}+]{1,12}$/u);

/** A desk, a partner or a person beside an agency's name. */
const PARTNER = inBasicPlane(/^\p{Lu}[\p{L}\p{M}+.’']{0,15}(?: \p{Lu}[\p{L}\p{M}+.’']{0,15}){0,3}$/u);

/** The initials of who wrote and sent, before the agency: `ab/cd/APA`. */
const INITIALS = inBasicPlane(/^\p{L}{2,3}$/u);
const MOST_CODED = 6;

/** The last words of agencies: all others are partners and desks, whose last word has a capital. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...AGENCIES].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);

/** The first words of agencies, and those before the agencies whose texts a paper used. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...AGENCIES].map((name) => name.split(' ', 1)[0] ?? name),
  ...['Avec', 'avec', 'With', 'with', 'Theo', 'theo', 'From', 'from'],
]);
/** Where the first word ends. */
const WORD_END = /[ ,]/u;

/** Whether a name begins as agencies do: one that no mark parts from others is printed as it is listed. */
const mayBegin = (name: string): boolean => {
  if (name.includes('/') || name.includes('-') || name.includes('.')) return true;
  const end = name.search(WORD_END);
  return FIRST_WORDS.has(end < 0 ? name : name.slice(0, end));
};

/** Whether what is printed may be agencies, alone or beside others, by its first and its last word; most lines are none. */
export const mayBeAgency = (printed: string): boolean => {
  const name = printed.trim();
  const start = name.lastIndexOf(' ') + 1;
  const kind = unitClass(unitOrNone(name, start));
  // `ab/cd/APA`.
  const coded = kind === UNIT.lower && unitClass(unitOrNone(name, name.lastIndexOf('/') + 1)) === UNIT.upper;
  // `Avec l’AFP`.
  const articled = unitClass(unitOrNone(name, start + 1)) === UNIT.apostrophe;
  const mayEnd =
    kind === UNIT.upper ||
    kind === UNIT.other ||
    kind === UNIT.foreign ||
    articled ||
    coded ||
    LAST_WORDS.has(name.slice(start));
  return mayEnd && mayBegin(name);
};

/** An acronym with stops, as papers print it: `A.F.P.`, `U. P. I.` */
const WITH_STOPS = inBasicPlane(/^(?:\p{Lu}\. ?){1,4}\p{Lu}\.?$/u);
const isListed = (name: string): boolean =>
  AGENCIES.has(name) ||
  (name.includes('.') && WITH_STOPS.test(name) && AGENCIES.has(name.replace(/[. ]/gu, '')));

/** Whether `name` is an agency of the list, alone or with desks and partners: `VNA`, `CPV/VNA`, `VNA/VI`, `Keystone-ATS`. */
export const isAgency = (name: string): boolean => {
  if (isListed(name)) return true;
  if (!name.includes('/') && !name.includes('-')) return false;
  const parts = name.split(/\/|(?<=\p{L})-(?=\p{L})/u).map((part) => part.trim());
  return (
    parts.length > 1 &&
    parts.length <= (INITIALS.test(parts[0] ?? '') ? MOST_CODED : 4) &&
    parts.every((part) => AGENCIES.has(part) || PARTNER.test(part) || INITIALS.test(part)) &&
    parts.some((part) => AGENCIES.has(part))
  );
};

/**
 * The agency in what a dateline or sign-off prints, or null, as where a broadcaster or a paper signs. Of several names it
 * is the one that signs: one of Vietnam, else the last listed one; in `VNA/VI`, where only the first is listed, and in
 * `VNA/CVN` the desk is dropped.
 */
export const agencyOf = (printed: string): string | null => {
  const name = printed.trim().replace(/^(?:[Aa]vec|[Ww]ith|[Tt]heo|[Ff]rom) (?:l[’']|the )?/u, '');
  if (PUBLISHERS.has(name)) return null;
  if (isListed(name) || isCalledAgency(name)) return name;
  const known = name
    .split(/\/|,? (?:et|and|và|with|avec) |, /u)
    .map((part) => part.trim())
    .filter((part) => AGENCIES.has(part) && !PUBLISHERS.has(part));
  const last =
    known.find((one) => OF_VIETNAM.has(one)) ?? known.findLast((one) => !SERVICES.has(one)) ?? known.at(-1);
  if (last !== undefined) return last;
  const bare = name.replace(AFTER_SLASH, '');
  return (/^\p{Lu}{2,8}$/u.test(bare) || isStoppedAcronym(bare)) && !PUBLISHERS.has(bare) ? bare : null;
};
