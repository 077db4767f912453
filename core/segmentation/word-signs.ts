/**
 * What the words of a piece say about it: whether there is a finite verb, whether somebody is reported to have said
 * something, whether it speaks as captions do. The words are read once, from left to right, and looked up; the few
 * patterns that need more than a word are tried only where one of their words was met, since every line of every
 * dispatch passes here.
 */
import { UNIT, unitClass } from '../spacing/unit-class.ts';

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
} as const;

/** What single words say: signs by themselves, and words at which a pattern is worth trying. */
const WORD = {
  ...SIGN,
  captionVerbHere: 64,
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
} as const;

const WORDS = new Map<string, number>();
const say = (flags: number, words: string): void => {
  for (const word of words.split(/[|\s]+/u)) WORDS.set(word, (WORDS.get(word) ?? 0) | flags);
};

say(
  WORD.clause,
  'ont est sont était étaient avait avaient sera seront serait devrait doit doivent peut peuvent fait été aura auront has have had is are was were will would said says đã sẽ đang được',
);
// Finite verbs without an ending of their own, in French, English and Vietnamese.
say(
  WORD.finite,
  'avons avez suis sommes fut reste figure demeure devient vient permet prend met tient va vont veut voit vise porte joue mène dit compte regroupe existe constitue représente contribue connaît souhaite appelle entend faut dispose propose offre attire estime souligne affirme précise indique rappelle ajoute explique poursuit continue commence remonte dure qualifie prépare examine finance soutient paraît semble tente découvre',
);
say(
  WORD.finite,
  'does do did can could may might must should remain remains include includes seek seeks show shows make makes get gets went came became began made took rose fell grew held told brought gave saw won lost left met sent kept hit led stood want wants need needs say says resume resumes begin begins start starts end ends continue continues expect expects hope hopes plan plans urge urges face faces take takes give gives hold holds become becomes rise rises fall falls grow grows follow follows return meet agree',
);
say(WORD.finite, 'là có còn phải cần tăng giảm đạt vẫn bị gồm giúp mang');
say(
  WORD.captionVerbHere,
  'assiste assistent participe participent visite visitent prononce prononcent exprime expriment parole remet remettent remette reçoit reçoivent reçoive préside président pose posent serre serrent célèbre célèbrent signe signent rencontre rencontrent accueille accueillent dépose déposent salue saluent découvre découvrent admire admirent travaille travaillent défile défilent plante plantent inaugure inaugurent speak speaks attends pose shake shakes hands take takes hand delivers visits receives welcomes chairs biểu gia trao thăm tiếp chụp bắt',
);
say(
  WORD.reportedHere,
  't ont déclaré affirmé souligné indiqué annoncé estimé ajouté précisé rappelé noté proposé salué said added noted stressed warned announced pledged told cho nhấn khẳng',
);
say(
  WORD.captionWordsHere,
  'gauche droite centre milieu left right center trái phải giữa premier première debout assis standing seated illustration photo image archives illustrative minh event meeting ceremony reception lors tại Illustration Photo Image Archives Illustrative Left Right',
);
say(WORD.has, 'a');
say(
  WORD.pronoun,
  'il ils elle elles on nous je y ne qui Il Ils Elle Elles On Nous Je Cela Ceci cela ceci He She They We It I',
);
say(WORD.reflexive, 'se s');
say(WORD.elided, 'n l');
say(WORD.afterHas, 'également aussi encore déjà ensuite');
say(WORD.article, 'a an A An the The of in by newly and');
/** Words that are verbs only together. */
const PAIRS: ReadonlySet<string> = new Set([
  'cho biết',
  'diễn ra',
  'tổ chức',
  'thực hiện',
  'triển khai',
  'nhấn mạnh',
  'khẳng định',
]);
const CLAUSE_PAIR = 'cho biết';
say(WORD.pairs, [...PAIRS].map((pair) => pair.replace(/ .*/u, '')).join(' '));

/**
 * Which lengths the known words with a first and last letter have, as bits: most words of a text are told unknown
 * without being cut out of it and looked up.
 */
const LENGTHS = new Uint32Array(64 * 64);
const slotOf = (first: number, last: number): number => (first & 63) * 64 + (last & 63);
for (const word of WORDS.keys()) {
  const slot = slotOf(word.charCodeAt(0), word.charCodeAt(word.length - 1));
  LENGTHS[slot] = (LENGTHS[slot] ?? 0) | (1 << Math.min(word.length, 31));
}
const flagsOf = (text: string, from: number, to: number): number => {
  const lengths = LENGTHS[slotOf(text.charCodeAt(from), text.charCodeAt(to - 1))] ?? 0;
  return lengths & (1 << Math.min(to - from, 31)) ? (WORDS.get(text.slice(from, to)) ?? 0) : 0;
};

const NOUNS_IN_ENT: ReadonlySet<string> = new Set(
  'récent différent excellent client argent continent patient agent talent parent absent présent fréquent urgent souvent évident violent silent permanent content innocent adolescent équivalent étudent président récident prudent accident incident résident précédent occident antécédent'.split(
    ' ',
  ),
);
const TENSES = /(?:ait|aient|eront|iront|dront|rront|vront|èrent|irent|urent|[eidrv]ra)$/u;
const PARTICIPLE = /(?:é|ée|és|ées|i|u|is|it|ert|aint|eu)$/u;
const INFINITIVE = /(?:er|ir|re|ant)$/u;

/** Whether the word of small letters at `from` to `to` ends as finite verbs do. */
const endsFinite = (text: string, from: number, to: number, articleBefore: boolean): boolean => {
  const length = to - from;
  if (length < 5) return false;
  const last = text.charCodeAt(to - 1);
  if (last === 0x64) return text.charCodeAt(to - 2) === 0x65 && !articleBefore;
  if (last !== 0x74 && last !== 0x61) return false;
  const word = text.slice(from, to);
  if (length >= 6 && word.endsWith('ent') && !word.endsWith('ment') && !NOUNS_IN_ENT.has(word)) return true;
  return TENSES.test(word);
};

/** What people do on photographs; not the nouns `la visite`, `une rencontre`. */
const CAPTION_VERB =
  /(?<!\p{L})(?<!(?:la|une|de|cette|sa|leur|en|première|the|a|of) )(?:s['’])?(?:(?:assiste|participe|visite|prononce|exprime|prend la parole|prennent la parole|remet|remette|reçoit|reçoive|préside|pose|serre|célèbre|signe|rencontre|accueille|dépose|salue|découvre|admire|travaille|défile|plante|inaugure)(?:nt)?|speaks?|attends|pose for|shakes? hands|takes? part|hands? over|delivers|visits|receives|welcomes|chairs|phát biểu|tham gia|trao|thăm|tiếp|chụp ảnh|bắt tay)(?!\p{L})/u;
const REPORTED =
  /(?<!\p{L})(?:a-t-(?:il|elle)|ont-ils|ont-elles|a (?:\p{L}+ )?(?:déclaré|affirmé|souligné|indiqué|annoncé|estimé|ajouté|précisé|rappelé|noté|proposé|salué)|he said|she said|said|added|noted|stressed|warned|announced|pledged|told|cho biết|nhấn mạnh|khẳng định)(?!\p{L})/u;
const CAPTION_WORDS =
  /\((?:(?:à |au |1er |deuxième |2e |troisième |3e |4e |first |second |third |front )*(?:gauche|droite|centre|milieu|left|right|centre|center|trái|phải|giữa|premier|première|debout|assis|standing|seated)[^()]{0,40})\)|(?<!\p{L})(?:photo d[’']illustration|image d[’']illustration|illustration|photo prise|archives|illustrative (?:photo|image)|ảnh minh họa|at the event|at the (?:meeting|ceremony|reception)|lors de (?:la|leur|l[’']|cette) ?(?:rencontre|cérémonie|réunion|entretien|événement|conférence|séance|visite|signature|inauguration)|lors de l[’'](?:événement|entretien|entrevue|inauguration)|à (?:gauche|droite)|from left|de gauche à droite|tại (?:buổi|lễ|cuộc) \p{L}+)(?!\p{L})/iu;

const SPACE = 0x20;
const HYPHEN = 0x2d;
const I_HAVE = /^[jJ]['’]ai$/u;
/** What may stand between `a` and its participle. */
const BETWEEN = /ment$|^(?:en|par)$/u;
const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
const isCloser = (unit: number): boolean =>
  unit === 0xbb || unit === 0x22 || unit === 0x201d || unit === 0x2019 || unit === 0x29;
const isOpener = (unit: number): boolean =>
  unit === 0xab || unit === 0x22 || unit === 0x201c || unit === 0x28;

const isPart = (kind: number): boolean =>
  kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.combining || kind === UNIT.foreign;

/** The signs of `head`, the start of a piece, as bits of {@link SIGN}. One pass over its characters. */
export const wordSigns = (head: string): number => {
  const { length } = head;
  let signs = 0;
  let tries = 0;
  /** What the word before says, and where it starts; 0 where more than a space or an apostrophe stands between. */
  let before = 0;
  let beforeFrom = 0;
  /** What stands between the two: 0 for anything else, 1 for a space, 2 for an apostrophe. */
  let link = 0;
  /** How many words since `a`. */
  let sinceHas = 9;
  /** 1 after a full stop, 2 after white space behind it: the next capital starts another sentence. */
  let stopped = 0;
  let kind: number = UNIT.other;
  for (let at = 0; at < length; ) {
    const unit = head.charCodeAt(at);
    const last = kind;
    kind = unitClass(unit);
    if (kind !== UNIT.lower && kind !== UNIT.upper && kind !== UNIT.foreign) {
      if (isStop(unit)) stopped = 1;
      else if (kind === UNIT.space || kind === UNIT.lineBreak) {
        if (stopped === 1) stopped = 2;
      } else if (!(stopped === 1 && isCloser(unit)) && !(stopped === 2 && isOpener(unit))) stopped = 0;
      link = isPart(last) ? (unit === SPACE ? 1 : kind === UNIT.apostrophe ? 2 : 0) : 0;
      at++;
      continue;
    }
    const from = at;
    do at++;
    while (at < length && isPart(unitClass(head.charCodeAt(at))));
    if (stopped === 2 && kind === UNIT.upper) signs |= SIGN.sentences;
    stopped = 0;
    const small = kind === UNIT.lower;
    const flags = flagsOf(head, from, at);
    const known = link === 0 ? 0 : before;
    tries |= flags;
    signs |= flags & WORD.clause;
    if (!(signs & SIGN.finite) && head.charCodeAt(at) !== HYPHEN && head.charCodeAt(from - 1) !== HYPHEN) {
      if (flags & WORD.finite) signs |= SIGN.finite;
      else if (small) {
        const spaced = link === 1 ? known : 0;
        const finite =
          endsFinite(head, from, at, (spaced & WORD.article) !== 0) ||
          (spaced & WORD.pronoun && at - from >= 2) ||
          (known & WORD.reflexive && at - from >= 3 && !INFINITIVE.test(head.slice(from, at))) ||
          (link === 2 && at - from === 2 && I_HAVE.test(head.slice(Math.max(0, from - 2), at)));
        if (finite) signs |= SIGN.finite;
      }
    }
    if (known & WORD.pairs && link === 1) {
      const pair = head.slice(beforeFrom, at);
      if (PAIRS.has(pair)) signs |= pair === CLAUSE_PAIR ? SIGN.clause : SIGN.finite;
    }
    if (flags & WORD.has) {
      if (link === 2 && known & WORD.elided) signs |= SIGN.clause;
      sinceHas = 0;
    } else if (sinceHas < 2 && link !== 0) {
      sinceHas++;
      const participle = small && at - from > 1 && PARTICIPLE.test(head.slice(from, at));
      const elided = flags & WORD.elided && unitClass(head.charCodeAt(at)) === UNIT.apostrophe;
      if (participle || flags & WORD.afterHas || elided) signs |= SIGN.clause;
      if (!BETWEEN.test(head.slice(from, at))) sinceHas = 9;
    } else sinceHas = 9;
    before = flags;
    beforeFrom = from;
    link = 0;
  }
  if (tries & WORD.captionVerbHere && CAPTION_VERB.test(head)) signs |= SIGN.captionVerb;
  if (tries & WORD.reportedHere && REPORTED.test(head)) signs |= SIGN.reported;
  if (tries & WORD.captionWordsHere && CAPTION_WORDS.test(head)) signs |= SIGN.captionWords;
  return signs;
};
