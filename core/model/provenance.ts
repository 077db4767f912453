/** Who decided something, and when. Times are ISO 8601 in UTC and always passed in: core has no clock. */
import { z } from 'zod';

/** A person, known by the name they gave, or a rule of the program with the version that acted. */
export type Agent =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly version: number };

/** The rule under which stands what was had back of damaged files: an entry of history, a tombstone, an operation. */
export const RECOVERY = 'recovery';

/** Whether nobody decided, and what stands there was had back of damaged files. */
export const isRecovery = (agent: Agent): boolean => agent.kind === 'rule' && agent.rule === RECOVERY;

/** What an agent is known by: the name of a person, the id of a rule. */
export const agentName = (agent: Agent): string => (agent.kind === 'person' ? agent.name : agent.rule);

export const agentSchema: z.ZodType<Agent> = z.union([
  z.looseObject({ kind: z.literal('person'), name: z.string() }),
  z.looseObject({ kind: z.literal('rule'), rule: z.string(), version: z.number().int() }),
]);

/** One decision of an agent. Its absence on a block or edit means that no person ever looked at it. */
export interface Decision {
  readonly by: Agent;
  readonly at: string;
}

export const timeSchema = z.iso.datetime();
export const decisionSchema: z.ZodType<Decision> = z.looseObject({ by: agentSchema, at: timeSchema });
