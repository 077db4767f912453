/**
 * Organisations and events whose printed form tells them: ministries and committees by what they are for, bodies known
 * by an acronym, sessions and games by their number or year.
 */

const ADJECTIVE =
  '(?:publique|étrangères|rural|rurale|national|nationale|populaire|central|centrale|social|sociale|sociales|suprême|mondiale|électorale|municipal|provincial|permanent|fédérale?|russe|vietnamienne?|internationale?|économique|européenne|africaine|asiatique)';
const CAPITALS = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
const OF = "(?:de la |de l[’']|du |des |de |d[’'])";
const PART = `${CAPITALS}(?: ${ADJECTIVE}){0,2}`;
/** Organisations that are named by what they are for: `ministère de la Sécurité publique`. */
const FRENCH = `(?:[Mm]inistère(?: ${ADJECTIVE})?|Comité (?:central|populaire|permanent|international|olympique|militaire|provincial|municipal)|Comité du Parti|Conseil (?:populaire|de sécurité|national|européen|des affaires)|Commission(?: (?:centrale|européenne|mixte|nationale))?|Agence (?:vietnamienne|fédérale|nationale|internationale|européenne|spatiale)(?: ${ADJECTIVE})?|Association|Fédération(?! de Russie)|Université|Institut|Ambassade|Département|Front|Union|Organisation) ${OF}${PART}(?:(?: et|,) ${OF}${CAPITALS}(?: ${ADJECTIVE})?){0,3}`;
const FIXED =
  "(?:Assemblée nationale|Politburo|Banque mondiale|Banque asiatique de développement|Commission européenne|Union européenne|Parlement européen|Fonds monétaire international|Organisation mondiale de la santé|Organisation mondiale du commerce|Nations unies|Nations Unies|Croix-Rouge|Parti communiste du Vietnam|National Assembly|World Bank|Asian Development Bank|European Commission|European Union|European Parliament|United Nations|World Health Organization|International Monetary Fund|Communist Party of Vietnam|Ministry of (?:Public Security|Foreign Affairs|National Defence|Finance|Justice|Health|Industry and Trade|Education and Training|Culture, Sports and Tourism|Science and Technology|Home Affairs|Construction|Transport|Agriculture and Environment|Agriculture and Rural Development|Planning and Investment)|Bộ (?:Công an|Ngoại giao|Quốc phòng|Tài chính|Công Thương|Y tế|Tư pháp|Nội vụ|Xây dựng|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường)(?! trưởng)|Quốc hội|Liên hợp quốc|Ngân hàng Thế giới|Liên minh châu Âu|Thông tấn xã Việt Nam|Agence vietnamienne d[’']Information|Vietnam News Agency|Interpol)";
const ACRONYM =
  '(?:ASEAN|ONU|UNESCO|UNICEF|OMS|OMC|OIF|OTAN|NATO|FMI|IMF|WHO|WTO|APEC|BAD|ADB|PCV|CPV|UE|EU|FAO|AIEA|IAEA|OPEP|OPEC|OCDE|OECD|PNUD|UNDP|FIFA|UEFA|CIO|IOC|BRICS)';
const AFTER = "(?![\\p{L}\\p{N}]|[-’'\\/]\\p{L})";
const ORGANISATION = new RegExp(`(?:${FIXED}|${FRENCH}|${ACRONYM}(?! (?:19|20)\\d\\d))${AFTER}`, 'uy');

/** The first words of organisations. */
export const ORGANISATION_STARTS =
  'ministère Ministère Comité Conseil Commission Agence Association Fédération Université Institut Ambassade Département Front Union Organisation Assemblée Politburo Banque Parlement Fonds Nations Croix Parti National World Asian European United International Communist Ministry Bộ Quốc Liên Ngân Thông Vietnam Interpol ASEAN ONU UNESCO UNICEF OMS OMC OIF OTAN NATO FMI IMF WHO WTO APEC BAD ADB PCV CPV UE EU FAO AIEA IAEA OPEP OPEC OCDE OECD PNUD UNDP FIFA UEFA CIO IOC BRICS';

const ORDINAL = '(?:\\d{1,3}(?:e|er|ère|ème|th|st|nd|rd)|[XVI]{1,7}e)';
const YEAR = '(?:19|20)\\d\\d';
const EVENT = new RegExp(
  `(?:(?:APEC|Expo|COP|Euro|EURO|CES|Vietnam Expo) ?(?:${YEAR}|\\d{2})|(?:SEA Games|ASIAD|Asian Games|Sea Games)(?: (?:\\d{2}|${YEAR}))?|(?:Coupe du [Mm]onde|World Cup|Coupe d[’']Asie|Jeux [Oo]lympiques|Jeux d[’']Asie du Sud-Est|Olympic Games)(?: (?:de football|féminine|d[’']hiver|de \\p{Lu}[\\p{L}\\p{M}-]+))?(?: ${YEAR})?|(?:Sommet|Forum|Congrès|Festival|Salon|Conférence) (?:de l[’']|de la |du |des |d[’'])\\p{Lu}[\\p{L}\\p{M}-]*(?: ${YEAR})?)${AFTER}|(?:Forum économique mondial|World Economic Forum|Dialogue de Shangri-La|Shangri-La Dialogue)${AFTER}`,
  'uy',
);
const SESSION = new RegExp(
  `${ORDINAL} (?:session|édition|sommet|congrès|plénum|réunion|conférence|summit|congress|plenum|meeting|conference) (?:de l[’']|de la |du |des |of the )\\p{Lu}[\\p{L}\\p{M}-]*(?: (?:nationale|national|Assembly|Committee|central|centrale|populaire))?${AFTER}`,
  'uy',
);

/** The first words of events; those that begin with a number are found by the word behind it. */
export const EVENT_STARTS =
  'APEC Expo COP Euro EURO CES Vietnam SEA ASIAD Asian Sea Coupe World Jeux Olympic Sommet Forum Congrès Festival Salon Conférence Dialogue Shangri session édition sommet congrès plénum réunion conférence summit congress plenum meeting conference';

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : -1;
};

/** Where the organisation that starts at `at` of `text` ends, or -1. */
export const organisationEnd = (text: string, at: number): number => endOf(ORGANISATION, text, at);

/** The event that starts at the word at `at` of `text`. */
export const eventEnd = (text: string, at: number): number => endOf(EVENT, text, at);

const NUMBER_BEFORE = new RegExp(`${ORDINAL} $`, 'u');

/** Where the event starts that has a number before the word at `at`, `10e session de l’Assemblée`, and where it ends; or null. */
export const numberedEvent = (
  text: string,
  at: number,
): { readonly from: number; readonly to: number } | null => {
  const start = Math.max(0, at - 8);
  const match = NUMBER_BEFORE.exec(text.slice(start, at));
  if (!match) return null;
  const from = start + match.index;
  const to = endOf(SESSION, text, from);
  return to < 0 ? null : { from, to };
};
