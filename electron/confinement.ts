/** Keeps pages where they are: no navigation away, no new windows, no webviews, no permissions, no downloads. */
import type { App, Session, WebContents } from 'electron';
import { isOwnAddress } from './protocol.ts';

const confine = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (details) => {
    if (!isOwnAddress(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isOwnAddress(details.url)) details.preventDefault();
  });
};

/** Confines every page of the program from its creation on. */
export const confinePages = (app: App): void => {
  app.on('web-contents-created', (_, contents) => confine(contents));
};

/** Copying is all that a page may ask for. */
export const denyPermissions = (session: Session): void => {
  const allowed = (permission: string): boolean => permission === 'clipboard-sanitized-write';
  session.setPermissionRequestHandler((_, permission, answer) => answer(allowed(permission)));
  session.setPermissionCheckHandler((_, permission) => allowed(permission));
  session.on('will-download', (event) => event.preventDefault());
};
