/**
 * Whether somebody is named who says a sentence, behind a comma or by a verb of saying, so that a story tells of it: `…, a réagi la
 * direction`, `…, selon l’Autorité`, `…, the club said`. What a page says of itself nobody is named for.
 */
import { inBasicPlane } from '../../basic-plane.ts';

const REPORTED = inBasicPlane(
  /, (?:(?:a|ont|avait|avaient) (?:\p{Ll}+ )?(?:\p{Ll}+[éiu]|dit|redit|écrit|fait (?:valoir|savoir|observer|remarquer))(?!\p{L})|selon |d[’']après |\p{Ll}+(?:e|ent|ait)[- ](?:t-)?(?:il|elle|on|ils|elles)(?!\p{L})|(?:(?:affirme|ajoute|annonce|assure|confie|confirme|déclare|déplore|estime|explique|indique|insiste|juge|martèle|observe|précise|raconte|rappelle|rapporte|regrette|relève|signale|souligne)(?:nt)?|averti(?:t|ssent)|conclu(?:t|ent)|di(?:t|sent)|écri(?:t|vent)|lit|poursui(?:t|vent)|prév(?:ient|iennent)|répond(?:ent)?|sout(?:ient|iennent))(?!\p{L}))|(?<!\p{L})(?:said|says|told|added|wrote|tweeted)(?!\p{L})|(?<!\p{L})(?:cho biết|khẳng định|nhấn mạnh)(?!\p{L})/u,
);

export const isReportedBehind = (line: string): boolean => REPORTED.test(line);
