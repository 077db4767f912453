/**
 * Firms, papers and institutions whose names are two words with a capital each, and which nobody writes in one: glued,
 * they look like a brand that has a capital inside. A small list of our own; names that are also written in one stay out.
 */
import { inBasicPlane } from '../../basic-plane.ts';

const NAMES = `Crédit Agricole|Crédit Mutuel|Crédit Lyonnais|Crédit Foncier|Crédit Suisse|Société Générale|Banque Populaire|Banque Mondiale|
Banque Postale|Deutsche Bank|Deutsche Bahn|Deutsche Telekom|Deutsche Welle|Goldman Sachs|Morgan Stanley|Merrill Lynch|
Lehman Brothers|Standard Chartered|Wells Fargo|Air France|Air Liquide|Air Canada|Air China|Air Algérie|British Airways|British Petroleum|
American Airlines|United Airlines|Cathay Pacific|Singapore Airlines|Turkish Airlines|Vietnam Airlines|General Motors|General Electric|
Saudi Aramco|Rio Tinto|Berkshire Hathaway|Louis Vuitton|Yves Rocher|Hong Kong|Wall Street|Dow Jones|
Financial Times|Washington Post|Daily Telegraph|Associated Press|France Télévisions|Radio France|
Nations Unies|Union Européenne|Maison Blanche|Assemblée Nationale|Conseil Constitutionnel|Cour Suprême|
Premier Ministre|Burkina Faso|Costa Rica|Sri Lanka|Arabie Saoudite|Moyen Orient|Sierra Leone|Cap Vert|Porto Rico|
New York|Los Angeles|San Francisco|Las Vegas|Buenos Aires|Tel Aviv|Abou Dhabi|Addis Abeba|Kuala Lumpur|Phnom Penh|
Real Madrid|Manchester United|Manchester City|Bayern Munich|Grand Prix|Roland Garros|Tour Eiffel|
Human Rights|Amnesty International|Silicon Valley`;

const MARKS = inBasicPlane(/\p{M}/gu);
const fold = (name: string): string => name.normalize('NFD').replace(MARKS, '');
const GLUED: ReadonlySet<string> = new Set(NAMES.split('|').map((name) => fold(name.replace(/\s/gu, ''))));

/** Whether a word with a capital inside is such a name without its space; accents may lack. */
export const isPartedName = (form: string): boolean => GLUED.has(fold(form));
