/**
 * Zero-width characters and soft hyphens among Latin text: nothing that is seen, but they part words for every program
 * that reads the text. A zero-width space that is all that parts two words becomes a space. Left alone beside other
 * scripts and signs, where they have a meaning.
 */
import type { Evidence } from '../../model/evidence.ts';
import type { Finding, Rule } from '../rule.ts';
import { invisibleRuns, type Parting, partingOf } from '../text/invisible.ts';

/** Between letters that are no words the lexicon knows, a zero-width space may stand for one or for nothing. */
const FOR_A_PERSON = 0.7;

/** What to put in the place of a run, by what it parts. */
const toPut = (parting: Parting): Pick<Finding, 'insert' | 'confidence' | 'evidence'> => {
  switch (parting.kind) {
    case 'nothing':
      return { insert: '', confidence: 0.99, evidence: [] };
    case 'words': {
      const { left, right } = parting;
      const evidence: Evidence = { kind: 'words', left, right, leftKnown: true, rightKnown: true };
      return { insert: ' ', confidence: 0.99, evidence: [evidence] };
    }
    case 'unknown':
      return { insert: ' ', confidence: FOR_A_PERSON, evidence: [] };
  }
};

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  version: 2,
  description: {
    en: 'An invisible character, a soft hyphen or zero-width space, stands inside the text.',
    fr: 'Un caractère invisible, trait d’union conditionnel ou espace sans chasse, se trouve dans le texte.',
  },
  policy: 'auto',
  threshold: 0.9,
  anyLanguage: true,
  find: ({ text, spans, lexicon }) =>
    invisibleRuns(text, spans).map((run): Finding => {
      const codePoints = [...text.slice(run.from, run.to)].map((sign) => sign.codePointAt(0) ?? 0);
      const { insert, confidence, evidence } = toPut(partingOf(text, run, lexicon));
      return { ...run, insert, confidence, evidence: [{ kind: 'characters', codePoints }, ...evidence] };
    }),
};
