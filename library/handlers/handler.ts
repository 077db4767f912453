/** What a handler of the contract is: a method's input as its schema gives it, to its output. */
import type { z } from 'zod';
import type { METHODS } from '../../core/api.ts';
import type { Method } from '../../core/method-names.ts';

type In<M extends Method> = z.output<(typeof METHODS)[M]['input']>;
type Out<M extends Method> = z.output<(typeof METHODS)[M]['output']>;
export type Handlers = { readonly [M in Method]: (input: In<M>) => Promise<Out<M>> };
