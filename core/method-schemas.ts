/**
 * What the contract (`api.ts`) says of one method: what a call takes and gives, and whether it does something to the open
 * corpus. There are many methods, and a start calls few, so the schemas of each are made when it is first called.
 */
import type { z } from 'zod';

export interface MethodSchemas<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly isAct: boolean;
}

const entry = <I extends z.ZodType, O extends z.ZodType>(
  make: () => readonly [I, O],
  isAct: boolean,
): MethodSchemas<I, O> => {
  let made: readonly [I, O] | null = null;
  const schemas = (): readonly [I, O] => {
    made ??= make();
    return made;
  };
  return {
    get input() {
      return schemas()[0];
    },
    get output() {
      return schemas()[1];
    },
    isAct,
  };
};

/** @param make what it takes and what it gives */
export const method = <I extends z.ZodType, O extends z.ZodType>(make: () => readonly [I, O]) =>
  entry(make, false);
/**
 * A method that does something to the open corpus, or makes something of it: a call may say which one it means, and fails with
 * `corpus-changed` where that is not the one that is open.
 */
export const act = <I extends z.ZodType, O extends z.ZodType>(make: () => readonly [I, O]) =>
  entry(make, true);
