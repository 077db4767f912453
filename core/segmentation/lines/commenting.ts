/**
 * What pages say of the room where readers answer: who may write in it, by which rules, and that nobody may any more, `L’espace des
 * commentaires est ouvert aux inscrits.`
 */

const DEAR_READERS =
  /^ch[eè]re?s? (?:lecteurs?|lectrices?|internautes?|abonnée?s?|visiteurs?)(?:[^.!?:]{0,30}), [^«»]{0,60}(?:vos|votre) (?:réactions?|commentaires?|messages?)(?!\p{L})[^«»]{0,160}(?:charte|modérat|règles d[’'e])[^«»]{0,90}$/iu;
const WHO_MAY_WRITE =
  /^l[’'](?:espace|accès|ajout|envoi) (?:des |de |d[’']|aux |à l[’']espace )?(?:commentaires?|réactions?|discussions?)[^.!?,«»]{0,30} (?:est|sont) (?:ouverte?s?|réservée?s?|fermée?s?|accessibles?) (?:seulement |uniquement )?(?:aux|à (?:nos|tous les)) (?:inscrits|abonnés|membres|utilisateurs|internautes|personnes connectées)[^!?«»,]{0,40}$/iu;
const WELCOME =
  /^bienvenue (?:dans|sur) (?:l[’']|notre |votre )espace (?:de |des )?(?:commentaires?|réactions?|discussions?)[.!]?$/iu;
const WISHED_OF_WRITERS =
  /^nous (?:souhaitons|voulons|tenons) [^«»]{10,240} (?:nous )?vous (?:invitons|prions|demandons|remercions) (?:à|de) (?:bien vouloir )?(?:consulter|lire|respecter|relire|prendre connaissance de) (?:nos|notre|la|les) (?:règles|charte|conditions)(?!\p{L})[^«»]{0,60}$/iu;
/** That nobody may write any more, with the day before it and the title behind: `17/06/2019 Commentaires fermés sur Le port rouvre`. */
const CLOSED =
  /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{4} (?:les )?commentaires? (?:sont )?(?:fermés?|désactivés?)(?: (?:sur|pour) .{2,240})?|(?:les )?commentaires? (?:sont )?(?:fermés?|désactivés?)(?: (?:sur|pour) (?:cet article|cette page))?)\.?$/iu;

/** The forms by the first word of their line in small letters; empty where a figure stands first. */
export const COMMENTING_BY_WORD: readonly (readonly [word: string, forms: readonly RegExp[]])[] = [
  ...['cher', 'chers', 'chère', 'chères'].map((word) => [word, [DEAR_READERS]] as const),
  ['l', [WHO_MAY_WRITE]],
  ['bienvenue', [WELCOME]],
  ['nous', [WISHED_OF_WRITERS]],
  ['commentaires', [CLOSED]],
  ['', [CLOSED]],
];
