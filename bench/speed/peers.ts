/** The pipeline's speed and memory beside hunspell's and SymSpell's, on the same words in the same run. */
import { clean } from '../../core/clean.ts';
import { segment } from '../../core/segmentation/segment.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { decodeLexicon } from '../../core/spacing/lexicon/lexicon-format.ts';
import { proposeEdits } from '../../core/spacing/propose.ts';
import { memoryInUse } from '../memory.ts';
import { budgetLine } from '../results.ts';
import { hunspellCost } from '../spacing/hunspell.ts';
import { SYMSPELL_MISSING, type SymSpellReach, symspellSettings } from '../spacing/symspell.ts';
import { pace } from './measure.ts';
import { wordsOf } from './texts.ts';

const PEER_BYTES = 4_000;

export interface PeerSpeeds {
  readonly lines: readonly string[];
  readonly budgets: readonly string[];
}

interface Row {
  readonly name: string;
  readonly perSecond: number;
  readonly memory: number | null;
}

/** What a setting does with the words, said where speeds are compared: the budget is that of reading all of them. */
const REACHES: Readonly<Record<SymSpellReach, string>> = {
  'every word': 'reads every word, as the engine does (the budget’s comparison)',
  'unknown words':
    'looks words up and reads only those that its dictionary lacks; no words cut in two, no marks',
};

const megabytes = (memory: number | null): string =>
  memory === null ? 'not told' : `${(memory / 1e6).toFixed(1)} MB`;

/** Measures all of them on the first words of `wrapped`; `counts` is a file of "word count" lines for SymSpell. */
export const peerSpeeds = async (
  wrapped: readonly string[],
  lexicon: Lexicon,
  bytes: Uint8Array,
  counts: string | undefined,
): Promise<PeerSpeeds> => {
  const text = wrapped.join('\n\n').slice(0, PEER_BYTES);
  const words = wordsOf([text]);
  const lines = text.split('\n').filter((line) => line !== '');
  const before = memoryInUse();
  const again = decodeLexicon(bytes);
  const ours: Row = {
    name: 'Dépêche: `clean`',
    perSecond: words * pace(() => clean(text, { lexicon })).perSecond,
    memory: again.ok ? memoryInUse() - before : null,
  };
  const blocks = segment(text);
  const spacing: Row = {
    name: 'Dépêche: spacing alone, without blocks and metadata',
    perSecond: words * pace(() => proposeEdits(text, blocks, { lexicon })).perSecond,
    memory: ours.memory,
  };
  const hunspell = async (name: string, mode: 'suggest' | 'list'): Promise<readonly Row[]> => {
    const cost = await hunspellCost(lines, mode);
    return cost === null ? [] : [{ name, perSecond: words / cost.seconds, memory: cost.memory }];
  };
  const suggesting = await hunspell('hunspell: suggestions, which repairing takes', 'suggest');
  const listing = await hunspell('hunspell: wrong words listed, no suggestions', 'list');
  const settings = symspellSettings(counts);
  const symspell = (settings ?? []).map(({ name, reach, repairs, memory: held }) => ({
    name: `${name}; ${REACHES[reach]}`,
    reach,
    perSecond: words * pace(() => repairs(text)).perSecond,
    memory: held,
  }));
  const every = symspell.filter(({ reach }) => reach === 'every word');
  const some = symspell.filter(({ reach }) => reach === 'unknown words');
  const times = (row: Row): string => (ours.perSecond / row.perSecond).toFixed(2);
  const budget = (row: Row, bound: number): string =>
    budgetLine({
      name: `\`clean\` beside ${row.name}, on the same words`,
      measured: ours.perSecond / row.perSecond,
      bound,
      kind: 'least',
      unit: 'times as fast',
      digits: 2,
    });
  const absent = [
    ...(suggesting.length > 0
      ? []
      : ['hunspell | not compared: not installed (Debian: hunspell, hunspell-fr)']),
    ...(settings === null ? [`symspell | ${SYMSPELL_MISSING}`] : []),
  ];
  return {
    lines: [
      '',
      `## Beside other tools, on the same ${words} words with every wrap lost`,
      '',
      'Words a second of processor time. Memory: what lexicon or dictionary takes in the process; of hunspell the whole process.',
      '',
      '| tool | words/s of processor time | times slower than Dépêche | memory |',
      '|---|---|---|---|',
      ...[ours, spacing, ...suggesting, ...listing, ...symspell].map(
        (row) => `| ${row.name} | ${Math.round(row.perSecond)} | ${times(row)} | ${megabytes(row.memory)} |`,
      ),
      ...absent.map((line) => `| ${line} | | |`),
    ],
    budgets: [
      ...suggesting.map((row) => budget(row, 10)),
      ...every.map((row) => budget(row, 5)),
      ...some.map(
        (row) =>
          `- Beside it, with no budget: ${times(row)} times as fast as ${row.name} (spacing alone: ${(spacing.perSecond / row.perSecond).toFixed(2)}).`,
      ),
      ...absent.map((line) => `- Not measured: ${line.replace(' | ', ', ')}.`),
    ],
  };
};
