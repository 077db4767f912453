#!/usr/bin/env node
/**
 * Builds `dist/lexicon/fr.bin`, the shipped French lexicon: the word forms of `dictionary-fr` with their kinds as a
 * minimal automaton, and their frequency classes beside it. `core/spacing/lexicon/lexicon-format.ts` reads it and tells the
 * layout. Run as a program it builds always; {@link ensureLexicon} builds only what is missing or older than its
 * sources.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAutomaton } from './automaton.mjs';
import { expand } from './expand.mjs';
import { newSpelling } from './spelling-1990.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCES = [
  'build.mjs',
  'expand.mjs',
  'automaton.mjs',
  'spelling-1990.mjs',
  'frequency-classes.txt',
].map((name) => join(HERE, name));
const OUTPUT = join(HERE, '../../dist/lexicon/fr.bin');
const ALPHABET = "abcdefghijklmnopqrstuvwxyzàâäáãåçéèêëíîïñóôöúùûüÿøš0123456789'-";
const PROPER = 16;
const ACRONYM = 32;
const FORMAT_VERSION = 2;
/** By so many classes a word is rarer in the spelling of 1990. */
const RARER = 2;

/** The spelling under which a form is looked up: small letters, ligatures resolved. @param {string} form */
export const spelling = (form) => form.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** The forms of the dictionary with their kinds. @returns {Map<string, number>} */
export const readForms = () => {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
  return expand(
    readFileSync(join(folder, 'index.aff'), 'utf8'),
    readFileSync(join(folder, 'index.dic'), 'utf8'),
  );
};

/** @param {string} form @param {number} kind */
const bitsOf = (form, kind) => {
  if (form === form.toLowerCase()) return kind;
  return form.length > 1 && form === form.toUpperCase() ? ACRONYM : PROPER;
};

/** @returns {Map<string, number>} */
const readFrequencies = () => {
  /** @type {Map<string, number>} */
  const classes = new Map();
  for (const line of readFileSync(join(HERE, 'frequency-classes.txt'), 'utf8').split('\n')) {
    const [level, ...words] = line.split(' ');
    if (line.startsWith('#') || level === undefined) continue;
    for (const word of words) classes.set(word, Number(level));
  }
  return classes;
};

/** A growing list of bytes. */
class Bytes {
  /** @type {number[]} */
  list = [];
  /** Seven bits a byte, the least first; the high bit says that more follow. @param {number} value */
  varint(value) {
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 128)) this.list.push((rest & 0x7f) | 0x80);
    this.list.push(rest);
  }
}

/** @param {readonly number[]} a @param {readonly number[]} b */
const bySymbols = (a, b) => {
  for (let i = 0; ; i++) {
    const x = a[i] ?? -1;
    const y = b[i] ?? -1;
    if (x !== y || x < 0) return x - y;
  }
};

/** The bytes of the lexicon. @returns {Uint8Array} */
export const encodeLexicon = () => {
  /** @type {Map<string, number>} */
  const entries = new Map();
  for (const [form, kind] of readForms()) {
    const word = spelling(form);
    if ([...word].every((letter) => ALPHABET.includes(letter)))
      entries.set(word, (entries.get(word) ?? 0) | bitsOf(form, kind));
  }
  const frequencies = readFrequencies();
  for (const [word, kind] of [...entries]) {
    const written = (kind & (PROPER | ACRONYM)) === 0 ? newSpelling(word, entries) : null;
    if (written === null) continue;
    const known = entries.get(written) ?? 0;
    entries.set(written, known | kind);
    if (known !== 0) continue;
    const level = frequencies.get(word) ?? 0;
    if (level > RARER) frequencies.set(written, level - RARER);
  }
  const tags = [...new Set(entries.values())].sort((a, b) => a - b);
  const words = [...entries].map(([word, bits]) => ({
    word,
    symbols: [...[...word].map((letter) => tags.length + ALPHABET.indexOf(letter)), tags.indexOf(bits)],
  }));
  words.sort((a, b) => bySymbols(a.symbols, b.symbols));
  const edges = buildAutomaton(words.map(({ symbols }) => symbols));

  const bytes = new Bytes();
  bytes.list.push(tags.length, ...tags, ALPHABET.length);
  for (const letter of ALPHABET) bytes.varint(letter.charCodeAt(0));
  bytes.varint(edges.length);
  edges.forEach((edge, at) => {
    const target = edge >>> 8;
    bytes.list.push(edge & 0xff);
    bytes.varint(target === 0 ? 0 : target - at);
  });
  bytes.varint(words.length);
  let gap = 0;
  for (const { word } of words) {
    const level = frequencies.get(word) ?? 0;
    if (level > 0) {
      bytes.varint(gap * 16 + level);
      gap = 0;
    }
    gap++;
  }
  const body = Uint8Array.from(bytes.list);
  const sum = checksum(body);
  const head = [
    ...Buffer.from('DPLX', 'latin1'),
    FORMAT_VERSION,
    ...[0, 8, 16, 24].map((shift) => (sum >>> shift) & 0xff),
  ];
  const file = new Uint8Array(head.length + body.length);
  file.set(head);
  file.set(body, head.length);
  return file;
};

/** FNV-1a, 32 bits. @param {Uint8Array} bytes */
const checksum = (bytes) => {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
};

const isFresh = () => {
  if (!existsSync(OUTPUT)) return false;
  const built = statSync(OUTPUT).mtimeMs;
  return SOURCES.every((source) => statSync(source).mtimeMs <= built);
};

/** Writes the lexicon and returns its path. @returns {string} */
export const buildLexicon = () => {
  mkdirSync(dirname(OUTPUT), { recursive: true });
  const partial = `${OUTPUT}.${process.pid}.${performance.now()}`;
  writeFileSync(partial, encodeLexicon());
  renameSync(partial, OUTPUT);
  return OUTPUT;
};

/** The path of an up-to-date lexicon, built now if need be. @returns {string} */
export const ensureLexicon = () => (isFresh() ? OUTPUT : buildLexicon());

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = buildLexicon();
  console.log(`${path}: ${statSync(path).size} bytes`);
}
