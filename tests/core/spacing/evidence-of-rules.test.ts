/** Every rule says why: whatever it proposes can be told in sentences, in both languages of the window. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clean } from '../../../core/clean.ts';
import { LOCALES } from '../../../core/model/localised.ts';
import { evidenceSentence } from '../../../core/spacing/evidence-sentence.ts';
import { RULES } from '../../../core/spacing/rules.ts';
import { shippedLexicon } from './shipped-lexicon.ts';
import { wrapped } from './wrapped.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(SEEDS, name), 'utf8'));

/** What the seeds do not hold. */
const WRITTEN = [
  'La coopé ration bilatérale avance. La coopé- ration reprend. On y trouve uneto uche de rouge.',
  'Il reçoit  le ministre. La coopération\u200b bilatérale. Le vice-ministre a\u00a0dit,\u00a0et le chef\u00a0signe.',
  'Jean DupontMarcel est venu. Le chef VietnamienNguyen aussi. La note dugouvernement. Il vient.Elle part, dit-il.Il reste,mais où?',
];

/** A text that was wrapped at `width` and lost its line breaks: some of them stood inside `la mer` and the like. */
const unwrapped = (width: number): string => {
  const words =
    'Le port de la ville regarde la mer et la côte par leurs fenêtres, où les pêcheurs du pays vendent leur poisson à la foule venue de tout le pays voir la mer.'.split(
      ' ',
    );
  let line = 0;
  let text = '';
  for (const word of Array.from({ length: 12 }, () => words).flat()) {
    const fits = line + 1 + word.length <= width;
    text += text === '' || !fits ? word : ` ${word}`;
    line = fits ? line + 1 + word.length : word.length;
  }
  return text;
};

/** A text that was wrapped and kept its line breaks. */
const KEPT = wrapped(
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs, et les travaux commenceront en mars.',
  62,
);

it('gives evidence that can be told', () => {
  const lexicon = shippedLexicon();
  const policies = Object.fromEntries(RULES.map(({ id }) => [id, 'propose' as const]));
  const edits = [...seeds, ...WRITTEN, ...[58, 61, 64, 67, 70, 73].map(unwrapped), KEPT].flatMap(
    (text) => clean(text, { lexicon, policies }).edits,
  );
  const spoken = new Set(edits.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
  for (const { rule, evidence } of edits) {
    expect({ rule, facts: evidence.length }).not.toEqual({ rule, facts: 0 });
    for (const locale of LOCALES)
      for (const fact of evidence) expect(evidenceSentence(fact, locale)).toMatch(/^[\p{Lu}“«].*\.$/u);
  }
});
