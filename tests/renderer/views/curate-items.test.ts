import { describe, expect, it } from 'vitest';
import { LONGEST_ROW, rowsOf } from '../../../core/diff/rows.ts';
import { curateItems, foldedAround } from '../../../renderer/views/curate-items.ts';
import { relatedSummary } from '../../../renderer/views/related-summary.ts';
import { blockOf, editOf, seeds } from '../../core/diff/dispatch-fixture.ts';

const text = 'Titre\nVoir plus\nune légende\nUn titre lié\nUn résumé.\nAutre\nAutre\nFin';
const at = (words: string, from = 0) => text.indexOf(words, from);
const block = (role: Parameters<typeof blockOf>[0], words: string, from = 0) =>
  blockOf(role, at(words, from), at(words, from) + words.length);
const blocks = [
  block('headline', 'Titre'),
  block('related-heading', 'Voir plus'),
  block('teaser-caption', 'une légende'),
  block('teaser-headline', 'Un titre lié'),
  block('teaser-summary', 'Un résumé.'),
  block('teaser-caption', 'Autre'),
  block('teaser-headline', 'Autre', at('Autre') + 1),
  block('body', 'Fin'),
];
const edits = [editOf(text, at('légende') + 2, at('légende') + 2, ' ', 'proposed')];
const rows = rowsOf(text, blocks, edits);
const related = at('Voir plus');

describe('curateItems', () => {
  it('puts consecutive related blocks behind one line', () => {
    const items = curateItems(rows, () => false, null);
    expect(items.map(({ kind }) => kind)).toEqual(['row', 'related', 'row']);
    expect(foldedAround(items, at('Un résumé'))).toBe(related);
    expect(foldedAround(items, at('Fin'))).toBeNull();
  });

  it('shows them under it when it is open', () => {
    const items = curateItems(rows, (id) => id === related, null);
    expect(items.map(({ kind }) => kind)).toEqual(['row', 'related', ...Array(6).fill('row'), 'row']);
    expect(foldedAround(items, at('Un résumé'))).toBeNull();
  });

  it('gives every item a key of its own', () => {
    for (const seed of seeds('proposed')) {
      const items = curateItems(rowsOf(seed.text, seed.blocks, seed.edits), () => true, null);
      expect(new Set(items.map(({ key }) => key)).size, seed.name).toBe(items.length);
    }
  });

  it('puts the editor in place of all the rows of a long block', () => {
    const long = 'mot '.repeat(LONGEST_ROW).trim();
    const source = `${long}\nfin`;
    const home = blockOf('body', 0, long.length);
    const all = rowsOf(source, [home, blockOf('body', long.length + 1, source.length)], []);
    expect(all.length).toBeGreaterThan(3);
    expect(curateItems(all, () => false, home).map(({ kind }) => kind)).toEqual(['editor', 'row']);
  });
});

describe('relatedSummary', () => {
  it('counts teasers, doubtful captions and what is to be decided', () => {
    expect(relatedSummary(text, rows.slice(1, -1))).toEqual({
      teasers: 2,
      blocks: 6,
      clipped: 1,
      repeated: 1,
      undecided: 1,
      unsure: 0,
    });
  });
});
