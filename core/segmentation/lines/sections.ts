/**
 * Teasers that a page printed on one line: the name of a section, a headline and its summary, with nothing but spaces
 * between them, `Politics PM asks province to reform The province needs to …`. The sections are a closed table. Where
 * the headline ends is told by what starts a sentence there; where two places are as good, both are proposed, so that
 * the decoder, which cannot tell either, marks what it takes as unsure.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { unitAt, unitOrNone } from '../../model/unit-at.ts';
import { eitherWay } from '../../plain-letters.ts';
import { SIGN } from './telling-words.ts';
import { wordSigns } from './word-signs.ts';

const SECTIONS: ReadonlySet<string> = new Set(
  eitherWay(
    [
      'politics|business|economy|society|world|culture|culture & sports|culture - sports|culture-sports|sports|sport|environment|travel|tourism|science|sci-tech|science & technology|science-technology|technology|health|education|life|lifestyle|law|asean|international|region|opinion|features|feature|reference|videos|video|photos|infographics|business & finance|politics & laws|overseas vietnamese|heritage|destinations',
      'politique|économie|economie|affaires|société|societe|monde|culture|culture - sports|culture-sports|culture et sports|sports|sport|environnement|voyage|tourisme|science|sciences|sciences-technologies|sciences et technologies|technologies|santé|éducation|vie sociale|droit|loi|asean|international|région|opinion|opinions|reportages|dossier|dossiers|vidéo|vidéos|photos|infographie|actualités|francophonie|patrimoine|destinations|vietnamiens à l’étranger|analyses|interview',
      'chính trị|kinh tế|kinh doanh|xã hội|thế giới|văn hóa|văn hoá|thể thao|môi trường|du lịch|khoa học|công nghệ|khoa học - công nghệ|sức khỏe|y tế|giáo dục|đời sống|pháp luật|asean|quốc tế|ý kiến|phóng sự|thời sự|tin tức|giải trí|an ninh|quốc phòng|người việt bốn phương|ảnh|video|infographics|dân tộc|bất động sản|tài chính|chứng khoán',
    ]
      .join('|')
      .split('|'),
  ),
);
/** The first words of sections, in small letters, with a capital and in capitals: most lines are told by theirs. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...SECTIONS].flatMap((name) => {
    const first = /^[^ -]+/u.exec(name)?.[0] ?? '';
    return [first, first.charAt(0).toUpperCase() + first.slice(1), first.toUpperCase()];
  }),
);
/** The letters that these begin with. */
const FIRST_LETTERS: ReadonlySet<number> = new Set([...FIRST_WORDS].map((word) => word.charCodeAt(0)));
/** Whether `name` is that of a section, in whatever case. */
export const isSectionName = (name: string): boolean => SECTIONS.has(name.toLowerCase());

/** The bar of a page names at least so many of its sections. */
const LEAST_IN_BAR = 3;
const LONGEST_BAR = 200;
const BETWEEN_SECTIONS = /[\s|·•/]+/u;

const ENTRY = inBasicPlane(/^\p{Lu}[\p{Ll}\p{M}]/u);
/** What the bar of a site calls a part of it that no list of sections has, or the front page. */
const OF_BAR: ReadonlySet<string> = new Set(
  'accueil argent auto blogs bourse buzz cinéma conso culture élections emploi faits-divers forum france immo insolite international justice live loisirs livres maroc médias météo musique nation people planète régions services une'.split(
    ' ',
  ),
);
const isOfBar = (word: string): boolean => SECTIONS.has(word) || OF_BAR.has(word);

/**
 * Whether `words`, as they are printed, are entries of one word each, most of which are sections: `Une Régions Belgique Monde
 * Sports`. What a title says is not, and has small words.
 */
const areEntries = (words: readonly string[]): boolean => {
  if (words.length <= LEAST_IN_BAR || !words.every((word) => ENTRY.test(word))) return false;
  const known = words.filter((word) => isOfBar(word.toLowerCase())).length;
  return known >= LEAST_IN_BAR && 3 * known >= 2 * words.length;
};

/** Whether a line is nothing but names of sections, one behind the other: `Politique Économie Société Culture`. */
export const isBarOfSections = (line: string): boolean => {
  if (line.length > LONGEST_BAR) return false;
  const space = line.indexOf(' ');
  if (space < 0) return false;
  const first = line.slice(0, space);
  const isListed = FIRST_LETTERS.has(unitOrNone(line, 0)) && FIRST_WORDS.has(first);
  if (!isListed && !OF_BAR.has(first.toLowerCase())) return false;
  const printed = line.split(BETWEEN_SECTIONS).filter((word) => word !== '');
  if (areEntries(printed)) return true;
  if (!isListed) return false;
  const words = printed.map((word) => word.toLowerCase());
  let count = 0;
  for (let at = 0; at < words.length; count++) {
    let end = Math.min(words.length, at + WORDS_OF_SECTION);
    while (end > at && !SECTIONS.has(words.slice(at, end).join(' '))) end--;
    if (end === at) return false;
    at = end;
  }
  return count >= LEAST_IN_BAR;
};

const LONGEST_SECTION = 28;
const WORDS_OF_SECTION = 4;
/** What a page may print between the section and the headline. */
const SEPARATOR = /^(?:[ \u00a0]*[|›»–—-])?[ \u00a0]+/u;
const TITLE_START = inBasicPlane(/^["«“‘'([]?[ \u00a0]?[\p{Lu}\d]/u);
/** No teaser is shorter behind its section. */
const SHORTEST_TITLE = 20;

/** A teaser that starts with a section: where the section ends, and where the headline starts. */
export interface SectionHead {
  readonly section: Span;
  readonly rest: Span;
}

/** A longer name that starts with a section in capitals, as that of a body is, up to its colon: `ASEAN Para Games 13 : …`. */
const NAME_GOES_ON = inBasicPlane(/^(?: (?:\p{Lu}[\p{L}\p{M}’'-]*|\d{1,4})){2,4}[ \u00a0]?:/u);

const isWordEnd = (unit: number): boolean =>
  unit === 0x20 || unit === 0xa0 || unit === 0x2d || unit === 0x7c || unit === 0x203a || unit === 0xbb;

/** The section at the start of the line at `span`, where a title follows it; null when there is none. */
export const readSection = (text: string, span: Span): SectionHead | null => {
  if (!FIRST_LETTERS.has(unitOrNone(text, span.from))) return null;
  const limit = Math.min(span.to, span.from + LONGEST_SECTION);
  let stop = span.from;
  while (stop < limit && !isWordEnd(unitAt(text, stop))) stop++;
  if (stop === limit || !FIRST_WORDS.has(text.slice(span.from, stop))) return null;
  const head = text.slice(span.from, Math.min(span.to, limit + 8));
  let end = 0;
  let found: SectionHead | null = null;
  for (let count = 0; count < WORDS_OF_SECTION; count++) {
    const next = /^[ \u00a0]?(?:[&-][ \u00a0])?[\p{L}\p{M}’'-]+/u.exec(head.slice(end));
    if (!next || end + next[0].length > LONGEST_SECTION) break;
    end += next[0].length;
    const name = head.slice(0, end).toLowerCase().replace(/'/gu, '’');
    if (!SECTIONS.has(name)) continue;
    const between = SEPARATOR.exec(head.slice(end));
    const printed = head.slice(0, end);
    if (printed === printed.toUpperCase() && NAME_GOES_ON.test(head.slice(end))) continue;
    if (!between || !TITLE_START.test(head.slice(end + between[0].length))) continue;
    const from = span.from + end + between[0].length;
    if (span.to - from >= SHORTEST_TITLE)
      found = { section: { from: span.from, to: span.from + end }, rest: { from, to: span.to } };
  }
  return found;
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that start a sentence, and with a capital hardly stand inside a headline. */
const STARTERS = words(
  'The A An In On At As With More Over Under After Before During From For To This These Its It He She They According Nearly About Some Up Amid Le La Les L Un Une Des Dans À A Au Aux Selon Lors En Du Plus Ce Cet Cette Ces Près Pour Après Avant Depuis Avec Sur Environ Il Elle Ils C Face Comment Chaque Tout Tous Toutes Alors Devant Outre Plusieurs Né Née Mme M MM Quand Si Grâce Afin Malgré Pendant Vers Contre How Why When While If Despite Following Since Though Each Every Many Most Several Both Thanks Mr Mrs Ms Bên Khi Nếu Dù Mặc Ngoài Qua Cùng Kể Vừa Mới Gần Trên Do Vì Nhờ Bằng Chị Anh Ngày Sáng Chiều Tối Trưa Theo Tại Trong Nhân Với Sau Trước Ông Bà Các Những Một Việc Đây Dự Khoảng Hơn Từ Đến Để Nhằm Năm Tháng',
);
/** Words that cannot end a headline. */
const GOING_ON = words(
  'of to in on at for with and or the a an by from into as than over under after between among via that who which is are be its his her their de du des d la le les l et ou à au aux en pour avec sur par dans entre vers chez sans sous après avant que qui est sont un une ses son sa của và với tại ở cho về do là từ trong để các những một được bị theo sau trước khi vào ra',
);
/** Words behind which a name goes on in Vietnamese more often than a headline ends: `Đại sứ`, `tỉnh`. */
const BEFORE_NAMES = words('sứ trưởng tướng tịch viên thư đốc cục hàng phố tỉnh huyện nước quận xã nhân bí');
const TITLES =
  /^(?:Prime|Deputy|President|Minister|Vice|Foreign|General|National|Secretary|Ambassador|Chairman|Chairwoman|Politburo|Party|State|Standing|Premier|Vice-Premier|Président|Ministre|Vice-ministre|Ambassadeur|Secrétaire|Thủ|Phó|Chủ|Bộ|Tổng|Đại|Đoàn|Ủy|Ban)$/u;
/** A headline has about this many characters, and is hardly ever this many times longer or shorter. */
const USUAL = 66;
const SPREAD = 0.45;
const SHORTEST_HEADLINE = 18;
const LONGEST_HEADLINE = 170;
const SHORTEST_SUMMARY = 36;
/** A summary has its verb among its first characters. */
const OPENING = 110;
const WORTH = {
  starter: 3.2,
  again: 1.1,
  title: 1,
  capital: -2.2,
  stop: 1.5,
  longer: 0.6,
  named: -1.5,
  clause: -1.8,
  finite: 0.7,
} as const;
/** A worse cut than this is none, or one this much worse than the best; one closer than `LEAD` leaves it unsure. */
const LEAST = -3;
const CLOSE = 3;
const LEAD = 1.2;
const MOST_CUTS = 4;

const SENTENCE_END = /[.!?…]["»”’)]?$/u;

/** A word and, behind a space, two others, the first with a capital: a summary may start with it. */
const PLACE = inBasicPlane(
  /(?<before>[^ \u00a0]+)[ \u00a0]+(?=(?<next>["«“]?[\p{Lu}\d][^ \u00a0]*)[ \u00a0]+(?<after>[^ \u00a0]+))/gu,
);

const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** How likely a summary starts with the word `next`, behind `headline`; null where it cannot. */
const worthOf = (
  headline: string,
  before: string,
  next: string,
  after: string,
  rest: string,
): number | null => {
  const end = bare(before);
  if (GOING_ON.has(end) || /[,:;–—(«“-]$|\p{Ll}[.…]$/u.test(before)) return null;
  const start = bare(next).replace(/['’].*$/u, '');
  const size = Math.log(headline.length / USUAL) / SPREAD;
  let worth = -(size * size) / 2;
  const starter = STARTERS.has(start);
  if (starter) worth += WORTH.starter;
  else if (TITLES.test(start)) worth += WORTH.title;
  if (/[?!»”"]$/u.test(before)) worth += WORTH.stop;
  else if (/^\p{Lu}/u.test(end) && !starter) worth += WORTH.capital;
  const said = words(headline.toLowerCase());
  for (const word of [next, after])
    if (/^\p{Lu}/u.test(word) && !STARTERS.has(bare(word)) && said.has(bare(word).toLowerCase()))
      worth += WORTH.again;
  if (BEFORE_NAMES.has(end)) worth += WORTH.named;
  if (wordSigns(headline) & SIGN.clause) worth += WORTH.clause;
  if (wordSigns(rest.slice(0, OPENING)) & (SIGN.clause | SIGN.finite)) worth += WORTH.finite;
  if (rest.length > headline.length) worth += WORTH.longer;
  return worth;
};

export interface SummaryStart {
  readonly at: number;
  /** Whether it is the likeliest by far. */
  readonly likely: boolean;
}

/** Where the summary may start in a teaser of headline and summary, likeliest first; none where it is a headline alone. */
export const summaryStarts = (text: string, { from, to }: Span): readonly SummaryStart[] => {
  if (!SENTENCE_END.test(text.slice(Math.max(from, to - 3), to))) return [];
  const line = text.slice(from, Math.min(to, from + LONGEST_HEADLINE + 60));
  const found: { at: number; worth: number }[] = [];
  for (const match of line.matchAll(PLACE)) {
    const at = match.index + match[0].length;
    if (at < SHORTEST_HEADLINE || at > LONGEST_HEADLINE || to - from - at < SHORTEST_SUMMARY) continue;
    const { before = '', next = '', after = '' } = match.groups ?? {};
    const worth = worthOf(line.slice(0, at).trimEnd(), before, next, after, text.slice(from + at, to));
    if (worth !== null && worth >= LEAST) found.push({ at: from + at, worth });
  }
  found.sort((a, b) => b.worth - a.worth || a.at - b.at);
  const best = found[0]?.worth ?? 0;
  const likely = best > 0 && best - (found[1]?.worth ?? LEAST) >= LEAD;
  return found
    .filter(({ worth }) => best - worth < CLOSE)
    .slice(0, MOST_CUTS)
    .map(({ at }, index) => ({ at, likely: likely && index === 0 }));
};
