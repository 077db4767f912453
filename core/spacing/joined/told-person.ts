/**
 * What around a name says that it is a person's, and no firm's or product's, which are written with a capital inside as well: a
 * courtesy title or an office before it, what persons do behind what they said, an age or an office behind.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { OFFICES, TITLES } from '../../metadata/occupations.ts';

const COURTESY = inBasicPlane(/(?:^|[^\p{L}])(?:MM?\.|Mme|Mlle|Me|Dr|Pr)[ \u00a0]$/u);

/** What persons do behind what they said; firms announce and indicate. */
const SPEAKS = inBasicPlane(
  /[»"”,] ?(?:a[- ])?(?:confi|expliqu|racont|regrett|déplor|soupir|témoign|résum|assur|affirm|insist|lanc|rappel|soulign)(?:e|é|ait) $|[»"”,] ?(?:a (?:déclaré|prévenu|souri|dit)|sourit|prévient|se souvient|dit) $/u,
);

/** Persons told by what they are to another, or by birth. */
const RANKS = 'homologue roi reine prince princesse empereur impératrice sultan pape cardinal';
const QUALIFIER =
  '(?: \\p{Ll}+(?:ien|ienne|ais|aise|ois|oise|éen|éenne|ain|aine|and|ande|ol|ole|al|ale|if|ive|joint|jointe)| russe| birmane?| afghane?| philippine?| argentine?| lao| thaïe?| khmère?| bulgare| malgache| serbe| croate| slovaque| slovène| kazakhe?| ouzbèke?| tadjike?| belge| suisse| tchèque| turc| turque| grec| grecque| étrangères| publique| ministre| [Mm]inistre)';
const COMPLEMENT = "(?: (?:de la |de l['’]|du |des |de |d['’])\\p{Lu}[\\p{L}-]*)";
/** The same with a common noun; without a comma behind it the name would be that of the body, `la directrice de la clinique SanteLys`. */
const ANY_COMPLEMENT = "(?: (?:de la |de l['’]|du |des |de |d['’])[\\p{L}-]+(?: \\p{Ll}{4,})?)";
const either = (list: string): string => list.replaceAll(' ', '|');
/** The end of what stands before a name: a courtesy title, or a function with what qualifies it. */
const PERSON_BEFORE = inBasicPlane(
  new RegExp(
    `(?:^|[^\\p{L}])(?:(?:MM?\\.|Mme|Mlle|Dr|Pr|(?:${either(`${OFFICES} ${TITLES} ${RANKS}`)})(?:${QUALIFIER}|${COMPLEMENT}){0,3}),?|(?:${either(`${OFFICES} ${RANKS}`)})(?:${QUALIFIER}|${ANY_COMPLEMENT}){0,5},) $`,
    'u',
  ),
);
const REACH = 90;

/** Offices that nothing but a person is called by, however its name is written: a conseiller may be an application. */
const SURE_OFFICES =
  'ministre vice-ministre président présidente vice-président vice-présidente ambassadeur ambassadrice secrétaire gouverneur gouverneure directeur directrice maire préfet préfète député députée sénateur sénatrice professeur professeure colonel commandant procureur procureure consul recteur rectrice doyen doyenne évêque archevêque porte-parole économiste historien historienne';
const OFFICE_BEFORE = inBasicPlane(
  new RegExp(
    `(?:^|[^\\p{L}])(?:${either(SURE_OFFICES)})(?:(?:${QUALIFIER}|${COMPLEMENT}){0,2}|(?:${QUALIFIER}|${ANY_COMPLEMENT}){0,5},) $`,
    'u',
  ),
);
/** What stands behind a name: `, 71 ans,`, `, directrice de …`. */
const TOLD_BEHIND = inBasicPlane(
  new RegExp(
    `^(?:, (?:\\d{1,2} ans(?=[,.;) ]+(?!d[’']))|(?:l[’']|le |la )?(?:${either(SURE_OFFICES)}|chercheur|chercheuse|médecin|infirmière?|agriculteur|agricultrice|enseignante?|étudiante?)(?![\\p{L}-]))| \\(\\d{1,2} ans\\))`,
    'u',
  ),
);
const REACH_BEHIND = 24;

/**
 * What is no person and may be named right behind: with how old it is, `l’association MakeSense, 10 ans`, or behind the office of
 * somebody there, `le directeur de la compagnie, VietTravel`.
 */
const NO_PERSON = inBasicPlane(
  /(?<!\p{L})(?:agence|appli|application|armagnac|association|banque|bateau|boutique|cabinet|centrale|chaîne|cheval|clinique|club|coentreprise|cognac|collectif|compagnie|constructeur|consortium|coopérative|éditeur|enseigne|entreprise|fabricant|festival|filiale|firme|fondation|fonds|fournisseur|groupe|hôpital|hongre|jument|laboratoire|logiciel|magasin|magazine|marque|média|navire|ONG|opérateur|plateforme|plate-forme|portail|radio|restaurant|revue|rhum|réseau|site|société|start-up|startup|syndicat|trotteur|vin|voilier|whisky)(?: \p{Ll}{3,}){0,2},? $/u,
);
/** Where a name is made up by who bears it, titles are part of it: `le blog MmeZaza`. */
const MADE_UP = inBasicPlane(
  /(?<!\p{L})(?:alias|blog|blogueuse?|chaîne|compte|hashtag|influenceuse?|podcast|profil|pseudo|pseudonyme|surnommée?|youtubeuse?|youtubeur)(?: \p{Ll}{3,})? [«“"]? ?$/u,
);

/** What tells of the name at a place. */
export interface ToldPerson {
  /** A courtesy title, or an office, stands right before. */
  readonly isBehindFunction: boolean;
  /** A noun of what is no person stands right before, so that the name may be that of it. */
  readonly mayBeBody: boolean;
  readonly isBehindCourtesy: boolean;
  /** Before it stands that the name is a pseudonym, or that of what somebody publishes. */
  readonly isMadeUp: boolean;
  /** An office that only persons hold stands right before, or one, or an age, behind. */
  readonly isSurely: boolean;
  /** Who speaks is named there. */
  readonly speaks: boolean;
}

/** What the text around the name at `from` to `to` tells of it. */
export const toldPerson = (text: string, from: number, to: number): ToldPerson => {
  const before = text.slice(Math.max(0, from - REACH), from);
  const mayBeBody = NO_PERSON.test(before);
  return {
    mayBeBody,
    isBehindFunction: PERSON_BEFORE.test(before),
    isBehindCourtesy: COURTESY.test(before),
    isMadeUp: MADE_UP.test(before),
    isSurely:
      !mayBeBody && (OFFICE_BEFORE.test(before) || TOLD_BEHIND.test(text.slice(to, to + REACH_BEHIND))),
    speaks: SPEAKS.test(before),
  };
};

/** Titles that no name but a person's follows; with their first letter a capital and no stop. */
const GLUED_TITLES: ReadonlySet<string> = new Set('Mme Mmes Mlle Mlles Mgr'.split(' '));
/** Those with which names of firms begin as well: `DrOetker`. */
const SHORT_TITLES: ReadonlySet<string> = new Set(['Dr', 'Pr']);

export const isTitle = (part: string): boolean => GLUED_TITLES.has(part);
export const isShortTitle = (part: string): boolean => SHORT_TITLES.has(part);
