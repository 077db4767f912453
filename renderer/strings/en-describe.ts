/** What the window says about learning, vocabularies, names, and describing many dispatches at once, in English. */
const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toLocaleString('en')} %`;

export const EN_DESCRIBE = {
  // learning the layout
  learnTitle: 'Learn this layout',
  learnHint:
    'Blocks are found by weights that come with the program. Where the pages of this corpus are laid out differently, it can learn from the dispatches you reviewed. One in five of them is held back and only used to compare.',
  learnReviewed: (n: number) => `${count(n, 'reviewed dispatch', 'reviewed dispatches')} to learn from`,
  learnTooFew: (n: number, least: number) =>
    `${count(n, 'dispatch is', 'dispatches are')} reviewed; at least ${least} are needed. Review more of them first.`,
  learnStart: 'Learn',
  learning: 'Learning…',
  learnUsed: 'This corpus uses weights of its own.',
  learnShipped: 'This corpus uses the weights that come with the program.',
  learnGiveBack: 'Use the program’s weights again',
  learnGivenBack: 'The program’s weights are used again for what is imported from now on.',
  learnAgreement: 'Agreement with your review',
  learnOn: (n: number, held: number) =>
    `Learned from ${count(n, 'dispatch', 'dispatches')}; compared on ${count(held, 'other', 'others')}`,
  learnBefore: 'now',
  learnAfter: 'learned',
  learnExact: 'Dispatches whose story is exactly as reviewed',
  learnBlocks: 'Blocks as reviewed (F1)',
  learnBetter: 'The learned weights agree better with your review.',
  learnSame: 'The learned weights agree neither better nor worse. There is no reason to use them.',
  learnWorse: 'The learned weights agree less with your review. Better discard them.',
  learnUse: 'Use them',
  learnDiscard: 'Discard',
  learnUsing: 'The learned weights are used for what is imported, or cleaned again, from now on.',
  learnCancelled: 'Cancelled. Nothing was changed.',
  percentOf: percent,
};
