/**
 * Mentions read from the text as cleaned, each with its span in the source: a space that was lost (`duVietnam Tran Van
 * Binh`, `Anna Lindta déclaré`) would else cost the name or make it another one. Names are given as the source prints
 * them there; the cleaned record renders them with their edits.
 */
import { applyEdits, byEdit, type Edit } from '../model/edit.ts';
import { oneLine } from '../model/lines.ts';
import { printPersonFunction } from '../model/person-function.ts';
import { positionMap } from '../model/position-map.ts';
import { contains, type Span } from '../model/span.ts';
import type { Mention } from './found.ts';
import { type Mentions, mentionsIn } from './mentions.ts';

const printed = (text: string, { from, to }: Span): string => oneLine(text.slice(from, to));

const BREAK = /[\n\r\u2028\u2029]/u;
const BREAKS = /[\n\r\u2028\u2029]/gu;

/** The text with a space for each line break inside the spans, so that a name goes on over the end of a wrapped line. */
const unwrapped = (text: string, spans: readonly Span[]): string => {
  if (!spans.some(({ from, to }) => BREAK.test(text.slice(from, to)))) return text;
  let out = '';
  let at = 0;
  for (const { from, to } of spans) {
    out += text.slice(at, from) + text.slice(from, to).replace(BREAKS, ' ');
    at = to;
  }
  return out + text.slice(at);
};

/**
 * The mentions in spans of `text`, which are in order and apart, with the accepted ones of `edits` applied. Takes time
 * linear in the stretch that the spans lie in.
 */
export const cleanedMentions = (text: string, spans: readonly Span[], edits: readonly Edit[]): Mentions => {
  const whole = { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 };
  const accepted = edits.filter((edit) => edit.state === 'accepted' && contains(whole, edit)).sort(byEdit);
  if (accepted.length === 0) return mentionsIn(unwrapped(text, spans), spans);
  const { toCleaned, toSource } = positionMap(whole, accepted);
  const cleaned = spans.map(({ from, to }) => ({
    from: toCleaned(from, 'after'),
    to: toCleaned(to, 'before'),
  }));
  const found = mentionsIn(unwrapped(applyEdits(text, whole, accepted), cleaned), cleaned);
  const inSource = ({ from, to }: Span): Span => ({
    from: toSource(from, 'after'),
    to: toSource(to, 'before'),
  });
  const placed = (mentions: readonly Mention[]): readonly Mention[] =>
    mentions.flatMap(({ span, held }): readonly Mention[] => {
      const own = inSource(span);
      if (held === undefined) return own.from < own.to ? [{ name: printed(text, own), span: own }] : [];
      const parts = { name: inSource(held.name), function: inSource(held.function) };
      const [name, office] = [printed(text, parts.name), printed(text, parts.function)];
      if (name === '' || office === '') return [];
      return [{ name: printPersonFunction({ name, function: office }), span: own, held: parts }];
    });
  return {
    persons: placed(found.persons),
    functions: placed(found.functions),
    organisations: placed(found.organisations),
    places: placed(found.places),
    events: placed(found.events),
    left: found.left,
  };
};
