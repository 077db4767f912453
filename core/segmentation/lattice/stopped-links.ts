/**
 * The title of a link that ends in a full stop, right below a heading that asks to read it as well and ends in a colon: `À lire aussi :`
 * and `Le maire et les pêcheurs ouvrent ensemble la saison.` Behind such a colon the next line is the link, whatever its end.
 */
import { inAnyCase } from '../../any-case.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { wholeLines } from './whole-lines.ts';

const ALSO = inAnyCase(
  /^(?:(?:à|a) )?(?:lire|voir|relire|revoir|écouter|découvrir|retrouvez|lisez|regarder) (?:aussi|également|encore|notre (?:article|dossier|reportage)) ?:$|^(?:read|see) also ?:$|^(?:sur le même sujet|dans la même rubrique) ?:$/iu,
);
const LONGEST_HEADING = 40;
/** No title of a link is longer. */
const LONGEST_LINK = 200;

/** Takes from such titles what makes them sentences of the story. */
export const addStoppedLinks = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  for (const [line, features] of whole.entries()) {
    const [above, unit] = [units[line - 1], units[line]];
    if (!features?.has('ends-stop') || above === undefined || unit === undefined) continue;
    if (!whole[line - 1]?.has('related-heading') || !whole[line - 1]?.has('ends-colon')) continue;
    if (above.to - above.from > LONGEST_HEADING || unit.to - unit.from > LONGEST_LINK) continue;
    if (features.has('sentences') || features.has('furniture') || features.has('starts-list')) continue;
    if (!ALSO.test(text.slice(above.from, above.to))) continue;
    features.drop('ends-stop');
    features.add('ends-open');
  }
};
