/** Lines of a few words without a sentence: rubrics, and the names of those who wrote. */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';

const LABEL = inAnyCase(/^(?!(?:les?|la|une?|des|the|an?|những|các) |l['’])[^\s\d]+(?: [^\s\d]+){0,2}$/iu);
const LONGEST_LABEL = 30;

/** A word or three without article and stop, as rubrics are. */
export const isLabel = (head: string): boolean => head.length <= LONGEST_LABEL && LABEL.test(head);

/** Two to five words with capitals and nothing else, as where a writer is named: `Minh Anh`, `Jean-Marc de Tissier`. */
const NAMES_ONLY = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{Lu}[\p{Ll}\p{M}]+)*(?: (?:de |van |et |and )?\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{Lu}[\p{Ll}\p{M}]+)*){1,4}$/u,
);
const LONGEST_NAMES = 44;
/** How the second word of these starts: most lines are told by it. */
const NEXT_WORD = /^[^ ]+ [^bcf-uw-z(«"“\d]/u;

/** What Vietnamese names a day of the week with. */
const WEEKDAY = 'Thứ ';

/** Whether a line is nothing but the name of a person or two. */
export const isNamesOnly = (head: string): boolean =>
  head.length <= LONGEST_NAMES && NEXT_WORD.test(head) && NAMES_ONLY.test(head) && !head.startsWith(WEEKDAY);
