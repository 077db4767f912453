/** From strokes to actions. Pure: `use-keyboard.ts` listens and runs. */
import { parseKeys, type Stroke, sameStroke } from './strokes.ts';

/** An action's keys, each one way to call it. */
export interface Bound {
  readonly id: string;
  readonly keys: readonly string[];
  /** Whether its keys also work while a text field has the focus. */
  readonly inText?: boolean;
}

export interface Binding {
  readonly id: string;
  readonly strokes: readonly Stroke[];
  readonly inText: boolean;
}

/** Whether a stroke puts a character into a text field. */
const typesText = (stroke: Stroke | undefined): boolean =>
  stroke !== undefined && !stroke.mod && !stroke.alt && stroke.key.length === 1;

/** What the keys of actions call; those that type a character rest in text fields whatever the action says. */
export const bindings = (bound: readonly Bound[]): readonly Binding[] =>
  bound.flatMap(({ id, keys, inText }) =>
    keys.map((written) => {
      const strokes = parseKeys(written);
      return { id, strokes, inText: (inText ?? false) && !typesText(strokes[0]) };
    }),
  );

export type Resolved =
  | { readonly kind: 'action'; readonly id: string }
  /** The strokes so far begin a chord. */
  | { readonly kind: 'chord'; readonly strokes: readonly Stroke[] }
  | { readonly kind: 'none' };

const begins = (binding: Binding, strokes: readonly Stroke[]): boolean =>
  strokes.every((stroke, index) => {
    const wanted = binding.strokes[index];
    return wanted !== undefined && sameStroke(wanted, stroke);
  });

/**
 * What the next stroke means after those of a chord already pressed. A stroke that does not go on with the chord
 * ends it and means nothing.
 *
 * @param typing whether a text field has the focus
 */
export const resolve = (
  all: readonly Binding[],
  before: readonly Stroke[],
  next: Stroke,
  typing: boolean,
): Resolved => {
  const strokes = [...before, next];
  const fitting = all.filter((binding) => (!typing || binding.inText) && begins(binding, strokes));
  const whole = fitting.find((binding) => binding.strokes.length === strokes.length);
  if (whole !== undefined) return { kind: 'action', id: whole.id };
  return fitting.length > 0 ? { kind: 'chord', strokes } : { kind: 'none' };
};
