/**
 * Proposes the spacing edits of a dispatch: reads the text once, lets every rule look, and settles what they want into
 * canonical edits that lie inside one block each and do not collide.
 */
import type { Block } from '../model/block.ts';
import { canonical, collide, type Replacement } from '../model/edit.ts';
import { normalisedText } from '../model/normalised-text.ts';
import type { Proposal, RulePolicies, WrapColumn } from '../model/proposal.ts';
import type { Span } from '../model/span.ts';
import { findJoins } from './joins/joins.ts';
import { isAmidEnglish } from './language/amid-english.ts';
import { isAmidVietnamese } from './language/amid-vietnamese.ts';
import { foreignFinder } from './language/other-language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconWithoutAccents } from './lexicon/without-accents.ts';
import { findMarkGaps } from './marks/marks.ts';
import { RoundMemory } from './rounds/round-memory.ts';
import { type Acceptance, untilSettled } from './rounds/rounds.ts';
import { withToldCounts } from './rounds/told-counts.ts';
import type { Analysis, Finding, Rule } from './rule.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { initialState, policyOf, RULES } from './rules.ts';
import { isRefused } from './series.ts';
import { findSplits } from './splits/splits.ts';
import { findTangles } from './splits/tangles.ts';
import { findHyphenated, findRests } from './text/hyphens.ts';
import { invisibleRuns, type View, without } from './text/invisible.ts';
import { lacksAccents } from './text/lost-accents.ts';
import { placeFinder } from './text/place-finder.ts';
import { findRows } from './text/table-rows.ts';
import type { CorpusCounts } from './words/corpus-forms.ts';
import { readVocabulary } from './words/vocabulary.ts';
import { wordFinder } from './words/words.ts';
import { type InnerWrap, innerWraps } from './wraps/inner-wraps.ts';

export interface ProposeOptions {
  readonly lexicon: Lexicon;
  /** The policies that the corpus sets; rules that are `off` are not asked. */
  readonly policies?: RulePolicies | undefined;
  /** Words that the corpus knows to be right, folded by `foldWord`. */
  readonly corpusWords?: ReadonlySet<string> | undefined;
  /** Series that were rejected in this corpus, by `seriesKey`: not proposed again. */
  readonly rejected?: ReadonlySet<string> | undefined;
  /** In how many other dispatches of the corpus a spelling stands, for those that the lexicon lacks. */
  readonly corpusCounts?: CorpusCounts | undefined;
}

export interface Proposed {
  /** In order of position, canonical, apart from each other, each inside one block. */
  readonly proposals: readonly Proposal[];
  /** The width at which most of the text was wrapped, or null when nothing tells. */
  readonly wrap: WrapColumn | null;
}

const LINE_BREAKS = ['\n', '\r', '\u2028', '\u2029'];
const NO_WORDS: ReadonlySet<string> = new Set();
const NO_COUNTS: CorpusCounts = new Map();

/** The lines of `spans`: what lies between their line breaks. */
const linesOf = (text: string, spans: readonly Span[]): readonly Span[] => {
  const lines: Span[] = [];
  const nextBreak = placeFinder(text, LINE_BREAKS);
  for (const span of spans) {
    let from = span.from;
    for (let at = nextBreak(span.from); ; at = nextBreak(from)) {
      const to = Math.min(at, span.to);
      if (to > from) lines.push({ from, to });
      if (at >= span.to) break;
      from = at + 1;
    }
  }
  return lines;
};

const analyse = (
  view: View,
  spans: readonly Span[],
  edits: readonly Replacement[],
  { lexicon, corpusWords = NO_WORDS, corpusCounts = NO_COUNTS }: ProposeOptions,
  memory: RoundMemory,
): Analysis => {
  const { text } = view;
  const lines = linesOf(text, spans);
  const words = memory.read(view, spans, edits, lexicon);
  const vocabulary = readVocabulary(
    text,
    words,
    memory.counts,
    lexicon,
    corpusWords,
    corpusCounts,
    memory.asked,
  );
  const rows = findRows(text, lines);
  const { gaps: marks, fields } = findMarkGaps(text, lines, words, rows);
  const wordFrom = wordFinder(words);
  const hyphenated = findHyphenated(text, spans, lexicon).filter(
    ({ hyphen: { from, to } }) =>
      to > from + 1 || !isAmidEnglish(text, words, wordFrom(to) - 1, wordFrom(to) + 1),
  );
  const halves = new Set(hyphenated.flatMap(({ hyphen }) => [wordFrom(hyphen.to) - 1, wordFrom(hyphen.to)]));
  for (const from of findRests(text, lines)) halves.add(wordFrom(from));
  // What a program reads as a field is one word to it.
  for (const { from, to } of [...rows, ...fields])
    for (let word = wordFrom(from); word < words.count && (words.from[word] ?? to) < to; word++)
      halves.add(word);
  const isWhole = ({ word }: { word: number }): boolean =>
    !halves.has(word) &&
    !halves.has(word + 1) &&
    !isAmidEnglish(text, words, word, word + 2) &&
    !isAmidVietnamese(text, words, word, word + 2);
  const splits = findSplits(text, words, vocabulary).filter(isWhole);
  for (const { word } of splits) halves.add(word).add(word + 1);
  const tangles = findTangles(text, words, vocabulary).filter(isWhole);
  for (const { word } of tangles) halves.add(word).add(word + 1);
  const joins = findJoins(
    text,
    lines,
    words,
    vocabulary,
    marks.map(({ at }) => at),
    halves,
    memory.cuts,
  );
  return {
    text,
    lines,
    spans,
    lexicon,
    words,
    vocabulary,
    marks,
    joins,
    hyphenated,
    wraps: innerWraps(text, spans, lines.length, lexicon),
    splits,
    tangles,
  };
};

const signed = (rule: Rule, finding: Finding, text: string): Proposal => {
  const { from, to, insert } = canonical(text, finding);
  const { confidence, evidence } = finding;
  return { from, to, insert, rule: rule.id, version: rule.version, confidence, evidence };
};

/**
 * A finding in the view as one in the source. What is put between two characters of the view takes the place of whatever is
 * left out between them: it waits or is made together with it, so that nothing comes joined meanwhile.
 */
const inSource = (view: View, finding: Finding): Finding => {
  if (view.isSource) return finding;
  const isEmpty = finding.to === finding.from;
  const from =
    isEmpty && finding.from > 0 ? view.toSource(finding.from - 1) + 1 : view.toSource(finding.from);
  const to = isEmpty ? view.toSource(finding.to) : view.toSource(finding.to - 1) + 1;
  const { insert, confidence, evidence } = finding;
  return { from, to, insert, confidence, evidence };
};

/** Keeps what collides with nothing before it in `ranked`; the result is in order of position. */
const settle = (ranked: readonly Proposal[]): readonly Proposal[] => {
  const order = ranked.map((_, rank) => rank);
  const at = (rank: number): Span => ranked[rank] ?? { from: 0, to: 0 };
  order.sort((a, b) => at(a).from - at(b).from || at(a).to - at(b).to || a - b);
  const kept: { proposal: Proposal; rank: number }[] = [];
  for (const rank of order) {
    const proposal = ranked[rank];
    if (proposal === undefined) continue;
    let last = kept[kept.length - 1];
    while (last !== undefined && collide(last.proposal, proposal) && last.rank > rank) {
      kept.pop();
      last = kept[kept.length - 1];
    }
    if (last === undefined || !collide(last.proposal, proposal)) kept.push({ proposal, rank });
  }
  return kept.map(({ proposal }) => proposal);
};

/** The width that most lost line breaks fit, or, where none were lost, most of those that were kept. */
const wrapOf = ({ joins, wraps }: Analysis): WrapColumn | null => {
  const [fit] = joins.fits;
  if (fit !== undefined) return { width: fit.width, support: fit.hits, of: fit.hits + fit.misses };
  const best = wraps.reduce<InnerWrap | null>(
    (most, wrap) => (!wrap.ragged && wrap.support > (most?.support ?? 0) ? wrap : most),
    null,
  );
  return best && { width: best.width, support: best.support, of: best.of };
};

const proposeOnce = (
  text: string,
  edited: readonly Span[],
  edits: readonly Replacement[],
  options: ProposeOptions,
  memory: RoundMemory,
): Proposed => {
  const view = without(text, invisibleRuns(text, edited));
  const spans = edited.map(({ from, to }) => ({ from: view.toView(from), to: view.toView(to) }));
  const analysis = analyse(view, spans, edits, options, memory);
  const isForeign = foreignFinder(spans, memory.others);
  const ranked: Proposal[] = [];
  for (const rule of RULES) {
    if (policyOf(rule.id, options.policies).policy === 'off') continue;
    if (rule === invisibleCharacter) {
      // Nothing is left out of the view that is the source, so the rule has nothing to find.
      if (view.isSource) continue;
      for (const finding of rule.find({ ...analysis, text, spans: edited }))
        ranked.push(signed(rule, finding, text));
      continue;
    }
    for (const finding of rule.find(analysis)) {
      if (!rule.anyLanguage && isForeign(finding.from)) continue;
      if (isRefused(analysis.text, finding, options.rejected ?? NO_WORDS)) continue;
      ranked.push(signed(rule, inSource(view, finding), text));
    }
  }
  return {
    proposals: settle(ranked.filter(({ from, to, insert }) => from < to || insert !== '')),
    wrap: wrapOf(analysis),
  };
};

/** How far below its threshold a proposal is told that may not come accepted. */
const BELOW = 0.005;
/** What is less likely is not proposed. */
const LEAST = 0.5;

const acceptance = (policies: RulePolicies | undefined): Acceptance => {
  const isAccepted = (proposal: Proposal): boolean => initialState(proposal, policies) === 'accepted';
  return {
    isAccepted,
    asProposed: (proposal) => {
      const { from, to, insert, rule, version, evidence } = proposal;
      const { policy, threshold } = policyOf(rule, policies);
      const confidence = Math.min(proposal.confidence, threshold - BELOW);
      // A threshold so low accepts whatever is proposed.
      return policy !== 'auto' || confidence < LEAST
        ? proposal
        : { from, to, insert, rule, version, confidence, evidence };
    },
  };
};

/** Those of `proposals` that a corpus has not refused: an edit's series is told by the source, what a later round found was asked in another text. */
const notRefused = (
  text: string,
  proposals: readonly Proposal[],
  { rejected = NO_WORDS }: ProposeOptions,
): readonly Proposal[] =>
  rejected.size === 0 ? proposals : proposals.filter((edit) => !isRefused(text, edit, rejected));

/** The same for a text that is normalised. */
const proposeNormalised = (text: string, blocks: readonly Block[], options: ProposeOptions): Proposed => {
  const edited = blocks.filter(({ role }) => role !== 'crawl-header' && role !== 'boilerplate');
  const toldBy = lacksAccents(text, edited)
    ? { ...options, lexicon: lexiconWithoutAccents(options.lexicon) }
    : options;
  let wrap: WrapColumn | null = null;
  let first = true;
  const memory = new RoundMemory();
  const proposals = untilSettled(
    text,
    edited,
    (current, spans, edits) => {
      const once = proposeOnce(current, spans, edits, toldBy, memory);
      if (first) wrap = once.wrap;
      first = false;
      return once.proposals;
    },
    acceptance(options.policies),
  );
  memory.end();
  return { proposals: withToldCounts(text, notRefused(text, proposals, options)), wrap };
};

/**
 * The edits that the rules propose for `text`, whose blocks are `blocks` in order; crawl-header and boilerplate need
 * none. With all of them accepted nothing new is proposed, and with those only that come accepted nothing more comes
 * accepted. Total and deterministic; time is linear in the length of the text.
 */
export const proposeEdits = (text: string, blocks: readonly Block[], options: ProposeOptions): Proposed => {
  const normalised = normalisedText(text);
  if (normalised === null || !normalised.areSpans(blocks)) return proposeNormalised(text, blocks, options);
  const { proposals, wrap } = proposeNormalised(
    normalised.text,
    blocks.map((block) => ({ ...block, ...normalised.toNormalised(block) })),
    options,
  );
  // What would part a ligature has no place in the source.
  const inSource = proposals.flatMap((proposal): readonly Proposal[] => {
    const from = normalised.toSource(proposal.from, 'before');
    const to = normalised.toSource(proposal.to, 'after');
    const isBetween =
      normalised.toSource(proposal.from, 'after') === from &&
      normalised.toSource(proposal.to, 'before') === to;
    return isBetween ? [{ ...proposal, from, to }] : [];
  });
  return { proposals: notRefused(text, inSource, options), wrap };
};
