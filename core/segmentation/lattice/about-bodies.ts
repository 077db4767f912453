/**
 * What a release says of who sends it out, below what it tells: a heading, `À propos de Quaitech`, and a paragraph or some that speak of
 * that body. In a story the same heading may stand above a part of it, which the name does not begin, or which goes on.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { fullNameEnd } from '../../metadata/names.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const ABOUT = inBasicPlane(
  /^(?:(?:À|A|à|a) propos (?:d[eu] |des |de la |de l[’']|d[’'])|À PROPOS D(?:[EU] |ES |E LA |E L[’']|[’'])|About (?:the )?|ABOUT (?:THE )?|Qui est |(?:Giới thiệu )?[Vv]ề (?:Công ty |Tập đoàn )?)(?<name>\p{Lu}[^.!?:;]{1,48}?)[ \u00a0]?[?:]?$/u,
);
const ASKED_OF = /^Qui est /u;
const LONGEST_HEADING = 64;
/** So many paragraphs are told above. */
const LEAST_TOLD = 2;
const SHORTEST_PARAGRAPH = 60;
const MOST_PARAGRAPHS = 3;
/** The name stands among so many first characters. */
const REACH = 90;
const FIRST_WORD = inBasicPlane(/[\p{L}\p{M}\d]{2,}/u);

/** Whether a paragraph speaks of `name` from its beginning. */
const isAbout = (paragraph: string, name: string): boolean => {
  const word = FIRST_WORD.exec(name)?.[0].toLowerCase();
  return word !== undefined && paragraph.slice(0, REACH).toLowerCase().includes(word);
};

/** Adds which lines are such a heading and what stands below it: they are the page's. */
export const addAboutBodies = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const said = ({ from, to }: Line): string => text.slice(from, to);
  const closes = (line: number): boolean => {
    const unit = units[line];
    if (unit === undefined) return true;
    return (
      whole[line]?.has('furniture') === true ||
      (whole[line]?.has('label') === true && whole[line + 1]?.has('furniture') === true) ||
      whole[line]?.has('related-heading') === true ||
      (unit.to - unit.from <= LONGEST_HEADING && ABOUT.test(said(unit)))
    );
  };
  let told = 0;
  for (const [line, unit] of units.entries()) {
    const features = whole[line];
    if (features?.has('related-heading')) return;
    if (features !== undefined && isProse(features)) told++;
    if (told < LEAST_TOLD || unit.to - unit.from > LONGEST_HEADING) continue;
    const name = ABOUT.exec(said(unit))?.groups?.name;
    const next = units[line + 1];
    if (name === undefined || next === undefined || !isAbout(said(next), name)) continue;
    // A story that presents several persons heads each part with a name.
    if (ASKED_OF.test(said(unit)) && fullNameEnd(name, 0) === name.length) continue;
    let end = line + 1;
    for (let one = units[end]; one !== undefined && !closes(end); one = units[++end])
      if (one.to - one.from < SHORTEST_PARAGRAPH || end - line > MOST_PARAGRAPHS) break;
    if (end === line + 1 || !closes(end)) continue;
    for (const { line: at, features: own } of arcs)
      if (at >= line && at < end) {
        own.drop('sign-off');
        own.add('furniture');
      }
  }
};
