/** Choices that a seed decides: the same seed gives the same dispatches on every machine. */

export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** An integer in [low, high]. */
  readonly integer: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[];
}

/** Mulberry32 (Tommy Ettinger, public domain), a generator of 32 bits of state. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const sample = <T>(items: readonly T[], count: number): readonly T[] => {
    const left = [...items];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(integer(0, left.length - 1), 1));
    return taken;
  };
  return { next, integer, chance: (probability) => next() < probability, pick, sample };
};
