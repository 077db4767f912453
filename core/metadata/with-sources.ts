/**
 * The line below a story that says from whom what it tells was had: `— Avec des informations de La Presse Canadienne`, `(Avec des
 * informations de l’AFP)`, `— With files from Quay News`; or who helped, `— Avec la collaboration de Name Surname`. Whoever is named,
 * it signs; an agency is read where one stands there.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { endsSentence } from './sentence-end.ts';
import { namingNobody, type SignOff, type Tail } from './sign-off-forms.ts';

const OF = "(?:de (?:la |l['’])?|du |des |d['’]|(?:from|by) (?:the )?)";
const PART = "\\p{Lu}[\\p{L}\\p{M}\\d.’'+&/-]*";
/** The last word of a name may be small, `La Presse canadienne`: of those only agencies of the list are read. */
const NAME = `${PART}(?: (?:(?:de|du|des|la|of|the|à|in) )?${PART}){0,4}(?: \\p{Ll}{5,14}(?=\\)?\\.?$))?`;
const NAMES = `${OF}${NAME}(?:(?:,| et| and) (?:${OF})?${NAME}){0,3}`;
const TOLD =
  "(?:[Aa]vec (?:(?:des |les |l['’])?(?:informations?|infos|renseignements|dépêches) )|[Ww]ith (?:additional |some )?(?:files|reporting|information) )";
const HELPED = '(?:[Aa]vec la (?:collaboration|contribution) |[Ww]ith contributions )';
const WITH_SOURCES = inBasicPlane(
  new RegExp(
    `(?:^|(?<=[.!?…»"”)] ?))(?<mark>(?:(?:[-–—] ?|\\()(?:${TOLD}|${HELPED})|${TOLD})(?<names>${NAMES}))\\)?\\.?$`,
    'du',
  ),
);
const EACH_NAME = inBasicPlane(new RegExp(NAME, 'gu'));
const LAST_STOP = /\.$/u;
const ENDS_SMALL = inBasicPlane(/(?<=.) \p{Ll}+$/u);

/** That line, or the same behind the last stop. */
export const withSources = ({ tail, base }: Tail, span: Span): SignOff | null => {
  if (!tail.includes('vec ') && !tail.includes('ith ')) return null;
  const match = WITH_SOURCES.exec(tail);
  const places = match?.indices?.groups;
  if (!match || !places?.mark || !places.names) return null;
  const before = tail.slice(0, places.mark[0]);
  if (before === '' ? base > span.from : !endsSentence(before)) return null;
  let agency: Span | null = null;
  for (const one of (match.groups?.names ?? '').matchAll(EACH_NAME)) {
    const name = one[0].replace(LAST_STOP, '');
    const from = base + places.names[0] + one.index;
    if (ENDS_SMALL.test(name) && !isAgency(name)) return null;
    if (isAgency(name)) agency = { from, to: from + name.length };
  }
  return { ...namingNobody(base + places.mark[0], span), agency };
};
