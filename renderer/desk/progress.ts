/** How far the edits of a dispatch are decided, and whether that is the work of rules alone. */
import { type Edit, isUndecided } from '../../core/model/edit.ts';

export interface Progress {
  readonly all: number;
  readonly undecided: number;
  /** Nothing is to decide, and no person decided anything: there is no progress of anybody's to be shown. */
  readonly byRules: boolean;
}

export const progressOf = (edits: readonly Edit[]): Progress => {
  const counted = edits.filter(({ state }) => state !== 'superseded');
  const undecided = counted.filter(isUndecided).length;
  const byRules = undecided === 0 && counted.every(({ decided }) => decided?.by.kind !== 'person');
  return { all: counted.length, undecided, byRules };
};
