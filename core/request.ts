/**
 * The edge at which a call from another process comes in: its name and input are of unknown shape until they are
 * checked here against the contract, and whatever happens behind it goes back as a `Result`. Every host answers
 * through this one function.
 */
import { type Client, isMethod, METHODS } from './api.ts';
import { fail, type Result } from './model/result.ts';

/**
 * @param name the method's name, as it arrived
 * @param input its input, as it arrived
 * @param corpus the path of the corpus that it is meant for, as it arrived; absent where the caller named none
 * @returns the method's result; `bad-request` where name or input are not of the contract, `internal` where the
 *   client broke its promise to answer
 */
export const answerRequest = async (
  client: Client,
  name: string,
  input: unknown,
  corpus?: unknown,
): Promise<Result<unknown>> => {
  if (!isMethod(name)) return fail('bad-request', { reason: `there is no method ${name}` });
  const parsed = METHODS[name].input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const reason =
      issue === undefined ? 'the input' : `${issue.path.join('.') || 'the input'}: ${issue.message}`;
    return fail('bad-request', { reason: `${name}: ${reason}` });
  }
  try {
    return await client.call(name, parsed.data, typeof corpus === 'string' ? corpus : undefined);
  } catch (error) {
    return fail('internal', { reason: error instanceof Error ? error.message : String(error) });
  }
};
