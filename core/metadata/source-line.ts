/** The line of a page that names the agency whose text it prints, with the day and hour of that behind it or without. */
import { inBasicPlane } from '../basic-plane.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { agencyBehindWriter, namesSource } from '../segmentation/lines/source-lines.ts';
import { isStampRow } from '../segmentation/lines/stamp-rows.ts';
import { nameBesideStamp } from '../segmentation/lines/worded-stamps.ts';
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
/** The source in a row that says when the page was published: `2021-05-14 · Source: AFP`. */
const IN_ROW = inBasicPlane(/(?:^|[|•·] *| [-–—] +)[Ss]ource ?: ?(?<name>\p{Lu}[\p{L}\p{M}.’' -]{1,30})$/du);

/** The agency that a line names beside its day: `3 mai 2021 à 18h42 par AFP`, `Information fournie par Reuters • 03/05/2021 à 18:42`. */
const besideDay = (line: string): Span | null => {
  if (!DIGIT.test(line)) return null;
  const [from, to] = (isStampRow(line) ? IN_ROW.exec(line)?.indices?.groups?.name : undefined) ?? [0, 0];
  const named = from < to ? { from, to } : nameBesideStamp(line);
  return named && isAgency(agencyOf(line.slice(named.from, named.to)) ?? '') ? named : null;
};
const DIGIT = /\d/u;

/** Where it stands in the lines of the page among `blocks`, those before the links to other stories; null where none does. */
export const sourceLine = (text: string, blocks: readonly Block[]): Span | null => {
  for (const { role, from, to } of blocks) {
    if (role !== 'boilerplate' || to - from >= LONGEST) continue;
    const printed = text.slice(from, to);
    const beside = besideDay(printed);
    if (beside) return { from: from + beside.from, to: from + beside.to };
    const line = printed.replace(DAY_BEHIND, '');
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
