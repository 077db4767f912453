/**
 * Where and when a text was made, alone on a line and with no dash, as ministries and bodies print it above their releases: `Paris,
 * le 8 juin 2017`, `Hà Nội, ngày 4 tháng 5 năm 2021`. The same heads a letter and a point of a list; that a story starts
 * right below it is told elsewhere (`segmentation/lattice/day-above-story.ts`).
 */
import { inBasicPlane } from '../basic-plane.ts';
import { type Span, trimSpan } from '../model/span.ts';
import { paperIn } from '../segmentation/lines/mastheads.ts';
import { at, type Dateline, dated, isKnownPlace, isOtherThanPlace, PLACE } from './dateline-forms.ts';
import { datedPattern } from './dates.ts';
import { flat } from './flat.ts';
import { MARK, marksHeld } from './marks-held.ts';

/** No such line is longer. */
const LONGEST = 64;
const find = datedPattern(
  (date) => `^(?<place>${PLACE}?), ?(?<article>le |ngày )?(?:on )?(?<date>${date})\\.?$`,
  ['date'],
);
const WITH_YEAR = /(?:19|20)\d\d\.?$/u;
/** The article of French, which dates letters and not what takes place; the pattern of a date may have taken it. */
const LED = /^(?:le|ngày) /u;
const STARTS = inBasicPlane(/^\p{Lu}/u);

/**
 * What a place that no list holds is not: who signs, `La Rédaction`, whose page it is, `Quai Matin`, or what happened, `Attentat de
 * Nice`, `Naissance`. Communes may have an article or a complement, `Le Lamentin`, `Bourg de Péage`.
 */
const NO_TOWN = inBasicPlane(
  /^(?:(?:La|Le|Les) |L[’'])?(?:[Aa]rchives?|[Aa]ssemblée|[Bb]ureau|[Cc]érémonie|[Cc]omité|[Cc]oncert|[Dd]écès|[Dd]irection|[ÉEé]quipe|[Ff]inale|[Mm]ariage|[Mm]atch|[Mm]ise|[Mm]ort|[Nn]aissance|[Rr]édaction|[Rr]encontre|[Vv]isite)(?!\p{L})|^(?!(?:Bourg|Cap|Fort|Mont|Pont|Port|Puy|Sainte?|Val|Villefranche|Villeneuve)[ -])\p{Lu}\p{Ll}+ (?:de |du |des |d[’'])|(?: |^)(?:Matin|Soir|Infos?|News|Actu|Presse|Hebdo|Magazine|Times|Post|Médias?|TV)$/u,
);
/** Whether what stands before a day is for sure none. */
export const isNoTown = (place: string): boolean => NO_TOWN.test(place) || paperIn(place) !== null;

/** The place and the day with its year that `span` of `text` is and no more, or null. */
export const readPlaceAndDay = (text: string, span: Span): Dateline | null => {
  const { from, to } = trimSpan(text, span);
  if (to - from > LONGEST) return null;
  const held = marksHeld(text, from, to);
  if (!(held & MARK.comma) || !(held & MARK.digit)) return null;
  const line = flat(text.slice(from, to));
  if (!STARTS.test(line) || !WITH_YEAR.test(line)) return null;
  const found = find(line);
  const groups = found?.indices?.groups;
  if (!found || !groups) return null;
  const { place = '', article, date = '' } = found.groups ?? {};
  const day = dated(text, at(from, groups.date));
  if (day === null || place === '' || isOtherThanPlace(place)) return null;
  if (!isKnownPlace(place) && (isNoTown(place) || (article === undefined && !LED.test(date)))) return null;
  return { span: { from, to }, place: at(from, groups.place), date: day, agency: null, sure: false };
};
