/** Runs acts of the same key one after another, and of different keys side by side. */
export class Serial {
  private readonly tails = new Map<string, Promise<unknown>>();

  /** Runs `act` after all acts given before it under `key`, whether those failed or not. */
  run<T>(key: string, act: () => Promise<T>): Promise<T> {
    const before = this.tails.get(key) ?? Promise.resolve();
    const mine = before.then(act, act);
    const tail = mine.catch(() => undefined);
    this.tails.set(key, tail);
    void tail.then(() => {
      if (this.tails.get(key) === tail) this.tails.delete(key);
    });
    return mine;
  }

  /** Runs `act` once it has all of `keys` to itself; acts given meanwhile wait for its end. */
  async all<T>(keys: readonly string[], act: () => Promise<T>): Promise<T> {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    // Each key is taken at once, before anything is waited for: so two of these cannot hold one another up.
    const hold = (key: string): Promise<void> =>
      new Promise((resolve) => {
        void this.run(key, () => {
          resolve();
          return ended;
        });
      });
    const taken = [...new Set(keys)].map(hold);
    try {
      await Promise.all(taken);
      return await act();
    } finally {
      end();
    }
  }

  /** Whether an act is under way under `key`. */
  isBusy(key: string): boolean {
    return this.tails.has(key);
  }

  /** Comes back when no act is under way. */
  async idle(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values());
  }
}

/**
 * Runs `act` over `items`, at most `width` at a time. Results are in order. After an error no other item is begun; it is
 * thrown once those under way have ended, so that nothing goes on behind the caller's back.
 */
export const mapLimited = async <T, U>(
  items: readonly T[],
  width: number,
  act: (item: T, index: number) => Promise<U>,
): Promise<readonly U[]> => {
  const results: U[] = new Array(items.length);
  const remaining = items.entries();
  const failures: unknown[] = [];
  const lane = async (): Promise<void> => {
    for (const [index, item] of remaining) {
      if (failures.length > 0) return;
      try {
        results[index] = await act(item, index);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  if (failures.length > 0) throw failures[0];
  return results;
};
