/**
 * Places whose names are no other word: countries and their capitals, cities and provinces of Vietnam, as French,
 * English and Vietnamese print them. A closed list keeps what is suggested right; other places are the archivist's.
 */

const COUNTRIES =
  "Afghanistan|Albanie|Algérie|Algeria|Allemagne|Germany|Angola|Arabie saoudite|Saudi Arabia|Argentine|Argentina|Arménie|Armenia|Australie|Australia|Autriche|Austria|Azerbaïdjan|Azerbaijan|Bangladesh|Belgique|Belgium|Bélarus|Belarus|Biélorussie|Bolivie|Bolivia|Brésil|Brazil|Brunei|Bulgarie|Bulgaria|Burkina Faso|Cambodge|Cambodia|Campuchia|Cameroun|Cameroon|Canada|Chili|Chile|Chine|China|Trung Quốc|Chypre|Cyprus|Colombie|Colombia|Corée du Nord|North Korea|Triều Tiên|Corée du Sud|South Korea|République de Corée|Republic of Korea|Hàn Quốc|Côte d’Ivoire|Côte d'Ivoire|Croatie|Croatia|Cuba|Danemark|Denmark|Égypte|Egypte|Egypt|Ai Cập|Émirats arabes unis|Emirats arabes unis|United Arab Emirates|Équateur|Ecuador|Espagne|Spain|Tây Ban Nha|Estonie|Estonia|États-Unis|Etats-Unis|United States|Éthiopie|Ethiopie|Ethiopia|Finlande|Finland|France|Géorgie|Ghana|Grèce|Greece|Haïti|Haiti|Hongrie|Hungary|Inde|India|Ấn Độ|Indonésie|Indonesia|Irak|Iraq|Iran|Irlande|Ireland|Islande|Iceland|Israël|Israel|Italie|Italy|Japon|Japan|Nhật Bản|Jordanie|Kazakhstan|Kenya|Koweït|Kuwait|Laos|Lào|Lettonie|Latvia|Liban|Lebanon|Libye|Libya|Lituanie|Lithuania|Luxembourg|Madagascar|Malaisie|Malaysia|Mali|Maroc|Morocco|Mexique|Mexico|Mongolie|Mongolia|Mông Cổ|Mozambique|Myanmar|Népal|Nepal|Nigeria|Norvège|Norway|Na Uy|Nouvelle-Zélande|New Zealand|Oman|Ouzbékistan|Uzbekistan|Pakistan|Palestine|Panama|Papouasie-Nouvelle-Guinée|Pays-Bas|Netherlands|Hà Lan|Pérou|Peru|Philippines|Pologne|Poland|Ba Lan|Portugal|Qatar|Roumanie|Romania|Royaume-Uni|United Kingdom|Russie|Russia|Rwanda|Sénégal|Senegal|Serbie|Serbia|Singapour|Singapore|Slovaquie|Slovakia|Slovénie|Slovenia|Soudan|Sudan|Sri Lanka|Suède|Sweden|Thụy Điển|Suisse|Switzerland|Thụy Sĩ|Syrie|Syria|Tanzanie|Tanzania|Thaïlande|Thailand|Thái Lan|Timor-Leste|Tunisie|Tunisia|Turquie|Türkiye|Turkey|Thổ Nhĩ Kỳ|Ukraine|Uruguay|Vatican|Venezuela|Vietnam|Viêt Nam|Viet Nam|Việt Nam|Yémen|Yemen|Zimbabwe";
const CITIES =
  'Abidjan|Abou Dabi|Abu Dhabi|Alger|Algiers|Amman|Amsterdam|Ankara|Athènes|Athens|Bagdad|Baghdad|Bangkok|Beijing|Pékin|Bắc Kinh|Berlin|Berne|Beyrouth|Beirut|Bogota|Bratislava|Brasilia|Brasília|Bruxelles|Brussels|Bucarest|Bucharest|Budapest|Buenos Aires|Canberra|Caracas|Colombo|Copenhague|Copenhagen|Dakar|Dhaka|Doha|Dubaï|Dubai|Dublin|Genève|Geneva|Hanoï|Hanoi|Hà Nội|Helsinki|Islamabad|Jakarta|Jérusalem|Jerusalem|Kaboul|Kabul|Kiev|Kyiv|Kinshasa|Kuala Lumpur|La Havane|Havana|La Haye|The Hague|Le Caire|Cairo|Lima|Lisbonne|Lisbon|Londres|Luang Prabang|Madrid|Manille|Manila|Minsk|Montréal|Montreal|Moscou|Moscow|Moskva|Nairobi|New Delhi|New York|Oslo|Oulan-Bator|Ulaanbaatar|Paris|Phnom Penh|Prague|Pretoria|Pyongyang|Québec|Quito|Rabat|Riyad|Riyadh|Rome|Saint-Pétersbourg|Saint Petersburg|Séoul|Seoul|Shanghai|Sofia|Stockholm|Sydney|Taipei|Tashkent|Téhéran|Tehran|Tel-Aviv|Tel Aviv|Tokyo|Tunis|Varsovie|Warsaw|Vienne|Vienna|Vientiane|Viêng Chăn|Vladivostok|Washington|Yangon|Rangoun|Zurich';
const VIETNAM =
  'Hô Chi Minh-Ville|Hô-Chi-Minh-Ville|Ho Chi Minh City|Thành phố Hồ Chí Minh|TP Hồ Chí Minh|Saïgon|Da Nang|Dà Nang|Đà Nẵng|Hai Phong|Haiphong|Hải Phòng|Can Tho|Cân Tho|Cần Thơ|Huê|Thua Thien-Hue|Thừa Thiên-Huế|Nha Trang|Da Lat|Đà Lạt|Dalat|Quang Ninh|Quảng Ninh|Quang Nam|Quảng Nam|Quang Tri|Quảng Trị|Quang Binh|Quảng Bình|Quang Ngai|Quảng Ngãi|Nghe An|Nghê An|Nghệ An|Ha Tinh|Hà Tĩnh|Thanh Hoa|Thanh Hoá|Thanh Hóa|Ninh Binh|Ninh Bình|Nam Dinh|Nam Định|Thai Binh|Thái Bình|Hai Duong|Hải Dương|Hung Yen|Hưng Yên|Bac Ninh|Bắc Ninh|Bac Giang|Bắc Giang|Bac Kan|Lang Son|Lạng Sơn|Cao Bang|Cao Bằng|Ha Giang|Hà Giang|Lao Cai|Lào Cai|Yen Bai|Yên Bái|Lai Chau|Lai Châu|Dien Bien|Diên Biên|Điện Biên|Son La|Sơn La|Hoa Binh|Hòa Bình|Phu Tho|Phú Thọ|Tuyen Quang|Tuyên Quang|Thai Nguyen|Thái Nguyên|Binh Dinh|Bình Định|Phu Yen|Phú Yên|Khanh Hoa|Khánh Hòa|Ninh Thuan|Ninh Thuận|Binh Thuan|Bình Thuận|Kon Tum|Gia Lai|Dak Lak|Đắk Lắk|Dak Nong|Đắk Nông|Lam Dong|Lâm Đồng|Dong Nai|Đồng Nai|Binh Duong|Bình Dương|Binh Phuoc|Bình Phước|Tay Ninh|Tây Ninh|Long An|Tien Giang|Tiền Giang|Ben Tre|Bến Tre|Tra Vinh|Trà Vinh|Vinh Long|Vĩnh Long|Dong Thap|Đồng Tháp|An Giang|Kien Giang|Kiên Giang|Hau Giang|Hậu Giang|Soc Trang|Sóc Trăng|Bac Lieu|Bạc Liêu|Ca Mau|Cà Mau|Phu Quoc|Phú Quốc|Vung Tau|Vũng Tàu|Dien Bien Phu|Diên Biên Phu|Điện Biên Phủ|Truong Sa|Trường Sa|Hoang Sa|Hoàng Sa|Sa Pa|Hoi An|Hôi An|Hội An';

/** The places by their first word, the longest first. */
const byFirst = new Map<string, string[]>();
for (const place of `${COUNTRIES}|${CITIES}|${VIETNAM}`.split('|')) {
  const first = /^[\p{L}\p{M}]+/u.exec(place)?.[0] ?? place;
  const known = byFirst.get(first);
  if (known) known.push(place);
  else byFirst.set(first, [place]);
}
for (const places of byFirst.values()) places.sort((a, b) => b.length - a.length);

/** The first words of all places, apart by bars. */
export const PLACE_STARTS = [...byFirst.keys()].join('|');

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const SPACES = /\s/gu;

/** Where the place that starts at `at` of `text` ends, or -1. The word there starts with a capital. */
export const placeEnd = (text: string, at: number): number => {
  const first = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + 24))?.[0] ?? '';
  for (const place of byFirst.get(first) ?? []) {
    const to = at + place.length;
    if (text.slice(at, to).replace(SPACES, ' ') === place && !LETTER.test(text.charAt(to))) return to;
  }
  return -1;
};
