/**
 * What people use today to find the story: Mozilla's Readability on the same text wrapped in paragraphs, and the rule
 * "cut at the heading of the related block". Both only choose the story; neither names roles.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { linesOf } from '../../core/model/lines.ts';
import type { Span } from '../../core/model/span.ts';

export type Peer = (text: string) => readonly Span[];

const HEADING = /^(?:Voir plus|See more|Xem thêm)$/u;

/** Everything above the first line that is the heading of a related block; everything where there is none. */
const cutAtHeading: Peer = (text) => {
  const lines = linesOf(text);
  const at = lines.findIndex(({ from, to }) => HEADING.test(text.slice(from, to)));
  return at < 0 ? lines : lines.slice(0, at);
};

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The lines that Readability keeps when each is a paragraph of one article, and the first line, its title. */
const readability: Peer = (text) => {
  const lines = linesOf(text);
  const paragraphs = lines.map(({ from, to }) => `<p>${escaped(text.slice(from, to))}</p>`).join('\n');
  const first = lines[0];
  const title = first ? escaped(text.slice(first.from, first.to)) : '';
  const { document } = parseHTML(
    `<!doctype html><html><head><title>${title}</title></head><body><article>${paragraphs}</article></body></html>`,
  );
  const article = new Readability(document).parse();
  if (!article?.content) return first ? [first] : [];
  const kept = new Map<string, number>();
  for (const paragraph of parseHTML(`<html><body>${article.content}</body></html>`).document.querySelectorAll(
    'p',
  )) {
    const said = plain(paragraph.textContent ?? '');
    kept.set(said, (kept.get(said) ?? 0) + 1);
  }
  return lines.filter(({ from, to }, index) => {
    const said = plain(text.slice(from, to));
    const left = kept.get(said) ?? 0;
    if (left > 0) kept.set(said, left - 1);
    return left > 0 || (index === 0 && plain(article.title ?? '') === said);
  });
};

export const PEERS: ReadonlyMap<string, Peer> = new Map([
  ['cut at the heading', cutAtHeading],
  ['@mozilla/readability', readability],
]);
