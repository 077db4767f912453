/** Selecting several dispatches in the list: all from one place to another, and leaving it. */
import { type Shell, sayFailure } from '../state/shell.ts';

/** Ticks all from one place of the list to another; where they cannot be had, says why. */
export const tickThrough = async (shell: Shell, from: number, to: number): Promise<void> => {
  const failure = await shell.list.tickThrough(from, to);
  if (failure !== null) sayFailure(shell, failure);
};

/** None is ticked any more, and rows open their dispatches again. */
export const stopTicking = ({ list, frame }: Shell): void => {
  list.tick([...list.store.getState().ticked], false);
  frame.store.setState({ ticking: false });
};
