/** What the other fields of a record say of its text: only what fits, and never against the text. */
import { describe, expect, it } from 'vitest';
import { fromRecord, type RecordFields } from '../../../core/metadata/record-fields.ts';
import { type Metadata, plainMetadata } from '../../../core/model/metadata.ts';

const told = (fields: RecordFields, read: Metadata = {}) => {
  const { date, rights, sourceUrl } = plainMetadata(fromRecord(fields, read));
  return { date, rights, sourceUrl };
};
const dated = (value: string): Metadata => ({ date: { value, basis: 'extracted', confirmed: false } });

describe('a record', () => {
  it.each([
    [{ url: 'https://example.org/a' }, 'https://example.org/a'],
    [{ source_url: 'https://example.org/b', link: 'https://example.org/c' }, 'https://example.org/b'],
    [{ 'Canonical-URL': ' https://example.org/d ' }, 'https://example.org/d'],
    [{ url: 'javascript:alert(1)' }, null],
    [{ url: 7, href: '' }, null],
    [{}, null],
  ])('%j has the address %s', (fields, url) => expect(told(fields).sourceUrl).toBe(url));

  it.each([
    ['2019-09-06T10:00:00Z', '2019-09-06'],
    ['2019-09-06 10:00', '2019-09-06'],
    ['2019-09', '2019-09'],
    ['2019', '2019'],
    ['6 septembre 2019', '2019-09-06'],
    ['September 6, 2019', '2019-09-06'],
    ['2019-13-06', null],
    ['2019-02-29', null],
    ['hier', null],
    ['1567763200', null],
  ])('of %s is of %s', (date, edtf) => expect(told({ date }).date).toBe(edtf));

  it('says whose the text is', () => {
    expect(told({ license: 'CC BY 4.0' }).rights).toBe('CC BY 4.0');
    expect(told({ rights: ['none'] }).rights).toBeNull();
  });

  it.each([
    ['XXXX-09-06', '2019-09-06', '2019-09-06'],
    ['XXXX-09-05', '2019-09-06', '2019-09-05'],
    ['XXXX-12-31', '2020-01-01', '2019-12-31'],
    ['XXXX-01-01', '2019-12-31', '2020-01-01'],
    ['XXXX-08-06', '2019-09-06', null],
    ['XXXX-09-06', '2019-09', null],
    ['2018-09-06', '2019-09-06', null],
  ])('gives the day %s of a text its year by %s: %s', (day, date, edtf) =>
    expect(told({ date }, dated(day)).date).toBe(edtf),
  );

  it('makes suggestions that say where they are from', () => {
    expect(fromRecord({ url: 'https://example.org/a' }, {}).sourceUrl).toEqual({
      value: 'https://example.org/a',
      basis: 'inferred',
      rule: 'record-field',
      confirmed: false,
    });
  });
});
