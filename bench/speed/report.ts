/** The report of `npm run bench`, as lines of text: cleaning, its parts, memory, the lexicon, Review, and peers. */
import { clean } from '../../core/clean.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { decodeLexicon } from '../../core/spacing/lexicon/lexicon-format.ts';
import { measureReviewRows } from '../diff/review-rows.ts';
import { readTexts } from '../inputs.ts';
import { memoryInUse } from '../memory.ts';
import { type Budget, budgetLine } from '../results.ts';
import { median, pace } from './measure.ts';
import { peerSpeeds } from './peers.ts';
import { generatedDispatch, stories, wrappedTexts } from './texts.ts';
import {
  type Kind,
  MEASURED_SECONDS,
  type Measurement,
  PROCESSES,
  SAMPLE_BYTES,
  throughputs,
  WARMING_SECONDS,
} from './throughput.ts';

const MEGA = 1e6;
const STREAM_BYTES = 30 * MEGA;
const STREAM_STEPS = 6;
const GROWTH = [10_000, 100_000, 1_000_000, 10_000_000] as const;

export interface BenchInputs {
  readonly lexicon: Uint8Array;
  /** This program, bundled, which measures when called with `speed-measure`. */
  readonly program: string;
  /** A folder of clean texts to measure on, a sentence a line; generated stories where there is none. */
  readonly text: string | undefined;
  /** A file of "word count" lines for peers that want one. */
  readonly counts: string | undefined;
}

const rate = (value: number): string => (value >= 100 ? Math.round(value).toString() : value.toFixed(2));

const HEADER = [
  '| text | MB/s of processor time | best | MB/s by the clock | 1,000 words/s | ns a random read | MB of native code |',
  '|---|---|---|---|---|---|---|',
];

/** What is measured, in processes of its own. */
const MEASURED: readonly Measurement[] = [
  { kind: 'sample', stage: 'cleaning' },
  { kind: 'generated', stage: 'cleaning' },
  { kind: 'clean', stage: 'cleaning' },
  { kind: 'wrapped', stage: 'cleaning' },
  { kind: 'generated', stage: 'segmentation' },
  { kind: 'wrapped', stage: 'segmentation' },
];

/** The texts as a table and the budgets name them, given where stories are from. */
const TEXTS: Readonly<Record<Kind, { readonly row: (origin: string) => string; readonly budget: string }>> = {
  sample: { row: () => 'the sample dispatches', budget: 'the sample dispatches' },
  generated: { row: () => 'generated dispatches', budget: 'generated dispatches' },
  clean: { row: (origin) => `${origin}, clean`, budget: 'clean stories' },
  wrapped: { row: (origin) => `${origin}, every wrap lost`, budget: 'stories with every wrap lost' },
};

const repeated = (texts: readonly string[], size: number): string => {
  const joined = `${texts.join('\n\n')}\n\n`;
  return joined.repeat(Math.ceil(size / joined.length)).slice(0, size);
};

const growthLines = (wrapped: readonly string[], lexicon: Lexicon): readonly string[] => {
  const row = (shape: string, shaped: (text: string) => string): readonly string[] =>
    GROWTH.map((size) => {
      const text = shaped(repeated(wrapped, size));
      const { perSecond } = pace(() => clean(text, { lexicon }), 1);
      const millions = text.length / MEGA;
      return `| ${shape} | ${size} | ${(1000 / perSecond).toFixed(1)} | ${(1000 / perSecond / millions).toFixed(0)} |`;
    });
  return [
    '',
    '## Growth: one text with every wrap lost, from 10 kB to 10 MB',
    '',
    '| shape | characters | ms | ms per million characters |',
    '|---|---|---|---|',
    ...row('paragraphs', (text) => text),
    ...row('a single line', (text) => text.replaceAll('\n', ' ')),
  ];
};

const streamLines = (lexicon: Lexicon): { lines: readonly string[]; growth: number } => {
  const used: number[] = [];
  let kept = 0;
  for (let index = 0, size = 0; used.length <= STREAM_STEPS; index++) {
    if (size >= (used.length * STREAM_BYTES) / STREAM_STEPS) used.push(memoryInUse() / MEGA);
    const text = generatedDispatch(index);
    size += Buffer.byteLength(text);
    kept += clean(text, { lexicon }).edits.length;
  }
  const middle = used[used.length >> 1] ?? 0;
  return {
    growth: (used.at(-1) ?? 0) - middle,
    lines: [
      '',
      `## Memory while ${STREAM_BYTES / MEGA} MB of generated dispatches stream through`,
      '',
      `In use after each ${STREAM_BYTES / STREAM_STEPS / MEGA} MB, in MB, garbage collected: ${used.map((value) => value.toFixed(1)).join(', ')} (${kept} edits made and let go).`,
    ],
  };
};

const lexiconLines = (bytes: Uint8Array): readonly string[] => {
  const before = memoryInUse();
  const lexicon = decodeLexicon(bytes);
  const held = (memoryInUse() - before) / MEGA;
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    decodeLexicon(bytes);
    return performance.now() - start;
  });
  return [
    '',
    '## Lexicon',
    '',
    `${Math.round(bytes.length / 1000)} kB on disk, ${held.toFixed(1)} MB in memory, loaded in ${median(times).toFixed(0)} ms (median of ${times.length})${lexicon.ok ? '' : ', damaged'}. Aims: 700 kB, 5 MB, 30 ms.`,
  ];
};

/** Runs everything and tells it; takes a quarter of an hour. */
export const speedReport = async ({
  lexicon: bytes,
  program,
  text,
  counts,
}: BenchInputs): Promise<readonly string[]> => {
  const lexiconReport = lexiconLines(bytes);
  const decoded = decodeLexicon(bytes);
  if (!decoded.ok) return lexiconReport;
  const lexicon = decoded.value;
  const wrapped = wrappedTexts(stories(text === undefined ? [] : readTexts(text), SAMPLE_BYTES));
  const origin = text === undefined ? 'generated stories' : 'text given';

  // Before this process has read anything else.
  const beside = await peerSpeeds(wrapped, lexicon, bytes, counts);
  const speeds = throughputs(program, text, MEASURED);
  const stream = streamLines(lexicon);
  const rows = measureReviewRows();

  const budget = (
    name: string,
    measured: number,
    bound: number,
    kind: Budget['kind'],
    unit: string,
  ): Budget => ({
    name,
    measured,
    bound,
    kind,
    unit,
    digits: 2,
  });
  return [
    '## Cleaning',
    '',
    `Some texts together, as the command and an import take them. Each row is the median of ${PROCESSES} processes that read nothing else, and the best of them, each measured for ${MEASURED_SECONDS} s of processor time behind ${WARMING_SECONDS} that warm it. What a read at a random place of 8 MB takes meanwhile tells how busy the machine’s shared memory is: where it is high, all rows are low. Where a process comes to more than 16.8 MB of native code, V8 optimises no further pattern.`,
    '',
    ...HEADER,
    ...MEASURED.flatMap(({ kind, stage }, index) => {
      const speed = speeds[index];
      if (speed === undefined) return [];
      const name = `${TEXTS[kind].row(origin)}${stage === 'segmentation' ? ', segmentation alone' : ''}`;
      const { median, best, byClock, words, read, nativeCode } = speed;
      return `| ${name} | ${rate(median)} | ${rate(best)} | ${rate(byClock)} | ${Math.round(words)} | ${Math.round(read)} | ${nativeCode.toFixed(1)} |`;
    }),
    ...growthLines(wrapped, lexicon),
    ...stream.lines,
    ...lexiconReport,
    '',
    '## Review',
    '',
    `Rows of a dispatch of 10,000 words with 500 edits: ${rows.median.toFixed(1)} ms (median), slowest ${rows.slowest.toFixed(1)} ms.`,
    ...beside.lines,
    '',
    '## Budgets',
    '',
    ...[
      ...MEASURED.flatMap(({ kind, stage }, index) => {
        const speed = speeds[index];
        return stage === 'segmentation' || speed === undefined
          ? []
          : budget(`\`clean\` of ${TEXTS[kind].budget} on one core`, speed.median, 2, 'least', 'MB/s');
      }),
      budget('growth of memory over the second half of the stream', stream.growth, 2, 'most', 'MB'),
      budget('review rows, median', rows.median, 16, 'most', 'ms'),
    ].map(budgetLine),
    ...beside.budgets,
  ];
};
