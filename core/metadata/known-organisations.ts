/**
 * Organisations by their names: bodies of nations, relief and rights, parties and unions of Vietnam, and firms that
 * dispatches name without saying what they are. A closed list; apart by bars.
 */

const BODIES =
  'Haut-Commissariat aux réfugiés|Haut-Commissariat aux droits de l’homme|Croix-Rouge internationale|Comité international de la Croix-Rouge|International Committee of the Red Cross|Cour pénale internationale|International Criminal Court|Cour internationale de justice|International Court of Justice|Cour européenne des droits de l’homme|European Court of Human Rights|Conseil de sécurité de l’ONU|UN Security Council|Federal Reserve|Réserve fédérale|European Central Bank|Bank of England|Banque d’Angleterre|Banque de France|Bank of Japan|Banque du Japon|International Olympic Committee|Comité international olympique|Comité international paralympique|Agence internationale de l’énergie atomique|International Atomic Energy Agency|Agence internationale de l’énergie|International Energy Agency|Organisation internationale du travail|International Labour Organization|Organisation internationale pour les migrations|International Organization for Migration|Organisation internationale de la Francophonie|Hội đồng Bảo an Liên hợp quốc|Union africaine|African Union|Liên minh châu Phi|Ligue arabe|Arab League|Conseil de l’Europe|Council of Europe|Banque africaine de développement|Banque interaméricaine de développement|Banque européenne d’investissement|Banque islamique de développement|Banque centrale européenne|Programme alimentaire mondial|World Food Programme|World Food Program|Haut-Commissariat des Nations unies pour les réfugiés|Haut-Commissariat des Nations unies aux droits de l’homme|Haut Commissariat des Nations unies pour les réfugiés|Communauté économique des États de l’Afrique de l’Ouest|Communauté de développement d’Afrique australe|Médecins sans frontières|Médecins Sans Frontières|Doctors Without Borders|Reporters sans frontières|Reporters Without Borders|Médecins du monde|Action contre la faim|Amnesty International|Human Rights Watch|Transparency International|Greenpeace|Oxfam|Cédéao|Armée populaire du Vietnam|Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|Quân đội Nhân dân Việt Nam|Quân đội nhân dân Việt Nam|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Hội Liên hiệp Phụ nữ Việt Nam|Hội Liên hiệp Phụ nữ|Hội Nông dân Việt Nam|Tổng Liên đoàn Lao động Việt Nam|Đảng Cộng sản Việt Nam|Ngân hàng Phát triển châu Á|Ngân hàng Thế giới|Quỹ Tiền tệ Quốc tế|Tổ chức Y tế Thế giới|Tổ chức Thương mại Thế giới|Cục Hàng không Việt Nam|Cục Hàng không';
const FIRMS =
  'Air France-KLM|Air France|Air Liquide|Air India|Air Canada|British Airways|Lufthansa|Ryanair|easyJet|Vietnam Airlines|Qatar Airways|Michelin|L’Oréal|Sanofi|Thales|Safran|Dassault Aviation|Alstom|Veolia|Vivendi|LVMH|Stellantis|Peugeot|Citroën|Mercedes-Benz|BMW|Bayer|BASF|Novartis|UBS|Credit Suisse|Deutsche Bank|BNP Paribas|Société Générale|Société générale|Crédit agricole|Crédit Agricole|HSBC|Barclays|Goldman Sachs|Morgan Stanley|JPMorgan Chase|JPMorgan|Citigroup|Wells Fargo|BlackRock|Google|Facebook|Netflix|Tesla|SpaceX|OpenAI|Nvidia|IBM|Pfizer|Moderna|AstraZeneca|Johnson & Johnson|Walmart|Coca-Cola|PepsiCo|McDonald’s|Starbucks|Nike|Adidas|General Electric|General Motors|Lockheed Martin|ArcelorMittal|Glencore|Rio Tinto|BHP|BP|Chevron|Eni|Equinor|Petrobras|Saudi Aramco|Aramco|Lukoil|Sberbank|Alibaba|Tencent|ByteDance|TikTok|Xiaomi|Foxconn|TSMC|Sony|Panasonic|Nissan|Mitsubishi|Hitachi|SoftBank|LG Electronics|SK Hynix|Petrovietnam|PetroVietnam|PetroVietNam|Vingroup|VinGroup|VinFast|Viettel|Vietcombank|Vietinbank|VietinBank|Vietjet Air|Vietjet|Vinamilk|Vinachem|Vietsovpetro|TotalEnergies|Airbus|Boeing|Samsung Electronics|Samsung|Toyota|Honda|Hyundai|Huawei|Microsoft|Gazprom|Rosneft|Rosatom|Zarubezhneft|Sonatrach|Siemens|Nestlé|Bouygues|Danone|Renault|Volkswagen|Ericsson|Nokia|ExxonMobil';

const apart = (names: string): readonly string[] => names.split('|').sort((a, b) => b.length - a.length);

/** The longest first. */
export const KNOWN_BODIES: readonly string[] = apart(BODIES);
/** The longest first. Behind one another word may go on with its name: `Viettel Group`. */
export const KNOWN_FIRMS: readonly string[] = apart(FIRMS);

/** The first words of all of them, as they are read: behind a small letter a capital starts another. */
export const KNOWN_STARTS: string = [
  ...new Set(
    [...KNOWN_BODIES, ...KNOWN_FIRMS].map(
      (name) => /^(?:\p{Lu}+[\p{Ll}\p{M}]*|\p{Ll}+)/u.exec(name)?.[0] ?? name,
    ),
  ),
].join(' ');
