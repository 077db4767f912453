/**
 * The name that a sign-off prints: one agency or several, with desks and partners set off by slashes. A photographer or the
 * label of a picture behind an agency makes it the credit of a picture.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { isAgency, mayBeAgency } from './agency.ts';
import { isNamedForNews } from './called-agency.ts';

/** Before the agencies whose texts a paper used, and between them: `(Avec AFP et Reuters)`. */
const WITH = /^(?:[Aa]vec|[Ww]ith|[Tt]heo|[Ff]rom) (?:l[’']|the )?/u;
const AND = /,? (?:et|and|và|with|avec) |, /u;
/** The label of a credit, `(Photo VNA/VNS)`: no agency signs so. */
const PICTURE = inBasicPlane(/^(?:[Pp]hotos?|[Ii]mages?|Ảnh|[Ss]ources?|Nguồn)(?!\p{L})| [Pp]hotos?$/u);

/** Behind its agency a photographer, `Xinhua/Anna Lind`: a credit. Agencies of Vietnam sign so. */
const PHOTOGRAPHER = inBasicPlane(
  /^(?!(?:TTXVN|VNA|VOV|CVN|VNS)\/)\p{Lu}[\p{L}+]{1,12}\/\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}$/u,
);

/** Whether a printed name is an agency, its desks and partners set off by slashes with or without spaces. */
export const isPrintedAgency = (name: string): boolean =>
  mayBeAgency(name) &&
  !PICTURE.test(name) &&
  !PHOTOGRAPHER.test(name) &&
  name
    .trim()
    .replace(WITH, '')
    .split(AND)
    .every((one) => isAgency(one.replace(/ ?\/ ?/gu, '/')) || isNamedForNews(one));
