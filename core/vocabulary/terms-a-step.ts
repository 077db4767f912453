/** How long a step is where terms are read, written or looked up one after the other (`steps.ts`): short enough for a turn. */
export const TERMS_A_STEP = 256;
