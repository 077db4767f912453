/**
 * Series: the edits of the whole corpus by what stood there and what is to stand there. Sums of each series, and of
 * each rule within it, are kept with every dispatch that is put, so that a page of a million edits is a page of sums.
 * What a text says goes in as JSON: it may hold a NUL or half a surrogate pair, which SQLite's texts cannot.
 */
import { z } from 'zod';
import type { ConcordanceLine, SeriesLine, SeriesQuery } from '../../core/api-series.ts';
import { EDIT_STATES, type EditState } from '../../core/model/edit.ts';
import type { Series } from '../../core/spacing/series.ts';
import type { Database } from './database.ts';
import type { Value } from './opening-answers.ts';
import type { Range } from './range.ts';
import type { SeriesEdit } from './record.ts';

const text = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(z.string());
const state = z.enum(EDIT_STATES);
const count = z.number().int();

const editSchema = z.object({
  series: count,
  id: z.string(),
  from: count,
  to: count,
  insert: text,
  rule: text,
  state,
  byPerson: count.transform((one) => one === 1),
  before: text,
  after: text,
});
type StoredEdit = Readonly<z.infer<typeof editSchema>>;

const lineSchema = z.object({
  series: count,
  before: text,
  after: text,
  proposed: count,
  accepted: count,
  rejected: count,
  superseded: count,
  byPerson: count,
  total: count,
  dispatches: count,
});
const totalSchema = z.object({ total: count });
const ruleSchema = z.object({ rule: text });
const nextRuleSchema = z.object({ rule: z.string().nullable() });
const numberSchema = z.object({ series: count });
const placeSchema = z.object({
  row: count,
  id: z.string(),
  from: count,
  to: count,
  insert: text,
  rule: text,
  state,
});

const COUNTED = [...EDIT_STATES, 'byPerson', 'total', 'dispatches'] as const;
type Counts = Record<(typeof COUNTED)[number], number>;

/** An edit's place in the corpus, as a line of a concordance has it before its context is read. */
export type SeriesPlace = Omit<ConcordanceLine, 'id' | 'name' | 'left' | 'replaced' | 'right' | 'edit'> & {
  readonly row: number;
  readonly id: string;
};

const key = (...parts: readonly (string | number)[]): string => parts.join('\u0001');

/** The pattern of what contains a text, as the index has it. */
const containing = (search: string): string =>
  `%${JSON.stringify(search)
    .slice(1, -1)
    .replace(/[\\%_]/g, '\\$&')}%`;

/** By which an edit of a dispatch is known, since the index has one line for each series and id. */
const placeKey = ({ id, before, after }: Series & { readonly id: string }): string => key(id, before, after);

const isSame = (one: SeriesEdit, other: SeriesEdit | undefined): boolean =>
  other !== undefined &&
  one.state === other.state &&
  one.rule === other.rule &&
  one.byPerson === other.byPerson &&
  one.from === other.from &&
  one.to === other.to &&
  one.insert === other.insert;

interface SeriesSum {
  readonly series: number;
  readonly rule: string | null;
  readonly counts: Counts;
}

/** Adds up what a dispatch gives to each series (`rule` null) and to each rule of it; `sign` is -1 to take away. */
const add = (
  sums: Map<string, SeriesSum>,
  edits: readonly { series: number; rule: string; state: EditState; byPerson: boolean }[],
  sign: 1 | -1,
): void => {
  const met = new Set<string>();
  for (const { series, rule, state: stateNow, byPerson } of edits) {
    for (const of of [null, rule]) {
      const name = key(series, of === null ? '' : JSON.stringify(of));
      const sum = sums.get(name) ?? {
        series,
        rule: of,
        counts: {
          proposed: 0,
          accepted: 0,
          rejected: 0,
          superseded: 0,
          byPerson: 0,
          total: 0,
          dispatches: 0,
        },
      };
      sums.set(name, sum);
      sum.counts[stateNow] += sign;
      sum.counts.total += sign;
      if (byPerson) sum.counts.byPerson += sign;
      if (!met.has(name)) sum.counts.dispatches += sign;
      met.add(name);
    }
  }
};

export class SeriesIndex {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** Takes over the edits of a dispatch; `isKnown` where it may have had some. What is as it was is not written again. */
  set(row: number, edits: readonly SeriesEdit[], isKnown: boolean): void {
    const before = isKnown ? this.editsOf(row) : [];
    const had = new Map(before.map((edit) => [placeKey(edit), edit]));
    const has = new Map(edits.map((edit) => [placeKey(edit), edit]));
    const gone = before.filter((edit) => !isSame(edit, has.get(placeKey(edit))));
    const come = [...has]
      .filter(([place, edit]) => !isSame(edit, had.get(place)))
      .map(([place, edit]) => ({ ...edit, series: had.get(place)?.series ?? this.numberOf(edit) }));
    if (gone.length + come.length === 0) return;
    for (const { series, id } of gone)
      this.database.run('DELETE FROM edit WHERE series = ? AND row = ? AND id = ?', [series, row, id]);
    for (const edit of come) {
      this.database.run(
        'INSERT INTO edit (series, row, id, "from", "to", "insert", rule, state, byPerson) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        [
          edit.series,
          row,
          edit.id,
          edit.from,
          edit.to,
          JSON.stringify(edit.insert),
          JSON.stringify(edit.rule),
          edit.state,
          edit.byPerson ? 1 : 0,
        ],
      );
    }
    // A series that the dispatch had before and has still is one of the dispatch all along.
    const left = new Set(gone);
    const stayed = before.filter((edit) => !left.has(edit));
    const touched = new Set([...gone, ...come].map(({ series }) => series));
    const beside = stayed.filter(({ series }) => touched.has(series));
    const sums = new Map<string, SeriesSum>();
    add(sums, [...gone, ...beside], -1);
    add(sums, [...come, ...beside], 1);
    for (const { series, rule, counts } of sums.values()) this.addTo(series, rule, counts);
  }

  /** A page of series, those with most to decide first, then the most frequent. */
  list(
    { rule, undecided, search }: SeriesQuery,
    { offset, limit }: Range,
  ): { total: number; items: SeriesLine[] } {
    const sums = rule === null ? 'series' : 'seriesRule';
    const where: string[] = ['s.total > 0'];
    const values: Value[] = [];
    if (rule !== null) {
      where.push('s.rule = ?');
      values.push(JSON.stringify(rule));
    }
    if (undecided) where.push('s.proposed > 0');
    const join = rule === null ? '' : 'JOIN series n ON n.series = s.series';
    const named = rule === null ? 's' : 'n';
    if (search !== '') {
      where.push(`(${named}.before LIKE ? ESCAPE '\\' OR ${named}.after LIKE ? ESCAPE '\\')`);
      values.push(containing(search), containing(search));
    }
    const filter = where.join(' AND ');
    const total = this.database.get(
      totalSchema,
      `SELECT count(*) AS total FROM ${sums} s ${join} WHERE ${filter}`,
      values,
    );
    const columns = COUNTED.map((column) => `s.${column}`).join(', ');
    const lines = this.database.all(
      lineSchema,
      `SELECT s.series, ${named}.before, ${named}.after, ${columns} FROM ${sums} s ${join} WHERE ${filter} ORDER BY s.proposed DESC, s.total DESC, s.series LIMIT ? OFFSET ?`,
      [...values, limit, offset],
    );
    return {
      total: total?.total ?? 0,
      items: lines.map(({ series, ...line }) => ({ ...line, rules: this.rulesOf(series) })),
    };
  }

  /** A page of the places of a series, in the order of dispatches' ids in the index. */
  places(series: Series, { offset, limit }: Range): { total: number; places: readonly SeriesPlace[] } {
    const number = this.find(series);
    if (number === null) return { total: 0, places: [] };
    const total = this.database.get(totalSchema, 'SELECT count(*) AS total FROM edit WHERE series = ?', [
      number,
    ]);
    const sql =
      'SELECT row, id, "from", "to", "insert", rule, state FROM edit WHERE series = ? ORDER BY row, "from", id LIMIT ? OFFSET ?';
    return {
      total: total?.total ?? 0,
      places: this.database.all(placeSchema, sql, [number, limit, offset]),
    };
  }

  /** The rows of the dispatches that have a series, or, where `undecided`, have it undecided. */
  rows(series: Series, undecided: boolean): Uint32Array {
    const number = this.find(series);
    const only = undecided ? "AND state = 'proposed'" : '';
    return this.database.rows(`SELECT DISTINCT row FROM edit WHERE series = ? ${only}`, [number]);
  }

  /** Forgets the series that no dispatch has any more. */
  scrub(): void {
    // Where there is none, none is proposed: by both SQLite goes straight to them and past all others.
    const none = 'proposed = 0 AND total = 0';
    for (let rule = this.ruleAfter(''); rule !== null; rule = this.ruleAfter(rule))
      this.database.run(`DELETE FROM seriesRule WHERE rule = ? AND ${none}`, [rule]);
    this.database.run(`DELETE FROM series WHERE ${none}`);
  }

  /** The next rule of which there is any sum, as the index has it. */
  private ruleAfter(rule: string): string | null {
    const sql = 'SELECT min(rule) AS rule FROM seriesRule WHERE rule > ?';
    return this.database.get(nextRuleSchema, sql, [rule])?.rule ?? null;
  }

  private rulesOf(series: number): string[] {
    const sql = 'SELECT rule FROM seriesRule WHERE series = ? AND total > 0 ORDER BY total DESC, rule';
    return this.database.all(ruleSchema, sql, [series]).map(({ rule }) => rule);
  }

  private editsOf(row: number): readonly StoredEdit[] {
    const sql =
      'SELECT e.series, e.id, e."from", e."to", e."insert", e.rule, e.state, e.byPerson, s.before, s.after FROM edit e JOIN series s ON s.series = e.series WHERE e.row = ?';
    return this.database.all(editSchema, sql, [row]);
  }

  private find({ before, after }: Series): number | null {
    const sql = 'SELECT series FROM series WHERE before = ? AND after = ?';
    const values = [JSON.stringify(before), JSON.stringify(after)];
    return this.database.get(numberSchema, sql, values)?.series ?? null;
  }

  private numberOf(series: Series): number {
    const known = this.find(series);
    if (known !== null) return known;
    const values = [JSON.stringify(series.before), JSON.stringify(series.after)];
    this.database.run('INSERT INTO series (before, after) VALUES (?, ?)', values);
    return this.numberOf(series);
  }

  private addTo(series: number, rule: string | null, counts: Counts): void {
    const changed = COUNTED.filter((column) => counts[column] !== 0);
    if (changed.length === 0) return;
    const change = changed.map((column) => `${column} = ${column} + ?`).join(', ');
    const values = changed.map((column) => counts[column]);
    if (rule === null) {
      this.database.run(`UPDATE series SET ${change} WHERE series = ?`, [...values, series]);
      return;
    }
    const name = JSON.stringify(rule);
    this.database.run('INSERT OR IGNORE INTO seriesRule (series, rule) VALUES (?, ?)', [series, name]);
    this.database.run(`UPDATE seriesRule SET ${change} WHERE series = ? AND rule = ?`, [
      ...values,
      series,
      name,
    ]);
  }
}
