/**
 * What stands between two spaces around a mark. All marks in it ask the same of it, so it is read once for all of them: a
 * line may have a mark behind every second letter and no space, and what stands around each would be read anew for each.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { isAddress, type Words } from '../words/words.ts';
import { holdsPair, isBehindStatement, type Listed, listedIn } from './code-marks.ts';

/** Of a longer chunk so many characters are looked at around a mark, and up to a step more on each side. */
const REACH = 100;
const STEP = 50;
/** `ENGI.PA`, `VIC.HN`: the code of a share at an exchange. */
const SHARE = inBasicPlane(/(?<![\p{L}\d.])\p{Lu}[\p{Lu}\d]{1,5}\.\p{Lu}{1,3}(?![\p{L}\d.])/u);
/** The same behind the exchange and a colon, in brackets: `(Paris:ABCD)`, of a longer name `Growth:ALABC)`. */
const SHARE_AT_EXCHANGE =
  /(?:\((?:Paris|Bruxelles|Amsterdam|Lisbonne|Milan|Francfort|Londres|Zurich|Toronto|Euronext|NYSE|Nasdaq|NASDAQ|TSXV?|LSE|SIX|XETRA|OTCQ[BX]|OTC|CSE|BRVM|HOSE|HNX|Reuters|Bloomberg|ISIN)|(?:Growth|Access|Euronext|NYSE)) ?:[A-Z\d]{2,12}(?:[.-][A-Z]{1,3})?\)/u;
/** A move of chess with its number: `17.Txe6!!`, `16…Dh4`, `1.e4`. */
const MOVE = /^[(«"]?\d{1,3}(?:\.{1,3}|…)(?:[RDTFCKQBN]?[a-h]?[1-8]?x?[a-h][1-8]|[O0]-[O0])/u;
const SMALL = inBasicPlane(/\p{Ll}/u);

export class MarkedChunk implements Span {
  readonly from: number;
  readonly to: number;
  /** The characters themselves. */
  readonly characters: string;
  private readonly text: string;
  private readonly line: Span;
  private sound: boolean | null = null;
  private list: Listed | undefined;
  private statement: boolean | null = null;
  private share: boolean | null = null;
  constructor(text: string, line: Span, from: number, to: number) {
    this.text = text;
    this.line = line;
    this.from = from;
    this.to = to;
    this.characters = text.slice(from, to);
  }

  /** Whether it is an address, a hashtag, code, a share at its exchange or a move of chess, or holds a key and its value: in it no mark lacks a space. */
  get isSound(): boolean {
    this.sound ??=
      isAddress(this.characters) ||
      holdsPair(this.characters) ||
      MOVE.test(this.characters) ||
      SHARE_AT_EXCHANGE.test(this.characters);
    return this.sound;
  }

  get listed(): Listed {
    if (this.list === undefined) this.list = listedIn(this.characters);
    return this.list;
  }

  /** Whether it belongs to what a query or a program says. */
  get isStatement(): boolean {
    this.statement ??= isBehindStatement(this.text, this.from);
    return this.statement;
  }

  /** Whether it holds the code of a share, and small letters in it or beside it: two sentences in capitals have none. */
  get holdsShare(): boolean {
    this.share ??=
      SHARE.test(this.characters) &&
      (SMALL.test(this.characters) || this.isSmall(this.from - 2) || this.isSmall(this.to + 1));
    return this.share;
  }

  private isSmall(at: number): boolean {
    return at >= this.line.from && at < this.line.to && classAt(this.text, at) === UNIT.lower;
  }
}

/** The chunks of a text, as its marks ask for them one after the other. */
export class MarkedChunks {
  private readonly text: string;
  private readonly words: Words;
  private chunk = 0;
  private last: MarkedChunk | null = null;
  constructor(text: string, words: Words) {
    this.text = text;
    this.words = words;
  }

  /** Goes to the chunk of the words that holds `at`. */
  private seek(at: number): void {
    const { words } = this;
    while (this.chunk > 0 && (words.chunkFrom[this.chunk] ?? 0) > at) this.chunk--;
    while (this.chunk + 1 < words.chunks && (words.chunkTo[this.chunk] ?? 0) <= at) this.chunk++;
  }

  /** What stands around the character at `at` of `line`, which is no space. */
  around(line: Span, at: number): MarkedChunk {
    this.seek(at);
    let from = this.words.chunkFrom[this.chunk] ?? 0;
    let to = this.words.chunkTo[this.chunk] ?? 0;
    if (to - from > REACH) {
      // Told from the chunk's beginning, so that it does not depend on where in the text the chunk stands.
      const step = from + STEP * Math.floor((at - from) / STEP);
      from = Math.max(from, step - REACH);
      to = Math.min(to, step + STEP + REACH);
    }
    if (this.last === null || this.last.from !== from || this.last.to !== to)
      this.last = new MarkedChunk(this.text, line, from, to);
    return this.last;
  }
}
