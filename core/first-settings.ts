/** The settings that hold until a person has given others. */
import type { Settings } from './api-values.ts';

export const FIRST_SETTINGS: Settings = {
  agent: null,
  locale: 'system',
  theme: 'system',
  textSize: 100,
  keys: {},
  hiddenColumns: [],
};
