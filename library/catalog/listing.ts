/**
 * What is asked of the catalog by a query: how many dispatches there are, a page of those that it finds, all their ids, the
 * neighbour of one. The totals and the first page of all dispatches are kept for the next opening, which asks for them again.
 */
import { z } from 'zod';
import { type DispatchPage, dispatchPageSchema, type Query } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { METADATA_FIELD_NAMES } from '../../core/model/metadata.ts';
import type { Database } from './database.ts';
import type { DispatchRows } from './dispatch-rows.ts';
import type { Facets } from './facets.ts';
import type { Finding } from './finding.ts';
import type { Hidden } from './hidden.ts';
import type { Orders } from './orders.ts';
import type { Range } from './range.ts';
import type { Totals } from './totals.ts';

/** As much of the list as a window asks for at first, be it as high as two of its pages. */
export const FIRST_PAGE: Range = { offset: 0, limit: 40 };

const totalsSchema = z.object({ dispatches: z.number(), undecided: z.number() });
export type CatalogTotals = Readonly<z.infer<typeof totalsSchema>>;

const asksForAll = (query: Query): boolean =>
  JSON.stringify({ ...EVERYTHING, ...query, sort: EVERYTHING.sort }) === JSON.stringify(EVERYTHING);

/** Whether a window asks so at first. */
const isFirst = (query: Query, { offset, limit }: Range): boolean =>
  asksForAll(query) && query.sort === EVERYTHING.sort && offset + limit <= FIRST_PAGE.limit;

/** The parts of a catalog that hold what is asked. */
interface Asked {
  readonly database: Database;
  readonly rows: DispatchRows;
  readonly facets: Facets;
  readonly orders: Orders;
  readonly finding: Finding;
  readonly hidden: Hidden;
  readonly sums: Totals;
}

export class Listing {
  private readonly parts: Asked;

  constructor(parts: Asked) {
    this.parts = parts;
  }

  totals(): CatalogTotals {
    return this.ofOpening(totalsSchema, 'totals', () => {
      const { rows, facets, hidden, sums } = this.parts;
      let { undecided } = sums;
      for (const row of hidden.rows) undecided -= rows.undecided[row] ?? 0;
      return { dispatches: facets.get('all').count() - hidden.rows.size, undecided };
    });
  }

  /** A page of the dispatches that the query finds, in its order. */
  page(query: Query, range: Range): DispatchPage {
    if (!isFirst(query, range)) return this.parts.database.aside(() => this.pageOf(query, range));
    const { offset, limit } = range;
    const work = (): DispatchPage => this.pageOf(query, FIRST_PAGE);
    const { items, ...rest } = this.ofOpening(dispatchPageSchema, 'first page', work);
    return { ...rest, offset, items: items.slice(offset, offset + limit) };
  }

  /** Ids of all that the query finds, in its order. */
  ids(query: Query): readonly string[] {
    const { rows } = this.found(query);
    const found: string[] = [];
    for (const row of this.order(query)) if (rows.has(row)) found.push(this.parts.rows.idOf(row));
    return found;
  }

  /**
   * The dispatch `step` places from `from`, or from the place where it would stand if the query found it; from the
   * start or the end where there is none. Null where the list ends.
   */
  adjacent(
    query: Query,
    from: string | null,
    step: 1 | -1,
    undecided: boolean,
  ): { readonly id: string; readonly index: number } | null {
    const { rows } = this.found(query);
    const order = this.order(query);
    const row = from === null ? null : this.parts.rows.rowOf(from);
    const wanted = undecided ? rows.and(this.parts.facets.get('undecided')) : rows;
    let place = row === null ? (step === 1 ? -1 : order.length) : order.indexOf(row);
    do place += step;
    while (place >= 0 && place < order.length && !wanted.has(order[place] ?? 0));
    const found = order[place];
    if (found === undefined) return null;
    let index = 0;
    for (let before = 0; before < place; before++) if (rows.has(order[before] ?? 0)) index++;
    return { id: this.parts.rows.idOf(found), index };
  }

  private pageOf(query: Query, { offset, limit }: Range): DispatchPage {
    const { rows, total, facets } = this.found(query);
    const items: DispatchPage['items'] = [];
    let skipped = 0;
    for (const row of this.order(query)) {
      if (items.length === limit) break;
      if (!rows.has(row) || skipped++ < offset) continue;
      const item = this.parts.rows.item(row);
      if (item !== null)
        items.push({ ...item, lacks: [...this.parts.facets.valuesOf('lacks', row, METADATA_FIELD_NAMES)] });
    }
    return { total, offset, items, facets };
  }

  /** What an opening asks of all dispatches, none of which is hidden: it is kept for it, since it takes all their sets. */
  private ofOpening<T>(schema: z.ZodType<T>, name: string, work: () => T): T {
    const { database, hidden } = this.parts;
    return hidden.rows.size > 0 ? database.aside(work) : database.workedOut(schema, name, work);
  }

  /** What the query finds; what it names, a word, a tag, is not to be kept outside the index, where a takedown would have to look for it. */
  private found(query: Query): ReturnType<Finding['find']> {
    return this.parts.database.aside(() => this.parts.finding.find(query));
  }

  private order(query: Query): Uint32Array {
    return this.parts.orders.get(query.sort, this.parts.rows.undecided);
  }
}
