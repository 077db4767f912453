/**
 * Words that pages print around stories: headings of related blocks, links to other stories, and the furniture of
 * the page. Phrases are whole lines, compared without case, marks at their ends and differences of Unicode form; the
 * same words inside a sentence of the story are never markers.
 */

import { inBasicPlane } from '../../basic-plane.ts';
import { MARK, marksHeld } from '../../metadata/marks-held.ts';
import { unitAt } from '../../model/unit-at.ts';
import { isLetter, UNIT, unitClass } from '../../spacing/text/unit-class.ts';
import {
  CONTRIBUTED,
  CONTRIBUTED_WORD,
  FORM_HEADS,
  FORMS_OF_COMMON,
  FURNITURE_FORMS,
  LONGEST_WRITER,
  WRITER,
} from './furniture-forms.ts';
import { asksReader, OPEN_ANYWHERE, OPEN_FORMS, tellsOfOthers } from './open-forms.ts';
import { COMMON_WORDS, MORE_HEADINGS, STILL_MORE_FURNITURE } from './page-phrases.ts';
import { isBarOfSections } from './sections.ts';
import { isStamp } from './stamps.ts';

const phrases = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

const RELATED_HEADINGS: ReadonlySet<string> = new Set([
  ...phrases(MORE_HEADINGS),
  ...phrases(
    'voir plus|voir aussi|à voir aussi|a voir aussi|lire aussi|à lire aussi|a lire aussi|lire également|à lire également|lire plus|à lire|à lire sur le même sujet|sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|articles connexes|articles liés|articles associés|articles similaires|articles recommandés|autres articles|autres actualités|autres nouvelles|autres informations|actualités connexes|actualités liées|informations connexes|informations liées|nouvelles connexes|les plus lus|les plus récents|dernières nouvelles|dernières actualités|plus d’actualités|plus de nouvelles|nos suggestions|recommandé pour vous|recommandés pour vous|en relation|en lien avec cet article|en savoir plus|à découvrir|à découvrir aussi|à ne pas manquer|vous aimerez aussi|ça peut vous intéresser|cela peut vous intéresser|sur le même thème|à suivre aussi|voir tout|autres|nos derniers articles|à la une|pour aller plus loin|suivez aussi|plus d’informations|nos autres articles|à lire sur ce sujet|les plus consultés|articles les plus lus|notre sélection|contenus associés|à lire ensuite|les plus populaires|vous aimerez également|dans la même série|sur ce sujet',
  ),
  ...phrases(
    'see more|see also|related news|related articles|related stories|related story|related topics|related posts|related content|related|read more|read also|also read|more news|more stories|more on this topic|more on this story|more|you may also like|you might also like|you may be interested in|recommended|recommended for you|recommended stories|latest news|latest|most read|most viewed|other news|other stories|top stories|don’t miss|editor’s picks|more from this section|in the same category|read next|up next|trending|keep reading|further reading|you may also be interested in|you might be interested in|recommended reading|more in this section|more top stories|in other news|what to read next|our picks|also in the news|more from us|popular now|latest on',
  ),
  ...phrases(
    'xem thêm|tin liên quan|tin cùng chuyên mục|cùng chuyên mục|tin cùng chủ đề|cùng chủ đề|bài liên quan|bài viết liên quan|tin bài liên quan|các tin liên quan|đọc thêm|tin khác|các tin khác|tin mới|tin mới nhất|tin nổi bật|tin đọc nhiều|đọc nhiều|có thể bạn quan tâm|bạn có thể quan tâm|mời bạn đọc thêm|tin tức liên quan|xem tiếp|đọc nhiều nhất|tin nóng|tin đáng chú ý|đừng bỏ lỡ|các bài viết khác|các bài khác|tin tức khác|tin bài khác|bài đọc nhiều|đang được quan tâm|nên xem',
  ),
  ...phrases(
    'ver más|noticias relacionadas|lea también|leer más|te puede interesar|notas relacionadas|weiterlesen|mehr zum thema',
  ),
]);

const FURNITURE: ReadonlySet<string> = new Set([
  ...phrases(STILL_MORE_FURNITURE),
  ...phrases(
    'imprimer|partager|partager cet article|partagez|facebook|twitter|linkedin|whatsapp|telegram|messenger|zalo|email|e-mail|x|commentaires|commentaire|commenter|réagir|réagir à cet article|envoyer|envoyer à un ami|accueil|menu|recherche|rechercher|newsletter|abonnez-vous|s’abonner|je m’abonne|se connecter|connexion|suivez-nous|tout accepter|tout refuser|accepter|refuser|paramétrer|paramétrer les cookies|accepter et fermer|continuer sans accepter|publicité|retour|retour en haut|haut de page|aller au contenu|aller au contenu principal|écouter|écouter l’article|copier le lien|lien copié|copié|sauvegarder|enregistrer|ajouter aux favoris|favoris|agrandir|taille du texte|zoom|mentions légales|plan du site|contact|contactez-nous|nom|votre commentaire|vos commentaires|soyez le premier à commenter|signaler une erreur|télécharger l’application|mots-clés|mots clés|tags|étiquettes|fermer|ouvrir|suivant|précédent|rss|politique de confidentialité|conditions d’utilisation|gestion des cookies|google news|espace francophone|ok|passer la publicité|voir les commentaires|short url|vos réactions|donnez votre avis|newsletter',
  ),
  ...phrases(
    'print|print this page|share|share this|share this article|share this story|tweet|comments|comment|leave a comment|post a comment|leave a reply|send|home|search|subscribe|sign in|sign up|log in|login|register|follow us|accept|accept all|accept all cookies|reject all|decline|cookie settings|manage cookies|advertisement|advertising|sponsored|back|back to top|top|skip to content|skip to main content|listen|copy link|link copied|save|bookmark|font size|privacy policy|terms of use|terms of service|terms and conditions|about us|contact us|sitemap|next|previous|close|topics|keywords|download the app|view comments|feedback|pinterest|reddit|instagram|youtube|tiktok|a a|a- a+',
  ),
  ...phrases(
    'in|in bài viết|in trang|chia sẻ|bình luận|viết bình luận|ý kiến bạn đọc|gửi|gửi bình luận|trang chủ|tìm kiếm|đăng nhập|đăng ký|theo dõi|quảng cáo|từ khóa|từ khoá|chủ đề|sao chép liên kết|sao chép|lưu bài viết|lưu|liên hệ|về đầu trang|cỡ chữ|nghe đọc bài|thích|gửi cho bạn bè|quay lại|đồng ý|từ chối|đóng|phản hồi',
  ),
]);

/** More that sites print: ways to read, to leave and to answer, and fields of feeds. */
const MORE_FURNITURE: ReadonlySet<string> = new Set(
  phrases(
    'contact presse|contacts presse|communiqué de presse|media contact|media contacts|press contact|press release|for immediate release|liên hệ báo chí|thông cáo báo chí|version classique|version complète|voir la version complète|version imprimable|version mobile|imprimer cette page|imprimer cet article|imprimer l’article|afficher dans le navigateur|voir dans le navigateur|se désinscrire|se désabonner|gérer mes préférences|répondre|signaler|signaler un abus|qui sommes-nous|charte de déontologie|nous contacter|lire la suite|continuer la lecture|article réservé aux abonnés|réservé aux abonnés|déjà abonné|haut|partager cette page|galerie|diaporama|page 1 sur 1|sommaire|dossier|voir plus de commentaires|full site|view full site|read full this story|read full story|read the full article|read full article|suite de l’article|lire la suite de l’article|original article|view original article|voir l’article original|bonne lecture|desktop version|mobile version|printable version|print this article|view in browser|unsubscribe|manage preferences|manage your preferences|reply|report|report abuse|who we are|contact|continue reading|read the full story|subscriber only|subscribers only|gallery|slideshow|next story|previous story|page 1 of 1|terms conditions|terms & conditions|reuse this content|guid|link|description|pubdate|category|bản đầy đủ|phiên bản đầy đủ|phiên bản di động|bản di động|in trang này|in trang|s’identifier|s’inscrire|quay lại trang chủ|về trang chủ|retour à l’accueil|back to home|back to homepage|bản in|xem trên trình duyệt|hủy đăng ký|trả lời|báo vi phạm|gửi góp ý|chia sẻ bài viết|lên đầu trang|bài tiếp theo|đăng nhập để đọc tiếp|tặng sao|đọc tiếp|thư viện ảnh',
  ),
);

const COMMON: ReadonlySet<string> = new Set(phrases(COMMON_WORDS));
/** Whether a phrase of these lists may head a part of a story as well. */
export const isCommonWord = (phrase: string): boolean => COMMON.has(phrase);

/** The longest phrase of the lists: longer lines are not looked up. */
const LONGEST = 48;
const LETTER_OR_NUMBER = inBasicPlane(/[\p{L}\p{N}]/u);
const ASCII = 0x80;
/** Whether a letter or number stands at `at`, which the table tells of nearly all. */
const isInPhrase = (phrase: string, at: number): boolean => {
  const unit = unitAt(phrase, at);
  const kind = unitClass(unit);
  if (kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.digit) return true;
  return unit >= ASCII && LETTER_OR_NUMBER.test(phrase.charAt(at));
};
const withoutEdges = (phrase: string): string => {
  let from = 0;
  let to = phrase.length;
  while (from < to && !isInPhrase(phrase, from)) from++;
  while (to > from && !isInPhrase(phrase, to - 1)) to--;
  return phrase.slice(from, to);
};

/** A short line as the phrase lists write it, or null when it is too long to be in them. */
export const asPhrase = (line: string): string | null =>
  line.length > LONGEST
    ? null
    : withoutEdges(
        line
          .normalize('NFC')
          .toLowerCase()
          .replace(/['ʼ`´]/gu, '’'),
      );

/** What the link is to, behind the words that head it: `Lire aussi la critique :`, `Retrouvez notre dossier :`. */
const WITH_OBJECT = inBasicPlane(
  /^[>»→•\s-]{0,4}(?:(?:à |a )?(?:lire|voir|relire|revoir|écouter|regarder|découvrir)(?: aussi| également| encore)?|retrouvez|lisez|relisez|découvrez|read|see|watch)(?: also)? (?:(?:notre|nos|la|le|les|our|the) |l[’'])[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,3} ?:$/iu,
);

/** `Autres articles de la rubrique Ports`, `Plus d’actualités en région`. */
const OTHERS_OF =
  /^(?:(?:les |nos )?autres|plus d[’']|(?:nos|les) derni(?:ers|ères)|more|other|latest) ?(?:articles|actualités|infos|dépêches|stories|articles|news) (?:de|du|des|dans|en|sur|à|from|in|on|about) (?=\P{Ll}|l[ae’']|cette |ce |the )[^.!?]{2,36}:?$/iu;

/** Capitals often lose their accent: `A lire également`. */
const isHeadingPhrase = (phrase: string): boolean =>
  RELATED_HEADINGS.has(phrase) || (phrase.startsWith('a ') && RELATED_HEADINGS.has(`à ${phrase.slice(2)}`));

/** `Dans la même région`, `Dans la rubrique Ports`. */
const IN_THE_SAME =
  /^dans (?:(?:la|le|les|cette|ce|ces|votre|notre) )?(?:mêmes? )?(?:région|rubrique|catégorie|dossier|canton|commune|département|province|thème|section|édition|quartier|pays|ville|série|émission|numéro|collection|page)(?: [^.!?:]{2,28})?$/iu;
/** `Les autres actualités`, `Plus de vidéos`, `Nos derniers podcasts`. */
const OTHER_ONES =
  /^(?:(?:lire|voir) )?(?:(?:les|nos|vos|toutes les|tous les|d[’'])? ?(?:autres|derni(?:ers|ères)|prochain(?:e?s)|récent(?:e?s))|(?:davantage|plus) d[e’']|toutes (?:les|nos)|tous (?:les|nos)) ?(?:actualités|actus|articles|vidéos|photos|communiqués|nouvelles|publications|dépêches|infos|informations|reportages|dossiers|interviews|entretiens|podcasts|portraits|enquêtes|tribunes|recettes|éditos|albums|annonces|offres|rendez-vous|émissions|événements|sujets|titres|textes|billets|chroniques|lettres|brèves)$/iu;
/** `Documents et communiqués récents`, `Articles similaires`. */
const KIND_OF_ONES =
  /^(?:\p{Ll}+ et )?(?:actualités|articles|communiqués|documents|vidéos|publications|nouvelles|dépêches|sujets|contenus|reportages)(?: (?:et|&) \p{Ll}+)? (?:récent|lié|similaire|connexe|associé|précédent|suivant|recommandé)e?s$/iu;
/** `Messages les plus consultés`. */
const MOST_OF_ONES =
  /^(?:(?:les|nos) )?(?:messages|articles|billets|pages|vidéos|sujets|publications|contenus|dépêches|infos) les plus (?:lue?s|vue?s|consultée?s|commentée?s|partagée?s|populaires)$/iu;
/** `L’actualité liée`. */
const LINKED_ONES =
  /^(?:l[’']actualité|l[’']information|l[’']info) (?:liée|connexe|associée|en lien|similaire)$/iu;
const HEADING_FORMS = [IN_THE_SAME, OTHER_ONES, KIND_OF_ONES, MOST_OF_ONES, LINKED_ONES];
/** What each of these forms holds. */
const MAY_BE_FORM =
  /^dans |autres|derni|écent|rochain|plus d|avantage|tou(?:te)?s |s [lsacpr]|(?:té|nfo|ion) [lcaes]/iu;

const isHeadingForm = (phrase: string): boolean =>
  MAY_BE_FORM.test(phrase) && HEADING_FORMS.some((form) => form.test(phrase));

/** A whole line that heads a related block: `Voir plus`, `Related News`, `>> Xem thêm:`. `phrase` is `asPhrase` of it. */
export const isRelatedHeading = (line: string, phrase: string | null): boolean =>
  phrase !== null &&
  !/[.,]$|^« [^»]*$|^[^«]* »$/u.test(line) &&
  (isHeadingPhrase(phrase) ||
    (line.endsWith(':') && WITH_OBJECT.test(line)) ||
    OTHERS_OF.test(line) ||
    isHeadingForm(phrase));

const LINK_WORDS =
  '(?:(?:à |a )?(?:lire|voir|relire|revoir|écouter)(?: aussi| également| plus| encore)?|sur le même sujet|sur le même thème|dans la même rubrique|en savoir plus|articles? (?:liés?|connexes?)|related(?: news| stories| story| articles?)?|read (?:more|also)|also read|see (?:also|more)|xem thêm|đọc thêm|tin liên quan|bài liên quan|lea también|ver más)';
const LINK_HEAD = inBasicPlane(
  new RegExp(
    `^[\\[(>»▶►→•*|\\s-]{0,6}${LINK_WORDS}[ \\u00a0]*(?::|»|[-=]{0,2}>{1,3}|→|►|\\||–|—)[ \\u00a0]*`,
    'iu',
  ),
);

const LINK_MARK = /[:»>→►|–—]/u;
/** Words that start no sentence, and so head a link without a mark behind them: `À lire aussi Le titre`. */
const UNMARKED_HEAD = inBasicPlane(
  /^(?:(?:[ÀA] )?(?:[Ll]ire|[Vv]oir)|LIRE|VOIR|[ÀA] (?:LIRE|VOIR)) (?:aussi|également|AUSSI(?! *\p{Ll})|ÉGALEMENT)(?:[ \u00a0]+(?=["«“]?[ \u00a0]?[\p{Lu}\d])|(?=\p{Lu}\p{Ll}|["«“]))/u,
);

/** A heading of the list before a colon, and another story behind it: `Nos autres articles : Le titre`. */
const phraseHead = (start: string): number => {
  const colon = start.indexOf(':');
  if (colon < SHORTEST_PHRASE || colon > LONGEST) return 0;
  const phrase = asPhrase(start.slice(0, colon).trim());
  if (phrase === null || !phrase.includes(' ') || !isHeadingPhrase(phrase)) return 0;
  const title = TITLE_BEHIND.exec(start.slice(colon));
  return title ? colon + title[0].length : 0;
};
const SHORTEST_PHRASE = 6;
const TITLE_BEHIND = inBasicPlane(/^:[ \u00a0]*(?=["«“‘]?[ \u00a0]?[\p{Lu}\d])/u);

/** The length of the heading at the start of a line that goes on with another story: `Lire aussi : Le titre`; 0 when none. */
export const linkHeadLength = (line: string): number => {
  const start = line.slice(0, 80);
  const match = (LINK_MARK.test(start) ? LINK_HEAD.exec(start) : null) ?? UNMARKED_HEAD.exec(start);
  if (match) return match[0].length < line.length ? match[0].length : 0;
  return phraseHead(start);
};

const LINK_ARROWS = '>»▶►→';

/** A title between square brackets is a link; a note of the editors between them ends with a stop. */
const BRACKETED = inBasicPlane(
  /^\[(?!(?:Note|NDLR|N\.D\.L\.R|Editor|Ghi chú|Chú thích|Lời tòa soạn|Lời toà soạn)[^\]]{0,24}:)["«“‘]?\s*[\p{Lu}\d][^[\]]{18,160}[^[\].!?…]\]$/u,
);

/** A line that is a link to another story by its marks alone: `>> Le titre`, `[Le titre]`. */
export const isMarkedLink = (line: string): boolean =>
  (line.charAt(0) === '[' && BRACKETED.test(line)) ||
  (LINK_ARROWS.includes(line.charAt(0)) && /^(?:>{1,3}|»|▶|►|→)\s*["«“‘'(]?\s*[\p{L}\p{N}]/u.test(line));

const TO_THE_REST =
  /(?:…|\.{3})[ \u00a0]*(?=(?:read (?:the )?full (?:this )?(?:story|article)|read (?:more|on)|continue reading|(?:lire )?(?:la )?suite(?: de l[’']article)?(?: sur .{2,30})?|lire plus|đọc tiếp|xem thêm|xem tiếp)[ \u00a0]*[.…→»>]*$)/iu;
/** No link to the rest of a story is longer. */
const LONGEST_REST = 64;

/** Where a link to the rest of the story starts at the end of a line that was cut off: `… Read full story`; null without one. */
export const restLinkAt = (text: string, from: number, to: number): number | null => {
  const start = Math.max(from, to - LONGEST_REST);
  const tail = text.slice(start, to);
  if (!tail.includes('…') && !tail.includes('...')) return null;
  const match = TO_THE_REST.exec(tail);
  return match ? start + match.index + match[0].length : null;
};

/** Forms that may begin anywhere in a line, and what each of them holds. */
const ANYWHERE: readonly RegExp[] = [
  /\breCAPTCHA\b/iu,
  /\bcontactez-nous s['’]il vous pla[iî]t/iu,
  // the weather of a place
  /^\p{Lu}[\p{L}’' -]{2,30}:? -?\d{1,2} ?°(?: ?C)?(?: ?[–—|,-] ?(?:[\p{L} ]{3,24}|\p{Lu}[\p{L}’' -]{2,30}:? -?\d{1,2} ?°(?: ?C)?)){0,4}$/u,
  // whom to call
  /^(?=.{3,110}$)(?:|.*[ .,:(–—-])(?:[Tt][ée]l|T[EÉ]L|[Ff]ax|FAX)(?:éphone)?\.? ?:? ?[+(]?\d[\d .()-]{4,}$/u,
  // where a radio is heard
  /^(?:[^.!?:]{3,40} ?: ?)?(?:\p{Lu}[\p{L}’' -]{1,30} )?\d{2,5}(?:[.,]\d{1,2})? ?(?:kHz|MHz|FM)(?:[,;/| –-]+(?:\p{Lu}[\p{L}’' -]{1,30} )?\d{2,5}(?:[.,]\d{1,2})? ?(?:kHz|MHz|FM))*$/u,
  /^\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,20})? \d{2,3}[.,]\d(?: ?[-–|/,•·] ?\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,20})? \d{2,3}[.,]\d)+$/u,
  // what a site says it is
  /^(?:\p{Lu}[\p{L}\d+.-]{1,16} ?[–—:|-] ?)?[Tt]oute l[’'](?:actualité|info|information) (?:de|du|des|en|à|au|sur) [^.!?]{3,40}$/u,
  // what a site that copies pages says of one
  / have \d+ words, post on \S/u,
  inBasicPlane(
    /(?:^(?:©(?! ?\p{L}[^/\d]{1,40}\/\p{Lu})|\(c\) |toute reproduction[ ,])|(?:©|copyright|\(c\)) ?(?:19|20)\d\d|tous droits (?:de reproduction )?réservés|all rights reserved)/iu,
  ),
];
const ANYWHERE_HINT =
  /\d ?°|[TtFf][éeÉEaA][lLxX]\.? ?:? ?[+(]?\d|téléphone|\d ?(?:[kM]Hz|FM)|\d[.,]\d(?:$| ?[-–|/,•·])|oute l['’]|[cC][oO][nN][tT][aA][cC][tT]ez|bonnés via|sur le site de l|[cC][oO][oO][kK][iI]|[cC][aA][pP][tT][cC][hH]|[cC][oO][pP][yY]|[rR][oO][iI][tT][sS]|[iI][gG][hH][tT][sS] |[ảẢ][nN] [qQ]|[rR][oO][dD][uU][cC][tT][iI][oO][nN][ ,]| have \d/u;

/** Whether a line that holds these marks may have such a form: the sign of rights stands alone, the others in words. */
const mayHold = (line: string, held: number): boolean =>
  (held & MARK.copyright) !== 0 || (held & MARK.open && /\([cC]\)/u.test(line)) || ANYWHERE_HINT.test(line);

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
const BREADCRUMB_HEAD = /^(?:accueil|home|trang chủ|inicio|actualités?|news|vous êtes ici|you are here)$/iu;

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

/** `Envoyer à un ami | Imprimer`, `Font Size:  | Print`, `Đăng ký / Đăng nhập`: phrases of furniture between bars or slashes. */
const isRowOfFurniture = (line: string): boolean => {
  const parts = line.split(/[|/]/u);
  return (
    parts.length > 1 &&
    parts.every((part) => {
      const phrase = asPhrase(part.trim());
      return phrase !== null && (phrase === '' || FURNITURE.has(phrase) || MORE_FURNITURE.has(phrase));
    })
  );
};

/** A word of somebody who asks, in an interview: `Partager ?` */
const ASKS = inBasicPlane(/^[\p{L}\p{M}]+[ \u00a0]?\?$/u);
/** Signs that pages set before what they ask of a reader. */
const SIGNS = '♦◆■★☆✉➜➤';

const LONGEST_BAR = 140;
/** No longer line is furniture. */
export const LONGEST_FURNITURE = 420;

/**
 * Page furniture: consent banners, sharing and printing, breadcrumbs, rights, dates of publication, tags, forms. `said`
 * has at most {@link LONGEST_FURNITURE} characters, and `phrase` is `asPhrase` of it.
 */
export const isFurniture = (said: string, phrase: string | null): boolean => {
  const line = SIGNS.includes(said.charAt(0)) ? said.slice(1).trimStart() : said;
  if (phrase !== null && (phrase === '' || isFurniturePhrase(phrase))) return !ASKS.test(line);
  const held = marksHeld(line, 0, line.length);
  if (held & MARK.digit ? isStamp(line) : isBarOfSections(line)) return true;
  if (mayHold(line, held)) {
    if (ANYWHERE.some((form) => form.test(line))) return true;
    if (OPEN_ANYWHERE.some((form) => form.test(line)) && !tellsOfOthers(line)) return true;
  }
  if (asksReader(line)) return true;
  if (held & MARK.dash && line.length <= LONGEST_BAR && BAR.test(line)) return true;
  if (held & MARK.comma && line.length <= LONGEST_WRITER && WRITER.test(line)) return true;
  const first = firstWord(line).normalize('NFC').toLowerCase();
  const forms =
    first === '' || FORM_HEADS.has(first) || held & MARK.at ? FURNITURE_FORMS : FORMS_OF_COMMON.get(first);
  if (forms !== undefined) {
    if (forms.some((form) => form.test(line))) return true;
    if (OPEN_FORMS.some((form) => form.test(line)) && !tellsOfOthers(line)) return true;
    if (line.includes(CONTRIBUTED_WORD) && CONTRIBUTED.test(line)) return true;
  }
  return (
    (held & (MARK.arrow | MARK.slash | MARK.bar)) !== 0 && (isBreadcrumb(line) || isRowOfFurniture(line))
  );
};
