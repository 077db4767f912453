/** What the library writes, or looks at, while no call waits for it; that which matters most comes first. */
export const STORAGE_WORK = [
  /** Snapshots of dispatches, whose decisions are safe in history. */
  'snapshots',
  /** Destroying what was taken down. */
  'takedowns',
  /** Bringing decisions back of which only the program's own copy is left. */
  'own-copies',
  /** Having dispatches take over what was decided for many. */
  'operations',
  /** The tombstones of removals of several, and what follows from having several back. */
  'removals',
  /** What decisions teach the corpus. */
  'lessons',
  /** The index from which the list is shown. */
  'index',
  /** Looking for what something outside changed. */
  'outside',
  /** Clearing away what an import left that was cut short. */
  'leftovers',
  /** The list of corpora that were opened. */
  'recent',
] as const;
export type StorageWork = (typeof STORAGE_WORK)[number];
