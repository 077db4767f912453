/**
 * Lines that pages print above their headlines and that are told by their form: the codes of a wire and the words under which
 * it files a story, menus in one line, the number of a release or of a case and who was heard in it. The same form may be a row
 * of a table or a title further down: what stands below has to be looked at as well (`lattice/page-heads.ts`).
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { joinedPatterns } from './joined-patterns.ts';
import { isSectionName } from './sections.ts';
import { isSpacedSlug } from './spaced-slugs.ts';
import { SIGN } from './telling-words.ts';
import { wordSigns } from './word-signs.ts';

const LONGEST_CODES = 70;
/** How a wire numbers a dispatch: `ABC0417`, `abc089`, and behind the agency who sent it: `/AGP-RT61`. */
const NUMBER_OF_DISPATCH = inBasicPlane(/^(?!\p{L}+(?:19|20)\d\d$)(?:\p{Lu}{1,5}|\p{Ll}{1,4})\d{3,5}$/u);
/** What teleprinters began with. */
const START = 'ZCZC';
const SENT_BY = inBasicPlane(/^\/?\p{Lu}{2,5}(?:-|\/)\p{Lu}{1,4}\d{1,4}$/u);
/** A day and its hour without a mark between: `041230 GMT`. */
const CLOCK = /^(?:\d{4}|\d{6})$/u;
const ZONES: ReadonlySet<string> = new Set(['GMT', 'UTC', 'TU', 'Z']);
/** A priority, a desk, a count of words. */
const SHORT = inBasicPlane(/^(?:\d{1,6}|\p{Lu}{1,4}|\p{Ll}{1,3})$/u);
const SENTENCE_MARKS = /[.,:;!?«»“”"]/u;
const LEAST_CODES = 3;
/** The field, the place: `jura`, `Politique`. */
const MOST_WORDS_IN_CODES = 2;

/** Whether `line` is what a wire prints above a dispatch for machines: `ABC0417 4 I 0293 TGO /AGP-RT61`, `AGP 041230 GMT OCT 04`. */
export const isWireCode = (line: string): boolean => {
  if (line.length > LONGEST_CODES || SENTENCE_MARKS.test(line)) return false;
  const parts = line.split(/ +/u);
  const [first = ''] = parts;
  const at = parts.findIndex((part) => ZONES.has(part));
  const isTimed = at > 0 && CLOCK.test(parts[at - 1] ?? '');
  const isNumbered =
    isTimed || first === START || NUMBER_OF_DISPATCH.test(first) || parts.some((part) => SENT_BY.test(part));
  if (!isNumbered) return false;
  const codes = parts.filter(
    (part) => SHORT.test(part) || NUMBER_OF_DISPATCH.test(part) || SENT_BY.test(part),
  ).length;
  const hasNumber = parts.some((part, index) => index > 0 && /^\d+$/u.test(part));
  return codes >= LEAST_CODES && hasNumber && parts.length - codes <= MOST_WORDS_IN_CODES;
};

/** Words without a space between, under which wires file a story: `Togo-Ghana-frontière`, `Inondations/Assurances`, `France-justice,PREV`, `Togo-combats 2EME LEAD`. */
const SLUG = inBasicPlane(
  /^(?=.{7,48}$)\p{Lu}[\p{L}\p{M}\d’]+(?:[-/][\p{L}\p{M}\d’]{2,}){1,5}(?:,[ ]?(?:\p{Lu}{3,9}|\d{1,2}(?:er?|ère|ème) \p{Ll}{3,5})| (?:\d{1,2}(?:E|ER|EME|ÈME|e|er|ème) )?(?:LEAD|[Ll]ead|PREV|SYNTH[EÈ]SE|BILAN|RECAP|ENCADR[EÉ]))?$/u,
);
export const isSlug = (line: string): boolean =>
  (SLUG.test(line) && !SENT_BY.test(line)) || isSpacedSlug(line);

const LONGEST_MENU = 220;
const LEAST_IN_MENU = 3;
const WIDE_GAP = /(?:[ \u00a0]{2,}|\t+)/u;
const ENTRY = inBasicPlane(/^[\p{Lu}\d][^.!?:;«»()]{1,28}$/u);
/** The site may lead its menu: `Quai.com`. */
const DOMAIN = inBasicPlane(/^[\p{L}\d-]{2,24}(?:\.[\p{L}\d-]{2,16})?\.\p{Ll}{2,5}$/u);
/** A section in one word or two, with a capital each or in capitals, as menus have them: `Petites annonces` as well. */
const ENTRIES = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}’-]+(?: (?:&|et|and|và|\p{Lu}[\p{L}\p{M}’-]+(?: \p{Ll}[\p{L}\p{M}’-]{3,})?))+$/u,
);
const HOME = /^(?:accueil|home|trang chủ|la une)(?= )/iu;
/** The front page by more than a word: a sentence starts so as well, so that its sections have to be known. */
const FRONT = /^[àa] la une /iu;
const BETWEEN_ENTRIES = / (?:&|et|and|và) | /u;
const CAPITAL = inBasicPlane(/^\p{Lu}/u);
/** So many sections that sites have in common are a menu, whatever stands between. */
const LEAST_SECTIONS = 3;
const SHARE_OF_SECTIONS = 0.5;

const isMenuOfWords = (whole: string): boolean => {
  const line = whole.replace(FRONT, '');
  if (!ENTRIES.test(line)) return false;
  const home = HOME.exec(line)?.[0];
  const words = line
    .slice(home?.length ?? 0)
    .trim()
    .split(BETWEEN_ENTRIES);
  const named = words.filter((word) => CAPITAL.test(word));
  const known = named.filter(isSectionName).length;
  return home === undefined
    ? known >= LEAST_SECTIONS && known >= SHARE_OF_SECTIONS * named.length
    : named.length >= LEAST_IN_MENU && !(wordSigns(line) & SIGN.clause);
};

/** As text browsers and early pages print a menu: `[ Une ] [ Sports ] [ Plan du site ]`. */
const IN_BRACKETS = /^\[ ?[^[\]]{1,28}\](?: ?[|-]? ?\[ ?[^[\]]{1,28}\]){2,}$/u;

/** Whether `line` is a menu: entries in brackets, `POLITIQUE  ÉCONOMIE  MONDE` with wide gaps, `Accueil Société Sports Petites annonces`. */
export const isMenuInLine = (line: string): boolean => {
  if (line.length > LONGEST_MENU) return false;
  const entries = line.split(WIDE_GAP);
  return (
    IN_BRACKETS.test(line) ||
    (entries.length >= LEAST_IN_MENU &&
      entries.every((entry, at) => ENTRY.test(entry) || (at === 0 && DOMAIN.test(entry)))) ||
    isMenuOfWords(line)
  );
};

/** The rubric of a site's own news: `L’actu du campus`, `Les nouvelles de la paroisse`. */
const NEWS_OF = inAnyCase(
  /^(?:toute? )?(?:l[’']|les? |la |nos |vos )?(?:dernières? )?(?:actus?|actualités?|infos?|informations?|nouvelles?|brèves?|news|tin) (?:de la |de l[’']|de |du |des |d[’']|en |from |of |tức )[^.!?:;,«»\d ]{2,16}(?: [^.!?:;,«»\d ]{2,16})?$/iu,
);
export const isNewsOf = (line: string): boolean => NEWS_OF.test(line);

/** The kind of text with its number: `Communiqué de presse ABC/982`, `COMMUNIQUÉ DE PRESSE Nº 32/99`, `Press release 12/2004`. */
const KIND =
  "(?:communiqués?(?: de presse| officiel| commun| final)?|note d[’']information|note verbale|information presse|point de presse|déclaration|dossier de presse|avis|circulaire|bulletin(?: d[’']information)?|(?:press|news|media) (?:release|statement|advisory|note)|memo|statement|thông cáo(?: báo chí)?|bản tin)";
const NUMBER = '(?:n[°ºo]\\.?|no\\.|number|số|#)';
/** A number of a file: letters and digits parted by strokes, or a number with its year. */
const FILE = '(?:[\\p{L}\\d]{1,12}(?:[/_-][\\p{L}\\d.]{1,12}){1,6})';
const REFERENCES = joinedPatterns([
  new RegExp(`^${KIND}(?: ?[-–—:,])? (?:${NUMBER} ?)?(?=[^ ]*\\d)${FILE}$`, 'iu'),
  new RegExp(`^${KIND}(?: ?[-–—:,])? ${NUMBER} ?\\d{1,5}$`, 'iu'),
  new RegExp(
    `^(?:n[./] ?)?(?:réf(?:érence)?s?|ref(?:erence)?|v/réf|n/réf|our ref)\\.? ?:? ?(?:${NUMBER} ?)?(?=[^ ]*\\d)${FILE}$`,
    'iu',
  ),
  new RegExp(`^${NUMBER} ?(?=[^ ]*[/_])(?=[^ ]*\\d)${FILE}$`, 'iu'),
  /^(?=[^ ]*\d)[A-Z]{1,8}(?:\/[A-Z\d.]{1,10}){1,6}$/u,
]);
/** Whether `line` is the number under which a body files what it releases. */
export const isReference = (line: string): boolean => REFERENCES.some((form) => form.test(line));

/** A competition and which of its days or rounds is told of: `Championnat du Nord - 3e journée`, `Ligue 1 | 12e journée`. */
const ROUND = inAnyCase(
  /^(?:\p{Lu}[\p{L}\p{M}\d’'.-]*(?: [\p{L}\p{M}\d’'.()-]+){0,7})(?:(?: [-–—|•·:/] | \()|, (?=\d))(?:\d{1,2}(?:re|ère|e|ème)|première|deuxième|troisième|quatrième|dernière|avant-dernière) (?:journée|tour|manche|étape)(?: (?:aller|retour))?\)?$|(?: [-–—|•·:/] |, )(?:\d{1,2}e?s?|huitièmes?|quarts?|demi-finales?)(?: de finale)?(?: (?:aller|retour))?(?<=finales?|aller|retour)$/iu,
);
const LONGEST_ROUND = 70;
/** Whether `line` names a competition and its day, as papers do above what they tell of it. */
export const isRound = (line: string): boolean =>
  line.length <= LONGEST_ROUND && ROUND.test(line) && !(wordSigns(line) & SIGN.clause);

/** The year that a body counts, behind what it says in it or with the Sunday of a parish: `… - Année pastorale 2011-2012`. */
const YEAR_OF_BODY = inAnyCase(
  /(?:^| [-–—|•·] )(?:année (?:pastorale|liturgique|scolaire|universitaire|judiciaire|académique) (?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|\d\d)|année [abc])$|^[^.!?]{0,40}\d{1,2}e dimanche (?:du temps ordinaire|de (?:pâques|carême|l[’']avent))(?: ?[-–—|,] ?année [abc])?$/iu,
);
export const isYearOfBody = (line: string): boolean =>
  line.length <= LONGEST_ROUND && YEAR_OF_BODY.test(line);

/** Whom a leaflet or a letter speaks to: `À tous les agents du port et des ateliers`, `Aux habitants du quai`. */
const ADDRESSEES = inAnyCase(
  /^(?:(?:à|a) (?:tous|toutes)(?: et à toutes)? (?:les|nos|ceux)|(?:à|a) l[’'](?:ensemble|attention) (?:de|des|du)|aux) (?=(?:[^.!?:;,«»\d]|, (?=d)){6,90}$)\p{L}[^.!?:;«»]*$/iu,
);
export const areAddressees = (line: string): boolean =>
  ADDRESSEES.test(line) && !(wordSigns(line) & SIGN.clause);

/** What sites and blogs call themselves: `Le blog des jardiniers du quai`, `Site officiel de la commune du Quai`. */
const SITE = inAnyCase(
  /^(?:(?:le |mon |notre )?blog|(?:le )?(?:site(?: web| internet)? officiel|portail officiel)|bienvenue sur le (?:site|blog|portail)) (?:de la |de l[’']|du |des |de |d[’'])[^.!?:;«»]{2,60}$/iu,
);
/** What happened to one is told of in a title. */
const SUFFERED = inBasicPlane(/ \p{Ll}+ée?s?(?= (?:par|à|en|après|pour|de|d’)(?!\p{L})|$)/u);
export const isSiteName = (line: string): boolean =>
  SITE.test(line) && !SUFFERED.test(line) && !(wordSigns(line) & SIGN.clause);

/** Where letters reach the body: `B.P. 3258 – Saint-Quai`, `P.O. Box 12`. */
const BOX = inAnyCase(
  /^(?:b\.? ?p\.?|c\.? ?p\.?|p\.? ?o\.? ?box|boîte postale|case postale|hộp thư|hòm thư)(?: (?:n[°ºo]\.?|no\.|số))? ?:? ?\d{1,6}(?!\d| ?%)[^.!?:;«»]{0,60}$/iu,
);
/** The same behind a street and its number, and the town behind it: `12-14 Avenue du Quai - BP 1595 - Villequai`. */
const STREET_AND_BOX =
  /^\d{1,4}(?:[-–]\d{1,4})?,? [^.!?:;«»]{4,60}? ?[-–—,] ?B\.? ?P\.? ?:? ?\d{1,6}(?: ?[-–—,] ?[^.!?:;«»]{2,60})?$/u;
export const isPostBox = (line: string): boolean => BOX.test(line) || STREET_AND_BOX.test(line);

/** What a court said, and the number of the case. */
const CASE = inAnyCase(
  /^(?:(?:arrêts?|conclusions|jugements?|décisions?|ordonnances?|avis|judgments?|opinion|order|ruling|bản án)(?!\p{L})[^.!?:;«»]{0,80}? )?(?:(?:dans )?(?:l[’'])?(?:les )?affaires?(?: jointes)?|(?:in )?(?:joined )?cases?|pourvoi|requête|dossier|application|vụ án)(?: (?:n[°ºo]s?\.?|no\.|số))? ?\p{L}{0,3}[-–]?\d{1,6}[/-]\d{2,4}(?: ?\p{Lu}{1,3})?(?:(?:,| et| à| and) \p{L}{0,3}[-–]?\d{1,6}[/-]\d{2,4}(?: ?\p{Lu}{1,3})?)*$/iu,
);
/** The same where the kind of ruling has the number: `Jugement n° 1804512/19`. */
const RULING = inAnyCase(
  /^(?:arrêt|jugement|ordonnance|décision|judgment|ruling|bản án) (?:n[°ºo]\.?|no\.|số) ?\p{L}{0,3}[-–]?\d{1,8}(?:[/-]\d{2,4})?(?:[/-][\p{L}\d]{1,6})*(?:,? (?:du|of|ngày) .{4,24})?$/iu,
);
export const isCase = (line: string): boolean => CASE.test(line) || RULING.test(line);
/** Who was heard, right below the number of a case: `Name et autres / Administration`, `Name c. Suisse`, `Name v Council`. */
const PARTIES = inBasicPlane(
  /^\p{Lu}[^.!?:;«»]{1,80}? (?:\/|c\.|c\/|contre|v\.?|vs\.?|against|kiện) \p{Lu}[^.!?:;«»]{1,80}$/u,
);
export const areParties = (line: string): boolean => PARTIES.test(line);

const LONGEST_FIELDS = 160;
const LEAST_FIELDS = 2;
const MOST_WORDS_OF_VALUE = 4;
const BETWEEN_FIELDS = / (?:[-–—|·•]|\/{1,2}) | ?; /u;
/** Under what bodies and agencies file a text, and for whom it is: no news is of the word itself, as `Pays : …` may be. */
const FILED_UNDER = inAnyCase(
  /^(?:(?:sous-)?catégorie|rubrique|(?:liste de )?diffusion|type(?: (?:de (?:document|texte|contenu)|d[’'](?:avis|acte|information)))?|thème|thématique|(?:n[./] ?)?réf(?:\.|érences?)|référence|mots?[- ]clés?|statut|classement|classification|émetteur|destinataires?|langue|format|matière|category|type of (?:document|content)|topic|status|reference|language|chuyên mục|thể loại)$/iu,
);
/** Beside one of these, what a text is about. */
const ABOUT = inAnyCase(
  /^(?:secteur|pays|région|zone|domaine|sujet|objet|dossier|série|section|service|source|lieu|date|numéro|n[°o]|public|niveau|priorité|sector|country|region|subject|section|source|lĩnh vực|quốc gia)$/iu,
);
const FIELD = /^(?<label>[^:]{2,30}?) ?: ?(?<value>[^:.!?«»]{1,44})$/u;
/** Whether `line` is two fields or more, each with its label, of which one says how a text is filed: `Catégorie : Admission – Diffusion : publique`. */
export const areFields = (line: string): boolean => {
  if (line.length > LONGEST_FIELDS) return false;
  const fields = line.split(BETWEEN_FIELDS).map((part) => FIELD.exec(part.trim())?.groups);
  const labels = fields.map((field) => field?.label ?? '');
  return (
    fields.length >= LEAST_FIELDS &&
    labels.some((label) => FILED_UNDER.test(label)) &&
    labels.every((label) => FILED_UNDER.test(label) || ABOUT.test(label)) &&
    fields.every((field) => (field?.value ?? '').split(' ').length <= MOST_WORDS_OF_VALUE) &&
    !(wordSigns(line) & SIGN.clause)
  );
};

/** Of when the stories are that a site lists on such a page, or under which word: `Année : 2024`, `Mois : mai 2024`, `Archives du mot-clé : quais`. */
const ARCHIVE = inAnyCase(
  /^(?:(?:année|year) ?: (?:19|20)\d\d|(?:mois|month) ?: \p{L}{3,9} (?:19|20)\d\d|(?:jour|day) ?: (?:\d{1,2}(?:er)? \p{L}{3,9}|\p{L}{3,9} \d{1,2}),? (?:19|20)\d\d|archives? (?:(?:du|par|des?|de la|pour (?:le|la|les?)) )?(?:mots?[- ]cl[eé]s?|catégories?|étiquettes?|tags?|auteurs?|rubriques?) ?: [^.!?:;]{2,40}|(?:category|tag|author|monthly|daily) archives?: [^.!?:;]{2,40})$/iu,
);
const LONGEST_ARCHIVE = 70;
/** Whether `line` says of when the stories below it are. */
export const isArchive = (line: string): boolean => line.length <= LONGEST_ARCHIVE && ARCHIVE.test(line);
