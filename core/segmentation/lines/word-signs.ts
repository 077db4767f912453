/**
 * What the words of a piece say about it: whether there is a finite verb, whether somebody is reported to have said
 * something, whether it speaks as captions do. The words are read once, from left to right, and looked up; the few
 * patterns that need more than a word are tried only where one of their words was met, since every line of every
 * dispatch passes here.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { PHRASE, phrasesHeld } from '../../metadata/phrases-held.ts';
import { unitAt } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';
import { isAmount, numberEnd } from './amounts.ts';
import { CLAUSE_PAIRS, PAIRS, SIGN, WORD, WORDS } from './telling-words.ts';
import { ENGLISH_ACTS, FRENCH_ACTS } from './verbs.ts';

const NOUNS_IN_ENT: ReadonlySet<string> = new Set(
  'récent différent excellent client argent continent patient agent talent parent absent présent fréquent urgent souvent évident violent silent permanent content innocent adolescent équivalent étudent président récident prudent accident incident résident précédent occident antécédent'.split(
    ' ',
  ),
);
const NOUNS_IN_A: ReadonlySet<string> = new Set(
  'opéra cinéma agenda caméra panda villa delta média media visas diaspora mafia gala drama formula area areas idea extra ultra propaganda pizza vodka agora aura plasma schéma panorama coca tombola veranda pyjama guérilla samba malaria paella data quota umbrella arena camera cinema gorilla stamina orchestra'.split(
    ' ',
  ),
);
const TENSES = /(?:ait|aient|eront|iront|dront|rront|vront|èrent|irent|urent|irait)$/u;
/** A participle, and one that lost the space behind it: `remerciéle`. */
const PARTICIPLE = /(?:é|ée|és|ées|i|u|is|it|ert|aint|eu|é(?:le|la|les|un|une|de|du|des|que|au|aux|en|à))$/u;
const INFINITIVE = /(?:er|ir|re|ant)$/u;

/** Whether the word of small letters at `from` to `to` ends as finite verbs do. */
const endsFinite = (text: string, from: number, to: number, articleBefore: boolean): boolean => {
  const length = to - from;
  if (length < 5) return false;
  const last = unitAt(text, to - 1);
  if (last === 0x64) return unitAt(text, to - 2) === 0x65 && !articleBefore;
  if (last === 0x7a) return unitAt(text, to - 2) === 0x65 && text.slice(from, to) !== 'assez';
  if (last !== 0x74 && last !== 0x61) return false;
  const word = text.slice(from, to);
  if (length >= 6 && word.endsWith('ent') && !word.endsWith('ment') && !NOUNS_IN_ENT.has(word)) return true;
  return last === 0x61 ? !NOUNS_IN_A.has(word) : TENSES.test(word);
};

const either = (verbs: string): string => verbs.split(' ').join('|');
/** What people do on photographs; not the nouns `la visite`, `une rencontre`. */
const CAPTION_VERB = inBasicPlane(
  new RegExp(
    `(?<!\\p{L})(?<!(?:[Ll]a|[Uu]ne|de|[Cc]ette|[Ss]a|[Ll]eur|en|[Pp]remière|[Tt]he|[Aa]|of|[Uu]n|[Ll]e|du|[Cc]e) )(?:(?:${either(FRENCH_ACTS)})(?:nt)?|(?:${either(ENGLISH_ACTS)})s?(?! for themselves)|prend la parole|prennent la parole|rend visite|rendent visite|rend hommage|rendent hommage|remet|reçoit|reçoivent|reçoive|répond(?:ent)? aux|attend(?:ent)?|shakes? hands|takes? part|hands? over|cuts? the|looks? at|phát biểu|tham gia|tham quan|trao(?! đổi)|thăm(?! dò)|tiếp(?! tục| cận| theo| xúc)|chụp ảnh|bắt tay|thu hoạch|dự(?! kiến| án| báo| thảo| luật)|trồng|cắt băng|dọn|làm việc (?=với|tại)|chuẩn bị|biểu diễn|kéo(?! dài)|khám(?! phá)|xếp hàng|vẫy|cấy|gặt|hái|sửa|vận chuyển|kiểm tra|tiêm|đánh bắt|phơi|sấy|đan(?! xen)|dệt|nấu|gói bánh|thả|chèo|múa|vẽ|ngắm|dạo|dâng hương|thắp hương|tuần tra|diễu hành|lắp đặt|lắp ráp|bốc dỡ|bốc xếp|chăm sóc|tập luyện|(?<!nhà |sân )thi đấu|quét|tưới|vớt|gánh|mua sắm|chọn mua|thưởng thức|tìm hiểu|trình diễn|xem(?! xét)|chào|vui chơi|nhặt|trả lời (?:báo chí|phỏng vấn|câu hỏi)|nhìn từ|chụp|đặt vòng hoa|viếng|trao (?:quà|cờ|bằng)|tặng (?:hoa|quà)|ăn mừng|tranh bóng|đóng gói|chế tác|chạm khắc|bày bán|luyện tập|xét nghiệm|cầu nguyện|xem xiếc|chuẩn bị|cho .{2,12} ăn)(?!\\p{L})`,
    'uy',
  ),
);
const REPORTED = inBasicPlane(
  /(?<!\p{L})(?:a-t-(?:il|elle)|ont-ils|ont-elles|a (?:\p{L}+ )?(?:déclaré|affirmé|souligné|indiqué|annoncé|estimé|ajouté|précisé|rappelé|noté|proposé|salué)|he said|she said|said|added|noted|stressed|warned|announced|pledged|told|cho biết|nhấn mạnh|khẳng định)(?!\p{L})/uy,
);
const CAPTION_PLACE = inAnyCase(
  /\((?:(?:à |au |1er |deuxième |2e |troisième |3e |4e |first |second |third |front )*(?:gauche|droite|centre|milieu|left|right|centre|center|trái|phải|giữa|premier|première|debout|assis|standing|seated|(?:[LRCGD]|trái|phải)(?=[),]))[^()]{0,40})\)/iu,
);
const CAPTION_PHRASE =
  "(?:photo d[’']illustration|image d[’']illustration|illustration|photo prise|(?:(?<=^|[(.,:–—-] ?)|(?:photos?|images?) d[’']|(?:photos?|images?) )archives(?=$| ?[).,;:])|illustrative (?:photo|image)|ảnh minh họa|(?:at|during) (?:the|their|his|her|an?) (?:\\p{L}+ )?(?:meeting|ceremony|reception|event|session|conference|talks|signing|opening|summit|forum|interview)|lors (?:de |d[’'])(?:la |leur |l[’']|cette |son |sa |une? )?(?:rencontre|cérémonie|réunion|entretien|entrevue|événement|conférence|séance|session|visite|signature|inauguration|intervention|allocution|colloque|forum)|pendant (?:son|sa|leur|la|le) \\p{L}+|à (?:gauche|droite)|from left|de gauche à droite|tại (?:buổi|lễ|cuộc|phiên|hội nghị|hội thảo|diễn đàn|kỳ họp) \\p{L}+)(?!\\p{L})";
const CAPTION_WORDS = inAnyCase(new RegExp(`(?<!\\p{L})${CAPTION_PHRASE}`, 'iu'));
/** The same wherever it stands in a word: without looking back from each letter it is found ten times as fast. */
const MAY_CAPTION_WORDS = inAnyCase(new RegExp(CAPTION_PHRASE, 'iu'));
const hasCaptionWords = (head: string): boolean =>
  (head.includes('(') && CAPTION_PLACE.test(head)) ||
  ((phrasesHeld(head, 0, head.length) & PHRASE.caption) !== 0 &&
    MAY_CAPTION_WORDS.test(head) &&
    CAPTION_WORDS.test(head));

/** What a full stop behind it shortens, and does not end a sentence: `M.`, `Mrs.`, the initial of a name. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'MM Mr Ms Dr Pr St Mrs Gen Gov Sen Col Prof TS PGS TP'.split(' '),
);
/** Auxiliaries that lost the space behind them, `aégalement`, `ontassisté`, `étésigné`, `willbe`: no other word starts so. */
const GLUED_AUXILIARY = inBasicPlane(
  /^(?:aé(?!r)|ont(?!ologi)[\p{Ll}]{3}|sont\p{Ll}{2}|été\p{Ll}{3}|will(?:be|have|not|take|also|help|make)|has(?:been|also|not)|have(?:been|also)|was(?:held|the|not))/u,
);
/** Which of these pairs of letters they begin with, as bits by their first and by their second letter. */
const GLUED_FIRST = new Uint8Array(0x100);
const GLUED_SECOND = new Uint8Array(0x100);
for (const [index, pair] of ['aé', 'on', 'so', 'ét', 'wi', 'ha', 'wa'].entries()) {
  const [first, second] = [unitAt(pair, 0), unitAt(pair, 1)];
  GLUED_FIRST[first] = (GLUED_FIRST[first] ?? 0) | (1 << index);
  GLUED_SECOND[second] = (GLUED_SECOND[second] ?? 0) | (1 << index);
}
const mayBeGlued = (head: string, from: number): boolean =>
  ((GLUED_FIRST[unitAt(head, from)] ?? 0) & (GLUED_SECOND[unitAt(head, from + 1)] ?? 0)) !== 0;
const LONGEST_ABBREVIATION = 4;
const isAbbreviated = (head: string, from: number, to: number): boolean =>
  to - from <= LONGEST_ABBREVIATION &&
  unitClass(unitAt(head, from)) === UNIT.upper &&
  (to - from === 1 || ABBREVIATIONS.has(head.slice(from, to)));
/** What kind of text it is, or where: `ENQUÊTE`, `[Vidéo] Saint-Malo`. */
const KICKER = inBasicPlane(
  /^(?:\[[^\]]{2,16}\] )?(?:\p{Lu}{4,}|\p{Lu}[\p{L}\p{M}’']+(?:[ -](?:(?:sur|en|le|la|les|de|du|des)[ -])?\p{Lu}[\p{L}\p{M}’']+){0,3})$/u,
);
const LONGEST_KICKER = 40;
const ENDS_SENTENCE = /[.!?…][»"”)]?$/u;
/** Whether what opens a line up to `to` opens a headline that ends without a stop: `Saint-Malo. Le titre`. */
const isKicker = (head: string, to: number): boolean =>
  to <= LONGEST_KICKER && KICKER.test(head.slice(0, to)) && !ENDS_SENTENCE.test(head);
const isGlued = (head: string, from: number, to: number): boolean =>
  GLUED_AUXILIARY.test(head.slice(from, to));
const FULL_STOP = 0x2e;

const SPACE = 0x20;
const HYPHEN = 0x2d;
const COLON = 0x3a;
/** Behind `j’` stands a verb, or what stands before one. */
const OF_MINE = /^[jJ]['’]$/u;
/** Who does what the verb before it says: `dit-elle`, `poursuit-il`, `ajoute-t-on`. */
const INVERTED = inBasicPlane(/-(?:t-)?(?:ils?|elles?|on)(?![\p{L}\p{M}-])/uy);
const SAYS: ReadonlySet<string> = new Set(
  'dit explique ajoute précise souligne affirme assure raconte confie lance poursuit estime indique note rappelle conclut résume insiste témoigne déclare avance glisse sourit répond reconnaît regrette plaide prévient soupire disent expliquent ajoutent racontent'.split(
    ' ',
  ),
);
/** What may stand between `a` and its participle. */
const BETWEEN = /ment$|^(?:en|par)$/u;
const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
const isCloser = (unit: number): boolean =>
  unit === 0xbb || unit === 0x22 || unit === 0x201d || unit === 0x2019 || unit === 0x29;
const isQuote = (unit: number): boolean =>
  unit === 0x22 || unit === 0xab || unit === 0xbb || unit === 0x201c || unit === 0x201d;
const isOpener = (unit: number): boolean =>
  unit === 0xab || unit === 0x22 || unit === 0x201c || unit === 0x28;

const isPart = (kind: number): boolean =>
  kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.combining || kind === UNIT.foreign;

/** What goes on from what was said before: it starts no headline, no lead and no caption. */
const GOES_ON = inBasicPlane(
  /^(?:(?:Sa|Son|Ses|Leurs?|Cet|Cette (?!année|semaine|photo|image|fois)|Ces (?!jours|derni)|Their|Its|These|Those|Ils?|Elles?|On|Nous|Je|Sur le même sujet|Cela|Celui-ci|Celle-ci|Ces derniers|Ce dernier|Cette dernière|Selon|Toujours|Auparavant|Ensuite|Enfin|Cependant|Toutefois|Néanmoins|Pourtant|Ainsi|Aussi|Or|Mais|Car|Et|Puis|Par ailleurs|En outre|De plus|De son côté|De leur côté|Pour sa part|Pour leur part|À cette occasion|A cette occasion|Dans ce contexte|Dans ce cadre|En effet|En revanche|Par conséquent|Outre|Également|Concernant|S['’]agissant|Quant|Parmi|Le même jour|À ce jour|Lors (?:de|du|d['’])|Tout en|He|She|They|It|We|However|Meanwhile|Moreover|Besides|Earlier|Later|In addition|For (?:his|her|its|their) part|According to|On this occasion|At the (?:meeting|event|talks|reception)|Regarding|Also|But|And|Then|Theo|Bên cạnh|Trước đó|Ngoài ra|Trong khi|Đồng thời|Tuy nhiên|Nhân dịp|Cũng|Vì vậy|Do đó|Về phần|Tại buổi|Phát biểu|Đây ?là|Ông [^,]{3,30} (?:cho|cũng|nhấn|khẳng|đề))(?![\p{L}\p{M}])|[JCN]['’](?:ai|est|était))/u,
);

const CAPTION_START = inBasicPlane(
  /^\|?(?:(?:Une? )?(?:[Vv]ues?|[Pp]anorama|[Pp]ortrait|[Pp]hotos?|[Ii]mages?|[Ii]llustration|[Ll]ogo|[Aa]ffiche|[Cc]érémonie|[Ss]ignature|[Rr]emise|[Ss]tand|[Rr]écolte|[Ss]cène|[Cc]oucher de soleil|[Ll]ever de soleil)|Photo d['’]illustration|Image (?:caption|source)|Les (?:délégués|participants|représentants|membres|joueurs|deux dirigeants|deux parties)|(?:Le siège|L['’]entretien|La rencontre|La cérémonie|La séance|L['’]entrevue|Panorama) (?:de|du|des|d['’]|entre)|(?:An? )?(?:[Aa]erial |[Pp]anoramic |[Gg]eneral )?(?:[Vv]iew|[Oo]verview|[Ss]cene|[Pp]ortrait)|In (?:a|this|an) (?:file |undated )?(?:photo|picture|image) (?:taken|released)|(?:Sur cette|Cette) (?:photo|image)|At the|Delegates|Participants|Visitors|Attendees|The (?:headquarters|signing ceremony|pavilion|ceremony)|Illustrative|De gauche à droite|(?:From )?[Ll]eft to right|From left|Từ (?:trái|phải) (?:sang|qua)|Toàn cảnh|Quang cảnh|Cảnh|Chân dung|Một góc|Lễ|Các đại biểu|Ảnh minh họa|Khách|Du khách|Trụ sở)(?![\p{L}\p{M}])/u,
);
const INDEFINITE = inBasicPlane(
  /^(?:Des|Une?|Deux|Trois|Quelques|De jeunes|De nombreux|De nombreuses|An?|Some|Two|Young|Một|Nhiều|Những) (?!an(?:s|née)?\b|mois|jours?|fois|autre)[\p{L}\p{M}]/u,
);

/** Verbs of English that are other words in Vietnamese: `may` sews, `do` is by. */
const HOMOGRAPHS: ReadonlySet<string> = new Set(['may', 'do', 'can', 'die']);
const LONGEST_HOMOGRAPH = 3;
/** Two words that only Vietnamese has. */
const VIETNAMESE = /[ăđơưạ-ỹ].* .*[ăđơưạ-ỹ]/u;
const isHomograph = (head: string, from: number, to: number): boolean =>
  HOMOGRAPHS.has(head.slice(from, to)) && VIETNAMESE.test(head);

/** Words that only English has. */
const ENGLISH_WORD = inBasicPlane(
  /(?<![\p{L}\p{M}])(?:the|of|and|in|at|to|for|by|with|from|its|his|her)(?![\p{L}\p{M}])/u,
);
/** Whether the word at `at` is the English `on`, which is no pronoun as the French one is. */
const isEnglishOn = (head: string, at: number): boolean =>
  head.startsWith('on ', at) && ENGLISH_WORD.test(head);

/** Whether the word is the quarter of the sky and no verb: `dans l’est du pays`. */
const isEast = (head: string, from: number, to: number, link: number): boolean =>
  link === 2 && to - from === 3 && EAST.test(head.slice(Math.max(0, from - 2), to));
const EAST = /^[lL]['’]est$/u;

/** In a longer head such words say nothing. */
const LONGEST_TRIED = 400;
const MAY_REPORT = WORD.reportedHere | WORD.has;
const isAt = (pattern: RegExp, head: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(head);
};

/** The signs of `head`, the start of a piece, as bits of {@link SIGN}. One pass over its characters. */
export const wordSigns = (head: string): number => {
  const { length } = head;
  let signs = 0;
  let tries = 0;
  /** What the word before says, and where it starts; 0 where more than a space or an apostrophe stands between. */
  let before = 0;
  let beforeFrom = 0;
  /** Whether the word before that makes a noun of the pair behind it. */
  let classified = false;
  /** What stands between the two: 0 for anything else, 1 for a space, 2 for an apostrophe. */
  let link = 0;
  /** How many words since `a`. */
  let sinceHas = 9;
  /** 1 after a full stop, 2 after white space behind it: the next capital starts another sentence. */
  let stopped = 0;
  let kind: number = UNIT.other;
  /** Where the last word starts. */
  let wordFrom = 0;
  /** 1 behind a number whose next word tells what it counts, 2 behind the space there. */
  let counted = 0;
  for (let at = 0; at < length; ) {
    const unit = unitAt(head, at);
    const last = kind;
    kind = unitClass(unit);
    if (kind !== UNIT.lower && kind !== UNIT.upper && kind !== UNIT.foreign) {
      if (kind === UNIT.digit) {
        const end = numberEnd(head, at);
        const amount = before & WORD.month ? false : isAmount(head, at, end);
        if (amount) signs |= SIGN.amount;
        counted = amount === null ? 1 : 0;
        stopped = 0;
        link = 0;
        at = end;
        continue;
      }
      counted = counted === 1 && kind === UNIT.space ? 2 : 0;
      if (unit === COLON) signs |= SIGN.colon;
      else if (isQuote(unit)) signs |= SIGN.quoted;
      if (isStop(unit))
        stopped = (unit === FULL_STOP && isAbbreviated(head, wordFrom, at)) || isKicker(head, at) ? 0 : 1;
      else if (kind === UNIT.space || kind === UNIT.lineBreak) {
        if (stopped === 1) stopped = 2;
      } else if (!(stopped === 1 && isCloser(unit)) && !(stopped === 2 && isOpener(unit))) stopped = 0;
      link = isPart(last) ? (unit === SPACE ? 1 : kind === UNIT.apostrophe ? 2 : 0) : 0;
      at++;
      continue;
    }
    const from = at;
    wordFrom = from;
    do at++;
    while (at < length && isPart(unitClass(unitAt(head, at))));
    if (stopped === 2 && kind === UNIT.upper) signs |= SIGN.sentences;
    stopped = 0;
    const small = kind === UNIT.lower;
    const flags = isEast(head, from, at, link) ? 0 : WORDS.at(head, from, at);
    const known = link === 0 ? 0 : before;
    if (link !== 0 && kind === UNIT.upper) signs |= SIGN.named;
    if (counted === 2 && small && !(flags & WORD.month)) signs |= SIGN.amount;
    counted = 0;
    tries |= flags;
    if (flags & WORD.captionVerbHere && !(signs & SIGN.captionVerb) && isAt(CAPTION_VERB, head, from))
      signs |= SIGN.captionVerb;
    if (flags & MAY_REPORT && !(signs & SIGN.reported) && isAt(REPORTED, head, from)) signs |= SIGN.reported;
    if (small && at - from > LONGEST_ABBREVIATION && mayBeGlued(head, from) && isGlued(head, from, at))
      signs |= SIGN.clause | SIGN.finite;
    signs |= flags & (WORD.clause | WORD.siteWords | WORD.narrated);
    const after = at < length ? unitAt(head, at) : 0;
    if (after === HYPHEN && small && isAt(INVERTED, head, at)) {
      signs |= SIGN.finite;
      if (SAYS.has(head.slice(from, at))) signs |= SIGN.reported;
    }
    if (!(signs & SIGN.finite) && after !== HYPHEN && (from === 0 || unitAt(head, from - 1) !== HYPHEN)) {
      if (flags & WORD.finite) {
        const noun = known & WORD.determiner && link === 1;
        if (!noun && !(at - from <= LONGEST_HOMOGRAPH && isHomograph(head, from, at))) signs |= SIGN.finite;
      } else if (small) {
        const spaced = link === 1 ? known : 0;
        const finite =
          endsFinite(head, from, at, (spaced & WORD.article) !== 0) ||
          (spaced & WORD.pronoun && at - from >= 2 && !isEnglishOn(head, beforeFrom)) ||
          (known & WORD.reflexive && at - from >= 3 && !INFINITIVE.test(head.slice(from, at))) ||
          (link === 2 && at - from >= 2 && OF_MINE.test(head.slice(Math.max(0, from - 2), from)));
        if (finite) signs |= SIGN.finite;
      }
    }
    if (known & WORD.pairs && link === 1) {
      const pair = head.slice(beforeFrom, at);
      if (!classified && (PAIRS.has(pair) || CLAUSE_PAIRS.has(pair)))
        signs |= CLAUSE_PAIRS.has(pair) ? SIGN.clause : SIGN.finite;
    }
    if (flags & WORD.has) {
      if (link === 2 && known & WORD.elided) signs |= SIGN.clause;
      sinceHas = 0;
    } else if (sinceHas < 2 && link !== 0) {
      sinceHas++;
      const participle = small && at - from > 1 && PARTICIPLE.test(head.slice(from, at));
      const elided = flags & WORD.elided && unitClass(after) === UNIT.apostrophe;
      if (participle || flags & WORD.afterHas || elided) signs |= SIGN.clause;
      if (!BETWEEN.test(head.slice(from, at))) sinceHas = 9;
    } else sinceHas = 9;
    classified = link === 1 && (before & WORD.classifier) !== 0;
    before = flags;
    beforeFrom = from;
    link = 0;
  }
  // No such start has a small letter but those of captions.
  const startsSmall = length > 0 && unitClass(unitAt(head, 0)) === UNIT.lower;
  if (!startsSmall && GOES_ON.test(head)) signs |= SIGN.goesOn;
  else if (CAPTION_START.test(head)) signs |= SIGN.captionStart;
  else if (!startsSmall && INDEFINITE.test(head)) signs |= SIGN.indefinite;
  if (tries & WORD.captionWordsHere && length < LONGEST_TRIED && hasCaptionWords(head))
    signs |= SIGN.captionWords;
  return signs;
};
