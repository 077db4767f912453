/**
 * English and Vietnamese functions that go on with what they are of, whatever that is: `Director of the Department of
 * Tourism Anna Lind`, `Giám đốc Sở Du lịch Trần Văn Bình`. Where they end is told by a name behind them that is one for
 * sure.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Held } from './functions.ts';
import { fullNameEnd } from './names.ts';

const ENGLISH =
  '(?:(?:Deputy|Vice|Acting|Former|First|Permanent) )?(?:Prime Minister|Minister|President|Chairman|Chairwoman|Chairperson|Ambassador|Consul General|Governor|Director General|Director|Secretary General|General Secretary|Secretary|Head|Chief|Rector|Commander|Mayor|Speaker|minister|president|chairman|chairwoman|ambassador|governor|director|secretary|head|rector|commander|mayor|spokesperson|spokesman|spokeswoman) (?:of|to|for)(?: the)?';
const VIETNAMESE =
  '(?:Phó )?(?:Thủ tướng|Bí thư|Chủ tịch|Bộ trưởng|Thứ trưởng|Thống đốc|[Nn]gười phát ngôn|Hiệu trưởng|Viện trưởng|Cục trưởng|Vụ trưởng|Tổng Lãnh sự|Đại sứ|Tổng Giám đốc|Tổng giám đốc|Giám đốc|Trưởng ban|Tư lệnh|Chánh án|Viện trưởng)';
const HEAD = inBasicPlane(new RegExp(`(?:${ENGLISH}|${VIETNAMESE})(?= )`, 'uy'));
/** Verbs and the like: what comes behind them is of another than the office. */
const STOPS = inBasicPlane(
  /^(?:said|says|told|has|had|have|is|was|were|are|will|would|met|meets|with|by|from|at|on|in|who|as|after|before|during|\p{Ll}{3,}ed|\p{Ll}{3,}ing|visits|receives|hosts|attends|đã|sẽ|đang|tiếp|gặp|thăm|hội|với|cùng|do|cho|khẳng|nhấn|nói|đến|dự|chủ|làm|chúc|trao|ký|là|có|được|bị|về|từ|mời|gửi|chào|đón|phát|bày|đánh|yêu|đề|cũng)$/u,
);
/** A word of what follows, with the space before it. */
const WORD = inBasicPlane(/[ \u00a0][\p{L}\p{M}’'&-]+/uy);
const MOST_WORDS = 9;
const INTRODUCES = /(?:^|[ \u00a0])(?:of|the|to|for|của)$/u;
const AND = /(?:^|[ \u00a0])(?:and|và)$/u;

/** Such a function as it stands behind a name, up to the next stop, as a pattern without anchors. */
export const OFFICE_OF = `(?:${ENGLISH}|${VIETNAMESE})(?: (?!(?:said|has|had|is|was|told|who|đã|cho|khẳng|nói|nhấn)(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}’'&-]+){1,9}`;

/** The function that starts at `at` of `text` with the name behind it, or null. */
export const functionOf = (text: string, at: number): Held | null => {
  HEAD.lastIndex = at;
  const head = HEAD.exec(text);
  if (!head) return null;
  let to = at + head[0].length;
  for (let words = 0; words < MOST_WORDS; words++) {
    WORD.lastIndex = to;
    const word = WORD.exec(text);
    if (!word) return null;
    const next = to + 1;
    const nameTo = INTRODUCES.test(text.slice(at, to)) ? -1 : fullNameEnd(text, next);
    if (nameTo >= 0) return AND.test(text.slice(at, to)) ? null : { from: at, to, nameFrom: next, nameTo };
    if (STOPS.test(word[0].slice(1))) return null;
    to += word[0].length;
  }
  return null;
};
