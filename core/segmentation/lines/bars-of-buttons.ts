/** What a line is that starts as one does which heads a link, and goes on in nothing but buttons of the page. */
import { isFurniture } from './furniture.ts';
import { asPhrase } from './phrases.ts';

/** Whether behind the words that head a link and a bar stand nothing but buttons of the page: `Écouter | A+ A- | Partager`. */
export const areButtons = (line: string, head: number): boolean =>
  line.slice(0, head).trimEnd().endsWith('|') &&
  line
    .slice(head)
    .split('|')
    .map((part) => part.trim())
    .every((part) => part.length <= LONGEST_BUTTON && isFurniture(part, asPhrase(part)));
const LONGEST_BUTTON = 40;
