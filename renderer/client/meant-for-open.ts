/**
 * The client of a window that names the corpus it means with each act: the one that it was told to be open when it was
 * asked. Another window may open another at any moment, and until that is heard of here, what a person does is about the
 * first.
 */
import type { Input, Output, Reply } from '../../core/api.ts';
import { METHODS } from '../../core/api.ts';
import type { Method } from '../../core/method-names.ts';
import type { HostClient } from './host-client.ts';

export const meantForOpen = (client: HostClient): HostClient => {
  let open: string | undefined;

  const note = (name: Method, value: unknown): void => {
    // Of one method name, as the client has checked.
    if (name === 'app.describe') open = (value as Output<'app.describe'>).corpus?.path;
    if (name === 'corpus.open' || name === 'corpus.create') open = (value as Output<'corpus.open'>).path;
  };

  return {
    ...client,
    call: async <M extends Method>(name: M, input: Input<M>, corpus = open): Promise<Reply<M>> => {
      const reply = await client.call(name, input, METHODS[name].isAct ? corpus : undefined);
      if (reply.ok) note(name, reply.value);
      return reply;
    },
    subscribe: (listener) =>
      client.subscribe((event) => {
        if (event.type === 'corpus') open = event.corpus?.path;
        listener(event);
      }),
  };
};
