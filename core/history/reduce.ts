/** The reducer with segmentation at hand, as the library and the command have it. */
import { segmentRelated } from '../segmentation/segment.ts';
import { reducerWith } from './reducer.ts';

export const reduce = reducerWith(segmentRelated);
