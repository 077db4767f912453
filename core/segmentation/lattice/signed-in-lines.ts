/**
 * Who answers for a text in several lines below it, as bodies sign theirs: where and when it was made, for whom, a name and what
 * he or she is, each on a line of its own. Any of these lines is a sub-heading or a title in other places; one right below the
 * other, with nothing of a story behind them, they sign.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { OFFICES } from '../../metadata/occupations.ts';
import { readPlaceAndDay } from '../../metadata/place-and-day.ts';
import { dayOfMaking } from '../../metadata/sign-off-alone.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isProse } from './line-shapes.ts';
import { isNameOfSigner } from './signer-forms.ts';

/** So many paragraphs stand above. */
const LEAST_TOLD = 2;
const MOST_LINES = 6;
const LONGEST = 80;

const IN_WHOSE_NAME = inBasicPlane(
  /^(?:Pour (?:(?:le|la|les|notre|ce|cette) |l[’'])|Au nom d[eu’']|P\.[ /]?[Oo]\.?|For the |On behalf of |Thay mặt |TM\. ?)[^.!?:;]{2,60}[,:]?$/u,
);
const COURTESY = inBasicPlane(
  /^(?:M\.|Mme|Mlle|Mgr|Monseigneur|Me|Maître|Dr\.?|Docteur|Pr\.?|Abbé|Père|Frère|Sœur|S\.E\.(?:M\.)?|Mr\.?|Mrs\.?|Ms\.?|Ông|Bà) /u,
);
const WORD = inBasicPlane(/^(?:(?:Le |La |L[’'])?(?:[Vv]ice-|[Cc]o)?)(?<office>[\p{L}\p{M}]+)/u);
const OFFICE: ReadonlySet<string> = new Set(
  `${OFFICES} archevêque coordinateur coordinatrice coordonnateur coordonnatrice curé délégué déléguée doyen doyenne évêque gérant gérante intendant porte préfet préfète procureur procureure rapporteur recteur trésorier trésorière président présidente secrétaire directeur directrice`.split(
    ' ',
  ),
);
const isOffice = (said: string): boolean => OFFICE.has((WORD.exec(said)?.groups?.office ?? '').toLowerCase());

const PART = { day: 1, body: 2, name: 4, office: 8 } as const;
/** Which part of a signature a line may be; 0 for none. */
const partOf = (text: string, features: FeatureSet | undefined, unit: Line): number => {
  if (unit.to - unit.from > LONGEST) return 0;
  const said = text.slice(unit.from, unit.to);
  if (dayOfMaking(said) !== null || readPlaceAndDay(text, unit) !== null) return PART.day;
  if (features === undefined || features.has('related-heading') || features.has('furniture')) return 0;
  if (IN_WHOSE_NAME.test(said)) return PART.body;
  if (features.has('ends-stop') || features.has('ends-question') || features.has('starts-list')) return 0;
  // `Archevêque de Lyon` has the form of a name, too.
  if (!features.has('clause') && isOffice(said)) return PART.office;
  return isNameOfSigner(said.replace(COURTESY, '').replace(/,$/u, '')) ? PART.name : 0;
};

const ENDS_PARAGRAPH = /[.!?…][»"”) ]*$/u;
const STOP_REACH = 8;
const SHORTEST_PARAGRAPH = 48;

/** Adds which lines sign together. */
export const addSignedInLines = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole: (FeatureSet | undefined)[] = units.map(() => undefined);
  for (const { line, opens, features, piece } of arcs)
    if (opens && piece.kind === 'plain' && piece.to === units[line]?.to) whole[line] = features;
  const endsParagraph = ({ from, to }: Line): boolean =>
    to - from >= SHORTEST_PARAGRAPH && ENDS_PARAGRAPH.test(text.slice(Math.max(from, to - STOP_REACH), to));
  let told = 0;
  for (const [line, unit] of units.entries()) {
    const above = units[line - 1];
    if (above !== undefined && endsParagraph(above)) told++;
    if (whole[line]?.has('related-heading')) return;
    if (told < LEAST_TOLD || above === undefined || !endsParagraph(above)) continue;
    let parts = 0;
    let end = line;
    for (; end < units.length && end - line < MOST_LINES; end++) {
      const one = units[end];
      const part =
        one === undefined || one === unit ? partOf(text, whole[line], unit) : partOf(text, whole[end], one);
      if (part === 0) break;
      parts |= part;
    }
    const next = whole[end];
    const isOver =
      end === units.length || next?.has('furniture') === true || next?.has('related-heading') === true;
    const isSigned = (parts & PART.day) !== 0 || ((parts & PART.name) !== 0 && parts !== PART.name);
    if (!isOver || !isSigned || (next !== undefined && isProse(next))) continue;
    for (const { line: at, features } of arcs)
      if (at >= line && at < end && !features.has('sign-off')) features.add('signs-alone');
    return;
  }
};
