/**
 * The entry of the page, small so that it runs at once: in a browser it asks the host what is asked first, and then
 * loads the window, which the page has named as soon to be needed.
 */
import { BRIDGE } from '../core/bridge.ts';
import { askAhead } from './client/ask-ahead.ts';
import { takeToken } from './client/token.ts';
import './tokens.css';
import './fonts.css';
import './base.css';
import './controls/controls.css';
import './controls/menus.css';

// A host that was started again prints an address with another token: opened in this tab, it changes only the
// fragment, so the work that waits here can still be saved.
const token = (): string | null => takeToken(window.location, window.history, window.sessionStorage);
const usual = window.fetch.bind(window);
let isAnswered = false;
const answered = (): void => {
  isAnswered = true;
};
const fetching = BRIDGE in window ? usual : askAhead(token(), usual, answered);
const { openWindow } = await import('./window.tsx');
await openWindow(token, fetching, () => isAnswered);
