/**
 * Acronyms that have stops inside, listed or not: `I.MEDIA`, `A.N.P.`. Two letters are initials, or the name of a state;
 * what ends as an address does is a site.
 */
import { inBasicPlane } from '../basic-plane.ts';

const STOPPED_ACRONYM = inBasicPlane(
  /^(?=.{4,12}$)(?!.*\.(?:COM|FR|INFO|NET|ORG|VN)$)(?=.*\p{Lu}{2}|(?:\p{Lu}\.){3})\p{Lu}{1,8}(?:\.\p{Lu}{1,8}){1,4}\.?$/u,
);

/** Whether a name is such an acronym. */
export const isStoppedAcronym = (name: string): boolean => name.includes('.') && STOPPED_ACRONYM.test(name);
