/**
 * Forms of whole lines by which a page parts a story and asks about it: that it goes on below a player or an advertisement,
 * how long what is played runs, and whether it was of use. A sentence of a story may start with the
 * same words, and goes on behind them.
 */

/** What a page asks of the reader, with what may be answered: `Cette page vous a-t-elle été utile ? Oui Non`. */
export const WAS_USEFUL: readonly RegExp[] = [
  /^(?:ce(?:tte|t)? (?:page|article|contenu|information|réponse|texte|fiche) vous a-t-(?:il|elle) (?:été utile|aidée?|plu|intéressée?)|(?:was|did) (?:this|the) (?:page|article|content|information|answer) (?:helpful|useful|help you))[ \u00a0]?\?(?:[ ,/|·-]{1,3}(?:oui|non|yes|no)){0,2}$/iu,
];
/** What a page says where its players, pictures and advertisements part a story: `La suite après la vidéo`. */
export const GOES_ON_BELOW: readonly RegExp[] = [
  /^(?:(?:lire |voir )?(?:la )?suite(?: de (?:l[’']|cet )article| du texte)?|(?:l[’']|cet )article (?:continue|se poursuit)) (?:(?:après|sous|en dessous de|derrière) (?:cette |la |notre |l[’'])(?:vidéo|publicité|pub|annonce|photo|image|infographie|galerie|carte)|ci-dessous|plus bas)$/iu,
];
/** What stands above or in the place of an advertisement: `Publicité`, `La suite après cette publicité`. */
export const ADVERTISES =
  /^[^\p{L}\d]{0,3}(?:publicité|annonce(?: publicitaire)?|advertisement|quảng cáo|(?:(?:lire )?la )?suite (?:de (?:l[’']|cet )article )?après (?:cette|la) (?:publicité|pub|annonce)|(?:article|story) continues (?:below|after) (?:the )?advertisement)[^\p{L}\d]{0,3}$/iu;
/** How long that runs which a player holds: `Durée de la vidéo : 00h01mn44s`. */
export const RUNS: readonly RegExp[] = [
  /^durée (?:de la (?:vidéo|lecture|bande-annonce)|de l[’'](?:audio|extrait|écoute)|du (?:podcast|son|reportage vidéo)|de lecture) ?:? ?(?:(?:\d{1,2} ?(?:h|:) ?)?\d{1,3} ?(?:mn|min|m|minutes?|:|['’′])(?: ?\d{1,2} ?(?:s|sec|secondes?|["”″])?)?|\d{1,3} ?(?:s|sec|secondes?))$/iu,
];

const PART =
  '(?:présentation|animation|réalisation|production|coproduction|montage|mixage|prise de son|technique|son|images?|reportages?|rédaction|programmation|voix|musique|coordination|préparation|documentation)';
/** Who made what is played, each behind his or her part in it, whoever presents it among them: `Présentation : Anna Morel – Réalisation : Jo Rey`. */
export const MADE_BY: readonly RegExp[] = [
  new RegExp(
    `^(?=${PART})(?=.{0,120}(?:présentation|animation)(?: et \\p{L}+)? ?:)(?:${PART}(?:(?:,| et| &) ${PART})? ?: ?[^.!?:;–—|/]{3,48}(?: ?[–—|/;] ?| - |\\.?$)){2,6}$`,
    'iu',
  ),
];
/** The words that these lines start with. */
export const MAKERS: readonly string[] =
  'présentation animation réalisation production coproduction montage mixage prise technique son programmation rédaction'.split(
    ' ',
  );
