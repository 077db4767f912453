/** Whether Cmd takes the place of Ctrl. */
export const isMac = /mac/i.test(globalThis.navigator?.platform ?? '');
