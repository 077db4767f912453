/**
 * Who signs a story in parts, in any order: the house and the initials of who wrote for it, `QRS Presse/M.-C. D.`, `ab/cd/SportQuai`,
 * `SportQuai (ab)`, a person and the initials, `Name SURNAME (ns)`, several by initials, `[Q. T.]`, `Q. T. et M. D.`, `Propos recueillis
 * par Q. T.`, and in brackets a name alone, `(J. Surname)`. Any of these stands in stories and on pages as well: that the story
 * ends there the one that asks has to know.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { isOneWordOfNews } from './called-agency.ts';
import { areLettersAlone, areWords, isFolder, STOPPED_INITIALS } from './initials.ts';
import { fullNameEnd, isCapitalName } from './names.ts';
import { isHouseByForm, isPressOf } from './names-of-houses.ts';

export interface Signature {
  /** For whom it was written; null where nobody is named, or a paper. */
  readonly house: Span | null;
  readonly person: Span | null;
  /** The initials, where nothing else stands there. */
  readonly initials: Span | null;
  /** Whether a person stands there and nothing else, as who took a picture does behind a caption. */
  readonly isName: boolean;
}

/** No signature is longer. */
export const LONGEST_SIGNATURE = 56;

/** No house has a longer name; titles of stories, of which each is asked about, are longer. */
const LONGEST_HOUSE = 36;

/** A dash before it, and brackets around it or none. */
const FRAME = inBasicPlane(
  /^(?:(?:--|[-–—]) ?)?(?:\((?<round>[^()[\]]+)\)|\[(?<square>[^()[\]]+)\]|(?<bare>[^()[\]]+|[^()[\]]{2,} ?(?:\([^()[\]]+\)|\[[^()[\]]+\])|(?:\([^()[\]]+\)|\[[^()[\]]+\]) ?[^()[\]]{2,}))$/u,
);
/** What was done, before who did it. */
const LABEL =
  /^(?:(?:[Pp]ropos|[Tt]émoignages?)(?: traduits et)? recueillis|[Rr]ecueillie?s?|(?:[Ee]ntretien|[Ii]nterview|[Rr]eportage|[Ee]nquête|[Tt]exte)(?: réalisée?| menée?| conduite?| rédigée?)?|[Tt]raduite?|[Aa]daptée?) par |^[Pp]ar /u;
const PART = /(?:(?! [-–—] | et | & | and )[^/()[\],|&])+/gu;
const MOST_PARTS = 4;
/** What stands between parts, around them or before them: without any of it a line is one part, bare. */
const MAY_HAVE_PARTS = /[/()[\],|&]| [-–—] | (?:et|and|par) /u;

const SMALL = inBasicPlane(/^\p{Ll}{2,4}(?:-\p{Ll}{2,3})?$/u);
const STOPPED = inBasicPlane(new RegExp(`^${STOPPED_INITIALS}$`, 'u'));
/** Remarks, states and titles have the same form. */
const NO_INITIALS: ReadonlySet<string> = new Set(
  'N.B. P.S. U.S. U.S.A. U.K. U.E. S.A. R.F. G.B. D.C. V.O. V.F. V.I. R.I.P. Q.E.D. T.S.V.P. S.V.P. D.R.'.split(
    ' ',
  ),
);
const areInitials = (said: string): boolean =>
  (SMALL.test(said) && !areWords(said) && !isFolder(said)) ||
  (STOPPED.test(said) && !NO_INITIALS.has(said.replaceAll(' ', '')));

const PARTICLE = "(?:d[eu] |des |de la |d['’]|[Ll]e |[Ll]a |[Vv]an(?: de[nr]?)? |[Vv]on |ben |el[ -])";
/** A name whose first part is shortened, and no title or town, `St. Quai`, or whose last has capitals. */
const SHORTENED = inBasicPlane(
  new RegExp(
    `^(?!(?:Dr|Ft|Mt|St)\\.)(?:\\p{Lu}\\p{Ll}?\\.[ -]?){1,3}${PARTICLE}?\\p{Lu}[\\p{L}\\p{M}’'-]{2,}(?: \\p{Lu}[\\p{L}\\p{M}’'-]{2,})?$`,
    'u',
  ),
);
const WITH_CAPITALS = inBasicPlane(
  new RegExp(
    `^(?:\\p{Lu}[\\p{Ll}\\p{M}]+[ -]){1,3}${PARTICLE}?(?:\\p{Lu}[\\p{Lu}\\p{M}’'-]{2,} ?){1,3}$`,
    'u',
  ),
);
const NAME = inBasicPlane(
  new RegExp(
    `^\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?(?: ${PARTICLE}?\\p{Lu}[\\p{Ll}\\p{M}’'-]+){1,3}$`,
    'u',
  ),
);
/** Nobody’s name: a picture's, and its rights. */
const OF_PICTURE = /^(?:Ph|Fig|Vol|Chap|Art|Doc)\. ?(?:[A-Z]{2,}|Archives?|Fournie|Illustration)/u;
const isPersonSurely = (said: string): boolean =>
  !OF_PICTURE.test(said) &&
  (SHORTENED.test(said) ||
    WITH_CAPITALS.test(said) ||
    isCapitalName(said) ||
    fullNameEnd(said, 0) === said.length);
const isPerson = (said: string): boolean => isPersonSurely(said) || NAME.test(said);

const PARTS_OF_NAME = /[ .’'-]+/u;
const plain = (said: string): string => said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** Whether initials begin as a name does and have none but letters of it: `cld` of `Claire Lefort-Durand`. */
const areOf = (initials: string, name: string): boolean => {
  const letters = plain(initials).replace(/[^\p{L}]/gu, '');
  const [first = '', ...others] = plain(name)
    .split(PARTS_OF_NAME)
    .filter((part) => part !== '');
  return (
    letters.charAt(0) === first.charAt(0) && others.some((part) => letters.slice(1).includes(part.charAt(0)))
  );
};

interface Part extends Span {
  readonly said: string;
}
const partsIn = (said: string, base: number): readonly Part[] =>
  [...said.matchAll(PART)].flatMap(({ 0: found, index }): readonly Part[] => {
    const bare = found.replace(/^(?: |et |and |[-–—] )+/u, '');
    const trimmed = bare.trimEnd();
    const from = base + index + found.length - bare.length;
    return trimmed === '' ? [] : [{ said: trimmed, from, to: from + trimmed.length }];
  });

const nobody: Signature = { house: null, person: null, initials: null, isName: false };
const spanOf = ({ from, to }: Part): Span => ({ from, to });

/**
 * What the signature says that is the whole of `line`, in positions of it; null where it is none.
 *
 * @param isHouse whether the page or its dateline names somebody so
 */
export const readSignature = (line: string, isHouse: (name: string) => boolean): Signature | null => {
  if (line.length > LONGEST_SIGNATURE) return null;
  if (line.length > LONGEST_HOUSE && !MAY_HAVE_PARTS.test(line)) return null;
  const { round, square, bare } = FRAME.exec(line)?.groups ?? {};
  const inner = round ?? square ?? bare ?? '';
  // It ends the line, or a bracket behind it does.
  const base = line.length - inner.length - (bare === undefined ? 1 : 0);
  const label = LABEL.exec(inner)?.[0] ?? '';
  const parts = partsIn(inner.slice(label.length), base + label.length);
  const [first] = parts;
  if (first === undefined || parts.length > MOST_PARTS) return null;
  // `(Q.S.)` may be a firm’s.
  if (round === first.said && STOPPED.test(round) && !round.includes(' ')) return null;
  if (parts.every(({ said }) => STOPPED.test(said) && areInitials(said)))
    return { ...nobody, initials: { from: first.from, to: (parts.at(-1) ?? first).to } };
  if (label !== '') return null;
  if (parts.length === 1) {
    const { said } = first;
    const isNews = isOneWordOfNews(said) || isPressOf(said);
    if (isNews || (said.length <= LONGEST_HOUSE && isHouse(said))) return { ...nobody, house: spanOf(first) };
    if (bare !== undefined || !isPersonSurely(said)) return null;
    return { ...nobody, person: spanOf(first), isName: true };
  }
  const others = parts.filter(({ said }) => !areInitials(said));
  const [other] = others;
  const initials = parts.find(({ said }) => areInitials(said));
  if (other === undefined || others.length > 1) return lettersAndHouse(parts, isHouse);
  if (isHouse(other.said) || isAgency(other.said) || isHouseByForm(other.said))
    return { ...nobody, house: spanOf(other) };
  if (parts.length > 2 || initials === undefined) return null;
  return isPerson(other.said) && areOf(initials.said, other.said)
    ? { ...nobody, person: spanOf(other) }
    : null;
};

/** Initials in capitals without stops ask for a house that is known. */
const lettersAndHouse = (parts: readonly Part[], isHouse: (name: string) => boolean): Signature | null => {
  const others = parts.filter(({ said }) => !areInitials(said) && !areLettersAlone(said));
  const [other] = others;
  if (others.length > 1) return null;
  // Letters alone may be the house as well.
  const house = other === undefined ? parts.find(({ said }) => isHouse(said)) : isHouse(other.said) && other;
  return house ? { ...nobody, house: spanOf(house) } : null;
};
