/**
 * Property tests look at the same examples in every run, so that a red run says something of the change and not of the
 * day. `DEPECHE_SEED=random` (or a number) has them look elsewhere, which is how new counterexamples are found.
 */
import fc from 'fast-check';

const SEED = 20261126;
const wanted = process.env.DEPECHE_SEED;
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? SEED) });
