/**
 * A corpus of any size on the disk, in seconds: some hundreds of generated dispatches are cleaned, and each stands for
 * many that differ in one word of their text, so that every file of the corpus is one that the program could have
 * written, with its own source, digest and id.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { assemble } from '../../core/assemble.ts';
import { clean } from '../../core/clean.ts';
import type { Lexicon } from '../../core/spacing/lexicon/lexicon.ts';
import { createCorpus } from '../../library/description/corpus-file.ts';
import { systemFiles } from '../../library/disk/files.ts';
import { jsonText } from '../../library/disk/json-store.ts';
import { historyLine } from '../../library/dispatches/history-file.ts';
import { newDispatch } from '../../library/dispatches/new-dispatch.ts';
import { idOf, sha256Of } from '../../library/dispatches/originals.ts';
import { type CorpusFolder, corpusFolder } from '../../library/folder/corpus-folder.ts';
import { generate } from '../segmentation/generate.ts';

/** The word that makes each dispatch another: as long in all of them, so that no position moves. */
const MARK = 'Zq0000000';
const DIGITS = 7;
const FIRST_SEED = 200_000;
const WIDTH = 79;
const WORDS = { least: 450, most: 900 };
const IMPORTED = '2026-01-01T00:00:00.000Z';

export interface Template {
  readonly text: string;
  readonly history: string;
  readonly snapshot: string;
  /** The digest and id in them, to be replaced by those of each dispatch. */
  readonly sha256: string;
}

/** A long generated dispatch with some of its line wraps lost, and the mark at its end. */
const templateText = (seed: number): string => {
  let text = '';
  for (let part = 0; text.split(/\s+/).length < WORDS.least; part++) {
    const page = generate(FIRST_SEED + seed * 16 + part, 'held-out').text.trim();
    text = text === '' ? page : `${text}\n${page}`;
  }
  const words = text.split(/(\s+)/);
  let column = 0;
  const joined = words.map((word) => {
    column += word.length;
    if (word.includes('\n')) column = 0;
    if (word !== ' ' || column < WIDTH) return word;
    column = 0;
    return seed % 3 === 0 ? '' : word;
  });
  return `${joined.slice(0, 2 * WORDS.most).join('')}\nRéférence ${MARK}.\n`;
};

const templateOf = (seed: number, lexicon: Lexicon): Template => {
  const text = templateText(seed);
  const bytes = Buffer.from(text, 'utf8');
  const sha256 = sha256Of(bytes);
  const cleaned = clean(text, { lexicon, policies: {} });
  const source = {
    names: [`${MARK}.txt`],
    sha256,
    bytes: bytes.length,
    length: text.length,
    encoding: 'utf-8' as const,
    imported: IMPORTED,
  };
  const agent = { kind: 'person', name: 'bench' } as const;
  const { stored, entries } = newDispatch(source, cleaned, assemble(text, cleaned), agent, null);
  return {
    text,
    sha256,
    history: Buffer.concat(entries.map(historyLine)).toString('utf8'),
    snapshot: jsonText(stored),
  };
};

export const templates = (count: number, lexicon: Lexicon): readonly Template[] =>
  Array.from({ length: count }, (_, seed) => templateOf(seed, lexicon));

const markOf = (index: number): string => `Zq${String(index).padStart(DIGITS, '0')}`;

/** The texts of `count` dispatches, one at a time, with the names of their files. */
export function* texts(
  from: readonly Template[],
  count: number,
): Generator<{ readonly name: string; readonly text: string }> {
  for (let index = 0; index < count; index++) {
    const template = from[index % from.length];
    if (template === undefined) return;
    const mark = markOf(index);
    yield { name: `${mark}.txt`, text: template.text.replaceAll(MARK, mark) };
  }
}

/** Makes a corpus of `count` dispatches; nothing of it waits for the disk. */
export const makeCorpus = async (
  path: string,
  from: readonly Template[],
  count: number,
): Promise<CorpusFolder> => {
  const folder = corpusFolder(path);
  await createCorpus(systemFiles, folder, `${count}`, new Date(IMPORTED));
  const made = new Set<string>();
  const put = (file: string, content: string): void => {
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
  for (let index = 0; index < count; index++) {
    const template = from[index % from.length];
    if (template === undefined) break;
    const mark = markOf(index);
    const text = template.text.replaceAll(MARK, mark);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const id = idOf(sha256);
    const own = (content: string): string =>
      content
        .replaceAll(MARK, mark)
        .replaceAll(template.sha256, sha256)
        .replaceAll(idOf(template.sha256), id);
    put(folder.original(sha256), text);
    put(folder.history(id), own(template.history));
    put(folder.dispatch(id), own(template.snapshot));
  }
  return folder;
};
