/**
 * The language of a text, by its commonest words and the letters only one language writes. Function words are about
 * half of running text in every language here, so two dozen words decide; with fewer there is no answer.
 */

const WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: 'le la les des du de et en un une est dans pour que qui sur par au aux avec ce cette il elle ont été sa son ses plus pas ne se leur à l d s n qu'.split(
    ' ',
  ),
  en: 'the of and to in a is that for on was with as by are at be this has have from it its an were will their which said not but or'.split(
    ' ',
  ),
  vi: 'và của các là trong có được cho với những một này tại đã ngày việt nam người không từ về đến khi năm hà nội theo cũng ông sự thành'.split(
    ' ',
  ),
  es: 'el la los las de del y en un una que es por para con se su al lo como más fue ha sus este esta entre no'.split(
    ' ',
  ),
  de: 'der die das und in den von zu mit ist des im für auf dem nicht ein eine als auch sich an werden aus bei hat'.split(
    ' ',
  ),
  pt: 'o a os as de do da e em um uma que é por para com se no na ao dos das não mais foi sua seu entre'.split(
    ' ',
  ),
  it: 'il la i le di del della e in un una che è per con si al da nel sono dei alla non più gli ha'.split(
    ' ',
  ),
};

/** Letters that only one of these languages writes, and what one is worth beside a word. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  vi: /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu,
  fr: /[çœèùûêîë]/gu,
  de: /[äöüß]/gu,
  es: /[ñ¿¡]/gu,
  pt: /[ãõ]/gu,
};

const SETS = Object.entries(WORDS).map(([language, words]) => ({ language, words: new Set(words) }));
/** Enough to be sure, and a bound on the work for a text of any length. */
const SAMPLE = 6000;
const LEAST_WORDS = 5;
const LEAST_HITS = 2;
const LEAD = 1.25;

/** BCP 47 code of the language of `text`, or null when too little or too mixed to tell. Reads 6,000 characters. */
export const languageOf = (text: string): string | null => {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const scores = SETS.map(({ language, words: known }) => {
    const hits = words.filter((word) => known.has(word)).length;
    const letters = LETTERS[language];
    const own = letters ? (sample.match(letters)?.length ?? 0) : 0;
    return { language, hits, score: hits + 0.5 * Math.min(own, words.length) };
  }).sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || !next || best.score < Math.max(LEAST_HITS, words.length * 0.1)) return null;
  return best.score >= next.score * LEAD ? best.language : null;
};
