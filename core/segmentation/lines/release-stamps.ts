/**
 * The kind of text and its day, as bodies print them below the headlines of their releases: `Communiqué du 11 février 2020`,
 * `Press release, May 4, 2021`. Where no other title stands above a story the same words are its headline.
 */
import { isStamp } from './stamps.ts';

const KIND =
  /^(?:communiqué(?:s)?(?: de presse| officiel| commun)?|dépêche|actualité|article|note d[’']information|déclaration|avis|point de presse|information presse|(?:press|news|media) (?:release|statement)|statement|thông cáo(?: báo chí)?|bản tin)(?: n[°o]\.? ?\d{1,5}(?:[/-]\d{2,4})?)?(?:,? (?:en date )?d[ue]| le|,| of| dated| ngày| ra ngày| ?[-–—:|])? (?=\p{L}{0,9}[ ,.]{0,2}(?:\d|\p{L}))/iu;
const WITH_YEAR = /(?:19|20)\d\d/u;

/** Whether a line says of which kind a text is, and when it was released, and no more. */
export const isReleaseStamp = (line: string): boolean => {
  if (!WITH_YEAR.test(line)) return false;
  const kind = KIND.exec(line)?.[0];
  return kind !== undefined && isStamp(line.slice(kind.length));
};
