/**
 * Lines of a page that say its headline again: the steps that lead to it, `Accueil » Société » The headline`, be its end cut off,
 * and the title of its window, `The headline | Le Courrier`. The headline stands on a line of its own above the story; where it
 * does not, such a line may be all there is of it.
 */
import { inAnyCase } from '../../any-case.ts';
import { isAgency } from '../../metadata/agency.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { paperIn } from '../lines/mastheads.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';

/** Menus may stand above it. */
const LAST_LINE = 60;
const LONGEST_TRAIL = 300;
/** What is said again has so many characters and words at least: less may be a section, to which a bar leads as well. */
const SHORTEST_HEADLINE = 16;
const LEAST_WORDS = 3;
/** Of a headline that was cut off so many characters stand in the trail. */
const SHORTEST_CUT = 12;

/** What stands between two steps; a dash or a slash has spaces around it. */
const STEP_BEFORE = /(?:[>›»→]|::| [/\\|·•]) ?$/u;
const LAST_STEP = /^(?<steps>.*(?:[>›»→]|::| [/\\|·•]) ?)(?<last>\S.*?) ?(?:…|\.{3})$/u;
const DASH_BEFORE = / [-–—] $/u;
const STEP_BEHIND = /^(?: [|›»·•]| ?::) /u;
const DASH_BEHIND = /^ [-–—] /u;
const BETWEEN_SITES = / [-–—|] /u;
/** A step is no sentence, and names something. */
const NO_STEP = /[.!?;]\s/u;
const LETTER = /\p{L}/u;
const SPACES = /\s+/gu;
const SITE = inAnyCase(/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,6}$/iu);

/** The first step of one without marks, and what a headline that was cut off ends in. */
const FRONT_PAGE = /^(?:Accueil|Home|ACCUEIL|HOME) /u;
const CUT = / ?(?:…|\.{3})$/u;
const MOST_WORDS_OF_STEPS = 6;

/** What neither can do without. */
const PARTS = /[>›»→|·•/\\]|::| [-–—] |^(?:Accueil|Home|ACCUEIL|HOME) /u;

const areSteps = (said: string): boolean => LETTER.test(said) && !NO_STEP.test(said);

interface TopLine {
  readonly said: string;
  readonly features: FeatureSet;
}

/** The steps of a trail that has no marks between them, before the headline or what is left of it; null where it ends otherwise. */
const stepsBefore = (line: string, headline: string): string | null => {
  const said = line.replace(CUT, '');
  const at = said.indexOf(` ${headline.slice(0, SHORTEST_CUT)}`);
  const steps = at < 0 ? '' : said.slice(0, at);
  const isSaid = headline.startsWith(said.slice(at + 1)) && steps.split(' ').length <= MOST_WORDS_OF_STEPS;
  return steps !== '' && isSaid && !NO_STEP.test(steps) ? steps : null;
};

/** Whether `line` is nothing but steps or the name of a site beside `headline`; `isSite` tells the name of one. */
const saysAgain = (line: string, headline: string, isSite: (name: string) => boolean): boolean => {
  if (line.length > LONGEST_TRAIL) return false;
  if (line.length > headline.length && line.endsWith(headline)) {
    const steps = line.slice(0, -headline.length);
    if (STEP_BEFORE.test(steps)) return areSteps(steps);
    return DASH_BEFORE.test(steps) && isSite(steps.replace(DASH_BEFORE, ''));
  }
  if (line.length > headline.length && line.startsWith(headline)) {
    const behind = line.slice(headline.length);
    if (STEP_BEHIND.test(behind)) return areSteps(behind);
    // The house and its site may stand there, one behind the other.
    return DASH_BEHIND.test(behind) && behind.replace(DASH_BEHIND, '').split(BETWEEN_SITES).every(isSite);
  }
  if (FRONT_PAGE.test(line) && stepsBefore(line, headline) !== null) return true;
  const { steps = '', last = '' } = LAST_STEP.exec(line)?.groups ?? {};
  return last.length >= SHORTEST_CUT && headline.startsWith(last) && areSteps(steps);
};

/** Adds which lines above a story say its headline again. */
export const addTrails = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const lines: TopLine[] = [];
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_LINE || features.has('dateline') || isProse(features)) break;
    if (opens && piece.to === units[line]?.to)
      lines.push({ said: text.slice(piece.from, piece.to).replace(SPACES, ' '), features });
  }
  const trails = lines.filter(({ said }) => PARTS.test(said));
  if (trails.length === 0) return;
  const isSite = (name: string): boolean =>
    SITE.test(name) || isAgency(name) || paperIn(name) !== null || lines.some(({ said }) => said === name);
  const headlines = lines.filter(
    ({ said, features }) =>
      said.length >= SHORTEST_HEADLINE && said.split(' ').length >= LEAST_WORDS && isTitle(features),
  );
  for (const { said, features } of trails)
    if (headlines.some((headline) => saysAgain(said, headline.said, isSite))) features.add('furniture');
};
