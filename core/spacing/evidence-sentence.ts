/** Tells evidence in a plain sentence, in the language of the interface. */
import type { Evidence } from '../model/evidence.ts';
import type { Locale } from '../model/localised.ts';
import { ruleById } from './rules.ts';

const NAMES: ReadonlyMap<number, Readonly<Record<Locale, string>>> = new Map([
  [0x09, { en: 'tab', fr: 'tabulation' }],
  [0x0a, { en: 'line break', fr: 'retour à la ligne' }],
  [0x0d, { en: 'line break', fr: 'retour à la ligne' }],
  [0x20, { en: 'space', fr: 'espace' }],
  [0x21, { en: 'exclamation mark', fr: 'point d’exclamation' }],
  [0x22, { en: 'straight quotation mark', fr: 'guillemet droit' }],
  [0x25, { en: 'per cent sign', fr: 'signe pour cent' }],
  [0x27, { en: 'straight apostrophe', fr: 'apostrophe droite' }],
  [0x28, { en: 'opening bracket', fr: 'parenthèse ouvrante' }],
  [0x29, { en: 'closing bracket', fr: 'parenthèse fermante' }],
  [0x2c, { en: 'comma', fr: 'virgule' }],
  [0x2d, { en: 'hyphen', fr: 'trait d’union' }],
  [0x2e, { en: 'full stop', fr: 'point' }],
  [0x3a, { en: 'colon', fr: 'deux-points' }],
  [0x3b, { en: 'semicolon', fr: 'point-virgule' }],
  [0x3f, { en: 'question mark', fr: 'point d’interrogation' }],
  [0x5b, { en: 'opening square bracket', fr: 'crochet ouvrant' }],
  [0x5d, { en: 'closing square bracket', fr: 'crochet fermant' }],
  [0xa0, { en: 'no-break space', fr: 'espace insécable' }],
  [0xab, { en: 'opening French quotation mark', fr: 'guillemet ouvrant' }],
  [0xad, { en: 'soft hyphen', fr: 'trait d’union conditionnel' }],
  [0xbb, { en: 'closing French quotation mark', fr: 'guillemet fermant' }],
  [0x200b, { en: 'zero-width space', fr: 'espace sans chasse' }],
  [0x200c, { en: 'zero-width non-joiner', fr: 'antiliant sans chasse' }],
  [0x200d, { en: 'zero-width joiner', fr: 'liant sans chasse' }],
  [0x2013, { en: 'en dash', fr: 'tiret demi-cadratin' }],
  [0x2014, { en: 'em dash', fr: 'tiret cadratin' }],
  [0x2019, { en: 'apostrophe', fr: 'apostrophe' }],
  [0x2060, { en: 'word joiner', fr: 'gluon de mots' }],
  [0x202f, { en: 'narrow no-break space', fr: 'espace fine insécable' }],
  [0xfeff, { en: 'byte order mark', fr: 'indicateur d’ordre des octets' }],
]);

const figure = (n: number, locale: Locale): string => n.toLocaleString(locale);
const quoted = (text: string, locale: Locale): string =>
  locale === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`;

const LAST_CODE_POINT = 0x10ffff;
/** Letters and digits, which are shown as they are. */
const SHOWN = /^[\p{L}\p{Nd}]$/u;

const characterName = (codePoint: number, locale: Locale): string => {
  const name = NAMES.get(codePoint)?.[locale];
  if (name !== undefined) return name;
  const character = codePoint >= 0 && codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : '';
  if (SHOWN.test(character)) return quoted(character, locale);
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
};

type WordsEvidence = Extract<Evidence, { readonly kind: 'words' }>;

/** Why two pieces come to be one word, and not why they are two. */
const togetherInEnglish = ({ left, right, leftKnown, rightKnown }: WordsEvidence, whole: string): string => {
  const together = `Together “${left}” and “${right}” make the word “${whole}”`;
  if (leftKnown && rightKnown) return `${together}.`;
  if (!leftKnown && !rightKnown) return `${together}; by itself neither is in the lexicon.`;
  return `${together}; “${leftKnown ? right : left}” by itself is not in the lexicon.`;
};

const togetherInFrench = ({ left, right, leftKnown, rightKnown }: WordsEvidence, whole: string): string => {
  const together = `Ensemble, «\u00a0${left}\u00a0» et «\u00a0${right}\u00a0» forment le mot «\u00a0${whole}\u00a0»`;
  if (leftKnown && rightKnown) return `${together}.`;
  if (!leftKnown && !rightKnown)
    return `${together}\u00a0; séparément, aucun des deux n’est dans le lexique.`;
  return `${together}\u00a0; à lui seul, «\u00a0${leftKnown ? right : left}\u00a0» n’est pas dans le lexique.`;
};

const english = (evidence: Evidence): string => {
  switch (evidence.kind) {
    case 'words': {
      const { left, right, leftKnown, rightKnown, whole } = evidence;
      if (whole !== undefined) return togetherInEnglish(evidence, whole);
      if (leftKnown && rightKnown) return `“${left}” and “${right}” are both words.`;
      if (leftKnown) return `“${left}” is a word; “${right}” is not in the lexicon.`;
      if (rightKnown) return `“${right}” is a word; “${left}” is not in the lexicon.`;
      return `Neither “${left}” nor “${right}” is in the lexicon.`;
    }
    case 'unknown-word':
      return `“${evidence.word}” is not in the lexicon.`;
    case 'wrap-column':
      if (evidence.ragged === true)
        return `A line of ${figure(evidence.width, 'en')} characters ended here; ${figure(evidence.support, 'en')} of ${figure(evidence.of, 'en')} line breaks of this text come amid a sentence.`;
      if (evidence.kept === true)
        return `A line of ${figure(evidence.width, 'en')} characters ended here; ${figure(evidence.support, 'en')} of ${figure(evidence.of, 'en')} line breaks of this passage come where the next word would not have fitted.`;
      return `A line of ${figure(evidence.width, 'en')} characters ended here; ${figure(evidence.support, 'en')} of ${figure(evidence.of, 'en')} joins in this text fit that width.`;
    case 'paragraph-start':
      return evidence.count === 1
        ? 'The first two words of this paragraph are joined.'
        : `The first two words are joined in ${figure(evidence.count, 'en')} paragraphs of this text.`;
    case 'mark':
      return evidence.mark === '"'
        ? 'A space is missing beside a straight quotation mark.'
        : `A space is missing beside “${evidence.mark}”.`;
    case 'count':
      if (evidence.parted === true)
        return `“${evidence.form}” occurs ${evidence.count === 1 ? 'once' : `${figure(evidence.count, 'en')} times`} in this dispatch, where other edits part it from a neighbour.`;
      if (evidence.within === 'dispatch')
        return `“${evidence.form}” occurs ${evidence.count === 1 ? 'once' : `${figure(evidence.count, 'en')} times`} in this dispatch.`;
      return `“${evidence.form}” occurs in ${evidence.count === 1 ? 'one other dispatch' : `${figure(evidence.count, 'en')} other dispatches`} of this corpus.`;
    case 'characters':
      return `In the source: ${evidence.codePoints.map((point) => characterName(point, 'en')).join(', ')}.`;
    case 'hand':
      return 'Typed by hand.';
  }
};

const french = (evidence: Evidence): string => {
  switch (evidence.kind) {
    case 'words': {
      const { left, right, leftKnown, rightKnown, whole } = evidence;
      if (whole !== undefined) return togetherInFrench(evidence, whole);
      if (leftKnown && rightKnown) return `«\u00a0${left}\u00a0» et «\u00a0${right}\u00a0» sont deux mots.`;
      if (leftKnown)
        return `«\u00a0${left}\u00a0» est un mot\u00a0; «\u00a0${right}\u00a0» n’est pas dans le lexique.`;
      if (rightKnown)
        return `«\u00a0${right}\u00a0» est un mot\u00a0; «\u00a0${left}\u00a0» n’est pas dans le lexique.`;
      return `Ni «\u00a0${left}\u00a0» ni «\u00a0${right}\u00a0» ne sont dans le lexique.`;
    }
    case 'unknown-word':
      return `«\u00a0${evidence.word}\u00a0» n’est pas dans le lexique.`;
    case 'wrap-column':
      if (evidence.ragged === true)
        return `Une ligne de ${figure(evidence.width, 'fr')} caractères finissait ici\u00a0; ${figure(evidence.support, 'fr')} retours à la ligne sur ${figure(evidence.of, 'fr')} de ce texte tombent au milieu d’une phrase.`;
      if (evidence.kept === true)
        return `Une ligne de ${figure(evidence.width, 'fr')} caractères finissait ici\u00a0; ${figure(evidence.support, 'fr')} retours à la ligne sur ${figure(evidence.of, 'fr')} de ce passage tombent là où le mot suivant n’aurait pas tenu.`;
      return `Une ligne de ${figure(evidence.width, 'fr')} caractères finissait ici\u00a0; ${figure(evidence.support, 'fr')} collages sur ${figure(evidence.of, 'fr')} de ce texte correspondent à cette largeur.`;
    case 'paragraph-start':
      return evidence.count === 1
        ? 'Les deux premiers mots de ce paragraphe sont collés.'
        : `Les deux premiers mots sont collés dans ${figure(evidence.count, 'fr')} paragraphes de ce texte.`;
    case 'mark':
      return evidence.mark === '"'
        ? 'Il manque une espace à côté d’un guillemet droit.'
        : `Il manque une espace à côté de «\u00a0${evidence.mark}\u00a0».`;
    case 'count':
      if (evidence.parted === true)
        return `«\u00a0${evidence.form}\u00a0» se trouve ${figure(evidence.count, 'fr')} fois dans cette dépêche, là où d’autres corrections le séparent d’un voisin.`;
      if (evidence.within === 'dispatch')
        return `«\u00a0${evidence.form}\u00a0» se trouve ${figure(evidence.count, 'fr')} fois dans cette dépêche.`;
      return `«\u00a0${evidence.form}\u00a0» se trouve dans ${evidence.count === 1 ? 'une autre dépêche' : `${figure(evidence.count, 'fr')} autres dépêches`} de ce corpus.`;
    case 'characters':
      return `Dans la source\u00a0: ${evidence.codePoints.map((point) => characterName(point, 'fr')).join(', ')}.`;
    case 'hand':
      return 'Saisi à la main.';
  }
};

/** One plain sentence that tells a fact of evidence. */
export const evidenceSentence = (evidence: Evidence, locale: Locale): string =>
  locale === 'fr' ? french(evidence) : english(evidence);

/** What a rule looks for, in one sentence; the id itself for a rule that this version does not know. */
export const ruleDescription = (rule: string, locale: Locale): string =>
  ruleById.get(rule)?.description[locale] ?? rule;
