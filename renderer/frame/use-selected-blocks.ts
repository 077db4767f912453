/** The blocks that are selected in the dispatch that is shown. */
import type { Block } from '../../core/model/block.ts';
import { selectedBlocks } from '../state/selection.ts';
import { useSelection, useShown } from './use-shell.ts';

/** In order; none where no dispatch is shown or nothing is selected. */
export const useSelectedBlocks = (): readonly Block[] => {
  const shown = useShown();
  const edit = useSelection((state) => state.edit);
  const at = useSelection((state) => state.at);
  const range = useSelection((state) => state.range);
  return shown === undefined ? [] : selectedBlocks(shown.curation, { edit, at, range });
};
