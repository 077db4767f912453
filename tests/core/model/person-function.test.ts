import { describe, expect, it } from 'vitest';
import { printPersonFunction, readPersonFunction } from '../../../core/model/person-function.ts';

describe('the function of a person', () => {
  it.each([
    ['Jean Dupont', 'ministre de l’Intérieur'],
    ['Tran Thi B', 'directrice : section nord'],
  ])('%s, %s is printed as one line and read again', (name, held) => {
    const person = { name, function: held };
    expect(readPersonFunction(printPersonFunction(person))).toEqual(person);
  });

  it.each(['Jean Dupont', ': ministre', 'Jean Dupont: ', ''])('none in %j', (item) =>
    expect(readPersonFunction(item)).toBeNull(),
  );
});
