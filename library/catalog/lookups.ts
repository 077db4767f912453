/**
 * What is asked of the catalog by what dispatches hold: series, values, headlines, words. No opening asks it, and its answers
 * are never kept beside the index: what they name, a takedown would have to look for there.
 */
import type { TeaserBasis } from '../../core/api-describe.ts';
import type { ConcordanceLine, SeriesLine, SeriesQuery } from '../../core/api-series.ts';
import { folded } from '../../core/fold.ts';
import type { MetadataField } from '../../core/model/metadata.ts';
import { wordsIn } from '../../core/search-words.ts';
import type { Series } from '../../core/spacing/series.ts';
import type { Database } from './database.ts';
import type { DispatchRows } from './dispatch-rows.ts';
import type { Facets } from './facets.ts';
import type { Headings, TeaserAsked } from './headings.ts';
import type { Hidden } from './hidden.ts';
import type { Range } from './range.ts';
import { nameKey } from './record.ts';
import type { SeriesIndex } from './series-index.ts';
import { headlineKey } from './teaser-match.ts';
import type { Words } from './words.ts';

/** A line of a concordance as the index has it: without its context, which is read from the source. */
type Occurrence = Omit<ConcordanceLine, 'left' | 'replaced' | 'right'>;

/** The parts of a catalog that hold what is asked. */
interface Asked {
  readonly database: Database;
  readonly rows: DispatchRows;
  readonly facets: Facets;
  readonly words: Words;
  readonly seriesIndex: SeriesIndex;
  readonly headings: Headings;
  readonly hidden: Hidden;
}

export class Lookups {
  private readonly parts: Asked;

  constructor(parts: Asked) {
    this.parts = parts;
  }

  /** A page of the series of the corpus, those with most to decide first. */
  series(query: SeriesQuery, range: Range): { readonly total: number; readonly items: SeriesLine[] } {
    return this.asked(() => this.parts.seriesIndex.list(query, range));
  }

  /** A page of the edits of a series. */
  occurrences(
    series: Series,
    range: Range,
  ): { readonly total: number; readonly occurrences: readonly Occurrence[] } {
    const { total, places } = this.asked(() => this.parts.seriesIndex.places(series, range));
    return {
      total,
      occurrences: places.map(({ row, id: edit, ...place }) => {
        const id = this.parts.rows.idOf(row);
        return { id, name: this.parts.rows.item(row)?.name ?? id, edit, ...place };
      }),
    };
  }

  /** The dispatches that have a series, or, where `undecided`, have it undecided. */
  havingSeries(series: Series, undecided: boolean): readonly string[] {
    return this.idsOf(this.asked(() => this.parts.seriesIndex.rows(series, undecided)));
  }

  /** The dispatches with an edit that a rule made, or, where `undecided`, one that is undecided. */
  havingRule(rule: string, undecided: boolean): readonly string[] {
    return this.idsOf(this.asked(() => this.parts.facets.get(undecided ? 'open' : 'rule', rule).rows()));
  }

  /** The dispatches that have a headline, whatever its case and accents. */
  headed(headline: string): readonly string[] {
    return this.idsOf(this.asked(() => this.parts.headings.keyed('own', headlineKey(headline) ?? '')));
  }

  /** The dispatches whose story a related item is, those that have it, and by what its story was found. */
  teased(asked: TeaserAsked): {
    readonly stories: readonly string[];
    readonly teasers: readonly string[];
    readonly by: TeaserBasis;
  } {
    const { stories, teasers, by } = this.asked(() => this.parts.headings.teased(asked));
    const once = (rows: readonly number[]): readonly string[] =>
      this.idsOf([...new Set(rows)].sort((a, b) => a - b));
    return { stories: once(stories), teasers: once(teasers), by };
  }

  /** The dispatches that are newer versions of one. */
  replacing(id: string): readonly string[] {
    return this.idsOf(this.asked(() => this.parts.headings.keyed('replaces', id)));
  }

  /** The dispatches with a file of a name, whatever its folder, or with a print of a text. */
  goingBy(kind: 'name' | 'print', value: string): readonly string[] {
    return this.idsOf(
      this.asked(() => this.parts.headings.keyed(kind, kind === 'name' ? nameKey(value) : value)),
    );
  }

  /** The values of a metadata field with the number of dispatches that have each, the most frequent first. */
  names(field: MetadataField): readonly { readonly value: string; readonly count: number }[] {
    return this.asked(() => this.parts.headings.names(field));
  }

  /** The dispatches that have a value in a field. */
  named(field: MetadataField, value: string): readonly string[] {
    return this.idsOf(this.asked(() => this.parts.headings.named(field, value)));
  }

  /** Whether any dispatch has these words side by side, in its text or in what is said about it; accents do not count. */
  says(words: string): boolean {
    const asked = wordsIn(folded(words));
    if (asked.length === 0) return false;
    return this.asked(() => this.parts.words.fullText.find({ words: asked, open: false }).count() > 0);
  }

  private asked<T>(ask: () => T): T {
    return this.parts.database.aside(ask);
  }

  private idsOf(rows: Iterable<number>): readonly string[] {
    const shown = [...rows].filter((row) => !this.parts.hidden.has(row));
    return shown.map((row) => this.parts.rows.idOf(row));
  }
}
