import { expect, it } from 'vitest';
import { isCapitalName } from '../../../core/metadata/names.ts';

it.each(['LÊ THU HÀ', 'HOÀNG MAI', 'ANNA MOREL', 'JEAN-MARC PÉRON', 'PAUL N’DIAYE'])(
  '%s is a name in capitals',
  (line) => expect(isCapitalName(line)).toBe(true),
);

it.each([
  'À LIRE AUSSI',
  'LE PORT ROUVRE',
  'HÀ NỘI',
  'PHNOM PENH',
  'UNITED NATIONS',
  'PARTI COMMUNISTE',
  'Lê Thu Hà',
  'VNA',
  'LA MER',
  'THU HOẠCH',
  'AN GIANG',
  'ANNA MOREL ET JO RAY ONT DIT',
])('%s is none', (line) => expect(isCapitalName(line)).toBe(false));
