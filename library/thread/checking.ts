/**
 * How values are checked against their schemas. zod makes a function for each schema when it first checks by it, which
 * pays where much is checked and takes a tenth of the time of a start, where each schema is used once or twice.
 */

/** For so many milliseconds after its start a thread makes no functions. */
const STARTING = 3000;

/** What zod is told with a value to be checked. */
export const checking = (): { readonly jitless: boolean } => ({ jitless: performance.now() < STARTING });
