/**
 * Loads a long answer of the host page by page, as its items come into sight. What is shown stays while newer pages are
 * on their way, so that nothing flickers or jumps. The list of dispatches and every other long list stand on it.
 */
import type { Failure, Result } from '../../core/model/result.ts';
import { PAGE, type Pages, pagesFor } from './pages.ts';
import { sameWords } from './same-words.ts';

export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface Shown<T> {
  /** Null until the first answer. */
  readonly total: number | null;
  readonly pages: Pages<T>;
  /** What is shown answers an older question. */
  readonly waiting: boolean;
  /** Why the last page could not be had; null otherwise. */
  readonly failure: Failure | null;
}

export interface Paging {
  /** The question is another one: its first page is loaded. */
  readonly start: () => void;
  /** Says which items are in sight: those that are not at hand are loaded. */
  readonly look: (first: number, last: number) => void;
  /** The answer may have changed: what is in sight is loaded anew. */
  readonly refresh: () => void;
  /** Forgets what is in sight and what is on its way. */
  readonly stop: () => void;
}

interface Source<T, A extends Page<T>> {
  readonly shown: () => Shown<T>;
  /** Shows this part of the state; `answer` is the page that it came with, if it came with one. */
  readonly show: (part: Partial<Shown<T>>, answer?: A) => void;
  /** Asks for a page of the question of now; null where nothing is asked. */
  readonly load: (range: { readonly offset: number; readonly limit: number }) => Promise<Result<A>> | null;
  /** Events come in bursts; an answer is asked for anew at most once in this many ms. */
  readonly refreshEvery: number;
}

export const createPaging = <T, A extends Page<T>>({
  shown,
  show,
  load,
  refreshEvery,
}: Source<T, A>): Paging => {
  /** Grows when answers to earlier questions lose their worth. */
  let generation = 0;
  let loading = new Set<number>();
  let sight: readonly number[] = [0];
  let refreshing = false;

  const loadPage = async (page: number): Promise<void> => {
    if (loading.has(page)) return;
    const answered = load({ offset: page * PAGE, limit: PAGE });
    if (answered === null) return;
    loading.add(page);
    const asked = generation;
    const reply = await answered;
    if (asked !== generation) return;
    loading.delete(page);
    if (!reply.ok) {
      show({ failure: reply.error, waiting: false });
      return;
    }
    const { pages, waiting } = shown();
    const { total, items } = reply.value;
    const kept = waiting ? [] : pages;
    const known = pages.get(page);
    // An item that says what it said before stays the same object, and its row as it is drawn.
    const next = items.map((item, place) => {
      const before = known?.[place];
      return before !== undefined && sameWords(before, item) ? before : item;
    });
    show({ total, failure: null, waiting: false, pages: new Map([...kept, [page, next]]) }, reply.value);
  };

  const stop = (): void => {
    generation++;
    loading = new Set();
    sight = [0];
  };

  const loadAnew = (wanted: readonly number[]): void => {
    generation++;
    loading = new Set();
    for (const page of wanted) void loadPage(page);
  };

  return {
    stop,
    start: () => {
      stop();
      loadAnew(sight);
    },
    look: (first, last) => {
      const { total, pages, waiting } = shown();
      if (total === null || waiting) return;
      sight = pagesFor(first, last, total);
      for (const page of sight) if (!pages.has(page)) void loadPage(page);
    },
    refresh: () => {
      if (refreshing) return;
      refreshing = true;
      setTimeout(() => {
        refreshing = false;
        // Pages out of sight may be old now: they go, and are loaded when they come into sight again.
        show({ pages: new Map([...shown().pages].filter(([page]) => sight.includes(page))) });
        loadAnew(sight.length > 0 ? sight : [0]);
      }, refreshEvery);
    },
  };
};
