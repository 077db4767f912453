import { describe, expect, it } from 'vitest';
import { fitsField } from '../../../core/metadata/field-content.ts';
import type { FieldContent, MetadataField } from '../../../core/model/metadata.ts';

describe('fitsField', () => {
  it.each([
    ['date', '2019-08-23', true],
    ['date', '2019-08', true],
    ['date', 'XXXX-09-06', true],
    ['date', '23 août 2019', false],
    ['date', '2019-13', false],
    ['language', 'fr', true],
    ['language', 'zh-Hant-TW', true],
    ['language', 'français', false],
    ['sourceUrl', 'https://fr.vietnamplus.vn/a?b=c', true],
    ['sourceUrl', 'ftp://a.b/c', false],
    ['sourceUrl', 'fr.vietnamplus.vn', false],
    ['headline', 'Un titre', true],
    ['headline', '  ', false],
    ['headline', ['Un titre'], false],
    ['tags', ['Japon', 'e-gouvernement'], true],
    ['tags', ['Japon', ' '], false],
    ['tags', ['Japon', 'Japon'], false],
    ['agency', 'AFP\nVNA', false],
    ['datelinePlace', ' Hanoï ', false],
    ['tags', [], false],
    ['tags', 'Japon', false],
  ] satisfies [MetadataField, FieldContent, boolean][])('%s %j: %s', (field, content, fits) => {
    expect(fitsField(field, content)).toBe(fits);
  });
});
