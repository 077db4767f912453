/**
 * Beginnings of one word that the same dispatches have, kept once: where every dispatch with `prem` has `premi`, `premie`
 * and `premier`, the four are one stretch with one set, a value of a facet named by the shortest and what is behind it,
 * `prem|ier`. The first dispatch that has some of them and not the others parts it.
 */
import type { Bits } from './bits.ts';
import type { Facets } from './facets.ts';

/** Where the shortest beginning ends in the name of a stretch: no folded text has it. */
const END = '|';

interface Stretch {
  readonly name: string;
  /** The place of its shortest beginning; the longer ones stand behind it, letter by letter. */
  readonly first: number;
  readonly count: number;
}

const nameOf = (shortest: string, longest: string): string =>
  `${shortest}${END}${longest.slice(shortest.length)}`;

const beginningsIn = (name: string): readonly string[] => {
  const [shortest = '', rest = ''] = name.split(END);
  const found = [shortest];
  let last = shortest;
  for (const letter of rest) {
    last += letter;
    found.push(last);
  }
  return found;
};

export class Stretches {
  private readonly facets: Facets;
  private readonly kind: 'start' | 'pair';
  private readonly all: Stretch[] = [];
  private readonly known: string[] = [];
  /** The place of the stretch of each beginning. */
  private readonly places = new Map<string, number>();

  /** Those of a kind that the facets have. */
  constructor(facets: Facets, kind: 'start' | 'pair') {
    this.facets = facets;
    this.kind = kind;
    for (const name of facets.names(kind)) this.take(name);
  }

  /** All beginnings: those of a stretch one behind the other. Their places stay when a stretch is parted. */
  get beginnings(): readonly string[] {
    return this.known;
  }

  /** The dispatches that have a beginning; null where it is none of these. */
  bits(beginning: string): Bits | null {
    const stretch = this.all[this.places.get(beginning) ?? -1];
    return stretch === undefined ? null : this.facets.get(this.kind, stretch.name);
  }

  /** Takes over the set of beginnings that the same dispatches have, from one to a longer one or itself. */
  add(shortest: string, longest: string, bits: Bits): void {
    const name = nameOf(shortest, longest);
    this.facets.add(this.kind, name, bits);
    this.take(name);
  }

  /**
   * Takes over what a dispatch has now.
   *
   * @param held how many of the beginnings of a stretch it has, the shortest first; null where that is as it was
   */
  set(row: number, held: (first: number, count: number, isThere: () => boolean) => number | null): void {
    // A part that comes to the end meanwhile has its row already.
    for (let place = 0, { length } = this.all; place < length; place++) {
      const stretch = this.all[place];
      if (stretch === undefined) continue;
      const { name, first, count } = stretch;
      const now = held(first, count, () => this.facets.get(this.kind, name).has(row));
      if (now === null) continue;
      if (now > 0 && now < count) this.part(place, now, row);
      else this.facets.get(this.kind, name).set(row, now > 0);
    }
  }

  /** Forgets all of them. */
  clear(): void {
    for (const { name } of this.all) this.facets.drop(this.kind, name);
    this.all.length = 0;
    this.known.length = 0;
    this.places.clear();
  }

  private take(name: string): void {
    const beginnings = beginningsIn(name);
    for (const beginning of beginnings) this.places.set(beginning, this.all.length);
    this.all.push({ name, first: this.known.length, count: beginnings.length });
    this.known.push(...beginnings);
  }

  /**
   * Parts a stretch behind so many of its beginnings, which a dispatch has while it has none of the others. The shorter
   * ones keep their place, the longer ones come last.
   */
  private part(place: number, behind: number, row: number): void {
    const stretch = this.all[place];
    if (stretch === undefined) return;
    const { name, first, count } = stretch;
    const bits = this.facets.get(this.kind, name);
    const longer = this.named(first + behind, count - behind);
    const shorter = this.named(first, behind);
    this.facets.drop(this.kind, name);
    const without = bits.copy();
    without.set(row, false);
    bits.set(row, true);
    this.facets.add(this.kind, shorter.name, bits);
    this.facets.add(this.kind, longer.name, without);
    this.all[place] = shorter;
    for (const beginning of this.known.slice(longer.first, longer.first + longer.count))
      this.places.set(beginning, this.all.length);
    this.all.push(longer);
  }

  private named(first: number, count: number): Stretch {
    const [shortest = '', longest = ''] = [this.known[first], this.known[first + count - 1]];
    return { name: nameOf(shortest, longest), first, count };
  }
}
