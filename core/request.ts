/**
 * The edge at which a call from another process comes in: its name and input are of unknown shape. What has no name of
 * the contract goes no further; the input is checked against it where the call is answered, by the library in its
 * thread, and whatever happens behind this edge goes back as a `Result`. Every host answers through this one function.
 */
import type { Client, Input } from './api.ts';
import { isMethod, type Method } from './method-names.ts';
import { fail, type Result } from './model/result.ts';

/**
 * @param client answers with `bad-request` where the input is not of the contract
 * @param name the method's name, as it arrived
 * @param input its input, as it arrived
 * @param corpus the path of the corpus that it is meant for, as it arrived; absent where the caller named none
 * @returns the method's result; `bad-request` where the name is not of the contract, `internal` where the client broke
 *   its promise to answer
 */
export const answerRequest = async (
  client: Client,
  name: string,
  input: unknown,
  corpus?: unknown,
): Promise<Result<unknown>> => {
  if (!isMethod(name)) return fail('bad-request', { reason: `there is no method ${name}` });
  try {
    // Of whatever shape: the client checks it.
    const given = input as Input<Method>;
    return await client.call(name, given, typeof corpus === 'string' ? corpus : undefined);
  } catch (error) {
    return fail('internal', { reason: error instanceof Error ? error.message : String(error) });
  }
};
