/** The lexicon that ships, built if it is missing, for tests that ask what an archivist would see. */
import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../../core/spacing/lexicon/lexicon.ts';
import { decodeLexicon } from '../../../core/spacing/lexicon/lexicon-format.ts';
import { ensureLexicon } from '../../../scripts/lexicon/build.mjs';

export const shippedBytes = (): Uint8Array => new Uint8Array(readFileSync(ensureLexicon()));

export const shippedLexicon = (): Lexicon => {
  const decoded = decodeLexicon(shippedBytes());
  if (!decoded.ok) throw new Error(`the lexicon does not decode: ${decoded.error.code}`);
  return decoded.value;
};
