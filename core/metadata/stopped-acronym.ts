/**
 * Agencies that have a stop and a word behind it in their name, listed or not: `I.MEDIA`. Where a stop stands behind every letter
 * it is a state, a party or a firm as often, `U.S.A.`; what ends as an address does is a site.
 */
import { inBasicPlane } from '../basic-plane.ts';

const STOPPED_ACRONYM = inBasicPlane(/^\p{Lu}{1,4}\.(?!(?:COM|EDU|GOV|INFO|NET|ORG)$)\p{Lu}{3,8}$/u);

/** Whether a name is such an acronym. */
export const isStoppedAcronym = (name: string): boolean => name.includes('.') && STOPPED_ACRONYM.test(name);
