#!/usr/bin/env node
/**
 * Makes `frequency-classes.txt` from a list of "word count" lines. Run by hand when the list changes:
 * `node scripts/lexicon/derive-frequency.mjs fr_50k.txt`. Only word forms of the dictionary are kept, each in one of
 * fifteen classes of about a doubling of its count.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readForms, spelling } from './build.mjs';

const HEAD = `# Frequency classes of French word forms, 15 (most frequent) to 2; a form of class 1 or 0 is not listed.
# Derived from the 50,000 most frequent tokens of OpenSubtitles 2018 as counted in FrequencyWords by Hermit Dave,
# which is licensed CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). Changes: filtered by the
# dictionary, counts replaced by classes. This table is under the same licence.
`;

const [, , path] = process.argv;
if (path === undefined) throw new Error('usage: derive-frequency.mjs COUNTS');
const forms = new Set([...readForms().keys()].map(spelling));
/** @type {string[][]} */
const classes = Array.from({ length: 16 }, () => []);
const seen = new Set();
for (const line of readFileSync(path, 'utf8').split('\n')) {
  const [token = '', count = ''] = line.split(' ');
  const word = spelling(token);
  if (!forms.has(word) || seen.has(word) || /\d/u.test(word)) continue;
  seen.add(word);
  const level = Math.round((Math.log2(Number(count)) - 7) * 0.875) + 1;
  classes[Math.max(1, Math.min(15, level))]?.push(word);
}
let table = HEAD;
for (let level = 15; level >= 2; level--) table += `${level} ${classes[level]?.sort().join(' ')}\n`;
writeFileSync(new URL('./frequency-classes.txt', import.meta.url), table);
