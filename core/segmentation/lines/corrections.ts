/**
 * Lines that say that something was wrong before. Most are the page's, `Correction : une première version de ce texte …`;
 * one without a stop may also be the headline of a dispatch that an agency sends once more, `Rectificatif : le pont rouvrira
 * en mai`. Which of them it is, what stands around it tells (`lattice/corrected-headlines.ts`); but what speaks of who wrote, of
 * what was printed or of how to read it is the page's wherever it stands.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';

const LONGEST_HEADLINE = 125;
const STARTS = 'CcEeRr';
const CORRECTED = inBasicPlane(
  /^(?:rectificatif|erratum|correctif|correction) ?: ?(?<said>.{10,}[^.!…"»”’)\]\s])$/iu,
);
const QUOTED = /[«"“][^«»"“”]*[»"”]/gu;

/** What was printed, behind what points to it. */
const PRINTED =
  '(?:articles?(?! \\d)|brèves?|dépêches?|éditions?|encadrés?|infographies?|légendes?|papiers?|textes?(?! de loi)|titres?|versions?)';
const POINTS =
  "(?:dans |sur )(?:une?|l[’']|la|le|les|des) ?(?:\\p{L}+ )?|(?:cette|cet|ce|ces|une) (?:première |précédente |ancienne )?|une? (?:précédente?|première?) ";
const IN_ENGLISH =
  '(?:an?|the|this|previous|earlier|original|first) (?:\\p{L}+ )?(?:article|caption|dispatch|edition|headline|story|version)';
const WRONG =
  "(?:par (?:erreur|mégarde|inadvertance)|erron(?:é|ément)\\p{L}*|(?:erreurs?|coquilles?|confusions?|fautes?|inexactitudes?) (?:\\p{L}+ |de \\p{L}+ )?(?:s[’']est|se sont|s[’']était|nous|figurait)|(?:erreur|faute) de (?:frappe|saisie|transcription|traduction)|in error|mistakenly|incorrectly|erroneously|misstated|misspelled|misidentified)";
const TO_READ =
  '(?:(?<=^|[:,;] ?)(?:bien |prière de )?(?:lire|lisez|read)|(?:faut|fallait|faudrait|aurait dû|convient de|convenait de|prié de|priés de|prière de) (?:bien )?(?:se )?(?:lire|comprendre|entendre)|should (?:have )?(?:read|been|said))';
/** What speaks of the page rather than of what happened. */
const OF_PAGE = inAnyCase(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:nous|notre|nos|we|our|(?:${POINTS})${PRINTED}|${IN_ENGLISH}|${WRONG}|${TO_READ})(?![\\p{L}\\p{M}])`,
    'iu',
  ),
);

/** Whether `line` may be the headline of a corrected dispatch. */
export const mayHeadCorrected = (line: string): boolean => {
  if (line.length > LONGEST_HEADLINE || !STARTS.includes(line.charAt(0))) return false;
  const said = CORRECTED.exec(line)?.groups?.said;
  return said !== undefined && !OF_PAGE.test(said.replace(QUOTED, ''));
};
