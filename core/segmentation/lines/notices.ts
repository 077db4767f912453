/**
 * Lines that a page prints of itself and that look like a sentence of the story: what it offers, who may comment, what its programs
 * print. Looked up by the first word of a line. What somebody is named for as saying it is a story's.
 */
import { COMMENTING_BY_WORD } from './commenting.ts';
import { PAID_BY_WORD } from './paid-lines.ts';
import { PROGRAMS_BY_WORD } from './program-prints.ts';
import { isReportedBehind } from './reported-behind.ts';

const NOTICES = new Map<string, readonly RegExp[]>();
for (const [word, forms] of [...PAID_BY_WORD, ...COMMENTING_BY_WORD, ...PROGRAMS_BY_WORD])
  NOTICES.set(word, [...(NOTICES.get(word) ?? []), ...forms]);

/** Whether a line, whose first word in small letters is `first`, is such a line. */
export const isNotice = (line: string, first: string): boolean =>
  NOTICES.get(first)?.some((form) => form.test(line)) === true && !isReportedBehind(line);

const FIRST_WORD = /^\p{L}+/u;
/** The same of a line that is known to be the page's, and may end in a stop. */
export const isNoticeSentence = (line: string): boolean =>
  isNotice(line, FIRST_WORD.exec(line)?.[0].toLowerCase() ?? '');
