/**
 * Forms of lines of a page that a sentence of a story may have as well: `Publié en 1934, le livre …`, `Rédacteur en chef
 * du … de 1975 à 1986, il …`, and any that names cookies or rights. A sentence is the page's only where it speaks, outside of what
 * it quotes, to the reader or of the page itself.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { joinedPatterns } from './joined-patterns.ts';

/** Forms of whole lines, tried where a line starts with a word of theirs (`furniture-forms.ts`). */
export const OPEN_FORMS = joinedPatterns([
  /^(?:x )?(?:partage[rz]?|share|chia sẻ|envoyer|tweete[rz]?|suivez|follow|theo dõi|abonnez|subscribe|inscrivez|recevez|télécharge[rz]|download)\b.{0,60}(?:facebook|twitter|linkedin|whatsapp|telegram|zalo|e-?mail|newsletter|google|réseaux|social|lettre|application|app\b|chaîne|channel|inbox|boîte|fanpage|tiktok|youtube)/iu,
  /^(?:publié|mis à jour|modifié|posté|published|updated|posted|last updated|created|cập nhật|đăng|ngày đăng)(?: (?:le|on|at|à|by|par|lúc))? ?:? ?.{0,70}\d/iu,
  /^(?:printed from|imprimé (?:le|depuis))/iu,
  /^(?:retrouvez (?:cet article|toute l[’']|plus d[’']|nos |-nous)|rejoignez(?:-nous| notre|-la chaîne)|pour (?:recevoir|ne rien (?:manquer|rater))\b.{0,80}(?:newsletter|abonn|inscri|whatsapp|telegram|chaîne)|ce site utilise)/iu,
  /^(?:cet article|ce texte|this (?:article|story|report|post)|bài viết(?: này)?) (?:a été|was|has been|đã được) (?:(?:first|originally|initialement) )?(?:modifié|corrigé|mis à jour|complété|actualisé|amended|updated|corrected|edited|modified|cập nhật|chỉnh sửa|sửa)(?!\p{L}).{0,160}$/iu,
  /^(?:rédact(?:eur|rice) en chef|direct(?:eur|rice) de la publication|editor-in-chief|tổng biên tập)/iu,
]);

/** Forms that may begin anywhere in a line. */
export const OPEN_ANYWHERE = joinedPatterns([
  /\bcookies?\b.{0,200}(?:accept|refus|consent|utilis|\buse|privacy|confidentialité|navigation|site)/iu,
  /(?:accept|refus|consent|utilis|autoris|activ|enabl|allow|we use|dùng|navigation).{0,120}\bcookies?\b/iu,
  /^copyright\b|bản quyền|reproduction (?:interdite|totale|partielle)/iu,
  // what may be done with what a site holds
  /\b(?:contenus?|informations?|articles|textes|photos|photographies|images|vidéos|données|contents?|information|materials?)(?: [\p{L}’']+){0,3} (?:de|du|sur|par|dans|of|on) (?:ce|le présent|notre|this|our) (?:site|website)(?: web| internet)?,? (?:est|sont|ne peu(?:t|vent)|is|are|may not)(?!\p{L}).{0,80}(?:usage|à titre (?:indicatif|d[’']information)|propriété|protégée?s? par (?:le|la|les) (?:droit|loi|code)|reprodui|réservée?s? à|\bpersonal use|information(?:al)? purposes|property of|reproduced|protected by copyright)/iu,
  // what an agency says of all that it sends out
  /\b(?:à ses abonnés via|diffusées? sur le site de l['’])/iu,
]);

const STOPPED = /[.!?…]["»”’)\]]*$/u;
/** What few words say is no sentence: `Tous droits réservés.` */
const WORDS = /^(?:\S+\s+){4}\S/u;
const SAID = /«[^»]*»|“[^”]*”|"[^"]*"/gu;
/** Whoever reads the page, whoever made it, and the page. */
const ADDRESSED = inBasicPlane(
  /(?<![\p{L}\p{M}])(?:[Vv](?:ous|otre|os)|[Nn](?:ous|otre|os)|[Yy]our?s?|[Ww]e|[Oo]ur|[Bb]ạn|[Qq]uý (?:độc giả|bạn đọc|vị|khách)|[Cc]húng tôi|[Cc]e(?:tte page| site)|[Cc]et article|[Cc]e contenu|[Tt]his content|[Tt]his (?:site|website|page|article|story|post|report)|(?:[Tt]rang|[Ww]ebsite|[Bb]ài viết) này)(?![\p{L}\p{M}])/u,
);
const OPENS_QUOTE = /^["«“]/u;
const isAddressed = (line: string): boolean =>
  !OPENS_QUOTE.test(line) && ADDRESSED.test(line.replace(SAID, ''));

/** Whether a line is a sentence that speaks neither to the reader of a page nor of the page. */
export const tellsOfOthers = (line: string): boolean =>
  STOPPED.test(line) && WORDS.test(line) && !isAddressed(line);

/** Behind a comma and without the verb of a sentence, `arriveront chaque mois dans votre …`. */
const SENT = inAnyCase(
  /(?<!\p{L})(?:essentiel|meilleur|actus?|actualités?|infos?|informations|sélection|récap|résumé|rendez-vous|mots|titres|nouvelles)(?!\p{L})(?:[^!?«»](?!\p{L}*(?:ra|ront|aient|ait|èrent|ivent|ive|tient|nent|ent)(?!\p{L}))){0,90}(?<=, ?)(?:chaque|tous les|toutes les|une fois par) \p{L}+[^.!?«»,]{0,24} dans votre bo[iî]te (?:e-?mail|mail|de réception|électronique|courriel)[.!]?$/iu,
);
const LONGEST_SENT = 220;
/** Whether a line ends by saying where what is sent again and again arrives: `L’essentiel du port, chaque vendredi dans votre boîte mail.` */
export const isSentToReader = (line: string): boolean => line.length <= LONGEST_SENT && SENT.test(line);

const NEWSLETTER = inAnyCase(/\bnewsletters?\b/iu);
/** What banners speak of that ask a reader to agree; two of these in a line that speaks to the reader are such a banner. */
const AGREEMENT =
  /cookies?|consent|vie privée|privacy|données (?:personnelles|à caractère personnel)|personal data|traceurs|partenaires|partners|cliqu|click|préférences|preferences|paramètr|settings|dữ liệu cá nhân|quyền riêng tư/giu;
/** Whether a line with a phrase that asks (`phrases-held.ts`) offers a newsletter to the reader, or asks for what the law wants a site to ask for. */
export const asksReader = (line: string): boolean => {
  if (!isAddressed(line)) return false;
  if (NEWSLETTER.test(line)) return true;
  const asked = line.toLowerCase().match(AGREEMENT);
  return asked !== null && new Set(asked).size > 1;
};
