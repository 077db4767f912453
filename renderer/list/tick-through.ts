/** Ticks all from one place of the list to another; where they cannot be had, says why. */
import { type Shell, sayFailure } from '../state/shell.ts';

export const tickThrough = async (shell: Shell, from: number, to: number): Promise<void> => {
  const failure = await shell.list.tickThrough(from, to);
  if (failure !== null) sayFailure(shell, failure);
};
