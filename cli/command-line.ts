/** Reads the command line into what is asked for. Whatever is wrong with it is said in one sentence. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { MergeRequest } from '../core/api-keeping.ts';
import { EXPORT_FORMATS } from '../core/api-values.ts';
import { wrongOption } from '../library/wrong-option.ts';
import { CLEAN_FORMATS, type CleanRequest, MOST_JOBS } from './clean.ts';
import { STDIN } from './clean-inputs.ts';
import { ACCEPTS } from './clean-record.ts';
import type { Command } from './commands.ts';
import type { CorpusRequest, ExportRequest } from './corpus.ts';
import { LOCALE, TEXTS } from './report.ts';
import type { CommandTexts } from './texts.ts';

export type Asked =
  | { readonly command: 'help' }
  | { readonly command: 'clean'; readonly request: CleanRequest }
  | { readonly command: 'import'; readonly request: CorpusRequest; readonly paths: readonly string[] }
  | { readonly command: 'export'; readonly request: ExportRequest }
  | {
      readonly command: 'merge';
      readonly request: CorpusRequest;
      readonly other: MergeRequest;
    }
  | { readonly command: 'verify' | 'stats'; readonly request: CorpusRequest }
  | { readonly command: 'serve'; readonly args: readonly string[] };

/** Wrong arguments: the message says what is wrong. */
class WrongArguments extends Error {}

const help = { help: { type: 'boolean' } } as const;
const dataDir = { 'data-dir': { type: 'string' } } as const;

const oneOf = <T extends string>(option: string, word: string, words: readonly T[]): T => {
  const found = words.find((each) => each === word);
  if (found === undefined) throw new WrongArguments(TEXTS.oneOf(option, word, words));
  return found;
};

const required = (what: Parameters<CommandTexts['missing']>[0], word: string | undefined): string => {
  if (word === undefined || word === '') throw new WrongArguments(TEXTS.missing(what));
  return word;
};

type OptionsTaken = NonNullable<ParseArgsConfig['options']>;

/** The options and the other arguments in `args`, which are a command's own. */
const parsed = <T extends OptionsTaken>(args: readonly string[], options: T) => {
  const wrong = wrongOption(args, options, LOCALE);
  if (wrong !== null) throw new WrongArguments(wrong);
  return parseArgs({ args: [...args], allowPositionals: true, options });
};

const askedToClean = (args: readonly string[]): Asked => {
  const { values, positionals } = parsed(args, {
    ...help,
    accept: { type: 'string', default: 'auto' },
    format: { type: 'string', default: 'jsonl' },
    jobs: { type: 'string', default: '1' },
    recipe: { type: 'string' },
  });
  if (values.help) return { command: 'help' };
  required('path-or-stdin', positionals[0]);
  if (positionals.filter((path) => path === STDIN).length > 1) throw new WrongArguments(TEXTS.stdinOnce);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new WrongArguments(TEXTS.jobs(values.jobs, MOST_JOBS));
  return {
    command: 'clean',
    request: {
      paths: positionals,
      accept: oneOf('accept', values.accept, ACCEPTS),
      format: oneOf('format', values.format, CLEAN_FORMATS),
      jobs,
      recipe: values.recipe ?? null,
    },
  };
};

const askedToImport = (args: readonly string[]): Asked => {
  const { values, positionals } = parsed(args, { ...help, ...dataDir });
  if (values.help) return { command: 'help' };
  const [corpus, ...paths] = positionals;
  required('path', paths[0]);
  return {
    command: 'import',
    request: { corpus: required('corpus', corpus), dataDir: values['data-dir'] ?? null },
    paths,
  };
};

/** The one positional argument of a command. */
const only = (positionals: readonly string[]): string => {
  const [corpus, extra] = positionals;
  if (extra !== undefined) throw new WrongArguments(TEXTS.tooMany(extra));
  return required('corpus', corpus);
};

const askedToExport = (args: readonly string[]): Asked => {
  const { values, positionals } = parsed(args, {
    ...help,
    ...dataDir,
    format: { type: 'string' },
    out: { type: 'string' },
    name: { type: 'string' },
    replace: { type: 'boolean', default: false },
  });
  if (values.help) return { command: 'help' };
  return {
    command: 'export',
    request: {
      corpus: only(positionals),
      dataDir: values['data-dir'] ?? null,
      format: oneOf('format', required('format', values.format), EXPORT_FORMATS),
      out: required('out', values.out),
      name: values.name ?? null,
      replace: values.replace,
    },
  };
};

const askedToMerge = (args: readonly string[]): Asked => {
  const { values, positionals } = parsed(args, {
    ...help,
    ...dataDir,
    base: { type: 'string' },
    'another-corpus': { type: 'boolean' },
  });
  if (values.help) return { command: 'help' };
  const [corpus, other, ...rest] = positionals;
  if (rest[0] !== undefined) throw new WrongArguments(TEXTS.tooMany(rest[0]));
  return {
    command: 'merge',
    request: { corpus: required('corpus', corpus), dataDir: values['data-dir'] ?? null },
    other: {
      path: required('other', other),
      base: values.base ?? null,
      anotherCorpus: values['another-corpus'] ?? false,
    },
  };
};

const askedAboutCorpus = (command: 'verify' | 'stats', args: readonly string[]): Asked => {
  const { values, positionals } = parsed(args, { ...help, ...dataDir });
  if (values.help) return { command: 'help' };
  return { command, request: { corpus: only(positionals), dataDir: values['data-dir'] ?? null } };
};

const askedToServe = (args: readonly string[]): Asked => {
  const { values, positionals } = parsed(args, { ...help, ...dataDir, port: { type: 'string' } });
  if (values.help) return { command: 'help' };
  const corpus = positionals.length === 0 ? null : only(positionals);
  const option = (name: string, value: string | null | undefined): readonly string[] =>
    value === null || value === undefined ? [] : [`--${name}`, value];
  return {
    command: 'serve',
    args: [
      ...option('corpus', corpus),
      ...option('port', values.port),
      ...option('data-dir', values['data-dir']),
    ],
  };
};

/** What `args`, behind the command's name, ask for. Throws {@link WrongArguments}. */
export const readCommandLine = (command: Command, args: readonly string[]): Asked => {
  switch (command) {
    case 'clean':
      return askedToClean(args);
    case 'import':
      return askedToImport(args);
    case 'export':
      return askedToExport(args);
    case 'merge':
      return askedToMerge(args);
    case 'verify':
    case 'stats':
      return askedAboutCorpus(command, args);
    case 'serve':
      return askedToServe(args);
  }
};
