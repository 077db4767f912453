/**
 * What single words say of the piece they stand in, as bits: signs by themselves, and words at which a pattern of
 * `word-signs.ts` is worth trying, or that make a sign of the word beside them.
 */
import { WordTable } from '../../metadata/word-table.ts';
import { SITE_WORDS } from './site-words.ts';
import { ENGLISH_ACTS, FINITE_VERBS, FRENCH_ACTS, VERB_PAIRS } from './verbs.ts';

/** Signs found in a piece, as bits. */
export const SIGN = {
  /** A verb that only a sentence has: `est`, `a déclaré`, `has`, `đã`. */
  clause: 1,
  /** Any finite verb, or what looks like one. */
  finite: 2,
  /** What people do on photographs. */
  captionVerb: 4,
  reported: 8,
  captionWords: 16,
  /** More than one sentence. */
  sentences: 32,
  /** It starts with a word that goes on from what was said before: `Il`, `Par ailleurs`, `However`. */
  goesOn: 64,
  /** It starts as captions do: `Vue de`, `Toàn cảnh`, `At the signing ceremony`. */
  captionStart: 1 << 21,
  /** It starts with somebody or something that is not named: `Des pêcheurs`, `A nurse`. */
  indefinite: 1 << 22,
  /** A word of the site that printed the page, not of a story: `newsletter`, `abonnez`, `unsubscribe`. */
  siteWords: 1 << 23,
  /** It holds a colon. */
  colon: 1 << 24,
  /** It holds a quotation mark. */
  quoted: 1 << 25,
  /** A capital inside a sentence: a name, most likely. */
  named: 1 << 26,
  /** A number of things: `480 foyers`, `150.000`; neither a year nor the day of a month. */
  amount: 1 << 27,
  /** A word by which somebody tells, and does not show: `désormais`, `however`, `hiện`. */
  narrated: 1 << 28,
} as const;

/** What single words say: signs by themselves, and words at which a pattern is worth trying. */
export const WORD = {
  ...SIGN,
  captionVerbHere: 1 << 20,
  reportedHere: 128,
  captionWordsHere: 256,
  /** `a`: a verb before a participle. */
  has: 512,
  /** After these a word of small letters is a verb. */
  pronoun: 1024,
  /** `se`, `s’`. */
  reflexive: 2048,
  /** `n’`, `l’`: before `a` they make it a verb, as it does them. */
  elided: 4096,
  /** Words that stand between `a` and the participle, or make it a verb by themselves. */
  afterHas: 8192,
  /** Before a participle that only qualifies a noun. */
  article: 16384,
  /** First words of Vietnamese pairs that are verbs together, and of `j’ai`. */
  pairs: 32768,
  /** Before a noun, be it spelled as a verb is: `la rencontre`, `une visite`. */
  determiner: 65536,
  /** Before a pair of verbs that is a noun: `phiên thảo luận`. */
  classifier: 131072,
  /** Behind the number of a day or year. */
  month: 1 << 18,
} as const;

export const WORDS = new WordTable();
const say = (flags: number, words: string): void => WORDS.add(flags, words);

say(
  WORD.clause,
  'ont est sont était étaient avait avaient sera seront serait devrait doit doivent peut peuvent fait été aura auront has have had is are was were will would could might must should cannot said says đã sẽ được',
);
say(WORD.finite, FINITE_VERBS);
say(WORD.captionVerbHere, FRENCH_ACTS);
say(WORD.captionVerbHere, FRENCH_ACTS.replace(/$|(?= )/gu, 'nt'));
say(WORD.captionVerbHere, ENGLISH_ACTS);
say(WORD.captionVerbHere, ENGLISH_ACTS.replace(/$|(?= )/gu, 's'));
say(
  WORD.captionVerbHere,
  'prend prennent rend rendent phát thu remet remettent reçoit reçoivent reçoive répond répondent attend attendent shake shakes hands take takes hand cut cuts look looks biểu trao thăm tiếp chụp bắt tham dự trồng cắt dọn chuẩn kéo khám xếp vẫy cấy gặt hái sửa vận kiểm tiêm đánh phơi sấy đan dệt nấu gói thả chèo múa vẽ ngắm dạo dâng thắp tuần diễu lắp bốc chăm tập thi quét tưới vớt gánh mua chọn thưởng tìm trình xem chào vui nhặt cho trả nhìn đặt viếng tặng ăn tranh đóng chế chạm bày luyện xét cầu làm',
);
say(WORD.reportedHere, 'ont said added noted stressed warned announced pledged told cho nhấn khẳng');
say(
  WORD.captionWordsHere,
  'L R C G D gauche droite centre milieu left right center trái phải giữa premier première debout assis standing seated illustration photo image archives illustrative minh event meeting ceremony reception session conference lors pendant tại Illustration Photo Image Archives Illustrative Left Right',
);
say(WORD.has, 'a');
say(
  WORD.pronoun,
  'il ils elle elles on nous je y ne qui Il Ils Elle Elles On Nous Je Cela Ceci cela ceci He She They We It I họ tôi bà Họ Tôi',
);
say(WORD.reflexive, 'se s');
say(WORD.elided, 'n l');
say(WORD.afterHas, 'également aussi encore déjà ensuite pas donc plus jamais bien');
say(WORD.article, 'a an A An the The of in by newly and');
say(
  WORD.determiner,
  'la une cette sa leur un le du ce de son première dernière au chuẩn thiết trang the this their its his her La Une Cette Sa Leur Un Le Ce The',
);
say(WORD.classifier, 'phiên buổi cuộc sự lễ kỳ đợt chuyến việc Phiên Buổi Cuộc Sự Lễ Kỳ Đợt Chuyến Việc');
say(
  WORD.narrated,
  'désormais toutefois cependant néanmoins pourtant également notamment encore déjà actuellement récemment souvent jamais toujours selon afin alors tandis environ quelque ensuite enfin surtout seulement presque davantage beaucoup largement fortement nettement lentement rapidement progressivement vivement grâce malgré parce puisque lorsque donc car mais aucun aucune certains plusieurs chaque autant même ailleurs aussi selon près',
);
say(
  WORD.narrated,
  'now nonetheless nevertheless however already still often never always also only even yet soon almost nearly about because although though while whereas since until unless but thus therefore meanwhile instead rather too very many few every any none nobody nothing according amid despite quickly slowly sharply steadily once ago',
);
say(
  WORD.narrated,
  'hiện còn song theo khoảng hơn gần gấp nhờ vì bởi dù mặc rất khá quá mỗi mọi nhiều chỉ vẫn ngay',
);
say(WORD.siteWords, SITE_WORDS);
say(
  WORD.month,
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec tháng năm',
);
export const PAIRS: ReadonlySet<string> = new Set(VERB_PAIRS.split(', '));
/** Of these pairs, those that no caption has. */
export const CLAUSE_PAIRS: ReadonlySet<string> = new Set(['cho biết', 'có thể']);
say(WORD.pairs, [...PAIRS, ...CLAUSE_PAIRS].map((pair) => pair.replace(/ .*/u, '')).join(' '));
