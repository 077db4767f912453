/**
 * Places whose names are no other word: countries and their capitals, cities and provinces of Vietnam, as French,
 * English and Vietnamese print them. A closed list keeps what is suggested right; other places are the archivist's.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { unitAt } from '../model/unit-at.ts';
import { isLetter, unitClass } from '../spacing/text/unit-class.ts';
import { TOLD_PLACES, WORLD_PLACES } from './world-places.ts';

const COUNTRIES =
  "Afghanistan|Albanie|Algérie|Algeria|Allemagne|Germany|Angola|Arabie saoudite|Saudi Arabia|Argentine|Argentina|Arménie|Armenia|Australie|Australia|Autriche|Austria|Azerbaïdjan|Azerbaijan|Bangladesh|Belgique|Belgium|Bélarus|Belarus|Biélorussie|Bolivie|Bolivia|Brésil|Brazil|Brunei|Bulgarie|Bulgaria|Burkina Faso|Cambodge|Cambodia|Campuchia|Cameroun|Cameroon|Canada|Chili|Chile|Chine|China|Trung Quốc|Chypre|Cyprus|Colombie|Colombia|Corée du Nord|North Korea|Triều Tiên|Corée du Sud|South Korea|République de Corée|Republic of Korea|Hàn Quốc|Côte d’Ivoire|Côte d'Ivoire|Croatie|Croatia|Cuba|Danemark|Denmark|Égypte|Egypte|Egypt|Ai Cập|Émirats arabes unis|Emirats arabes unis|United Arab Emirates|Équateur|Ecuador|Espagne|Spain|Tây Ban Nha|Estonie|Estonia|États-Unis|Etats-Unis|United States|Éthiopie|Ethiopie|Ethiopia|Finlande|Finland|France|Géorgie|Ghana|Grèce|Greece|Haïti|Haiti|Hongrie|Hungary|Inde|India|Ấn Độ|Indonésie|Indonesia|Irak|Iraq|Iran|Irlande|Ireland|Islande|Iceland|Israël|Israel|Italie|Italy|Japon|Japan|Nhật Bản|Jordanie|Kazakhstan|Kenya|Koweït|Kuwait|Laos|Lào|Lettonie|Latvia|Liban|Lebanon|Libye|Libya|Lituanie|Lithuania|Luxembourg|Madagascar|Malaisie|Malaysia|Mali|Maroc|Morocco|Mexique|Mexico|Mongolie|Mongolia|Mông Cổ|Mozambique|Myanmar|Népal|Nepal|Nigeria|Norvège|Norway|Na Uy|Nouvelle-Zélande|New Zealand|Oman|Ouzbékistan|Uzbekistan|Pakistan|Palestine|Panama|Papouasie-Nouvelle-Guinée|Pays-Bas|Netherlands|Hà Lan|Pérou|Peru|Philippines|Pologne|Poland|Ba Lan|Portugal|Qatar|Roumanie|Romania|Royaume-Uni|United Kingdom|Russie|Russia|Rwanda|Sénégal|Senegal|Serbie|Serbia|Singapour|Singapore|Slovaquie|Slovakia|Slovénie|Slovenia|Soudan|Sudan|Sri Lanka|Suède|Sweden|Thụy Điển|Suisse|Switzerland|Thụy Sĩ|Syrie|Syria|Tanzanie|Tanzania|Thaïlande|Thailand|Thái Lan|Timor-Leste|Tunisie|Tunisia|Turquie|Türkiye|Turkey|Thổ Nhĩ Kỳ|Ukraine|Uruguay|Vatican|Venezuela|Vietnam|Viêt Nam|Viet Nam|Việt Nam|Yémen|Yemen|Zimbabwe|Afrique du Sud|South Africa|Nam Phi|Birmanie|République tchèque|Czech Republic|Tchéquie|République démocratique du Congo|République dominicaine|Dominican Republic|Bénin|Benin|Togo|Guinée|Gabon|Niger|Tchad|Burundi|Ouganda|Uganda|Zambie|Zambia|Namibie|Namibia|Botswana|Mauritanie|Mauritania|Somalie|Somalia|Bahreïn|Bahrain|Monténégro|Montenegro|Moldavie|Moldova|Bosnie-Herzégovine|Malte|Kirghizistan|Kyrgyzstan|Tadjikistan|Tajikistan|Turkménistan|Turkmenistan|Bhoutan|Bhutan|Maldives|Fidji|Fiji|Guatemala|Honduras|Nicaragua|Costa Rica|Paraguay|Jamaïque|Jamaica|Bờ Biển Ngà|Bồ Đào Nha|Đan Mạch|Phần Lan|Hy Lạp|Hoa Kỳ|Ả Rập Xê-út|Lithuania|Taïwan|Taiwan|Hong Kong|Macao";
const CITIES =
  'Abidjan|Abou Dabi|Abu Dhabi|Alger|Algiers|Amman|Amsterdam|Ankara|Athènes|Athens|Bagdad|Baghdad|Bangkok|Beijing|Pékin|Bắc Kinh|Berlin|Berne|Beyrouth|Beirut|Bogota|Bratislava|Brasilia|Brasília|Bruxelles|Brussels|Bucarest|Bucharest|Budapest|Buenos Aires|Canberra|Caracas|Colombo|Copenhague|Copenhagen|Dakar|Dhaka|Doha|Dubaï|Dubai|Dublin|Genève|Geneva|Hanoï|Hanoi|Hà Nội|Helsinki|Islamabad|Jakarta|Jérusalem|Jerusalem|Kaboul|Kabul|Kiev|Kyiv|Kinshasa|Kuala Lumpur|La Havane|Havana|La Haye|The Hague|Le Caire|Cairo|Lima|Lisbonne|Lisbon|Londres|Luang Prabang|Madrid|Manille|Manila|Minsk|Montréal|Montreal|Moscou|Moscow|Moskva|Nairobi|New Delhi|New York|Oslo|Oulan-Bator|Ulaanbaatar|Paris|Phnom Penh|Prague|Pretoria|Pyongyang|Québec|Quito|Rabat|Riyad|Riyadh|Rome|Saint-Pétersbourg|Saint Petersburg|Séoul|Seoul|Shanghai|Sofia|Stockholm|Sydney|Taipei|Tashkent|Téhéran|Tehran|Tel-Aviv|Tel Aviv|Tokyo|Tunis|Varsovie|Warsaw|Vienne|Vienna|Vientiane|Viêng Chăn|Vladivostok|Washington|Yangon|Rangoun|Zurich|Lyon|Marseille|Toulouse|Bordeaux|Lille|Strasbourg|Nantes|Montpellier|Milan|Turin|Naples|Venise|Venice|Barcelone|Barcelona|Hambourg|Hamburg|Munich|Francfort|Frankfurt|Düsseldorf|Leipzig|Bâle|Lausanne|Anvers|Rotterdam|Gdansk|Cracovie|Odessa|Kharkiv|Istanbul|Damas|Damascus|Mossoul|Riga|Vilnius|Tallinn|Reykjavik|Zagreb|Belgrade|Sarajevo|Skopje|Tirana|Ljubljana|Chisinau|Nicosie|Ottawa|Toronto|Vancouver|Calgary|Boston|Chicago|Los Angeles|San Francisco|Seattle|Houston|Miami|Philadelphie|Philadelphia|Atlanta|Guadalajara|São Paulo|Sao Paulo|Rio de Janeiro|Montevideo|La Paz|Lagos|Abuja|Accra|Addis-Abeba|Addis Ababa|Khartoum|Mogadiscio|Bamako|Niamey|Ouagadougou|Conakry|Cotonou|Lomé|Yaoundé|Douala|Libreville|Luanda|Maputo|Harare|Lusaka|Johannesburg|Le Cap|Cape Town|Antananarivo|Casablanca|Marrakech|Oran|Tripoli|Benghazi|Alexandrie|Gaza|Ramallah|Djeddah|Jeddah|Mascate|Muscat|Sanaa|Karachi|Lahore|Mumbai|Bombay|Calcutta|Kolkata|Chennai|Bangalore|Bengaluru|Hyderabad|Katmandou|Kathmandu|Naypyidaw|Nay Pyi Taw|Mandalay|Chiang Mai|Chiang Rai|Phuket|Siem Reap|Battambang|Sihanoukville|Savannakhet|Paksé|Pakse|Champassak|Champasak|Attapeu|Bali|Surabaya|Medan|Penang|Bandar Seri Begawan|Cebu|Davao|Dili|Canton|Guangzhou|Shenzhen|Wuhan|Nankin|Nanjing|Chengdu|Chongqing|Kunming|Nanning|Tianjin|Guangxi|Yunnan|Osaka|Kyoto|Nagoya|Yokohama|Fukuoka|Sapporo|Hiroshima|Nagasaki|Okinawa|Busan|Incheon|Daegu|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Suva|Port Moresby|Novossibirsk|Novosibirsk|Kazan|Sotchi|Sochi|Almaty|Astana|Tbilissi|Tbilisi|Erevan|Yerevan|Bakou|Baku';
/** As Vietnamese prints them. */
const PROVINCES =
  'An Giang|Bà Rịa-Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thanh Hoá|Thừa Thiên-Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Nha Trang|Đà Lạt|Vũng Tàu|Hạ Long|Buôn Ma Thuột|Phan Thiết|Phan Rang|Quy Nhơn|Pleiku|Biên Hòa|Thủ Đức|Việt Trì|Mỹ Tho|Rạch Giá|Long Xuyên|Điện Biên Phủ|Trường Sa|Hoàng Sa|Sa Pa|Hội An|Phú Quốc|Côn Đảo|Cam Ranh|Lý Sơn|Cát Bà|Huế|Vinh';
const VIETNAM =
  'Hô Chi Minh-Ville|Hô-Chi-Minh-Ville|Ho Chi Minh City|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|Saïgon|Saigon|Haiphong|Dalat|Dak Lak|Dac Lac|Dak Nong|Kontum|Sapa|Hà Nội';
/** Countries that are one syllable of Vietnamese. */
const ONE_SYLLABLE = 'Nga|Đức|Pháp|Mỹ|Bỉ|Úc';

const MARKS = inBasicPlane(/\p{M}/gu);
const ALL_BUT_CIRCUMFLEX = inBasicPlane(/(?!\u0302)\p{M}/gu);
const withoutMarks = (place: string, marks: RegExp): string =>
  place.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
/** A Vietnamese name as Vietnamese prints it, as French does (`Cân Tho`), and without any mark. */
const printedForms = (place: string): readonly string[] => [
  place,
  withoutMarks(place, ALL_BUT_CIRCUMFLEX),
  withoutMarks(place, MARKS),
];

const FIRST_WORD = inBasicPlane(/^[\p{L}\p{M}]+/u);

/** Places by their first word, the longest first. */
type Places = ReadonlyMap<string, readonly string[]>;

const byFirst = (all: Iterable<string>): Places => {
  const found = new Map<string, string[]>();
  for (const place of new Set(all)) {
    const first = FIRST_WORD.exec(place)?.[0] ?? place;
    const known = found.get(first);
    if (known) known.push(place);
    else found.set(first, [place]);
  }
  for (const places of found.values()) places.sort((a, b) => b.length - a.length);
  return found;
};
const NEAR = [
  ...`${COUNTRIES}|${CITIES}|${VIETNAM}|${ONE_SYLLABLE}`.split('|'),
  ...PROVINCES.split('|').flatMap(printedForms),
];
const KNOWN = byFirst(NEAR);
const STATES: ReadonlySet<string> = new Set(COUNTRIES.split('|'));
const WORLD = byFirst([...NEAR, ...`${WORLD_PLACES}|${TOLD_PLACES}`.split('|')]);

/** The first words of all places, apart by bars. */
export const PLACE_STARTS = [...WORLD.keys()].join('|');

const LETTER = inBasicPlane(/[\p{L}\p{M}\p{N}]/u);
const SPACES = /\s/gu;
const LONGEST_FIRST = 24;
const ASCII = 0x80;

const isPrintedAt = (text: string, at: number, place: string): boolean =>
  text.startsWith(place, at) ||
  (place.includes(' ') && text.slice(at, at + place.length).replace(SPACES, ' ') === place);

const endIn = (places: Places, text: string, at: number): number => {
  const limit = Math.min(text.length, at + LONGEST_FIRST);
  let end = at;
  while (end < limit && isLetter(unitClass(unitAt(text, end)))) end++;
  // What the table does not tell from a letter or mark is left to the pattern.
  const first =
    end < limit && unitAt(text, end) < ASCII
      ? text.slice(at, end)
      : (FIRST_WORD.exec(text.slice(at, at + LONGEST_FIRST))?.[0] ?? '');
  for (const place of places.get(first) ?? []) {
    const to = at + place.length;
    if (isPrintedAt(text, at, place) && !LETTER.test(text.charAt(to))) return to;
  }
  return -1;
};

/** Where the place that starts at `at` of `text` ends, or -1: one that datelines print. The word there starts with a capital. */
export const placeEnd = (text: string, at: number): number => endIn(KNOWN, text, at);

/** The same for all places of the world that are listed. */
export const worldPlaceEnd = (text: string, at: number): number => endIn(WORLD, text, at);

/** Whether `name` is that of a country, as French or English print it. */
export const isCountry = (name: string): boolean => STATES.has(name);

const TOLD = new Set(TOLD_PLACES.split('|'));

/** As {@link worldPlaceEnd}, but for those that are names of persons as well. */
export const surePlaceEnd = (text: string, at: number): number => {
  const end = worldPlaceEnd(text, at);
  return end > 0 && TOLD.has(text.slice(at, end)) ? -1 : end;
};

/** Places of one syllable, which is also a part of names and of words, and those that are names of persons. */
const SYLLABLE = new Set([...ONE_SYLLABLE.split('|'), ...['Huế', 'Vinh'].flatMap(printedForms), ...TOLD]);
/** What leads to such a place. */
const LEADS = inBasicPlane(
  /(?:^|[^\p{L}\p{M}])(?:[àÀ]|de|vers|entre|pour|in|In|to|from|of|at|near|via|tại|Tại|ở|Ở|đến|về|từ|của|với|sang|và|et|and|giữa|phố|TP\.?|nước) $/u,
);

/** Whether the place at `at` to `to` of `text` stands as a place does: one of a single syllable is asked for a preposition. */
export const standsAsPlace = (text: string, at: number, to: number): boolean =>
  !SYLLABLE.has(text.slice(at, to)) || LEADS.test(text.slice(Math.max(0, at - 8), at));
