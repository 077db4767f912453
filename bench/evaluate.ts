/**
 * `npm run evaluate -- --text DIR`: measures the spacing engine on clean text, one sentence a line in each `.txt` file
 * of the folder, damaged by known mechanisms. Prints the report; says so where there is no text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeLexicon } from '../core/spacing/lexicon-format.ts';
import { spacingReport } from './spacing/report.ts';

const LEXICON = 'dist/lexicon/fr.bin';

const readTexts = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const { values } = parseArgs({ options: { text: { type: 'string' } } });
const texts = values.text === undefined ? [] : readTexts(values.text);
const lexicon = decodeLexicon(new Uint8Array(readFileSync(LEXICON)));
if (!lexicon.ok) {
  console.error(`${LEXICON} is damaged; build it anew with npm run build`);
  process.exitCode = 1;
} else if (texts.length === 0) {
  console.error('No text to evaluate on: give a folder of .txt files, one sentence a line, with --text DIR');
  process.exitCode = 1;
} else for (const line of spacingReport(texts, lexicon.value)) console.log(line);
