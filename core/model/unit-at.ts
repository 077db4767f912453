/**
 * The code unit at a position, for the loops that every character of every dispatch passes through. A text comes whole,
 * as a part of another or joined from parts. Where a place has met more than a few of these shapes the engine looks
 * `charCodeAt` up anew at each call, which takes as long as the call; by way of the prototype it never does. And where
 * a place has once asked outside of a text, it no longer reads units in line: so there are two.
 */

/** The UTF-16 code unit at `at` of `text`, which must lie in it. */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);

/** The UTF-16 code unit at `at` of `text`; 0 outside of it. */
export const unitOrNone = (text: string, at: number): number =>
  at >= 0 && at < text.length ? unitAt(text, at) : 0;
