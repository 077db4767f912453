import { describe, expect, it } from 'vitest';
import { MARK } from '../../../../core/metadata/marks-held.ts';
import { linesOf } from '../../../../core/model/lines.ts';
import {
  altEnd,
  nextPicture,
  numberedAlts,
  startsImageAlt,
} from '../../../../core/segmentation/lines/image-alts.ts';
import { type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

const endOf = (text: string): number | null => altEnd(text, MARK.digit, { from: 0, to: text.length });

describe('the text of a picture', () => {
  it.each([
    ['Le quai rouvre ảnh 1', 'Le quai rouvre ảnh 1'],
    ['Le quai rouvre ảnh 1Le maire', 'Le quai rouvre ảnh 1'],
    ['Le quai rouvre hinh anh 12', 'Le quai rouvre hinh anh 12'],
    ['Le quai rouvre ảnh 323h40. Le bac', 'Le quai rouvre ảnh 3'],
  ])('of %j is %j', (text, alt) => expect(text.slice(0, endOf(text) ?? 0)).toBe(alt));

  it.each(['ảnh 1', 'Le quai rouvre', 'Le quai compte 12 places'])('none in %j', (text) =>
    expect(startsImageAlt(text, { from: 0, to: text.length })).toBe(false),
  );
});

describe('the next picture of a line', () => {
  const nextIn = (text: string): string | null => {
    const alt = endOf(text);
    const next = alt === null ? null : nextPicture(text, { from: 0, to: alt }, text.length);
    return next && text.slice(next.from, next.to);
  };

  it.each([
    ['Le quai rouvre ảnh 1Le maire. Le quai rouvre ảnh 2Le bac', 'Le quai rouvre ảnh 2'],
    ['Le quai rouvre ảnh 1Le maire. Le quai rouvre ảnh 22 kg de thé', 'Le quai rouvre ảnh 2'],
    ['Le quai rouvre ảnh 9Le maire. Le quai rouvre ảnh 10Le bac', 'Le quai rouvre ảnh 10'],
  ])('of %j', (text, next) => expect(nextIn(text)).toBe(next));

  it.each([
    'Le quai rouvre ảnh 1Le maire. Le quai rouvre lundi',
    'Le quai rouvre ảnh 1Le maire. Le quai rouvre ảnh 7Le bac',
    'Le quai rouvre ảnh 1Le maire. Le bac revient ảnh 2Le bac',
    'Le quai ảnh 1Le maire. Le quai ảnh 2Le bac',
    `Le quai rouvre ảnh 1${'Le maire a parlé. '.repeat(40)}Le quai rouvre ảnh 2Le bac`,
  ])('none in %j', (text) => expect(nextIn(text)).toBeNull());
});

describe('the title of another line with the number of a picture', () => {
  const TITLE = 'Le quai rouvre aux promeneurs';
  const altsIn = (...lines: readonly string[]): readonly string[] => {
    const text = lines.join('\n');
    const units = linesOf(text);
    return [...numberedAlts(text, units)].map(([line, end]) => text.slice(units[line]?.from, end));
  };

  it.each([
    `${TITLE} - image 1`,
    `${TITLE} – Photo n° 12`,
    `${TITLE} (photo 2)`,
    `${TITLE} [Image 2/5]`,
    `${TITLE} photo 3`,
    `${TITLE}, illustration 1`,
    `${TITLE} | picture 2 of 5`,
    `Image 1 : ${TITLE}`,
    `Photo n°2 – ${TITLE}`,
    `(Photo 1/5) ${TITLE}`,
    'Le quai rouvre aux… - image 1',
  ])('%s', (alt) => {
    expect(altsIn(TITLE, alt)).toEqual([alt]);
    expect(altsIn(alt, 'Menu', TITLE)).toEqual([alt]);
  });

  it('ends before the caption whose break was lost', () =>
    expect(altsIn(TITLE, `${TITLE} - image 1Le quai en hiver.`)).toEqual([`${TITLE} - image 1`]));

  it.each([
    `Le maire rouvre le quai - image 1`,
    `${TITLE} et aux bateliers (photo 2)`,
    `${TITLE} en image 3 fois par an`,
    `${TITLE} - 3 photos`,
    `${TITLE} - image`,
    `${TITLE} : image 1 sur le site`,
    `${TITLE} 2`,
    `${TITLE} (photo 2), dit le maire`,
    `Image 1 : Le maire rouvre le quai`,
    `Photo : ${TITLE}`,
    'Le quai rouvre… (photo 2) et tout le reste',
  ])('none in %s', (line) => expect(altsIn(TITLE, line)).toEqual([]));

  it('none that says a rubric again', () => expect(altsIn('Le quai', 'Le quai - image 1')).toEqual([]));

  const LONG = 'Le quai nord rouvre aux promeneurs du dimanche';
  const DECK =
    'Le plan de douze millions adopté jeudi prévoit la plantation de quatre cents arbres et la fin des voitures';
  const CREDIT = '© Service de presse du port autonome de Saint-Quai/QRS';
  it('is a title said again above the credit of its picture', () => {
    expect(altsIn(LONG, DECK, LONG, CREDIT)).toEqual([LONG]);
    const parts: readonly (Piece | string)[] = [
      ['headline', LONG],
      ['lead', DECK],
      '\n',
      ['image-alt', LONG],
      '\n',
      ['caption', CREDIT],
      STORY,
    ];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it.each([
    [LONG, DECK, LONG],
    [LONG, LONG, CREDIT],
    [LONG, DECK, LONG, '© Le Courrier, tous droits réservés'],
    [LONG, DECK, LONG, '© 2021 Le Courrier'],
    ['Le quai', DECK, 'Le quai', CREDIT],
    [DECK, LONG, CREDIT],
  ])('none in %j, %j and what follows', (...lines) => expect(altsIn(...lines)).toEqual([]));

  const STORY: Piece = [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs. Les travaux commenceront en mars.',
  ];
  it('is the text of a picture on its page', () => {
    const parts: readonly (Piece | string)[] = [
      ['headline', TITLE],
      ['image-alt', `${TITLE} - image 1`],
      '\n',
      ['caption', 'Le quai en hiver. Photo : QRS'],
      STORY,
    ];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });
  it('is the headline where no other line says it', () =>
    expect(segmented(sourceOf([['headline', `${TITLE} - image 1`], STORY]))[0]?.[0]).toBe('headline'));
});
