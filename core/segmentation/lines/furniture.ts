/**
 * The furniture of a page: consent banners, sharing and printing, breadcrumbs and bars of names, rights, dates of
 * publication, forms. A line is furniture as a whole, by a phrase of the lists or by its form; the same words inside a
 * sentence of the story are none.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { MARK, marksHeld } from '../../metadata/marks-held.ts';
import { PHRASE, phrasesHeld } from '../../metadata/phrases-held.ts';
import { unitAt } from '../../model/unit-at.ts';
import { isLetter, unitClass } from '../../spacing/text/unit-class.ts';
import { isDisclaimer } from './disclaimers.ts';
import {
  CONTRIBUTED,
  CONTRIBUTED_WORD,
  FORM_HEADS,
  FORMS_OF_COMMON,
  FURNITURE_FORMS,
  LONGEST_WRITER,
  WRITER,
} from './furniture-forms.ts';
import { joinedPatterns } from './joined-patterns.ts';
import { asksReader, isSentToReader, OPEN_ANYWHERE, OPEN_FORMS, tellsOfOthers } from './open-forms.ts';
import { STILL_MORE_FURNITURE } from './page-phrases.ts';
import { asPhrase, phrasesOf } from './phrases.ts';
import { isPublishedLine } from './published.ts';
import { isReportedBehind } from './reported-behind.ts';
import { isBarOfSections, isSectionName } from './sections.ts';
import { isSiteLine } from './site-lines.ts';
import { isStampRow } from './stamp-rows.ts';
import { isStamp } from './stamps.ts';
import { isWordedStamp } from './worded-stamps.ts';
import { isWordless } from './wordless.ts';

const FURNITURE: ReadonlySet<string> = new Set([
  ...phrasesOf(STILL_MORE_FURNITURE),
  ...phrasesOf(
    'imprimer|partager|partager cet article|partagez|facebook|twitter|linkedin|whatsapp|telegram|messenger|zalo|email|e-mail|x|commentaires|commentaire|commenter|réagir|réagir à cet article|envoyer|envoyer à un ami|accueil|menu|recherche|rechercher|newsletter|abonnez-vous|s’abonner|je m’abonne|se connecter|connexion|suivez-nous|tout accepter|tout refuser|accepter|refuser|paramétrer|paramétrer les cookies|accepter et fermer|continuer sans accepter|publicité|retour|retour en haut|haut de page|aller au contenu|aller au contenu principal|écouter|écouter l’article|copier le lien|lien copié|copié|sauvegarder|enregistrer|ajouter aux favoris|favoris|agrandir|taille du texte|zoom|mentions légales|plan du site|contact|contactez-nous|nom|votre commentaire|vos commentaires|soyez le premier à commenter|signaler une erreur|télécharger l’application|mots-clés|mots clés|tags|étiquettes|fermer|ouvrir|suivant|précédent|rss|politique de confidentialité|conditions d’utilisation|gestion des cookies|google news|espace francophone|ok|passer la publicité|voir les commentaires|short url|vos réactions|donnez votre avis',
  ),
  ...phrasesOf(
    'flux rss|nos flux rss|fil rss|le fil rss|rss feed|rss feeds|print|print this page|share|share this|share this article|share this story|tweet|comments|comment|leave a comment|post a comment|leave a reply|send|home|search|subscribe|sign in|sign up|log in|login|register|follow us|accept|accept all|accept all cookies|reject all|decline|cookie settings|manage cookies|advertisement|advertising|sponsored|back|back to top|top|skip to content|skip to main content|listen|copy link|link copied|save|bookmark|font size|privacy policy|terms of use|terms of service|terms and conditions|about us|contact us|sitemap|next|previous|close|topics|keywords|download the app|view comments|feedback|pinterest|reddit|instagram|youtube|tiktok|a a|a- a+',
  ),
  ...phrasesOf(
    'in|in bài viết|in trang|chia sẻ|bình luận|viết bình luận|ý kiến bạn đọc|gửi|gửi bình luận|trang chủ|tìm kiếm|đăng nhập|đăng ký|theo dõi|quảng cáo|từ khóa|từ khoá|chủ đề|sao chép liên kết|sao chép|lưu bài viết|lưu|liên hệ|về đầu trang|cỡ chữ|nghe đọc bài|thích|gửi cho bạn bè|quay lại|đồng ý|từ chối|đóng|phản hồi',
  ),
]);

/** More that sites print: ways to read, to leave and to answer, and fields of feeds. */
const MORE_FURNITURE: ReadonlySet<string> = new Set(
  phrasesOf(
    'ce contenu a été publié sur|ce contenu a été publié le|cet article a été publié le|this content was published on|contact presse|contacts presse|communiqué de presse|media contact|media contacts|press contact|press release|for immediate release|liên hệ báo chí|thông cáo báo chí|version classique|version complète|voir la version complète|version imprimable|version mobile|imprimer cette page|imprimer cet article|imprimer l’article|afficher dans le navigateur|voir dans le navigateur|se désinscrire|se désabonner|gérer mes préférences|répondre|signaler|signaler un abus|qui sommes-nous|charte de déontologie|nous contacter|lire la suite|continuer la lecture|article réservé aux abonnés|réservé aux abonnés|déjà abonné|haut|partager cette page|galerie|diaporama|page 1 sur 1|sommaire|dossier|voir plus de commentaires|full site|view full site|read full this story|read full story|read the full article|read full article|suite de l’article|lire la suite de l’article|original article|view original article|voir l’article original|bonne lecture|desktop version|mobile version|printable version|print this article|view in browser|unsubscribe|manage preferences|manage your preferences|reply|report|report abuse|who we are|contact|continue reading|read the full story|subscriber only|subscribers only|gallery|slideshow|next story|previous story|page 1 of 1|terms conditions|terms & conditions|reuse this content|guid|link|description|pubdate|category|bản đầy đủ|phiên bản đầy đủ|phiên bản di động|bản di động|in trang này|in trang|s’identifier|s’inscrire|quay lại trang chủ|về trang chủ|retour à l’accueil|back to home|back to homepage|bản in|xem trên trình duyệt|hủy đăng ký|trả lời|báo vi phạm|gửi góp ý|chia sẻ bài viết|lên đầu trang|bài tiếp theo|đăng nhập để đọc tiếp|tặng sao|đọc tiếp|thư viện ảnh',
  ),
);

/** Forms that may begin anywhere in a line, each with one of the phrases that are told of the page or of calls. */
const ANYWHERE = joinedPatterns([
  /\breCAPTCHA\b/iu,
  /\bcontactez-nous s['’]il vous pla[iî]t/iu,
  // the weather of a place
  /^\p{Lu}[\p{L}’' -]{2,30}:? -?\d{1,2} ?°(?: ?C)?(?: ?[–—|,-] ?(?:[\p{L} ]{3,24}|\p{Lu}[\p{L}’' -]{2,30}:? -?\d{1,2} ?°(?: ?C)?)){0,4}$/u,
  // whom to call
  /^(?=.{3,110}$)(?:|.*[ .,:(–—-])(?:[Tt][ée]l|T[EÉ]L|[Ff]ax|FAX|[Mm]ob(?:ile)?|[Pp]ortable|GSM|[Gg]sm)(?:éphone)?\.? ?:? ?[+(]?\d[\d .()-]{4,}$/u,
  // where a radio is heard
  /^(?:[^.!?:]{3,40} ?: ?)?(?:\p{Lu}[\p{L}’' -]{1,30} )?\d{2,5}(?:[.,]\d{1,2})? ?(?:kHz|MHz|FM)(?:[,;/| –-]+(?:\p{Lu}[\p{L}’' -]{1,30} )?\d{2,5}(?:[.,]\d{1,2})? ?(?:kHz|MHz|FM))*$/u,
  /^\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,20})? \d{2,3}[.,]\d(?: ?[-–|/,•·] ?\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,20})? \d{2,3}[.,]\d)+$/u,
  // what a site says it is
  /^(?:\p{Lu}[\p{L}\d+.-]{1,16} ?[–—:|-] ?)?[Tt]oute l[’'](?:actualité|info|information) (?:de|du|des|en|à|au|sur) [^.!?]{3,40}$/u,
  // on which terms a text may be printed again
  /^(?:toute )?(?:reproduction|reprise|rediffusion|republication|diffusion)(?: et (?:reproduction|reprise|rediffusion|diffusion))? (?:strictement |formellement )?interdites? sans (?:l[’']|notre |la )?(?:accord|autorisation|mention)(?!\p{L})[^.!?]{0,60}\.?$/iu,
  // and not `La reprise totale du site`, of a factory, or `La diffusion, même partielle, est interdite.`
  /^(?!(?:la )?(?:reprise|diffusion) \p{L}+ (?:du|des) (?:site|document)s? |la (?:reprise|diffusion),? (?:même )?\p{L}+,? est \p{L}+\.?$)(?:la |toute )?(?:reproduction|reprise|rediffusion|republication|diffusion)(?: (?:ou|et) (?:la )?(?:reproduction|reprise|rediffusion|diffusion|traduction))?,? (?:même )?(?:totale|partielle|intégrale)(?:,? (?:ou|et|même) (?:totale|partielle|intégrale))?(?: (?:de (?:ce|cet|cette|nos|notre|la|l[’'])|d[eu]s?) ?(?:textes?|articles?|dépêches?|contenus?|documents?|sites?|informations?|pages?))?,? (?:est )?(?:strictement |formellement |rigoureusement )?(?:interdite?(?=\.?$| sans | sauf )|autorisée(?= à condition| sous réserve| uniquement| seulement| avec (?:la )?mention)|soumise(?= à (?:l[’']|une )?autorisation))[^.!?]{0,90}\.?$/iu,
  /^(?:la |toute )?(?:reproduction|reprise|rediffusion|republication|diffusion)(?: (?:de (?:la |l[’']|ce |cet |cette |nos |notre )|du |des )?(?:textes?|articles?|contenus?|photos?|photographies?|images?|pages?|documents?|dépêches?|services|sites?)(?!\p{L})[^.!?:;,]{0,50})? (?:nécessite|requiert|suppose|exige|est (?:soumise|subordonnée) à) (?:l[’']|une )?(?:autorisation|accord)(?: (?:expresse?|préalable|écrite?)){0,2} (?:de (?:l[’'](?:éditeur|auteur|agence)|la (?:rédaction|direction de la publication))|du (?:journal|site)|des auteurs)\.?$/iu,
  // what a letter holds, and behind it the button that asks for it
  /^(?=.*(?:chaque|essentiel|actualité|nouvelles|lettre|infos?|courriel|mail|news|inbox))[^?«»"“”]{8,160}[.!…] (?:votre (?:courriel|e-?mail|adresse(?: e-?mail)?)[.:]? )?(?:je m[’']inscris|m[’']inscrire|s[’']inscrire|inscrivez-vous|je m[’']abonne|m[’']abonner|s[’']abonner|abonnez-vous|sign up|subscribe)$/iu,
  // what a site that copies pages says of one
  / have \d+ words, post on \S/u,
  /(?:^(?:©(?! ?\p{L}(?:[^/\d]|\d(?!\d{3})){1,40}\/ ?\p{Lu}| ?\p{L}[^/\d]{40,64}\/\p{L}{2,8}$)|\(c\) |toute reproduction[ ,])|(?:©|copyright|\(c\)) ?(?:19|20)\d\d|tous droits (?:de (?:reproduction|représentation|traduction|diffusion)(?:(?:,| et)(?: de | d[’']| )\p{Ll}+){0,3} )?réservés|all rights reserved)/iu,
]);
/** A number with a fraction, and an end of the line or a mark behind it: what a row of frequencies ends in. */
const MAY_BE_FREQUENCY = /\d[.,]\d(?:$| ?[-–|/,•·])/u;

/** Whether a line that holds these marks and phrases may have such a form. */
const mayHold = (line: string, held: number, phrases: number): boolean =>
  (held & MARK.copyright) !== 0 ||
  (phrases & PHRASE.page) !== 0 ||
  ((held & MARK.digit) !== 0 && ((phrases & PHRASE.call) !== 0 || MAY_BE_FREQUENCY.test(line)));

const ASCII = 0x80;
const FIRST_WORD = inBasicPlane(/^[\p{L}\p{M}]*/u);
/** The letters that a line starts with. */
const firstWord = (line: string): string => {
  let to = 0;
  while (to < line.length && isLetter(unitClass(unitAt(line, to)))) to++;
  // What the table does not tell from a letter or mark is left to the pattern.
  return to < line.length && unitAt(line, to) < ASCII
    ? line.slice(0, to)
    : (FIRST_WORD.exec(line)?.[0] ?? '');
};

const BREADCRUMB_SEPARATOR = / [>›»/|] | ?[›»>] ?/u;
const QUOTED = /«[^»]*»/u;
/** So many names between dashes are a bar of the page: its editions, its regions. */
const BAR = inBasicPlane(/^\p{Lu}[^-–.!?:;,«»"()\d]{1,24}(?: [-–•·] \p{Lu}[^-–.!?:;,«»"()\d]{1,24}){3,}$/u);
/** Two names of sections: no other mark parts a path for sure. */
const PATH = inBasicPlane(/^\p{Lu}[^>›]* [>›] \p{Lu}[^>›]*$/u);
const BREADCRUMB_HEAD = inAnyCase(
  /^(?:accueil|home|trang chủ|inicio|actualités?|news|vous êtes ici|you are here)$/iu,
);

/** `Accueil > Politique > Diplomatie`: short names between the same marks. */
const isBreadcrumb = (line: string): boolean => {
  // What ends a quotation parts no names.
  if (line.length > 140 || !/[>›»/|]/u.test(line) || QUOTED.test(line)) return false;
  const parts = line.split(BREADCRUMB_SEPARATOR).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 60 || /[.;!?]$/u.test(part)))
    return false;
  return (
    BREADCRUMB_HEAD.test(parts[0]?.replace(/^.*: ?/u, '') ?? '') ||
    // Before the first page the name of the site: `Le Courrier du quai > Accueil > Ports`.
    (parts.length >= 3 && BREADCRUMB_HEAD.test(parts[1] ?? '')) ||
    ((parts.length >= 3 || PATH.test(line)) && parts.every((part) => part.length <= 28))
  );
};

const COUNTED = / ?\(\d{1,6}$/u;
/** A phrase of the lists, with a count behind it or without: `réagir (12`. */
const isFurniturePhrase = (phrase: string): boolean => {
  if (FURNITURE.has(phrase) || MORE_FURNITURE.has(phrase)) return true;
  if (!COUNTED.test(phrase)) return false;
  const said = phrase.replace(COUNTED, '');
  return FURNITURE.has(said) || MORE_FURNITURE.has(said);
};

/** In a row the count needs no bracket: `Commentaires 0`. */
const BARE_COUNT = / \d{1,6}$/u;

/** Between what a page offers in a row. A dash has spaces around it, and brackets stand around each offer. */
const BETWEEN_OFFERS = /[|/]|\] ?\[| [-–—•·] | {2,}|\t+/u;
/** What stands before and behind the story of a page: `Dépêche précédente`. */
const NEIGHBOUR =
  /^(?:article|page|dépêche|actualité|nouvelle|info|information|brève|photo|image|vidéo|édition|numéro) (?:précédent|suivant)e?$/u;
/**
 * `Envoyer à un ami | Imprimer`, `Font Size:  | Print`, `Đăng ký / Đăng nhập`, `[ Sommaire ] [ Haut de page ]`: phrases of
 * furniture and nothing else, between the same marks.
 */
const isRowOfFurniture = (line: string): boolean => {
  const parts = line.split(BETWEEN_OFFERS);
  if (parts.length < 2) return false;
  let sections = 0;
  for (const part of parts) {
    const phrase = asPhrase(part.trim());
    if (phrase === null) return false;
    if (phrase === '' || isFurniturePhrase(phrase.replace(BARE_COUNT, '')) || NEIGHBOUR.test(phrase))
      continue;
    if (!isSectionName(phrase)) return false;
    sections++;
  }
  // Among them the page may have a section.
  return sections * 2 < parts.length;
};

/** A row of what a page offers stands between these; a middle dot may also be drawn as a bullet. */
const BETWEEN_NAMES = / [·•|] /u;
const NAME_IN_BAR = inBasicPlane(/^\p{Lu}[^.!?:;«»"()]{1,27}$/u);
const LONGEST_OFFER = 40;
const LEAST_NAMES = 4;
const LEAST_OFFERS = 3;
const isOffer = (part: string): boolean => {
  const phrase = asPhrase(part);
  return phrase !== null && (isFurniturePhrase(phrase) || isSectionName(phrase));
};
/**
 * `Accueil · Villequai · Sports`, `À propos | Aspects légaux | Le quai en images`: short names between the same marks, of which
 * the first leads home, one is known from other pages, or there are many.
 */
const isBarOfPage = (line: string): boolean => {
  const parts = line.split(BETWEEN_NAMES).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part.length > LONGEST_OFFER || /[.;!?]$/u.test(part)))
    return false;
  if (line.includes('|')) return parts.length >= LEAST_OFFERS && parts.some(isOffer);
  if (!parts.every((part) => NAME_IN_BAR.test(part))) return false;
  return (
    parts.length >= LEAST_NAMES ||
    BREADCRUMB_HEAD.test(parts[0] ?? '') ||
    (parts.length >= LEAST_OFFERS && parts.some(isOffer))
  );
};

/** The same between dashes, which part the names of persons and towns as well: two are known from other pages, and rights may end it. */
const BETWEEN_DASHES = / [-–—] /u;
const RIGHTS = inAnyCase(/^(?:©|\(c\)|copyright)/iu);
const isDashedBar = (line: string): boolean => {
  const parts = line.split(BETWEEN_DASHES).map((part) => part.trim());
  const named = parts.filter((part) => !RIGHTS.test(part));
  return (
    named.length >= LEAST_OFFERS &&
    named.every((part) => part.length <= LONGEST_OFFER && NAME_IN_BAR.test(part)) &&
    named.filter(isOffer).length >= 2
  );
};

/** What a page says of an article or how it is heard, and what somebody in a story reads or writes: `Retrouvez la suite …, a écrit le mensuel`. */
const SPEAKS_OF_TEXT = inAnyCase(
  /^(?:cet article|retrouvez|(?:la|cette) (?:version|lecture)|la fonction) /iu,
);
/** A word of somebody who asks, in an interview: `Partager ?` */
const ASKS = inBasicPlane(/^[\p{L}\p{M}]+[ \u00a0]?\?$/u);
/** Signs that pages set before what they ask of a reader, small pictures among them: `📷 Voir le diaporama`. */
const SIGN = /^(?:[♦◆■★☆✉➜➤▶►▸●]|\p{Extended_Pictographic})\uFE0F? */u;
/** The first of these units; a letter or a mark of a sentence is none. */
const FIRST_SIGN = 0x2190;
const withoutSign = (said: string): string =>
  said.charCodeAt(0) < FIRST_SIGN ? said : said.replace(SIGN, '');

/** Whether a line, which holds a digit, says when the page was published. */
const isDatedLine = (line: string): boolean =>
  isStamp(line) || isStampRow(line) || isPublishedLine(line) || isWordedStamp(line);

const LONGEST_SITE_LINE = 300;
const LONGEST_BAR = 140;
/** Bars part more names than other marks do. */
const LONGEST_ROW_OF_BARS = 240;
/** No longer line is furniture. */
export const LONGEST_FURNITURE = 420;

/**
 * Page furniture: consent banners, sharing and printing, breadcrumbs, rights, dates of publication, tags, forms. `said`
 * has at most {@link LONGEST_FURNITURE} characters, and `phrase` is `asPhrase` of it.
 */
export const isFurniture = (said: string, phrase: string | null): boolean => {
  const line = withoutSign(said);
  if (phrase !== null && (phrase === '' || isFurniturePhrase(phrase))) return !ASKS.test(line);
  if (isWordless(line)) return true;
  const held = marksHeld(line, 0, line.length);
  if (held & MARK.digit ? isDatedLine(line) : isBarOfSections(line)) return true;
  const phrases = phrasesHeld(line, 0, line.length);
  if (mayHold(line, held, phrases)) {
    if (ANYWHERE.some((form) => form.test(line))) return true;
    if (OPEN_ANYWHERE.some((form) => form.test(line)) && !tellsOfOthers(line)) return true;
  }
  if (phrases & PHRASE.asks && (asksReader(line) || isSentToReader(line))) return true;
  if (phrases & PHRASE.disclaims && isDisclaimer(line)) return true;
  if (held & MARK.dash && line.length <= LONGEST_BAR && (BAR.test(line) || isDashedBar(line))) return true;
  if (held & (MARK.middleDot | MARK.bar) && line.length <= LONGEST_ROW_OF_BARS && isBarOfPage(line))
    return true;
  if (held & MARK.comma && line.length <= LONGEST_WRITER && WRITER.test(line)) return true;
  const first = firstWord(line).toLowerCase();
  if (line.length <= LONGEST_SITE_LINE && isSiteLine(line, first)) return true;
  const forms =
    first === '' || FORM_HEADS.has(first) || held & MARK.at ? FURNITURE_FORMS : FORMS_OF_COMMON.get(first);
  if (forms !== undefined) {
    if (forms.some((form) => form.test(line))) return !(SPEAKS_OF_TEXT.test(line) && isReportedBehind(line));
    if (OPEN_FORMS.some((form) => form.test(line)) && !tellsOfOthers(line)) return true;
    if (line.includes(CONTRIBUTED_WORD) && CONTRIBUTED.test(line)) return true;
  }
  return (
    ((held & (MARK.arrow | MARK.slash | MARK.bar)) !== 0 && isBreadcrumb(line)) ||
    (line.length <= LONGEST_BAR && BETWEEN_OFFERS.test(line) && isRowOfFurniture(line))
  );
};
