/**
 * The paper whose text a portal prints, with its town in brackets, between the day of it and the story: `L’Express (Port Louis)`,
 * `Sidwaya (Ouagadougou)`. By its form alone it may be a title: it is the page's where the headline stands above that day.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isKnownPlace } from '../../metadata/dateline-forms.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';

/** Such a line stands no further down, and is no longer. */
const LAST_LINE = 12;
const LONGEST = 60;
const PAPER = inBasicPlane(
  /^(?!(?:Une?|Des|Deux|Trois) )(?:(?:Le|La|Les) |L[’'])?\p{Lu}[\p{L}\p{M}\d’'.-]*(?: (?:du|des?|la|les?|et|(?:d[’'])?\p{Lu}[\p{L}\p{M}\d’'.&-]*)){0,4} \((?<town>\p{Lu}[\p{L}\p{M}’'. -]{2,24})\)$/u,
);

/** Adds that the line which names such a paper is the page's. */
export const addPapersOfTowns = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let titled = false;
  /** The last line that is a day below the headline. */
  let day = -1;
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_LINE || features.has('dateline') || isProse(features)) return;
    if (!opens && !titled) titled = isTitle(features);
    if (piece.to !== units[line]?.to) continue;
    if (features.has('furniture')) {
      if (titled && features.has('figures')) day = line;
      continue;
    }
    if (day >= 0 && day === line - 1 && piece.to - piece.from <= LONGEST) {
      const town = PAPER.exec(text.slice(piece.from, piece.to))?.groups?.town;
      if (town !== undefined && (isKnownPlace(town) || isKnownPlace(town.replaceAll(' ', '-'))))
        features.add('furniture');
      return;
    }
    if (isTitle(features)) titled = true;
  }
};
