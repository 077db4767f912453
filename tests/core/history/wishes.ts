/** Operations on whatever curation there is, for properties of merging. */
import fc from 'fast-check';
import type { Operation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import type { Decision } from '../../../core/model/provenance.ts';

/** A wish that {@link operationOf} makes an operation of, on whatever curation there is. */
export const wish = fc.record({
  kind: fc.constantFrom('decide', 'type', 'role', 'split', 'join', 'tags', 'place', 'status', 'notes'),
  index: fc.nat(20),
  at: fc.nat(30),
  choice: fc.nat(2),
});
type Wish = typeof wish extends fc.Arbitrary<infer T> ? T : never;

const operationOf = ({ kind, index, at, choice }: Wish, { blocks, edits }: Curation): Operation | null => {
  const edit = edits[index % Math.max(1, edits.length)];
  const block = blocks[index % Math.max(1, blocks.length)];
  if (block === undefined) return null;
  const place = block.from + (at % (block.to - block.from + 1));
  const span = { from: block.from, to: block.to };
  switch (kind) {
    case 'decide': {
      const state = (['accepted', 'rejected', 'proposed'] as const)[choice] ?? 'accepted';
      return edit === undefined ? null : { type: 'decide', edits: [edit.id], state };
    }
    case 'type': {
      const replacement = { from: place, to: place, insert: ['z', ' ', 'yy'][choice] ?? 'z', supersedes: [] };
      return { type: 'edit-text', replacements: [replacement] };
    }
    case 'role':
      return {
        type: 'set-role',
        blocks: [span],
        role: (['body', 'lead', 'caption'] as const)[choice] ?? 'body',
      };
    case 'split':
      return { type: 'split-block', block: span, at: place, role: null };
    case 'join':
      return { type: 'join-blocks', block: span };
    case 'tags':
      return {
        type: 'set-field',
        field: 'tags',
        value: [['port', 'pluie', 'foire'][choice] ?? 'port', 'ville'],
      };
    case 'place':
      return { type: 'set-field', field: 'datelinePlace', value: ['Hué', 'Vinh', 'Hanoï'][choice] ?? 'Hué' };
    case 'status':
      return {
        type: 'set-status',
        status: (['reviewed', 'excluded', 'second-look'] as const)[choice] ?? 'reviewed',
        undecided: 'leave',
      };
    default:
      return { type: 'set-notes', notes: ['', 'à voir', 'vu'][choice] ?? '' };
  }
};

/** What wishes make of a curation, one after another; one that cannot be is passed over. */
export const decidedOn = (
  text: string,
  start: Curation,
  wishes: readonly Wish[],
  decision: Decision,
): Curation => {
  let state = start;
  for (const item of wishes) {
    const operation = operationOf(item, state);
    const next = operation && reduce(text, state, operation, decision);
    if (next?.ok) state = next.value;
  }
  return state;
};
