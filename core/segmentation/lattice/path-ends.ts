/**
 * The last entry of a path, on a line of its own behind the mark of a list or of the path, `• > Le quai rouvre`: it is the title of the
 * page, which stands below without the mark. The line with it is the page's. And so is the word
 * under which a blog files what stands below it, `quais`, above the only marked title of the page.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';

/** Both stand among so many first lines. */
const LAST_LINE = 16;
const MARKED = inBasicPlane(/^(?:[•·▪■●*>›»/|] ?){1,3}(?=[\p{L}\p{N}«"“])/u);
const SHORTEST = 12;
/** A word or three in small letters. */
const TAG = inBasicPlane(/^\p{Ll}[\p{L}\p{M}’'-]*(?: [\p{Ll}\p{M}’'-]+){0,2}$/u);
const LONGEST_TAG = 30;
/** Agencies set what a story is about before its title. */
const LONGEST = 220;

/** Adds that such lines are the page's. */
export const addPathEnds = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const marked: { readonly arc: Arc; readonly said: string }[] = [];
  let tag: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (line > LAST_LINE || isProse(features)) break;
    if (!opens || piece.to !== units[line]?.to) continue;
    const said = text.slice(piece.from, piece.to);
    if (line === 0 && said.length <= LONGEST_TAG && TAG.test(said)) tag = arc;
    for (const one of marked) if (one.said === said) one.arc.features.add('furniture');
    const isTitle = hasTitleShape(features) || (features.has('ends-open') && said.length <= LONGEST);
    const mark = isTitle ? (MARKED.exec(said)?.[0].length ?? 0) : 0;
    if (mark > 0 && said.length - mark >= SHORTEST) marked.push({ arc, said: said.slice(mark) });
  }
  const [only, ...others] = marked;
  if (only?.arc.line === 1 && others.length === 0) tag?.features.add('furniture');
};
