/**
 * English and Vietnamese functions that go on with what they are of, whatever that is: `Director of the Department of
 * Tourism Anna Lind`, `Giám đốc Sở Du lịch Trần Văn Bình`. Where they end is told by a name behind them that is one for
 * sure.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { surePlaceEnd } from './gazetteer.ts';
import type { Held } from './held.ts';
import { fullNameEnd, nameEnd } from './names.ts';

const ENGLISH =
  '(?:(?:Deputy|Vice|Acting|Former|First|Permanent) )?(?:Prime Minister|Minister|President|Chairman|Chairwoman|Chairperson|Ambassador|Consul General|Governor|Director General|Director|Secretary General|General Secretary|Secretary|Head|Chief|Rector|Commander|Mayor|Speaker|minister|president|chairman|chairwoman|ambassador|governor|director|secretary|head|rector|commander|mayor|spokesperson|spokesman|spokeswoman) (?:of|to|for)(?: the)?';
const VIETNAMESE =
  '(?:Phó )?(?:Thủ tướng|Tổng thống|Tổng [Tt]hư ký|Chủ nhiệm|Trưởng đoàn|Trưởng phòng|Chánh Văn phòng|Bí thư|Chủ tịch|Bộ trưởng|Thứ trưởng|Thống đốc|[Nn]gười phát ngôn|Hiệu trưởng|Viện trưởng|Cục trưởng|Vụ trưởng|Tổng Lãnh sự|Đại sứ|Tổng Giám đốc|Tổng giám đốc|Giám đốc|Trưởng ban|Tư lệnh|Chánh án|Viện trưởng)';
const HEAD = inBasicPlane(new RegExp(`(?:${ENGLISH}|${VIETNAMESE})(?= )`, 'uy'));
/** Verbs and the like: what comes behind them is of another than the office. */
const STOPS = inBasicPlane(
  /^(?:said|says|told|has|had|have|is|was|were|are|will|would|met|meets|with|by|from|at|on|in|who|as|after|before|during|\p{Ll}{3,}ed|\p{Ll}{3,}ing|visits|receives|hosts|attends|đã|sẽ|đang|tiếp|gặp|thăm|hội|với|cùng|do|cho|khẳng|nhấn|nói|đến|dự|chủ|làm|chúc|trao|ký|là|có|được|bị|về|từ|mời|gửi|chào|đón|phát|bày|đánh|yêu|đề|cũng)$/u,
);
/** A word of what follows, with the space before it. */
const WORD = inBasicPlane(/[ \u00a0][\p{L}\p{M}’'&-]+/uy);
/** The parliament, whose second syllable begins verbs. */
const COUNCIL = /^Quốc hội/u;
const MOST_WORDS = 9;
const WORD_START = inBasicPlane(/(?<=[ \u00a0])\p{Lu}/gu);

/** Whether what stands from `at` to `to` ends in a place. */
const isPlaceLast = (text: string, at: number, to: number): boolean => {
  for (const { index } of text.slice(at, to).matchAll(WORD_START))
    if (surePlaceEnd(text, at + index) === to) return true;
  return false;
};
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
    if (nameTo < 0 && isPlaceLast(text, at, to)) {
      // `Bộ trưởng Ngoại giao Nhật Bản Yoshida Taro`: behind a country the name is told by where it stands.
      const told = nameEnd(text, next);
      if (told >= 0) return { from: at, to, nameFrom: next, nameTo: told };
    }
    if (STOPS.test(word[0].slice(1)) && !COUNCIL.test(text.slice(to - 4, to + 4))) return null;
    to += word[0].length;
  }
  return null;
};
