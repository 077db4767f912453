/**
 * The catalog that the index of an open corpus shows at this moment, and all that is told to it: dispatches come into it,
 * change and leave, at once or a moment after a decision was acknowledged. When the index is made anew, another catalog
 * takes its place, and whoever tells it something need not know.
 */
import type { Catalog } from './catalog/catalog.ts';
import { IndexFailure } from './catalog/database.ts';
import type { CatalogRecord } from './catalog/record.ts';
import { IndexBehind } from './index-behind.ts';

export interface ListedCatalogOptions {
  readonly isRemoved: (id: string) => boolean;
  /** Told of what the index cannot be brought up to date with. */
  readonly failed: (error: unknown) => void;
}

export class ListedCatalog {
  private readonly options: ListedCatalogOptions;
  /** Dispatches that were decided on a moment ago. */
  private readonly behind: IndexBehind;
  private catalog: Catalog;
  private traces = true;

  constructor(options: ListedCatalogOptions, catalog: Catalog) {
    this.options = options;
    this.behind = new IndexBehind(options.failed);
    this.catalog = catalog;
  }

  /** Puts another catalog in the place of the one before. */
  take(catalog: Catalog): void {
    this.catalog = catalog;
    this.traces = true;
  }

  /** The catalog as it is, which a decision of this moment may not have reached. */
  get asItIs(): Catalog {
    return this.catalog;
  }

  /** The catalog, up to date with all that was decided. */
  get upToDate(): Catalog {
    this.behind.catchUp();
    return this.catalog;
  }

  /** Comes back when it is up to date, brought there as if nobody waited. */
  idle(): Promise<void> {
    return this.behind.idle();
  }

  /** Whether anything left it, or became other, since {@link forgetTraces}: its file may hold it still. */
  get hasTraces(): boolean {
    return this.traces;
  }

  /** Its file is about to be written anew; or was not, where `failed`. */
  forgetTraces(failed = false): void {
    this.traces = failed;
  }

  /** Does something to the catalog that was already done to the files; where it fails, the catalog is made anew. */
  tell(act: (catalog: Catalog) => void): void {
    this.behind.catchUp();
    this.apply(act);
  }

  /**
   * Whether a dispatch is in the catalog and was not removed: where a tombstone came while no program had the corpus open,
   * the catalog has it until it is compared. What is behind changes nothing of that.
   */
  has(id: string): boolean {
    return this.catalog.has(id) && !this.options.isRemoved(id);
  }

  /** Hides dispatches: nothing shows them from now on. Gives those that it showed. */
  hide(ids: ReadonlySet<string>): readonly string[] {
    let shown: readonly string[] = [];
    this.tell((catalog) => {
      shown = catalog.hide(ids);
    });
    return shown;
  }

  /** Whether hidden dispatches are still in the catalog. */
  get hasHidden(): boolean {
    return this.catalog.hasHidden;
  }

  /** What {@link letGo} needs is read step by step: each gives whether there is more. */
  preparing(): { readonly step: () => boolean } {
    const steps = this.catalog.preparing()[Symbol.iterator]();
    return {
      step: () => {
        let more = false;
        this.apply(() => {
          more = steps.next().done !== true;
        });
        return more;
      },
    };
  }

  /** Takes so many of the hidden dispatches out of the catalog; whether it could. */
  letGo(most: number): boolean {
    let could = false;
    this.tell((catalog) => {
      this.traces = true;
      catalog.letGo(most);
      could = true;
    });
    return could;
  }

  /** Takes a dispatch out of the catalog. */
  remove(id: string): void {
    this.tell((catalog) => {
      if (!catalog.has(id)) return;
      this.traces = true;
      catalog.remove(id);
    });
  }

  /**
   * Takes a dispatch into the catalog as its files were when they were read; not one that was removed since. Whatever
   * comes into the catalog comes this way. Gives whether the catalog may say anything else of it now.
   */
  put(record: CatalogRecord, stamp: string): boolean {
    const { id } = record.item;
    const told = this.behind.take(id);
    let isOther = true;
    if (!this.options.isRemoved(id))
      this.apply((catalog) => {
        this.traces = true;
        isOther = catalog.put(record, stamp);
      });
    told?.();
    return isOther;
  }

  /**
   * Takes a dispatch into the catalog soon, and before anybody asks it, as `make` says then; `told` is called once it is
   * there.
   */
  putSoon(
    id: string,
    make: () => { readonly record: CatalogRecord; readonly stamp: string },
    told: () => void,
  ): void {
    const put = (): void => {
      const { record, stamp } = make();
      this.put(record, stamp);
    };
    this.behind.add(id, put, told);
  }

  private apply(act: (catalog: Catalog) => void): void {
    try {
      act(this.catalog);
    } catch (error) {
      if (!(error instanceof IndexFailure)) throw error;
    }
  }
}
