/**
 * What pages tell their readers: what becomes of what these write, what an account opens, and on which site the rest of a text stands.
 * A sentence that somebody is named for is a story’s.
 */

/** What becomes of which comments, right behind the word for them, and nothing of when or by whom: `Tout message injurieux sera retiré.` */
export const ALL_COMMENTS =
  /^(?:tout|toute|tous|toutes) (?:les )?(?:commentaires?|messages?|réactions?) (?:jugée?s? |considérée?s? comme |à caractère |contenant des propos )?(?:injurieu|insultant|diffamatoire|haineu|raciste|grossi[eè]r|vulgaire|hors[- ]sujet|anonyme|publicitaire|sans (?:rapport|lien) avec|(?:qui )?ne respect(?:ant|e|ent|erait|eraient) pas|non conforme|contraires? (?:à|au|aux) )[^?!,«»"“”]{0,120}(?<!\p{L})(?:sera|seront) (?:automatiquement |systématiquement |immédiatement )?(?:supprimé|effacé|retiré|rejeté|modéré|refusé)e?s?(?: (?:par (?:la rédaction|la modération|le modérateur|les modérateurs|nos modérateurs)|sans (?:préavis|avertissement)))?\.?$/iu;
/** When it is seen: `Votre commentaire paraîtra ici après validation.` */
export const SEEN_LATER =
  /^votre (?:commentaire|message|réaction|avis) (?:s[’']affichera|(?:ne )?(?:sera|apparaîtra|paraîtra))(?!\p{L})[^?!«»"“”]{0,90}(?<!\p{L})(?:après|avant|dès|sous réserve de|une fois) (?:(?:sa|la) )?(?:validation|modération|approbation|relecture|validée?s?|modérée?s?|approuvée?s?)(?!\p{L})[^?!«»"“”]{0,60}$/iu;
/** Who has just written: `Vous venez de laisser un avis.` */
export const JUST_WRITTEN =
  /^vous venez (?:de|d[’']) ?(?:publier|poster|laisser|déposer|envoyer|écrire) (?:un|votre) (?:commentaire|message|avis)(?!\p{L})[^?«»"“”]{0,160}$/iu;
/** `Cet article est gratuit : créez votre compte.` */
export const FREE_WITH_ACCOUNT =
  /^(?:ce contenu|cet article|ce texte) est (?:libre|en accès libre|en libre accès|gratuit|offert|accessible)(?!\p{L})[^?«»"“”]{0,90}(?<!\p{L})(?:créer|créez|ouvrir|ouvrez) (?:un|votre) compte(?!\p{L})[^?«»"“”]{0,60}$/iu;
/** Where the rest stands: `La suite sur quai.example`. */
export const REST_ON_SITE =
  /^(?:(?:lire )?la )?suite (?:de (?:cet |l[’'])article )?sur (?:https?:\/\/)?(?:[\p{L}\d-]{1,24}\.){1,3}\p{Ll}{2,10}(?:\/\S{0,80})?$/iu;
