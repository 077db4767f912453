/** What arrives from a host is checked here against the contract, once, and trusted inside. */

import { z } from 'zod';
import { METHODS, type Output, type Reply } from '../../core/api.ts';
import { type Event, eventSchema } from '../../core/api-events.ts';
import { failureSchema } from '../../core/api-values.ts';
import type { Method } from '../../core/method-names.ts';
import { fail, ok } from '../../core/model/result.ts';

const resultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: failureSchema }),
]);

/** The schema of a method's value; the table of methods pairs each name with its own, which the compiler cannot follow. */
const outputSchema = <M extends Method>(name: M): z.ZodType<Output<M>> =>
  METHODS[name].output as unknown as z.ZodType<Output<M>>;

const mismatch = (error: z.ZodError): string => {
  const issue = error.issues[0];
  return issue === undefined ? 'unreadable' : `${issue.path.join('.')}: ${issue.message}`;
};

/** A host's answer to `name` as a reply of the contract. What is none becomes an `internal` failure that says why. */
export const checkReply = <M extends Method>(name: M, answer: unknown): Reply<M> => {
  const result = resultSchema.safeParse(answer);
  if (!result.success) return fail('internal', { reason: `${name}: ${mismatch(result.error)}` });
  if (!result.data.ok) return result.data;
  const value = outputSchema(name).safeParse(result.data.value);
  return value.success ? ok(value.data) : fail('internal', { reason: `${name}: ${mismatch(value.error)}` });
};

/** An event of the contract, or null for one of a newer host that this window does not know. */
export const checkEvent = (value: unknown): Event | null => {
  const event = eventSchema.safeParse(value);
  return event.success ? event.data : null;
};
