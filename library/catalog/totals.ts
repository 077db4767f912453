/** What the statistics add up over the whole corpus, kept with every dispatch that is put and written with it. */
import { z } from 'zod';
import type { Stats } from '../../core/api-values.ts';
import { STATUSES } from '../../core/model/dispatch.ts';
import { type Database, jsonColumn } from './database.ts';
import type { CatalogEntry } from './dispatch-rows.ts';
import type { Facets } from './facets.ts';
import { type CatalogRecord, type Sums, sumsOf, sumsSchema } from './record.ts';

const totalsSchema = sumsSchema.extend({ words: z.number().int(), undecided: z.number().int() });
type Totalled = z.infer<typeof totalsSchema>;
const metaSchema = z.object({ value: jsonColumn(totalsSchema) });

const none = (): Totalled => ({ rules: {}, roles: {}, words: 0, undecided: 0 });

type Counted = Stats['edits'][number];
const STATES = ['proposed', 'accepted', 'rejected', 'superseded', 'byPerson'] as const;

export class Totals {
  private readonly database: Database;
  private loaded: Totalled | null = null;
  private isWritten = true;

  constructor(database: Database) {
    this.database = database;
  }

  /** Read when first needed: an opening shows its list without it. */
  private get sums(): Totalled {
    const stored = "SELECT value FROM meta WHERE key = 'totals'";
    this.loaded ??= this.database.get(metaSchema, stored)?.value ?? none();
    return this.loaded;
  }

  get undecided(): number {
    return this.sums.undecided;
  }

  stats(facets: Facets): Omit<Stats, 'sources'> {
    return {
      dispatches: facets.get('all').count(),
      statuses: STATUSES.map((status) => ({ status, count: facets.get('status', status).count() })),
      words: this.sums.words,
      edits: this.edits,
      blocks: this.blocks,
    };
  }

  private get edits(): Stats['edits'] {
    return Object.entries(this.sums.rules)
      .map(([rule, counts]): Counted => ({ rule, ...counts }))
      .filter((counts) => STATES.some((state) => counts[state] > 0))
      .sort((a, b) => (a.rule < b.rule ? -1 : 1));
  }

  private get blocks(): Stats['blocks'] {
    return Object.entries(this.sums.roles)
      .map(([role, count]) => ({ role, count }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => (a.role < b.role ? -1 : 1));
  }

  /** Puts the sums of a dispatch in the place of those that it had. */
  replace(before: CatalogEntry | null, after: CatalogRecord | null): void {
    this.isWritten = false;
    if (before !== null) this.add(before.sums, before.item, -1);
    if (after !== null) this.add(sumsOf(after), after.item, 1);
  }

  /** Writes the totals into the open transaction. */
  write(): void {
    if (this.isWritten) return;
    const sql = "INSERT OR REPLACE INTO meta (key, value) VALUES ('totals', ?)";
    this.database.run(sql, [JSON.stringify(this.sums)]);
    this.isWritten = true;
  }

  private add(
    { rules, roles }: Sums,
    { words, undecided }: { readonly words: number; readonly undecided: number },
    sign: 1 | -1,
  ): void {
    this.sums.words += sign * words;
    this.sums.undecided += sign * undecided;
    for (const [role, count] of Object.entries(roles))
      this.sums.roles[role] = (this.sums.roles[role] ?? 0) + sign * count;
    for (const [rule, counts] of Object.entries(rules)) {
      const sum = this.sums.rules[rule] ?? {
        proposed: 0,
        accepted: 0,
        rejected: 0,
        superseded: 0,
        byPerson: 0,
      };
      for (const state of STATES) sum[state] += sign * counts[state];
      this.sums.rules[rule] = sum;
    }
  }
}
