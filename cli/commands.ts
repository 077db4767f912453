/** The commands that there are, and what is told of them. */

export const COMMANDS = ['clean', 'import', 'export', 'merge', 'verify', 'stats', 'serve'] as const;
export type Command = (typeof COMMANDS)[number];

export const isCommand = (word: string): word is Command => COMMANDS.some((command) => command === word);

/** What `--help` prints. */
export interface Usage {
  /** Without a command. */
  readonly all: string;
  /** What each command takes. */
  readonly commands: Readonly<Record<Command, string>>;
}
