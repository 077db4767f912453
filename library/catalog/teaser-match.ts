/**
 * By what a teaser is known again: by its headline, or, where a page printed none, by its summary. Pages cut both, with a
 * mark (`Le port rouvre à…`) or amid a word. A cut one and a whole one are taken for the same only where no other could
 * be meant: two stories that begin with the same words are two.
 */
import { folded } from '../../core/fold.ts';

/** A headline or summary as it was cut: the mark at its end, with what may close behind it. */
const CUT = /(?:…|\.{3})[\s"»”’)\]]*$/u;
const MARK = '…';
/** Fewer characters of a headline may begin many. */
const SHORTEST_CUT = 24;
/** A cut leaves out no less, or it may be another ending of the last word. */
const LEAST_LEFT = 3;
/** So much of a summary is compared, and no shorter one. */
const LONGEST_TOLD = 96;
const SHORTEST_TOLD = 60;

/** A headline as headlines are compared: folded; null where nothing is left of it. */
export const headlineKey = (headline: string | null): string | null => folded(headline ?? '').trim() || null;

/** The headline of a teaser as headlines are compared, with a mark behind it where it was cut. */
export const teaserKey = (headline: string | null): string | null => {
  const key = headlineKey(headline);
  return key !== null && CUT.test(headline ?? '') ? `${key}${MARK}` : key;
};

/** The first words of a summary, or of the story it sums up, as they are compared; null where they are too few. */
export const toldKey = (text: string | null): string | null => {
  const key = folded((text ?? '').slice(0, 4 * LONGEST_TOLD))
    .trim()
    .slice(0, LONGEST_TOLD)
    .trimEnd();
  return key.length >= SHORTEST_TOLD ? key : null;
};

/** With which characters every key begins that may be the same as `key`; null where it is too short to be cut. */
export const headlineStart = (key: string): string | null =>
  key.length >= SHORTEST_CUT ? key.slice(0, SHORTEST_CUT) : null;
export const toldStart = (key: string): string => key.slice(0, SHORTEST_TOLD);

/** A key that a dispatch has, by its row. */
export interface Keyed {
  readonly row: number;
  readonly key: string;
}

const withoutMark = (key: string): string => (key.endsWith(MARK) ? key.slice(0, -MARK.length) : key);

/** How a headline may stand in the index: whole, and with the mark of a cut. */
export const spellings = (key: string): readonly string[] => [withoutMark(key), `${withoutMark(key)}${MARK}`];

/** Whether `short` is what was left of `whole` when it was cut. */
const isCutOf = (short: string, whole: string): boolean => {
  const said = withoutMark(short);
  return (
    said.length >= SHORTEST_CUT &&
    whole.startsWith(said) &&
    whole.length - said.length >= LEAST_LEFT &&
    (said !== short || whole.charAt(said.length) !== ' ')
  );
};

const startsOther = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/**
 * The rows of `known` whose headline is the same as `asked`, be one of them cut; without those that may be cut from another
 * one of `all`, which begin alike.
 */
export const sameHeadline = (
  asked: string,
  known: readonly Keyed[],
  all: readonly Keyed[],
): { readonly exact: readonly number[]; readonly cut: readonly number[] } => {
  const said = withoutMark(asked);
  const exact = known.filter(({ key }) => withoutMark(key) === said).map(({ row }) => row);
  const near = known.filter(({ key }) => isCutOf(asked, withoutMark(key)) || isCutOf(key, said));
  const cut = near.filter(({ key }) => {
    const own = withoutMark(key);
    const [short, long] = own.length < said.length ? [own, said] : [said, own];
    return all.every(({ key: other }) => {
      const one = withoutMark(other);
      return !one.startsWith(short) || startsOther(one, long);
    });
  });
  return { exact, cut: cut.map(({ row }) => row) };
};

/** The rows of `known` that tell what `asked` does, be one of them cut; none where they are more than one text. */
export const sameTold = (asked: string, known: readonly Keyed[]): readonly number[] => {
  const same = known.filter(({ key }) => startsOther(key, asked));
  const longest = same.reduce((most, { key }) => (key.length > most.length ? key : most), asked);
  return same.every(({ key }) => longest.startsWith(key)) ? same.map(({ row }) => row) : [];
};
