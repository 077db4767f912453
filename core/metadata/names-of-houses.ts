/**
 * What is told of a house by the form of its name, listed nowhere: letters, alone or with a desk behind a hyphen, `QRS`, `QRS-Sport`, two
 * words in one, `SportQuai`, and a name before the word for the press, `QRS Presse`. Towns, persons and papers have other forms.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { isOneWordOfNews } from './called-agency.ts';

const LETTERS = inBasicPlane(/^\p{Lu}{3,8}$/u);
const LETTERS_AND_DESK = inBasicPlane(/^\p{Lu}{3,8}-\p{Lu}\p{Ll}[\p{Ll}\p{M}]+$/u);
/** Names of persons and of papers have a capital inside as well: `McGregor`, `LeQuai`. */
const TWO_IN_ONE = inBasicPlane(
  /^(?!(?:Ma?c|De|Di|Du|La|Le|Les|Van|Von|O)\p{Lu})\p{Lu}\p{Ll}[\p{Ll}\p{M}]+(?:\p{Lu}[\p{Ll}\p{M}]+)+$/u,
);
/** Where pages are shared. */
const NETWORKS: ReadonlySet<string> = new Set(
  'YouTube LinkedIn WhatsApp TikTok SoundCloud DailyMotion FaceBook PayPal OpenStreetMap GitHub AppStore PlayStore'.split(
    ' ',
  ),
);
/** No rooms, services and papers for the press, `Espace Presse`. */
const BEFORE_PRESS = inBasicPlane(
  /^(?!(?:Accès|Attachée?s?|Carte|Communiqués?|Conférence|Contacts?|Dossiers?|En|Espace|Infos?|Kit|La|Le|Les|Liberté|Point|Pôle|Relations?|Revue|Salle|Service|The|Tout|Toute) )\p{Lu}[\p{L}\p{M}-]{1,15}(?: \p{Lu}[\p{L}\p{M}-]{1,15})? (?:Presse|Press|Dépêches)$/u,
);

/** Whether a name of two words or three ends in the word for the press, as agencies are called. */
export const isPressOf = (name: string): boolean => BEFORE_PRESS.test(name);
/** Whether a name is two words in one, as houses call themselves. */
export const isTwoInOne = (name: string): boolean => TWO_IN_ONE.test(name) && !NETWORKS.has(name);
/** Whether letters have a desk behind a hyphen. */
export const hasDesk = (name: string): boolean => LETTERS_AND_DESK.test(name);

/** Whether initials beside `name` are those of somebody who wrote for it. */
export const isHouseByForm = (name: string): boolean =>
  LETTERS.test(name) || hasDesk(name) || isTwoInOne(name) || isPressOf(name) || isOneWordOfNews(name);

/** Whether `name` in brackets behind a place, or a town for sure, is a house. */
export const isHouseBehindPlace = (name: string, isTown: boolean): boolean =>
  isPressOf(name) || (isTown && (hasDesk(name) || isTwoInOne(name)));
