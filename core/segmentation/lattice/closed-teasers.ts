/**
 * Teasers of other stories below this one that each end in the same button, `Lire la suite`, `En savoir plus »`: title, summary and
 * button, with the day of each between them or none. A part of a story has no button below it; the same button again below
 * another title and its sentence tells them all.
 */
import { inAnyCase } from '../../any-case.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { restLinkAt } from '../lines/links.ts';
import { asPhrase } from '../lines/phrases.ts';
import { isLinkTitle, isProse } from './line-shapes.ts';
import { addStoppedLinks } from './stopped-links.ts';
import { wholeLines } from './whole-lines.ts';

/** The button that leads to the rest of a story, as a phrase of the lists is written. */
const READ_ON = inAnyCase(
  /^(?:(?:lire|voir|découvrir|consulter|afficher)(?: (?:la suite|plus|davantage|tout|(?:cet |l[’'])(?:article|actualité|info)(?: complet| complète| en entier)?|(?:ce |le )(?:texte|communiqué|reportage|dossier|détail|sujet|billet)|la (?:dépêche|nouvelle|brève)))?|(?:la )?suite|plus(?: de détails| d[’']infos?| d[’']informations?)?|(?:en )?savoir (?:plus|davantage)|en lire (?:plus|davantage)|détails?|continuer(?: la lecture| à lire)?|read (?:more|on|article|(?:the )?full (?:story|article))|continue reading|more|learn more|xem (?:thêm|tiếp|chi tiết)|đọc (?:thêm|tiếp)|chi tiết)$/iu,
);
const LONGEST_BUTTON = 40;
const LONGEST_SUMMARY = 400;
/** So many such teasers tell each other, and so many paragraphs tell a story above them. */
const LEAST_TEASERS = 2;
const LEAST_TOLD = 2;
/** Lines of the page that may stand between the parts of one, and between two of them. */
const MOST_WITHIN = 2;
const MOST_BETWEEN = 3;
/** A summary that was cut off is marked so. */
const CUT = /(?:…|\.{3}|\[(?:…|\.{3})\]|\((?:…|\.{3})\)) ?$/u;
const STOPPED = /[.!?…\])»"”] ?$/u;

interface Teaser {
  readonly title: number;
  readonly summary: number;
  /** The line of the button, which may be that of the summary. */
  readonly last: number;
  readonly button: string;
  readonly isCut: boolean;
}

/** Adds which lines are such teasers, and which are links that their heading alone tells. */
export const addClosedTeasers = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addStoppedLinks(text, arcs, units);
  const whole = wholeLines(arcs, units);
  const isOwn = (features: FeatureSet | undefined): boolean =>
    features !== undefined &&
    (features.has('furniture') ||
      features.has('credit-only') ||
      features.has('credit-end') ||
      (features.has('tiny') && features.has('label') && !features.has('related-heading')));
  /** The nearest line above `line` that is none of the page's own. */
  const above = (line: number, most: number): number => {
    let at = line - 1;
    while (line - at <= most && isOwn(whole[at])) at--;
    return at;
  };
  const teaserAt = (line: number): Teaser | null => {
    const unit = units[line];
    if (unit === undefined) return null;
    const rest = restLinkAt(text, unit.from, unit.to);
    const printed = text.slice(rest ?? unit.from, unit.to);
    const button = printed.length <= LONGEST_BUTTON ? asPhrase(printed) : null;
    if (button === null || !READ_ON.test(button)) return null;
    const summary = rest === null ? above(line, MOST_WITHIN) : line;
    const told = units[summary];
    const features = whole[summary];
    if (told === undefined || features === undefined || features.has('furniture')) return null;
    const said = text.slice(told.from, rest ?? told.to);
    const isTold = STOPPED.test(said) && !features.has('tiny') && said.length <= LONGEST_SUMMARY;
    const title = above(summary, MOST_WITHIN);
    return isTold && isLinkTitle(whole[title]) && !features.has('credit-end')
      ? { title, summary, last: line, button, isCut: rest !== null || CUT.test(said) }
      : null;
  };
  const teasers: Teaser[] = [];
  for (const line of units.keys()) {
    const teaser = teaserAt(line);
    if (teaser === null) continue;
    const before = teasers.at(-1);
    const follows =
      before !== undefined &&
      before.button === teaser.button &&
      above(teaser.title, MOST_BETWEEN) <= before.last;
    if (before !== undefined && !follows) {
      if (teasers.length >= LEAST_TEASERS) break;
      teasers.length = 0;
    }
    teasers.push(teaser);
  }
  const [first] = teasers;
  const last = teasers.at(-1);
  if (first === undefined || last === undefined || teasers.length < LEAST_TEASERS) return;
  const isStory = (features: FeatureSet | undefined): boolean =>
    features !== undefined && isProse(features) && !features.has('furniture');
  const told = whole.slice(0, first.title).filter(isStory).length;
  const goesOn = whole
    .slice(last.last + 1)
    .some((one) => isStory(one) && (one?.has('paragraph') === true || one?.has('huge') === true));
  const head = whole[above(first.title, MOST_BETWEEN)];
  const isHeaded = head?.has('related-heading') === true || head?.has('sign-off') === true;
  if (told < LEAST_TOLD || goesOn || !(isHeaded || teasers.every(({ isCut }) => isCut))) return;
  const paired = new Set(teasers.flatMap(({ title, summary }) => [title, summary]));
  const buttons = new Set(teasers.map(({ last }) => last));
  for (const { line, opens, features } of arcs) {
    if (paired.has(line) && opens) features.add('of-teasers');
    else if (buttons.has(line)) {
      features.drop('related-heading');
      features.add('closes-link');
    }
  }
};
