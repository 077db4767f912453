/**
 * The forms of lines that name who wrote or answers for a story. Each of them is the name of somebody in other places of a
 * page, too; where it signs is told elsewhere (`signers.ts`).
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { isCalledAgency } from '../../metadata/called-agency.ts';
import { isPlace } from '../../metadata/dateline-forms.ts';
import { areWords } from '../../metadata/initials.ts';
import { fullNameEnd, isCapitalName, partsOf } from '../../metadata/names.ts';
import type { Span } from '../../model/span.ts';
import { isVietnameseSyllable } from '../../spacing/lists/vietnamese.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isNamesOnly } from '../lines/labels.ts';

/** A name and the town of who wrote to a paper: `Name Surname, Saint-Quai`. */
const NAME_AND_TOWN = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,3}, \p{Lu}[\p{L}\p{M}’'-]+(?:[ -][\p{L}\p{M}’'-]+){0,4}$/u,
);
/** Two who wrote, set apart by a mark: `Name Surname – Name Surname`. */
const TWO_NAMES = inBasicPlane(
  /^(?<one>\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,3}) ?[–—&/-] ?(?<two>\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,3})$/u,
);
const areSyllables = (name: string): boolean => partsOf(name).every(isVietnameseSyllable);
/** Whether two persons stand there, one of them for sure or both by their syllables, rather than two towns or clubs. */
const areTwoPersons = (said: string): boolean => {
  const names = TWO_NAMES.exec(said)?.groups;
  const sides = [names?.one ?? '', names?.two ?? ''];
  if (names === undefined || sides.some(isPlace)) return false;
  return sides.some((name) => fullNameEnd(name, 0) === name.length) || sides.every(areSyllables);
};
/** A name with initials, two letters of one among them, or with the surname in capitals: `J.-B. Surname`, `J.-Ch. Surname`, `Name SURNAME`. */
const INITIALS_OR_CAPITALS = inBasicPlane(
  /^(?!(?:Av|Bd|Dr|Éd|Ed|Ft|Me|Mr|Ms|Mt|No|Ph|Pl|Pr|St|Vs)\.)(?:(?:\p{Lu}\p{Ll}?\.[ -]?){1,3}|(?:\p{Lu}[\p{Ll}\p{M}]+[ -]){1,3})\p{Lu}[\p{L}\p{M}’'-]+$/u,
);
/** A body of persons that signs, or who signs for it: `Le service des ports`, `Pour le comité, Name`. */
const OFFICE = inBasicPlane(
  /^(?:Pour (?:(?:le|la|les) |l[’'])\p{Ll}|(?:(?:Le|La|Les|Notre|Nos) |L[’'])(?:services?|cellule|bureau|direction|rédaction|comité|équipe|secrétariat|conseil|association|collectif|présidence|délégation|commission|organisateurs|parents|élus|mairie|syndicat|coordination)(?!\p{L}))(?:[^.!?:;]|\.(?=\p{Ll}{2,5}$)){0,56}$/u,
);
/** Bodies that sign with their capital, in small letters, and what they are as often: `Le Bureau fédéral de Saint-Quai`. */
const BODIES =
  'agence|ambassade|assemblée|association|bureau|cabinet|cellule|centrale|chambre|chancellerie|collectif|comité|commission|communauté|confédération|conférence|conseil|consulat|coordination|délégation|direction|département|équipe|état-major|exécutif|fédération|fondation|groupe|intersyndicale|ligue|mairie|ministère|mission|mouvement|observatoire|office|parti|préfecture|présidence|rassemblement|rédaction|secrétariat|section|service|services|société|syndicat|union';
const withEitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
const BODY = inBasicPlane(
  new RegExp(
    `^(?:(?:(?:Le|La|Les|Notre|Nos) |L[’'])(?:${BODIES.split('|').map(withEitherCase).join('|')})(?![\\p{L}-])|The (?:[A-Z][a-z]+ ){0,3}(?:Committee|Council|Bureau|Board|Secretariat|Office|Department|Section|Federation|Union|Editors)(?!\\p{L})|(?:Ban (?:biên tập|tổ chức|chấp hành|thư ký|thường vụ|giám đốc)|Phòng (?:báo chí|thông tin)|Văn phòng|Tòa soạn|Toà soạn))(?: [^.!?:;,«»"“”]{2,60})?$`,
    'u',
  ),
);
/** A score behind a club: `L’Union du quai 2 - Le Port 1`. */
const SCORE = / \d{1,3}(?: |$)/u;
/** What is told of a body in a title without a verb: `Le Conseil face à la crise`, `La Fédération en deuil`. */
const TOLD_OF_BODY =
  / (?:en|face|contre|sur|dans|sous|sans|après|avant|entre|chez|vers|par|selon|toujours|enfin|bientôt|au(?! [A-ZÀÂÉÈÊÎÔ])|à(?! (?:la |l[’'])?[A-ZÀÂÉÈÊÎÔ])|in|at|on|under|against|after|before|to|và|về|trước|sau|với)(?= )/u;
/** Whether a line starts as bodies sign. */
export const startsWithBody = (said: string): boolean => BODY.test(said) || OFFICE.test(said);
const isBody = (features: FeatureSet, said: string): boolean =>
  BODY.test(said) && features.has('verbless') && !TOLD_OF_BODY.test(said) && !SCORE.test(said);
/** Who signs, and for which body or programme: `Name Surname, Fonds pour la presse locale`. */
const NAME_AND_OFFICE = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,4}, \p{Lu}[^.!?:;,]{3,48}$/u,
);
/** Whether two are named with a mark between them. */
export const isPair = (said: string): boolean => TWO_NAMES.test(said);
/** A given name and the first letter of the other: `Name S.` */
const GIVEN_AND_INITIAL = inBasicPlane(/^\p{Lu}\p{Ll}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+)? \p{Lu}\.$/u);
/** Things of which each has a letter: `Plan B.`, `Groupe A.` */
const LETTERED =
  /^(?:Annexe|Appartement|Article|Bac|Bâtiment|Bloc|Bus|Catégorie|Chapitre|Classe|Division|Dose|Équipe|Escalier|Face|Facteur|Figure|Filière|Formule|Grippe|Groupe|Hall|Hépatite|Immeuble|Influenza|Ligne|Ligue|Liste|Lot|Modèle|Niveau|Option|Partie|Permis|Phase|Plan|Point|Porte|Poule|Profil|Protéine|Question|Réponse|Rhésus|Salle|Scénario|Secteur|Section|Série|Sujet|Tableau|Terminal|Tour|Type|Variante|Version|Virus|Vitamine|Zone)s? /u;
/** Whether a line is a name with such a letter: its stop ends no sentence. */
const endsInInitial = (said: string): boolean => GIVEN_AND_INITIAL.test(said) && !LETTERED.test(said);
/** Initials with a surname that is shortened to its consonants: `Q. Srn.` */
const SHORTENED_SURNAME = inBasicPlane(
  /^(?:\p{Lu}\.[ -]?){1,2}(?=\p{Lu}[^aeiouyà-ÿ.]+\.$)\p{Lu}\p{Ll}{1,3}\.$/u,
);
/** Whose release it is, behind the word in capitals as wires print it: `SOURCE Name of a body`. Behind a colon it is that of a picture as well, with a year that of figures. */
const RELEASED_BY = inBasicPlane(/^SOURCE \p{L}(?![^.!?:;]*(?:19|20)\d\d$)[^.!?:;]{2,56}\.?$/u);
export const isReleasedBy = (said: string): boolean => RELEASED_BY.test(said);
/** Several with initials: `A. Surname et B. Surname`. */
const SEVERAL_WITH_INITIALS = inBasicPlane(
  /^(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}\p{M}’'-]+(?:(?:,| et| &| \/| [–-]) ?(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}\p{M}’'-]+){1,3}$/u,
);
/** What somebody is to the paper, behind the name: `Name Surname (stagiaire)`, `Name Surname, correspondante`. */
const POST =
  /(?: ?\(|, )(?:(?:[Ss]tagiaire|[Pp]igiste|[Cc]orrespondante?|[Ee]nvoyée? spéciale?|[Cc]ollaborat(?:eur|rice)|avec agences?)(?: (?:à|au|en) [^.!?:;,()]{3,24})?|(?:STAGIAIRE|PIGISTE|CORRESPONDANTE?(?: (?:RÉGIONAL|LOCAL|DÉPARTEMENTAL|PARTICULIER)E?)?|ENVOYÉE? SPÉCIALE?)(?: (?:À|AU|EN) [\p{Lu} ’'-]{3,24})?)\)?$/u;
/** Where a site is found, as it names itself: `Lequai.net`. */
const SITE = '[\\p{L}\\d-]{2,24}(?:\\.[\\p{Ll}\\d-]{2,16})?\\.\\p{Ll}{2,5}';
/** Who helped, in brackets behind the name: `Name Surname (avec Q. T.)`, `A. Surname (avec B. Surname)`. */
const HELPED =
  /(?<=[\p{L}\p{M}]) \((?:avec|with) (?:(?:\p{Lu}\p{Ll}?\.[ -]?){2,3}|(?:\p{Lu}\.[ -]?){1,2}\p{Lu}[\p{L}\p{M}’'-]+)\)$/u;
/** Who wrote, whom papers do not name: `Correspondance locale`, `De notre correspondant particulier`. */
const CORRESPONDENCE =
  /^\(?(?:Correspondance (?:locale|particulière|régionale|spéciale|de presse)|(?:De notre|Notre|De nos|Nos) correspondante?s? (?:loca(?:le?s?|ux)|particuli(?:er|ère)s?|permanente?s?|régiona(?:le?s?|ux)|sur place)|Correspondante? locale?(?: de presse)?)\)?$/u;
/** The site alone, or behind who wrote for it: `Name Surname (Lequai.net)`. */
const SITE_ALONE = inAnyCase(new RegExp(`^(?!www\\.)${SITE}$`, 'iu'));
const SITE_BEHIND = inBasicPlane(
  new RegExp(`(?: ?\\(${SITE}\\)|(?: pour |, | [-–—|] | ?/ ?)${SITE})$`, 'iu'),
);
/** The paper somebody wrote for, behind the word for it: `Name Surname, pour Le Quai`. */
const FOR_HOUSE = inBasicPlane(
  /,? (?:[Ss]pécial )?(?:pour|POUR|for) (?:(?:la|les|the) (?=\p{Lu})|l[’'](?=\p{Lu}))?\p{Lu}[^.!?:;,]{2,40}$/u,
);
/** Whom somebody wrote for, behind the name in brackets or on either side of a slash: `Name Surname (Le Quai)`, `Le Quai / Name Surname`. */
const HOUSE_BEHIND = inBasicPlane(
  /^(?<name>\p{Lu}[^()/]{3,44}?)(?: ?\((?<within>\p{Lu}[^()/]{2,28})\)| ?\/ ?(?<behind>\p{Lu}[^()/]{2,28}))$/u,
);
const HOUSE_BEFORE = inBasicPlane(/^(?<house>\p{Lu}[^()/]{2,28}?) ?\/ ?(?<name>\p{Lu}[^()/]{3,44})$/u);
/** Initials and whom they wrote for, in brackets: `(qr/Le Quai)`, `(Le Quai/qr)`. */
const INITIALS_AND_HOUSE = inBasicPlane(
  /^\((?:(?<before>\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4})?) ?(?:\/|avec) ?\p{Lu}[^()/]{1,28}|\p{Lu}[^()/]{2,28} ?\/ ?(?<behind>\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4})?))\)$/u,
);
const areInitialsOfHouse = (said: string): boolean => {
  const { before, behind } = INITIALS_AND_HOUSE.exec(said)?.groups ?? {};
  const initials = before ?? behind;
  return initials !== undefined && !areWords(initials);
};
/** A paper or an agency that says in one word that it gathers news: `QuaiInfo`. */
const OF_NEWS = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}-]+(?:\p{Lu}\p{Ll}+)*(?:Infos?|News|Press|Presse|Actu|Média)$/u,
);
/** Who asked the questions, or how and when they were asked, where it stands behind the last answer: `Propos recueillis par téléphone`. */
const COLLECTED = inBasicPlane(
  /^\(?(?:(?:[Pp]ropos|[Tt]émoignages?)(?: traduits et)? recueillis|[Rr]ecueilli(?:e|s|es)?(?= par )|(?:[Ee]ntretien|[Ii]nterview|[Rr]eportage)(?: téléphonique)? (?:réalisée?|menée?|conduite?)),? (?:par (?=\p{Lu}|(?:téléphone|écrit|courriel|correspondance|e-?mail|mails?|messagerie|vidéo\p{Ll}*|visio\p{Ll}*)(?!\p{L}))|(?:à|au|en|le|lors|depuis|pour) )[^.!?:;()]{4,60}(?:(?<= \p{Lu})\.)?\)?$/u,
);
/** The same in English and Vietnamese: `As told to Name`, `Name Surname (thực hiện)`. */
const ASKED = inBasicPlane(
  /^\(?(?:(?:As told|Spoke) to|(?:Interview(?:ed)?|Words) by) \p{Lu}[^.!?:;()]{3,48}\)?$|^\p{Lu}[^.!?:;(),]{3,40} (?:\((?:thực hiện|ghi|lược ghi)\)|thực hiện)$/u,
);
/** Who wrote, behind the word for it: `Par A. Surname`, `Texte : Name Surname`, `(Par Name Surname)`, `(Rédacteurs : Name Surname, Name Surname)`. */
const WRITER = "(?:\\p{Lu}\\.[ -]?){0,3}\\p{Lu}[\\p{L}\\p{M}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}’'-]+){0,3}";
const BY = inBasicPlane(
  new RegExp(
    `^(?:\\((?=[^()]*\\)$))?(?:(?:[Pp]ar|PAR|[Tt]extes?(?: et photos?)?(?: :| de)|[Rr]édaction :) ${WRITER}|(?:[Rr]édact(?:eur|rice)s?|[ÉEé]diteurs?|Editors?) ?: ${WRITER}(?:(?:, | et | and )${WRITER}){0,3})(?:(?<=^\\(.*)\\))?$`,
    'u',
  ),
);
/** The same of who was there for the paper: `De notre correspondant à Saint-Quai, Name Surname`. */
const SENT = inBasicPlane(
  /^(?:[Pp]ar|[Dd]e) (?:notre|nos) (?:correspondante?s?|envoyée?s? spécia(?:le?s?|ux)|reporters?|collaborat(?:eurs?|rices?))(?: (?:à|au|en) \p{Lu}[^.!?:;,()]{2,24})?,? \p{Lu}[^.!?:;,()]{3,48}$/u,
);
/** Who was there for the paper, and where: `A. Surname, au stade de la ville`; of a whole name only the town, `Name Surname, à Saint-Quai`. */
const AT_PLACE = inBasicPlane(
  /^(?<before>(?:\p{Lu}\.[ -]?){1,3})(?<surname>\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?),? (?:à(?: la)?|aux?|en(?= (?:\p{Lu}|mer |tribunes?$|zone mixte$))|dans (?:les?|la)|depuis(?: les?| la)?|sur (?:les?|la)|chez(?: les)?|at(?: the)?|in(?: the)?|from(?: the)?|tại|từ|(?:à|dans|sur|depuis) l(?=[’']))[ ’'][^.!?:;,()«»"“”]{3,40}$/u,
);
const IN_TOWN = inBasicPlane(
  /^(?<before>\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)?(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2} )(?<surname>\p{Lu}[\p{L}\p{M}’'-]+)(?:, (?:à|aux?|en|depuis|in|from|at|tại|từ) | \((?:à|aux?|en|depuis|in|from|at|tại|từ) (?=[^()]*\)$))\p{Lu}[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,3}\)?$/u,
);
/** Where in `said` the surname stands of somebody who was where the story happened; null where it is no such line. Of whom the story tells, the same is a caption. */
export const surnameOfReporter = (said: string): Span | null => {
  const { before, surname } = (AT_PLACE.exec(said) ?? IN_TOWN.exec(said))?.groups ?? {};
  return before === undefined || surname === undefined
    ? null
    : { from: before.length, to: before.length + surname.length };
};
const isPerson = (features: FeatureSet, said: string): boolean =>
  features.has('names-only') ||
  NAME_AND_TOWN.test(said) ||
  NAME_AND_OFFICE.test(said) ||
  areTwoPersons(said) ||
  OFFICE.test(said) ||
  isBody(features, said) ||
  endsInInitial(said) ||
  SHORTENED_SURNAME.test(said) ||
  SEVERAL_WITH_INITIALS.test(said) ||
  INITIALS_OR_CAPITALS.test(said);
/** Whether `said` is the name of a person as those that sign are printed. */
export const isNameOfSigner = (said: string): boolean =>
  isNamesOnly(said) || INITIALS_OR_CAPITALS.test(said) || isCapitalName(said);
const isNameWithout = (said: string, end: RegExp): boolean => {
  const name = said.replace(end, '');
  return name !== said && isNameOfSigner(name);
};
/** Whether a line ends in the stop of an initial or of a firm, `SOURCE Name Inc.`, or in who helped, and so in that of no sentence. */
export const endsInShortened = (said: string): boolean =>
  endsInInitial(said) ||
  SHORTENED_SURNAME.test(said) ||
  RELEASED_BY.test(said) ||
  isNameWithout(said, HELPED);
const hasPost = (said: string): boolean =>
  isNameWithout(said, POST) ||
  isNameWithout(said, HELPED) ||
  isNameWithout(said, SITE_BEHIND) ||
  isNameWithout(said, FOR_HOUSE);
/** Whether `said` names somebody with what he or she is to the paper: no other name below it signs the story. */
export const signsWithPost = (said: string): boolean => said !== '' && isNameWithout(said, POST);
const isPersonSurely = (name: string): boolean => fullNameEnd(name, 0) === name.length;

/**
 * Whom the one that `said` names wrote for, where it is nothing but the two; null where it is not. What stands beside a name in
 * this form may be a club or a town as well: `isHouse` tells.
 */
export const signsForHouse = (said: string, isHouse: (name: string) => boolean): boolean => {
  const { name = '', within, behind } = HOUSE_BEHIND.exec(said)?.groups ?? {};
  const house = within ?? behind;
  if (house !== undefined && isNameOfSigner(name) && (OF_NEWS.test(house) || isHouse(house))) return true;
  const before = HOUSE_BEFORE.exec(said)?.groups;
  return (
    before?.house !== undefined &&
    before.name !== undefined &&
    (isPersonSurely(before.name) || (isCalledAgency(before.house) && isNameOfSigner(before.name))) &&
    (OF_NEWS.test(before.house) || isHouse(before.house))
  );
};

/** Whether a line has the form of who signs; `said` is empty for one that is too long. */
export const isSigner = (features: FeatureSet, said: string): boolean =>
  COLLECTED.test(said) ||
  ASKED.test(said) ||
  BY.test(said) ||
  RELEASED_BY.test(said) ||
  SENT.test(said) ||
  CORRESPONDENCE.test(said) ||
  isCapitalName(said) ||
  SITE_ALONE.test(said) ||
  areInitialsOfHouse(said) ||
  (said !== '' && !features.has('furniture') && (isPerson(features, said) || hasPost(said)));
