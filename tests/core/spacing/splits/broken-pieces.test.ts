/** Words cut in two by a space, of which one piece is no word. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const others = 'Le gouver nement a dit que la popu lation attend.';

describe('a word cut behind a small word', () => {
  it('is made whole at once beside others, where its rest is no word', () => {
    expect(cleaned(`Les salariés se ront placés en congé. ${others}`, lexicon).auto).toContain(
      'seront placés',
    );
  });

  it('waits for a person where both are words', () => {
    const text = `Les magasins ou verts hier ont fermé. ${others}`;
    expect(cleaned(text, lexicon).auto).toContain('ou verts');
  });
});
