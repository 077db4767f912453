/**
 * Merging what two archivists made of the same dispatch, three-way: against the curation that both began from. What
 * only one of them changed is taken over; where both changed the same part differently, mine stands and the conflict is
 * told. The result keeps the invariants of a curation: edits that count lie in one block each and do not collide.
 */
import { byBlock } from '../model/block.ts';
import type { Curation } from '../model/dispatch.ts';
import { byEdit, collide, type Edit, isLive } from '../model/edit.ts';
import { METADATA_FIELD_NAMES, type Metadata } from '../model/metadata.ts';
import { sameValue } from '../model/same-value.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { Conflict } from './conflict.ts';
import {
  choose,
  chooseBlocks,
  chooseField,
  chooseStatus,
  type Stretch,
  sameButDecided,
  stretches,
} from './merge-parts.ts';

export interface Merged {
  readonly curation: Curation;
  readonly conflicts: readonly Conflict[];
}

const byId = (edits: readonly Edit[]): ReadonlyMap<string, Edit> =>
  new Map(edits.map((edit) => [edit.id, edit]));

/** The two live edits that cannot both stand, or null. `edits` are in stored order. */
const clashIn = (edits: readonly Edit[]): readonly [Edit, Edit] | null => {
  const live = edits.filter(isLive);
  for (const [i, edit] of live.entries()) {
    for (let j = i + 1; j < live.length; j++) {
      const other = live[j];
      if (other === undefined || other.from > edit.to) break;
      if (collide(edit, other)) return [edit, other];
    }
  }
  return null;
};

/** The merge of blocks and edits: begun with what each side changed, then mine wherever both together would not hold. */
class TextMerge {
  private readonly parts: readonly Stretch[];
  private readonly base: ReadonlyMap<string, Edit>;
  private readonly mine: ReadonlyMap<string, Edit>;
  private readonly theirs: ReadonlyMap<string, Edit>;
  private readonly ids: ReadonlySet<string>;
  /** Edits, by id, and stretches that mine decides. */
  private readonly mineOnly = new Set<string | Stretch>();

  constructor(base: Curation, mine: Curation, theirs: Curation) {
    this.parts = stretches(base.blocks, mine.blocks, theirs.blocks);
    this.base = byId(base.edits);
    this.mine = byId(mine.edits);
    this.theirs = byId(theirs.edits);
    this.ids = new Set([...this.base.keys(), ...this.mine.keys(), ...this.theirs.keys()]);
    for (const part of this.parts) if (chooseBlocks(part).clash) this.mineOnly.add(part);
    for (const id of this.ids) if (this.edit(id).clash) this.mineOnly.add(id);
    while (this.mend());
  }

  get blocks() {
    return this.parts
      .flatMap((part) => (this.mineOnly.has(part) ? part.mine : chooseBlocks(part).value))
      .toSorted(byBlock);
  }

  get edits(): readonly Edit[] {
    return [...this.ids]
      .flatMap((id) => (this.mineOnly.has(id) ? this.mine.get(id) : this.edit(id).value) ?? [])
      .sort(byEdit);
  }

  /** What theirs would change where mine decides, joined where it concerns the same characters. */
  get conflicts(): readonly Conflict[] {
    const blocks = this.parts.filter((part) => this.mineOnly.has(part) && !sameValue(part.mine, part.theirs));
    const ids = [...this.ids].filter(
      (id) => this.mineOnly.has(id) && !sameButDecided(this.mine.get(id), this.theirs.get(id)),
    );
    return [
      ...blocks.map(({ from, to, mine, theirs }): Conflict => {
        return { part: 'blocks', key: `blocks ${from}-${to}`, from, to, mine, theirs };
      }),
      ...this.groups(ids).map(({ from, to, ids: group }): Conflict => {
        const of = (side: ReadonlyMap<string, Edit>) => group.flatMap((id) => side.get(id) ?? []);
        return {
          ...{ part: 'edits', key: `edits ${from}-${to}`, from, to },
          ...{ mine: of(this.mine), theirs: of(this.theirs) },
        };
      }),
    ];
  }

  private edit(id: string) {
    return choose(this.base.get(id), this.mine.get(id), this.theirs.get(id), sameButDecided);
  }

  private spanOf(id: string): Span {
    return this.mine.get(id) ?? this.theirs.get(id) ?? { from: 0, to: 0 };
  }

  private groups(ids: readonly string[]): readonly (Span & { readonly ids: readonly string[] })[] {
    const groups: { from: number; to: number; ids: string[] }[] = [];
    const spans = ids
      .map((id) => ({ id, span: this.spanOf(id) }))
      .sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
    for (const { id, span } of spans) {
      const last = groups.at(-1);
      if (last !== undefined && span.from <= last.to) {
        last.to = Math.max(last.to, span.to);
        last.ids.push(id);
      } else groups.push({ from: span.from, to: span.to, ids: [id] });
    }
    return groups;
  }

  /** Gives one more part to mine where the whole does not hold; whether there was one. All mine holds. */
  private mend(): boolean {
    const { blocks, edits } = this;
    const lost = edits.find((edit) => isLive(edit) && !blocks.some((block) => contains(block, edit)));
    const wrong = lost === undefined ? (clashIn(edits) ?? []) : [lost];
    for (const { id } of wrong) {
      if (this.mineOnly.has(id)) continue;
      this.mineOnly.add(id);
      return true;
    }
    const part = lost && this.parts.find((stretch) => !this.mineOnly.has(stretch) && touches(stretch, lost));
    if (part === undefined) return false;
    this.mineOnly.add(part);
    return true;
  }
}

const touches = (a: Span, b: Span): boolean => overlaps(a, b) || contains(a, b);

/**
 * Merges `theirs` into `mine`, both made from `base`. Merging what was not changed gives the other side; where there is
 * no conflict, it does not matter whose side is whose.
 */
export const mergeCurations = (base: Curation, mine: Curation, theirs: Curation): Merged => {
  const text = new TextMerge(base, mine, theirs);
  const conflicts: Conflict[] = [...text.conflicts];
  let metadata: Metadata = mine.metadata;
  for (const field of METADATA_FIELD_NAMES) {
    const { value, clash } = chooseField(field, base, mine, theirs);
    const { [field]: _, ...rest } = metadata;
    metadata = value === null ? rest : { ...rest, [field]: value };
    const other = theirs.metadata[field] ?? null;
    if (clash) conflicts.push({ part: 'field', key: `field ${field}`, field, mine: value, theirs: other });
  }
  const status = chooseStatus(base.status, mine.status, theirs.status);
  if (status.clash)
    conflicts.push({ part: 'status', key: 'status', mine: mine.status, theirs: theirs.status });
  const notes = choose(base.notes, mine.notes, theirs.notes, (a, b) => a === b);
  if (notes.clash) conflicts.push({ part: 'notes', key: 'notes', mine: mine.notes, theirs: theirs.notes });
  const { blocks, edits } = text;
  return {
    curation: { blocks, edits, metadata, status: status.value, notes: notes.value },
    conflicts,
  };
};
