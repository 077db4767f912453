/** A newer version of a dispatch keeps what was decided in the older one, wherever its text is the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../core/clean.ts';
import { type Cleaned, firstCuration } from '../../../core/cleaned.ts';
import { carryOver } from '../../../core/history/carry-over.ts';
import type { Operation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import { brokenBlocks } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { belongs, collide, isLive } from '../../../core/model/edit.ts';
import type { Metadata } from '../../../core/model/metadata.ts';
import { DECIDED, twoCurations, twoVersions } from '../arbitrary-curation.ts';
import { shippedLexicon } from '../spacing/shipped-lexicon.ts';

const NONE: ReadonlySet<never> = new Set<never>();
const cleanedOf = ({ blocks, edits }: Curation, metadata: Metadata = {}): Cleaned => {
  return { blocks, edits, metadata, wrap: null };
};

/** All of a curation as a person decided it, with a value that was typed. */
const allDecided = (curation: Curation): Curation => ({
  ...curation,
  blocks: curation.blocks.map((block) => ({ ...block, decided: DECIDED })),
  edits: curation.edits.map((edit) => ({ ...edit, decided: DECIDED })),
  metadata: { tags: { value: ['port'], basis: 'typed', confirmed: true } },
});

/** The words beside a place in its line, told without the program's own tokens. */
const beside = (text: string, from: number, to: number): readonly [string, string] => {
  const before = text.slice(0, from).split('\n').at(-1) ?? '';
  const [after = ''] = text.slice(to).split('\n');
  const word = /[\p{L}\p{M}\p{N}]+/gu;
  return [before.match(word)?.at(-1) ?? '', after.match(word)?.[0] ?? ''];
};

describe('carrying over to any version', () => {
  it('carries everything where the text is the same', () => {
    fc.assert(
      fc.property(twoCurations, ({ text, curation: old, other }) => {
        const curation = allDecided(old);
        const { curation: made, carried } = carryOver(
          { text, curation, decided: NONE },
          { text, cleaned: cleanedOf(other) },
        );
        expect(made.blocks).toEqual(curation.blocks);
        expect(made.edits.filter(({ decided }) => decided !== null)).toEqual(curation.edits);
        expect(made.metadata).toEqual({
          ...extractMetadata(text, made.blocks, made.edits),
          ...curation.metadata,
        });
        expect(carried).toBe(curation.blocks.length + curation.edits.length + 1);
      }),
    );
  });

  it('leaves whole blocks, and edits in blocks whose live ones do not collide', () => {
    fc.assert(
      fc.property(twoVersions, ({ old, next: { text, curation } }) => {
        const { curation: made } = carryOver(
          { text: old.text, curation: allDecided(old.curation), decided: NONE },
          { text, cleaned: cleanedOf(curation) },
        );
        expect(brokenBlocks(text, made.blocks)).toBeNull();
        expect(new Set(made.edits.map(({ id }) => id)).size).toBe(made.edits.length);
        for (const edit of made.edits)
          expect(made.blocks.some((block) => belongs(text, block, edit))).toBe(true);
        const live = made.edits.filter(isLive);
        for (const edit of live)
          expect(live.filter((other) => other !== edit && collide(other, edit))).toEqual([]);
      }),
    );
  });

  it('carries an edit only beside the words that it was decided beside, and over the same text', () => {
    fc.assert(
      fc.property(twoVersions, ({ old, next: { text, curation } }) => {
        const places = new Set(
          old.curation.edits.map(({ from, to, insert }) =>
            JSON.stringify([insert, old.text.slice(from, to), ...beside(old.text, from, to)]),
          ),
        );
        const { curation: made } = carryOver(
          { text: old.text, curation: allDecided(old.curation), decided: NONE },
          { text, cleaned: cleanedOf(curation) },
        );
        for (const { from, to, insert, decided } of made.edits) {
          if (decided === null) continue;
          const place = JSON.stringify([insert, text.slice(from, to), ...beside(text, from, to)]);
          expect(places).toContain(place);
        }
      }),
    );
  });
});

describe('a newer version', () => {
  const OLD =
    'Le ministre visite Hanoï\nLe ministre a visité la capitale.\nHanoï (VNA) - Leministre a visité la capitale,hier matin. -VNA\n';
  const options = { lexicon: shippedLexicon() };

  const versions = (after: string, operations: (now: Curation) => readonly Operation[]) => {
    let curation = firstCuration(clean(OLD, options));
    for (const operation of operations(curation)) {
      const next = reduce(OLD, curation, operation, DECIDED);
      if (!next.ok) throw new Error(next.error.code);
      curation = next.value;
    }
    const old = { text: OLD, curation, decided: new Set(['signOff' as const]) };
    return carryOver(old, { text: after, cleaned: clean(after, options) });
  };

  it.each([
    ['a line before', `Dernière heure\n${OLD}`, true],
    ['another end of the sentence', OLD.replace('hier matin', 'avant-hier'), true],
    ['another word there', OLD.replace('Leministre', 'Leministres'), false],
  ])('with %s', (_, after, isCarried) => {
    const { curation } = versions(after, ({ edits }) => [
      {
        type: 'decide',
        edits: edits
          .filter(({ from }) => OLD.startsWith('inistre a visité la capitale,', from + 1))
          .map(({ id }) => id),
        state: 'rejected',
      },
    ]);
    expect(curation.edits.filter(({ decided }) => decided !== null)).toMatchObject(
      isCarried ? [{ from: after.indexOf('Leministre') + 2, state: 'rejected', decided: DECIDED }] : [],
    );
  });

  it('keeps roles and typed values, and a field that was emptied stays empty', () => {
    const after = OLD.replace('capitale.', 'capitale ce lundi.');
    const { curation, carried } = versions(after, ({ blocks }) => [
      { type: 'set-role', blocks: blocks.slice(0, 1), role: 'boilerplate' },
      { type: 'set-field', field: 'tags', value: ['visite'] },
      { type: 'set-field', field: 'signOff', value: null },
    ]);
    expect(curation.blocks[0]).toMatchObject({ role: 'boilerplate', decided: DECIDED });
    expect(curation.metadata.tags).toEqual({ value: ['visite'], basis: 'typed', confirmed: true });
    expect(curation.metadata.signOff).toBeUndefined();
    expect(curation.metadata.datelinePlace).toMatchObject({ confirmed: false });
    expect(curation.status).toBe('in-progress');
    expect(carried).toBe(3);
  });
});
