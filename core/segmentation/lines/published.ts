/**
 * Lines that say when a page was published and hold more or less than a stamp does (`stamps.ts`): the day without its year, whoever
 * published it before the day, the feast on which it fell, a sentence that says it of the page. And how long a page is read.
 * Behind the day nothing else may stand: `Paru le 3 mai, le livre …` tells of a book.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { eitherWay } from '../../plain-letters.ts';

const LONGEST = 150;
const MONTHS =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr?\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.)';
const ENGLISH_MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|mar\\.|apr\\.|aug\\.|sept?\\.|oct\\.|nov\\.|dec\\.)';
const HOUR = '(?:,? ?(?:[-–—|•·]|à|at|,)? ?\\d{1,2} ?(?:h|:) ?(?:\\d{2})?(?: ?(?:am|pm|gmt|utc|tu))?)?';
const YEAR = '(?:,? (?:19|20)\\d\\d)?';
const DAY = `(?:(?:le |ce )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(?:le )?(?:\\d{1,2}(?:er)? ${MONTHS}${YEAR}|\\d{1,2}[/.-]\\d{1,2}(?:[/.-](?:19|20)?\\d\\d)?)${HOUR})`;
const ENGLISH_DAY = `(?:(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:${ENGLISH_MONTHS} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${ENGLISH_MONTHS})${YEAR}${HOUR})`;
/** How long ago it was, in a sentence that the page says of itself. */
const AGO =
  '(?:il y a (?:environ )?(?:\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:minutes?|heures?|jours?|semaines?|mois|ans?))';
/** What was done to a page. Books and letters are said to be `paru` and `écrit` as well, which {@link OF_OTHERS} tells. */
const DONE =
  '(?:publi|post|actualis|modifi|diffus|édit|rédig|relay)ée?s?|(?:mis|remis)e?s? (?:en ligne|à jour)|parue?s?|écrite?s?';
const LAST = '(?:dernière )?(?:publication|mise à jour|mise en ligne|actualisation|modification|parution)';
/** On which feast: a parish dates its news so. */
const FEAST =
  "(?:,? (?:en )?(?:la |le |l[’'])?(?:\\d{1,2}(?:er|e|ème) )?(?:fête|solennité|mémoire|jour|veille|vigile|octave|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi)(?: saint)?(?: (?:de |du |des |d[’'])[^.!?:;,]{2,60})?)?";
/** Whose it is: of an article, a report or a dispatch of somebody a story tells the same. */
const HOUSE = "[\\p{L}\\p{M}’'+-]+(?: [\\p{L}\\p{M}’'+-]+){0,5}";
const FIRST_OR_LAST = '(?:pour la (?:première|dernière) fois )?';
const PUBLISHED = inAnyCase(
  new RegExp(
    [
      `^(?:(?:initialement |d[’']abord )?(?:${DONE}) ?:? ?|(?:date (?:de |d[’']))?${LAST} ?:? ?)${DAY}${FEAST}\\.?$`,
      // of the page, in a sentence or not; a text and what somebody posted are told of in stories as well
      `^(?:cet? (?:article|contenu|billet)|cette page) (?:a été|est) (?:initialement |d[’']abord )?(?:${DONE}) ${FIRST_OR_LAST}(?:${DAY}${FEAST}|${AGO})\\.?$`,
      `^(?:ce (?:texte|reportage|dossier|podcast|sujet|communiqué)|cette (?:actualité|publication|vidéo|émission|information|dépêche|brève|chronique)) a été (?:initialement |d[’']abord )?(?:${DONE}) ${FIRST_OR_LAST}${DAY}${FEAST}$`,
      `^ce contenu d(?:e |u |[’'])${HOUSE} a été (?:initialement |d[’']abord )?(?:${DONE}) ${FIRST_OR_LAST}${DAY}\\.?$`,
      `^(?:article|contenu|billet|page|actualité|texte) (?:initialement |d[’']abord )?(?:${DONE}) ${DAY}${FEAST}$`,
      `^this (?:article|content|page|story|post) was (?:first |originally |last )?(?:published|posted|updated) ${ENGLISH_DAY}\\.?$`,
    ].join('|'),
    'iu',
  ),
);
/** Whoever published it stands before the day or behind it, by a name or as the desk, and the rubric behind it. */
const WHO =
  "(?:[Nn](?:otre|os) (?:correspondante?s?|envoyée?s?(?: spécia(?:le?s?|ux))?)(?: [^.!?:;,|]{2,40})?|(?:[Ll]a |[Nn]otre |[Ll][’'])?(?:[Rr]édaction|[ÉEé]quipe)(?: d[eu’'][^.!?:;,|]{2,40})?|(?:(?:[Ll]e |[Ll]a |[Ll]es |[Ll][’'])?\\p{Lu}[\\p{L}\\p{M}\\d.’'/&-]*(?:(?:,? (?:et |avec |and |with |de |du |des |d[’'])?(?:l[’'])?| [-/] )\\p{Lu}[\\p{L}\\p{M}\\d.’'/&-]*){0,6}))";
const SAID_OF = '(?:(?:[Rr]édigé|[ÉEé]crit|[Pp]roposé|[Ss]igné)e? )?(?:[Pp]ar|[Bb]y)(?: ?:)? ';
/** What stands behind whoever is named first; case is let pass there. */
const BEHIND_WHO = new RegExp(
  `(?:,? ?(?:et |[-–—|•·])? ?(?<![^ ,|•·–—-])(?:initialement )?(?:${DONE}|${LAST}) ?:? ?${DAY}|,? (?:[-–—|•·] )?le ${DAY})${FEAST}$`,
  'iu',
);
const NAMED_FIRST = inBasicPlane(new RegExp(`^${SAID_OF}${WHO}$`, 'u'));
const NAMED_LAST = inBasicPlane(new RegExp(`,? (?:${SAID_OF}|(?:dans|in) )${WHO}$`, 'u'));
const FIRST_WORD = inBasicPlane(/^[\p{L}\p{M}]+/u);
/** Before whoever is named first. */
const NAMES: ReadonlySet<string> = new Set(
  eitherWay('par by rédigé rédigée écrit écrite proposé signé'.split(' ')),
);
/** The words that such lines start with. */
const HEADS: ReadonlySet<string> = new Set(
  eitherWay(
    'publié publiée publiés posté postée actualisé actualisée modifié modifiée diffusé diffusée édité éditée rédigé rédigée relayé relayée mis mise remis remise paru parue écrit écrite initialement d dernière publication actualisation modification parution date ce cet cette article contenu billet page actualité texte this par by proposé signé durée temps à se lire'.split(
      ' ',
    ),
  ),
);

const MINUTES =
  '(?:(?:\\d{1,3}|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) ?(?:min(?:ute)?s?|mn)\\.?(?: ?\\d{1,2} ?(?:s|sec|secondes?)\\.?)?|(?:\\d{1,2} ?h ?)?\\d{1,2} ?(?:min|mn) ?\\d{1,2} ?s?|\\d{1,2}(?::\\d{2}){1,2})';
/** How long it takes: of a story that is told only of what it is about, `Durée : 52 minutes`. */
const LASTS = inAnyCase(
  new RegExp(
    `^(?:(?:durée|temps) (?:(?:moyenn?e?|estimée?) )?(?:de (?:la )?|d[’'])(?:lecture|écoute|visionnage|vidéo)(?: (?:moyenn?e?|estimée?))?(?: ?:)? |(?:à lire|lire|se lit) en )(?:environ )?${MINUTES}$`,
    'iu',
  ),
);

/** The same behind the sentence that says when: `Cette page a été publiée le 3 mai. Lecture 2 min.` */
const LENGTH_BEHIND = new RegExp(
  `(?:[.,]| ?[-–—|•·]) ?(?:(?:temps de |durée de )?lecture(?: ?:)? ${MINUTES}|${MINUTES} de lecture)\\.?$`,
  'iu',
);
const MAY_BE_READ = /ectur/u;

/**
 * Of a letter, a book or a song the same is said with a day, `Écrite le 3 mai 1916`: an hour, what else was done to a page, or behind
 * what appeared the paper that it appeared in, says that it is a page.
 */
const OF_OTHERS = inAnyCase(/^(?:initialement |d[’']abord )?(?:parue?s?|écrite?s?)(?!\p{L})/iu);
const SAYS_PAGE = inAnyCase(
  /\d ?(?:h|:) ?(?:\d\d)?(?!\p{L})|(?<!\p{L})(?:(?:publi|post|actualis|modifi|diffus)ée?s?|(?:mis|remis)e?s? (?:en ligne|à jour))(?!\p{L})|^paru (?:[^.!?:;]{4,40}) dans (?:Le |La |Les |L[’'])\p{Lu}/iu,
);

/** Whether a line, which holds a digit, says when a page was published, or how long it is read, and no more. */
export const isPublishedLine = (whole: string): boolean => {
  if (whole.length > LONGEST) return false;
  const length = MAY_BE_READ.test(whole) ? LENGTH_BEHIND.exec(whole) : null;
  const line = length === null ? whole : whole.slice(0, length.index);
  const first = FIRST_WORD.exec(line)?.[0].toLowerCase();
  if (first === undefined || !HEADS.has(first)) return false;
  if (OF_OTHERS.test(line) && !SAYS_PAGE.test(line)) return false;
  const behind = NAMES.has(first) ? BEHIND_WHO.exec(line) : null;
  if (behind !== null && NAMED_FIRST.test(line.slice(0, behind.index))) return true;
  if (PUBLISHED.test(line) || LASTS.test(line)) return true;
  const named = NAMED_LAST.exec(line);
  return named !== null && PUBLISHED.test(line.slice(0, named.index));
};
