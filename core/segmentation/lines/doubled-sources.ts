/**
 * Whose text a page took over, as sites print it below its headline: the name of the source as the text of its picture and
 * again behind it, and its day right behind that, `Quai SoirQuai Soir12/03/2021`.
 */
import { inBasicPlane } from '../../basic-plane.ts';

const SHORTEST = 16;
const LONGEST = 90;
const DAY = /(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d-\d{2}-\d{2})$/u;
const NAME = inBasicPlane(/^\p{Lu}[\p{L}\p{M}\d .,’'&-]{2,38}$/u);

/** Whether a line is such a source and no more. */
export const isDoubledSource = (line: string): boolean => {
  if (line.length < SHORTEST || line.length > LONGEST || !'0123456789'.includes(line.slice(-1))) return false;
  const day = DAY.exec(line)?.index ?? 0;
  const name = line.slice(0, day / 2);
  return day > 0 && day % 2 === 0 && line.startsWith(name, day / 2) && NAME.test(name);
};
