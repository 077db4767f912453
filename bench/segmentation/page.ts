/** A page under construction: pieces of text with their roles, and what stands between them. */
import type { Role } from '../../core/model/role.ts';
import { type Grammar, write } from './grammar.ts';
import type { Random } from './random.ts';

export interface GoldBlock {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

export interface GeneratedPage {
  readonly text: string;
  readonly blocks: readonly GoldBlock[];
}

/** What a layout writes with: its random numbers, its language, and the cast of this dispatch. */
export interface Writer {
  readonly random: Random;
  readonly language: 'fr' | 'en' | 'vi';
  readonly grammar: Grammar;
  readonly cast: Grammar;
  /** Real or other sentences to mix into paragraphs; empty for none. */
  readonly sentences: readonly string[];
}

export const say = (writer: Writer, rule: string, cast: Grammar = writer.cast): string =>
  write(writer.random, writer.grammar, rule, cast);

export class Page {
  private text = '';
  private readonly blocks: GoldBlock[] = [];
  /** What stands between two lines of this page. */
  private readonly gap: () => string;

  constructor(gap: () => string) {
    this.gap = gap;
  }

  /** Starts a new line with a block. */
  line(role: Role, text: string): this {
    if (this.text.trim() !== '') this.text += this.gap();
    return this.add(role, text);
  }

  /** Goes on in the same line, after `between`. */
  beside(role: Role, text: string, between = ' '): this {
    this.text += between;
    return this.add(role, text);
  }

  /** White space of the page's own. */
  space(text: string): this {
    this.text += text;
    return this;
  }

  get empty(): boolean {
    return this.blocks.length === 0;
  }

  /** What the last block says. */
  get lastText(): string {
    const last = this.blocks.at(-1);
    return last ? this.text.slice(last.from, last.to) : '';
  }

  /** What the last block is. */
  get lastRole(): Role | undefined {
    return this.blocks.at(-1)?.role;
  }

  finish(): GeneratedPage {
    return { text: this.text, blocks: this.blocks };
  }

  private add(role: Role, text: string): this {
    const trimmed = text.trim();
    if (trimmed === '') return this;
    const from = this.text.length + text.indexOf(trimmed);
    this.text += text;
    this.blocks.push({ role, from, to: from + trimmed.length });
    return this;
  }
}
