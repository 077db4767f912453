/**
 * What the programs of a site print around a text by themselves: their instructions, where no plugin took them, `[youtube https://…]`,
 * fields with or without what fills them, the saying of the day, and which site wrote.
 */

/** The saying ends the line, or a name behind it; a quotation of the day may be one of the story's own day. */
const OF_THE_DAY =
  /^(?:(?:proverbe|pensée|dicton|maxime) (?:du jour|de la semaine|du mois) ?[:–-] ?[«“"„][^\n«»“”"„]{10,300}[»”"](?: ?[–—(-]? ?\p{L}[^,.!?\n]{2,40})?|citation (?:du jour|de la semaine|du mois) ?[:–-] ?[«“"„][^\n«»“”"„]{10,300}[»”"] ?[–—(-]? ?(?:proverbe|dicton|maxime)(?!\p{L})[^,.!?\n]{0,40})$/iu;
const DATE_ALONE = /^date ?:$/iu;
/** The site as who wrote, with the agency it used and a day that may be lost: `Par lequai.fr (avec AFP), publié le .` */
const BY_SITE =
  /^par (?:la rédaction (?:de |d[’'])?)?[\p{L}\d-]{2,30}\.(?:fr|com|net|org|info|be|ch|ca|ma|sn|ci)(?: ?\((?:avec|with) [^()]{2,40}\)| avec \p{L}{2,20})?,? (?:publiée? |mis en ligne |posté )?le ?[^.!?,]{0,40}\.?$/iu;
const SHORTCODE =
  /^\[(?:youtube|vimeo|dailymotion|embed|video|audio|gallery|caption|soundcloud|playlist|contact-form-7|sc_embed_player)(?:[ =][^[\]]{0,240})?\](?:[^[\]]{0,200}\[\/[a-z-]{3,20}\])?$/iu;
/** What a program for sites prints above a text, each behind its mark: `- Affichages : 312`; a list of winners tells a category so. */
const DETAIL =
  /^[-•–] ?(?:catégorie parente|affichages|clics|créé le|mis à jour le|hits) ?: ?[^.!?]{1,50}$/iu;
/** Whose a picture is, and who else may hold rights in it: `(Anna Morel / AFP) AFP or licensors`. */
const LICENSED = /^\([^()]{2,60}\) [^.!?()]{0,40}or licensors$/u;

/** The forms by the first word of their line in small letters; empty where another sign stands first. */
export const PROGRAMS_BY_WORD: readonly (readonly [word: string, forms: readonly RegExp[]])[] = [
  ...['proverbe', 'citation', 'pensée', 'dicton', 'maxime'].map((word) => [word, [OF_THE_DAY]] as const),
  ['date', [DATE_ALONE]],
  ['par', [BY_SITE]],
  ['', [SHORTCODE, DETAIL, LICENSED]],
];
