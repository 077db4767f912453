/**
 * Forms of whole lines that pages print around stories: who shares, prints and follows, when something was published, who
 * wrote it, who answers for the page. A form is tried where a line starts with a word of its own (`furniture.ts`).
 */
import { type Form, inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { eitherWay } from '../../plain-letters.ts';
import { PAGE_NUMBER } from '../../spacing/text/page-number.ts';
import { GOES_ON_BELOW, MADE_BY, MAKERS, RUNS, WAS_USEFUL } from './asides.ts';
import { BUTTON_HEADS, BUTTONS } from './buttons.ts';
import { BY_BODY } from './bylines-of-bodies.ts';
import { joinedPatterns } from './joined-patterns.ts';
import { NOTES_BY_WORD, NOTES_OF_PAGE } from './notes-of-page.ts';
import { ELSEWHERE, GIFTS, IN_PRINT, LANGUAGES, REPORT_OF, SENT_OFTEN, SHOWN_BELOW } from './offers.ts';
import { HEARD_HERE, PLAYER_HEADS, PLAYERS } from './players.ts';
import { ALL_COMMENTS, FREE_WITH_ACCOUNT, JUST_WRITTEN, REST_ON_SITE, SEEN_LATER } from './reader-notices.ts';

const WEEKDAYS =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';

/** May start with any word; it is tried only where its own stands, since it goes back over the whole line. */
export const CONTRIBUTED_WORD = ' contributed ';
export const CONTRIBUTED = /^.{4,110} contributed (?:to (?:this|the) (?:report|story)|reporting)\.?$/u;
/** Who wrote it, and for whom: `ANNA MOREL, Quay staff writer`. */
export const WRITER = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}, [^.!?]{0,30}(?:staff writers?|staff reporters?|correspondents?|contributors?|journaliste|phóng viên)$/u,
);
export const LONGEST_WRITER = 90;
/** Forms of whole lines. */
export const FURNITURE_FORMS = joinedPatterns([
  // sharing, printing, following
  /^(?:mời .{2,24} )?(?:theo dõi|suivez|follow) .{2,40} (?:trên|sur|on)(?: :)?$/iu,
  /^(?:abonnez-vous|inscrivez-vous|subscribe|sign up|đăng ký) (?:pour|afin de|to|để) (?:lire|continuer|accéder|poursuivre|découvrir|read|continue|keep reading|access|unlock|đọc|xem)\b.{0,60}$/iu,
  /^(?:(?:chia sẻ|facebook|twitter|linkedin|whatsapp|telegram|messenger|zalo|pinterest|e-?mail|instagram|youtube|imprimer|print|partager|share|tweeter|x|copier le lien|copy link)[\s|·•,/]*){2,}$/iu,
  // how often that was done
  /^(?:partage[rs]?|recommander|recommandations?|tweets?|tweeter|shares?|likes?|aimer|épingler|commenter|envoyer|imprimer) ?\(?\d{1,3}(?:[ .,]?\d{3})?k?\)?$/iu,
  /^(?:commenter (?:via|avec) \p{L}{2,12}? ?){1,4}$/iu,
  /^vidéo suivante\b.{0,30}$|^(?:privacy notice|avis de confidentialité) ?: /iu,
  // dates and counts of the page
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|thứ \p{L}+|chủ nhật),? ?(?:le |ngày )?)?\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}(?:[ ,à|-]{1,5}\d{1,2}[:h]\d{2}(?: ?(?:am|pm|gmt[+\d:]*|\(gmt[+\d:]*\)))?)?$/iu,
  /^(?:(?:19|20)\d\d-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?|\d{1,2}[:h]\d{2}(?:[ ,|-]{1,4}\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2})?)(?: ?\(?gmt[+\d:]*\)?)?$/iu,
  /^(?:filed |posted |classé |publié )?(?:in|dans|by|par) .{2,60} (?:on|le) .{0,20}(?:19|20)\d\d(?: (?:at|à) .{4,12})?$/iu,
  /^(?:taille (?:du texte|de la police|des caractères|de police)|police|text size|font size|cỡ chữ) ?:? ?(?:a ?[-+−–]?[ ,|/]*){1,4}$/iu,
  /^(?:écouter|réécouter|lire|voir|regarder|listen|watch|nghe|xem)(?: [^.!?]{1,48}?)? ?[-–—:]? ?\(?\d{1,2}(?::\d{2}){1,2}\)?$/iu,
  /^(?:écouter|réécouter|lire|voir|regarder|listen|watch)(?: [^.!?]{1,48}?)? ?\(\d{1,3} ?(?:min|mn)\.?(?: ?\d{1,2}(?: ?s)?)?\)$/iu,
  /^(?:écouter|télécharger|voir|regarder|listen|download|nghe|tải)(?: [^.!?]{1,40}?)? ?[-–—:(]? ?\d[\d.,]* ?(?:kbit\/s|kb\/s|kbps|ko|mo|kb|mb)(?!\p{L})[^.!?]{0,24}$/iu,
  // what a paper was printed for
  /^(?:(?:semaine|édition|numéro|parution)(?: n[°o] ?\d{1,6},?)?|n[°o] ?\d{1,6}) d[ue] [^.!?:]{3,40}(?:19|20)\d\d$/iu,
  /^(?:retour|revenir) (?:en |vers le |au )?haut(?: de (?:la |cette )?page)?$/iu,
  /^(?:retour|revenir) (?:(?:à|vers) (?:la |l[’'])|aux |au )(?:(?:liste des \p{Ll}{4,16}s$|(?:liste|page|rubrique|index|accueil|sommaire|archives)(?: précédente)?)(?: (?:des|de (?:toutes|tous) les|de nos|de la|du|de l[’']|d[’']) ?(?:actualités|actus|articles|communiqués|dépêches|nouvelles|brèves|publications|résultats|infos|informations|événements|accueil|rubrique|recherche|presse|site|news))?|actualités|actus|articles|communiqués|dépêches|brèves|publications|résultats(?: de (?:la )?recherche)?|infos|news|archives|site)$/iu,
  /^(?:back|return) to (?:the )?(?:(?:list|index|overview)(?: of (?:news|articles|(?:press )?releases|stories|results))?|all (?:news|articles|stories|(?:press )?releases)|news(?: list| index|room)?|articles|press releases|(?:search )?results|stories|previous page|home ?page)$/iu,
  /^(?:quay lại|trở (?:về|lại)|về) (?:danh sách(?: (?:tin|tin tức|tin bài|bài viết))?|trang (?:trước|tin tức)|(?:mục )?tin tức|chuyên mục)$/iu,
  /^vous êtes (?:le|la) \d[\d., \u00a0]*(?:er|e|ème|ère)? (?:visiteur|visiteuse|lecteur|lectrice)$/iu,
  /^vous (?:aimez|appréciez|avez aimé)(?!\p{L})[^.!?]{2,60}\? ?\p{L}+ez [^!?]{3,90}[.!]$/iu,
  /^(?:(?:facebook|twitter|linkedin|whatsapp|telegram|messenger|zalo|pinterest|instagram|youtube|tiktok|google\+?|viber)[\s|·•,/]+){2,}\p{L}{2,12}(?: \p{L}{1,8})?$/iu,
  PAGE_NUMBER,
  /^(?:textes?|vidéos?|audios?|reportages?) (?:par|de) ?: ?\p{Lu}[^.!?]{1,50}$/iu,
  /^(?:temps de lecture|lecture|reading time)\b.{0,24}$|^\d{1,3} ?(?:min|mn|mins|minutes?|phút) (?:temps )?(?:de lecture|read|reading|đọc)\.?$/iu,
  /^(?:by |par )?\p{Lu}[^.!?:]{2,48} \d{1,2}[ -]?min(?:ute)?s? (?:read|(?:temps )?de lecture)$|^(?:écouter|lire|listen|nghe)(?: l[’']article)? \d{1,2} ?(?:min|mn|phút)$/iu,
  /^\d{1,3} (?:photos?|pictures?|images?|ảnh|hình)$/iu,
  /^\d{1,6} (?:commentaires?|partages?|vues?|comments?|shares?|views?|lượt xem|bình luận)(?: ?:)?$/iu,
  /^(?:aucune?|pas (?:encore )?de|0) (?:commentaires?|réactions?|avis|réponses?)(?: (?:publiée?|postée?|déposée?|laissée?))?(?: (?:pour (?:le moment|l[’']instant)|à ce jour|actuellement|n[’'](?:a|est) (?:encore |été )?\p{L}{3,9}(?: \p{L}{3,9})?))?(?: (?:sur|pour|à) cet article)?\.?$/iu,
  /^there are (?:currently )?no (?:comments|reviews|replies)(?: yet| so far)?(?: (?:on|for) this (?:article|story|post))?\.?$|^no (?:comments|reviews|replies) (?:yet|so far|at this time|for now|found)\.?$/iu,
  /^(?:hiện )?chưa có (?:bình luận|ý kiến|phản hồi|đánh giá)(?: nào| bạn đọc)?(?: (?:cho|về) bài viết(?: này)?)?\.?$/iu,
  // what readers, guests and buyers thought
  /^\d{1,6} (?:avis|témoignages?|évaluations?|notes?|réactions?)(?: (?:de|des|d[’'])(?: nos| vos)? ?(?:voyageu(?:rs|ses)|lect(?:eurs|rices)|clients|internautes|utilisateurs|visiteurs|consommateurs|acheteurs|membres|abonnés|spectateurs))?$/iu,
  /^\d{1,6} (?:(?:travell?er|reader|customer|user|guest|visitor|member)s?[’']?s? )?(?:reviews?|ratings?)$|^\d{1,6} (?:đánh giá|nhận xét)(?: (?:của|từ) (?:khách hàng|bạn đọc|độc giả|du khách))?$/iu,
  // what a letter brings
  /^(?:newsletters?|(?:la |notre )?lettre d[’']information|infolettre|bản tin(?: email)?) ?[:–—|-] ?(?:recevez|inscrivez-vous|abonnez-vous|restez|ne (?:ratez|manquez)|l[’']essentiel|get|sign up|subscribe|receive|stay|đăng ký|nhận)(?!\p{L})[^?]{2,90}$/iu,
  /^newsletters?(?: [^\s.!?:;]{1,16}){1,3} ?: ?(?:recevez |l[’']essentiel d|le meilleur d|toute l[’'])[^?]{2,80}(?<!\p{L})(?:chaque|tous les|toutes les) [^.!?]{3,30}$/iu,
  /^newsletters?(?: [^\s.!?:;]{1,16}){1,3} ?: ?(?:recevez|retrouvez) (?:[^.!?]{2,60} )?(?:chaque|tous les|toutes les) [^.!?]{3,90}[.!]?(?: ?(?:ok|go|valider|envoyer|(?:je )?[sm][’']inscri(?:re|s)|(?:je )?[sm][’']abonner?|subscribe))?$/iu,
  /^(?:commentaires?|comments?|bình luận|ý kiến|vos réactions|réactions) ?\(\d{1,6}\)(?: ?[-–|:] ?.{3,90})?$/iu,
  new RegExp(
    `^(?:${WEEKDAYS},? )?(?:(?:${MONTHS})\\.? \\d{1,2}|\\d{1,2}(?:er)? (?:${MONTHS})\\.?),? (?:19|20)\\d\\d(?:[ ,|àat–-]{1,6}\\d{1,2}[:h]\\d{2})?(?: ?(?:am|pm))?(?: ?\\(?gmt[+\\d:]*\\)?)?$`,
    'iu',
  ),
  /^(?:a ?[-+−–](?: ?a ?[-+−–]?)?|[-+−–] ?a(?: ?[-+−–] ?a)?)$/iu,
  /^(?:(?:photos?|images?|diapositive|slide|ảnh) )?\d{1,3} ?(?:\/|of|sur|trên) ?\d{1,3}$/iu,
  // the languages of a page
  /^(?:(?:tiếng việt|english|français|español|deutsch|italiano|português|русский|العربية|中文|日本語|한국어|ລາວ|ខ្មែរ|ภาษาไทย|lëtzebuergesch|nederlands|rumantsch)[ |/·•,–-]*){2,}$/iu,
  // three words of a state
  /^(?:Une? )?\p{Lu}[\p{L}\p{M}]+(?: ?[–—-] ?(?:Une? )?\p{Lu}[\p{L}\p{M}]+){2}$/u,
  /^(?:nombre de )?(?:vue?|lue?|visites?|visiteurs?|lectures?|vues|pages vues)(?: aujourd[’']hui)?(?: ?: ?| )\d[\d., \u00a0]*(?: fois)?$/iu,
  /^« ?(?:article|page|dépêche|actualité) précédente?$|^(?:article|page|dépêche|actualité) suivante? ?»$/iu,
  // the number of a paper with its day
  /^(?:n[°o]\.?|numéro|issue(?: no\.?)?|số) ?(?:\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d[\d.]*) ?[-–—|,] [^.!?]{4,40}(?:[-–—|] ?\d+(?:,\d\d)? ?(?:€|F|FCFA|CFA))?$/iu,
  // where an office is, and when it is open
  /^(?:mairie|siège|adresse|bureaux?|accueil)[^.!?]{0,30}?[-–,:] ?\d{1,4},? (?:bis,? )?(?:rue|place|avenue|boulevard|chemin|route|quai|impasse|allée|cours)(?!\p{L})[^.!?]{2,60}$/iu,
  /^(?:ouverte?s?|horaires|fermée?s?)(?: ?: ?| )(?:du |le |de |les |tous )[^.!?]{4,90}\d{1,2} ?h(?:\d\d)?$/iu,
  /^une (?:erreur|réaction|question|remarque|information)(?!\p{L})[^.!?]{0,40}\? ?(?:écrivez|contactez|signalez|dites|réagissez|envoyez)[^.!?]{0,60}[.!]?$/iu,
  /^(?:plan du site|mentions légales|accessibilité|sitemap|legal notice)(?: ?[|·•,–-] ?[^|·•–.]{3,40}){1,5}$/iu,
  /^(?:renseignements?|contacts?|informations?|relations médias) ?: ?[^.!?]{3,90}\d[\d -]{5,}\d$/iu,
  /^(?:[Rr]édigé|[ÉEé]crit|[Pp]ublié|[Pp]osté) par \p{Lu}[^.!?|]{1,40}\.? le [^|]{6,40}\d{4}[^|]{0,16}(?:\| ?[Ll]u \d+ fois)?$/u,
  // a path whose marks were lost
  /^(?:Accueil|Home|Trang chủ)(?: \p{Lu}[\p{L}\p{M}’'-]*){1,6}$/u,
  // offers
  /^(?:[^\p{L}\d«"“(]{1,3} ?)?recevez (?:quotidiennement|gratuitement|directement|chaque|par (?:e-?mail|courriel)) .{10,160}(?:abonnez-vous|inscrivez-vous|en cliquant ici)[^.!?]{0,40}[.!]?$/iu,
  /^(?:(?:une fois par (?:jour|semaine)|chaque (?:matin|jour|soir|semaine)|tous les (?:jours|matins|soirs)),? )?recevez (?:chaque (?:matin|jour|soir|semaine) |tous les \p{L}+ )?(?:l[’']essentiel|toute l[’']actualité|l[’']actualité|le meilleur|les meilleurs|nos|notre) .{0,80}$/iu,
  /^(?:lire la suite|continuez|poursuivez|profitez|essayez|découvrez|soutenez|accédez|abonnez-vous)(?!\p{L}).{0,60}(?:sans publicité|l[’']offre (?:numérique|d[’']essai|découverte)|à \d+ ?€|\d ?€ (?:le premier|par) mois|€ ?\/ ?mois|nos offres|sans engagement).{0,80}$/iu,
  /^\d{1,2} (?:mois|semaines?|jours)(?: (?:d[’'](?:essai|abonnement|accès)|de lecture))? (?:pour|à) (?:seulement )?\d{1,3}(?:[.,]\d\d)? ?€(?!\p{L})[^.!?]{0,20}(?:sans engagement|résiliable)[^.!?]{0,40}$/iu,
  /^\d{1,3}(?:,\d\d)? ?€ ?(?:\/ ?|par |(?:pour )?le premier )(?:mois|an)(?!\p{L})[^!?]{0,40}(?:sans engagement|résiliable|puis \d)[^!?]{0,40}$/iu,
  // how much is left to read
  /^vous avez (?:lu|consulté|atteint|épuisé)(?!\p{L})[^.!?]{0,40}(?:articles?|lectures?) (?:gratuit|offert)e?s?(?!\p{L})[^!?]{0,40}$/iu,
  /^you(?:[’']ve| have) (?:\d{1,2}|one|two|three|no|read [^.!?]{1,24}) (?:more )?(?:free )?(?:articles?|stories|story)(?: (?:left|remaining|this month)){1,2}\.?$/iu,
  // the rank of a link
  /^\d{1,2}[.)]?$/u,
  /^page vue \d[\d ]* fois(?: [^.!?]{3,40})?\.?$/iu,
  /^posté (?:par \S{2,20} )?dans ?: ?[^.!?]{3,80}$/iu,
  /^(?:\d{1,3}[ \u00a0|·-]+){2,12}(?:(?:suivante?|next|dernière|last)(?: ?[»>›])?|[»>›])$/iu,
  /^(?:url|doi|source|nguồn) ?: ?(?:https?:\/\/|www\.)?\S+\.\S+$/iu,
  /^(?:(?:lire )?la )?suite de l[’']article sur .{2,30}$/iu,
  /^(?:trang|page) \d{1,3} ?(?:\/|of|sur|trên) ?\d{1,3}$/iu,
  /^the post .{0,160}appeared first on .{2,60}$/iu,
  /^(?:é|e)crit par .{2,50}publié dans /iu,
  /^(?:vous recevez c|you are receiving this|you received this|bạn nhận được email)/iu,
  /^(?:lire la suite|continue reading|read more|đọc tiếp) ?[→»>…]$/iu,
  /^(?:e-?mail|nom|name|commentaire|comment|message|votre \p{L}+|your \p{L}+) ?:? ?\*$/iu,
  /^(?:lecture|contenu|article|accès) (?:réservée?|limitée?|illimitée?) (?:aux|à nos|pour les|pour nos) (?:abonné|inscrit|membre|adhérent|lecteur)s(?!\p{L})(?: ?[:.–-] ?[^.!?]{2,80})?\.?$/iu,
  /^(?:votre adresse (?:e-?mail|de messagerie|courriel) ne sera pas|enregistrer mon nom|les champs obligatoires|prévenez-moi d|notifiez-moi d|cet article (?:vous a|vous est (?:offert|proposé)|est réservé|a été (?:vu|lu|publié|initialement)))/iu,
  /^(?:connectez-vous|identifiez-vous|créez un compte|log in|sign in|đăng nhập)\b.{3,100}/iu,
  // tags, addresses
  /^(?:mots[- ]clés?|tags?|étiquettes|keywords?|topics?|thèmes?|từ khóa|chủ đề|etiquetas)(?: associés)? ?:\s*\S/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^(?:#[\p{L}\p{N}_’' -]{2,50}(?:[^\S ]\s*)?){1,20}$/u,
  /^(?=[^@]+@)(?:[^.!?]{0,60}[\s:])?\S+@\S+\.\p{L}{2,}(?:[,; /]+\S+@\S+\.\p{L}{2,})*\.?$/u,
  /^(?:(?:pour )?plus d[’']informations?|(?:for )?more information|further information|details|thông tin chi tiết|chi tiết|xem chi tiết|en savoir plus) ?:? ?(?:sur |at |tại )?(?:https?:\/\/|www\.)\S+$/iu,
  /^(?:site(?: web)?|website|web|trang web) ?: ?\S+\.\S+$/iu,
  // who wrote it
  /^(?:[Pp]ropos recueillis par|[Ii]nformations recueillies par|[Tt]extes?(?: et (?:photos?|images?))?|[Rr]eportage de|[Rr]édigé par|[ÉEé]crit par|[Ww]ritten by|[Pp]ar|[Bb]y|[Tt]heo|[Tt]raduit par|[Tt]ranslated by)(?:(?: ?: ?| )\p{Lu}[\p{L}\p{M}.’'-]*(?:,? (?:et |and |& |avec (?:l[’'])?|with )?\p{Lu}[\p{L}\p{M}.’'-]*){1,7}(?:,? (?:à|au|aux|en|depuis|in|from) \p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3})?(?: ?\/ ?\p{Lu}[\p{L}\p{M}+ ]{1,30})?| ?: ?\p{Lu}[\p{L}\p{M}.’'+-]*)$/u,
  /^[Pp]ar \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}(?:, (?:à|au|en|depuis) \p{Lu}[\p{L}\p{M}’' -]{1,30})$/u,
  /^(?:[Pp]ar|[Bb]y) \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}, \p{Ll}(?:[^.!?:;]{2,60}|[^.!?:;,]{61,110})$/u,
  /^(?:words|text|bài(?:,| và) ảnh|tin(?:,| và) ảnh|thực hiện)(?: by)? ?: ?\p{Lu}[^.!?]{2,70}$/iu,
  /^(?:\* ?)?traduite?s? (?:du|de l[’']) ?\p{L}{4,12} par (?:: ?)?[^.!?:;,\d]{4,60}\.?$/iu,
  /^recueilli(?:e|s|es)? par \p{Lu}[^!?]{1,60}$/iu,
  /^by (?:our|a) [^.!?]{0,40}(?:correspondent|reporter|staff|writer)s?$/iu,
  /^(?:lượt xem|vues|views) ?: ?\d[\d., \u00a0]*$/iu,
  /^contacts? (?:médias?|presse|media|press|báo chí) ?: ?\S.{2,90}$/iu,
  // whom the press asks, with where to reach them
  /^(?:(?:contacts?|relations|service|attachée?s?|demandes) (?:de |des |avec (?:la |les ))?(?:médias?|presse)|(?:media|press) (?:contacts?|relations|inquiries|enquiries|office)|liên hệ báo chí) ?: ?(?=.{0,240}(?:\S@\S|\d[\d .-]{6,}\d))[^!?]{6,280}$/iu,
  /^(?:(?:pour (?:plus (?:de |d[’'])|tout |de plus amples )?|plus (?:de |d[’'])|(?:for )?(?:further |more |additional ))?(?:renseignements?|informations?)(?: complémentaires?| supplémentaires?)?|contacts?|sources? et renseignements?|liên hệ|thông tin liên hệ)(?: ?:|,? (?:please )?(?:contact|contactez|veuillez contacter)) ?(?=[^!?]{0,240}\S@\S)[^!?]{6,280}$/iu,
  // what a desk tells those who print a dispatch
  /^(?:urgent|flash|breaking(?: news)?)$/iu,
  /^(?:dépêche|dispatch|bản tin) (?:n[°o]|no\.|số) ?\d{1,6}$/iu,
  // who spoke up, with number and hour
  /^\d{1,4}[.)] ?(?:[Pp]osté|[Pp]ublié|[ÉEé]crit|[Rr]édigé|[Pp]osted) (?:par|by) [^.!?]{2,40},? (?:le|on) \d[^.!?]{4,30}$/u,
  // what was wrong in it before
  /^(?:rectificatif|erratum|correctif|correction) ?: ?.{10,300}$/iu,
  /^(?:(?:notes?|précisions?) (?:aux|à nos|à l[’'](?:attention|intention) (?:des|de nos)|pour les|to|to the|to our|for) (?:clients|abonnés|subscribers|lect(?:eurs|rices)|rédact(?:ions|eurs|rices)|médias|journalistes|readers|editors|media)|avis (?:aux|à nos) (?:lect(?:eurs|rices)|rédactions|médias|journalistes))(?: [^.!?:]{1,30})? ?: ?.{10,300}[.…]["»”)]*$/iu,
  /^(?:attention|eds|embargo) ?[-–—:] ?.{2,140}\/{2,3}$/iu,
  /^publiée? (?:le )?par \p{Lu}[^.!?]{2,60}$/iu,
  /^\(?(?:rédact(?:eur|rice)s?|web ?(?:rédact|édit)(?:eur|rice)|édit(?:eur|rice)s?|editors?)[ \u00a0]?: ?[\p{Lu}\p{Lo}][^.!?]{2,50}$/iu,
  /^(?:auteurs?|autrice|auteur\/autrice|authors?|tác giả) ?: ?\p{Lu}[^.!?]{2,60}$/iu,
  /^[Bb]y \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}$/u,
  /^(?:depuis notre|from our) (?:bureau|rédaction|desk|newsroom)(?!\p{L})[^.!?]{0,40}$/iu,
  /^our standards: /iu,
  BY_BODY,
  ...BUTTONS,
  ...MADE_BY,
  ...WAS_USEFUL,
  IN_PRINT,
  ...GOES_ON_BELOW,
  ...GIFTS,
  ...PLAYERS,
  ...SHOWN_BELOW,
  REPORT_OF,
  ...LANGUAGES,
  ...ELSEWHERE,
  ALL_COMMENTS,
  JUST_WRITTEN,
  SEEN_LATER,
  FREE_WITH_ACCOUNT,
  REST_ON_SITE,
  ...NOTES_OF_PAGE,
  // who answers for the page
  // where a page is made, and by whose leave
  /^(?:editorial office|newsroom|head office|rédaction|siège social|t[oòó]a soạn|trụ sở|trụ sở chính|điện thoại|đường dây nóng|phone|telephone|licen[cs]e|licence n°|giấy phép(?: số)?) ?: ?[^.!?]{0,60}\d[^.!?]{0,60}$/iu,
  /^(?:giấy phép|permis de publication|licen[cs]e n|hotline|tél(?:éphone)?\.? ?:|tel\.? ?:|fax ?:|địa chỉ|siège ?:|adresse ?:|address ?:)/iu,
  /^(?:vous avez trouvé une erreur|signaler une erreur|soyez le premier|be the first to comment|click here|cliquez ici|nhấn vào đây)/iu,
]);
/** The words that these forms start with; a form that starts with another sign is tried where a line does. */
export const FORM_HEADS: ReadonlySet<string> = new Set(
  eitherWay(
    'recommander recommandations recommandation aimer épingler commenter partages tweets likes revoyez voyez réécoutez écoutez regardez revoir see lancer ouvrir afficher parcourir view open quiz jeu langue langues existe disponible available versions version renseignement question questions duplex issue số aucun aucune pas there chưa hiện newsletter newsletters lettre lettres infolettre bản service media back return trở quay về attaché attachée attachés attachées demandes demande press sources liên note notes avis précision précisions retour revenir vous tiktok viber google réécouter voir regarder watch xem tải semaine édition numéro parution p page photo photos image images diapositive slide ảnh fermée fermé horaires ouvertes ouverts ouverte ouvert bureaux bureau mairie no n actualité article pages visite visiteurs visiteur lue lu vue vu độc travail fraternité liberté union unité paix visites nombre relations renseignement renseignements accessibilité mentions plan un toute español français english tiếng découvrez essayez profitez poursuivez continuez tous chaque soutenez accédez une accueil home trang rectificatif erratum correctif correction police words text bài tin thực recueilli recueillie recueillis recueillies this ce lượt vues views contact contacts dépêche dispatch bản attention eds embargo urgent flash breaking depuis from our enregistrer cet retrouvez rejoignez prévenez notifiez pour x mời auteur auteurs autrice author authors tác publiée télécharger partage partager partagez share chia envoyer envoyez tweete tweeter tweetez suivez follow theo abonnez subscribe inscrivez recevez téléchargez download facebook twitter linkedin whatsapp telegram messenger zalo pinterest e email mail instagram youtube imprimer print x copier copy lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday thứ chủ january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec publié mis modifié posté published updated posted last created cập đăng ngày temps lecture reading nom name commentaires commentaire comments comment bình ý message votre your connectez identifiez créez log sign mots mot tag tags étiquettes keyword keywords topic topics thème thèmes từ etiquetas http https www rédacteur rédacteurs rédactrice rédactrices web éditeur éditrice editors directeur directrice permis editor editorial newsroom head rédaction tòa toà trụ điện đường phone telephone thông chi plus more further details en tổng giấy licence license hotline tél téléphone tel fax địa siège adresse address vous signaler soyez be click cliquez nhấn a site website web trang propos url doi printed imprimé vous you bạn lire suite source nguồn trang page ecrit écrit continue read đọc associated ap reuters afp additional informations texte textes reportage par by theo translated traduit rédigé rédigée écrit written proposé proposée signé signée privacy vidéo filed classé in dans taille text font cỡ écouter listen nghe vidéo vidéos audio audios reportages'.split(
      ' ',
    ),
  ),
);
/** A link past the menus of a page: `Vers le contenu principal`, `Aller directement à la navigation`. */
const PAST_MENUS: readonly RegExp[] = [
  /^(?:(?:aller|passer|accéder|sauter|revenir)(?: directement)? (?:vers )?(?:au |à la |à l[’']|aux |le |la )|vers (?:le |la |l[’'])|(?:skip|jump|go)(?: directly)? to (?:the )?)(?:contenus?|navigation|menus?|recherche|pied de page|(?:main |page |site )?(?:content|navigation|menu|search|footer))(?: principale?s?| secondaires?| du site| de (?:la page|navigation|recherche))?$/iu,
];
const FORMS_OF_WORDS: readonly (readonly [string, readonly RegExp[]])[] = [
  // whose page it is that another program shows
  ['flux', [/^flux rss ?: ?[^.!?]{3,70}$/iu]],
  [
    'de',
    [/^de (?:notre|nos) (?:correspondante?s?|envoyée?s?(?: spécia(?:le?s?|ux))?)(?!\p{L})[^.!?]{0,50}$/iu],
  ],
  ...['vers', 'aller', 'passer', 'sauter', 'skip', 'jump', 'go'].map((word) => [word, PAST_MENUS] as const),
  ['accéder', [...PAST_MENUS, ...BUTTONS]],
  ...BUTTON_HEADS.map((word) => [word, BUTTONS] as const),
  ...PLAYER_HEADS.map((word) => [word, PLAYERS] as const),
  ['suivre', [...BUTTONS, ...PLAYERS]],
  ...['à', 'entretien', 'interview', 'audio', 'émission', 'chronique', 'vidéo'].map(
    (word) => [word, [HEARD_HERE]] as const,
  ),
  [
    'il',
    [
      /^il vous reste \d[\d.,]* ?% de (?:cet |l[’'])article/iu,
      /^il (?:ne )?vous reste (?:plus )?(?:que |qu[’'])?(?:\d{1,2}|une?|deux|trois|quatre|cinq) (?:articles?|lectures?|contenus?) (?:gratuit|offert|à lire)[^.!?]{0,40}[.!]?$/iu,
    ],
  ],
  [
    'dès',
    [
      /^dès \d{1,3}(?:,\d\d)? ?€ ?(?:\/ ?|par )(?:mois|an)(?:, ?| )(?:sans engagement|résiliable)[^.!?]{0,40}$/iu,
    ],
  ],
  ...['grâce', 'with', 'soit', 'vos'].map((word) => [word, GIFTS] as const),
  ['un', [...GIFTS, inBasicPlane(REPORT_OF)]],
  ['notre', [inBasicPlane(REPORT_OF), SENT_OFTEN]],
  ...['other', 'autres'].map((word) => [word, LANGUAGES] as const),
  ['cette', [...WAS_USEFUL, ...NOTES_OF_PAGE]],
  ...NOTES_BY_WORD,
  ...['was', 'did'].map((word) => [word, WAS_USEFUL] as const),
  ['suite', [...GOES_ON_BELOW, REST_ON_SITE]],
  ['l', GOES_ON_BELOW],
  ...['tout', 'toutes'].map((word) => [word, [ALL_COMMENTS]] as const),
  ['durée', RUNS],
  ...MAKERS.map((word) => [word, MADE_BY] as const),
  [
    'sauf',
    [
      /^sauf (?:mention|indication)(?!\p{L})[^.!?]{0,70}, (?:tous )?les (?:contenus?|textes|données|articles|informations)(?!\p{L})[^!?]{0,40}(?<!\p{L})(?:site|page|portail)(?!\p{L})[^!?]{0,60}(?<!\p{L})licence(?!\p{L})[^!?]{0,60}$/iu,
    ],
  ],
  ['je', [/^je m[’']abonne (?:à partir de|pour|dès) (?:seulement )?\d{1,3}(?:[.,]\d\d)? ?€[^.!?]{0,40}$/iu]],
  [
    'avec',
    [
      ...GIFTS,
      /^avec (?:notre|nos) (?:correspondante?s?|envoyée?s?(?: spécia(?:le?s?|ux))?)(?: (?:régiona(?:le?s?|ux)|permanente?s?))?(?: (?:à|au|aux|en|dans) [^.!?]{2,50})?, \p{Lu}[^.!?]{2,50}$/iu,
    ],
  ],
  [
    'le',
    [
      inBasicPlane(REPORT_OF),
      SENT_OFTEN,
      /^le reste (?:de (?:cet |l[’'])article|du texte) est réservé (?:aux|à nos) (?:abonné|lecteur)s\.?$/iu,
    ],
  ],
  [
    'la',
    [
      SENT_OFTEN,
      ...GOES_ON_BELOW,
      REST_ON_SITE,
      ...NOTES_OF_PAGE,
      /^la suite (?:de (?:cet |l[’'])article )?est réservée (?:aux|à nos) abonnés\.?$/iu,
      /^(?:(?:lire )?la )?suite de l[’']article sur .{2,30}$/iu,
    ],
  ],
  [
    'the',
    [
      /^the rest of this (?:article|story) is (?:for|reserved for|available to) subscribers(?: only)?\.?$/iu,
      /^the post .{0,160}appeared first on .{2,60}$/iu,
    ],
  ],
];
/** Forms that start with a word that starts many sentences, too, by that word. */
export const FORMS_OF_COMMON: ReadonlyMap<string, readonly Form[]> = new Map(
  FORMS_OF_WORDS.flatMap(([word, forms]) => {
    const told = forms.map((form) => (form.flags.includes('i') ? inAnyCase(form) : form));
    return eitherWay([word]).map((spelling) => [spelling, told] as const);
  }),
);
