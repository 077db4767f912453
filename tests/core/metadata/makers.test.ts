/** Who made a reportage, by the words for what each did. */
import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import { makersBehindStop, readMakers } from '../../../core/metadata/makers.ts';
import type { Block } from '../../../core/model/block.ts';
import { plainMetadata } from '../../../core/model/metadata.ts';

const read = (line: string): readonly (string | boolean | null)[] | null => {
  const found = readMakers(line, { from: 0, to: line.length });
  const said = (span: { from: number; to: number } | null): string | null =>
    span && line.slice(span.from, span.to);
  return found && [found.several, said(found.person), said(found.agency)];
};

describe('a line that names who made a reportage', () => {
  it.each([
    ['Texte : Lê Hà - Photos : Minh Đức', [true, 'Lê Hà', null]],
    ['Reportage : Anna Lind - Photos : Jo Rey/VNA', [true, 'Anna Lind', 'VNA']],
    ['Texte Anna Lind – Photos Jo Rey', [true, 'Anna Lind', null]],
    ['Textes : Anna Lind, Lê Hà - Photos : Jo Rey (VNA)', [true, 'Anna Lind, Lê Hà', 'VNA']],
    ['Texte : CVN - Photos : VNA', [true, null, 'VNA']],
    ['(Texte : A. Lind, photos : J. Rey)', [true, 'A. Lind', null]],
    ['Texte de Anna Lind, photos de Jo Rey', [true, 'Anna Lind', null]],
    ['Par Anna Lind - Photos : Jo Rey', [true, 'Anna Lind', null]],
    ['Anna Lind/CVN - Photos : Jo Rey/VNA', [true, 'Anna Lind', 'VNA']],
    ['Anna Lind (texte) et Jo Rey (photos)', [true, 'Anna Lind', null]],
    ['Anna Lind (texte et photos)', [false, 'Anna Lind', null]],
    ['Propos recueillis par Anna Lind, traduction : Jo Rey', [true, 'Anna Lind', null]],
    ['Traduction : Anna Lind - Source : VNA', [true, 'Anna Lind', 'VNA']],
    ['Textes et photos : Anna Lind/CVN', [false, 'Anna Lind', 'CVN']],
    ['Un reportage d’Anna Lind', [false, 'Anna Lind', null]],
    ['Traduit du vietnamien par Anna Lind', [false, 'Anna Lind', null]],
    ['Photos : VNA', [false, null, 'VNA']],
    ['Bài: Lê Hà – Ảnh: TTXVN', [true, 'Lê Hà', 'TTXVN']],
    ['Story: Anna Lind | Photos: Jo Rey', [true, 'Anna Lind', null]],
  ])('%s', (line, said) => expect(read(line)).toEqual(said));

  it.each([
    'Entretien : Anna Lind',
    'Interview : Anna Lind répond',
    'Reportage : Tây Ninh',
    'Reportage : la nuit à Hanoi',
    'Reportage Vietnam',
    'Photos : le quai en fête',
    'Texte : une page oubliée',
    'Vidéo : Hanoï',
    'Texte : les élus votent - Photos : le quai',
    'Mme Anna Lind. Photo : Jo Rey/VNA',
    'M. Jo Rey - Photo : Anna Lind',
    'Par Anna Lind',
    'Traduction Anna Lind',
    'Hanoï - Photos : Jo Rey',
    'Le quai (photos)',
    'Une exposition (textes et photos)',
    'Source : VNA du jour',
    'Source : VNA',
    'Carte : Anna Lind',
    'Images : Anna Lind répond à Jo Rey',
  ])('is none: %s', (line) => expect(read(line)).toBeNull());
});

describe('who made it behind the last stop', () => {
  const TOLD = 'Chacun repart avec une maille, un peu bosselée, et l’odeur du chanvre sur les doigts. ';
  const at = (text: string): number | null =>
    makersBehindStop(text, { from: 0, to: text.length })?.at ?? null;

  it.each([
    'Texte : Anna Lind - Photos : Jo Rey/VNA',
    '(Texte et photos : Anna Lind)',
    'Reportage : Anna Lind/CVN',
  ])('%s', (line) => expect(at(TOLD + line)).toBe(TOLD.length));

  it.each([
    'Photos : Jo Rey',
    'Texte : une page oubliée du quai.',
    'Reportage sur le quai nord.',
    'Traduction d’un texte ancien.',
    'Récit de la nuit.',
  ])('is none: %s', (line) => expect(at(TOLD + line)).toBeNull());
});

describe('a sign-off that names who made it', () => {
  const BODY = 'Le conseil municipal a adopté jeudi le plan de rénovation des berges du fleuve.';
  it.each([
    ['Reportage : Anna Lind - Photos : Jo Rey/VNA', 'Anna Lind', 'VNA'],
    ['Texte : Anna Lind - Photos : Jo Rey', 'Anna Lind', null],
    ['Texte et photos : Anna Lind/CVN', 'Anna Lind', 'CVN'],
  ])('says who wrote and for which agency: %s', (line, byline, agency) => {
    const text = `${BODY}\n\n${line}`;
    const blocks: readonly Block[] = [
      { role: 'body', from: 0, to: BODY.length, confidence: 1, decided: null },
      { role: 'sign-off', from: BODY.length + 2, to: text.length, confidence: 1, decided: null },
    ];
    expect(plainMetadata(extractMetadata(text, blocks, []))).toMatchObject({ byline, agency, signOff: line });
  });
});
