/**
 * What a part of the window asks the host for while it is shown. It is asked anew whenever the question changes, or
 * something that the answer depends on; an answer that comes after the next question is let go.
 */
import { useEffect, useState } from 'react';
import type { Input, Output } from '../../core/api.ts';
import type { Method } from '../../core/method-names.ts';
import type { Failure } from '../../core/model/result.ts';
import { useShell } from './use-shell.ts';

interface Answer<M extends Method> {
  /** What was asked, as JSON; null while nothing was answered. */
  readonly question: string | null;
  readonly output: Output<M> | null;
  readonly failure: Failure | null;
}

export interface Asked<M extends Method> {
  /** The answer to what is asked now; null until it is there. Where the same is asked again, the last one till then. */
  readonly output: Output<M> | null;
  /** The last answer, be it to an earlier question: for what should not blink while a question is typed. */
  readonly latest: Output<M> | null;
  /** Why what is asked now was not answered. */
  readonly failure: Failure | null;
  readonly again: () => void;
}

/**
 * Calls `name` with `input`; asks nothing while `input` is null.
 * @param since what the answer depends on beside the question: the same is asked again when this is another
 */
export const useReply = <M extends Method>(
  name: M,
  input: Input<M> | null,
  since: unknown = null,
): Asked<M> => {
  const { client } = useShell();
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<Answer<M>>({ question: null, output: null, failure: null });
  const question = input === null ? null : JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked again is the same question
  useEffect(() => {
    if (question === null) return;
    let stale = false;
    const asked: Input<M> = JSON.parse(question);
    void client.call(name, asked).then((reply) => {
      if (stale) return;
      setAnswer((last) =>
        reply.ok
          ? { question, output: reply.value, failure: null }
          : { question, output: last.question === question ? last.output : null, failure: reply.error },
      );
    });
    return () => {
      stale = true;
    };
  }, [client, name, question, since, round]);
  const isAnswered = question !== null && answer.question === question;
  return {
    output: isAnswered ? answer.output : null,
    latest: answer.output,
    failure: isAnswered ? answer.failure : null,
    again: () => setRound((now) => now + 1),
  };
};
