/** The line of a page that names the agency whose text it prints, with the day and hour of that behind it or without. */
import { inBasicPlane } from '../basic-plane.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { agencyBehindWriter, namesSource } from '../segmentation/lines/source-lines.ts';
import { agencyOf, isAgency } from './agency.ts';
import { agencyInBrackets } from './printed-agency.ts';

/** No line that names an agency and no more is longer. */
const LONGEST = 90;
/** The day behind a mark, and the hour: `Source: AFP | 22.04.2014 14h36`, `Source : AFP, le 3 mai 2019`. */
const DAY_BEHIND = inBasicPlane(
  /(?: ?[|•·–—,]| -)? (?:(?:le|du|on) )?(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4})(?:(?:,| ?[|•·–—-])?(?: à)? ?\d{1,2} ?[h:] ?(?:\d{2})?(?::\d{2})?(?: ?(?:GMT|UTC|TU))?)?$/u,
);

/** What stands before the agency: `Source : AFP`, `Par l’AFP`. */
const LABEL = /^(?:source ?: ?|(?:par|by)(?: ?: ?| )(?:l['’]|the )?)/iu;

/** Where it stands in the lines of the page among `blocks`, those before the links to other stories; null where none does. */
export const sourceLine = (text: string, blocks: readonly Block[]): Span | null => {
  for (const { role, from, to } of blocks) {
    if (role !== 'boilerplate' || to - from >= LONGEST) continue;
    const line = text.slice(from, to).replace(DAY_BEHIND, '');
    const own = agencyInBrackets(line);
    if (own) return { from: from + own.from, to: from + own.to };
    if (!namesSource(line)) continue;
    const agency = agencyBehindWriter(line);
    const label = LABEL.exec(line)?.[0].length ?? 0;
    const span =
      agency === null
        ? { from: from + label, to: from + line.length }
        : { from: from + line.lastIndexOf(agency), to: from + line.lastIndexOf(agency) + agency.length };
    if (isAgency(agencyOf(text.slice(span.from, span.to)) ?? '')) return span;
  }
  return null;
};
