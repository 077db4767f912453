/**
 * Lines that lead to other stories: what heads a related block, what heads a link on its own line, titles that are links
 * by their marks alone, and the link to the rest of a story that was cut off.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { MORE_HEADINGS } from './page-phrases.ts';
import { asPhrase, isCommonWord, LONGEST_PHRASE, phrasesOf } from './phrases.ts';
import { isSectionName } from './sections.ts';

const RELATED_HEADINGS: ReadonlySet<string> = new Set([
  ...phrasesOf(MORE_HEADINGS),
  ...phrasesOf(
    'voir plus|voir aussi|à voir aussi|a voir aussi|lire aussi|à lire aussi|a lire aussi|lire également|à lire également|lire plus|à lire|à lire sur le même sujet|sur le même sujet|sur le même thème|dans la même rubrique|dans la même catégorie|articles connexes|articles liés|articles associés|articles similaires|articles recommandés|autres articles|autres actualités|autres nouvelles|autres informations|actualités connexes|actualités liées|informations connexes|informations liées|nouvelles connexes|les plus lus|les plus récents|dernières nouvelles|dernières actualités|plus d’actualités|plus de nouvelles|nos suggestions|recommandé pour vous|recommandés pour vous|en relation|en lien avec cet article|en savoir plus|à découvrir|à découvrir aussi|à ne pas manquer|vous aimerez aussi|ça peut vous intéresser|cela peut vous intéresser|sur le même thème|à suivre aussi|voir tout|autres|nos derniers articles|à la une|pour aller plus loin|suivez aussi|plus d’informations|nos autres articles|à lire sur ce sujet|les plus consultés|articles les plus lus|notre sélection|contenus associés|à lire ensuite|les plus populaires|vous aimerez également|dans la même série|sur ce sujet',
  ),
  ...phrasesOf(
    'see more|see also|related news|related articles|related stories|related story|related topics|related posts|related content|related|read more|read also|also read|more news|more stories|more on this topic|more on this story|more|you may also like|you might also like|you may be interested in|recommended|recommended for you|recommended stories|latest news|latest|most read|most viewed|other news|other stories|top stories|don’t miss|editor’s picks|more from this section|in the same category|read next|up next|trending|keep reading|further reading|you may also be interested in|you might be interested in|recommended reading|more in this section|more top stories|in other news|what to read next|our picks|also in the news|more from us|popular now|latest on',
  ),
  ...phrasesOf(
    'xem thêm|tin liên quan|tin cùng chuyên mục|cùng chuyên mục|tin cùng chủ đề|cùng chủ đề|bài liên quan|bài viết liên quan|tin bài liên quan|các tin liên quan|đọc thêm|tin khác|các tin khác|tin mới|tin mới nhất|tin nổi bật|tin đọc nhiều|đọc nhiều|có thể bạn quan tâm|bạn có thể quan tâm|mời bạn đọc thêm|tin tức liên quan|xem tiếp|đọc nhiều nhất|tin nóng|tin đáng chú ý|đừng bỏ lỡ|các bài viết khác|các bài khác|tin tức khác|tin bài khác|bài đọc nhiều|đang được quan tâm|nên xem',
  ),
  ...phrasesOf(
    'ver más|noticias relacionadas|lea también|leer más|te puede interesar|notas relacionadas|weiterlesen|mehr zum thema',
  ),
]);

/** What the link is to, behind the words that head it: `Lire aussi la critique :`, `Retrouvez notre dossier :`. */
const WITH_OBJECT = inAnyCase(
  /^[>»→•\s-]{0,4}(?:(?:à |a )?(?:lire|voir|relire|revoir|écouter|regarder|découvrir)(?: aussi| également| encore)?|retrouvez|lisez|relisez|découvrez|read|see|watch)(?: also)? (?:(?:notre|nos|la|le|les|our|the) |l[’'])[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,3} ?:$/iu,
);

/** `Autres articles de la rubrique Ports`, `Plus d’actualités en région`. */
const OTHERS_OF = inAnyCase(
  /^(?:(?:les |nos )?autres|plus d[’']|(?:nos|les) derni(?:ers|ères)|more|other|latest) ?(?:articles|actualités|infos|dépêches|stories|articles|news) (?:de|du|des|dans|en|sur|à|from|in|on|about) [^.!?]{2,36}:?$/iu,
);

/** Capitals often lose their accent: `A lire également`. */
const isHeadingPhrase = (phrase: string): boolean =>
  RELATED_HEADINGS.has(phrase) || (phrase.startsWith('a ') && RELATED_HEADINGS.has(`à ${phrase.slice(2)}`));

/** `Dans la même région`, `Dans la rubrique Ports`. */
const IN_THE_SAME = inAnyCase(
  /^dans (?:(?:la|le|les|cette|ce|ces|votre|notre) )?(?:mêmes? )?(?:région|rubrique|catégorie|dossier|canton|commune|département|province|thème|thématique|section|édition|quartier|pays|ville|série|émission|numéro|collection|page)(?: [^.!?:]{2,28})?$/iu,
);
/** The same of what a story would say as well: `Dans la même compétition`, `Dans l’édition du jour`, `Toujours dans la rubrique Ports`. */
const ALSO_IN_THE_SAME = inAnyCase(
  /^(?:dans (?:la|le) même (?:compétition|discipline|division|poule|ligue)|(?:[àa] (?:lire|voir|retrouver|découvrir)(?: aussi| également| demain)? )?dans (?:l[’']|notre |votre |la dernière |la prochaine )(?:édition|émission)(?: (?:papier|imprimée|numérique))?(?: (?:du jour|de (?:demain|la semaine|ce (?:jour|mois|matin|soir)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))?|(?:toujours|également|aussi|encore) dans (?:(?:la|le|cette|ce|notre) )?(?:même )?(?:rubrique|catégorie|dossier|thème|section|série|édition|numéro)(?: [^.!?:]{2,28})?)$/iu,
);
/** What a reader is told to do next: `Écoutez aussi`, `Lisez également`. */
const DO_ALSO = inAnyCase(
  /^(?:(?:re)?lisez|(?:re)?voyez|(?:ré)?[ée]coutez|regardez|(?:re)?découvrez|retrouvez|consultez|visionnez) (?:aussi|également|encore|ensuite)$/iu,
);
/** `Les autres actualités`, `Plus de vidéos`, `Nos derniers podcasts`. */
const OTHER_ONES = inAnyCase(
  /^(?:(?:lire|voir) )?(?:(?:les|nos|vos|toutes les|tous les|d[’'])? ?(?:autres|derni(?:ers|ères)|prochain(?:e?s)|récent(?:e?s))|(?:davantage|plus) d[e’']|toutes (?:les|nos)|tous (?:les|nos)) ?(?:actualités|actus|articles|vidéos|photos|communiqués|nouvelles|publications|dépêches|infos|informations|reportages|dossiers|interviews|entretiens|podcasts|portraits|enquêtes|tribunes|recettes|éditos|albums|annonces|offres|rendez-vous|émissions|événements|sujets|titres|textes|billets|chroniques|lettres|brèves|contenus?)$/iu,
);
/** `Documents et communiqués récents`, `Articles similaires`. */
const KIND_OF_ONES = inAnyCase(
  /^(?:\p{Ll}+ et )?(?:actualités|articles|billets|chroniques|émissions|épisodes|communiqués|documents|vidéos|publications|nouvelles|dépêches|sujets|contenus|reportages)(?: (?:et|&) \p{Ll}+)? (?:(?:récent|lié|similaire|connexe|associé|précédent|suivant|recommandé)e?s|plus (?:anciens|anciennes|récents|récentes))$/iu,
);
const MOST_SO =
  '(?:lue?s|vue?s|consultée?s|commentée?s|partagée?s|appréciée?s|aimée?s|discutée?s|écoutée?s|regardée?s|récente?s|populaires)';
/** `Messages les plus consultés`. */
const MOST_OF_ONES = inAnyCase(
  new RegExp(
    `^(?:(?:les|nos) )?(?:messages|articles|billets|pages|vidéos|sujets|publications|contenus|dépêches|infos|informations|actualités|actus|nouvelles|brèves|titres) les plus ${MOST_SO}$`,
    'iu',
  ),
);
/** `Les plus appréciés`; a part of a story may be headed so as well. */
const MOST_ALONE = inAnyCase(new RegExp(`^les (?:plus|\\+) ${MOST_SO}$`, 'iu'));
/** `L’actualité liée`. */
const LINKED_ONES = inAnyCase(
  /^(?:l[’']actualité|l[’']information|l[’']info) (?:liée|connexe|associée|en lien|similaire)$/iu,
);
const TO_DO = '(?:lire|voir|relire|revoir|écouter|réécouter|regarder|découvrir)';
const NEXT_TO_DO = '(?:lire|voir|écouter|regarder|découvrir)';
/** Several things to do: `À voir, à lire`, `Lire et écouter aussi`; not one again, `À voir et à revoir`. */
const SEVERAL_TO_DO = inAnyCase(
  new RegExp(
    `^(?:[àa] )?${TO_DO}(?:(?:,| et| ou| \\/| &)(?: [àa])? ${NEXT_TO_DO}){1,3}(?: (?:aussi|également|encore))?$`,
    'iu',
  ),
);
/** One thing more to do: `À écouter aussi`, `À réécouter également`, `À consulter aussi`. */
const ONE_MORE_TO_DO = inAnyCase(
  /^[àa] (?:(?:re)?lire|(?:re)?voir|(?:ré)?écouter|regarder|(?:re)?découvrir|consulter|retrouver|visionner|podcaster|télécharger) (?:aussi|également|encore|ensuite|par ailleurs)$/iu,
);
/** The words the other way round: `Aussi à lire`, `Également à voir`. */
const ALSO_TO_DO = inAnyCase(new RegExp(`^(?:et )?(?:aussi|également|encore) [àa] ${TO_DO}$`, 'iu'));
/** Of the day or of a part of the paper: `Nos dépêches du jour`, `Les titres de la rubrique`. */
const ONES = '(?:titres|dépêches|articles|brèves|infos|informations|actualités|sujets|nouvelles|billets)';
const ONES_OF = inAnyCase(
  new RegExp(
    `^(?:(?:(?:les|nos)(?: autres)?|autres) ${ONES} (?:du (?:même )?(?:jour|dossier|thème|numéro)|de la (?:rubrique|semaine|journée))|(?:(?:(?:les|nos)(?: autres)?|autres) )?${ONES} (?:de|dans) (?:(?:la|cette|notre) même|cette) (?:rubrique|catégorie|section|série|édition|région|commune|page))$`,
    'iu',
  ),
);
/** More of them on what is told, behind the name that the page gives to such a list: `Le fil : autres dépêches sur la question`. */
const OTHERS_ON_IT = inAnyCase(
  new RegExp(
    `^(?:[^.!?:;,«»]{2,28} ?: )?(?:les |nos |d[’'])?autres ${ONES} sur (?:(?:la|cette) (?:même )?question|(?:le|ce) (?:même )?(?:sujet|thème|dossier))$`,
    'iu',
  ),
);
/** What a reader may read next: `Vous pouvez aussi lire`, `Vous pourriez également aimer`. */
const YOU_MAY = inAnyCase(
  new RegExp(
    `^(?:vous (?:pouvez|pourriez|pourrez|aimeriez|voudrez|souhaiterez)(?: peut-être)? (?:(?:aussi|également)(?: peut-être)? ${NEXT_TO_DO}|${NEXT_TO_DO} (?:aussi|également))|you (?:can|may|might|could) (?:also (?:want to |wish to |like to )?(?:read|watch|see)|(?:want to |wish to |like to )?(?:read|watch|see) (?:also|next))|(?:mời )?(?:bạn|quý vị|độc giả) (?:có thể )?(?:cũng )?(?:đọc|xem) thêm)$`,
    'iu',
  ),
);
const HEADING_FORMS = [
  YOU_MAY,
  ONES_OF,
  OTHERS_ON_IT,
  IN_THE_SAME,
  ALSO_IN_THE_SAME,
  DO_ALSO,
  OTHER_ONES,
  KIND_OF_ONES,
  MOST_OF_ONES,
  MOST_ALONE,
  LINKED_ONES,
  SEVERAL_TO_DO,
  ONE_MORE_TO_DO,
  ALSO_TO_DO,
];
/** What each of these forms holds. */
const MAY_BE_FORM = inAnyCase(
  /(?:^|[ ])dans |^vous |[^ ]ez [aée]|s (?:plus|\+) |^you |thêm$|autres|derni|écent|rochain|plus d|avantage|tou(?:te)?s |s [lsacpr]|(?:té|nfo|ion) [lcaes]|s d[ue] |s d(?:e|ans) |(?:re|ir|er)[, ]|(?:si|nt|re) [àa] /iu,
);

const isHeadingForm = (phrase: string): boolean =>
  MAY_BE_FORM.test(phrase) && HEADING_FORMS.some((form) => form.test(phrase));

/** Whether a heading of links may head a part of a story as well: `Lire, écouter`, `Les plus appréciés`. */
export const mayHeadPart = (phrase: string): boolean =>
  isCommonWord(phrase) || SEVERAL_TO_DO.test(phrase) || MOST_ALONE.test(phrase);

/** Where the stories of a heading are from: `À lire aussi dans cette rubrique`, `Articles liés à ce dossier`. */
const FROM_HERE =
  / (?:dans|sur|de|à|en) (?:cette|ce|cet|la même|le même|notre|nos|votre) (?:rubrique|catégorie|dossier|thème|thématique|sujet|section|édition|numéro|page|site|série|région|pays|ville|auteur|journal)s?$/iu;
const READ = inAnyCase(/^(?:[àa] )?(?:lire|voir)$/iu);
const isFromHere = (phrase: string): boolean => {
  const at = phrase.search(FROM_HERE);
  const heading = phrase.slice(0, Math.max(0, at));
  return at > 0 && (READ.test(heading) || isHeadingPhrase(heading));
};

/** The section behind a heading of the list, as sites have one for each: `Les plus lus – Politique`. */
const WITH_SECTION = /^(?<heading>[^–—|:-]{6,40}) (?:[-–—|]|:) (?<section>[^.!?:]{3,28})$/u;
const isOfSection = (line: string): boolean => {
  const { heading, section } = WITH_SECTION.exec(line)?.groups ?? {};
  const phrase = heading === undefined ? null : asPhrase(heading);
  return section !== undefined && isSectionName(section) && phrase !== null && isHeadingPhrase(phrase);
};

/** A whole line that heads a related block: `Voir plus`, `Related News`, `>> Xem thêm:`. `phrase` is `asPhrase` of it. */
export const isRelatedHeading = (line: string, phrase: string | null): boolean =>
  phrase !== null &&
  !/[.,]$|^« [^»]*$|^[^«]* »$/u.test(line) &&
  (isHeadingPhrase(phrase) ||
    (line.endsWith(':') && WITH_OBJECT.test(line)) ||
    OTHERS_OF.test(line) ||
    isOfSection(line) ||
    isHeadingForm(phrase) ||
    isFromHere(phrase));

const LINK_WORDS =
  '(?:(?:à |a )?(?:lire|voir|relire|revoir|écouter)(?: aussi| également| plus| encore| sur)?|(?:re)?(?:lire|voir) (?:notre |nos |le |la |les |l[’\\u0027])[^.!?:|,]{3,24}(?= ?\\| ?[^\\d ])|sur le même sujet|sur le même thème|dans la même rubrique|en savoir plus|(?:articles?|sujets?|contenus?|dossiers?) (?:liés?|connexes?|associés?)|(?:actualités?|informations?|infos?|nouvelles?|dépêches?|vidéos?) (?:liée?s?|connexes?|associées?)|related(?: news| stories| story| articles?| topics?)?|read (?:more|also)|also read|see (?:also|more)|(?:read|(?:à )?lire|lisez|leer|lea|đọc)(?: (?:this|the)(?: article| story| text)?| cet article| ce texte)? (?:in|en|bằng(?: tiếng)?) (?:english|french|spanish|german|arabic|vietnamese|portuguese|chinese|anglais|français|espagnol|allemand|arabe|vietnamien|portugais|chinois|inglés|francés|tiếng anh|anh|pháp)|xem thêm|đọc thêm|tin liên quan|bài liên quan|lea también|ver más)';
const LINK_HEAD = inBasicPlane(
  new RegExp(
    `^[\\[(>»▶►→•*+|\\s-]{0,6}${LINK_WORDS}[ \\u00a0]*(?::|»|›|[-=]{0,2}>{1,3}|→|►|\\||–|—)[ \\u00a0]*`,
    'iu',
  ),
);

const LINK_MARK = /[:»›>→►|–—]/u;
/** Words that start no sentence, and so head a link without a mark behind them: `À lire aussi Le titre`. */
const UNMARKED_HEAD = inBasicPlane(
  /^(?:(?:[ÀA] )?(?:[Ll]ire|[Vv]oir)|LIRE|VOIR|[ÀA] (?:LIRE|VOIR)) (?:aussi|également|AUSSI(?! *\p{Ll})|ÉGALEMENT)(?:[ \u00a0]+(?=["«“]?[ \u00a0]?[\p{Lu}\d])|(?=\p{Lu}\p{Ll}|["«“]))/u,
);

/** A heading of the list before a colon, and another story behind it: `Nos autres articles : Le titre`. */
const phraseHead = (start: string): number => {
  const colon = start.indexOf(':');
  if (colon < SHORTEST_PHRASE || colon > LONGEST_PHRASE) return 0;
  const phrase = asPhrase(start.slice(0, colon).trim());
  if (phrase === null || !phrase.includes(' ') || !isHeadingPhrase(phrase)) return 0;
  const title = TITLE_BEHIND.exec(start.slice(colon));
  return title ? colon + title[0].length : 0;
};
const SHORTEST_PHRASE = 6;
const TITLE_BEHIND = inBasicPlane(/^:[ \u00a0]*(?=["«“‘]?[ \u00a0]?[\p{Lu}\d])/u);

/** A small letter and the capital that its title starts with, the space between them lost. */
const GLUED = inBasicPlane(/\p{Ll}(?=\p{Lu}\p{Ll}|\p{Lu}['’]\p{L}|[«“] ?\p{Lu})/gu);
/** A heading of the list that lost what stood behind it: `À lire sur le sujetLe titre`. */
const gluedHead = (start: string): number => {
  for (const { index } of start.matchAll(GLUED)) {
    const phrase = index < LONGEST_PHRASE ? asPhrase(start.slice(0, index + 1)) : null;
    if (phrase?.includes(' ') && isHeadingPhrase(phrase)) return index + 1;
  }
  return 0;
};

/** The length of the heading at the start of a line that goes on with another story: `Lire aussi : Le titre`; 0 when none. */
export const linkHeadLength = (line: string): number => {
  const start = line.slice(0, 80);
  const match = (LINK_MARK.test(start) ? LINK_HEAD.exec(start) : null) ?? UNMARKED_HEAD.exec(start);
  if (match) return match[0].length < line.length ? match[0].length : 0;
  return phraseHead(start) || gluedHead(start);
};

const LINK_ARROWS = '>»▶►→';

/** A title between square brackets is a link; a note of the editors between them ends with a stop, and whom to call has a number. */
const BRACKETED = inBasicPlane(
  /^\[(?!(?:Note|NDLR|N\.D\.L\.R|Editor|Ghi chú|Chú thích|Lời tòa soạn|Lời toà soạn)[^\]]{0,24}:|[^\]]*(?:\+|(?<!\d)0)\d?(?:[ .()/-]{0,2}\d){8})["«“‘]?\s*[\p{Lu}\d][^[\]]{18,160}[^[\].!?…]\]$/u,
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
