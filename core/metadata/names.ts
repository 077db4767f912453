/**
 * Persons named with a title, `le ministre Nguyen Van A`, `Mme Tran Thi B`. Only a title directly before a name makes
 * it sure that a name is a person's; names without one are left to the archivist. Precision matters more than recall.
 */
import type { Span } from '../model/span.ts';

export interface PersonName {
  readonly name: string;
  /** Where it stands first. */
  readonly span: Span;
}

const COURTESY = 'M\\.|MM\\.|Mme|Mlle|Dr\\.?|Pr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|ông|bà|Ông|Bà';
const OFFICE =
  '(?:[Vv]ice-)?(?:[Pp]remi(?:er|ère) (?:vice-)?ministre|[Pp]résidente?|[Mm]inistre|[Aa]mbassad(?:eur|rice)|[Ss]ecrétaire général|[Gg]énéral|[Cc]olonel|[Dd]irect(?:eur|rice) générale?|PM|[Pp]rime [Mm]inister|[Pp]resident|[Mm]inister|[Aa]mbassador|[Gg]eneral [Ss]ecretary|[Gg]eneral|Thủ tướng|Chủ tịch nước|Tổng Bí thư|Bộ trưởng|Đại sứ)';
const PART = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-'’]\\p{Lu}[\\p{Ll}\\p{M}]+)*";
const PARTICLE = '(?:de|da|van|von|bin|al|el|di)';
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${COURTESY}|${OFFICE})[ \\u00a0](?<name>${PART}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0])?${PART}){1,4})(?![\\p{L}])`,
  'dgu',
);
/** Capitalised words that follow a title but open another phrase: `le président Hồ Chí Minh` is a person, `Assemblée nationale` is not. */
const NOT_PERSON =
  /(?:Assemblée|Comité|Conseil|Parti|République|Vietnam|Russie|Chine|Ministère|Commission|Affaires|National|Committee|Council|Minister|Republic|Foreign)/u;
/** Names are looked for at the start of a long text only. */
const REACH = 60_000;

/** The persons named with a title in `span` of `text`, each once, in order of appearance. */
export const personsIn = (text: string, span: Span): readonly PersonName[] => {
  const found = new Map<string, PersonName>();
  const slice = text.slice(span.from, Math.min(span.to, span.from + REACH));
  for (const match of slice.matchAll(TITLED)) {
    const name = match.groups?.name;
    const place = match.indices?.groups?.name;
    if (name === undefined || place === undefined || NOT_PERSON.test(name)) continue;
    const known = name.replace(/\s+/gu, ' ');
    if (!found.has(known))
      found.set(known, { name: known, span: { from: span.from + place[0], to: span.from + place[1] } });
  }
  return [...found.values()];
};
