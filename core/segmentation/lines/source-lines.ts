/**
 * Lines that say whose text a page prints, above the story where no sign-off stands: `AFP`, `Par Belga`, `Le Courrier
 * avec AFP et Reuters`, `La Presse Canadienne, Saint-Quai`.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isAgency } from '../../metadata/agency.ts';

const BEFORE =
  /^(?:textes?(?: (?:par|de))?|par|by|source|avec|with|theo|from)(?: ?:)?[ \u00a0](?:l['’]|the )?/iu;
const WITH = / (?:avec|with) (?:l['’]|the )?/u;
const AND = /,? (?:et|and|và) |, /u;
/** What may stand before `avec`: the name of a paper. */
const PAPER = inBasicPlane(/^\p{Lu}[\p{L}\p{M}\d.’' -]{1,28}$/u);
/** Agencies that are not named: `Le Courrier avec agences`. */
const UNNAMED = /^(?:les |des )?agences(?: de presse| internationales)?$/iu;
/** Broadcasters, whose pages say so where others name an agency. */
const BROADCASTERS: ReadonlySet<string> = new Set(
  'RFI|France 24|FRANCE 24|TV5MONDE|RTBF|VOA|DW|BBC|CNN|NHK'.split('|'),
);
/** The town where it was written, behind the agency: `La Presse Canadienne, Saint-Quai`. */
const TOWN = inBasicPlane(/, \p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2}$/u);
/** Who wrote it, before the agency: `Name Surname, La Presse Canadienne`, `Name Surname - AFP`, `Name Surname (AFP)`. */
const WRITER = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}(?:,? (?:et|and) \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3})?(?:, | [-–—|] | ?\/ ?| ?\((?=[^()]*\)$))(?<agency>\p{Lu}[^,()]+)\)?$/u,
);
/** What stands between the two. */
const PARTED = /[,/(|]| [-–—] /u;
const LONGEST = 60;
/** Behind a writer the name of an agency may be long. */
const LONGEST_WITH_WRITER = 90;

/** The agency for which somebody wrote, where `line` is nothing but the two; null otherwise. */
export const agencyBehindWriter = (line: string): string | null => {
  if (line.length > LONGEST_WITH_WRITER || !PARTED.test(line)) return null;
  const agency = WRITER.exec(line.replace(BEFORE, ''))?.groups?.agency;
  return agency !== undefined && isAgency(agency) ? agency : null;
};

/** Whether `line` is nothing but the names of agencies, and of who wrote for one, the paper that used them or the town. */
export const namesSource = (line: string): boolean => {
  if (agencyBehindWriter(line) !== null) return true;
  if (line.length > LONGEST) return false;
  const named = line.replace(BEFORE, '');
  const town = named.includes(',') ? TOWN.exec(named) : null;
  if (town && isAgency(named.slice(0, town.index))) return true;
  const joint = WITH.exec(named);
  const paper = joint ? named.slice(0, joint.index) : '';
  const agencies = (joint ? named.slice(joint.index + joint[0].length) : named).split(AND);
  // `Agences` alone is a rubric.
  const mayBeUnnamed = joint !== null || named !== line || agencies.length > 1;
  return (
    (paper === '' || PAPER.test(paper)) &&
    agencies.every((one) => isAgency(one) || BROADCASTERS.has(one) || (mayBeUnnamed && UNNAMED.test(one)))
  );
};

const USED = /(?:^| )(?:avec|with) /iu;
/** Whether `line` is nothing but the agencies whose texts a paper used: `Le Courrier avec agences`, `Avec AFP`. */
export const namesUsed = (line: string): boolean => USED.test(line) && namesSource(line);
