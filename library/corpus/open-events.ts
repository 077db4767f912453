/** What an open corpus tells whoever opened it, as the events of the contract that windows hear. */
import type { Event } from '../../core/api-events.ts';
import type { CorpusSummary } from '../../core/api-values.ts';
import type { OpenOptions } from './open-options.ts';

type Told = 'changed' | 'described' | 'outside' | 'setAside' | 'takingDown' | 'operations';

/** @param summary what is open, null while nothing is: a corpus that is being opened is told once it is */
export const openEvents = (
  emit: (event: Event) => void,
  summary: () => CorpusSummary | null,
): Pick<OpenOptions, Told> => {
  const tellSummary = (): void => {
    const corpus = summary();
    if (corpus !== null) emit({ type: 'corpus', corpus });
  };
  return {
    changed: (ids) => {
      emit({ type: 'dispatches', ids: ids === null ? null : [...ids] });
      tellSummary();
    },
    described: () => {
      emit({ type: 'description' });
      tellSummary();
    },
    outside: (ids) => emit({ type: 'outside', ids: [...ids] }),
    setAside: (id, decisions, file) => emit({ type: 'set-aside', id, decisions, file }),
    takingDown: (done, total) => emit({ type: 'taking-down', done, total }),
    operations: (open, halted) => emit({ type: 'operations', open: [...open], halted: [...halted] }),
  };
};
