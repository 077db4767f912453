/** The name under which the system knows the person, until they gave one. */
import { userInfo } from 'node:os';

export const accountName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};
