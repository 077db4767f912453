/**
 * Lines that are no sentences and yet a story's: rows of figures, results and forecasts, and entries of a live page,
 * which start with the hour. And the line below which readers speak.
 */
import { inAnyCase } from '../../any-case.ts';
import { unitAt } from '../../model/unit-at.ts';

const ZERO = 0x30;
const NINE = 0x39;
/** Of the characters of a row of figures at least this share are digits. */
const SHARE = 0.07;
const STOPPED = /[.!?…:]["»”)]?$/u;

/** Whether a line of at most some 125 characters is a row of figures: `Riz : 6,2 millions de tonnes`, `Porto: 24-31 °C`. */
export const isFigures = (line: string): boolean => {
  let digits = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = unitAt(line, at);
    if (unit >= ZERO && unit <= NINE) digits++;
  }
  return digits > 0 && digits >= SHARE * line.length && !STOPPED.test(line);
};

const CLOCK = inAnyCase(
  /^(?:[01]?\d|2[0-3])(?: ?h(?: ?[0-5]\d)?|[:.][0-5]\d(?: ?[ap]m)?| ?[ap]m)(?= ?(?:gmt|utc)?[ :.–—-])/iu,
);

/** Whether a line starts with an hour: `14h05 - Les secours …`, `9.15am: …`. */
export const isClocked = (line: string): boolean => {
  const unit = line.charCodeAt(0);
  return unit >= ZERO && unit <= NINE && CLOCK.test(line);
};

const COMMENTS = inAnyCase(
  /^(?:\d{1,6} (?:commentaires?|comments?|bình luận|ý kiến|réactions?|réponses?|responses?|replies)(?: ?:)?|\d{1,6} (?:avis|témoignages?|évaluations?)(?: (?:de|des|d[’'])(?: nos| vos)? ?(?:voyageurs|voyageuses|lecteurs|lectrices|clients|internautes|utilisateurs|visiteurs|consommateurs|acheteurs|membres|abonnés|spectateurs))?|\d{1,6} (?:(?:travell?er|reader|customer|user|guest|visitor|member)s?[’']?s? )?reviews?|\d{1,6} (?:đánh giá|nhận xét)(?: (?:của|từ) (?:khách hàng|bạn đọc|độc giả|du khách))?|(?:commentaires?|comments?|bình luận|ý kiến(?: bạn đọc)?|vos commentaires|your comments|(?:vos )?réactions?|responses?) ?(?:\(\d{1,6}\)|: ?\d{1,6})?)$/iu,
);
const LONGEST_HEADING = 40;
const MAY_HEAD = '0123456789cCbByYýÝvVrR';

/** Whether a line heads what readers say: `3 commentaires`, `3 avis de voyageurs`, `Bình luận (2)`. */
export const isCommentsHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING && MAY_HEAD.includes(line.charAt(0)) && COMMENTS.test(line);
