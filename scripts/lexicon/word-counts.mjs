#!/usr/bin/env node
/**
 * Prints "word count" lines of French for programs that want counts rather than classes, such as the peers of
 * `npm run evaluate`: every form of the dictionary that is written with letters, with its count in the file named, or,
 * where none is named, the middle of its frequency class; a form that was not counted has five.
 * `node scripts/lexicon/word-counts.mjs [COUNTS]`
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readForms, spelling } from './build.mjs';

const UNCOUNTED = 5;
const LETTERS = /^\p{L}+$/u;
/** The only words of one letter, and of two, that French has; lists of counts hold many others. */
const SHORT = new Set(
  'a à y ô de le la un en et il on au du ne se sa si ou où ce ma me ta te tu je lu vu su dû pu eu nu né an us or os va ni ci là çà ai as es'.split(
    ' ',
  ),
);

/** The counts of a file of "word count" lines. @param {string} path @returns {Map<string, number>} */
const countsOf = (path) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', count = ''] = line.split(' ');
    const form = spelling(word);
    if (Number(count) > 0) counts.set(form, (counts.get(form) ?? 0) + Number(count));
  }
  return counts;
};

/** The middle of each frequency class, by the formula of `derive-frequency.mjs` read backwards. */
const classCounts = () => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const table = fileURLToPath(new URL('./frequency-classes.txt', import.meta.url));
  for (const line of readFileSync(table, 'utf8').split('\n')) {
    const [level = '', ...words] = line.split(' ');
    if (line.startsWith('#') || level === '') continue;
    for (const word of words) counts.set(word, Math.round(2 ** ((Number(level) - 1) / 0.875 + 7)));
  }
  return counts;
};

const [, , path] = process.argv;
const counts = path === undefined ? classCounts() : countsOf(path);
const lines = [...new Set([...readForms().keys()].map(spelling))]
  .filter((word) => LETTERS.test(word) && (word.length > 2 || SHORT.has(word)))
  .map((word) => `${word} ${counts.get(word) ?? UNCOUNTED}\n`);
process.stdout.write(lines.join(''));
