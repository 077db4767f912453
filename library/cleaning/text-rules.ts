/**
 * The rules that read a text anew, as a program of their own: metadata, blocks, cleaning, learning. What they are made of
 * (patterns, weights, lists of names) takes as long to set up as all the rest of the library's thread, and a start needs
 * none of it, so that thread runs this program when it first needs a rule (`deferred-rules.ts`), and so does the command.
 */
export { cleanAgain, cleanAll } from '../../core/clean.ts';
export { extractMetadata } from '../../core/metadata/extract.ts';
export { learnReviewed } from '../../core/segmentation/learning/learn-reviewed.ts';
export { segmentRelated } from '../../core/segmentation/segment.ts';
