/** What the sample corpus is called in each language until a person names it. */
import type { Localised } from './localised.ts';

export const SAMPLE_TITLE: Localised = { en: 'Sample dispatches', fr: 'Dépêches d’exemple' };
