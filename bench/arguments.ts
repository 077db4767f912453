/** What a measurement was asked for on its command line: where that cannot be read, or help is asked for, how to ask is told. */

/**
 * What `read` makes of the arguments of the process. Ends the process where they ask for help (0) or are none that it takes
 * (2), and prints `usage` then.
 */
export const argumentsOr = <T extends { readonly help?: boolean | undefined }>(
  usage: string,
  read: () => T,
): T => {
  try {
    const values = read();
    if (values.help !== true) return values;
    console.log(usage);
    return process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return process.exit(2);
  }
};
