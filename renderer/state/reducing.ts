/**
 * The window's reducer. Segmentation, which one operation needs, is loaded once the window is painted: it is as large as
 * all else that the window has of the core.
 */
import { type Reduce, reducerWith } from '../../core/history/reducer.ts';
import { fail, ok, type Result } from '../../core/model/result.ts';

let reducer: Reduce = reducerWith(null);

/** Loads segmentation, which "everything from here is related" needs; tells where the host does not give it. */
export const loadSegmentation = async (): Promise<Result<null>> => {
  try {
    const { segmentRelated } = await import('../../core/segmentation/segment.ts');
    reducer = reducerWith(segmentRelated);
    return ok(null);
  } catch {
    return fail('host-unreachable');
  }
};

/** The curation after an operation, by {@link reducerWith}. */
export const reduce: Reduce = (...args) => reducer(...args);
