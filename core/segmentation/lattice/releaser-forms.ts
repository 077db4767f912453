/**
 * The forms of lines that name who sent out a release, an appeal or an opinion: the desk of a body that speaks to the press, who
 * holds an office of it, whose communiqué it is. Each is longer than a name, and stands in other places of a page, too; where it
 * signs is told elsewhere (`signers.ts`).
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { fullNameEnd, isCapitalName } from '../../metadata/names.ts';
import type { Span } from '../../model/span.ts';

/** No such line is longer. */
export const LONGEST_RELEASER = 150;

/** The desk that speaks for a body, with the word for a source before it or without: `Source : Direction de la communication`. */
const DESK = inAnyCase(
  /^(?!.*, \p{L}+(?: \p{L}+)? et )(?:source ?: ?)?(?:(?:la|le|les) |l[’'])?(?:cellule|services?|direction|bureau|pôle|département|division|unité|chargée?|attachée?) (?:de (?:la |l[’'])?|des |d[’']|du )?(?:communications?|presse|relations (?:publiques|presse|extérieures|médias|avec (?:la presse|les médias))|information(?: publique)?)(?!\p{L})[^.!?:;«»]{0,70}$/iu,
);
/** Whose communiqué it is. */
const RELEASED = inAnyCase(
  /^(?:communiqué(?: de presse)?|information|texte|document) (?:par|transmise? par|diffusée? par|publiée? par|émise? par) (?:la |le |les |l[’'])\p{L}[^.!?:;«»]{4,125}$/iu,
);
/** An office with its capital, and behind a comma who holds it: `Le Président du comité, Name SURNAME`. */
const OFFICER = inBasicPlane(
  /^(?:Pour [^.!?:;,«»]{3,60}, )?(?:(?:Le|La) |L[’'])?(?:Vice-)?(?:Président|Secrétaire|Direct(?:eur|rice)|Maire|Ministre|Gouverneure?|Préf[eè]te?|Porte-parole|Procureure?|Coordonnat(?:eur|rice)|Coordinat(?:eur|rice)|Trésori[eè]re?|Bâtonni[eè]re?|Rect(?:eur|rice)|Doyenn?e?|Déléguée?|Administrat(?:eur|rice)|Commissaire|Responsable)e?(?: [^.!?:;,«»]{2,90})?(?:,| :) (?<name>\p{Lu}[^.!?:;,«»]{3,40})$/u,
);
const isOfficer = (said: string): boolean => {
  const name = OFFICER.exec(said)?.groups?.name;
  return (
    name !== undefined &&
    (isCapitalName(name) || fullNameEnd(name, 0) === name.length || LAST_IN_CAPITALS.test(name))
  );
};
const LAST_IN_CAPITALS = inBasicPlane(/^(?:\p{Lu}[\p{Ll}\p{M}’'-]+[ -]){1,3}\p{Lu}[\p{Lu}\p{M}’'-]+$/u);

/** Whether `said` names who sent a text out. */
export const isReleaser = (said: string): boolean =>
  DESK.test(said) || RELEASED.test(said) || isOfficer(said);

/** Who wrote, and behind a comma the office in small letters: `Name Surname, secrétaire générale du comité`. */
const WITH_OFFICE = inBasicPlane(
  /^(?<before>(?:(?:Abbé|Père|Frère|Sœur|Mgr|Dre?|Pre?|Me|Prof\.|Maître) )?\p{Lu}[\p{L}\p{M}’'.-]+(?: \p{Lu}[\p{L}\p{M}’'.-]*){0,2} )(?<surname>\p{Lu}[\p{L}\p{M}’'-]+), (?:(?:vice-)?présidente?|secrétaire|direct(?:eur|rice)|porte-parole|responsable|chargée?|attachée?|coordonnat(?:eur|rice)|coordinat(?:eur|rice)|déléguée?|trésori[eè]re?|professeure?|enseignante?|cherch(?:eur|euse)|maître(?:sse)? de conférences|avocate?|médecin|ingénieure?|économiste|historienn?e?|sociologue|politologue|écrivaine?|consultante?|conseill[eè]re?|députée?|sénat(?:eur|rice)|maire|bénévole|aumôni[eè]re?|fondat(?:eur|rice)|membre)(?!\p{L})[^.!?:;«»]{0,70}$/u,
);
/** Where in `said` the surname stands of somebody with an office; null where it is no such line. Of whom the story tells, the same is a caption. */
export const surnameOfOfficer = (said: string): Span | null => {
  const { before, surname } = WITH_OFFICE.exec(said)?.groups ?? {};
  return before === undefined || surname === undefined
    ? null
    : { from: before.length, to: before.length + surname.length };
};
