/** What the measurements read from disk: the shipped lexicon, the sample dispatches, and a folder of text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../core/spacing/lexicon/lexicon.ts';
import { decodeLexicon } from '../core/spacing/lexicon/lexicon-format.ts';

const LEXICON = join('dist', 'lexicon', 'fr.bin');

export const lexiconBytes = (): Uint8Array => new Uint8Array(readFileSync(LEXICON));

/** The shipped lexicon. Throws where the file is missing or damaged, since then nothing can be measured. */
export const shippedLexicon = (): Lexicon => {
  const lexicon = decodeLexicon(lexiconBytes());
  if (!lexicon.ok) throw new Error(`${LEXICON} is damaged; build it anew with npm run build`);
  return lexicon.value;
};

/** The `.txt` files of a folder, in order of their names. */
export const readTexts = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
