import { describe, expect, it } from 'vitest';
import { eitherWay, withoutAccents } from '../../core/plain-letters.ts';

describe('letters without accents', () => {
  it.each([
    ['déjà là où ça brûle', 'deja la ou ca brule'],
    ['maïs, noël, hôtel, île, aiguë', 'mais, noel, hotel, ile, aigue'],
    ['đăng ký, œuvre', 'đăng ký, œuvre'],
  ])('%j is %j', (accented, plain) => {
    expect(withoutAccents(accented)).toBe(plain);
    expect(plain).toHaveLength(accented.length);
  });

  it('stand behind each phrase that has any', () => {
    expect(eitherWay(['à lire', 'lire', 'vidéos'])).toEqual(['à lire', 'a lire', 'lire', 'vidéos', 'videos']);
  });
});
