/**
 * Whether two answers of the host say the same, member by member in the same order. What is shown of an answer that says
 * nothing new need not be drawn again.
 */
export const sameWords = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
