/** Years from what stands beside a text: never against what the text says, and never where two sources disagree. */
import { describe, expect, it } from 'vitest';
import { fitsField } from '../../../core/metadata/field-content.ts';
import { type Dated, inferYears, withYear, yearIn } from '../../../core/metadata/infer-year.ts';

const dated = (id: string, date: string | null, more: Partial<Dated> = {}): Dated => ({
  id,
  name: `${id}.txt`,
  date,
  folder: null,
  modified: null,
  ...more,
});

describe('a year in a name', () => {
  it.each([
    ['2019', 2019],
    ['VNA 2019', 2019],
    ['vna_2019-09', 2019],
    ['20190906', 2019],
    ['dump-201909', 2019],
    ['001_679247a4154d51ed', null],
    ['2018-2019', null],
    ['12019', null],
    ['20199906', null],
    ['', null],
    ['1899 à 1899', 1899],
  ])('%s is %s', (name, year) => {
    expect(yearIn(name)).toBe(year);
  });
});

describe('a date with its year set', () => {
  it.each([
    ['XXXX-09-06', 2019, '2019-09-06'],
    ['XXXX-09', 2019, '2019-09'],
    [null, 2019, '2019'],
    ['2018-09-06', 2019, null],
    ['2018', 2019, null],
    ['XXXX-02-29', 2019, null],
    ['XXXX-02-29', 2020, '2020-02-29'],
    ['2019~', 2020, null],
  ])('%s and %s give %s', (date, year, after) => {
    expect(withYear(date, year)).toBe(after);
    if (after !== null) expect(fitsField('date', after)).toBe(true);
  });
});

describe('years for many dispatches', () => {
  it('come from the nearest folder that names one', () => {
    const of = (name: string, folder: string | null) =>
      inferYears([dated('a', 'XXXX-09-06', { name, folder })], 'year-from-folder', [], null)[0];
    expect(of('2018/2019/a.txt', '2017')).toMatchObject({ after: '2019-09-06', from: '2019' });
    expect(of('sub/a.txt', 'VNA 2017')).toMatchObject({ after: '2017-09-06', from: 'VNA 2017' });
    expect(of('a-2016.txt', null)).toBeUndefined();
  });

  it('come from the name or the date of the file', () => {
    const one = dated('a', null, { name: '2018/vna-2019.txt', modified: '2020-01-02T03:04:05.000Z' });
    expect(inferYears([one], 'year-from-name', [], null)[0]).toMatchObject({
      year: 2019,
      from: 'vna-2019.txt',
    });
    expect(inferYears([one], 'year-from-file-date', [], null)[0]).toMatchObject({
      after: '2020',
      from: '2020-01-02',
    });
  });

  it.each([
    ['XXXX-12-31', '2020-01-02', '2019-12-31'],
    ['XXXX-12', '2020-01-02', '2019-12'],
    ['XXXX-01-03', '2020-01-02', '2020-01-03'],
    ['XXXX-01-04', '2020-01-02', '2019-01-04'],
    ['XXXX-01-02', '2020-01-02', '2020-01-02'],
    [null, '2020-01-02', '2020'],
  ])('make no dispatch of %s younger than its file of %s', (date, modified, after) => {
    const one = dated('a', date, { modified: `${modified}T03:04:05.000Z` });
    expect(inferYears([one], 'year-from-file-date', [], null)[0]).toMatchObject({ after, from: modified });
  });

  it('come from neighbours only where both sides agree', () => {
    const all = [
      dated('a', 'XXXX-01-01'),
      dated('b', '2018-12-31'),
      dated('c', 'XXXX-12-31'),
      dated('d', null),
      dated('e', '2018'),
      dated('f', 'XXXX-01-02'),
      dated('g', '2019-01-03'),
      dated('h', 'XXXX-01-04'),
    ];
    expect(
      inferYears(all, 'year-from-neighbours', all, null).map(({ id, after, from }) => [id, after, from]),
    ).toEqual([
      ['c', '2018-12-31', 'b.txt, e.txt'],
      ['d', '2018', 'b.txt, e.txt'],
    ]);
  });

  it('come from a person, and leave what is known alone', () => {
    const all = [
      dated('a', 'XXXX-09-06'),
      dated('b', '2018-09-06'),
      dated('c', 'XXXX-02-29'),
      dated('d', null),
    ];
    expect(inferYears(all, 'year-from-person', [], 2019).map(({ id, after }) => [id, after])).toEqual([
      ['a', '2019-09-06'],
      ['d', '2019'],
    ]);
    expect(inferYears(all, 'year-from-person', [], null)).toEqual([]);
  });
});
