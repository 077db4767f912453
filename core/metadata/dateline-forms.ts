/**
 * What the grammars of datelines share: what one says, how the name of a place is printed, the dash behind it, and how what
 * a pattern found is turned into spans and a date.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isSectionName } from '../segmentation/lines/sections.ts';
import { isWeekday, readDate, withWholeYear } from './dates.ts';
import { isCountry, placeEnd, worldPlaceEnd } from './gazetteer.ts';
import { fullNameEnd } from './names.ts';

export interface Dateline {
  /** From the first character to the dash, inclusive. */
  readonly span: Span;
  readonly place: Span | null;
  /** Where the date stands and its EDTF; null when none is printed or no calendar has it. */
  readonly date: { readonly span: Span; readonly value: string } | null;
  /** The agency as printed between its brackets. */
  readonly agency: Span | null;
  /** Whether an agency is named; without one the form may also open an ordinary sentence. */
  readonly sure: boolean;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.]*";
/** What joins the words of a place's name, before a space, a hyphen or, elided, the name itself. */
const PARTICLE =
  "(?:(?:de|del|dos|das|da|do|di|du|des|la|las|le|les|los|et|es|of|the|sur|al|el|am|an|der|and)[ -]|(?:à|au|aux|en|lès|lez|sous)-|[dl]['’])";
/**
 * Those of other languages: `Wijk aan Zee`, `Burgh upon Bain`, `Forte dei Marmi`. What parts the words of a clause as well, `Name in
 * Rome`, joins those of a place only between hyphens.
 */
const BARE_OF_OTHERS = 'aan(?: (?:den|het))?|ob|upon|dei|degli|della|delle|dello';
const OF_OTHERS = `(?:${BARE_OF_OTHERS})[ -]|dell['’]|(?:auf|bei|bij|by|i|im|in|na|nad|near|on|op|pod|pri|under|van|ved|von|vor|y)-`;
/** What stands before a place in small letters: `Thành phố Hồ Chí Minh`. */
const KIND_OF_PLACE = '(?:(?:[Tt]hành phố|[Tt]hủ đô|[Tt]ỉnh) )?';
const placeOf = (particle: string): string =>
  `${KIND_OF_PLACE}${WORD}(?:(?:[ \\u00a0]|-|–|/| [-–] )(?:${particle}){0,2}${WORD}){0,5}(?:,? ?\\((?:\\p{L}[^()]{1,30}|\\d[\\dAB]\\d?)\\))?(?:, ?${WORD}(?:[ -]${WORD}){0,3})?`;
/** The source of a pattern for a place, with its part of the country behind a comma or in brackets. */
export const PLACE = placeOf(PARTICLE);
/** The same with the particles of other languages: a place only before a day and an agency of the list. */
export const PLACE_OF_OTHERS = placeOf(`(?:${PARTICLE}|${OF_OTHERS})`);
const HOLDS_PARTICLE_OF_OTHERS = inBasicPlane(new RegExp(` (?:(?:${BARE_OF_OTHERS}) |dell['’])`, 'u'));
/** Whether a place has one of these particles between spaces, as words of a sentence stand; hyphens make a name for sure. */
export const isPlaceOfOthers = (place: string): boolean => HOLDS_PARTICLE_OF_OTHERS.test(place);
export const DASH = '(?:-{2,3}|[-–—−‒―])';
/** What is printed in capitals throughout. */
export const CAPITALS = inBasicPlane(/^[\p{Lu}\p{M}\s.'’,/-]{3,}$/u);

/** The span of a group whose indices a match told, in a text of which the match saw the part from `base` on. */
export const at = (base: number, pair: readonly [number, number] | undefined): Span | null =>
  pair === undefined || pair[0] === pair[1] ? null : { from: base + pair[0], to: base + pair[1] };

/** What follows a place without day and agency on its line is no shorter. */
const SHORTEST_STORY = 40;
/** Whether nothing stands on the line behind `to`, or as much as opens a story. */
export const isBeforeStory = ({ to: end }: Span, to: number): boolean =>
  to >= end || end - to >= SHORTEST_STORY;

/** The date that stands at `span` of `text`; null where no calendar has it. */
export const dated = (text: string, span: Span | null): Dateline['date'] => {
  const value = span && readDate(withWholeYear(text.slice(span.from, span.to)));
  return span && value ? { span, value } : null;
};

/** A name in capitals as it is written in small letters. */
const inSmall = (printed: string): string =>
  printed.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
/** Whether a name, be it in capitals, is a place of the gazetteer. */
export const isPlace = (printed: string): boolean => {
  if (placeEnd(printed, 0) === printed.length) return true;
  const name = inSmall(printed);
  return placeEnd(name, 0) === name.length;
};

/** Towns in whose name an article stands, as French prints them: a closed list, since `Le Conseil –` has the same form. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  (
    'La Baule|La Chaux-de-Fonds|La Ciotat|La Courneuve|La Malbaie|La Marsa|La Possession|La Rochelle|La Roche-sur-Yon|La Seyne-sur-Mer|La Tuque|La Trinité|La Louvière|La Sarre|La Flèche|La Valette|' +
    'Le Bardo|Le Blanc-Mesnil|Le Carbet|Le Creusot|Le Diamant|Le François|Le Gosier|Le Kef|Le Lamentin|Le Locle|Le Lorrain|Le Mans|Le Havre|Le Marin|Le Moule|Le Pirée|Le Port|Le Puy-en-Velay|Le Robert|Le Tampon|Le Touquet|Le Vauclin|Le Vigan|' +
    'Les Abymes|Les Avirons|Les Cayes|Les Herbiers|Les Lilas|Les Mureaux|Les Sables-d’Olonne|Les Ulis|' +
    'L’Ancienne-Lorette|L’Anse-Saint-Jean|L’Aquila|L’Assomption|L’Épiphanie|L’Étang-Salé|L’Haÿ-les-Roses|L’Île-Perrot|L’Île-Rousse|L’Isle-Adam|L’Isle-Jourdain|L’Isle-Verte|L’Islet'
  ).split('|'),
);
const withPlainMarks = (printed: string): string => printed.toLowerCase().replaceAll("'", '’');
const IN_CAPITALS_WITH_ARTICLE: ReadonlySet<string> = new Set([...WITH_ARTICLE].map(withPlainMarks));
/** Towns whose names are words as well, which capitals do not tell apart: `LE PORT – …` heads what is told of a port. */
const WORDS_IN_CAPITALS: ReadonlySet<string> = new Set(
  'la flèche|la possession|la réunion|la trinité|la valette|le diamant|le marin|le moule|le port|le tampon|l’assomption|l’épiphanie'.split(
    '|',
  ),
);
/** In capitals, words that hyphens and a particle join as they do in the names of towns and of hardly anything else: `L'ANSE-AUX-JONCS`. */
const JOINED_WITH_ARTICLE = inBasicPlane(
  /^(?:L(?:E|A|ES) |L['’])\p{Lu}[\p{Lu}\p{M}]+(?:-\p{Lu}[\p{Lu}\p{M}]+)*-(?:AUX|DES|DU|LA|LES|LÈS|LEZ|ST|STE|SAINTE?|SOUS|SUR)(?:-(?:LA|LE|LES|L['’]\p{Lu}[\p{Lu}\p{M}]+))?(?:-\p{Lu}[\p{Lu}\p{M}]+)+$/u,
);
/** Whether `printed` is in capitals a town whose name begins with its article, `LE HAVRE`; no heading, `LE CHANTIER`. */
const isCapitalTownWithArticle = (printed: string): boolean => {
  const name = withPlainMarks(printed);
  if (WORDS_IN_CAPITALS.has(name)) return false;
  return IN_CAPITALS_WITH_ARTICLE.has(name) || isKnownPlace(printed) || JOINED_WITH_ARTICLE.test(printed);
};
/** Whether `printed` is a town whose name begins with its article. */
export const isTownWithArticle = (printed: string): boolean =>
  WITH_ARTICLE.has(printed.replaceAll("'", '’')) ||
  (/^(?:La|Le|Les) /u.test(printed) && worldPlaceEnd(printed, 0) === printed.length) ||
  (CAPITALS.test(printed) && isCapitalTownWithArticle(printed));

/** Whether a name, be it in capitals, is a place of the gazetteer or of the world. */
export const isKnownPlace = (printed: string): boolean => {
  if (isPlace(printed) || worldPlaceEnd(printed, 0) === printed.length) return true;
  const name = inSmall(printed);
  return worldPlaceEnd(name, 0) === name.length;
};

/** The part of the country behind a town in brackets: `Saint-Quai (Finistère)`. */
const REGION_BEHIND = inBasicPlane(/(?<=[\p{L}\p{M}]),? ?\([^()]*\)$/u);
/** The town alone of a place that names its country behind a comma, `N'Djaména, Tchad`, or in brackets where that is. */
export const townOf = (text: string, whole: Span | null): Span | null => {
  const region = whole ? (REGION_BEHIND.exec(text.slice(whole.from, whole.to))?.[0].length ?? 0) : 0;
  const place = whole && { from: whole.from, to: whole.to - region };
  const printed = place ? text.slice(place.from, place.to) : '';
  const comma = printed.lastIndexOf(',');
  const country = printed.slice(comma + 1).trim();
  return place && comma > 0 && (isCountry(country) || isCountry(inSmall(country)))
    ? { from: place.from, to: place.from + comma }
    : place;
};

/** What pages print before a dash as they print a place, besides the names of sections. */
const RUBRICS: ReadonlySet<string> = new Set(
  (
    'agriculture|analyse|athlétisme|basket|chronique|climat|cyclisme|direct|diplomatie|édito|éditorial|élections|emploi|en bref|en direct|énergie|enquête|' +
    'assemblée|assemblée nationale|assemblee nationale|chambre des députés|chambre des représentants|conseil de la république|sénat|' +
    'entretien|exclusif|faits divers|foot|football|handball|histoire|immigration|industrie|infos|infrastructures|justice|logement|météo|' +
    'natation|portrait|question|réponse|recherche|religion|reportage|rugby|sécurité|tennis|transports|tribune|urgent|volley|' +
    'analysis|breaking|climate|crime|editorial|energy|exclusive|investigation|answer|live|profile|soccer|update|weather|' +
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
    'thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|' +
    'bóng đá|đáp|hỏi|độc quyền|khí hậu|nông nghiệp|phỏng vấn|trực tiếp'
  ).split('|'),
);

/** Whether what stands before a dash is the section, the rubric, the month or the day, and so no place. */
export const isNoPlace = (printed: string): boolean =>
  isSectionName(printed) || RUBRICS.has(printed.toLowerCase()) || GREETING.test(printed);
/** What stands behind a country and its dash, and is no sentence: `Faits divers. Bénin : …`, `Politique : …`. */
const FIRST_WORDS = /^ ?(?<said>[^.:!?–—-]{3,24}) ?[.:](?= )/u;
/** Whether the section or the rubric stands at the start of `rest`, which stands behind a dash: titles of portals begin so. */
export const startsWithRubric = (rest: string): boolean =>
  isNoPlace(FIRST_WORDS.exec(rest)?.groups?.said?.trim() ?? '');
/** What a match came to, behind the first side and its dash: ` LE QUAI B : 27-26 (13-15)`. */
const SCORE = inBasicPlane(
  /^ ?\p{Lu}[\p{L}\p{M}\d .’'-]{1,40}? ?:? \d{1,3} ?[-–] ?\d{1,3}(?: ?\([^()]{3,24}\))?[. ]*$/u,
);
export const isScore = (rest: string): boolean => SCORE.test(rest);
/** What is broadcast is called by a greeting, `BONJOUR LE QUAI`; a town is not. */
const GREETING = /^(?:Bonjour|BONJOUR|Bonsoir|BONSOIR|Xin chào|XIN CHÀO|Good (?:morning|evening)) /u;

/** Where something takes place rather than whose text it is, `(Palais des Congrès)`. */
const VENUE =
  /^(?:Aéroport|Centre|École|Gare|Hôtel|Institut|Lycée|Mairie|Maison|Musée|Palais|Parc|Place|Port|Salle|Siège|Stade|Théâtre|Université|Zénith) /u;
export const isVenue = (printed: string): boolean => VENUE.test(printed);

/** A person, whose agency or office may follow in brackets. */
export const COURTESY = /^(?:MM?|Mme|Mlle|Mrs?|Ms|Dr|Pr)\.? /u;
/** Whether what stands before a dash is who speaks in an interview: a person for sure, by name or title, or one letter. */
export const isSpeaker = (printed: string): boolean =>
  printed.length === 1 ||
  (printed.length === 2 && printed.endsWith('.')) ||
  COURTESY.test(printed) ||
  (fullNameEnd(printed, 0) === printed.length &&
    !isPlace(printed) &&
    worldPlaceEnd(printed, 0) !== printed.length);

/** Who wrote, `Par A. Surname`, with the day of that behind it. */
const BY = inBasicPlane(/^(?:Par|By) \p{Lu}/u);
/** Whether what stands before a day says who wrote. */
export const isByline = (printed: string): boolean => BY.test(printed);
/** Whether what stands before a day, and may be a place by its form, is something else: a section, a venue, somebody. */
export const isOtherThanPlace = (printed: string): boolean =>
  isByline(printed) ||
  isWeekday(printed) ||
  isNoPlace(printed) ||
  isVenue(printed) ||
  COURTESY.test(printed) ||
  isSpeaker(printed);
