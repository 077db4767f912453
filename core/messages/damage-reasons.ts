/**
 * What is wrong with a file of a corpus, in words that stand in brackets in the sentence of a failure. A code without
 * words in both languages does not compile.
 */
import { DAMAGE_REASONS, type DamageCode } from '../model/damage-reason.ts';
import type { Locale } from '../model/localised.ts';

const EN: Readonly<Record<DamageCode, string>> = {
  'is-missing': 'it is missing',
  'is-empty': 'it is empty',
  'is-zeros': 'it holds only zero bytes',
  'is-folder': 'a folder stands in its place',
  'is-no-file': 'a pipe or a device stands in its place',
  'is-loop': 'a link that leads in a circle stands in its place',
  'not-utf8': 'it is not UTF-8 text',
  'not-json': 'it is not JSON',
  'not-json-from': 'it is no longer JSON from character {0} on',
  'json-cut': 'it is cut short',
  'other-kind': 'it is not the kind of record that belongs here',
  'field-wrong': 'its field {0} is not as it should be',
  'git-marks': 'git left the marks of a conflict in it',
  'snapshot-is': 'dispatch file: {0}',
  'history-is': 'history: {0}',
  'line-is': 'line {0}: {1}',
  'line-torn': 'the last line of its history was never finished',
  'revision-after': 'revision {0} follows revision {1}',
  'no-beginning': 'it does not begin with an import',
  'ends-early': 'it ends at revision {0}, before the dispatch file does',
  'change-unfit': 'the change of revision {0} does not fit what came before it',
  'snapshot-differs':
    'the dispatch file was changed by hand, or came without its history, which says something else; repair brings back what the history says, and keeps the changed file',
  'snapshot-apart': 'its history does not lead to what the dispatch file says',
  'cleaned-differs': 'its cleaned text is not what source and accepted edits give',
  'other-dispatch': 'it holds dispatch {0}',
  'other-source': 'its source is that of another dispatch',
  'positions-outside': 'blocks or edits overlap, or lie outside the source',
  'blocks-broken': 'blocks do not cover the source as they should, at character {0}',
  'source-length': 'its source has another length than was recorded',
  'records-gone':
    'there is neither a dispatch file nor a history, only the source: they are gone, or its import was broken off; repair begins it again from the source',
};

const FR: Readonly<Record<DamageCode, string>> = {
  'is-missing': 'il manque',
  'is-empty': 'il est vide',
  'is-zeros': 'il ne contient que des octets nuls',
  'is-folder': 'un dossier se trouve à sa place',
  'is-no-file': 'un tube ou un périphérique se trouve à sa place',
  'is-loop': 'un lien qui tourne en rond se trouve à sa place',
  'not-utf8': 'ce n’est pas du texte UTF-8',
  'not-json': 'ce n’est pas du JSON',
  'not-json-from': 'ce n’est plus du JSON à partir du caractère {0}',
  'json-cut': 'il est coupé avant la fin',
  'other-kind': 'ce n’est pas le type de notice attendu ici',
  'field-wrong': 'son champ {0} n’est pas ce qu’il devrait être',
  'git-marks': 'git y a laissé les marques d’un conflit',
  'snapshot-is': 'fichier de la dépêche\u00a0: {0}',
  'history-is': 'historique\u00a0: {0}',
  'line-is': 'ligne {0}\u00a0: {1}',
  'line-torn': 'la dernière ligne de son historique n’a jamais été achevée',
  'revision-after': 'la révision {0} suit la révision {1}',
  'no-beginning': 'il ne commence pas par une importation',
  'ends-early': 'il s’arrête à la révision {0}, avant le fichier de la dépêche',
  'change-unfit': 'la modification de la révision {0} ne correspond pas à ce qui précède',
  'snapshot-differs':
    'le fichier de la dépêche a été modifié à la main, ou est arrivé sans son historique, qui dit autre chose\u00a0; la réparation rétablit ce que dit l’historique et garde le fichier modifié',
  'snapshot-apart': 'son historique ne mène pas à ce que dit le fichier de la dépêche',
  'cleaned-differs': 'son texte nettoyé n’est pas ce que donnent la source et les corrections acceptées',
  'other-dispatch': 'il contient la dépêche {0}',
  'other-source': 'sa source est celle d’une autre dépêche',
  'positions-outside': 'des blocs ou des corrections se recouvrent ou sortent de la source',
  'blocks-broken': 'les blocs ne couvrent pas la source comme ils le devraient, au caractère {0}',
  'source-length': 'sa source n’a pas la longueur notée',
  'records-gone':
    'il n’y a ni fichier de dépêche ni historique, seulement la source\u00a0: ils ont disparu, ou l’importation s’est interrompue\u00a0; la réparation la recommence d’après la source',
};

const WORDS = { en: EN, fr: FR } as const;

const isCode = (code: string): code is DamageCode => Object.hasOwn(DAMAGE_REASONS, code);

const partWords = (reason: string, locale: Locale): string => {
  const [code = '', ...parts] = reason.split('|');
  if (!isCode(code)) return reason;
  const count = DAMAGE_REASONS[code];
  // The last particular takes all that is left: it may be a reason of its own.
  const particulars = [
    ...parts.slice(0, Math.max(count - 1, 0)),
    parts.slice(Math.max(count - 1, 0)).join('|'),
  ];
  return WORDS[locale][code].replace(/\{(\d)\}/g, (_, index: string) =>
    partWords(particulars[Number(index)] ?? '?', locale),
  );
};

/** A reason in words; what is no reason of `core/model/damage-reason.ts` stays as it is. */
export const damageWords = (reason: string, locale: Locale): string =>
  reason
    .split('; ')
    .map((part) => partWords(part, locale))
    .join('; ');
