/** The language of each block, where it is another than the dispatch's: a quotation, a caption, a page in two languages. */
import type { Block } from '../model/block.ts';
import type { Role } from '../model/role.ts';
import { languageOf } from './language.ts';

export interface BlockLanguage {
  readonly block: Block;
  /** BCP 47. */
  readonly language: string;
}

/** Roles whose text is not the dispatch's own words. */
const FOREIGN: ReadonlySet<Role> = new Set<Role>(['crawl-header', 'boilerplate', 'dateline', 'sign-off']);
/** No more of a block is looked at. */
const SAMPLE = 2000;
/** In fewer characters one letter cut off can make the language: `e pont de Tam. Photo: VNA` is no Portuguese. */
const LEAST = 40;

/** Blocks whose language can be told and is not `main`; none where that is not known. */
export const otherLanguages = (
  text: string,
  blocks: readonly Block[],
  main: string | null,
): readonly BlockLanguage[] => {
  const own = main?.split('-')[0];
  if (own === undefined) return [];
  return blocks.flatMap((block) => {
    if (FOREIGN.has(block.role) || block.to - block.from < LEAST) return [];
    const language = languageOf(text.slice(block.from, Math.min(block.to, block.from + SAMPLE)));
    return language === null || language === own ? [] : [{ block, language }];
  });
};
