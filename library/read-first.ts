/**
 * Reads the first dispatch of the first list before the window asks for it: it asks once it has the list, and is most often
 * drawing then, while this thread has nothing to do. What was read stays at hand, and is answered without being read again.
 */
import { z } from 'zod';
import type { Method } from '../core/method-names.ts';
import type { Result } from '../core/model/result.ts';
import { checking } from './thread/checking.ts';

const listed = z.object({ items: z.tuple([z.object({ id: z.string() })], z.unknown()) });

/**
 * What is to be told of each answer.
 *
 * @param read reads a dispatch; what fails is told to whoever asks for it
 */
export const readFirst = (
  read: (id: string) => void,
): ((method: Method, result: Result<unknown>) => void) => {
  let isDone = false;
  return (method, result) => {
    if (isDone || method !== 'dispatches.list' || !result.ok) return;
    isDone = true;
    const page = listed.safeParse(result.value, checking());
    if (page.success) read(page.data.items[0].id);
  };
};
