/**
 * Dispatches with known answers. A seed and a part decide everything: the part used while tuning writes with half of
 * the words and some of the layouts, the part held out with the other half and all of them, the read part and
 * the fresh part with words and layouts of their own, the mixed part the layouts of tuning with words of the read part.
 */

import { APART } from './apart.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { castOf, type Grammar, halfOf, type Part, withMore } from './grammar.ts';
import type { Layout } from './layout-parts.ts';
import { HELD_OUT_LAYOUTS, LAYOUT_NAMES, TUNING_LAYOUTS } from './layouts.ts';
import { MORE_ENGLISH } from './more-english.ts';
import { MORE_FRENCH } from './more-french.ts';
import { MORE_VIETNAMESE } from './more-vietnamese.ts';
import type { GeneratedPage, Writer } from './page.ts';
import { type Random, randomOf } from './random.ts';
import { VIETNAMESE } from './vietnamese.ts';

export interface Dispatch extends GeneratedPage {
  readonly name: string;
  readonly layout: string;
  readonly language: 'fr' | 'en' | 'vi';
  readonly part: Part;
  /** What it was written with. */
  readonly grammar: Grammar;
}

const GRAMMARS = { fr: FRENCH, en: ENGLISH, vi: VIETNAMESE } as const;
const MORE = { fr: MORE_FRENCH, en: MORE_ENGLISH, vi: MORE_VIETNAMESE } as const;
const LANGUAGES = ['fr', 'fr', 'fr', 'fr', 'fr', 'en', 'en'] as const;
const VARIED_LANGUAGES = ['fr', 'fr', 'en', 'vi'] as const;

/** Breaks the lines of a page at `width`, as a mail or an old terminal does; positions of blocks move with the text. */
const wrapped = ({ text, blocks }: GeneratedPage, width: number): GeneratedPage => {
  let column = 0;
  let lastSpace = -1;
  const units = [...text].length === text.length ? text.split('') : null;
  if (!units) return { text, blocks };
  for (let at = 0; at < units.length; at++) {
    if (units[at] === '\n') {
      column = 0;
      lastSpace = -1;
      continue;
    }
    if (units[at] === ' ') lastSpace = at;
    column++;
    if (column > width && lastSpace >= 0) {
      units[lastSpace] = '\n';
      column = at - lastSpace;
      lastSpace = -1;
    }
  }
  return { text: units.join(''), blocks };
};

/** What a page keeps at least when it is torn. */
const SHORTEST_TORN = 160;

/** The page as far as a crawl or an excerpt kept it: it ends amid a block, wherever that is. */
const torn = ({ text, blocks }: GeneratedPage, random: Random): GeneratedPage => {
  if (text.length < 2 * SHORTEST_TORN) return { text, blocks };
  const kept = text.slice(0, random.integer(SHORTEST_TORN, text.length)).trimEnd();
  return {
    text: kept,
    blocks: blocks.flatMap((block) =>
      block.from >= kept.length ? [] : [{ ...block, to: Math.min(block.to, kept.length) }],
    ),
  };
};

const grammarFor = (language: keyof typeof GRAMMARS, part: 'tuning' | 'held-out'): Grammar => {
  const half = halfOf(GRAMMARS[language], part);
  return part === 'tuning' ? withMore(half, MORE[language]) : half;
};

const languageFor = (layout: string, random: Random): keyof typeof GRAMMARS => {
  switch (layout) {
    case 'vietnamese':
      return 'vi';
    case 'courrier':
      return 'fr';
    case 'varied':
    case 'sectioned':
    case 'sectioned otherwise':
    case 'repeated lead':
    case 'repeated lead otherwise':
    case 'unsigned':
      return random.pick(VARIED_LANGUAGES);
    default:
      return random.pick(LANGUAGES);
  }
};

interface Form {
  readonly name: string;
  readonly layout: Layout;
  readonly language: keyof typeof GRAMMARS;
  readonly grammar: Grammar;
}

/** The parts written apart, each as often as it is drawn. */
const DRAWN = {
  read: APART.read.flatMap((one) => Array.from({ length: one.times ?? 1 }, () => one)),
  fresh: APART.fresh,
};

/** The parts whose words any layout can say; those of the others belong to the stories of their own layouts. */
const SAID_ANYWHERE = APART.read.filter(({ words }) => 'headline' in words.fr);

const formFor = (part: Part, random: Random): Form => {
  if (part === 'read' || part === 'fresh') {
    const { words, layouts } = random.pick(DRAWN[part]);
    const [name, layout, languages] = random.pick(layouts);
    const language = random.pick(languages);
    return { name, layout, language, grammar: words[language] };
  }
  const layout = random.pick(part === 'held-out' ? HELD_OUT_LAYOUTS : TUNING_LAYOUTS);
  const name = LAYOUT_NAMES.get(layout) ?? '';
  const language = languageFor(name, random);
  if (part === 'mixed')
    return { name, layout, language, grammar: random.pick(SAID_ANYWHERE).words[language] };
  return { name, layout, language, grammar: grammarFor(language, part) };
};

/** The parts that reports show. When the errors of a fresh part have been read, there is none until another is written. */
export const SHOWN_PARTS: readonly Part[] = [
  'tuning',
  'read',
  'held-out',
  ...(APART.fresh.length > 0 ? (['fresh'] as const) : []),
];

/** What sets the random numbers of the parts apart. */
const FIRST_NUMBER: Readonly<Record<Part, number>> = {
  tuning: 0,
  'held-out': 1,
  read: 40_000_001,
  mixed: 60_000_001,
  fresh: 80_000_001,
};

/** One dispatch. `sentences` are mixed into its paragraphs. */
export const generate = (seed: number, part: Part, sentences: readonly string[] = []): Dispatch => {
  const random = randomOf(seed * 2 + FIRST_NUMBER[part]);
  const { name, layout, language, grammar } = formFor(part, random);
  const writer: Writer = {
    random,
    language,
    grammar,
    cast: castOf(random, grammar),
    sentences: language === 'fr' ? sentences : [],
  };
  const page = layout(writer).finish();
  const shaped =
    (part === 'tuning' || part === 'mixed' || part === 'held-out') &&
    page.text.includes('\n\n') &&
    random.chance(0.04)
      ? wrapped(page, random.pick([66, 72, 79]))
      : page;
  const whole =
    (part === 'tuning' || part === 'mixed') && shaped === page && random.chance(0.06)
      ? torn(page, random)
      : shaped;
  return { ...whole, name: `${part}-${seed}`, layout: name, language, part, grammar };
};

/** Places in the offices and sentences that are no slot of theirs. */
const OTHER_PLACES = [
  ...['Vietnam', 'Việt Nam', 'Sénégal', 'Na Uy', 'Norvège', 'Norway', 'Italie', 'Italy', 'Maroc'],
  ...['Allemagne', 'Brésil', 'Brazil', 'Rotterdam'],
] as const;
/** Organisations in the offices and sentences that are no slot of theirs. */
const OTHER_ORGANISATIONS = [
  ...['Commission économique', 'Banque centrale', 'Banque d’État', 'State Bank', 'Ngân hàng Nhà nước'],
  ...['Comité du Parti', 'Comité provincial du Parti', 'Comité populaire', 'Comité populaire municipal'],
  ...['Party Committee', 'Tỉnh ủy', 'Comité olympique'],
  ...[
    'Université des sciences',
    'Institut de biologie',
    'Viện Sinh học',
    'Service provincial de l’Éducation',
  ],
  ...['Department of Tourism', 'Sở Du lịch', 'Sở Y tế', 'Département de la santé'],
  ...['Service des affaires étrangères', 'Ủy ban Nhân dân tỉnh', 'Ủy ban Nhân dân', 'Garde-côtes'],
  ...['Bộ Ngoại giao', 'Bộ Nông nghiệp', 'Bộ Giao thông', 'Bộ Giao thông Vận tải', 'Bộ Y tế'],
  ...['Bộ Khoa học và Công nghệ', 'Bộ Giáo dục và Đào tạo', 'ministère des Affaires étrangères'],
  ...['Assemblée nationale', 'National Assembly', 'Quốc hội', 'Chambre des représentants', 'Nations unies'],
  ...['Agence de coopération internationale', 'Organisation internationale de la Francophonie'],
  ...['Comité mixte', 'Conseil d’administration', 'Commission de l’éducation', 'Economic Commission'],
  ...['Département du tourisme', 'Association des artisans', 'Hội làng nghề', 'Ban Bí thư', 'Bộ Nội vụ'],
] as const;

const bare = (name: string): string => name.replace(/^(?:(?:le|la|les|the) |l[’'])/u, '');

/** The names that a dispatch may hold, as its generator has them. */
export const wordsFor = ({
  grammar,
}: Pick<Dispatch, 'grammar'>): {
  readonly persons: readonly string[];
  readonly offices: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly events: readonly string[];
  readonly creditors: readonly string[];
} => {
  return {
    persons: grammar.person ?? [],
    offices: grammar.office ?? [],
    // `the weather service` is no name.
    organisations: [...(grammar.body ?? []).map(bare), ...OTHER_ORGANISATIONS].filter((name) =>
      /\p{Lu}/u.test(name),
    ),
    places: [...(grammar.place ?? []), ...(grammar.country ?? []).map(bare), ...OTHER_PLACES],
    events: (grammar.event ?? []).map(bare),
    creditors: (grammar.creditor ?? []).flatMap((name) =>
      (grammar.place ?? []).map((place) => name.replace('{place}', place)),
    ),
  };
};

export type { Part };
