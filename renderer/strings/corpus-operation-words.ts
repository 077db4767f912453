/** Corpus-wide operations in words, in both languages: for history, notices and the status bar. */
import { visible } from '../../core/diff/marks.ts';
import {
  type BriefOperation,
  briefOperationSchema,
  type CorpusDecision,
} from '../../core/history/corpus-operation.ts';
import type { UnknownOperation } from '../../core/history/operation.ts';
import type { Locale } from '../../core/model/localised.ts';
import type { FieldContent } from '../../core/model/metadata.ts';
import type { Series } from '../../core/spacing/series.ts';
import { stringsOf } from './strings.ts';

/** Typed values are quoted up to this many characters. */
const QUOTED = 40;

export const quoted = (content: FieldContent): string => {
  const text = typeof content === 'string' ? content : content.join(', ');
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
};

/** What stood somewhere and what stands there then. */
export const becomesWords = (was: string, is: string, locale: Locale): string =>
  locale === 'fr' ? `«\u00a0${was}\u00a0» devient «\u00a0${is}\u00a0»` : `“${was}” becomes “${is}”`;

/** A series as it is written everywhere, with white space at an end made visible. */
const seriesWords = ({ before, after }: Series, locale: Locale): string => {
  const shown = (part: string): string =>
    part.replace(/\s+/gu, (space, at: number) =>
      at === 0 || at + space.length === part.length
        ? visible(space)
        : space.replace(/[\u00a0\u202f\n\t\r]/gu, (unit) => visible(unit)),
    );
  return becomesWords(shown(before), shown(after), locale);
};

const decisionWords = (decision: CorpusDecision, locale: Locale): string => {
  const fr = locale === 'fr';
  const { fields, statuses } = stringsOf(locale);
  const colon = fr ? '\u00a0: ' : ': ';
  switch (decision.type) {
    case 'decide-series': {
      const done = {
        accepted: fr ? 'Série acceptée' : 'Accepted the series',
        rejected: fr ? 'Série rejetée' : 'Rejected the series',
      }[decision.state];
      return `${done}${colon}${seriesWords(decision, locale)}`;
    }
    case 'set-field':
      if (decision.value === null)
        return fr ? `Champ vidé\u00a0: ${fields[decision.field]}` : `Emptied ${fields[decision.field]}`;
      return `${fields[decision.field]}${colon}${quoted(decision.value)}`;
    case 'add-terms':
      return `${fields[decision.field]}${colon}${fr ? 'ajout de' : 'added'} ${quoted(decision.terms)}`;
    case 'remove-terms':
      return `${fields[decision.field]}${colon}${fr ? 'retrait de' : 'removed'} ${quoted(decision.terms)}`;
    case 'replace-terms':
      return `${fields[decision.field]}${colon}${quoted(decision.terms)} → ${quoted(decision.by)}`;
    case 'confirm-fields': {
      const names = decision.fields.map((field) => fields[field]).join(', ');
      return fr ? `Confirmé\u00a0: ${names}` : `Confirmed ${names}`;
    }
    case 'set-year':
      return stringsOf(locale).yearSet(decision.year);
    case 'set-status':
      return `${fr ? 'État' : 'Status'}${colon}${statuses[decision.status]}`;
  }
};

const briefWords = (operation: BriefOperation, locale: Locale): string => {
  const fr = locale === 'fr';
  switch (operation.type) {
    case 'apply-recipe':
      return fr ? `Recette appliquée\u00a0: ${operation.title}` : `Applied the recipe ${operation.title}`;
    case 'set-years':
      return stringsOf(locale).yearsGiven(operation.years);
    case 're-clean':
      return fr ? 'Nouveau nettoyage par les règles' : 'Cleaned again by the rules';
    case 'undo-operation':
      return fr ? 'Annulation d’une opération' : 'Took an operation back';
    default:
      return decisionWords(operation, locale);
  }
};

/** Whether this version knows what an operation means: one of a newer version it neither takes over nor takes back. */
export const isKnownOperation = (operation: BriefOperation | UnknownOperation): operation is BriefOperation =>
  briefOperationSchema.safeParse(operation).success;

/**
 * An operation in words; one of a newer version is said to be that, since its name means nothing to a person.
 *
 * @param undoes of an operation that takes another back: that one, where it is known
 */
export const corpusOperationWords = (
  operation: BriefOperation | UnknownOperation,
  locale: Locale,
  undoes: BriefOperation | null = null,
): string => {
  if (!isKnownOperation(operation))
    return locale === 'fr'
      ? 'Une opération d’une version plus récente de Dépêche'
      : 'An operation of a newer version of Dépêche';
  if (undoes === null) return briefWords(operation, locale);
  return `${locale === 'fr' ? 'Annulation\u00a0: ' : 'Took back: '}${briefWords(undoes, locale)}`;
};
