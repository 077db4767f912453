/**
 * Which lines below a headline say who wrote the story and for which paper, by their form and by what the page calls itself, and
 * which how long it is read.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { isAgency } from '../../metadata/agency.ts';
import { isGivenName } from '../../metadata/given-names.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { paperIn } from '../lines/mastheads.ts';
import { isTitle } from './first-lines.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';

const LAST_TOP_LINE = 20;
/** Who wrote it, and for which paper: `Name Surname, Le Courrier du quai`. */
const NAME_AND_PAPER = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,3}, (?:(?:Le|La|Les) \p{Lu}|L[’']\p{Lu}|(?:Agence|Initiative|Radio|Journal|Groupe|Coops) )[^.!?:;,]{3,48}$/u,
);
/** Who wrote it, and as what: `Name Surname, envoyé spécial à Saint-Quai`. */
const NAME_AND_OFFICE = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){1,3}, (?:notre )?(?:envoyée? spéciale?|correspondante?(?: permanente?| régionale?)?|grand reporter)(?: (?:à|au|aux|en|dans) \p{Lu}[^.!?,;:]{1,30})?$/u,
);
/** Who wrote it, where, and for which site: `Name Surname, Saint-Quai, quai.example`. */
const NAME_AND_SITE = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){1,3}, (?:\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,| et|[ -]) ?\p{Lu}[\p{L}\p{M}’'-]+){0,3}, )?(?:www\.)?[\p{Ll}\d-]{2,24}\.\p{Ll}{2,6}$/u,
);
/** Who published it, be it by initials, and in which part of the page: `Publié par N.O., rubrique Régions`, `Posted by Name in News`. */
const PUBLISHED_BY = inBasicPlane(
  /^(?:(?:Publié|Posté|Édité|Rédigé|Écrit|Proposé|Mis en ligne)e? par|(?:Published|Posted|Written) by) (?:[Ll]a |[Ll][’'])?(?:\p{Lu}|admin|webmaster|rédaction|équipe)[\p{L}\p{M}.’' -]{0,40}(?:(?:,? (?:rubrique|dans|in|sous)| ?[-–—|/,]) \p{Lu}[\p{L}\p{M}’'&, -]{1,30})?$/u,
);
/** What kind of text it is and who wrote it, as papers print it below the headline of what gives an opinion: `Un édito de Name Surname.` */
const KIND_AND_WRITER = inBasicPlane(
  /^(?:Une? )?(?:[ÉEée]dito(?:rial)?|[Bb]illet|[Cc]hronique|[Cc]arte blanche|[Tt]ribune|[Aa]nalyse|[Cc]ommentaire|[Oo]pinion) (?:(?:signée? )?(?:de|par) |d[’'])\p{Lu}[\p{Ll}\p{M}]+(?:[ -](?:de |d[’'])?\p{Lu}[\p{L}\p{M}’'-]+){1,3}\.?$/u,
);
/** The kind alone, as broadcasters print it in capitals. */
const KIND =
  /^(?:L['’](?:ENTRETIEN|INTERVIEW|INVITÉE?|ÉDITO|ANALYSE)|LE (?:DÉBAT|PORTRAIT|REPORTAGE|DÉCRYPTAGE|BILLET)|LA CHRONIQUE)$/u;
const LONGEST_BYLINE = 80;
const isKind = (said: string): boolean => KIND_AND_WRITER.test(said) || KIND.test(said);
/** A paper has a name of few words: behind an article a sentence has more of small letters. */
const areNames = (said: string): boolean => !/(?: \p{Ll}[\p{L}’']*){4}/u.test(said);

/** What may be a headline for sure has so many characters and words. */
const SHORTEST_HEADLINE = 16;
const LEAST_WORDS = 3;
/** A given name and a surname in capitals, as papers tell them apart: `Anne LE QUAI`. */
const SURNAME_IN_CAPITALS = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){0,2} (?:(?:de |du |van |von |d[’']))?\p{Lu}[\p{Lu}\p{M}’'-]+(?: \p{Lu}[\p{Lu}\p{M}’'-]+){0,2}$/u,
);
const NAME = inBasicPlane(
  /^(?<given>\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?)(?: (?:de |du |van |von |d[’'])?\p{Lu}[\p{L}\p{M}’'-]+){1,3}$/u,
);
const isWriter = (name: string): boolean =>
  SURNAME_IN_CAPITALS.test(name) || isGivenName(NAME.exec(name)?.groups?.given ?? '');
/** A page has a name of so many characters at least. */
const SHORTEST_NAME = 4;
const MARK_BETWEEN = /^[ ,|·•–—-]+|[ ,|·•–—-]+$/gu;

/** Whether `said` is who wrote a story beside one of the names that the page calls itself. */
const isBesidePage = (said: string, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      said.length > name.length &&
      ((said.startsWith(`${name} `) && isWriter(said.slice(name.length).replace(MARK_BETWEEN, ''))) ||
        (said.endsWith(` ${name}`) && isWriter(said.slice(0, -name.length).replace(MARK_BETWEEN, '')))),
  );

/** Whether `said` is a paper or an agency that the lists know, and behind it who wrote for it, with a surname in capitals. */
const isBesidePaper = (said: string): boolean => {
  const words = said.split(' ');
  return words.some((_, at) => {
    const paper = words.slice(0, at).join(' ');
    return (
      (paperIn(paper) !== null || isAgency(paper)) && SURNAME_IN_CAPITALS.test(words.slice(at).join(' '))
    );
  });
};

interface Below {
  readonly line: number;
  readonly said: string;
  readonly features: FeatureSet;
}

/**
 * Adds that a line below a headline is the page's which names the page or a paper with who wrote the story and no more, beside a line
 * of the page: `Le Courrier du quai Anne LE QUAI`. A lead may stand between.
 */
const addWritersOfPage = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const names: string[] = [];
  const pageLines = new Set<number>();
  const below: Below[] = [];
  let titled = false;
  let told = -1;
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_TOP_LINE || features.has('dateline')) break;
    if (isProse(features)) {
      // The first is a lead where another follows.
      if (told >= 0 && told < line) break;
      told = line;
    }
    if (!opens || piece.to !== units[line]?.to) continue;
    if (features.has('furniture')) pageLines.add(line);
    if (!hasTitleShape(features)) continue;
    const said = text.slice(piece.from, piece.to);
    if (titled && said.length <= LONGEST_BYLINE && !features.has('furniture'))
      below.push({ line, said, features });
    if (!titled && said.length >= SHORTEST_NAME) names.push(said);
    titled ||= isTitle(features) && said.length >= SHORTEST_HEADLINE && said.split(' ').length >= LEAST_WORDS;
  }
  for (const { line, said, features } of below) {
    const isBesideLine = pageLines.has(line - 1) || pageLines.has(line + 1);
    if (isBesideLine && (isBesidePage(said, names) || isBesidePaper(said))) features.add('furniture');
  }
};

/** Adds that a line is the page's which names who wrote and the site of the house, be it below a lead. */
const addWritersOfSite = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_TOP_LINE) return;
    const length = piece.to - piece.from;
    if (line === 0 || !opens || length > LONGEST_BYLINE || !features.has('ends-open')) continue;
    if (piece.to === units[line]?.to && NAME_AND_SITE.test(text.slice(piece.from, piece.to)))
      features.add('furniture');
  }
};

/** Adds that a line below a headline is the page's which says who wrote the story, and for which paper. */
export const addBylines = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addWritersOfPage(text, arcs, units);
  addWritersOfSite(text, arcs, units);
  let titled = false;
  /** The name of a paper with where it is made, which stands alone below the headline. */
  let paper: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (paper?.line === line - 1 && isProse(features)) paper.features.add('furniture');
    if (line > LAST_TOP_LINE || features.has('dateline') || isProse(features)) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (line > 0 && piece.to - piece.from <= LONGEST_BYLINE && isKind(text.slice(piece.from, piece.to)))
      features.add('furniture');
    if (!isTitle(features)) continue;
    if (titled && features.has('verbless') && piece.to - piece.from <= LONGEST_BYLINE) {
      const said = text.slice(piece.from, piece.to);
      const isByline =
        ((NAME_AND_PAPER.test(said) || PUBLISHED_BY.test(said)) && areNames(said)) ||
        NAME_AND_OFFICE.test(said);
      if (isByline) features.add('furniture');
      else if (said.split(' ').length >= LEAST_WORDS && paperIn(said) !== null) paper = arc;
    }
    titled = true;
  }
};

/** How long a page is read, where nothing says so but the stamp beside it: `3 minutes`. */
const MINUTES = inAnyCase(/^\d{1,2} ?(?:min(?:ute)?s?|mn|phút)\.?$/iu);
const LONGEST_MINUTES = 12;
/** Under what name who wrote it is followed on networks: `@quai_nord`. */
const HANDLE = /^@[a-z\d_.]{3,30}$/iu;
const LONGEST_HANDLE = 31;

/** Adds that a line above the story is the page's which is a name as networks have them, or beside a line of the page a number of minutes. */
export const addReadingTimes = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const pageLines = new Set<number>();
  const times: Omit<Below, 'said'>[] = [];
  for (const { line, opens, features, piece } of arcs) {
    if (line > LAST_TOP_LINE || features.has('dateline') || isProse(features)) break;
    if (!opens || piece.to !== units[line]?.to) continue;
    const said = piece.to - piece.from <= LONGEST_HANDLE ? text.slice(piece.from, piece.to) : '';
    if (said.startsWith('@') && HANDLE.test(said)) features.add('furniture');
    if (features.has('furniture')) pageLines.add(line);
    else if (said !== '' && said.length <= LONGEST_MINUTES && MINUTES.test(said))
      times.push({ line, features });
  }
  for (const { line, features } of times)
    if (pageLines.has(line - 1) || pageLines.has(line + 1)) features.add('furniture');
};
