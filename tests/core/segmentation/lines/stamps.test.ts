/** Lines that say when a page was published, with the town and its country behind the hour. */
import { describe, expect, it } from 'vitest';
import { isStamp } from '../../../../core/segmentation/lines/stamps.ts';

describe('the town and its country behind a stamp', () => {
  it.each([
    '03/05/2021 16:22, SOUSSE/Tunisie',
    '3 mai 2021 à 16h22 - Sousse, Tunisie',
    '3 mai 2021, 16:22 | Saint-Quai (France)',
    '16:22 03.05.2021(mis à jour 16:47 03.05.2021) URL courte',
  ])('%s', (line) => expect(isStamp(line)).toBe(true));

  it.each([
    '03/05/2021, SOUSSE/Tunisie',
    '3 mai 2021, 16:22, Sousse/Quaiville',
    'Départ le 3 mai 2021 à 16:22, Sousse/Tunisie',
    '3 mai 2021, 16:22 : Tunisie',
    '16 h 22, le bac quitte Sousse (Tunisie)',
    'Tunisie/France 3-2, 16:22',
  ])('not %s', (line) => expect(isStamp(line)).toBe(false));
});
