/**
 * Who wrote a text where it was no person: a service, a desk or an office, `Par le service régional de la communication`, `Rédigé
 * par la fédération`. Such words go on in a sentence, `Par le bureau du port passent …`: no more than the name may stand on the line.
 */
const ADJECTIVE =
  '(?: \\p{Ll}[\\p{Ll}\\p{M}-]*(?:ale?s?|aux|ain(?:e)?s?|iques?|ien(?:ne)?s?|éen(?:ne)?s?|aires?|istes?|elle?s?))';
const OF = "(?:de la |de l[’']|du |des |de |d[’'])";
const OFFICE =
  '(?:[Ss]ervice|[Rr]édaction|[Dd]irection|[Ff]édération|[Cc]onfédération|[Ss]ecrétariat|[Bb]ureau|[ÉEé]quipe|[Cc]ellule|[Pp]ôle)';
const ARTICLE = "(?:(?:le |la |notre )|l[’'])";
/** What an office does that speaks for a body. */
const SPEAKS = '(?:communication|presse|information|rédaction|relations publiques)';
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}’'-]*(?:[ -](?:(?:de|du|des|la|le|les|sur|en)[ -]){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]*){0,4}";
const WHOSE = `(?: ${OF}(?:${NAME}|\\p{Ll}[\\p{Ll}\\p{M}-]{3,}${ADJECTIVE}?(?: ${OF}${NAME})?))`;

/** Behind `Par` alone an office and of what kind it is, or one that speaks for a body; behind a word for writing any of them. */
export const BY_BODY = new RegExp(
  [
    `^Par ${ARTICLE}(?:${OFFICE}${ADJECTIVE}?(?: (?:${OF}|en )?(?:la )?${SPEAKS}${ADJECTIVE}?${WHOSE}?)?|[Rr]édaction${WHOSE})$`,
    `^(?:[Rr]édigé|[ÉEé]crit|[Pp]roposé|[Ss]igné)e? par ${ARTICLE}${OFFICE}${ADJECTIVE}?(?: (?:${OF})?${SPEAKS}${ADJECTIVE}?)?${WHOSE}?$`,
  ].join('|'),
  'u',
);
