/**
 * Lines that pages print below their stories, told by their form: where the house is and when it is open, who answers for the
 * page, who made it and pays for it, its bars of links. A list of a story may have the same form: where a line stands has to be
 * looked at as well (`lattice/page-feet.ts`).
 */
import { type Form, inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { BARE_BUTTON } from './buttons.ts';
import { joinedPatterns } from './joined-patterns.ts';
import { SIGN } from './telling-words.ts';
import { wordSigns } from './word-signs.ts';

/** No such line is longer. */
export const LONGEST_FOOT = 220;

/** What of an address stands in a line: a street with or without its number, a box for letters, the code of a town. */
const KINDS_OF_STREET =
  'rue|place|avenue|boulevard|chemin|route|quai|impasse|allée|cours|square|esplanade|chaussée|faubourg|montée|street|road';
const IN_ADDRESS: readonly Form[] = [
  inAnyCase(new RegExp(`(?:^|[ ,])\\d{1,4}(?: ?(?:bis|ter))?,? (?:${KINDS_OF_STREET})(?!\\p{L})`, 'iu')),
  inAnyCase(new RegExp(`^(?:${KINDS_OF_STREET}) \\p{L}[^,–—|•·]{2,40} ?[,–—|•·-]`, 'iu')),
  inAnyCase(
    /(?:^|[ ,])(?:b\.? ?p\.?|c\.? ?p\.?|c\.? ?s\.?|p\.? ?o\.? ?box|boîte postale|case postale)(?: n°)? ?\p{Lu}?\d{1,6}(?=$|[ ,])/iu,
  ),
  inBasicPlane(
    /(?:^|[ ,])(?:[A-Z]{1,2}-)?\d{4,5} (?!\p{Lu}?\p{L}* ?(?:F|€|FCFA)$)\p{Lu}[\p{L}\p{M}’ -]{1,40}(?: \d{1,2})?\.?$/u,
  ),
  /(?:^|[ ,])[A-Z]\d[A-Z] ?\d[A-Z]\d$/u,
  /(?:^|[ ,])(?:cedex|CEDEX|Cedex)(?: \d{1,2})?$/u,
];
const LEAST_OF_ADDRESS = 2;
/** The name of a house and its street, to the end of the line; of a town and a street a list of a story is made, too. */
const HOUSE_AT_STREET = inBasicPlane(
  new RegExp(
    `^\\p{Lu}[^.!?:;,\\d]{5,80} ?[-–—|•·] ?\\d{1,4}(?: ?(?:bis|ter))?,? (?:${KINDS_OF_STREET})(?!\\p{L})[^.!?:;–—|]{2,60}$`,
    'u',
  ),
);
/** The same with the number behind the street, as Spain and its former colonies print it: `– Calle E, No. 454, Vedado`. */
const HOUSE_AT_NUMBER = inBasicPlane(
  /^\p{Lu}[^.!?:;,\d]{5,80} ?[-–—|•·,] ?(?:Calle|Avenida|Avda?\.|Carrera|Paseo|Plaza|Rua|Via|Piazza|Corso|Strada) (?:d[aeio]s? |del(?:la)? |de (?:la|los|las) )?\p{Lu}[^.!?:;–—|]{0,40}?,? (?:(?:[Nn]os?\.? ?|[Nn][°º] ?|# ?)\d{1,5}(?!\d)|\d{1,5}(?=,|$))[^.!?:;–—|]{0,60}$/u,
);
/** At an hour somebody is awaited there. */
const HOUR = inAnyCase(/\d ?h(?: ?\d\d)?(?!\p{L})|\d:\d\d|\bheures?\b/iu);
const TO_ASK = inAnyCase(
  /^(?:renseignements?|inscriptions?|réservations?|billetterie|contacts?|adresse|informations? pratiques?)(?: (?:et|&|ou) \p{L}+)? ?: ?\p{L}[^!?]{3,110}$/iu,
);
const DIGIT = /\d/u;
const asks = (line: string): boolean => line.includes(':') && TO_ASK.test(line);
/** Of whom to ask the town is enough. */
const isAddress = (line: string): boolean =>
  DIGIT.test(line) &&
  !HOUR.test(line) &&
  (HOUSE_AT_STREET.test(line) ||
    HOUSE_AT_NUMBER.test(line) ||
    IN_ADDRESS.filter((sign) => sign.test(line)).length >= (asks(line) ? 1 : LEAST_OF_ADDRESS));

/** Who answers for the page, who made it and in whose name it speaks. */
const OF_PAGE = joinedPatterns([
  /^(?:(?:co-?)?direct(?:eurs?|rices?)|responsables?|rédact(?:eurs?|rices?) en chef) (?:(?:de )?(?:la |de )?(?:publication|rédaction)|(?:du|de la) (?:journal|revue|bulletin) )? ?(?:et (?:de la |de )?\p{L}+ ?)?: ?\p{L}[^!?]{2,160}$/iu,
  /^(?:(?:ce )?site|page|portail|blog|(?:ce )?site (?:web|internet)) (?:réalisée?|conçue?|développée?|hébergée?|propulsée?|créée?|optimisée?|éditée?|animée?|administrée?)(?:(?:,| et) \p{L}+){0,2} (?:par|avec|pour|chez|sous|sur|en) [^!?:;,]{2,70}$/iu,
  /^(?:webmaster|webmestre|webdesign|hébergeur|(?:(?:conception|design|réalisation|développement|hébergement)(?: (?:et|&) (?:conception|réalisation|développement|hébergement))? (?:du site|web|internet))) ?: ?\p{L}[^.!?:;]{2,48}$/iu,
  /^(?=\p{L})(?:(?:ipns|imprimé par nos soins)(?: ?[-–—.,|/] ?)?)?(?:(?:merci de |prière de )?ne pas jeter (?:sur|dans) la (?:voie publique|rue|nature))?\.?$/iu,
  /^(?:(?:un |notre )?(?:média|journal|site|titre|publication|magazine|quotidien|hebdomadaire|(?:proud )?member)(?: (?:membre|adhérent|affilié))?|membre|adhérent|affilié)e? (?:d[ue]s?|de (?:la|l[’'])|of(?: the)?|à la|au) ?(?:conseils?|syndicats?|fédérations?|unions?|associations?|alliances?|groupements?|réseaux?|press council|council|network)(?!\p{L})[^.!?:;,]{0,40}(?:presse|press|médias?|media|éditeurs|radios?|journalis\p{L}+|information)(?!\p{L})[^.!?:;,]{0,30}$/iu,
  // What the page was made with.
  /^(?:(?:fièrement|proudly) (?:propulsée?|powered) (?:par|by) [^.!?:;,]{2,40}|(?:propulsée?|powered|générée?|réalisée?) (?:par|by|avec|sous|with) (?:wordpress|spip|drupal|joomla|typo3|blogger|ghost|hugo|jekyll|dotclear|wix|tumblr)(?:\.\p{L}{2,4})?|(?:wordpress|spip|drupal|joomla|typo3)(?: ?[|·•–-] ?[^.!?|]{2,40}){1,5})$/iu,
  // How many of its stories each month has.
  /^(?:archives ?:? ?)?(?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:19|20)\d\d \(\d{1,4}\)(?: ?[-–—|,•·/] ?|$| )){1,14}$/iu,
  // What it asks of its readers, who pay for it.
  /^[^?!:«»"“”]{4,80} ?[:–] ?(?:réabonnez-vous|abonnez-vous|soutenez-(?:nous|le|la)|faites un don|adhérez)(?!\p{L})[^?!:«»"“”]{0,70}[.!]?$/iu,
  // Who pays for it; with the houses behind it on its line the same is a row of names.
  /^(?:nos (?:partenaires|sponsors|mécènes|annonceurs|soutiens)(?: (?:officiels|institutionnels|médias|financiers|publics|privés|techniques))?|ils nous soutiennent|our (?:partners|sponsors))$/iu,
  // What heads small advertisements.
  /^(?:(?:les|nos|toutes les|toutes nos) )?(?:(?:petites )?annonces(?: classées| légales| judiciaires(?: et légales)?| immobilières)?|offres d[’']emploi|avis (?:de décès|d[’']obsèques)|classified ads|classifieds|job offers)$/iu,
]);

/** Under what number the house deposits what it prints. */
const DEPOSIT = inAnyCase(
  /^(?:[^.!?:]{2,60} ?[-–—|,•·] ?)?(?:dépôt légal|numéro issn|issn|commission paritaire|cppap)(?: ?:| n°| à parution|(?= \d)|(?= [-–—|]))[^!?]{0,120}$/iu,
);
const OF_DEPOSIT = inAnyCase(/légal|issn|paritaire|cppap/iu);

/** Names in a row, behind the word for what they are to the page. */
const ROW_OF_PAGE = inAnyCase(
  /^(?:(?:nos |les )?(?:partenaires|sponsors|annonceurs|mécènes|soutiens|sites amis|liens)(?: (?:officiels|médias|utiles|financiers|institutionnels))?|nos \p{L}{4,16}(?: \p{L}{3,14})?) ?: ?(?=\p{L})[^.!?:;]{2,36}(?: [-–—|•·/] [^.!?:;]{2,36}){2,9}$/iu,
);
/** Where to write, and behind a mark what else the page has. */
const MAIL_AND_MORE =
  /^(?:\p{L}[\p{L} .-]{2,20} ?: ?)?\S+@\S+\.\p{L}{2,}(?: ?[-–—|•·/] ?[^.!?:;@]{2,40}){1,6}$/u;
/** A file that goes with the page, with its kind and size: `Plan du chantier (PDF - 1,8 Mo)`, `Plan du chantier - PDF, 1,8 Mo`, `plan.pdf (412 Ko)`. */
const FILE = inAnyCase(
  /^[^!?]{2,100}?(?:\((?:(?:au )?format |fichier )?(?:pdf|docx?|odt|xlsx?|zip|jpe?g|png)(?:[ ,:/–-]{1,3}\d[\d,.]* ?[km][ob])?\)|(?: [-–—|•·] |, )(?:pdf|docx?|odt|xlsx?|zip|jpe?g|png)[ ,:/–-]{1,3}\d[\d,.]* ?[km][ob]|\.(?:pdf|docx?|odt|xlsx?|zip) ?[-–(]? ?\d[\d,.]* ?[km][ob]\)?)$/iu,
);
/** Who is looked for in a small advertisement. */
const POST = inBasicPlane(
  /^\p{Lu}[^.!?:;]{2,60} \((?:H\/F|F\/H|H\/F\/X|F\/H\/X|m\/[wf]\/d)\)(?:[,–-][^.!?:;]{2,60})?$/u,
);

/** What teleprinters ended with. */
const END_OF_WIRE = /^(?:n{4}|N{4})$/u;
/** Where the house is found among those who talk on the net. */
const HANDLES = /^@\w[\w.]{2,30}(?:[ ,|/·•-]+@\w[\w.]{2,30}){0,4}$/u;

/** What a page tells of the day. */
const OF_DAY = inAnyCase(
  /^(?:marées? (?:hautes?|basses?)|pleine mer|basse mer|lever du soleil|coucher du soleil|saint du jour|fête du jour|éphéméride|taux de change|high tide|low tide|sunrise|sunset)(?: (?:à|du|de|in|at) [^.!?:]{2,30})? ?: ?[^.!?:]{1,30}(?:[:h]\d\d)?$/iu,
);
/** Who is looked for, what a page tells of the day, what it keeps the story under and what may be done: a story lists the same. */
const isBesideOthers = (line: string): boolean =>
  (line.includes('(') && POST.test(line)) ||
  (DIGIT.test(line) && OF_DAY.test(line)) ||
  (line.includes(':') && KEPT_UNDER.test(line)) ||
  BARE_BUTTON.test(line);

/** Under which of its words the page keeps the story; a story of sports has lines of the same form. */
const KEPT_UNDER = inAnyCase(
  /^(?:catégories?|rubriques?|thématiques?|classée? dans|filed under|categories|chuyên mục) ?: ?\p{L}[^.!?:;]{2,90}$/iu,
);

/** Whether `line` speaks of the house or the page, wherever below the story it stands. */
const isOfPage = (line: string): boolean =>
  OF_PAGE.some((form) => form.test(line)) ||
  ROW_OF_PAGE.test(line) ||
  (line.includes('@') && (MAIL_AND_MORE.test(line) || HANDLES.test(line))) ||
  (OF_DEPOSIT.test(line) && DEPOSIT.test(line)) ||
  END_OF_WIRE.test(line) ||
  FILE.test(line);

/** When a house is open and what it takes; whom to ask. A story may end in the same. */
const WITH_NUMBER = inAnyCase(
  /^(?:ouvert(?:ure)?e?s?|(?:du|le) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:au|et) (?:le )?(?:mardi|mercredi|jeudi|vendredi|samedi|dimanche))?,?|fermée?s?|horaires|permanences?|accueil|visites?|entrée|tarifs?|plein tarif|tarif réduit|prix|abonnements?|le numéro)(?!\p{L})[^!?]{0,110}(?:\d ?h(?: ?\d\d)?(?!\p{L})|\d ?(?:F|€|euros?|francs?|FCFA|DA|DH|DT|\$)(?!\p{L}))/iu,
);
const ALL_DAY = inAnyCase(/(?:24 ?h? ?\/ ?24|7 ?j? ?(?:\/|sur) ?7)/iu);
const isOfHouse = (line: string): boolean =>
  asks(line) || (DIGIT.test(line) && (WITH_NUMBER.test(line) || ALL_DAY.test(line)));

/** Which of those who speak for papers and radios the house belongs to, as a sentence without its stop. */
const BELONGS = inBasicPlane(
  /^\p{Lu}[^.!?:;,«»]{2,50} (?:est|is) (?:un |une |a )?(?:fi(?:er|ère) |proud )?(?:membre|adhérente?|affiliée?|signataire|member) (?:d[ue]s?|de (?:la|l[’'])|of(?: the)?|à la|à l[’']|au) ?(?:[Ss]yndicat|[Ff]édération|[Aa]ssociation|[Aa]lliance|[Rr]éseau|[Gg]roupement|[Uu]nion|[Cc]onseil|[Cc]harte|[Cc]ouncil|[Nn]etwork)(?!\p{L})[^.!?:;,]{0,40} (?:presse|press|médias?|media|éditeurs|radios?|journalis\p{L}+|information|publishers)(?!\p{L})[^.!?:;,]{0,30}$/u,
);

/** Where the house may be followed, behind what it says of itself: `… Suivez-nous sur www.quai.example`. */
const FOLLOWED = inBasicPlane(
  /^\p{Lu}[^?«»"“”]{8,180}[.!…] (?:(?:[Ss]uivez|[Rr]etrouvez|[Rr]ejoignez)-nous|[Ff]ollow us|[Vv]isite[rz](?: notre site| nous)?|[Vv]isit us) (?:(?:sur|on|at) )?(?:notre (?:site|page) )?(?:@|https?:|www\.)\S+$/u,
);

const BETWEEN_SENTENCES = inBasicPlane(/(?<=\p{L}{3}|\d ?h|\d)\. (?=\p{Lu})/u);
const LAST_STOP = /\.$/u;

/** What a line of such a form needs beside it: nothing, another line of the page, or being the address of a house, the links above. */
export type Foot = 'surely' | 'beside' | 'address';

/**
 * Whether `line` has such a form: `surely` where nothing but a page prints it below a story, `beside` where other lines of the page
 * beside it have to tell, as of an address. A sentence with a verb that is known, or with an address, has none.
 */
export const footOf = (line: string): Foot | null => {
  if (line.length > LONGEST_FOOT) return null;
  if (FOLLOWED.test(line)) return 'surely';
  if (wordSigns(line) & SIGN.clause) return BELONGS.test(line) ? 'surely' : null;
  if (isOfPage(line)) return 'surely';
  if (isBesideOthers(line)) return 'beside';
  if (isAddress(line) && !LAST_STOP.test(line)) return 'address';
  const parts = line.replace(LAST_STOP, '').split(BETWEEN_SENTENCES);
  if (parts.length > 1 && parts.every((part) => isOfPage(part))) return 'surely';
  return parts.every((part) => isOfHouse(part)) ? 'beside' : null;
};
