/**
 * What pages tell their readers: what becomes of what these write, what an account opens, and on which site the rest of a text stands.
 * A sentence that somebody is named for is a story’s.
 */

/** What becomes of comments: `Tout message injurieux sera retiré.` */
export const ALL_COMMENTS =
  /^tou(?:te?s?|s) (?:(?:les )?(?:commentaires?|messages?|réactions?))(?!\p{L})[^?!«»"“”]{0,140}(?<!\p{L})(?:sera|seront) (?:automatiquement |systématiquement |immédiatement )?(?:supprimé|effacé|retiré|rejeté|modéré|refusé)e?s?(?: [^?!,«»"“”]{2,40})?\.?$/iu;
/** Who has just written: `Vous venez de laisser un avis.` */
export const JUST_WRITTEN =
  /^vous venez (?:de|d[’']) ?(?:publier|poster|laisser|déposer|envoyer|écrire) (?:un|votre) (?:commentaire|message|avis)(?!\p{L})[^?«»"“”]{0,160}$/iu;
/** `Cet article est gratuit : créez votre compte.` */
export const FREE_WITH_ACCOUNT =
  /^(?:ce contenu|cet article|ce texte) est (?:libre|en accès libre|en libre accès|gratuit|offert|accessible)(?!\p{L})[^?«»"“”]{0,90}(?<!\p{L})(?:créer|créez|ouvrir|ouvrez) (?:un|votre) compte(?!\p{L})[^?«»"“”]{0,60}$/iu;
/** Where the rest stands: `La suite sur quai.example`. */
export const REST_ON_SITE =
  /^(?:(?:lire )?la )?suite (?:de (?:cet |l[’'])article )?sur (?:https?:\/\/)?(?:[\p{L}\d-]{1,24}\.){1,3}\p{Ll}{2,10}(?:\/\S{0,80})?$/iu;
