/**
 * The catalog that the index of an open corpus shows at this moment, and all that is told to it: dispatches come into it,
 * change and leave, at once or a moment after a decision was acknowledged. When the index is made anew, another catalog
 * takes its place, and whoever tells it something need not know. Where SQLite cannot run there is none: what is told is
 * dropped then, since all of it was done to the files before, and whoever asks is told why.
 */
import type { Catalog } from '../catalog/catalog.ts';
import { IndexFailure } from '../catalog/index-failure.ts';
import type { CatalogRecord } from '../catalog/record.ts';
import type { Tell } from '../thread/standing-failures.ts';
import { IndexBehind } from './index-behind.ts';

export interface ListedCatalogOptions {
  readonly isRemoved: (id: string) => boolean;
  /** Told of what the index cannot be brought up to date with, and null once it has all of that. */
  readonly tell: Tell;
}

export class ListedCatalog {
  private readonly options: ListedCatalogOptions;
  /** Dispatches that were decided on a moment ago. */
  private readonly behind: IndexBehind;
  private catalog: Catalog | IndexFailure;
  private traces = true;

  /** @param catalog or why there is none */
  constructor(options: ListedCatalogOptions, catalog: Catalog | IndexFailure) {
    this.options = options;
    this.behind = new IndexBehind(options.tell);
    this.catalog = catalog;
  }

  /** Puts another catalog in the place of the one before, or the reason for which there is none. */
  take(catalog: Catalog | IndexFailure): void {
    this.catalog = catalog;
    this.traces = true;
  }

  /** Whether there is a catalog to be asked. */
  get isThere(): boolean {
    return !(this.catalog instanceof IndexFailure);
  }

  /** Fails where there is no catalog. */
  requireThere(): void {
    if (this.catalog instanceof IndexFailure) throw this.catalog;
  }

  /** The catalog as it is, which a decision of this moment may not have reached. Fails where there is none. */
  get asItIs(): Catalog {
    if (this.catalog instanceof IndexFailure) throw this.catalog;
    return this.catalog;
  }

  /** The catalog, up to date with all that was decided. Fails where there is none. */
  get upToDate(): Catalog {
    this.behind.catchUp();
    return this.asItIs;
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
    this.asked(act, undefined);
  }

  /**
   * Whether a dispatch is in the catalog and was not removed: where a tombstone came while no program had the corpus open,
   * the catalog has it until it is compared. What is behind changes nothing of that. Not where the index fails: it is made
   * anew then, or there is none.
   */
  has(id: string): boolean {
    return this.asked((catalog) => catalog.has(id), false) && !this.options.isRemoved(id);
  }

  /** Whether it says of a dispatch what its files said, by their stamp; also where it cannot tell, and reads them once it can. */
  isAsListed(id: string, stamp: string): boolean {
    this.behind.catchUp();
    return this.asked((catalog) => catalog.stamps(id).get(id) === stamp, true);
  }

  /** Hides dispatches: nothing shows them from now on. Gives those that it showed. */
  hide(ids: ReadonlySet<string>): readonly string[] {
    this.behind.catchUp();
    return this.asked((catalog) => catalog.hide(ids), []);
  }

  /** Whether hidden dispatches are still in the catalog. */
  get hasHidden(): boolean {
    return this.asked((catalog) => catalog.hasHidden, false);
  }

  /** What {@link letGo} needs is read step by step: each gives whether there is more. */
  preparing(): { readonly step: () => boolean } {
    const steps = this.asked((catalog) => catalog.preparing()[Symbol.iterator](), null);
    return { step: () => this.asked(() => steps !== null && steps.next().done !== true, false) };
  }

  /** Takes so many of the hidden dispatches out of the catalog; whether it could. */
  letGo(most: number): boolean {
    this.behind.catchUp();
    return this.asked((catalog) => {
      this.traces = true;
      catalog.letGo(most);
      return true;
    }, false);
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
    const take = (catalog: Catalog): boolean => {
      this.traces = true;
      return catalog.put(record, stamp);
    };
    const isOther = this.options.isRemoved(id) || this.asked(take, true);
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

  /** What the catalog answers, or `otherwise` where it fails, and is made anew, or where there is none. */
  private asked<T>(ask: (catalog: Catalog) => T, otherwise: T): T {
    if (this.catalog instanceof IndexFailure) return otherwise;
    try {
      return ask(this.catalog);
    } catch (error) {
      if (!(error instanceof IndexFailure)) throw error;
      return otherwise;
    }
  }
}
