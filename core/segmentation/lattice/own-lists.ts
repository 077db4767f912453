/**
 * What a page adds of its own below a story under a heading: whom to ask, with name, office and telephone on lines of their own, and
 * documents to take away. No line of such a list tells by itself that it is none of the story; where the heading stands, that no
 * paragraph follows, and what the lines hold do so together. In a story the same heading may stand above a part of it.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { footOf } from '../lines/page-feet.ts';
import { belowStory } from './below-story.ts';
import { startsWithBody } from './signer-forms.ts';
import { wholeLines } from './whole-lines.ts';

const LONGEST_HEADING = 56;
/** What heads those whom to ask. */
const CONTACTS = inAnyCase(
  /^(?:(?:(?:vos?|votre|nos?|notre) )?contacts?(?: (?:de |pour (?:la |les )?)?(?:presse|médias?|scientifiques?|journalistes?|investisseurs?|techniques?|institutionnels?|chercheurs?))?(?: (?:et|&) (?:informations?|renseignements|médias?|relations presse|investisseurs))?|(?:le )?service(?: de)? presse|relations? (?:avec la )?(?:presse|médias?)|attachée?s? de presse|(?:press|media|investor) (?:contacts?|relations|office|inquiries|enquiries)|contacts? for (?:the )?(?:press|media)|liên hệ(?: báo chí)?|thông tin liên hệ) ?:?$/iu,
);
/** The same words head links to other stories: only where whom to ask stands right below. */
const TO_KNOW_MORE = inAnyCase(
  /^(?:pour (?:en savoir plus|(?:plus (?:d[’']|de )|toute? |de plus amples )(?:informations?|renseignements?|précisions?|questions?))|en savoir plus|(?:for )?(?:more|further) information) ?:?$/iu,
);
/** What heads documents, and addresses that go with the story. */
const DOCUMENTS = inAnyCase(
  /^(?:(?:les? )?(?:documents?|fichiers?|pièces?|annexes?|ressources) (?:à (?:télécharger|consulter)|jointe?s?|annexée?s?)|téléchargements?|à télécharger|liens utiles|useful links|downloads?|attachments?) ?:?$/iu,
);

/** Whether `said` is such a heading: what a release says of who sends it out ends above it. */
export const isOwnHeading = (said: string): boolean =>
  said.length <= LONGEST_HEADING && (CONTACTS.test(said) || DOCUMENTS.test(said));

/** How to reach somebody: a telephone, a letter box, a page. */
const TELEPHONE = /(?<![\d,])(?:\+ ?\(?\d{1,3}\)?|\(?0\d?\)?|\d{2,4})(?:[ .()/-]{0,3}\d{1,4}){3,7}(?![\d,])/u;
const LEAST_DIGITS = 8;
const MAIL_OR_PAGE = /\S@\S+\.\p{L}{2,}|(?:https?:\/\/|www\.)\S/u;
const reaches = (said: string): boolean =>
  MAIL_OR_PAGE.test(said) ||
  (TELEPHONE.exec(said)?.[0].replace(/\D/gu, '').length ?? 0) >= LEAST_DIGITS ||
  footOf(said) !== null;
/** What may be had of them, as said behind them: `Interviews possibles en français. Photos libres de droits sur demande.` */
const TO_BE_HAD = inAnyCase(
  /^(?:(?:des |les |nos )?(?:photos?|photographies|images|visuels|vidéos?|illustrations|interviews?|entretiens?|portraits?|dossiers? de presse|kits? (?:de )?presse)(?: et (?:photos?|images|visuels|vidéos?|interviews?))?(?: (?:en )?haute définition| hd)? (?:(?:sont |est )?(?:disponibles?|possibles?|accessibles?|téléchargeables?|à (?:votre )?disposition|libres? de droits)|sur (?:simple )?demande)(?!\p{L})[^.!?]{0,80}[.]? ?){1,3}$/iu,
);

const LONGEST = 160;
const LONGEST_NAME = 80;
/** So many lines of one whom to ask, before the next telephone or letter box, and of all. */
const MOST_BETWEEN = 3;
const MOST_LINES = 24;

/** Titles of links begin so, of which a few may stand between the word and the address of a page's foot. */
const ARTICLE = /^(?:(?:Les?|La|Une?|Des|Ces?|Cette|The|An?) |L[’'])/u;
/** What joins one whom to ask to the next. */
const JOINS = inAnyCase(/^(?:ou|et|or|and|hoặc)$/iu);

/** Whether a line is short and says nothing. */
const isShortName = (features: FeatureSet | undefined, said: string): boolean =>
  said.length <= LONGEST_NAME &&
  features !== undefined &&
  features.has('ends-open') &&
  !features.has('clause') &&
  !features.has('tensed') &&
  !features.has('quoted') &&
  !features.has('starts-list') &&
  !features.has('credit-end') &&
  !features.has('came-before');

/** Whether it may be the name, the office or the house of whom to ask. */
const isNameOrOffice = (features: FeatureSet | undefined, said: string): boolean =>
  isShortName(features, said) &&
  (JOINS.test(said) ||
    (features?.has('verbless') === true &&
      !features.has('colon-inside') &&
      (!ARTICLE.test(said) || startsWithBody(said))));

/** What a document is called, at the start of its line. */
const DOCUMENT = inBasicPlane(
  /^(?:(?:Le|La|Les) |L[’'])?(?:[Aa]ffiche|[Aa]nnexe|[Aa]rrêté|[Aa]vis|[Bb]rochure|[Bb]ulletin|[Cc]ahier|[Cc]alendrier|[Cc]arte|[Cc]atalogue|[Cc]harte|[Cc]ommuniqué|[Cc]ompte[ -]rendu|[Cc]onvention|[Dd]élibération|[Dd]épliant|[Dd]iaporama|[Dd]ossier|[ÉEé]tude|[Ff]iche|[Ff]lyer|[Ff]ormulaire|[Gg]uide|[Ii]nvitation|[Ll]iste|[Nn]ote|[Nn]otice|[Pp]lan|[Pp]laquette|[Pp]résentation|[Pp]rocès-verbal|[Pp]rogramme|[Rr]apport|[Rr]èglement|[Ss]tatuts|[Ss]ynthèse|[Tt]ableau|[Tt]exte|[Vv]ersion)s?(?: (?:d[eu]s?|d[’']|pour|du|sur|intégrale?|complète?|définiti(?:f|ve)|annuel(?:le)?|\d)|$)/u,
);
const isDocument = (features: FeatureSet | undefined, said: string): boolean =>
  isShortName(features, said) && (DOCUMENT.test(said) || footOf(said) === 'surely');

/** Adds which lines below the story such a heading and its list are: they are the page's. */
export const addOwnLists = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const from = belowStory(whole);
  if (from === null) return;
  const saidAt = (line: number): string => {
    const unit = units[line];
    return unit && unit.to - unit.from <= LONGEST ? flat(text.slice(unit.from, unit.to)) : '';
  };
  const isToBeHad = (line: number): boolean => TO_BE_HAD.test(saidAt(line));
  const reachesAt = (line: number): boolean => {
    const said = saidAt(line);
    return said !== '' && whole[line]?.has('clause') !== true && reaches(said);
  };
  /** Behind the last line that is of those whom to ask below `heading`. */
  const contactsEnd = (heading: number): number => {
    let end = heading + 1;
    for (let at = end; at < units.length && at - heading <= MOST_LINES; at++) {
      const features = whole[at];
      if (reachesAt(at) || (at > heading + 1 && at === end && isToBeHad(at))) end = at + 1;
      else if (features?.has('related-heading') || DOCUMENTS.test(saidAt(at))) break;
      else if (!isNameOrOffice(features, saidAt(at)) || at - end >= MOST_BETWEEN) break;
    }
    return end;
  };
  const documentsEnd = (heading: number): number => {
    let end = heading + 1;
    while (end < units.length && isDocument(whole[end], saidAt(end))) end++;
    return end;
  };
  const endOf = (line: number): number => {
    const said = saidAt(line);
    if (said === '' || said.length > LONGEST_HEADING) return line;
    if (TO_KNOW_MORE.test(said)) return reachesAt(line + 1) ? contactsEnd(line) : line;
    if (CONTACTS.test(said)) return contactsEnd(line);
    return DOCUMENTS.test(said) ? documentsEnd(line) : line;
  };
  for (let line = from; line < units.length; line++) {
    const end = endOf(line);
    if (end <= line + 1) continue;
    for (const { line: at, features } of arcs)
      if (at >= line && at < end) {
        for (const one of ['related-heading', 'sign-off', 'sign-off-weak', 'common-word'] as const)
          features.drop(one);
        features.add('furniture');
      }
    line = end - 1;
  }
};
