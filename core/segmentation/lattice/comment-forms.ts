/**
 * What stands below the form by which a page lets its readers answer: whatever a site prints there, the text of other stories as well,
 * the story is over. The form says what becomes of the address that it asks for, and behind it at most which fields have to be filled in:
 * a sentence that goes on, `… ne sera pas communiquée à la police`, is a story's.
 */
import { inAnyCase } from '../../any-case.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isProse } from './line-shapes.ts';

const ADDRESS_KEPT = inAnyCase(
  /^(?:votre (?:adresse|e-?mail|courriel)(?: (?:e-?mail|de messagerie|électronique|mail))? (?:ne sera|n[’']est) (?:pas|jamais) (?:publiée?|divulguée?|affichée?|communiquée?|visible|rendue? publique)(?: publiquement| sur (?:le|ce|notre) site)?|your e-?mail(?: address)? will not be (?:published|shared|displayed)(?: publicly)?|email của bạn sẽ không được hiển thị(?: công khai)?)[.!]?(?: ?\(?(?:\*$|(?:les )?champs (?:obligatoires|requis|marqués|indiqués|suivis|avec)(?!\p{L})[^!?]{0,70}|(?:the )?required fields[^!?]{0,50}|(?:các )?trường bắt buộc[^!?]{0,40}))?$/iu,
);
const LONGEST_FORM = 160;
/** So many paragraphs stand above it at least: of a page without a story nothing is told. */
const LEAST_TOLD = 2;
const STARTS = 'VYEvye';

/** Adds that all below such a form is the page's, up to a heading of links to other stories. */
export const addBelowCommentForm = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const asks = units.findIndex(
    ({ from, to }) =>
      to - from <= LONGEST_FORM &&
      STARTS.includes(text.charAt(from)) &&
      ADDRESS_KEPT.test(text.slice(from, to)),
  );
  if (asks < 0) return;
  const told = new Set(
    arcs.filter(({ line, features }) => line < asks && isProse(features)).map(({ line }) => line),
  );
  if (told.size < LEAST_TOLD) return;
  for (const { line, features } of arcs) {
    if (line < asks) continue;
    if (line > asks && features.has('related-heading')) return;
    features.drop('sign-off');
    features.add('furniture');
  }
};
