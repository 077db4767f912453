/**
 * Places that neither a list nor the text tells, before a day and a stop: `Joncville, 21 avril 2022. Il …`, `Saint-Quai-des-Joncs,
 * lundi 19 février. On …`. An event, a paper or somebody is dated so, too, each line of a programme starts so, and a caption
 * ends so; the line that opens a story, as no other of its text starts, does not.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isGivenName } from './given-names.ts';
import { isNoTown } from './place-and-day.ts';

const ONE_WORD = inBasicPlane(/^\p{Lu}[\p{Ll}\p{M}]{2,}(?:[-'’][\p{L}\p{M}]+)*$/u);
/** The names of many towns, whose words hyphens join: `Saint-Quai`, `Quai-sur-Mer`, `Cap-d’Ambre`. */
const JOINED = inBasicPlane(
  /^(?:Sainte?-\p{Lu}|\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)*-(?:aux?|de|des|du|en|l[ae]|les|lès|lez|sous|sur|[dl]['’]\p{Lu}[\p{L}\p{M}]+)(?:-|$))/u,
);
const ENDS_IN_YEAR = /(?:19|20)\d\d$/u;
/** What else is dated in one word with a capital. */
const DATED =
  /^(?:Annonce|Audience|Audio|Bilan|Bulletin|Carnet|Communiqué|Conférence|Congrès|Courrier|Débat|Déclaration|Défilé|Discours|Document|Dossier|Émission|Examen|Exposition|Extraits?|Facebook|Festival|Instagram|Interview|Journal|Lettre|Manifestation|Message|Notes?|Photos?|Procès|Récit|Réunion|Salon|Séance|Session|Sondage|Source|Spectacle|Témoignage|Texte|Twitter|Vidéo|Webinaire)s?$/u;

/** The paragraph behind it is no shorter. */
const SHORTEST_STORY = 110;
/** A lead may stand above it, and a box of the page no longer than that. */
const MOST_ABOVE = 1;
/** How much of the text above is asked, and how much below. */
const REACH_ABOVE = 2000;
const REACH_BELOW = 20_000;
const PARAGRAPH = new RegExp(`[^\\n\\r]{${SHORTEST_STORY},}`, 'gu');
/** A line that starts as such a dateline does. */
const ANOTHER = inBasicPlane(
  /(?:^|[\n\r])[ \u00a0]*\p{Lu}[^,.;:!?\n\r]{2,40}, (?:le )?(?:\p{L}{5,8} )?\d{1,2}(?:er)? \p{L}{3,9}(?: (?:19|20)\d\d)?\./u,
);

/** Whether the line of `text` at `from` opens a story behind its dateline, which ends at `to`. */
const opensText = (text: string, from: number, to: number): boolean => {
  const newline = text.slice(to, to + SHORTEST_STORY).search(/[\n\r]/u);
  if (newline >= 0 || text.length - to < SHORTEST_STORY) return false;
  const above = text.slice(Math.max(0, from - REACH_ABOVE), from);
  if ((above.match(PARAGRAPH)?.length ?? 0) > MOST_ABOVE || ANOTHER.test(above)) return false;
  return !ANOTHER.test(text.slice(to, to + REACH_BELOW));
};

/**
 * Whether `place` is a place by its form, the day that is printed behind it, and that the two open the story; their dateline ends
 * at `to`.
 */
export const isPlaceByOpening = (text: string, place: Span, day: string, to: number): boolean => {
  const printed = text.slice(place.from, place.to);
  const isJoined = JOINED.test(printed);
  if (!isJoined && !(ENDS_IN_YEAR.test(day) && ONE_WORD.test(printed))) return false;
  const [first = ''] = printed.split(/[-'’]/u);
  if (isNoTown(printed) || DATED.test(printed) || (!isJoined && isGivenName(first))) return false;
  return opensText(text, place.from, to);
};
