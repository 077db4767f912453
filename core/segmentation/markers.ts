/**
 * Words that pages print around stories: headings of related blocks, links to other stories, and the furniture of
 * the page. Phrases are whole lines, compared without case, marks at their ends and differences of Unicode form; the
 * same words inside a sentence of the story are never markers.
 */

import { MARK, marksHeld } from '../metadata/marks-held.ts';
import { unitAt, unitOrNone } from '../model/unit-at.ts';
import { isLetter, UNIT, unitClass } from '../spacing/unit-class.ts';
import { joinedPatterns } from './joined-patterns.ts';
import { MORE_HEADINGS, STILL_MORE_FURNITURE } from './page-phrases.ts';
import { isStamp } from './stamps.ts';

const phrases = (text: string): readonly string[] => text.split('|').map((phrase) => phrase.trim());

const RELATED_HEADINGS: ReadonlySet<string> = new Set([
  ...phrases(MORE_HEADINGS),
  ...phrases(
    'voir plus|voir aussi|à voir aussi|a voir aussi|lire aussi|à lire aussi|a lire aussi|lire également|à lire également|lire plus|lire la suite|à lire|à lire sur le même sujet|sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|articles connexes|articles liés|articles associés|articles similaires|articles recommandés|autres articles|autres actualités|autres nouvelles|autres informations|actualités connexes|actualités liées|informations connexes|informations liées|nouvelles connexes|les plus lus|les plus récents|dernières nouvelles|dernières actualités|plus d’actualités|plus de nouvelles|nos suggestions|recommandé pour vous|recommandés pour vous|en relation|en lien avec cet article|en savoir plus|à découvrir|à découvrir aussi|à ne pas manquer|vous aimerez aussi|ça peut vous intéresser|cela peut vous intéresser|sur le même thème|à suivre aussi|voir tout|autres|nos derniers articles|à la une|pour aller plus loin|suivez aussi|plus d’informations|nos autres articles|à lire sur ce sujet|les plus consultés|articles les plus lus|notre sélection|contenus associés|à lire ensuite|les plus populaires|vous aimerez également|dans la même série|sur ce sujet',
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
    'imprimer|partager|partager cet article|partagez|facebook|twitter|linkedin|whatsapp|telegram|messenger|zalo|email|e-mail|x|commentaires|commentaire|commenter|réagir|réagir à cet article|envoyer|envoyer à un ami|accueil|menu|recherche|rechercher|newsletter|abonnez-vous|s’abonner|je m’abonne|se connecter|connexion|suivez-nous|tout accepter|tout refuser|accepter|refuser|paramétrer|paramétrer les cookies|accepter et fermer|continuer sans accepter|publicité|retour|retour en haut|haut de page|aller au contenu|aller au contenu principal|écouter|écouter l’article|copier le lien|lien copié|copié|sauvegarder|enregistrer|ajouter aux favoris|favoris|agrandir|taille du texte|zoom|mentions légales|plan du site|contact|contactez-nous|nom|votre commentaire|vos commentaires|soyez le premier à commenter|signaler une erreur|télécharger l’application|mots-clés|mots clés|tags|étiquettes|fermer|ouvrir|suivant|précédent|article suivant|article précédent|rss|politique de confidentialité|conditions d’utilisation|gestion des cookies|google news|espace francophone|ok|passer la publicité|voir les commentaires|short url|vos réactions|donnez votre avis|newsletter',
  ),
  ...phrases(
    'print|print this page|share|share this|share this article|share this story|tweet|comments|comment|leave a comment|post a comment|leave a reply|send|home|search|subscribe|sign in|sign up|log in|login|register|follow us|accept|accept all|accept all cookies|reject all|decline|cookie settings|manage cookies|advertisement|advertising|sponsored|back|back to top|top|skip to content|skip to main content|listen|copy link|link copied|save|bookmark|font size|privacy policy|terms of use|terms of service|terms and conditions|about us|contact us|sitemap|next|previous|next article|previous article|close|topics|keywords|download the app|view comments|feedback|pinterest|reddit|instagram|youtube|tiktok|a a|a- a+',
  ),
  ...phrases(
    'in|in bài viết|in trang|chia sẻ|bình luận|viết bình luận|ý kiến bạn đọc|gửi|gửi bình luận|trang chủ|tìm kiếm|đăng nhập|đăng ký|theo dõi|quảng cáo|từ khóa|từ khoá|chủ đề|sao chép liên kết|sao chép|lưu bài viết|lưu|liên hệ|về đầu trang|cỡ chữ|nghe đọc bài|thích|gửi cho bạn bè|quay lại|đồng ý|từ chối|đóng|phản hồi',
  ),
]);

/** More that sites print: ways to read, to leave and to answer, and fields of feeds. */
const MORE_FURNITURE: ReadonlySet<string> = new Set(
  phrases(
    'contact presse|contacts presse|communiqué de presse|media contact|media contacts|press contact|press release|for immediate release|liên hệ báo chí|thông cáo báo chí|version classique|version complète|voir la version complète|version imprimable|version mobile|imprimer cette page|imprimer cet article|imprimer l’article|afficher dans le navigateur|voir dans le navigateur|se désinscrire|se désabonner|gérer mes préférences|répondre|signaler|signaler un abus|qui sommes-nous|charte de déontologie|nous contacter|lire la suite|continuer la lecture|article réservé aux abonnés|réservé aux abonnés|déjà abonné|haut|partager cette page|galerie|diaporama|page 1 sur 1|sommaire|dossier|voir plus de commentaires|full site|view full site|read full this story|read full story|read the full article|read full article|suite de l’article|lire la suite de l’article|original article|view original article|voir l’article original|bonne lecture|desktop version|mobile version|printable version|print this article|view in browser|unsubscribe|manage preferences|manage your preferences|reply|report|report abuse|who we are|contact|continue reading|read the full story|subscriber only|subscribers only|gallery|slideshow|next story|previous story|page 1 of 1|terms conditions|terms & conditions|reuse this content|guid|link|description|pubdate|category|bản đầy đủ|phiên bản đầy đủ|bản in|xem trên trình duyệt|hủy đăng ký|trả lời|báo vi phạm|gửi góp ý|chia sẻ bài viết|lên đầu trang|bài tiếp theo|bài trước|đăng nhập để đọc tiếp|tặng sao|đọc tiếp|thư viện ảnh',
  ),
);

/** The longest phrase of the lists: longer lines are not looked up. */
const LONGEST = 48;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** Whether the code unit at `at` is a letter or digit as nearly all are: the table is faster than the pattern. */
const isPlain = (phrase: string, at: number): boolean => {
  const kind = unitClass(unitOrNone(phrase, at));
  return kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.digit;
};
const withoutEdges = (phrase: string): string =>
  isPlain(phrase, 0) && isPlain(phrase, phrase.length - 1) ? phrase : phrase.replace(EDGES, '');

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

/** A whole line that heads a related block: `Voir plus`, `Related News`, `>> Xem thêm:`. `phrase` is `asPhrase` of it. */
export const isRelatedHeading = (line: string, phrase: string | null): boolean =>
  phrase !== null && RELATED_HEADINGS.has(phrase) && !/[.,]$/u.test(line);

const LINK_WORDS =
  '(?:(?:à |a )?(?:lire|voir|relire|revoir|écouter)(?: aussi| également| plus| encore)?|sur le même sujet|sur le même thème|dans la même rubrique|en savoir plus|articles? (?:liés?|connexes?)|related(?: news| stories| story| articles?)?|read (?:more|also)|also read|see (?:also|more)|xem thêm|đọc thêm|tin liên quan|bài liên quan|lea también|ver más)';
const LINK_HEAD = new RegExp(
  `^[\\[(>»▶►→•*|\\s-]{0,6}${LINK_WORDS}[ \\u00a0]*(?::|»|>|→|\\||–|—)[ \\u00a0]*`,
  'iu',
);

const LINK_MARK = /[:»>→|–—]/u;
/** Words that start no sentence, and so head a link without a mark behind them: `À lire aussi Le titre`. */
const UNMARKED_HEAD =
  /^(?:(?:[ÀA] )?(?:[Ll]ire|[Vv]oir)|LIRE|VOIR|[ÀA] (?:LIRE|VOIR)) (?:aussi|également|AUSSI(?! *\p{Ll})|ÉGALEMENT)(?:[ \u00a0]+(?=["«“]?[ \u00a0]?[\p{Lu}\d])|(?=\p{Lu}\p{Ll}|["«“]))/u;

/** A heading of the list before a colon, and another story behind it: `Nos autres articles : Le titre`. */
const phraseHead = (start: string): number => {
  const colon = start.indexOf(':');
  if (colon < SHORTEST_PHRASE || colon > LONGEST) return 0;
  const phrase = asPhrase(start.slice(0, colon).trim());
  if (phrase === null || !phrase.includes(' ') || !RELATED_HEADINGS.has(phrase)) return 0;
  const title = TITLE_BEHIND.exec(start.slice(colon));
  return title ? colon + title[0].length : 0;
};
const SHORTEST_PHRASE = 6;
const TITLE_BEHIND = /^:[ \u00a0]*(?=["«“‘]?[ \u00a0]?[\p{Lu}\d])/u;

/** The length of the heading at the start of a line that goes on with another story: `Lire aussi : Le titre`; 0 when none. */
export const linkHeadLength = (line: string): number => {
  const start = line.slice(0, 80);
  const match = (LINK_MARK.test(start) ? LINK_HEAD.exec(start) : null) ?? UNMARKED_HEAD.exec(start);
  if (match) return match[0].length < line.length ? match[0].length : 0;
  return phraseHead(start);
};

const LINK_ARROWS = '>»▶►→';

/** A title between square brackets is a link; a note of the editors between them ends with a stop. */
const BRACKETED = /^\[["«“‘]?\s*[\p{Lu}\d][^[\]:]{18,160}[^[\].!?…]\]$/u;

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
  /\bcookies?\b.{0,200}(?:accept|refus|consent|utilis|use|privacy|confidentialité|navigation|site)/iu,
  /(?:accept|refus|consent|utilis|autoris|activ|enabl|allow|we use|dùng|navigation).{0,120}\bcookies?\b/iu,
  /\breCAPTCHA\b/iu,
  // what an agency says of all that it sends out
  /\b(?:contactez-nous s['’]il vous pla[iî]t|à ses abonnés via|diffusées? sur le site de l['’])/iu,
  // what a site that copies pages says of one
  / have \d+ words, post on \S/u,
  /(?:^(?:©(?! ?\p{L}[^/\d]{1,40}\/\p{Lu})|\(c\) |copyright\b)|(?:©|copyright|\(c\)) ?(?:19|20)\d\d|tous droits (?:de reproduction )?réservés|all rights reserved|bản quyền|reproduction (?:interdite|totale|partielle))/iu,
];
const ANYWHERE_HINT =
  /[cC][oO][nN][tT][aA][cC][tT]ez|bonnés via|sur le site de l|[cC][oO][oO][kK][iI]|[cC][aA][pP][tT][cC][hH]|[cC][oO][pP][yY]|[rR][oO][iI][tT][sS]|[iI][gG][hH][tT][sS] |[ảẢ][nN] [qQ]|[rR][oO][dD][uU][cC][tT][iI][oO][nN] [iItTpP]| have \d/u;

/** Whether a line that holds these marks may have such a form: the sign of rights stands alone, the others in words. */
const mayHold = (line: string, held: number): boolean =>
  (held & MARK.copyright) !== 0 || (held & MARK.open && /\([cC]\)/u.test(line)) || ANYWHERE_HINT.test(line);

const WEEKDAYS =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** May start with any word; it is tried only where its own stands, since it goes back over the whole line. */
const CONTRIBUTED_WORD = ' contributed ';
const CONTRIBUTED = /^.{4,110} contributed (?:to (?:this|the) (?:report|story)|reporting)\.?$/u;
/** Who wrote it, and for whom: `ANNA MOREL, Quay staff writer`. */
const WRITER =
  /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}, [^.!?]{0,30}(?:staff writers?|staff reporters?|correspondents?|contributors?|journaliste|phóng viên)$/u;
const LONGEST_WRITER = 90;
/** Forms of whole lines. */
const FURNITURE_FORMS = joinedPatterns([
  // sharing, printing, following
  /^(?:x )?(?:partage[rz]?|share|chia sẻ|envoyer|tweete[rz]?|suivez|follow|theo dõi|abonnez|subscribe|inscrivez|recevez|télécharge[rz]|download)\b.{0,60}(?:facebook|twitter|linkedin|whatsapp|telegram|zalo|e-?mail|newsletter|google|réseaux|social|lettre|application|app\b|chaîne|channel|inbox|boîte|fanpage|tiktok|youtube)/iu,
  /^(?:mời .{2,24} )?(?:theo dõi|suivez|follow) .{2,40} (?:trên|sur|on)(?: :)?$/iu,
  /^(?:abonnez-vous|inscrivez-vous|subscribe|sign up|đăng ký) (?:pour|afin de|to|để) (?:lire|continuer|accéder|poursuivre|découvrir|read|continue|keep reading|access|unlock|đọc|xem)\b.{0,60}$/iu,
  /^(?:(?:facebook|twitter|linkedin|whatsapp|telegram|messenger|zalo|pinterest|e-?mail|instagram|youtube|imprimer|print|partager|share|tweeter|x|copier le lien|copy link)[\s|·•,/]*){2,}$/iu,
  // dates and counts of the page
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|thứ \p{L}+|chủ nhật),? ?(?:le |ngày )?)?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}(?:[ ,à|-]{1,5}\d{1,2}[:h]\d{2}(?: ?(?:am|pm|gmt[+\d:]*|\(gmt[+\d:]*\)))?)?$/iu,
  /^(?:(?:19|20)\d\d-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?|\d{1,2}[:h]\d{2}(?:[ ,|-]{1,4}\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2})?)(?: ?\(?gmt[+\d:]*\)?)?$/iu,
  /^(?:publié|mis à jour|modifié|posté|published|updated|posted|last updated|created|cập nhật|đăng|ngày đăng)(?: (?:le|on|at|à|by|par|lúc))? ?:? ?.{0,70}\d/iu,
  /^(?:filed |posted |classé |publié )?(?:in|dans|by|par) .{2,60} (?:on|le) .{0,20}(?:19|20)\d\d(?: (?:at|à) .{4,12})?$/iu,
  /^(?:temps de lecture|lecture|reading time)\b.{0,24}$|^\d{1,3} ?min(?:utes?)? (?:de lecture|read)$/iu,
  /^\d{1,3} (?:photos?|pictures?|images?|ảnh|hình)$/iu,
  /^\d{1,6} (?:commentaires?|partages?|vues?|comments?|shares?|views?|lượt xem|bình luận)$/iu,
  /^(?:commentaires?|comments?|bình luận|ý kiến|vos réactions|réactions) ?\(\d{1,6}\)$/iu,
  new RegExp(
    `^(?:${WEEKDAYS},? )?(?:(?:${MONTHS})\\.? \\d{1,2}|\\d{1,2}(?:er)? (?:${MONTHS})\\.?),? (?:19|20)\\d\\d(?:[ ,|àat–-]{1,6}\\d{1,2}[:h]\\d{2})?(?: ?(?:am|pm))?(?: ?\\(?gmt[+\\d:]*\\)?)?$`,
    'iu',
  ),
  /^(?:a ?[-+−–](?: ?a ?[-+−–]?)?|[-+−–] ?a(?: ?[-+−–] ?a)?)$/iu,
  /^\d{1,3} ?(?:\/|of|sur|trên) ?\d{1,3}$/iu,
  /^(?:\d{1,3}[ \u00a0|·-]+){2,12}(?:suivante?|next|dernière|last|»|>)$/iu,
  /^(?:url|doi|source|nguồn) ?: ?(?:https?:\/\/|www\.)?\S+\.\S+$/iu,
  /^(?:(?:lire )?la )?suite de l[’']article sur .{2,30}$/iu,
  /^(?:trang|page) \d{1,3} ?(?:\/|of|sur|trên) ?\d{1,3}$/iu,
  /^the post .{0,160}appeared first on .{2,60}$/iu,
  /^(?:é|e)crit par .{2,50}publié dans /iu,
  /^(?:printed from|imprimé (?:le|depuis)|vous recevez c|you are receiving this|you received this|bạn nhận được email)/iu,
  /^(?:lire la suite|continue reading|read more|đọc tiếp) ?[→»>…]$/iu,
  /^(?:e-?mail|nom|name|commentaire|comment|message|votre \p{L}+|your \p{L}+) ?:? ?\*$/iu,
  /^(?:votre adresse (?:e-?mail|de messagerie|courriel) ne sera pas|enregistrer mon nom|les champs obligatoires|ce site utilise|prévenez-moi d|notifiez-moi d|cet article (?:vous a|est réservé|a été (?:vu|lu|publié|initialement))|retrouvez (?:cet article|toute l[’']|plus d[’']|nos |-nous)|rejoignez(?:-nous| notre|-la chaîne)|pour (?:recevoir|ne rien (?:manquer|rater))\b.{0,80}(?:newsletter|abonn|inscri|whatsapp|telegram|chaîne))/iu,
  /^(?:connectez-vous|identifiez-vous|créez un compte|log in|sign in|đăng nhập)\b.{3,100}/iu,
  // tags, addresses
  /^(?:mots[- ]clés?|tags?|étiquettes|keywords?|topics?|thèmes?|từ khóa|chủ đề|etiquetas)(?: associés)? ?:\s*\S/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^(?:#[\p{L}\p{N}_’' -]{2,50}\s*){1,20}$/u,
  /^(?:[^.!?]{0,60}[\s:])?\S+@\S+\.\p{L}{2,}(?:[,; /]+\S+@\S+\.\p{L}{2,})*\.?$/u,
  /^(?:site(?: web)?|website|web|trang web) ?: ?\S+\.\S+$/iu,
  // who wrote it
  /^(?:[Pp]ropos recueillis par|[Ii]nformations recueillies par|[Tt]extes?(?: et (?:photos?|images?))?|[Rr]eportage de|[Pp]ar|[Bb]y|[Tt]heo|[Tt]raduit par|[Tt]ranslated by)(?:(?: ?: ?| )\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:et |and |& )?\p{Lu}[\p{L}\p{M}.’'-]*){1,5}(?: ?\/ ?\p{Lu}[\p{L}\p{M}+ ]{1,30})?| ?: ?\p{Lu}[\p{L}\p{M}.’'+-]*)$/u,
  /^[Pp]ar \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}(?:, (?:à|au|en|depuis) \p{Lu}[\p{L}\p{M}’' -]{1,30})$/u,
  /^publiée? (?:le )?par \p{Lu}[^.!?]{2,60}$/iu,
  /^\(?(?:rédact(?:eur|rice)s?|web ?(?:rédact|édit)(?:eur|rice)|édit(?:eur|rice)s?|editors?)[ \u00a0]?: ?\p{Lu}[^.!?]{2,50}$/iu,
  /^(?:auteurs?|autrice|auteur\/autrice|authors?|tác giả) ?: ?\p{Lu}[^.!?]{2,60}$/iu,
  /^[Bb]y \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}$/u,
  /^(?:depuis notre|from our) (?:bureau|rédaction|desk|newsroom)(?!\p{L})[^.!?]{0,40}$/iu,
  /^our standards: /iu,
  // who answers for the page
  /^(?:rédact(?:eur|rice) en chef|direct(?:eur|rice) de la publication|editor-in-chief|tổng biên tập|giấy phép|permis de publication|licen[cs]e n|hotline|tél(?:éphone)? ?:|tel ?:|fax ?:|địa chỉ|siège ?:|adresse ?:|address ?:)/iu,
  /^(?:vous avez trouvé une erreur|signaler une erreur|soyez le premier|be the first to comment|click here|cliquez ici|nhấn vào đây)/iu,
]);
/** The words that these forms start with; a form that starts with another sign is tried where a line does. */
const FORM_HEADS: ReadonlySet<string> = new Set(
  'depuis from our enregistrer cet retrouvez rejoignez prévenez notifiez pour x mời auteur auteurs autrice author authors tác publiée télécharger partage partager partagez share chia envoyer envoyez tweete tweeter tweetez suivez follow theo abonnez subscribe inscrivez recevez téléchargez download facebook twitter linkedin whatsapp telegram messenger zalo pinterest e email mail instagram youtube imprimer print x copier copy lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday thứ chủ january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec publié mis modifié posté published updated posted last created cập đăng ngày temps lecture reading nom name commentaires commentaire comments comment bình ý message votre your connectez identifiez créez log sign mots mot tag tags étiquettes keyword keywords topic topics thème thèmes từ etiquetas http https www rédacteur rédacteurs rédactrice rédactrices web éditeur éditrice editors directeur directrice permis editor tổng giấy licence license hotline tél téléphone tel fax địa siège adresse address vous signaler soyez be click cliquez nhấn a site website web trang propos url doi printed imprimé vous you bạn lire suite source nguồn trang page ecrit écrit continue read đọc associated ap reuters afp additional informations texte textes reportage par by theo translated traduit filed classé in dans'.split(
    ' ',
  ),
);
/** Forms that start with a word that starts many sentences, too, by that word. */
const FORMS_OF_COMMON: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    'de',
    [/^de (?:notre|nos) (?:correspondante?s?|envoyée?s?(?: spécia(?:le?s?|ux))?)(?!\p{L})[^.!?]{0,50}$/iu],
  ],
  ['il', [/^il vous reste \d[\d.,]* ?% de (?:cet |l[’'])article/iu]],
  [
    'avec',
    [
      /^avec (?:notre|nos) (?:correspondante?s?|envoyée?s?(?: spécia(?:le?s?|ux))?)(?: (?:régiona(?:le?s?|ux)|permanente?s?))?(?: (?:à|au|aux|en|dans) [^.!?]{2,50})?, \p{Lu}[^.!?]{2,50}$/iu,
    ],
  ],
  ['la', [/^(?:(?:lire )?la )?suite de l[’']article sur .{2,30}$/iu]],
  ['the', [/^the post .{0,160}appeared first on .{2,60}$/iu]],
]);
const ASCII = 0x80;
const FIRST_WORD = /^[\p{L}\p{M}]*/u;
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
const BREADCRUMB_HEAD = /^(?:accueil|home|trang chủ|inicio|actualités?|news|vous êtes ici|you are here)$/iu;

/** `Accueil > Politique > Diplomatie`: short names between the same marks. */
const isBreadcrumb = (line: string): boolean => {
  if (line.length > 140 || !/[>›»/|]/u.test(line)) return false;
  const parts = line.split(BREADCRUMB_SEPARATOR).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.length > 60 || /[.;!?]$/u.test(part)))
    return false;
  return (
    BREADCRUMB_HEAD.test(parts[0]?.replace(/^.*: ?/u, '') ?? '') ||
    (parts.length >= 3 && parts.every((part) => part.length <= 28))
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

/** `Envoyer à un ami | Imprimer`, `Font Size:  | Print`: phrases of furniture between bars. */
const isRowOfFurniture = (line: string): boolean => {
  const parts = line.split('|');
  return (
    parts.length > 1 &&
    parts.every((part) => {
      const phrase = asPhrase(part.trim());
      return phrase !== null && (phrase === '' || FURNITURE.has(phrase) || MORE_FURNITURE.has(phrase));
    })
  );
};

/** No longer line is furniture. */
export const LONGEST_FURNITURE = 420;

/**
 * Page furniture: consent banners, sharing and printing, breadcrumbs, rights, dates of publication, tags, forms. `line`
 * has at most {@link LONGEST_FURNITURE} characters, and `phrase` is `asPhrase` of it.
 */
export const isFurniture = (line: string, phrase: string | null): boolean => {
  if (phrase !== null && (phrase === '' || isFurniturePhrase(phrase))) return true;
  const held = marksHeld(line, 0, line.length);
  if (held & MARK.digit && isStamp(line)) return true;
  if (mayHold(line, held) && ANYWHERE.some((form) => form.test(line))) return true;
  if (held & MARK.comma && line.length <= LONGEST_WRITER && WRITER.test(line)) return true;
  const first = firstWord(line).normalize('NFC').toLowerCase();
  const forms =
    first === '' || FORM_HEADS.has(first) || held & MARK.at ? FURNITURE_FORMS : FORMS_OF_COMMON.get(first);
  if (forms !== undefined) {
    if (forms.some((form) => form.test(line))) return true;
    if (line.includes(CONTRIBUTED_WORD) && CONTRIBUTED.test(line)) return true;
  }
  return (
    (held & (MARK.arrow | MARK.slash | MARK.bar)) !== 0 && (isBreadcrumb(line) || isRowOfFurniture(line))
  );
};
