/**
 * What can be seen of a piece of text without deciding its role: its shape, its punctuation, the marks in it, and
 * where it stands among the others. Each is a yes or no; `weights.ts` says what each is worth to each role.
 */
import { creditKind } from '../metadata/credits.ts';
import type { Span } from '../model/span.ts';
import { isFurniture, isMarkedLink, isRelatedHeading } from './markers.ts';
import type { Piece, PieceKind } from './pieces.ts';

export const FEATURES = [
  // length in characters
  'tiny',
  'short',
  'mid',
  'long',
  'paragraph',
  'huge',
  // how it ends
  'ends-stop',
  'ends-question',
  'ends-colon',
  'ends-open',
  'ends-cut',
  // how it starts
  'starts-small',
  'starts-quote',
  'starts-list',
  // what is in it
  'sentences',
  'clause',
  'verbless',
  'caption-verb',
  'nominal-sentence',
  'caption-sentence',
  'reported',
  'credit-end',
  'credit-only',
  'caption-words',
  'pipe',
  // marks
  'furniture',
  'related-heading',
  'marked-link',
  'after-alt',
  'after-dateline',
  'after-heading',
  'crawl-header',
  'dateline',
  'dateline-weak',
  'sign-off',
  'sign-off-weak',
  'image-alt',
  'heading-prefix',
  // likeness to other pieces
  'comes-again',
  'came-before',
  'same-as-next',
  'same-as-previous',
  'alt-of-photo',
  'credit-before',
  'credit-next',
  'credit-at-three',
  // place
  'first',
  'last',
  'gap-after',
  'dateline-ahead',
  'dateline-behind',
  'sign-off-ahead',
  'sign-off-behind',
  'heading-behind',
] as const;

export type Feature = (typeof FEATURES)[number];

const INDEX = new Map<Feature, number>(FEATURES.map((feature, index) => [feature, index]));

/** A set of features as two numbers of 26 bits, so that a set can be a key. */
export class FeatureSet {
  low = 0;
  high = 0;

  add(feature: Feature): void {
    const index = INDEX.get(feature) ?? 0;
    if (index < 26) this.low |= 1 << index;
    else this.high |= 1 << (index - 26);
  }

  /** A number that no other set has. */
  get key(): number {
    return this.high * 0x4000000 + this.low;
  }

  has(feature: Feature): boolean {
    return this.hasIndex(INDEX.get(feature) ?? 0);
  }

  /** Whether it holds the feature at `index` of {@link FEATURES}. */
  hasIndex(index: number): boolean {
    return index < 26 ? (this.low & (1 << index)) !== 0 : (this.high & (1 << (index - 26))) !== 0;
  }
}

/** How much of a long piece is read: its start and its end. */
const HEAD = 400;
const TAIL = 60;
/** A shorter sentence without a verb or a name is an aside of the story, `Un bilan provisoire.` */
const NOMINAL = 32;
const LONGEST_NOMINAL = 125;
const NAME_INSIDE = / \p{Lu}\p{Ll}/u;
/** A sentence of a longer piece is no caption's. */
const LONGEST_CAPTION = 260;

const CLAUSE =
  /(?<!\p{L})(?:[nl]['’]a|a(?= (?:[nl]['’]|également|aussi|encore|déjà|ensuite|en outre|par ailleurs|(?:\p{Ll}+ment )?\p{Ll}+(?:é|ée|és|ées|i|u|is|it|ert|aint|eu)(?!\p{L})))|ont|est|sont|était|étaient|avait|avaient|sera|seront|serait|devrait|doit|doivent|peut|peuvent|fait|été|aura|auront|has|have|had|is|are|was|were|will|would|said|says|đã|sẽ|đang|được|cho biết)(?!\p{L})/u;
/**
 * Finite verbs by the endings of French, English and Vietnamese tenses and by the commonest verbs of dispatches. It
 * sees too many rather than too few: only a sentence without any may be the caption of a photograph without credit.
 */
const FINITE = new RegExp(
  [
    // French: imperfect, conditional, future, past historic, plural present, reflexive, after a pronoun
    '\\p{Ll}{2,}(?:ait|aient|eront|iront|dront|rront|vront|èrent|irent|urent|erait|irait)',
    '\\p{Ll}{2,}(?:era|ira|dra|rra|vra)',
    '(?!(?:prési|réci|pru|acci|inci|rési|précé|occi|antécé)d)(?!(?:récent|différent|excellent|client|argent|continent|patient|agent|talent|parent|absent|présent|fréquent|urgent|souvent|évident|violent|silent|permanent|content|innocent|adolescent|équivalent|étudent)(?!\\p{L}))\\p{Ll}{3,}(?<!m)ent',
    "(?:se |s[’'])(?!\\p{Ll}+(?:er|ir|re|ant)(?!\\p{L}))\\p{Ll}{3,}",
    '(?:ils?|elles?|on|nous|je|y|ne|qui) \\p{Ll}{2,}',
    '(?:[Ii]ls?|[Ee]lles?|[Oo]n|[Nn]ous|[Jj]e|[Cc]ela|[Cc]eci|He|She|They|We|It|I) \\p{Ll}{2,}',
    "[Jj]['’]ai|avons|avez|suis|sommes|fut|reste|figure|demeure|devient|vient|permet|prend|met|tient|va|vont|veut|voit|vise|porte|joue|mène|dit|compte|regroupe|existe|constitue|représente|contribue|connaît|souhaite|appelle|entend|faut|dispose|propose|offre|attire|estime|souligne|affirme|précise|indique|rappelle|ajoute|explique|poursuit|continue|commence|remonte|dure|qualifie|prépare|examine|finance|soutient|paraît|semble|tente|découvre",
    // English: past, modals, commonest verbs
    '(?<!(?:[Aa]n?|[Tt]he|of|in|by|newly|and) )\\p{Ll}{3,}ed',
    'does|do|did|can|could|may|might|must|should|remains?|includes?|seeks?|shows?|makes?|gets?|went|came|became|began|made|took|rose|fell|grew|held|told|brought|gave|saw|won|lost|left|met|sent|kept|hit|led|stood|wants?|needs?|says?|resumes?|begins?|starts?|ends?|continues?|expects?|hopes?|plans?|urges?|faces?|takes?|gives?|holds?|becomes?|rises?|falls?|grows?|follows?|return|meet|agree',
    // Vietnamese
    'là|có|còn|phải|cần|tăng|giảm|diễn ra|tổ chức|thực hiện|triển khai|nhấn mạnh|khẳng định|đạt|vẫn|bị|gồm|giúp|mang',
  ]
    .map((form) => `(?<![\\p{L}-])(?:${form})(?![\\p{L}-])`)
    .join('|'),
  'u',
);
/** What people do on photographs; not the nouns `la visite`, `une rencontre`. */
const CAPTION_VERB =
  /(?<!\p{L})(?<!(?:la|une|de|cette|sa|leur|en|première|the|a|of) )(?:s['’])?(?:(?:assiste|participe|visite|prononce|exprime|prend la parole|prennent la parole|remet|remette|reçoit|reçoive|préside|pose|serre|célèbre|signe|rencontre|accueille|dépose|salue|découvre|admire|travaille|défile|plante|inaugure)(?:nt)?|speaks?|attends|pose for|shakes? hands|takes? part|hands? over|delivers|visits|receives|welcomes|chairs|phát biểu|tham gia|trao|thăm|tiếp|chụp ảnh|bắt tay)(?!\p{L})/u;
const REPORTED =
  /(?<!\p{L})(?:a-t-(?:il|elle)|ont-ils|ont-elles|a (?:\p{L}+ )?(?:déclaré|affirmé|souligné|indiqué|annoncé|estimé|ajouté|précisé|rappelé|noté|proposé|salué)|he said|she said|said|added|noted|stressed|warned|announced|pledged|told|cho biết|nhấn mạnh|khẳng định)(?!\p{L})/u;
const CAPTION_WORDS =
  /\((?:(?:à |au |1er |deuxième |2e |troisième |3e |4e |first |second |third |front )*(?:gauche|droite|centre|milieu|left|right|centre|center|trái|phải|giữa|premier|première|debout|assis|standing|seated)[^()]{0,40})\)|(?<!\p{L})(?:photo d[’']illustration|image d[’']illustration|illustration|photo prise|archives|illustrative (?:photo|image)|ảnh minh họa|at the event|at the (?:meeting|ceremony|reception)|lors de (?:la|leur|l[’']|cette) ?(?:rencontre|cérémonie|réunion|entretien|événement|conférence|séance|visite|signature|inauguration)|lors de l[’'](?:événement|entretien|entrevue|inauguration)|à (?:gauche|droite)|from left|de gauche à droite|tại (?:buổi|lễ|cuộc) \p{L}+)(?!\p{L})/iu;
const SENTENCE_BREAK = /[.!?…][»"”’)]*\s+[«"“(]?\p{Lu}/u;

const lengthClass = (length: number): Feature =>
  length <= 22
    ? 'tiny'
    : length <= 60
      ? 'short'
      : length <= 125
        ? 'mid'
        : length <= 260
          ? 'long'
          : length <= 700
            ? 'paragraph'
            : 'huge';

const endClass = (tail: string): Feature =>
  /(?:\.\.\.|…)$/u.test(tail)
    ? 'ends-cut'
    : /[.][»"”’)\]]*$/u.test(tail) ||
        (/[.!?»"”]$/u.test(tail) && /[.!?…][»"”’)\]\s]*$/u.test(tail) && !/[?!][»"”’)\s]*$/u.test(tail))
      ? 'ends-stop'
      : /[?!][»"”’)\s]*$/u.test(tail)
        ? 'ends-question'
        : /[:;,]$/u.test(tail)
          ? 'ends-colon'
          : 'ends-open';

const KIND_FEATURE: Readonly<Record<PieceKind, Feature | null>> = {
  plain: null,
  'crawl-header': 'crawl-header',
  dateline: 'dateline',
  'dateline-weak': 'dateline-weak',
  'sign-off': 'sign-off',
  'sign-off-weak': 'sign-off-weak',
  'image-alt': 'image-alt',
  heading: 'heading-prefix',
};

/** The features of a piece by itself; `previous` is the piece before it on the same line, if any. */
export const ownFeatures = (text: string, piece: Piece, previous: Piece | null): FeatureSet => {
  const set = new FeatureSet();
  const length = piece.to - piece.from;
  const kind = KIND_FEATURE[piece.kind];
  if (kind) {
    set.add(kind);
    return set;
  }
  set.add(lengthClass(length));
  const head = text.slice(piece.from, Math.min(piece.to, piece.from + HEAD));
  const tail = length <= HEAD ? head.slice(-TAIL) : text.slice(piece.to - TAIL, piece.to);
  set.add(endClass(tail));
  if (previous?.kind === 'image-alt') set.add('after-alt');
  if (previous?.kind === 'dateline' || previous?.kind === 'dateline-weak') set.add('after-dateline');
  if (previous?.kind === 'heading') set.add('after-heading');
  if (/^\p{Ll}/u.test(head)) set.add('starts-small');
  else if (/^[«"“‘']/u.test(head)) set.add('starts-quote');
  else if (/^(?:[-–—•*·▪■●+]\s?|\d{1,2}[.)]\s|[a-zA-Z]\)\s)/u.test(head)) set.add('starts-list');
  if (/^\||\|$/u.test(head)) set.add('pipe');
  if (length <= 48 && isRelatedHeading(head)) set.add('related-heading');
  if (isMarkedLink(head)) set.add('marked-link');
  if (length <= 420 && isFurniture(head)) set.add('furniture');
  if (length < 8) return set;
  const credit = length <= 700 ? creditKind(text, piece) : 'none';
  if (credit === 'end') set.add('credit-end');
  if (credit === 'only') set.add('credit-only');
  if (length <= 12) return set;
  if (SENTENCE_BREAK.test(head)) set.add('sentences');
  const clause = CLAUSE.test(head);
  if (clause) set.add('clause');
  else if (!FINITE.test(head)) set.add('verbless');
  if (length > LONGEST_CAPTION || /^[^\p{Lu}|]/u.test(head)) return finish(set, head, length);
  const stopped = set.has('ends-stop');
  if (
    set.has('verbless') &&
    stopped &&
    length <= LONGEST_NOMINAL &&
    (length >= NOMINAL || NAME_INSIDE.test(head))
  )
    set.add('nominal-sentence');
  if (CAPTION_VERB.test(head)) {
    set.add('caption-verb');
    if (!clause && stopped) set.add('caption-sentence');
  }
  return finish(set, head, length);
};

const finish = (set: FeatureSet, head: string, length: number): FeatureSet => {
  if (REPORTED.test(head)) set.add('reported');
  if (length <= HEAD && CAPTION_WORDS.test(head)) set.add('caption-words');
  return set;
};

const KEY_LENGTH = 44;

/**
 * The first letters and digits of a piece without case, marks and spaces: two pieces with the same key say the same,
 * even where spaces were lost in one of them. Null for a piece too short to compare.
 */
export const likenessKey = (text: string, span: Span): string | null => {
  const key = text
    .slice(span.from, Math.min(span.to, span.from + 3 * KEY_LENGTH))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, KEY_LENGTH);
  return key.length >= 12 ? key : null;
};
