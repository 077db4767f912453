/**
 * The keys of actions where a person has remapped some. An action has the keys that the person gave it, all of them, or those that
 * the program gives; two actions never have the same, nor keys that begin those of another. Pure.
 */
import type { OwnKeys } from '../../core/keys.ts';
import type { Bound } from './resolve.ts';
import { parseKeys, type Stroke, sameStroke } from './strokes.ts';

/** Only what the keys of an action depend on. */
type Keyed = Pick<Bound, 'id' | 'keys'>;

/** An action without those of its usual keys that never come: what shows the window keeps `kept` for itself. */
export const withoutKept = <T extends Keyed>(action: T, kept: readonly string[]): T =>
  action.keys.some((keys) => kept.includes(keys))
    ? { ...action, keys: action.keys.filter((keys) => !kept.includes(keys)) }
    : action;

/** The keys of an action, the one to be shown first. */
export const keysOf = ({ id, keys }: Keyed, own: OwnKeys): readonly string[] => own[id] ?? keys;

/** The actions with the keys that call them now. */
export const boundWith = <T extends Keyed>(all: readonly T[], own: OwnKeys): readonly T[] =>
  all.map((action) => (own[action.id] === undefined ? action : { ...action, keys: keysOf(action, own) }));

const sameKeys = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((keys, index) => keys === b[index]);

/** The person's keys once an action has `keys`; what the program gives is not kept as the person's. */
export const withKeys = (own: OwnKeys, action: Keyed, keys: readonly string[]): OwnKeys => {
  const { [action.id]: _, ...others } = own;
  return sameKeys(keys, action.keys) ? others : { ...others, [action.id]: keys };
};

/** Why keys cannot be given to an action: another has them, or one begins with the other. */
export interface Clash {
  readonly kind: 'taken' | 'begins';
  readonly id: string;
  /** Those of the other action. */
  readonly keys: string;
}

const beginsWith = (strokes: readonly Stroke[], first: readonly Stroke[]): boolean =>
  first.every((stroke, index) => {
    const other = strokes[index];
    return other !== undefined && sameStroke(stroke, other);
  });

/** What stands in the way of giving `written` to the action `id`; null where nothing does. `all` have the keys that they have now. */
export const clashOf = (all: readonly Keyed[], id: string, written: string): Clash | null => {
  const strokes = parseKeys(written);
  for (const other of all) {
    for (const keys of other.keys) {
      const others = parseKeys(keys);
      const [longer, shorter] = others.length > strokes.length ? [others, strokes] : [strokes, others];
      if (!beginsWith(longer, shorter)) continue;
      const isSame = longer.length === shorter.length;
      if (other.id === id && isSame) continue;
      return { kind: isSame ? 'taken' : 'begins', id: other.id, keys };
    }
  }
  return null;
};

/** The person's keys once `action` has those of the program again, and no other of `all` what stands in their way. */
export const withUsualKeys = (all: readonly Keyed[], own: OwnKeys, action: Keyed): OwnKeys => {
  let left = withKeys(own, action, action.keys);
  for (const other of all) {
    if (other.id === action.id) continue;
    const keys = keysOf(other, left);
    const free = keys.filter((written) => clashOf([action], other.id, written) === null);
    if (free.length < keys.length) left = withKeys(left, other, free);
  }
  return left;
};

/**
 * The person's keys as they can be used together with what the program gives: a usual key of an action gives way where the person
 * gave it, or what begins it, to another. Such a clash comes with a program that has grown since the person chose.
 */
export const settledKeys = (all: readonly Keyed[], own: OwnKeys): OwnKeys => {
  const chosen = all.flatMap(({ id }) => (own[id] === undefined ? [] : [{ id, keys: own[id] }]));
  if (chosen.length === 0) return own;
  let settled = own;
  for (const action of all) {
    if (own[action.id] !== undefined) continue;
    const free = action.keys.filter((written) => clashOf(chosen, action.id, written) === null);
    if (free.length < action.keys.length) settled = withKeys(settled, action, free);
  }
  return settled;
};

/** Keys that every program moves and leaves with; lists and tabs move by them. */
const MOVING: ReadonlySet<string> = new Set(
  'tab enter escape arrowup arrowdown arrowleft arrowright home end pageup pagedown backspace delete contextmenu'.split(
    ' ',
  ),
);
/** With Ctrl or Cmd they copy, cut, paste and choose all. */
const CLIPBOARD: ReadonlySet<string> = new Set(['c', 'x', 'v', 'a']);

/** Whether a stroke is left to what it means in every program. */
export const isReserved = ({ mod, alt, shift, key }: Stroke): boolean => {
  if (mod) return CLIPBOARD.has(key) && !alt && !shift;
  // A space stands between the strokes of a chord.
  return key === ' ' || (MOVING.has(key) && !alt) || key === 'tab' || key === 'unidentified';
};
