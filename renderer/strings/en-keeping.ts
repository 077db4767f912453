/** What is said of losing nothing: takedown, damage and repair, changes from outside, saving elsewhere. In English. */
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const EN_KEEPING = {
  // takedown
  takeDown: 'Take down…',
  takeDownOf: (title: string) => `Take down “${title}”`,
  takeDownTitle: (n: number) => `Take down ${count(n, 'dispatch', 'dispatches')}?`,
  takeDownHint:
    'For when the law asks that a text be destroyed. Its bytes, its history and every copy of it in this corpus are deleted and cannot be had back. What remains: the file’s name, its SHA-256, who took it down, when and why. The same file cannot be imported again.',
  takeDownElsewhere:
    'Backups, exports and git histories that hold the text are outside the program: delete them yourself.',
  takeDownReason: 'Why',
  takeDownReasonHint: 'Kept with the removal, and shown to whoever tries to import the text again. Required.',
  takeDownNext: 'Continue…',
  takeDownAsk: (n: number) =>
    `${count(n, 'dispatch will', 'dispatches will')} be destroyed. This cannot be undone.`,
  takeDownDo: 'Destroy for good',
  takeDownBack: 'Back',
  takenDown: 'Taken down',
  takenDownCount: (n: number) => `${count(n, 'dispatch was', 'dispatches were')} taken down.`,
  takenDownKept: (names: string) =>
    `The text still stands in ${names}, from which other dispatches of this corpus were extracted. Take those down too, or remove the text from the file and import it again.`,
  takeDownInstead: 'Does the law ask that it be destroyed?',
};
