/**
 * What an archivist would have instead: Debian's `hunspell` with `hunspell-fr`, taking its first suggestion wherever
 * that differs from the word by spaces alone.
 */
import { spawnSync } from 'node:child_process';
import type { Damaged } from './corrupt.ts';
import { newScore, repairKey, type Score } from './measure.ts';

const DICTIONARY = 'fr_FR';
const ANSWER = /^& (\S+) \d+ \d+: ([^,]*)/u;

/**
 * What hunspell says of `lines`: the words it does not know with its suggestions, or only those words. Null where it or
 * its French dictionary is not installed.
 */
export const askHunspell = (lines: readonly string[], mode: 'suggest' | 'list'): string | null => {
  const input = lines.map((line) => `^${line}\n`).join('');
  const { status, stdout } = spawnSync(
    'hunspell',
    [mode === 'suggest' ? '-a' : '-l', '-i', 'utf-8', '-d', DICTIONARY],
    { input, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return status === 0 ? stdout : null;
};

/** The score of hunspell on damaged texts and the milliseconds it took; null where it is not installed. */
export const scoreHunspell = (texts: readonly Damaged[]): { score: Score; milliseconds: number } | null => {
  const score = newScore();
  const start = performance.now();
  for (const { text, paragraphs, repairs } of texts) {
    const answer = askHunspell(
      paragraphs.map(({ from, to }) => text.slice(from, to)),
      'suggest',
    );
    if (answer === null) return null;
    const wanted = new Set(repairs.map(repairKey));
    const made = new Set<string>();
    let paragraph = 0;
    let at = paragraphs[0]?.from ?? 0;
    for (const line of answer.split('\n').slice(1)) {
      if (line === '') {
        paragraph++;
        at = paragraphs[paragraph]?.from ?? text.length;
        continue;
      }
      const [, word = '', suggestion = ''] = ANSWER.exec(line) ?? [];
      if (word === '') continue;
      const found = text.indexOf(word, at);
      if (found < 0) continue;
      at = found + word.length;
      if (suggestion.replaceAll(' ', '') !== word || suggestion === word) continue;
      let letters = 0;
      for (const sign of suggestion)
        if (sign === ' ') made.add(repairKey({ from: found + letters, to: found + letters, insert: ' ' }));
        else letters += sign.length;
    }
    for (const key of made) if (wanted.has(key)) score.right++;
    score.wrong += [...made].filter((key) => !wanted.has(key)).length;
    score.missed += [...wanted].filter((key) => !made.has(key)).length;
    score.words += text.split(/\s+/u).length;
  }
  return { score, milliseconds: performance.now() - start };
};
