/**
 * Rows that say when a page was published together with who wrote it, how long it is read, and how often it was read or
 * answered: `3 mai 2021 – Rédigé par Name Surname – 0 commentaire`, `Par Name le mardi 3 mai à 16:22 | Lu 2418 fois`. And
 * such counts alone.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { isPublishedLine } from './published.ts';
import { isSectionName } from './sections.ts';
import { isStamp } from './stamps.ts';

const LONGEST = 150;
const MOST_PARTS = 6;
const BETWEEN = / ?\| ?| [-–—•·/] /u;
const BULLET = /^[•·*▪■●–—-] ?/u;

const COUNT = inAnyCase(
  /^(?:(?:\d[\d .,\u00a0]*|aucune?|no|pas de|une?|chưa có) ?(?:commentaires?|réactions?|réponses?|partages?|vues?|lectures?|visites?|likes?|j[’']aime|avis|comments?|reactions?|shares?|views?|reads?|replies|reply|responses?|bình luận|lượt (?:xem|đọc)|phản hồi|ý kiến)|(?:lue?|vue?) ?:? ?\d[\d .,\u00a0]* fois|(?:commentaires?|réactions?|comments?|vues?|views?|bình luận|lượt xem) ?:? ?\(?\d[\d.,]*\)?)$/iu,
);
const LENGTH = inAnyCase(
  /^(?:(?:temps de lecture|durée(?: de lecture)?|lecture|reading time|thời gian đọc)(?: ?:)? ?)?(?:\d{1,3}|une?|deux|trois|quatre|cinq) ?(?:min(?:ute)?s?|mn|phút)\.?(?: (?:de lecture|d[’']écoute|read|to read|đọc))?$/iu,
);
/** What a page offers to hear or see, and how long it is: `Écouter (24 min)`. */
const OFFER = inAnyCase(
  /^(?:écouter|réécouter|lire|voir|regarder|listen|read|watch|nghe|đọc|xem)(?: (?:l[’']article|l[’']émission|la vidéo|this article|bài viết))? ?[([]?\d{1,3}(?::\d\d| ?(?:min(?:ute)?s?|mn|s|sec|phút))\.?[)\]]?$/iu,
);

const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:,? (?:(?:et|and|và|avec|with|de|van|von|&) )?\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,6}";
const BYLINE = inBasicPlane(
  new RegExp(
    `^(?:(?:[Rr]édigé|[ÉEé]crit|[Pp]ublié|[Pp]osté|[Mm]is en ligne|[Pp]roposé|[Ss]igné|[Pp]osted|[Pp]ublished|[Ww]ritten)e? )?(?:[Pp]ar|[Bb]y|[Tt]heo|[Bb]ởi)(?: ?:)? ${NAME}(?:,? (?:(?:le|on|ngày) )?(?<stamp>(?:(?<=le |on |ngày )|\\p{L}*[ ,]*\\d).*))?$`,
    'u',
  ),
);
const ALONE = inBasicPlane(new RegExp(`^${NAME}$`, 'u'));
/** Who wrote it before a bar and two days at least: several names, each as short as a person's. */
const SEVERAL = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){1,3}(?:,(?: et| and)? \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){1,3}){1,6}$/u,
);
/** A small letter of Turkish, which sites of that country print in the words for a day of other languages, too. */
const DOTLESS = 'ı';

const isByline = (part: string): boolean => {
  const found = BYLINE.exec(part);
  return found !== null && (found.groups?.stamp === undefined || isStamp(found.groups.stamp));
};
/** Whose text it is, beside the day. */
const SOURCE = inBasicPlane(new RegExp(`^(?:[Ss]ources?|SOURCES?|Nguồn) ?: ?${NAME}$`, 'u'));
/** Right before the day, with nothing but a space or two between: `Source : Quaitech  13.03.2013 à 13h47`. */
const SOURCE_AND_STAMP = inBasicPlane(
  new RegExp(
    `^(?:[Ss]ources?|SOURCES?|Nguồn) ?: ?${NAME} {1,3}(?<stamp>(?:le )?\\d{1,4}[./ -].{4,30})$`,
    'u',
  ),
);
/** The site that has it, as sites write their own names in an address: `quaiinfo`. */
const SITE = /^[a-z\d]{5,20}(?:\.[a-z]{2,4})?$/u;
/** The day, and behind it who wrote, by name or as the desk: `18.06.2018 par Rédaction`. */
const STAMP_AND_WRITER = inBasicPlane(
  new RegExp(
    `^(?<stamp>(?:[Ll]e )?(?:\\p{L}+di,? )?(?:le )?\\d.*?),? (?:[Pp]ar|[Bb]y|[Bb]ởi) (?:(?:la |LA |l[’'])?(?:[Rr]édaction|RÉDACTION|[Éé]quipe|admin|webmaster)|${NAME})$`,
    'u',
  ),
);
const isSignedBehind = (part: string): boolean => {
  const stamp = STAMP_AND_WRITER.exec(part)?.groups?.stamp;
  return stamp !== undefined && isStamp(stamp);
};
/** What the page files a story under, and how long ago it did: `Faits divers - il y a 2 heures`, `Culture & Quais - Hier à 18:40`. */
const SECTION_AND_AGE = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}’'-]*(?: (?:& )?[\p{L}\p{M}’'-]+){0,2} [-–—] (?:[Ii]l y a \d{1,3} ?(?:minutes?|mins?|mn|heures?|h|jours?)|(?:[Aa]ujourd[’']hui|[Hh]ier|[Aa]vant-hier),? à \d{1,2} ?[:h] ?\d{2})$/u,
);
/** How often it was read, behind a bar and the day, before which pages print whose it is: `Le site du quai - Name le mardi 3 mai 2021 à 16:22 | Lu 12 fois`. */
const READ_BEHIND = /^(?<before>.{4,110}?) ?\| ?[Ll]ue?s? (?:\d[\d .,\u00a0]*) ?fois$/u;
const DAY_BEHIND = /(?:^|[ ,])le (?<stamp>[\p{L}\d][^|]{5,40})$/u;
const isReadBehindDay = (said: string): boolean => {
  const before = READ_BEHIND.exec(said)?.groups?.before;
  const stamp = before === undefined ? undefined : DAY_BEHIND.exec(before)?.groups?.stamp;
  return stamp !== undefined && isStamp(stamp);
};
const tells = (part: string): boolean =>
  COUNT.test(part) ||
  LENGTH.test(part) ||
  OFFER.test(part) ||
  isStamp(part) ||
  isByline(part) ||
  isPublishedLine(part);

/** Whether `line`, which holds a digit, is nothing but a stamp and what stands beside one, or a count alone. */
export const isStampRow = (line: string): boolean => {
  if (line.length > LONGEST) return false;
  const said = line.replace(BULLET, '').replaceAll(DOTLESS, 'i');
  if (COUNT.test(said) || OFFER.test(said) || isSignedBehind(said) || SECTION_AND_AGE.test(said)) return true;
  if (said.endsWith('fois') && isReadBehindDay(said)) return true;
  const sourced = SOURCE_AND_STAMP.exec(said)?.groups?.stamp;
  if (sourced !== undefined && isStamp(sourced)) return true;
  const printed = said.split(BETWEEN);
  if (printed.length < 2 || printed.length > MOST_PARTS) return false;
  const parts = printed.map((part) => part.trim());
  const others = parts.filter((part) => !tells(part));
  if (others.length === 0) return true;
  // Who wrote it, or the section, may stand there by name.
  const [other = ''] = others;
  if (others.length === 1 && (SOURCE.test(other) || SITE.test(other))) return parts.some(isStamp);
  return (
    others.length === 1 &&
    parts.length >= 3 &&
    (ALONE.test(other) || SEVERAL.test(other) || isSectionName(other))
  );
};
