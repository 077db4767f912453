/**
 * What a page says of itself to those who hear it read, skip its parts or quote it: `Début du widget. Passer le widget ?`, `Ignorer la
 * section Le titre`, `La fonction d’écoute est générée par une voix de synthèse.`, `En citant ce contenu, un lien vers « lequai.org » est
 * obligatoire.` Each names the page’s part, how it is read or the link that it asks for; of others a story tells so with who says it.
 */
import { inAnyCase } from '../../any-case.ts';
import { isReportedBehind } from './reported-behind.ts';

const PART_OF_PAGE =
  '(?:widgets?|carrousels?|carousels?|diaporamas?|modules?|contenus? (?:intégré|incorporé|externe|tiers|embarqué)s?|lecteurs?(?: audio| vidéo)?|formulaires?|menus?|listes? de liens)';
/** Where a part of the page starts or ends, with the question whether to pass it. */
const AROUND_PART = new RegExp(
  `^(?:(?:début|fin) d(?:u |e la |es |e l[’']| )?${PART_OF_PAGE}|(?:start|end) of (?:the )?(?:widget|carousel|slideshow|embed(?:ded content)?|module)) ?[.:–-] ?(?:passer|sauter|retour(?:ner)?|revenir|ignorer|skip|back|return)(?!\\p{L})[^.!?]{2,40} ?\\??$`,
  'iu',
);
/** What may be passed: the words for it, and its heading. */
const PASS_PART = new RegExp(
  `^(?:ignorer|sauter) (?:la section|le bloc|la rubrique|(?:les? |l[’'])${PART_OF_PAGE})(?: [^.!?;]{2,48})?$`,
  'iu',
);
/** What reads the text aloud, and at most what may come of it. */
const READ_BY =
  /^(?:la (?:fonction d[’']écoute|lecture audio|version audio|lecture vocale)|cette (?:version|lecture) audio|cet article) (?:est|a été) (?:générée?|produite?|lue?|créée?) (?:automatiquement )?(?:par|avec|à l[’']aide d[’'e])(?: la| une?)? ?(?:synthèse vocale|voix (?:de synthèse|synthétique|artificielle|générée)|intelligence artificielle|IA)(?: et (?:peut|pourrait) [^!?,]{2,80})?\.?$/iu;
/** What is asked of those who quote the page, whose own text is named right behind the word for quoting it. */
const QUOTED_WITH =
  /^(?:en (?:citant|utilisant|reprenant|reproduisant)(?: (?:et|ou) (?:en )?(?:citant|utilisant|reprenant|reproduisant))?|lors de (?:la citation|l[’']utilisation|la reprise|la reproduction)|pour toute (?:citation|utilisation|reprise|reproduction)|en cas (?:de |d[’'])(?:citation|reprise|reproduction|utilisation)) (?:de )?(?:nos|ces?|cet|cette|toute?|notre) (?:contenus?|articles?|textes?|matériaux|informations?|publications?|documents?)(?!\p{L})[^,!?]{0,80},? (?:(?:une?|les?|la|des) |l[’'])?(?:\p{Ll}{4,12} (?:de (?:la |l[’'])?|d[’'](?:une? )?|du |des ))?(?:liens?|hyperliens?|mention|référence|source)(?!\p{L})[^!?]{0,200} (?:est|sont) (?:obligatoire|exigé|requis|indispensable|impérati)[\p{Ll}]{0,3}\.?$/iu;

/** Those that start with words which other forms of lines start with, too. */
export const NOTES_OF_PAGE: readonly RegExp[] = [READ_BY, QUOTED_WITH];
/** By the words that start no other form of lines, or one that stands beside these. */
export const NOTES_BY_WORD: readonly (readonly [word: string, forms: readonly RegExp[]])[] = [
  ...['début', 'fin', 'start', 'end'].map((word) => [word, [AROUND_PART]] as const),
  ['ignorer', [PASS_PART]],
  ['lors', [QUOTED_WITH]],
];
const NOTES = NOTES_OF_PAGE.map(inAnyCase);
/** With which letters such a note starts. */
const MAY_START = 'CELPcelp';
/** Whether a whole line is a sentence by which the page says how it is read aloud or quoted, and for which nobody is named. */
export const isSaidOfReading = (line: string): boolean =>
  MAY_START.includes(line.charAt(0)) && NOTES.some((form) => form.test(line)) && !isReportedBehind(line);
