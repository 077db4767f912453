/** Metadata follow blocks, decisions of a person stay, and undo gives back exactly what stood before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeBetween, EMPTY_CURATION, invert } from '../../../core/history/change.ts';
import { decidedFields } from '../../../core/history/decided-fields.ts';
import { type HistoryEntry, undoStacks } from '../../../core/history/entry.ts';
import { following, mergeFollowing } from '../../../core/history/following.ts';
import type { Operation, RecordedOperation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { revertEntry } from '../../../core/history/revert.ts';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import type { Block } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { METADATA_FIELD_NAMES, type MetadataField, plainMetadata } from '../../../core/model/metadata.ts';
import { ROLES, type Role } from '../../../core/model/role.ts';
import { DECIDED } from '../arbitrary-curation.ts';

const PARTS = [
  ['headline', 'Ouverture du port de Hai Phong'],
  ['lead', 'Le port s’agrandit'],
  ['dateline', 'Hanoï, 6 septembre (VNA) -'],
  ['body', 'Le président Jean Dupont a visité le Laos.'],
  ['body', 'M. Karl Weber, ministre des Transports, a parlé au Comité central.'],
  ['caption', 'Photo : Anna Lind/AFP'],
  ['sign-off', '-CPV/VNA/VI'],
  ['related-heading', 'Voir plus'],
  ['teaser-headline', 'Mme Eva Novak visite la Chine'],
] as const satisfies readonly (readonly [Role, string])[];
const TEXT = PARTS.map(([, part]) => part).join('\n');
const BLOCKS: readonly Block[] = PARTS.map(([role, part]) => {
  const from = TEXT.indexOf(part);
  return { from, to: from + part.length, role, confidence: 1, decided: null };
});

interface Past {
  readonly curation: Curation;
  readonly entries: readonly HistoryEntry[];
}

const recorded = ({ curation, entries }: Past, operation: RecordedOperation, next: Curation): Past => {
  const entry: HistoryEntry = {
    ...{ revision: entries.length + 1, at: DECIDED.at, agent: DECIDED.by, operation },
    change: changeBetween(curation, next),
  };
  return { curation: next, entries: [...entries, entry] };
};

const START: Past = recorded(
  { curation: EMPTY_CURATION, entries: [] },
  { type: 'import' },
  { ...EMPTY_CURATION, blocks: BLOCKS, metadata: extractMetadata(TEXT, BLOCKS, []) },
);

/** As the library does a decision; null where it cannot be. */
const decided = (text: string, past: Past, operation: Operation): Past | null => {
  const next = reduce(text, past.curation, operation, DECIDED);
  if (!next.ok) return null;
  return recorded(past, operation, following(text, past.curation, next.value, past.entries, operation));
};

const undone = (past: Past): Past => {
  const of = undoStacks(past.entries).undo.at(-1);
  const entry = past.entries.find(({ revision }) => revision === of);
  if (of === undefined || entry === undefined) return past;
  const next = applyChange(past.curation, invert(entry.change));
  if (!next.ok) throw new Error(next.error.code);
  return recorded(past, { type: 'undo', of }, next.value);
};

const pastOf = (text: string, ...operations: readonly Operation[]): Past =>
  operations.reduce<Past>((past, operation) => {
    const next = decided(text, past, operation);
    if (next === null) throw new Error(operation.type);
    return next;
  }, START);

const spanOf = (part: string) => {
  const from = TEXT.indexOf(part);
  return { from, to: from + part.length };
};
const roleOf = (part: string, role: Role): Operation => ({ type: 'set-role', blocks: [spanOf(part)], role });
const valuesOf = ({ curation }: Past) => plainMetadata(curation.metadata);

describe('when blocks change', () => {
  it.each<[string, Operation, Partial<Record<MetadataField, unknown>>]>([
    [
      'another headline',
      roleOf('Le port s’agrandit', 'headline'),
      { headline: 'Ouverture du port de Hai Phong', alternateHeadline: 'Le port s’agrandit' },
    ],
    [
      'a sign-off that is none',
      roleOf('-CPV/VNA/VI', 'body'),
      { signOff: null, signOffPartner: null, signOffService: null, agency: 'VNA' },
    ],
    [
      'persons of a paragraph that is related from here on',
      {
        type: 'relate-from',
        block: spanOf('M. Karl Weber, ministre des Transports, a parlé au Comité central.'),
      },
      { persons: ['Jean Dupont'], organisations: null },
    ],
    [
      'a dateline joined to the story',
      { type: 'join-blocks', block: spanOf('Hanoï, 6 septembre (VNA) -') },
      { agency: 'VNA', signOff: '-CPV/VNA/VI' },
    ],
  ])('metadata tell of it: %s', (_, operation, want) => {
    expect(valuesOf(pastOf(TEXT, operation))).toMatchObject(want);
  });

  it('what a person typed, confirmed, emptied or set for many stays, and what they took back does not', () => {
    const away = roleOf('Ouverture du port de Hai Phong', 'boilerplate');
    const stays = pastOf(
      TEXT,
      { type: 'set-field', field: 'byline', value: 'Ada' },
      { type: 'confirm-fields', fields: ['headline'] },
      { type: 'set-field', field: 'alternateHeadline', value: null },
      { type: 'set-year', year: 2019, rule: 'year-from-folder' },
      away,
      roleOf('Hanoï, 6 septembre (VNA) -', 'body'),
    );
    expect(valuesOf(stays)).toMatchObject({
      ...{ byline: 'Ada', headline: 'Ouverture du port de Hai Phong', alternateHeadline: null },
      ...{ date: '2019-09-06', datelinePlace: null },
    });
    const typed = pastOf(TEXT, { type: 'set-field', field: 'headline', value: 'Le port' });
    expect(decided(TEXT, undone(typed), away)?.curation.metadata.headline).toBeUndefined();
  });

  it('an older decision is taken back alone, with metadata of the blocks that stand then', () => {
    const past = pastOf(
      TEXT,
      roleOf('Ouverture du port de Hai Phong', 'boilerplate'),
      { type: 'set-field', field: 'headline', value: 'Le port' },
      roleOf('-CPV/VNA/VI', 'boilerplate'),
      roleOf('Le port s’agrandit', 'lead'),
    );
    for (const of of [2, 3, 4, 5]) {
      const next = revertEntry(TEXT, past.curation, past.entries, of);
      if (!next.ok) throw new Error(next.error.code);
      const { headline } = next.value.curation.metadata;
      const fresh = extractMetadata(TEXT, next.value.curation.blocks, next.value.curation.edits);
      expect(headline?.value).toBe(of === 3 ? fresh.headline?.value : 'Le port');
      expect({ ...next.value.curation.metadata, headline: null }).toEqual({ ...fresh, headline: null });
    }
  });

  it('two copies that both changed blocks are joined without a question about what rules read', () => {
    const base = START;
    const mine = decided(TEXT, base, roleOf('Ouverture du port de Hai Phong', 'boilerplate')) ?? base;
    const relate =
      decided(TEXT, base, { type: 'relate-from', block: spanOf('Photo : Anna Lind/AFP') }) ?? base;
    const theirs = decided(TEXT, relate, { type: 'set-field', field: 'byline', value: null }) ?? relate;
    const { curation, conflicts } = mergeFollowing(TEXT, {
      ...{ base: base.curation, mine: mine.curation, theirs: theirs.curation },
      ...{ myEntries: mine.entries, theirEntries: theirs.entries },
    });
    expect(conflicts).toEqual([]);
    expect(curation.metadata).toEqual(extractMetadata(TEXT, curation.blocks, curation.edits));
  });
});

const wish = fc.record({
  kind: fc.constantFrom('role', 'split', 'join', 'bound', 'relate', 'type', 'empty', 'confirm', 'undo'),
  n: fc.nat(),
  at: fc.nat(),
  role: fc.constantFrom(...ROLES),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

const operationOf = ({ kind, n, at, role }: Wish, { blocks, metadata }: Curation): Operation | null => {
  const block = blocks[n % Math.max(1, blocks.length)];
  const field = METADATA_FIELD_NAMES[n % METADATA_FIELD_NAMES.length];
  if (block === undefined || field === undefined) return null;
  const span = { from: block.from, to: block.to };
  const place = block.from + (at % (block.to - block.from + 1));
  switch (kind) {
    case 'role':
      return { type: 'set-role', blocks: [span], role };
    case 'split':
      return { type: 'split-block', block: span, at: place, role };
    case 'join':
      return { type: 'join-blocks', block: span };
    case 'bound':
      return { type: 'move-bound', block: span, at: place };
    case 'relate':
      return { type: 'relate-from', block: span };
    case 'type':
      return { type: 'set-field', field: 'byline', value: 'Ada' };
    case 'confirm':
      return metadata[field] === undefined ? null : { type: 'confirm-fields', fields: [field] };
    default:
      return { type: 'set-field', field, value: null };
  }
};

describe('any sequence of decisions', () => {
  it('leaves every field decided by a person or read from the blocks, and is undone in full', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 10 }), (wishes) => {
        let past = START;
        for (const one of wishes) {
          const operation = one.kind === 'undo' ? null : operationOf(one, past.curation);
          if (one.kind === 'undo') past = undone(past);
          else past = (operation && decided(TEXT, past, operation)) ?? past;
          const { blocks, edits, metadata } = past.curation;
          const fresh = extractMetadata(TEXT, blocks, edits);
          const words = decidedFields(past.entries);
          for (const field of METADATA_FIELD_NAMES)
            if (!words.has(field)) expect(metadata[field]).toEqual(fresh[field]);
        }
        // What is on the disk gives the same again, whoever reads it.
        let replayed = EMPTY_CURATION;
        for (const { change } of past.entries) {
          const next = applyChange(replayed, JSON.parse(JSON.stringify(change)));
          if (!next.ok) throw new Error(next.error.code);
          replayed = next.value;
        }
        expect(replayed).toEqual(past.curation);
        while (undoStacks(past.entries).undo.length > 0) past = undone(past);
        expect(past.curation).toEqual(START.curation);
      }),
      { numRuns: 60 },
    );
  });
});
