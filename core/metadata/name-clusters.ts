/**
 * Spellings of one name across a corpus: `To Lam` and `Tô Lâm`, `Hanoi` and `Hanoï`, `Ha Noi` and `Hà Nội`. Nothing is
 * changed by it; it only says which spellings may be of one name, for a person to decide. Two spellings go together
 * where they have the same letters and neither has a mark that contradicts the other's: French prints `Tuân` for
 * `Tuấn`, but `Tuấn` and `Tuần` are two names, and then a bare `Tuan` belongs to neither.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { isGivenName, isVietnameseFamilyName } from './given-names.ts';

export interface NameVariant {
  /** The spelling as it stands. */
  readonly name: string;
  /** In how many dispatches, or how often: what was counted by whoever asks. */
  readonly count: number;
  /**
   * Why it is here: `spelling`, the same letters; `order`, the family name first, `Dupont Jean`; `short`, a title and the last part of the only full name that ends
   * so, `M. Dupont` beside `Jean Dupont`, which is likely and not sure.
   */
  readonly by: 'spelling' | 'order' | 'short';
}

export interface NameCluster {
  /** The commonest spelling of the full name; of two as common, the one with more marks. */
  readonly name: string;
  readonly count: number;
  /** All spellings, the commonest first; one where a name has a single spelling. */
  readonly variants: readonly NameVariant[];
}

export interface NameCount {
  readonly name: string;
  readonly count: number;
}

const TITLE = inBasicPlane(
  /^(?:MM?\.|Mme|Mmes|Mlle|Me|Dr\.?|Pr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Monsieur|Madame|[Ôô]ng|[Bb]à|Ông)[\s\u00a0]+(?=\p{Lu})/u,
);
/** Letters that have no parts in Unicode. */
const WHOLE: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ø: 'o', ł: 'l', œ: 'oe', æ: 'ae', ß: 'ss' };
const BARE = /[đðøłœæß]/gu;
/** Shorter spellings are not compared without their spaces: `An` and `A N`. */
const SHORTEST = 4;

interface Spelling extends NameCount {
  /** The letters and digits without marks, case and spaces. */
  readonly key: string;
  /** The marks of each letter of the key. */
  readonly marks: readonly string[];
  /** The last part of a name of several parts, without marks and case; null for one part. */
  readonly last: string | null;
  /** Whether it is a title and one part: `M. Dupont`. */
  readonly short: boolean;
  /** Whether the family name stands first, which is compared as if it stood last. */
  readonly reversed: boolean;
}

const FAMILY_FIRST = /^(?<family>[^,]+), ?(?<given>[^,]+)$/u;

/**
 * A person's name with the family name behind the given one, or null where it stands so or cannot be told: behind a comma
 * the given name is told by it, else by a given name last where none stands first. In Vietnamese names, whose last part
 * is the given one, nothing is turned.
 */
const inOrder = (name: string): string | null => {
  const comma = FAMILY_FIRST.exec(name)?.groups;
  if (comma?.family !== undefined && comma.given !== undefined) return `${comma.given} ${comma.family}`;
  const parts = name.split(/[\s\u00a0]+/u);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const isTold = parts.length > 1 && isGivenName(last) && !isGivenName(first);
  return isTold && !isVietnameseFamilyName(first) ? [last, ...parts.slice(0, -1)].join(' ') : null;
};

const bare = (text: string): string => text.toLowerCase().replace(BARE, (letter) => WHOLE[letter] ?? letter);

const spellingOf = ({ name, count }: NameCount, persons: boolean): Spelling => {
  const titled = TITLE.test(name);
  const untitled = name.replace(TITLE, '');
  const turned = persons ? inOrder(untitled.normalize('NFC')) : null;
  const said = bare(turned ?? untitled);
  let key = '';
  const marks: string[] = [];
  for (const unit of said.normalize('NFD')) {
    if (/[\p{L}\p{N}]/u.test(unit)) {
      key += unit;
      marks.push('');
    } else if (/\p{M}/u.test(unit) && marks.length > 0)
      marks[marks.length - 1] = [...`${marks.at(-1)}${unit}`].sort().join('');
  }
  const parts = said
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return {
    name,
    count,
    key: key.length < SHORTEST ? parts.join(' ') : key,
    marks,
    last: parts.length > 1 ? (parts.at(-1) ?? null) : null,
    short: titled && parts.length === 1,
    reversed: turned !== null,
  };
};

const holds = (outer: string, inner: string): boolean => [...inner].every((mark) => outer.includes(mark));

/** Spellings that may be of one name, and which marks each letter of them has: far fewer than spellings. */
interface Group {
  readonly spellings: Spelling[];
  readonly marks: readonly Set<string>[];
}

/** Whether no letter of a spelling has a mark that contradicts one of the group's. */
const fits = ({ marks }: Group, spelling: Spelling): boolean =>
  spelling.marks.every((own, index) => {
    for (const other of marks[index] ?? []) if (!holds(own, other) && !holds(other, own)) return false;
    return true;
  });

const join = ({ spellings, marks }: Group, spelling: Spelling): void => {
  spellings.push(spelling);
  for (const [index, own] of spelling.marks.entries()) marks[index]?.add(own);
};

const markCount = ({ marks }: Spelling): number => marks.join('').length;

/** The groups of spellings of one key: those with the most marks first found one, the others join the only one they agree with. */
const groupsOf = (spellings: readonly Spelling[]): readonly (readonly Spelling[])[] => {
  const groups: Group[] = [];
  const ordered = [...spellings].sort((a, b) => markCount(b) - markCount(a) || (a.name < b.name ? -1 : 1));
  for (const spelling of ordered) {
    const fitting = groups.filter((group) => fits(group, spelling));
    const [only] = fitting;
    if (fitting.length === 1 && only) join(only, spelling);
    else groups.push({ spellings: [spelling], marks: spelling.marks.map((own) => new Set([own])) });
  }
  return groups.map(({ spellings: one }) => one);
};

const byCount = (a: Spelling, b: Spelling): number =>
  b.count - a.count || markCount(b) - markCount(a) || (a.name < b.name ? -1 : 1);

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/**
 * The clusters of names, the commonest first. Every name is in exactly one of them; blank names are left out.
 *
 * @param names each spelling with its count; a spelling given twice counts twice
 * @param persons whether they are names of persons, for whom a title and a last name may stand for the full name,
 *   and the family name may come first
 */
export const clusterNames = (names: readonly NameCount[], persons = false): readonly NameCluster[] => {
  const counts = new Map<string, number>();
  for (const { name, count } of names)
    if (name.trim() !== '') counts.set(name, (counts.get(name) ?? 0) + count);
  const spellings = [...counts].map(([name, count]) => spellingOf({ name, count }, persons));
  const isShort = (spelling: Spelling): boolean => persons && spelling.short;
  const groups = [
    ...groupBy(
      spellings.filter((spelling) => !isShort(spelling)),
      ({ key }) => key,
    ).values(),
  ].flatMap(groupsOf);
  const shorts = [...groupBy(spellings.filter(isShort), ({ key }) => key).values()].flatMap(groupsOf);
  const full = groupBy(
    groups.filter((group) => group.some(({ last }) => last !== null)),
    (group) => group.find(({ last }) => last !== null)?.last ?? '',
  );
  const joined = new Map<readonly Spelling[], Spelling[]>();
  const alone: (readonly Spelling[])[] = [];
  for (const short of shorts) {
    const candidates = full.get(short[0]?.key ?? '') ?? [];
    const [only] = candidates;
    if (candidates.length === 1 && only) joined.set(only, [...(joined.get(only) ?? []), ...short]);
    else alone.push(short);
  }
  return [...groups, ...alone]
    .map((group): NameCluster => {
      const main = [...group].sort(byCount);
      const extra = [...(joined.get(group) ?? [])].sort(byCount);
      const variants = [
        ...main.map(
          ({ name, count, reversed }): NameVariant => ({
            name,
            count,
            by: reversed === main[0]?.reversed ? 'spelling' : 'order',
          }),
        ),
        ...extra.map(({ name, count }): NameVariant => ({ name, count, by: 'short' })),
      ];
      return {
        name: main[0]?.name ?? '',
        count: variants.reduce((sum, { count }) => sum + count, 0),
        variants,
      };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
};
