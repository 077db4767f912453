/**
 * Firms, papers, institutions and places whose names are two words with a capital each: glued, they look like a brand that
 * has a capital inside. Nobody writes the places and institutions in one. A firm may write itself so, in its logo and so in
 * the texts that it sends (`AirFrance`, `RadioFrance`), and a person has to tell. A small list of our own.
 */
import { inBasicPlane } from '../../basic-plane.ts';

const FIRMS = `Crédit Agricole|Crédit Mutuel|Crédit Lyonnais|Crédit Foncier|Crédit Suisse|Société Générale|Banque Populaire|
Banque Postale|Deutsche Bank|Deutsche Bahn|Deutsche Telekom|Deutsche Welle|Goldman Sachs|Morgan Stanley|Merrill Lynch|
Lehman Brothers|Lockheed Martin|Standard Chartered|Wells Fargo|Air France|Air Liquide|Air Canada|Air China|Air Algérie|British Airways|British Petroleum|
American Airlines|United Airlines|Cathay Pacific|Singapore Airlines|Turkish Airlines|Vietnam Airlines|General Motors|General Electric|
Saudi Aramco|Rio Tinto|Berkshire Hathaway|Louis Vuitton|Yves Rocher|Dow Jones|
Financial Times|Washington Post|Daily Telegraph|Associated Press|France Télévisions|Radio France|
Real Madrid|Manchester United|Manchester City|Bayern Munich|Roland Garros`;

const OTHERS = `Banque Mondiale|Hong Kong|Wall Street|
Nations Unies|Union Européenne|Maison Blanche|Assemblée Nationale|Conseil Constitutionnel|Cour Suprême|
Premier Ministre|Burkina Faso|Costa Rica|Sri Lanka|Arabie Saoudite|Moyen Orient|Sierra Leone|Cap Vert|Porto Rico|
New York|New Delhi|New Jersey|New Orleans|Los Angeles|San Francisco|San Diego|San Antonio|San Salvador|San Juan|San José|Santa Cruz|Santa Fe|
Santo Domingo|São Paulo|Belo Horizonte|Porto Alegre|Las Vegas|Las Palmas|Monte Carlo|La Havane|La Paz|La Mecque|La Haye|La Rochelle|Le Caire|Le Havre|
Le Mans|Port Louis|Port Moresby|Port Vila|Port Saïd|Port Soudan|Cap Canaveral|Mont Blanc|Lac Tchad|Bandar Abbas|Deir Ezzor|In Salah|In Amenas|In Guezzam|
Hassi Messaoud|Sidi Bouzid|Beni Mellal|El Jadida|El Oued|Tizi Ouzou|Souk Ahras|Ben Gardane|Chiang Mai|Luang Prabang|Siem Reap|Preah Vihear|
Preah Sihanouk|Kon Tum|Ba Ria|Kampong Cham|Stung Treng|Svay Rieng|Banda Aceh|Buenos Aires|Tel Aviv|Abou Dhabi|Addis Abeba|Kuala Lumpur|Phnom Penh|
Grand Prix|Tour Eiffel|Human Rights|Amnesty International|Silicon Valley`;

const MARKS = inBasicPlane(/\p{M}/gu);
const fold = (name: string): string => name.normalize('NFD').replace(MARKS, '');
const gluedOf = (names: string): ReadonlySet<string> =>
  new Set(names.split('|').map((name) => fold(name.replace(/\s/gu, ''))));
const GLUED_FIRMS = gluedOf(FIRMS);
const GLUED_OTHERS = gluedOf(OTHERS);

/** Whether a word with a capital inside is a name of two words without its space; accents may lack. */
export const isPartedName = (form: string): boolean => {
  const folded = fold(form);
  return GLUED_FIRMS.has(folded) || GLUED_OTHERS.has(folded);
};

/** Whether such a name is that of a firm, a paper or a club, which may be written in one. */
export const isPartedFirm = (form: string): boolean => GLUED_FIRMS.has(fold(form));
