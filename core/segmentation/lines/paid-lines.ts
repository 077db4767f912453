/**
 * What pages offer whoever may not read on: `Offre limitée : 3 mois d’abonnement pour 1 $`, `Vous désirez lire la suite ?`, `1 € le
 * premier mois`. Each names what is paid or what there is to read; an operator or a prefect speaks of offers in the same words.
 */

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
/** Names what is the page’s to follow: a prefect asks people to stay informed in the same words. */
const STAY =
  /^restez (?:informée?s?|informé[.·(]e\)?[.·(]?s?\)?|connectée?s?|à jour) ?[!.:] ?(?:(?:recevez|abonnez-vous|inscrivez-vous|activez)(?!\p{L})(?=[^?«»]*(?<!\p{L})(?:newsletters?|alertes?|notifications?|notre|nos)(?!\p{L}))|(?:téléchargez|suivez)(?:-nous(?!\p{L})| (?:notre|nos) ))[^?«»]{3,120}$/iu;
/** What the first months cost: `1 € le 1er mois`, `1€ pour 1 mois (sans engagement)`. */
const FIRST_MONTHS =
  /^\d{1,3}(?:[.,]\d\d)? ?(?:€|\$) (?:le (?:1er|premier) mois|la (?:1re|1ère|première) semaine|les \d{1,2} premiers mois|pour \d{1,2} mois)(?:,? ?(?:\(?sans engagement\)?|puis [^.!?]{3,40}))?[.!]?$/iu;

/** The forms by the first word of their line in small letters; empty where a figure or another sign stands first. */
export const PAID_BY_WORD: readonly (readonly [word: string, forms: readonly RegExp[]])[] = [
  ['offre', [OFFERED]],
  ...['avec', 'dans', 'grâce'].map((word) => [word, [WITH_OFFER]] as const),
  ['vous', [READ_ON]],
  ['restez', [STAY]],
  ['', [FIRST_MONTHS]],
];

/** Whether a line is the head of an offer, which its points below tell. */
export const isOfferHead = (line: string): boolean => OFFER_HEAD.test(line);
