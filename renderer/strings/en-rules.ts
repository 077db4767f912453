/** What the Rules page says, and what evidence says of rules, in English. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { enCount, enFigure } from './figures.ts';

const dispatches = (n: number): string => enCount(n, 'dispatch', 'dispatches');

export const EN_RULES = {
  pageRules: COMMAND_NAMES['page-rules'].en,
  rulesHint:
    'Rules propose edits. One that is automatic accepts by itself what it is sure enough of; the rest waits for a person. Nothing changes here until it is applied.',
  rulesTable: 'What each rule may do',
  rulePolicy: 'Policy',
  policyOf: (rule: string) => `Policy: ${rule}`,
  policies: { auto: 'Automatic', propose: 'Ask', off: 'Off' },
  threshold: 'Accepts from',
  thresholdOf: (rule: string) => `Accepts from this confidence: ${rule}`,
  thresholdSliderOf: (rule: string) => `Slider, accepts from this confidence: ${rule}`,
  ruleVersion: (id: string, version: number) => `${id}, version ${version}`,
  ruleOffByDefault: 'Off unless turned on: house style, never counted as an error.',
  ruleOwn: (policy: string, from: string | null) =>
    from === null ? `default: ${policy.toLowerCase()}` : `default: ${policy.toLowerCase()} from ${from}`,
  ruleChanged: 'not applied yet',
  ruleReset: 'Reset',
  ruleResetOf: (rule: string) => `Reset: ${rule}`,
  observed: 'Found right',
  observedHint: 'Of the edits that a person accepted or rejected, the share that was accepted.',
  observedOf: (n: number) => `of ${enFigure(n)} judged`,
  draftOf: (n: number) => `${enCount(n, 'rule is', 'rules are')} changed and not applied yet.`,
  draftDiscard: 'Discard',
  draftKeep: 'Only for what comes later',
  draftKept: 'The rules apply to what is imported from now on.',

  reclean: 'Clean again',
  recleanHint:
    'Runs the rules as set above over the dispatches that are here already, with the words and refusals below. What a person decided stays. Each dispatch that changes gets one entry in its history, so it can be undone there too.',
  recleanScope: 'Dispatches',
  recleanOpen: (n: number) => `Not reviewed yet, ${dispatches(n)}`,
  recleanAll: (n: number) => `The whole corpus, ${dispatches(n)}`,
  recleanList: (n: number) => `The current list, ${dispatches(n)}`,
  recleanAnew: 'Also the blocks and metadata that nobody decided',
  recleanAnewHint: 'A block in which something was decided stays as it is.',
  recleanLook: 'See what would change',
  recleanLooking: 'Looking at what would change…',
  recleanDo: (n: number) => `Clean ${dispatches(n)} again`,
  recleanDoing: 'Cleaning again…',
  recleanUndo: 'Undo this cleaning',
  recleanNothing: (n: number) =>
    `Nothing would change in ${n === 1 ? 'this dispatch' : `these ${dispatches(n)}`}.`,
  recleanWould: (changed: number, n: number) => `${enFigure(changed)} of ${dispatches(n)} would change.`,
  recleanDid: (changed: number, n: number) => `${enFigure(changed)} of ${dispatches(n)} changed.`,
  recleanDidNothing: 'Nothing had to change.',
  recleanCut: 'Stopped before the end. What was done stays; the cleaning can go on from there, or be undone.',
  recleanLookCut: 'Stopped before the end, so these figures cover only a part.',
  recleanFailed: (n: number) =>
    `${dispatches(n)} could not be looked at and ${n === 1 ? 'stays as it is' : 'stay as they are'}.`,
  recleanUndone: (n: number) => `Taken back in ${dispatches(n)}, where nothing has been decided since.`,
  recleanHalted: (done: number, all: number) =>
    `Cleaning again was cut short: it came to at least ${enFigure(done)} of ${dispatches(all)}. What was done stands, and the others are as they were.`,
  recleanMissed: (n: number) => `${dispatches(n)} could not be read`,
  recleanGoOn: 'Go on',
  recleanLeave: 'Leave it as it is',
  recleanReached: (done: number, all: number) =>
    `stopped; came to at least ${enFigure(done)} of ${dispatches(all)}`,
  recleanTable: 'What becomes of edits',
  effects: {
    accepted: 'Become accepted',
    proposed: 'Become proposed',
    'appears-accepted': 'Appear accepted',
    'appears-proposed': 'Appear proposed',
    disappears: 'Disappear',
    revised: 'New evidence only',
  },
  allRules: 'All rules',
  recleanBlocks: (blocks: number, fields: number) =>
    `Also ${enCount(blocks, 'block', 'blocks')} and ${enCount(fields, 'metadata field', 'metadata fields')}.`,
  examples: 'Examples',
  exampleOpen: (title: string) => `Open “${title}”`,

  corpusWords: 'Words of this corpus',
  corpusWordsHint:
    'Held to be right, whatever the lexicon says. They count from the next import or cleaning on.',
  corpusWordsNone: (command: string, keys: string | null): string =>
    `No word has been declared right yet. Choose “${command}”${keys === null ? '' : ` (${keys})`} on an edit that would change one, or add it here.`,
  wordAdd: 'Add a word',
  wordAddHint: 'One word, as it is written.',
  wordInvalid: 'Write one word, without spaces.',
  refusals: 'Refused series',
  refusalsHint:
    'What was rejected once is not proposed again from the next import or cleaning on. Edits that wait in other dispatches stay until they are decided.',
  refusalsNone: 'Nothing has been rejected yet.',
  refusalBefore: 'As it stands',
  refusalAfter: 'What is not proposed',
  refusalInvalid: 'Both sides must differ.',
  add: 'Add',
  known: 'It is in the list already.',
  searchIn: (list: string) => `Search: ${list}`,
  removeOf: (name: string) => `Remove ${name}`,
  removeFromList: 'Remove',
  listNoResult: 'Nothing in the list has these letters.',
  figure: enFigure,
  decidedNobody: 'who decided it is not known',
  forgot: (name: string) => `“${name}” was removed from the list.`,
  learned: (name: string) => `“${name}” was added to the list.`,
  listUndone: 'The list is as it was.',

  wordDeclared: (word: string) => `“${word}” is a word of this corpus now.`,
  ruleLink: (id: string, version: number) => `${id} v${version}`,
  ruleLinkOf: (rule: string) => `Rule ${rule}: show it on the Rules page`,
  reasons: {
    reaches: (confidence: string, threshold: string) =>
      `Automatic: its confidence (${confidence}) reaches ${threshold}, from which this rule accepts.`,
    below: (confidence: string, threshold: string) =>
      `Proposed: its confidence (${confidence}) is below ${threshold}, from which this rule accepts.`,
    proposes: () => 'Proposed: this rule only proposes in this corpus.',
    off: () => 'This rule is off in this corpus; the edit was made before.',
    otherwise: () =>
      'Its state is not the one that the current settings would give it; cleaning again would change it.',
  },
  refusedHere: 'Refused in this corpus: it will not be proposed again.',
};
