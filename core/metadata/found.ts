/** Mentions as they are gathered: each once, in order of appearance, and no more than a list keeps. */
import type { Span } from '../model/span.ts';

export interface Mention {
  /** On one line, as printed. */
  readonly name: string;
  /** Where it stands first. */
  readonly span: Span;
  /** Of a person's function: where the name stands, and where the function. */
  readonly held?: { readonly name: Span; readonly function: Span } | undefined;
}

/** A longer list is no help to anyone; that it goes on is said. */
const MOST = 60;

const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ');

/** Mentions of one kind, each once, in order of appearance. */
export class Found {
  private readonly items = new Map<string, Mention>();
  /** What was taken, as printed: most names stand many times. */
  private readonly known = new Set<string>();
  /** Names that the list has no place for. */
  private readonly dropped = new Set<string>();
  private readonly text: string;
  private readonly mayOverlap: boolean;
  private last = -1;

  /** @param mayOverlap whether a mention may begin in the one before it: a person holds several functions */
  constructor(text: string, mayOverlap = false) {
    this.text = text;
    this.mayOverlap = mayOverlap;
  }

  /** Takes the mention at a span, unless an earlier one holds its start. Whether it was taken. */
  take(from: number, to: number, given?: string, held?: Mention['held']): boolean {
    if (from < this.last && !this.mayOverlap) return false;
    this.last = to;
    const raw = given ?? this.text.slice(from, to);
    if (this.known.has(raw)) return true;
    this.known.add(raw);
    const name = given ?? oneSpaced(raw);
    // A name whose space was lost somewhere is the same name.
    const key = name.replaceAll(' ', '');
    if (this.items.has(key)) return true;
    if (this.items.size < MOST) this.items.set(key, { name, span: { from, to }, ...(held && { held }) });
    else this.dropped.add(key);
    return true;
  }

  /** Whether an earlier name ends as this one: `Tran Van Binh`, and then `Van Binh`. */
  isEndOfOther(from: number, to: number): boolean {
    const end = ` ${this.printed(from, to)}`;
    for (const { name } of this.items.values()) if (name.endsWith(end)) return true;
    return false;
  }

  printed(from: number, to: number): string {
    return oneSpaced(this.text.slice(from, to));
  }

  get left(): number {
    return this.dropped.size;
  }

  get all(): readonly Mention[] {
    return [...this.items.values()];
  }
}
