/** History in words: what each entry of a dispatch's history did and to what, in both languages. */
import type { HistoryLine } from '../../core/api-values.ts';
import { visible } from '../../core/diff/marks.ts';
import type { BriefOperation } from '../../core/history/corpus-operation.ts';
import type { EditBrief } from '../../core/history/edit-brief.ts';
import {
  type Operation,
  operationSchema,
  type SystemOperation,
  systemOperationSchema,
} from '../../core/history/operation.ts';
import type { Locale } from '../../core/model/localised.ts';
import { isRecovery } from '../../core/model/provenance.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { agentWords } from '../strings/agent-words.ts';
import { becomesWords, corpusOperationWords, quoted } from '../strings/corpus-operation-words.ts';
import { enCount, frCount } from '../strings/figures.ts';
import { stringsOf } from '../strings/strings.ts';

/** What history tells of a decision, as far as words need it; who decided where that changes them. */
type Told = Pick<HistoryLine, 'operation' | 'brief' | 'about'> & Partial<Pick<HistoryLine, 'agent'>>;

const withDetail = (words: string, detail: string | null, locale: Locale): string =>
  detail === null ? words : `${words}${locale === 'fr' ? '\u00a0: ' : ': '}${detail}`;

/** Which edit, by its words before and after, with the spaces of the edit itself made visible; `…` where it is one of several. */
const withBrief = (words: string, brief: EditBrief | null, n: number, locale: Locale): string => {
  if (brief === null) return words;
  const { left, removed, inserted, right } = brief;
  const shown = (part: string): string => `${left}${visible(part)}${right}`;
  const which = becomesWords(shown(removed), shown(inserted), locale);
  return withDetail(words, n > 1 ? `${which}, …` : which, locale);
};

const edits = (n: number, locale: Locale): string =>
  locale === 'fr' ? frCount(n, 'correction', 'corrections') : enCount(n, 'edit', 'edits');

const blocks = (n: number, locale: Locale): string =>
  locale === 'fr' ? frCount(n, 'bloc', 'blocs') : enCount(n, 'block', 'blocks');

const decided = (state: 'accepted' | 'rejected' | 'proposed', n: number, locale: Locale): string => {
  const what = edits(n, locale);
  const e = n < 2 ? 'e' : 'es';
  const said: Readonly<Record<typeof state, Readonly<Record<Locale, string>>>> = {
    accepted: { en: `Accepted ${what}`, fr: `${what} accepté${e}` },
    rejected: { en: `Rejected ${what}`, fr: `${what} rejeté${e}` },
    proposed: { en: `Took back the decision on ${what}`, fr: `Décision annulée sur ${what}` },
  };
  return said[state][locale];
};

const operationWords = (operation: Operation, brief: EditBrief | null, locale: Locale): string => {
  const fr = locale === 'fr';
  const { fields, statuses } = stringsOf(locale);
  switch (operation.type) {
    case 'decide':
      return withBrief(
        decided(operation.state, operation.edits.length, locale),
        brief,
        operation.edits.length,
        locale,
      );
    case 'declare-word':
      return fr ? `«\u00a0${operation.word}\u00a0» est un mot` : `“${operation.word}” is a word`;
    case 'edit-text':
      return withBrief(
        fr ? 'Corrigé à la main' : 'Edited by hand',
        brief,
        operation.replacements.length,
        locale,
      );
    case 'revert-edit':
      return withBrief(fr ? 'Une correction annulée' : 'Took an edit back', brief, 1, locale);
    case 'set-role': {
      const role = ROLE_NAMES[operation.role][locale];
      const what = blocks(operation.blocks.length, locale);
      return fr ? `${what}\u00a0: rôle ${role}` : `${what}: role ${role}`;
    }
    case 'split-block':
      return fr ? 'Bloc coupé' : 'Split a block';
    case 'join-blocks':
      return fr ? 'Deux blocs joints' : 'Joined two blocks';
    case 'move-bound':
      return fr ? 'Limite entre blocs déplacée' : 'Moved the bound of a block';
    case 'relate-from':
      return fr ? 'Tout ce qui suit mis en «\u00a0à lire aussi\u00a0»' : 'Made all that follows related';
    case 'set-field': {
      const field = fields[operation.field];
      if (operation.value === null) return fr ? `Champ vidé\u00a0: ${field}` : `Emptied ${field}`;
      return fr ? `${field}\u00a0: ${quoted(operation.value)}` : `${field}: ${quoted(operation.value)}`;
    }
    case 'set-year':
      return stringsOf(locale).yearSet(operation.year);
    case 'confirm-fields': {
      const names = operation.fields.map((field) => fields[field]).join(', ');
      return fr ? `Confirmé\u00a0: ${names}` : `Confirmed ${names}`;
    }
    case 'set-status': {
      const status = statuses[operation.status];
      const rest = {
        leave: '',
        accept: fr ? ', le reste accepté' : ', the rest accepted',
        reject: fr ? ', le reste rejeté' : ', the rest rejected',
      }[operation.undecided];
      return (fr ? `État\u00a0: ${status}` : `Status: ${status}`) + rest;
    }
    case 'set-notes':
      return fr ? 'Notes modifiées' : 'Changed the notes';
  }
};

const carriedPart = {
  en: { blocks: 'blocks', edits: 'edits', field: 'a field' },
  fr: { blocks: 'blocs', edits: 'corrections', field: 'un champ' },
} as const;

/** The corpus-wide operation that another one took back in this dispatch; null for one that takes nothing back. */
const undoneByCorpus = (
  what: BriefOperation,
  meant: Told['about'][number] | undefined,
): BriefOperation | null => {
  if (what.type !== 'undo-operation' || meant === undefined) return null;
  const system = systemOperationSchema.safeParse(meant.operation);
  return system.success && system.data.type === 'corpus' ? system.data.what : null;
};

const systemWords = (operation: SystemOperation, { about, agent }: Told, locale: Locale): string => {
  const fr = locale === 'fr';
  const [meant, ...further] = about;
  const which = meant === undefined ? null : historyWords({ ...meant, about: further }, locale);
  switch (operation.type) {
    case 'import':
      if (agent !== undefined && isRecovery(agent))
        return fr ? 'Récupérée à partir de ce qui restait intact' : 'Recovered from what was left intact';
      return fr ? 'Importée et analysée' : 'Imported and analysed';
    case 'undo':
      return withDetail(fr ? 'Annulé' : 'Undone', which, locale);
    case 'redo':
      return withDetail(fr ? 'Rétabli' : 'Redone', which, locale);
    case 'revert':
      return withDetail(
        fr ? 'Une décision plus ancienne annulée' : 'Took an older decision back',
        which,
        locale,
      );
    case 're-clean':
      return fr ? 'Nettoyée de nouveau par les règles' : 'Cleaned again by the rules';
    case 'merge':
      return fr
        ? `Décisions de «\u00a0${operation.from}\u00a0» réunies à celles-ci`
        : `Joined the decisions of “${operation.from}”`;
    case 'resolve':
      if (operation.stays !== undefined)
        return fr
          ? `Gardée, bien que retirée dans «\u00a0${operation.from}\u00a0»`
          : `Kept, though removed in “${operation.from}”`;
      return fr
        ? `Conflits avec «\u00a0${operation.from}\u00a0» tranchés`
        : `Settled conflicts with “${operation.from}”`;
    case 'carry-over': {
      const what =
        operation.field === undefined
          ? carriedPart[locale][operation.part]
          : stringsOf(locale).fields[operation.field];
      return fr
        ? `Repris de la version précédente\u00a0: ${what}`
        : `Carried over from the earlier version: ${what}`;
    }
    case 'restore': {
      const who = agentWords(operation.removed.by, locale);
      return fr
        ? `Rétablie dans le corpus (retirée par ${who})`
        : `Restored to the corpus (removed by ${who})`;
    }
    case 'corpus': {
      const words = corpusOperationWords(operation.what, locale, undoneByCorpus(operation.what, meant));
      return fr ? `${words} (tout le corpus)` : `${words} (corpus-wide)`;
    }
  }
};

/** One entry of history in words. Operations of a newer version are named as they are. */
export const historyWords = (told: Told, locale: Locale): string => {
  const { operation, brief } = told;
  const known = operationSchema.safeParse(operation);
  if (known.success) return operationWords(known.data, brief, locale);
  const system = systemOperationSchema.safeParse(operation);
  return system.success ? systemWords(system.data, told, locale) : operation.type;
};
