/** The three views of a dispatch. */
export { CurateView } from './curate-view.tsx';
export { ReadView } from './read-view.tsx';
export { ReviewView } from './review-view.tsx';
