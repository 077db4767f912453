/** Where a new corpus is proposed: in a folder that a person finds among their own, unlike the program's. */
import { join, sep } from 'node:path';
import { homeFolder } from '../disk/home-folder.ts';

const NAME = 'Dépêche';

/** With a separator at its end; null where the system knows no folder of the person's. */
export const newCorpora = (home: string | null = homeFolder()): string | null =>
  home === null ? null : join(home, NAME) + sep;
