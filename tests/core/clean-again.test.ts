/**
 * A dispatch whose accepted edits are made, cleaned again: nothing new is proposed, the record reads the same, and so do its
 * blocks. One thing only waits with the source and not with the text that came of it: a line break that a full line and a
 * full stop leave open. Its block holds both lines until somebody decides; once the other breaks are gone, nothing tells of
 * a wrap, and the two lines are two blocks.
 */
import { describe, expect, it } from 'vitest';
import { assemble } from '../../core/assemble.ts';
import { clean } from '../../core/clean.ts';
import { type Cleaned, firstCuration } from '../../core/cleaned.ts';
import { applyEdits, type Edit } from '../../core/model/edit.ts';
import { shippedLexicon } from './spacing/shipped-lexicon.ts';
import { wrapped } from './spacing/wrapped.ts';

const lexicon = shippedLexicon();
const again = (text: string): Cleaned => clean(text, { lexicon });
const made = (text: string, edits: readonly Edit[]): string =>
  applyEdits(text, { from: 0, to: text.length }, edits);
const read = (text: string) => {
  const { headline, lead, body } = assemble(text, firstCuration(again(text)));
  return { headline, lead, body };
};

const TITLE = 'La ville rouvre ses quais aux promeneurs';
const PARAGRAPHS = [
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres. La réouverture de deux quais aux promeneurs suivra. Les habitants ont été remerciés.',
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint. Le chantier sera suspendu pendant la fête.',
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que le port reste ouvert. La réponse est attendue.',
] as const;
const WIDTHS = Array.from({ length: 31 }, (_, i) => 55 + i);
const hardWrapped = (width: number): string =>
  [TITLE, ...PARAGRAPHS.map((one) => wrapped(one, width))].join('\n');
/** With every third break lost, and nothing left in its place. */
const partlyLost = (width: number): string => {
  let breaks = 0;
  const paragraphs = PARAGRAPHS.map((one) =>
    wrapped(one, width).replaceAll('\n', () => (breaks++ % 3 === 1 ? '' : '\n')),
  );
  return [TITLE, ...paragraphs].join('\n');
};
const TEXTS = WIDTHS.flatMap((width) => [
  [width, 'all breaks kept', hardWrapped(width)] as const,
  [width, 'one of three lost', partlyLost(width)] as const,
]);

describe('a dispatch whose paragraphs follow each other without blank lines, cleaned again', () => {
  it.each(TEXTS)('at %i characters, %s: is what it was once all edits are made', (_width, _kind, text) => {
    const { blocks, edits } = again(text);
    const whole = made(text, edits);
    const second = again(whole);
    expect(second.edits).toEqual([]);
    const words = (source: string, own: readonly Edit[], { from, to }: { from: number; to: number }) =>
      applyEdits(
        source,
        { from, to },
        own.filter((edit) => from <= edit.from && edit.to <= to),
      );
    expect(second.blocks.map(({ role, ...span }) => [role, whole.slice(span.from, span.to)])).toEqual(
      blocks.map(({ role, ...span }) => [role, words(text, edits, span)]),
    );
  });

  it.each(TEXTS)(
    'at %i characters, %s: reads as it did once those are made that come accepted',
    (_width, _kind, text) => {
      const { blocks, edits } = again(text);
      const waiting = edits.filter(({ state }) => state === 'proposed');
      const mended = made(
        text,
        edits.filter(({ state }) => state === 'accepted'),
      );
      expect(read(mended)).toEqual(read(text));
      const second = again(mended);
      expect(second.edits.length).toBeLessThanOrEqual(waiting.length);
      const openBreaks = waiting.filter(({ rule }) => rule === 'kept-wrap').length;
      expect(second.blocks.length - blocks.length).toBeLessThanOrEqual(openBreaks);
      if (openBreaks === 0) expect(second.blocks.length).toBe(blocks.length);
    },
  );

  it('may be parted where a break waits, which a full line and a full stop leave open', () => {
    const parted = TEXTS.filter(([, , text]) => {
      const { blocks, edits } = again(text);
      const accepted = edits.filter(({ state }) => state === 'accepted');
      return again(made(text, accepted)).blocks.length > blocks.length;
    });
    expect(parted).not.toEqual([]);
  });
});
