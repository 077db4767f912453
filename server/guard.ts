/**
 * Who may speak to the loopback host. Any page in the browser, and any program on this computer, can reach a port on
 * 127.0.0.1; only a page that came from this host itself and carries the token of this run is answered. The Host
 * check keeps out other names that point at 127.0.0.1 (DNS rebinding).
 */
import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (value: string): Buffer => createHash('sha256').update(value).digest();

/** Whether two strings are equal, in a time that does not tell where they differ. */
const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const ownNames = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

export const isOwnHost = (host: string | undefined, port: number): boolean =>
  host !== undefined && ownNames(port).includes(host);

/** Whether a request comes from this host's own page, or from no page at all. */
export const isOwnOrigin = (origin: string | undefined, port: number): boolean =>
  origin === undefined || ownNames(port).some((name) => origin === `http://${name}`);

export const isAuthorised = (authorization: string | undefined, token: string): boolean =>
  authorization !== undefined && sameSecret(authorization, `Bearer ${token}`);
