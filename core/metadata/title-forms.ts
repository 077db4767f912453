/**
 * The forms of English and Vietnamese offices, which stand right before a name with capitals of their own: `Deputy Prime
 * Minister and Minister of Finance`, `Bộ trưởng Bộ Công an`; and what may stand before an English one.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { ENGLISH_OCCUPATIONS, ENGLISH_TITLES, eitherCase, VIETNAMESE_OCCUPATIONS } from './occupations.ts';

/** Portfolios of several words with capitals, which nothing else could tell from a name behind them. */
const PORTFOLIO =
  '(?:Public Security|Foreign Affairs|National Defence|National Defense|Finance|Justice|Health|Industry and Trade|Education and Training|Culture, Sports and Tourism|Science and Technology|Home Affairs|Construction|Transport|Agriculture and Environment|Agriculture and Rural Development|Planning and Investment|Natural Resources and Environment|Information and Communications|Labour|Defence|Defense|Commerce|Trade|Energy|Tourism|Culture|Education)';
const ENGLISH_HEAD = `(?:Prime Minister|Deputy Prime Minister|Foreign Minister|Defence Minister|Finance Minister|Deputy Foreign Minister|Vice President|State President|Party General Secretary|General Secretary|National Assembly Chairman|NA Chairman|National Assembly Chairwoman|Deputy Minister|Vice Chairman|Vice Chairwoman|Deputy Director|Minister|President|Chairman|Chairwoman|Ambassador|Governor|Director|PM|General|Colonel|Secretary-General|Attorney General|Chief Executive|Managing Director|${ENGLISH_TITLES.replaceAll(' ', '|')}|(?:(?:lead|senior|chief|head|police|deputy|acting) )?(?:police chief|chief|spokesperson|spokesman|spokeswoman|coach|researcher|economist|inspector|secretary|minister|president|chairman|chairwoman|director|governor|mayor|ambassador|adviser|representative|professor|founder|${ENGLISH_OCCUPATIONS.replaceAll(' ', '|')}))`;
/** Pattern without anchors; its group `to` stands where a place must follow. */
export const ENGLISH_OFFICE = `(?:(?:Deputy Prime Minister|Deputy PM|Prime Minister|General Secretary|President|Minister|Chairman) and )?${ENGLISH_HEAD}(?: of ${PORTFOLIO}| General)?(?<to> to (?=\\p{Lu}))?`;
const VIETNAMESE_MINISTRY =
  '(?:Công an|Ngoại giao|Quốc phòng|Tài chính|Công Thương|Y tế|Tư pháp|Nội vụ|Xây dựng|Giao thông Vận tải|Giáo dục và Đào tạo|Văn hóa, Thể thao và Du lịch|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Kế hoạch và Đầu tư)';
/** Whose officer it is, before a name of two words at least: `Đại sứ Pháp`. */
const VIETNAMESE_COUNTRY =
  '(?: (?:Pháp|Mỹ|Hoa Kỳ|Anh|Đức|Nga|Lào|Campuchia|Trung Quốc|Nhật Bản|Hàn Quốc|Ấn Độ|Thái Lan|Australia|Italy|Cuba)(?= \\p{Lu}[\\p{L}\\p{M}]* \\p{Lu}))?';
const VIETNAMESE_OCCUPATION = VIETNAMESE_OCCUPATIONS.split('|').map(eitherCase).join('|');
export const VIETNAMESE_OFFICE = `(?:Phó )?(?:Thủ tướng(?: Chính phủ)?|Tổng Bí thư|Chủ tịch nước|Chủ tịch Quốc hội|Bộ trưởng(?: Bộ ${VIETNAMESE_MINISTRY})?|Thứ trưởng(?: Bộ ${VIETNAMESE_MINISTRY})?|Chủ tịch Ủy ban Nhân dân(?: (?:tỉnh|thành phố|huyện|quận|xã))?|Thống đốc(?: Ngân hàng(?: Nhà nước)?)?|[Nn]gười phát ngôn(?: Bộ ${VIETNAMESE_MINISTRY})?|[Hh]uấn luyện viên(?: trưởng)?|Hiệu trưởng|Viện trưởng|Đại sứ|Tổng Giám đốc|Tổng giám đốc|Giám đốc|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|${VIETNAMESE_OCCUPATION})${VIETNAMESE_COUNTRY}(?! Bộ)`;

/** Words with a capital at the start of a sentence, which are no part of what somebody is. */
const NO_TITLE =
  '(?:Le|La|Les|Un|Une|Des|Du|Au|Son|Sa|Selon|The|A|An|In|On|At|By|For|From|With|To|Of|And|But|As|When|If|While|After|Before|During|Since|Under|Over|His|Her|Their|Its|Our|This|That|These|Those|Then|Also|Yesterday|Today|Earlier|Later|Meanwhile|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr) ';
/** What stands before an English office and belongs to it: `former `, `U.S. `, `State Department `, `White House press `. */
export const ENGLISH_BEFORE = inBasicPlane(
  new RegExp(
    `(?<![\\p{L}\\p{M}.’'-])(?:(?:[Ff]ormer|[Aa]cting|[Ii]ncoming|[Oo]utgoing) )?(?:(?!${NO_TITLE})(?:(?:\\p{Lu}\\.){2,3}|\\p{Lu}[\\p{L}\\p{M}&-]*(?:[’']s)?) ){0,4}(?:(?:former|acting|press|prime|foreign|deputy|vice|assistant|national|team|interim|opposition|party|police|army) ){0,2}(?:Secretary-)?$`,
    'u',
  ),
);
