import { expect, test } from 'vitest';
import { isEdtf } from '../../../core/metadata/edtf.ts';
import { typedDate } from '../../../core/metadata/typed-date.ts';

test.each([
  ['2024-05-22', '2024-05-22'],
  ['XXXX-09-06', 'XXXX-09-06'],
  ['2019-08/2019-10', '2019-08/2019-10'],
  ['22 mai 2024', '2024-05-22'],
  ['mercredi 22 mai 2024', '2024-05-22'],
  ['le 1er mars 2019', '2019-03-01'],
  ['3 févr. 1895', '1895-02-03'],
  ['May 22, 2024', '2024-05-22'],
  ['Wednesday, May 22nd 2024', '2024-05-22'],
  ['6 septembre', 'XXXX-09-06'],
  ['août 2019', '2019-08'],
  ['AOÛT 2019', '2019-08'],
  ['22/05/2024', '2024-05-22'],
  ['5.6.2024', '2024-06-05'],
  ['2024/5/6', '2024-05-06'],
  ['29 février 2024', '2024-02-29'],
])('%s is %s', (typed, edtf) => {
  expect(typedDate(typed)).toBe(edtf);
  expect(isEdtf(edtf)).toBe(true);
});

test.each([
  '',
  'mai',
  '30 février 2024',
  '29 février 2023',
  '22/13/2024',
  '05/22/2024',
  '22/05-2024',
  'le 22 floréal 2024',
])('“%s” is no date', (typed) => {
  expect(typedDate(typed)).toBeNull();
});
