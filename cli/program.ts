/** The program of the command `depeche`: the pipeline and the library without a window. `usage.ts` says what it takes. */
import { VERSION } from '../core/version.ts';
import { failureOf } from '../library/errors.ts';
import { clean } from './clean.ts';
import { type Asked, readCommandLine } from './command-line.ts';
import { type Command, isCommand } from './commands.ts';
import { exportFrom, importInto, merge, stats, verify } from './corpus.ts';
import { type Output, OutputFailure, output } from './output.ts';
import { LOCALE, messageOf, TEXTS, tell } from './report.ts';
import { serve } from './serve.ts';
import { usageOf } from './usage.ts';

const WRONG_ARGUMENTS = 2;

const read = (command: Command, args: readonly string[]): Asked | string => {
  try {
    return readCommandLine(command, args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const runCommand = async (command: Command, args: readonly string[], out: Output): Promise<number> => {
  const asked = read(command, args);
  if (typeof asked === 'string') {
    tell(`depeche ${command}: ${asked}`);
    tell(TEXTS.helps(command));
    return WRONG_ARGUMENTS;
  }
  switch (asked.command) {
    case 'help':
      await out.write(usageOf(LOCALE).commands[command]);
      return 0;
    case 'clean':
      return clean(asked.request, out);
    case 'import':
      return importInto(asked.request, asked.paths, out);
    case 'export':
      return exportFrom(asked.request, out);
    case 'merge':
      return merge(asked.request, asked.other, out);
    case 'verify':
      return verify(asked.request, out);
    case 'stats':
      return stats(asked.request, out);
    case 'serve':
      return serve(asked.args);
  }
};

const main = async ([word, ...args]: readonly string[]): Promise<number> => {
  const out = output(process.stdout);
  switch (word) {
    case '--version':
      await out.write(`${VERSION}\n`);
      return 0;
    case '--help':
    case '-h':
    case 'help':
      await out.write(usageOf(LOCALE).all);
      return 0;
    case undefined:
      process.stderr.write(usageOf(LOCALE).all);
      return WRONG_ARGUMENTS;
    default:
      if (isCommand(word)) return runCommand(word, args, out);
      tell(TEXTS.noCommand(word));
      return WRONG_ARGUMENTS;
  }
};

/** Does what the arguments ask, and sets the exit code of the process. */
export const run = async (args: readonly string[]): Promise<void> => {
  // Where nobody can be told any more, the work goes on, and the exit code says how it ended.
  process.stderr.on('error', () => undefined);
  try {
    process.exitCode = await main(args);
  } catch (error) {
    tell(error instanceof OutputFailure ? TEXTS.outputFailed(error.reason) : messageOf(failureOf(error)));
    process.exitCode = 1;
  }
};
