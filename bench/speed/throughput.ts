/**
 * How much text a second of one core cleans. Each kind of text is cleaned in processes of its own, as a person's command
 * or import is one: a process that has cleaned all kinds has compiled, and given up again, what the others needed, and
 * two processes on the same texts differ by a third.
 */
import { cleanAll } from '../../core/clean.ts';
import { segmentInSteps } from '../../core/segmentation/segment.ts';
import { abreast, atOnce } from '../../core/steps.ts';
import { takeTogether } from '../../library/cleaning/together.ts';
import { readTexts, shippedLexicon } from '../inputs.ts';
import { nativeCode } from '../memory.ts';
import { inOwnProcess } from '../own-process.ts';
import { median, type Pace, pace, randomRead } from './measure.ts';
import { bytesOf, cleanTexts, generatedDispatches, stories, wordsOf, wrappedTexts } from './texts.ts';

export const SAMPLE_BYTES = 600_000;
export const MEASURED_SECONDS = 4;
/** The engine goes on compiling for so long that a process is still a tenth slower at ten seconds. */
export const WARMING_SECONDS = 15;
/** So many processes measure each kind, one kind after the other and then again: other work falls on all of them. */
export const PROCESSES = 5;

export const KINDS = ['sample', 'generated', 'clean', 'wrapped'] as const;
export type Kind = (typeof KINDS)[number];
export const STAGES = ['cleaning', 'segmentation'] as const;
export type Stage = (typeof STAGES)[number];

export interface Measurement {
  readonly kind: Kind;
  readonly stage: Stage;
}

/** Megabytes and words of one kind of text, and how often a second reads them. */
interface Reading extends Pace {
  readonly megabytes: number;
  readonly words: number;
  /** What {@link randomRead} took before and behind. */
  readonly reads: readonly number[];
  readonly nativeCode: number;
}

/**
 * MB/s of processor time, by the clock, and thousands of words a second: medians of the processes, and the best. Beside them what
 * a random read took meanwhile, in nanoseconds, and the megabytes of native code that the process came to.
 */
export interface Throughput {
  readonly median: number;
  readonly best: number;
  readonly byClock: number;
  readonly words: number;
  readonly read: number;
  readonly nativeCode: number;
}

const textsOf = (kind: Kind, folder: string | undefined): readonly string[] => {
  if (kind === 'sample') return readTexts('seeds');
  if (kind === 'generated') return generatedDispatches(SAMPLE_BYTES);
  const told = stories(folder === undefined ? [] : readTexts(folder), SAMPLE_BYTES);
  return kind === 'clean' ? cleanTexts(told) : wrappedTexts(told);
};

/** Texts in groups, as the command and an import take them. */
const together = (texts: readonly string[]): readonly (readonly string[])[] => {
  const settings = {};
  const waiting = texts.map((text) => ({ text, settings, signal: undefined, reject: () => undefined }));
  const parts: (readonly string[])[] = [];
  while (waiting.length > 0) parts.push(takeTogether(waiting).map(({ text }) => text));
  return parts;
};

/** Reads texts in the process at hand; what it finds is printed as a line of JSON. */
export const measureThroughput = ([kind, stage, folder]: readonly (string | undefined)[]): void => {
  const found = KINDS.find((name) => name === kind);
  if (found === undefined) throw new Error(`No kind of text is called ${kind}.`);
  const texts = textsOf(found, folder);
  const lexicon = shippedLexicon();
  const parts = together(texts);
  const read = (): void => {
    for (const part of parts)
      if (stage === 'segmentation') atOnce(abreast(part.map((text) => segmentInSteps(text))));
      else cleanAll(part, { lexicon });
  };
  const before = randomRead();
  const measured = pace(read, MEASURED_SECONDS, WARMING_SECONDS);
  const reading: Reading = {
    ...measured,
    megabytes: bytesOf(texts) / 1e6,
    words: wordsOf(texts),
    reads: [before, randomRead()],
    nativeCode: nativeCode(),
  };
  console.log(JSON.stringify(reading));
};

/**
 * Measures each in {@link PROCESSES} processes of their own; takes a third of a minute for each process.
 *
 * @param program the benchmark's program, which measures when called with `speed-measure`
 * @param folder a folder of text, a sentence a line; generated stories where there is none
 */
export const throughputs = (
  program: string,
  folder: string | undefined,
  measurements: readonly Measurement[],
): readonly Throughput[] => {
  const told = folder === undefined ? [] : [folder];
  const rounds = Array.from({ length: PROCESSES }, () =>
    measurements.map(({ kind, stage }) =>
      inOwnProcess<Reading>(program, ['speed-measure', kind, stage, ...told]),
    ),
  );
  return measurements.map((_, index) => {
    const readings = rounds.flatMap((round) => round[index] ?? []);
    const speeds = readings.map(({ perSecond, megabytes }) => perSecond * megabytes);
    return {
      median: median(speeds),
      best: Math.max(...speeds),
      byClock: median(readings.map(({ byClock, megabytes }) => byClock * megabytes)),
      words: median(readings.map(({ perSecond, words }) => (perSecond * words) / 1000)),
      read: median(readings.flatMap(({ reads }) => reads)),
      nativeCode: median(readings.map((reading) => reading.nativeCode / 1e6)),
    };
  });
};
