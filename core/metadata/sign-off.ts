/**
 * The sign-off: what an agency prints after the last word of a dispatch. Forms seen: `-VNA`, `–VNA`, `- VNA`,
 * `-VNA/VI`, `- CPV/VNA`, `/.`, `(VNA)`, `(AFP)`, `(TTXVN/Vietnam+)`, ` VNA` after a full stop, a line of its own such
 * as `VNA/CVN` or `Name Surname/CVN`, or none. One grammar serves segmentation, which asks where it starts, and
 * extraction, which asks what it says.
 */
import { type Span, trimSpan } from '../model/span.ts';
import { agencyOf } from './agency.ts';
import { readAlone } from './sign-off-alone.ts';
import { readEnding } from './sign-off-ending.ts';
import { REACH, type SignOff } from './sign-off-forms.ts';
import { readEditors } from './sign-off-of-editors.ts';

/** What ends so says where a picture was kept, or that its rights are: `AFP/Archives`, `- DR`. */
const OF_PICTURE =
  /(?:\/ ?(?:[Aa]rchives?|ARCHIVES?|[Ff]ile(?: [Pp]hoto)?|FILE|[Hh]andout|Tư liệu)|[Aa]rchives [A-Z][A-Za-z+]{1,12}|ARCHIVES [A-Z]{2,12}|(?:^|[^\p{L}.])D(?:R|\. ?R\.))\)?[. ]*$/u;

/** The sign-off at the end of `span` of `text`, or null. The stop of the last sentence stays with the sentence. */
export const readSignOff = (text: string, span: Span): SignOff | null => {
  const read = readAlone(text, span) ?? readEnding(text, span) ?? readEditors(text, span);
  return read !== null && OF_PICTURE.test(text.slice(Math.max(span.from, span.to - REACH), span.to))
    ? null
    : read;
};

/** What stands in the name that a sign-off prints. */
export interface SignOffParts {
  /** Who signs. */
  readonly agency: Span | null;
  /** Whose text the agency passes on, printed before it: `CPV` in `CPV/VNA`. */
  readonly partner: Span | null;
  /** The desk, the paper or the initials behind the agency: `VI` in `VNA/VI`. */
  readonly service: Span | null;
}

/** The parts of the agency that a sign-off of `text` prints, `CPV/VNA/VI`; all null where it prints none that is known. */
export const signOffParts = (text: string, { agency: printed }: SignOff): SignOffParts => {
  const none: SignOffParts = { agency: null, partner: null, service: null };
  if (!printed) return none;
  const said = text.slice(printed.from, printed.to);
  const name = agencyOf(said);
  if (name === null) return none;
  const at = said.indexOf(name);
  if (at < 0) return { ...none, agency: printed };
  const agency = { from: printed.from + at, to: printed.from + at + name.length };
  const within = (from: number, to: number): Span | null => {
    const part = trimSpan(text, { from, to });
    return part.from < part.to ? part : null;
  };
  const before = /\/\s*$/u.exec(said.slice(0, at));
  const after = /^\s*\//u.exec(said.slice(at + name.length));
  return {
    agency,
    partner: before ? within(printed.from, printed.from + before.index) : null,
    service: after ? within(agency.to + after[0].length, printed.to) : null,
  };
};
