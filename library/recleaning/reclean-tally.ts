/** Counts what a re-cleaning does, dispatch by dispatch, and keeps a few examples of each kind to look at. */
import {
  type EffectCounts,
  NO_EFFECTS,
  type RecleanExample,
  type RecleanResult,
} from '../../core/api-reclean.ts';
import { changeBetween, isNoChange } from '../../core/history/change.ts';
import { type EditEffect, type RecleanEffect, recleanEffects } from '../../core/history/reclean-effects.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import type { Held } from '../dispatches/history-steps.ts';

/** Examples of one effect of one rule, and all together. */
const OF_A_KIND = 4;
const EXAMPLES = 120;
/** Characters of the source shown on each side. */
const AROUND = 32;

const plus = (counts: EffectCounts, effect: RecleanEffect): EffectCounts => ({
  ...counts,
  [effect]: counts[effect] + 1,
});

const example = (id: string, title: string, text: string, { effect, edit }: EditEffect): RecleanExample => ({
  id,
  title,
  edit: edit.id,
  from: edit.from,
  effect,
  rule: edit.rule,
  confidence: edit.confidence,
  left: text.slice(Math.max(0, edit.from - AROUND), edit.from),
  removed: text.slice(edit.from, edit.to),
  inserted: edit.insert,
  right: text.slice(edit.to, edit.to + AROUND),
});

export class RecleanTally {
  private dispatches = 0;
  private changed = 0;
  private blocks = 0;
  private fields = 0;
  private effects = NO_EFFECTS;
  private readonly rules = new Map<string, EffectCounts>();
  private readonly examples: RecleanExample[] = [];
  private readonly kinds = new Map<string, number>();

  /** Counts dispatches that were cleaned before, and of which nothing else is known here. */
  addKnown(dispatches: number, changed: number): void {
    this.dispatches += dispatches;
    this.changed += changed;
  }

  add(id: string, title: string, { text, stored }: Held, next: Curation): void {
    this.dispatches++;
    const change = changeBetween(stored, next);
    if (isNoChange(change)) return;
    this.changed++;
    this.blocks += Math.max(change.blocks?.added.length ?? 0, change.blocks?.removed.length ?? 0);
    this.fields += change.metadata?.length ?? 0;
    const shown = new Set<string>();
    for (const item of recleanEffects(stored, next)) {
      const { effect, edit } = item;
      this.effects = plus(this.effects, effect);
      this.rules.set(edit.rule, plus(this.rules.get(edit.rule) ?? NO_EFFECTS, effect));
      const kind = `${edit.rule} ${effect}`;
      const known = this.kinds.get(kind) ?? 0;
      // One of a kind from each dispatch, so that they differ.
      if (shown.has(kind) || known >= OF_A_KIND || this.examples.length >= EXAMPLES) continue;
      shown.add(kind);
      this.kinds.set(kind, known + 1);
      this.examples.push(example(id, title, text, item));
    }
  }

  result(run: string | null): RecleanResult {
    return {
      kind: 're-clean',
      run,
      dispatches: this.dispatches,
      changed: this.changed,
      effects: this.effects,
      rules: [...this.rules]
        .map(([rule, effects]) => ({ rule, effects }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
      blocks: this.blocks,
      fields: this.fields,
      examples: this.examples,
    };
  }
}
