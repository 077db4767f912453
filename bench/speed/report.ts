/** The report of `npm run bench`, as lines of text: cleaning, its parts, memory, the lexicon, Review, and peers. */
import { clean, cleanAll } from '../../core/clean.ts';
import { segment } from '../../core/segmentation/segment.ts';
import type { Lexicon } from '../../core/spacing/lexicon.ts';
import { decodeLexicon } from '../../core/spacing/lexicon-format.ts';
import { MOST_TOGETHER } from '../../library/together.ts';
import { measureReviewRows } from '../diff/review-rows.ts';
import { memoryInUse } from '../memory.ts';
import { type Budget, budgetLine } from '../results.ts';
import { median, pace } from './measure.ts';
import { peerSpeeds } from './peers.ts';
import {
  bytesOf,
  cleanTexts,
  generatedDispatch,
  generatedDispatches,
  stories,
  wordsOf,
  wrappedTexts,
} from './texts.ts';

const MEGA = 1e6;
const SAMPLE_BYTES = 600_000;
const STREAM_BYTES = 30 * MEGA;
const STREAM_STEPS = 6;
const MEASURED_SECONDS = 4;
const WARMING_SECONDS = 10;
const GROWTH = [10_000, 100_000, 1_000_000, 10_000_000] as const;

export interface BenchInputs {
  readonly lexicon: Uint8Array;
  /** The sample dispatches. */
  readonly samples: readonly string[];
  /** Clean texts to measure on, a sentence a line; generated stories where there are none. */
  readonly texts: readonly string[];
  /** A file of "word count" lines for peers that want one. */
  readonly counts: string | undefined;
}

const rate = (value: number): string => (value >= 100 ? Math.round(value).toString() : value.toFixed(2));

interface Throughput {
  readonly line: string;
  readonly megabytes: number;
}

/** A row of a table: how much of `texts` a second of one core does. */
const throughput = (
  name: string,
  texts: readonly string[],
  task: (some: readonly string[]) => void,
): Throughput => {
  // As the command and an import take them.
  const once = (): void => {
    for (let at = 0; at < texts.length; at += MOST_TOGETHER) task(texts.slice(at, at + MOST_TOGETHER));
  };
  const { perSecond, byClock } = pace(once, MEASURED_SECONDS, WARMING_SECONDS);
  const bytes = bytesOf(texts) / MEGA;
  const words = wordsOf(texts);
  const line = `| ${name} | ${rate(bytes * perSecond)} | ${rate(bytes * byClock)} | ${Math.round((words * perSecond) / 1000)} |`;
  return { line, megabytes: bytes * perSecond };
};

const HEADER = ['| text | MB/s of processor time | MB/s by the clock | 1,000 words/s |', '|---|---|---|---|'];

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

/** Runs everything and tells it; takes a few minutes. */
export const speedReport = async ({
  lexicon: bytes,
  samples,
  texts,
  counts,
}: BenchInputs): Promise<readonly string[]> => {
  const lexiconReport = lexiconLines(bytes);
  const decoded = decodeLexicon(bytes);
  if (!decoded.ok) return lexiconReport;
  const lexicon = decoded.value;
  const cleaning = (some: readonly string[]): void => void cleanAll(some, { lexicon });
  const segmenting = (some: readonly string[]): void => {
    for (const text of some) segment(text);
  };
  const sample = stories(texts, SAMPLE_BYTES);
  const wrapped = wrappedTexts(sample);
  const generated = generatedDispatches(SAMPLE_BYTES);
  const origin = texts.length > 0 ? 'text given' : 'generated stories';

  const onSamples = throughput('the sample dispatches', samples, cleaning);
  const onGenerated = throughput('generated dispatches', generated, cleaning);
  const onClean = throughput(`${origin}, clean`, cleanTexts(sample), cleaning);
  const onWrapped = throughput(`${origin}, every wrap lost`, wrapped, cleaning);
  const segmentation = throughput('generated dispatches, segmentation alone', generated, segmenting);
  const wrappedSegmentation = throughput('every wrap lost, segmentation alone', wrapped, segmenting);
  const stream = streamLines(lexicon);
  const beside = await peerSpeeds(wrapped, lexicon, bytes, counts);
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
    `Up to ${MOST_TOGETHER} texts together, as the command and an import take them.`,
    '',
    ...HEADER,
    ...[onSamples, onGenerated, onClean, onWrapped, segmentation, wrappedSegmentation].map(
      ({ line }) => line,
    ),
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
      budget('`clean` of the sample dispatches on one core', onSamples.megabytes, 2, 'least', 'MB/s'),
      budget('`clean` of generated dispatches on one core', onGenerated.megabytes, 2, 'least', 'MB/s'),
      budget('`clean` of clean stories on one core', onClean.megabytes, 2, 'least', 'MB/s'),
      budget('`clean` with every wrap lost on one core', onWrapped.megabytes, 2, 'least', 'MB/s'),
      budget('growth of memory over the second half of the stream', stream.growth, 2, 'most', 'MB'),
      budget('review rows, median', rows.median, 16, 'most', 'ms'),
    ].map(budgetLine),
    ...beside.budgets,
  ];
};
