/** The bytes of the shipped French lexicon. */
export function encodeLexicon(): Uint8Array;
/** Writes `dist/lexicon/fr.bin` and returns its path. */
export function buildLexicon(): string;
/** The path of an up-to-date `dist/lexicon/fr.bin`, built now if it is missing or older than its sources. */
export function ensureLexicon(): string;
/** The forms of `dictionary-fr` with their kinds. */
export function readForms(): Map<string, number>;
/** The spelling under which a form is looked up: small letters, ligatures resolved. */
export function spelling(form: string): string;
