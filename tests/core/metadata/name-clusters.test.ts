import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterNames } from '../../../core/metadata/name-clusters.ts';

const counted = (...names: readonly (readonly [string, number])[]) =>
  names.map(([name, count]) => ({ name, count }));
const told = (names: readonly (readonly [string, number])[], persons = false) =>
  clusterNames(counted(...names), persons).map(({ name, variants }) => [
    name,
    variants.slice(1).map((variant) => variant.name),
  ]);

describe('clusters of names', () => {
  it.each([
    [
      'marks that one spelling lacks',
      [
        ['To Lam', 4],
        ['Tô Lâm', 9],
      ],
      [['Tô Lâm', ['To Lam']]],
    ],
    [
      'marks of French and of Vietnamese',
      [
        ['Hanoi', 3],
        ['Hanoï', 5],
        ['Ha Noi', 1],
      ],
      [['Hanoï', ['Hanoi', 'Ha Noi']]],
    ],
    [
      'letters that have no parts',
      [
        ['Đồng Tháp', 2],
        ['Dong Thap', 3],
      ],
      [['Dong Thap', ['Đồng Tháp']]],
    ],
    [
      'the same name in Unicode’s two forms',
      [
        ['Tô Lâm', 2],
        ['To\u0302 La\u0302m', 1],
      ],
      [['Tô Lâm', ['To\u0302 La\u0302m']]],
    ],
    [
      'hyphens and apostrophes',
      [
        ['Saint-Denis', 2],
        ['Saint Denis', 1],
      ],
      [['Saint-Denis', ['Saint Denis']]],
    ],
    [
      'a title beside the full name',
      [
        ['M. Jean Dupont', 1],
        ['Jean Dupont', 2],
      ],
      [['Jean Dupont', ['M. Jean Dupont']]],
    ],
  ] as const)('join %s', (_, names, clusters) => expect(told(names)).toEqual(clusters));

  it.each([
    [
      'names that differ by a letter',
      [
        ['Pham Van A', 1],
        ['Pham Van B', 1],
      ],
    ],
    [
      'marks that contradict each other',
      [
        ['Nguyễn Tuấn', 2],
        ['Nguyễn Tuần', 1],
      ],
    ],
    [
      'very short names without their spaces',
      [
        ['An', 1],
        ['A N', 1],
      ],
    ],
  ] as const)('keep apart %s', (_, names) => expect(told(names)).toHaveLength(2));

  it('leave a bare spelling alone where it could be of two names', () => {
    expect(
      told([
        ['Nguyễn Tuấn', 3],
        ['Nguyễn Tuần', 2],
        ['Nguyen Tuan', 1],
      ]),
    ).toEqual([
      ['Nguyễn Tuấn', []],
      ['Nguyễn Tuần', []],
      ['Nguyen Tuan', []],
    ]);
  });

  it('join a title and last name to the only full name that ends so, and say that it is not sure', () => {
    const [cluster] = clusterNames(counted(['M. Dupont', 5], ['Jean Dupont', 1]), true);
    expect(cluster).toEqual({
      name: 'Jean Dupont',
      count: 6,
      variants: [
        { name: 'Jean Dupont', count: 1, by: 'spelling' },
        { name: 'M. Dupont', count: 5, by: 'short' },
      ],
    });
  });

  it.each([
    [
      'there are two of that name',
      [
        ['M. Dupont', 5],
        ['Jean Dupont', 1],
        ['Anne Dupont', 1],
      ],
    ],
    [
      'they have no title',
      [
        ['Dupont', 5],
        ['Jean Dupont', 1],
      ],
    ],
  ] as const)('do not join a last name where %s', (_, names) =>
    expect(clusterNames(counted(...names), true).every(({ variants }) => variants.length === 1)).toBe(true),
  );

  it('join a person whose family name stands first, and say so', () => {
    const [cluster, ...others] = clusterNames(
      counted(['Jean Dupont', 3], ['Dupont Jean', 2], ['DUPONT, Jean', 1]),
      true,
    );
    expect(others).toEqual([]);
    expect(cluster?.variants).toEqual([
      { name: 'Jean Dupont', count: 3, by: 'spelling' },
      { name: 'Dupont Jean', count: 2, by: 'order' },
      { name: 'DUPONT, Jean', count: 1, by: 'order' },
    ]);
    expect(
      told(
        [
          ['De Gaulle Charles', 1],
          ['Charles de Gaulle', 2],
        ],
        true,
      ),
    ).toEqual([['Charles de Gaulle', ['De Gaulle Charles']]]);
  });

  it.each([
    ['two given names', ['Martin Paul', 'Paul Martin']],
    ['a Vietnamese name, whose last part is the given one', ['Lê Anne', 'Anne Lê']],
    ['parts none of which is known for a given name', ['Truong Mai', 'Mai Truong']],
  ] as const)('do not turn %s', (_, names) =>
    expect(clusterNames(counted(...names.map((name) => [name, 1] as const)), true)).toHaveLength(2),
  );

  it('turn nothing where no persons are named', () =>
    expect(clusterNames(counted(['Dupont Jean', 1], ['Jean Dupont', 1]))).toHaveLength(2));

  it('hold every name once, whatever the names', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'Tô Lâm',
        'To Lam',
        'Tố Lam',
        'M. Lam',
        'Mme Mai',
        'Mai',
        'Truong Thi Mai',
        'Hà Nội',
        'Hanoi',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, count: fc.nat(9) }), { maxLength: 30 }),
        fc.boolean(),
        (names, persons) => {
          const clusters = clusterNames(names, persons);
          const held = clusters.flatMap(({ variants }) => variants.map((variant) => variant.name));
          expect([...held].sort()).toEqual(
            [...new Set(names.map((one) => one.name))].filter((one) => one.trim() !== '').sort(),
          );
          const total = (counts: readonly { count: number }[]) =>
            counts.reduce((sum, { count }) => sum + count, 0);
          expect(total(clusters)).toBe(total(names.filter((one) => one.name.trim() !== '')));
          expect(clusterNames([...names].reverse(), persons)).toEqual(clusters);
        },
      ),
      { numRuns: 60 },
    );
  });
});
