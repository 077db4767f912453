/**
 * Lines of sites that stand above or below a story and have no mark between what they hold: the networks in a row, a menu that
 * starts at the front page, the names of drawn buttons, the weather of a service, the address of a picture, what a subscription
 * costs and who has one. Looked up by their first word.
 */
import { isNotice } from './notices.ts';
import { isSectionName } from './sections.ts';

const NETWORKS =
  'facebook twitter instagram youtube linkedin whatsapp google rss tiktok telegram pinterest bluesky threads flickr viber zalo'.split(
    ' ',
  );
/** Three of them without a comma, and what else the bar has: a sentence that names them has commas. */
const NETWORKS_IN_ROW = new RegExp(
  `^(?:(?:${NETWORKS.join('|')})(?:(?<=google)(?:\\+| news| plus))?(?: |$)){3,}[^.!?:;,]{0,48}$`,
  'iu',
);
/** The pictures that a site draws its buttons with are named where they cannot be seen. */
const ICONS =
  /^(?:\p{L}+ ){0,3}icon (?:close|open|menu|search|share|arrow|play|home|user|mail|print)(?: \p{L}+)?$/iu;
const WEATHER =
  /^(?:plus de )?prévisions ?: ?m[ée]t[ée]o (?:à )?\d{1,2} jours(?: (?:à )?\p{Lu}[^.!?:;,]{1,30})?$/iu;
const PICTURE =
  /^https?:\/\/\S{4,200}\.(?:jpe?g|png|gif|webp|svg)(?:[?&](?:description|text|title|url)=.{0,240}|\S{0,100}(?: ?[-–|>"]{1,3})?)$/iu;
/** With the words before it, or with none. */
const PRICE =
  /^(?:(?:à partir de|dès|seulement) )?\d{1,3}(?:[.,]\d\d)? ?€ ?(?:\/|par) ?(?:mois|an|semaine)(?: (?:pendant|pour|les|puis|au lieu de|sans) [^.!?]{2,40})?[.!]?$/iu;
const SUBSCRIBED =
  /^déjà (?:abonné|inscrit|client|membre|enregistré)(?:[.·(]?e\)?)?(?:[.·(]?s\)?)? ?\? ?(?:(?:je me |se |vous )?(?:connect|identifi)\p{L}+(?:-vous)?(?: ici)?|cliquez ici|log ?in)?[.!]?$/iu;
const OFFER =
  /^profitez (?:de |d[’']|dès |vite )[^.!?]{3,70}(?:\p{L}+ez (?:à )?(?:tous|toutes|l[’']ensemble de) nos |nos (?:articles|contenus)|en illimité|sans engagement)[^.!?]{0,40}[.!]?$/iu;

/** Why nothing is played or shown. */
const NOT_SHOWN =
  /^vous (?:ne pouvez pas (?:visionner|voir|lire|accéder à|afficher|regarder|écouter) (?:ce|cette|cet) (?:contenu|vidéo|média|émission|page|publication)(?!\p{L})[^.!?,]{0,40}[:.]?|avez refusé (?:les|nos|l[’']utilisation des|le dépôt des) cookies(?!\p{L}).{0,260}|utilisez un bloqueur de (?:publicités?|pubs?)(?!\p{L}).{0,160})$/iu;
/** What a page prints whose program went wrong, behind whatever words of the page. */
const ERROR_HINT = '.php on line ';
const ERROR = /(?:^| )\/(?:[\w.-]+\/)+[\w.-]+\.php on line \d{1,5}\.?$/u;
/** Under what number China lets a site be. */
const LICENCE = /^.{0,4}ICP[备證证]\d{6,10}号/u;

/** What a menu has besides sections. */
const ENTRIES: ReadonlySet<string> = new Set(
  'accueil contact contacts recherche emploi annonces immobilier agenda podcasts podcast newsletter newsletters abonnement boutique publireportages médias archives blogs forum galerie documents services équipe partenaires'.split(
    ' ',
  ),
);
const FROM_HOME = /^(?:home|accueil) /iu;
const STARTS_CAPITAL = /^\p{Lu}/u;
const LEAST_CAPITALS = 5;
const LEAST_ENTRIES = 3;
const SENTENCE = /[.!?:;](?: |$)/u;
/** `Home Nouvelles Petites annonces Emplois Contact`: more entries than a title has, each with its capital. */
const isMenuFromHome = (line: string): boolean => {
  if (!FROM_HOME.test(line) || SENTENCE.test(line)) return false;
  const words = line.split(' ').slice(1);
  const isKnown = (word: string): boolean => isSectionName(word) || ENTRIES.has(word.toLowerCase());
  return (
    words.filter((word) => STARTS_CAPITAL.test(word)).length >= LEAST_CAPITALS &&
    words.filter(isKnown).length >= LEAST_ENTRIES
  );
};

type Test = (line: string) => boolean;
const by =
  (form: RegExp): Test =>
  (line) =>
    form.test(line);
/** By the first word of a line, in small letters; empty where it starts with a figure. */
const FORMS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ...NETWORKS.map((word): [string, Test] => [word, by(NETWORKS_IN_ROW)]),
  ...'fermer ouvrir menu rechercher icon close open search partager'
    .split(' ')
    .map((word): [string, Test] => [word, by(ICONS)]),
  ['home', isMenuFromHome],
  ['accueil', isMenuFromHome],
  ['plus', by(WEATHER)],
  ['prévisions', by(WEATHER)],
  ['http', by(PICTURE)],
  ['https', by(PICTURE)],
  ['vous', by(NOT_SHOWN)],
  ...['', 'à', 'dès', 'seulement'].map((word): [string, Test] => [word, by(PRICE)]),
  ['déjà', by(SUBSCRIBED)],
  ['profitez', by(OFFER)],
]);

/** Whether a line, whose first word in small letters is `first`, is such a line of a site. */
export const isSiteLine = (line: string, first: string): boolean =>
  FORMS.get(first)?.(line) === true ||
  isNotice(line, first) ||
  (line.includes(ERROR_HINT) && ERROR.test(line)) ||
  (first.includes('icp') && LICENCE.test(line));
