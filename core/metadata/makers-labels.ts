/** The words for what those did who made a reportage (`makers.ts`): told it, showed it, or something else for it. */
import { inBasicPlane } from '../basic-plane.ts';

const OF_TEXT =
  "Textes?|Récits?|Reportages?|Un reportage|Dossier|Enquête|Article|Rédaction|Réalisation|Propos|Entretien|Interview|Traduction|Traduite?(?: d[eu] l?[’']?\\p{Ll}+)?|Rédigée?|Réalisée?|Adaptation|Auteure?s?|Par|Story|Text|Words|Report|Reporting|Translation|By|Bài viết|Bài|Tin|Thực hiện|Biên dịch|Tác giả";
const OF_PICTURES =
  'Crédits? photos?|Photographies?|Photos?|Images?|Vidéos?|Illustrations?|Dessins?|Infographies?|Clichés?|Montage|Pictures?|Photography|Graphics?|Video|Hình ảnh|Ảnh|Đồ họa';
const OTHER = 'Sources?|Maquette|Mise en pages?|Cartes?';
const eitherCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toLowerCase()}]${word.slice(1)}`)
    .join('|');

/** One of these words, in the source of a pattern. */
export const KIND = `(?:${eitherCase(`${OF_TEXT}|${OF_PICTURES}|${OTHER}`)})`;
const PARTICIPLE =
  '(?:recueillis?|réalisée?s?|menée?|rédigée?s?|traduite?s?|adaptée?s?|written|reported|translated|thực hiện)';
const DONE = ` ${PARTICIPLE}(?: et ${PARTICIPLE})?`;
/** Up to three of them and what was done: `Textes et photos`, `Propos recueillis et traduits`. */
export const LABEL = `${KIND}(?: ?(?:[,/&+]|et|and|và) ?(?:les |l[’'])?${KIND}){0,2}(?:${DONE})?`;
/** Whether a label ends in what was done. */
export const WAS_DONE = new RegExp(`${DONE}$`, 'u');
/** Whether a label names who told the story. */
export const TELLS = inBasicPlane(new RegExp(`(?<!\\p{L})(?:${eitherCase(OF_TEXT)})(?!\\p{L})`, 'u'));
/** Whether it names who showed it. */
export const SHOWS = inBasicPlane(new RegExp(`(?<!\\p{L})(?:${eitherCase(OF_PICTURES)})(?!\\p{L})`, 'u'));
/** Whether it speaks of several pictures, as all of a page are. */
export const SEVERAL =
  /^(?:[Pp]hotos|[Pp]hotographies|[Ii]mages|[Cc]lichés|[Pp]ictures|[Ii]llustrations|[Cc]rédits? photos)(?!\p{L})/u;
/** What heads a title as often, `Entretien : …`, and needs the word for what was done. */
export const HEADS_TITLES =
  /^(?:[Dd]ossier|[Ee]nquête|[Aa]rticle|[Pp]ropos|[Ee]ntretien|[Ii]nterview|[Rr]eport|[Ss]tory|[Tt]in|[Aa]daptation|[Rr]écit)(?!\p{L})/u;
