/**
 * What pages tell whoever may not read on, or may comment, and what plugins of a site print as text: `Offre limitée : 3 mois
 * d’abonnement pour 1 $`, `L’espace des commentaires est ouvert aux inscrits.`, `[youtube https://…]`,
 * `Citation du jour : « … »`. Looked up by the first word of a line; each names what is paid, who may write or the plugin, and no
 * sentence of a story starts so and goes on so.
 */
import { isReportedBehind } from './reported-behind.ts';

const OFFERED =
  /^offre (?:limitée|spéciale|exceptionnelle|de (?:lancement|rentrée|noël|printemps|bienvenue)|découverte|d[’']essai|exclusive|numérique) ?[:!–-] ?(?=.{0,90}(?:abonn|\d ?(?:€|\$|euros?)|mois gratuit|accès illimité))[^?«»]{3,110}$/iu;
/** Says what there is to read as well: an operator or a shop speaks of its offer in the same words. */
const WITH_OFFER =
  /^(?:avec|dans|grâce à) (?:cette offre|(?:votre|cet|l[’']) ?abonnement(?: (?:numérique|digital|premium|intégral|papier|en ligne))?),? ?(?::|(?:vous )?(?:profitez|bénéficiez|accédez|retrouvez|recevez|disposez)(?!\p{L}))(?=[^?«»]*(?<!\p{L})(?:lire|lectures?|articles?|numéros?|archives|journal|journaux|éditions?|newsletters?)(?!\p{L}))[^?«»]{0,220}$/iu;
/** Such an offer that its points tell: `Avec cette offre, profitez de :`. */
const OFFER_HEAD =
  /^(?:avec|dans|grâce à) (?:cette offre|(?:votre|cet|l[’']) ?abonnement(?: (?:numérique|digital|premium|intégral|papier|en ligne))?),? ?(?:(?:vous )?(?:profitez|bénéficiez|accédez|retrouvez|recevez|disposez)(?: de| à| d[’'])?)? ?:$/iu;
const READ_ON =
  /^vous (?:désirez|souhaitez|voulez) (?:lire|poursuivre|continuer|découvrir) (?:la suite|(?:la |votre )?lecture|(?:tout )?(?:cet |l[’'])article(?: en entier| complet)?)(?: de (?:cet |l[’'])article)? ?\?$/iu;
const DEAR_READERS =
  /^ch[eè]re?s? (?:lecteurs?|lectrices?|internautes?|abonnée?s?|visiteurs?)(?:[^.!?:]{0,30}), [^«»]{0,60}(?:vos|votre) (?:réactions?|commentaires?|messages?)(?!\p{L})[^«»]{0,160}(?:charte|modérat|règles d[’'e])[^«»]{0,90}$/iu;
const WHO_MAY_WRITE =
  /^l[’'](?:espace|accès|ajout|envoi) (?:des |de |d[’']|aux |à l[’']espace )?(?:commentaires?|réactions?|discussions?)[^.!?,«»]{0,30} (?:est|sont) (?:ouverte?s?|réservée?s?|fermée?s?|accessibles?) (?:seulement |uniquement )?(?:aux|à (?:nos|tous les)) (?:inscrits|abonnés|membres|utilisateurs|internautes|personnes connectées)[^!?«»,]{0,40}$/iu;
const WELCOME =
  /^bienvenue (?:dans|sur) (?:l[’']|notre |votre )espace (?:de |des )?(?:commentaires?|réactions?|discussions?)[.!]?$/iu;
const WISHED_OF_WRITERS =
  /^nous (?:souhaitons|voulons|tenons) [^«»]{10,240} (?:nous )?vous (?:invitons|prions|demandons|remercions) (?:à|de) (?:bien vouloir )?(?:consulter|lire|respecter|relire|prendre connaissance de) (?:nos|notre|la|les) (?:règles|charte|conditions)(?!\p{L})[^«»]{0,60}$/iu;
/** Names what is the page’s to follow: a prefect asks people to stay informed in the same words. */
const STAY =
  /^restez (?:informée?s?|informé[.·(]e\)?[.·(]?s?\)?|connectée?s?|à jour) ?[!.:] ?(?:(?:recevez|abonnez-vous|inscrivez-vous|activez)(?!\p{L})(?=[^?«»]*(?<!\p{L})(?:newsletters?|alertes?|notifications?|notre|nos)(?!\p{L}))|(?:téléchargez|suivez)(?:-nous(?!\p{L})| (?:notre|nos) ))[^?«»]{3,120}$/iu;
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
/** That nobody may write any more, with the day before it and the title behind: `17/06/2019 Commentaires fermés sur Le port rouvre`. */
const CLOSED =
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{4} (?:les )?commentaires? (?:sont )?(?:fermés?|désactivés?)(?: (?:sur|pour) .{2,240})?|(?:les )?commentaires? (?:sont )?(?:fermés?|désactivés?)(?: (?:sur|pour) (?:cet article|cette page))?)\.?$/iu;
/** Whose a picture is, and who else may hold rights in it: `(Anna Morel / AFP) AFP or licensors`. */
const LICENSED = /^\([^()]{2,60}\) [^.!?()]{0,40}or licensors$/u;
/** What the first months cost: `1 € le 1er mois`, `1€ pour 1 mois (sans engagement)`. */
const FIRST_MONTHS =
  /^\d{1,3}(?:[.,]\d\d)? ?(?:€|\$) (?:le (?:1er|premier) mois|la (?:1re|1ère|première) semaine|les \d{1,2} premiers mois|pour \d{1,2} mois)(?:,? ?(?:\(?sans engagement\)?|puis [^.!?]{3,40}))?[.!]?$/iu;

/** Forms by the first word in small letters; empty where a line starts with a figure or another sign. */
const PAID_LINES: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['offre', [OFFERED]],
  ...['avec', 'dans', 'grâce'].map((word): [string, readonly RegExp[]] => [word, [WITH_OFFER]]),
  ['vous', [READ_ON]],
  ...['cher', 'chers', 'chère', 'chères'].map((word): [string, readonly RegExp[]] => [word, [DEAR_READERS]]),
  ['l', [WHO_MAY_WRITE]],
  ['bienvenue', [WELCOME]],
  ['nous', [WISHED_OF_WRITERS]],
  ['restez', [STAY]],
  ...['proverbe', 'citation', 'pensée', 'dicton', 'maxime'].map((word): [string, readonly RegExp[]] => [
    word,
    [OF_THE_DAY],
  ]),
  ['date', [DATE_ALONE]],
  ['par', [BY_SITE]],
  ['', [FIRST_MONTHS, SHORTCODE, DETAIL, CLOSED, LICENSED]],
  ['commentaires', [CLOSED]],
]);

/** Whether a line, whose first word in small letters is `first`, is such a line. */
export const isPaidLine = (line: string, first: string): boolean =>
  PAID_LINES.get(first)?.some((form) => form.test(line)) === true && !isReportedBehind(line);

/** Whether a line is the head of an offer, which its points below tell. */
export const isOfferHead = (line: string): boolean => OFFER_HEAD.test(line);

const FIRST_WORD = /^\p{L}+/u;
/** Such a line may be a sentence as those of a story are; whether `line`, which is the page's, is one of these. */
export const isPaidSentence = (line: string): boolean =>
  isPaidLine(line, FIRST_WORD.exec(line)?.[0].toLowerCase() ?? '');
