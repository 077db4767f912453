/**
 * Organisations and events whose printed form tells them: ministries and committees by what they are for, bodies known
 * by an acronym, sessions and games by their number or year.
 */

import { inBasicPlane } from '../basic-plane.ts';
import { either, endOfRule, inTurn, maybe, part, times, word } from './grammar.ts';
import { KNOWN_BODIES, KNOWN_FIRMS, KNOWN_STARTS } from './known-organisations.ts';

const CAPITALS = "\\p{Lu}[\\p{L}\\p{M}’'-]*";

/** A space and a word of small letters that ends as adjectives do; no verb and no adverb that does. */
const adjective = part(
  ' (?:publique|lao|unies|(?:ext|int|sup)érieures?|rurale?s?|suprême|populaires?|mixte|étrangères|russes?|civile?s?|aériennes?|(?!mais|jamais|désormais|finale|étaient)\\p{Ll}{2,}(?:ale?s?|aux|iques?|ien(?:ne)?s?|aires?|ives?|(?:[rmb]ic|oc|ub|urb|mér?ic|rom|hum)aine?s?|[nlgç]aise?s?|oise?s?|éen(?:ne)?s?|(?:nn|ri|tu|ur)el(?:le)?s?|ables?|éral|érale))(?!\\p{L})',
);
const CAPITAL_TAIL = "[\\p{L}\\p{M}’'-]";
const capitals = word('\\p{Lu}', CAPITAL_TAIL);
const spacedCapitals = word(' \\p{Lu}', CAPITAL_TAIL);
const name = inTurn(capitals, times(spacedCapitals, 0, 3));
const OF = "(?:de la |de l[’']|du |des |de |d[’'])";
/** Prepositions that have the article with them. */
const OF_THE = "(?:de la |de l[’']|du |des |d[’'])";
const spacedOf = part(` ${OF}`);
/** What a body is for, in small letters: `de football`, `des producteurs de café`. */
const SMALL =
  '(?!(?:tous|toutes|plusieurs|nombreu\\p{Ll}+|leurs?|ses|son|une|les|cette|cet|quelques|deux|trois|quatre|cinq|dix|plus|moins|tout|notre|nos|votre|avoir|être|faire|pouvoir|que|qui)(?!\\p{L}))\\p{Ll}{3,}(?!\\p{L})';
const small = part(SMALL);
/** Behind an article one capital: the next could start the name of a person. Behind `de`, as places stand, several. */
const named = inTurn(
  either(inTurn(part(` ${OF_THE}`), capitals), inTurn(part(' de '), name)),
  times(adjective, 0, 2),
);
/** The second of two trades: `des producteurs et exportateurs`. */
const andTrade = part(
  ' et (?!plusieurs|ailleurs)(?:\\p{Ll}{3,}(?:eurs|euses|ants|istes)(?!\\p{L})|\\p{Ll}{4,}s(?= d(?:u|e|es) \\p{Lu}))',
);
const forSmall = inTurn(
  spacedOf,
  maybe(part('(?:anciens?|anciennes?|jeunes|grands?|grandes?|petites?|petits?) ')),
  small,
  maybe(andTrade),
  times(adjective, 0, 2),
);
/** The two sides of a body of friendship or trade: `d’amitié Russie-Vietnam`. */
const sides = word(' \\p{Lu}[\\p{L}\\p{M}]+-\\p{Lu}[\\p{L}\\p{M}]', '[\\p{L}\\p{M}]');
/** `de Can Tho`, `des producteurs de café de Dak Lak`, `pour l’enfance`. */
const tail = inTurn(
  either(inTurn(times(forSmall, 1, 3), maybe(sides), maybe(named)), times(named, 1, 2)),
  maybe(inTurn(part(` pour (?:la |l[’']|le |les )${SMALL}`), maybe(adjective))),
);
/** Organisations that are named by what they are or by what they are for: `ministère de la Sécurité publique`. */
const ministry = inTurn(
  part('[Mm]inistère'),
  times(adjective, 0, 2),
  spacedOf,
  name,
  maybe(either(adjective, part(` d[’']${SMALL}`))),
  times(inTurn(part(`(?: et|,) ${OF}`), capitals, maybe(adjective)), 0, 3),
);
const HEADS =
  'Banque|Bourse|Parc national|Bibliothèque|Théâtre|Orchestre|Comité|Conseil|Commission|Cour|Office|Agence|Tribunal|Service|Département|Direction|Chambre|Institut|Fondation|Fédération(?! de Russie)|Association|Confédération|Syndicat|Ligue|Union|Société|Compagnie|Musée|Académie|École|Université|Hôpital|Fonds|Secrétariat|Front|Ambassade|Autorité|Organisation|Observatoire|Administration|Inspection|Groupe(?= des)';
const head = part(`(?:${HEADS})(?= )`);
/** `et des Archives`; not `et du ministre`, who is another. */
const andForSmall = part(
  ` et ${OF}(?!(?:ministres?|présidente?s?|premier|direct|gouvern|chefs?|pays|monde|secrétaire))${SMALL}`,
);
/** A body by its head and what it is for. */
const headed = inTurn(
  head,
  either(inTurn(times(adjective, 1, 3), maybe(tail)), tail),
  maybe(inTurn(andForSmall, maybe(adjective), maybe(named))),
  times(inTurn(part(`(?: et|,) ${OF}`), name, maybe(adjective)), 0, 3),
);
/** What kind of firm it is: `le groupe pétrolier Meridian`. */
const kind = part(
  ' (?!dont|avec|pour|sous|chez|entre|contre|depuis|après|avant)\\p{Ll}{3,}(?:ier|ière|eur|euse|el|elle|al|ale|ain|aine|ique|ien|ienne|ais|aise|ois|oise|aire|if|ive)(?= )',
);
const firm = inTurn(
  part('(?:[Gg]roupe|[Cc]ompagnie|[Ss]ociété)'),
  maybe(kind),
  word(" \\p{Lu}[\\p{L}\\p{M}’'-]{2}", CAPITAL_TAIL),
  times(spacedCapitals, 0, 2),
);
/** Bodies that a name follows without a preposition: `Institut Curie`. */
const namedBody = inTurn(
  part('(?:Institut|Hôpital|Université|Musée|Fondation|Clinique|Académie|École)'),
  times(spacedCapitals, 1, 3),
);
const party = inTurn(
  part('Comité(?: provincial| central| municipal)? du Parti'),
  maybe(inTurn(part(" (?:de |d[’'])"), name)),
);
const redCross = inTurn(
  part('Croix-Rouge'),
  maybe(either(adjective, inTurn(part(" (?:du |de la |de l[’']|des |d[’'])"), capitals))),
);
/** Named with a small letter by what they are: behind an article one capital, behind `de` a place. */
const museum = inTurn(
  part('(?:musée|ambassade)'),
  either(inTurn(part(` ${OF_THE}`), capitals), inTurn(part(' de '), name)),
  maybe(adjective),
);
/** What each of the French forms begins with: most words that are asked for open none of them. */
const MAY_BE_FRENCH = new RegExp(
  `[Mm]inistère|musée|ambassade|Croix-Rouge|Clinique|Institut|[Gg]roupe|[Cc]ompagnie|[Ss]ociété|${HEADS}`,
  'uy',
);
const french = either(
  ministry,
  museum,
  party,
  redCross,
  inTurn(part('Commission du fleuve '), capitals),
  namedBody,
  headed,
  firm,
);
/** English bodies that say behind their head what they are for. */
const ENGLISH_HEAD =
  'Ministry|Department|Institute|University|Association|Federation|Union|Bank|Chamber|Committee|Council|Commission|Office|Agency|Embassy|Court|Academy|Confederation|League|Board|Corporation|Society|Organisation|Organization';
const ENGLISH_NAME = `${CAPITALS}(?:(?: (?:and|of|for|&))? (?!(?:Secretary|Minister|President|Chairman|Chairwoman|Director|General|Ambassador|Deputy|Prime|Governor)(?!\\p{L}))${CAPITALS}){0,4}`;
const ENGLISH = `(?:${ENGLISH_HEAD}) (?:of|for) (?:the )?${ENGLISH_NAME}`;
/** Vietnamese bodies: what kind they are, then a name in capitals, or one word of which only the first syllable has one. */
const VIETNAMESE_NAME =
  '(?:Hàng không|\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*)+|\\p{Lu}[\\p{L}\\p{M}]*(?: (?!(?:vừa|đã|sẽ|đang|cho|và|tại|của|với|trong|cũng|là|có|được|bị|về|từ|đến|ở|ký|tổ|khuyến|triển|khẳng|nhấn|do|khi|để|nói|vẫn|không)(?![\\p{L}\\p{M}]))\\p{Ll}[\\p{L}\\p{M}]*(?: học)?)?(?: (?:và )?\\p{Lu}[\\p{L}\\p{M}]* (?!(?:vừa|đã|sẽ|đang|cho|và|tại|của|với|trong|cũng|là|có|được|bị|về|từ|đến|ở|ký|khẳng|nhấn|do|khi|để|nói|không|đánh|phát)(?![\\p{L}\\p{M}]))\\p{Ll}[\\p{L}\\p{M}]*)?)';
const VIETNAMESE = `(?:Ủy ban|Bệnh viện|Bộ|Sở|Cục|Tổng cục|Viện|Hiệp hội|Liên đoàn|Đại học|Trường Đại học|Ngân hàng|Tổng [Cc]ông ty|Công ty|Tập đoàn|Hội đồng|Tòa án|Chi cục|Đài|Cơ quan|Phòng|Bảo tàng|Vườn quốc gia|Ủy hội|Trung tâm|Học viện|Đại sứ quán) ${VIETNAMESE_NAME}(?: (?:Việt Nam|Hà Nội|châu Á|châu Âu|Quốc gia|Trung ương)(?![\\p{L}\\p{M}]))?(?: (?:thành phố|tỉnh|huyện|quận)(?: \\p{Lu}[\\p{L}\\p{M}]*)*)?`;
const FIXED =
  "(?:Assemblée nationale|Politburo|Unesco|Unicef|Interpol|Europol|Frontex|Red Cross(?: Society)?|Garde-côtes|Tòa án nhân dân(?: tối cao| cấp cao| (?:tỉnh|thành phố|huyện|quận)(?: \\p{Lu}[\\p{L}\\p{M}]*)*)?|Viện kiểm sát nhân dân(?: tối cao)?|Tỉnh ủy|Thành ủy|Banque mondiale|Banque asiatique de développement|Commission européenne|Union européenne|Parlement européen|Fonds monétaire international|Organisation mondiale de la santé|Organisation mondiale du commerce|Nations unies|Nations Unies|Hội Chữ thập đỏ(?: Việt Nam)?|Parti communiste du Vietnam|Parlement|Parliament|Sénat|Senate|Supreme Court|National Assembly|World Bank|Asian Development Bank|European Commission|European Union|European Parliament|United Nations(?: (?:Children[’']s Fund|Population Fund|Development Programme|Environment Programme|Security Council|General Assembly|High Commissioner for Refugees))?|World Health Organization|International Monetary Fund|Communist Party of Vietnam|Ministry of (?:Public Security|Foreign Affairs|National Defence|Finance|Justice|Health|Industry and Trade|Education and Training|Culture, Sports and Tourism|Science and Technology|Home Affairs|Construction|Transport|Agriculture and Environment|Agriculture and Rural Development|Planning and Investment)|Bộ (?:Công an|Ngoại giao|Quốc phòng|Tài chính|Công Thương|Y tế|Tư pháp|Nội vụ|Xây dựng|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường)(?! trưởng)|Quốc hội|Liên hợp quốc|Ngân hàng Thế giới|Liên minh châu Âu|Thông tấn xã Việt Nam|Agence vietnamienne d[’']Information|Vietnam News Agency|Interpol)";
const ACRONYM =
  '(?:ASEAN|ONU|UNESCO|UNICEF|OMS|OMC|OIF|OTAN|NATO|FMI|IMF|WHO|WTO|APEC|BAD|ADB|PCV|CPV|UE|EU|FAO|AIEA|IAEA|OPEP|OPEC|OCDE|OECD|PNUD|UNDP|FIFA|UEFA|CIO|IOC|BRICS|CEDEAO|CÉDÉAO|ECOWAS|HCR|UNHCR|UNRWA|CICR|ICRC|CPI|ICC|CIJ|ICJ|SNCF|RATP|EDF|CGT|CFDT|BCE|ECB|FBI|CIA|NASA|ESA|MSF|PAM|WFP|USAID|AFD|JICA|KOICA|VCCI|VASEP|EVN|VNPT)';
const KNOWN = `${KNOWN_BODIES.map((name) => name.replaceAll('’', "[’']")).join('|')}|(?:${KNOWN_FIRMS.join('|').replaceAll('’', "[’']")})(?! (?:Group|Motors?|Corporation|Corp|Company|Holdings|Bank)(?!\\p{L}))`;
const AFTER = "(?![\\p{L}\\p{N}]|[-’'\\/]\\p{L})";
const AFTER_HERE = new RegExp(AFTER, 'uy');
const BEFORE_FRENCH = inBasicPlane(new RegExp(`(?:${KNOWN}|${FIXED})${AFTER}`, 'uy'));
const BEHIND_FRENCH = inBasicPlane(
  new RegExp(`(?:${ENGLISH}|${VIETNAMESE}|${ACRONYM}(?! (?:19|20)\\d\\d))${AFTER}`, 'uy'),
);

/** The first words of organisations. */
export const ORGANISATION_STARTS: string = `Bourse Parc Bibliothèque Théâtre Orchestre musée ambassade Unesco Unicef Interpol Europol Frontex Red Garde Chi Đài Cơ Phòng Bảo Vườn Trung Học Tỉnh Thành Tòa Viện Ủy ministère Ministère groupe Groupe compagnie société Comité Conseil Commission Cour Office Agence Tribunal Service Département Direction Chambre Institut Fondation Fédération Association Confédération Syndicat Ligue Union Société Compagnie Musée Académie École Université Hôpital Fonds Secrétariat Front Ambassade Autorité Organisation Observatoire Administration Inspection Assemblée Politburo Banque Parlement Parliament Sénat Senate Supreme Nations Croix Parti National World Asian European United International Communist Ministry Department Institute University Federation Bank Chamber Committee Council Agency Embassy Court Academy Confederation League Board Corporation Society Organization Ủy Bệnh Bộ Sở Cục Tổng Viện Hiệp Liên Đại Trường Công Tập Hội Tòa Quốc Ngân Thông Vietnam Interpol ASEAN ONU UNESCO UNICEF OMS OMC OIF OTAN NATO FMI IMF WHO WTO APEC BAD ADB PCV CPV UE EU FAO AIEA IAEA OPEP OPEC OCDE OECD PNUD UNDP FIFA UEFA CIO IOC BRICS CEDEAO CÉDÉAO ECOWAS HCR UNHCR UNRWA CICR ICRC CPI ICC CIJ ICJ SNCF RATP EDF CGT CFDT BCE ECB FBI CIA NASA ESA MSF PAM WFP USAID AFD JICA KOICA VCCI VASEP EVN VNPT Tổng Groupe ${KNOWN_STARTS}`;
/** The last words of English organisations whose name stands before: `General Statistics Office`. */
export const ORGANISATION_ENDS =
  'University Association Committee Institute Bank Federation Corporation Airlines Agency Council Commission Department Office Union Party Group Company Fund Organisation Organization Foundation Chamber Board Academy Ministry Court Society Hospital Embassy';
const NAME_BEFORE = inBasicPlane(
  /(?![a-z ])(?<![\p{L}\p{N}’'.])(?!(?:Les?|La|Une?|Des|Du|Au|Cette|The|In|At|On|An?|This|That|His|Her|Its|Their|And|But|For|From|With|By|Under|Mr|Mrs|Ms|Dr) )(?:\p{Lu}[\p{L}\p{M}-]*(?:[’']s?)? ){1,5}$/u,
);
const WHOSE_PARTY = inBasicPlane(
  /^(?:National|Ruling|Our|\p{Lu}\p{Ll}+(?:ese|ian|an|ish)|Lao|Thai|Czech) $/u,
);
const LONGEST_NAME = 70;
const FOR_WHAT = inBasicPlane(new RegExp(`(?: (?:of|for) (?:the )?${ENGLISH_NAME})?${AFTER}`, 'uy'));

/** The English organisation whose last word is at `at` to `to` of `text`, with the capitals before it and what it is for; or null. */
export const organisationAround = (
  text: string,
  at: number,
  to: number,
): { readonly from: number; readonly to: number } | null => {
  const start = Math.max(0, at - LONGEST_NAME);
  const before = NAME_BEFORE.exec(text.slice(start, at));
  if (!before) return null;
  // `the National Party Congress`, `the Vietnamese Party, State and people`: whose party is no name of one.
  if (WHOSE_PARTY.test(before[0]) && text.slice(at, to) === 'Party') return null;
  const end = endOf(FOR_WHAT, text, to);
  return end < 0 ? null : { from: start + before.index, to: end };
};

const ORDINAL = '(?:\\d{1,3}(?:e|er|ère|ème|th|st|nd|rd)|[XVI]{1,7}e)';
const YEAR = '(?:19|20)\\d\\d';
const EVENT = inBasicPlane(
  new RegExp(
    `(?:(?:APEC|Expo|COP|Euro|EURO|CES|Vietnam Expo) ?(?:${YEAR}|\\d{2})|(?:SEA Games|ASIAD|Asian Games|Sea Games)(?: (?:\\d{2}|${YEAR}))?|(?:Coupe du [Mm]onde|World Cup|Coupe d[’']Asie|Jeux [Oo]lympiques|Jeux d[’']Asie du Sud-Est|Olympic Games)(?: (?:de football|féminine|d[’']hiver|de \\p{Lu}[\\p{L}\\p{M}-]+))?(?: ${YEAR})?|(?:(?:Sommet|Forum|Congrès|Conférence) (?:de l[’']|de la |du |des |d[’'])|(?:Festival|Salon) (?:de l[’']|de la |du |des |de |d[’']))\\p{Lu}[\\p{L}\\p{M}-]*(?: ${YEAR})?)${AFTER}|(?:(?:Forum économique mondial|World Economic Forum|Dialogue de Shangri-La|Shangri-La Dialogue|Diễn đàn Kinh tế [Tt]hế giới|Fête de la [Mm]usique|Fête nationale|Tour de France|Tour d[’']Italie|Tour d[’']Espagne|Coupe d[’']Afrique des [Nn]ations|Africa Cup of Nations|Coupe Davis|Davis Cup|Roland-Garros|Wimbledon|(?:Australian|French|US) Open|Open d[’']Australie|Ligue des [Cc]hampions|Champions League|Copa America|Copa América|Super Bowl|Jeux paralympiques|Paralympic Games|Jeux asiatiques|Jeux de la [Ff]rancophonie|Summer Games|Winter Games|(?:Tokyo|Paris|London|Rio|Beijing|Milan-Cortina|Los Angeles|Summer|Winter|Youth) Olympics|Eurovision|Mostra de Venise|Berlinale|(?:Cannes|Venice|Berlin) Film Festival|(?:ASEAN|APEC|NATO|EU|BRICS|G7|G20|Arctic|Francophonie) Summit|Sommet de la [Ff]rancophonie)(?: ${YEAR})?|(?:G7|G8|G20)(?: \\d{4})?(?=[ ,.;:])|(?:Hội nghị|Đại hội|Kỳ họp|Diễn đàn|Liên hoan|Lễ hội|Giải|Triển lãm|Hội chợ)(?: [\\p{L}\\p{M}]+){0,7} lần thứ (?:\\d{1,3}|[XVI]{1,7}))${AFTER}`,
    'uy',
  ),
);
const SESSION = inBasicPlane(
  new RegExp(
    `${ORDINAL} (?:session|édition|sommet|congrès|plénum|réunion|conférence|summit|congress|plenum|meeting|conference) (?:de l[’']|de la |du |des |of the )\\p{Lu}[\\p{L}\\p{M}-]*(?: (?:nationale|national|Assembly|Committee|central|centrale|populaire))?${AFTER}`,
    'uy',
  ),
);

/** The first words of events; those that begin with a number are found by the word behind it. */
export const EVENT_STARTS =
  'Fête Tour Africa Coupe Davis Roland Wimbledon Australian French US Open Ligue Champions Copa Super Paralympic Summer Winter Tokyo Paris London Rio Beijing Milan Los Youth Eurovision Mostra Berlinale Cannes Venice Berlin ASEAN NATO EU BRICS G G7 G8 G20 Arctic Francophonie Hội Đại Kỳ Diễn Liên Lễ Giải Triển APEC Expo COP Euro EURO CES Vietnam SEA ASIAD Asian Sea Coupe World Jeux Olympic Sommet Forum Congrès Festival Salon Conférence Dialogue Shangri session édition sommet congrès plénum réunion conférence summit congress plenum meeting conference';

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : -1;
};

/** Where the organisation that starts at `at` of `text` ends, or -1. */
export const organisationEnd = (text: string, at: number): number => {
  const fixed = endOf(BEFORE_FRENCH, text, at);
  if (fixed >= 0) return fixed;
  MAY_BE_FRENCH.lastIndex = at;
  const bySense = MAY_BE_FRENCH.test(text) ? endOfRule(french, AFTER_HERE, text, at) : -1;
  return bySense >= 0 ? bySense : endOf(BEHIND_FRENCH, text, at);
};

/** The event that starts at the word at `at` of `text`. */
export const eventEnd = (text: string, at: number): number => endOf(EVENT, text, at);

const NUMBER_BEFORE = inBasicPlane(new RegExp(`${ORDINAL} $`, 'u'));

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
