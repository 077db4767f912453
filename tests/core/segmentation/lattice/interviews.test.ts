/** The turns of those who speak in an interview. */
import { describe, expect, it } from 'vitest';
import { LINKS } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const LEAD: readonly Piece[] = [
  ['headline', 'Où dorment les filets du quai ?'],
  [
    'lead',
    'Une auditrice de Lyon nous demande ce que deviennent les filets après la saison. Nous avons posé la question à la cordière Anna Lind, qui tient son atelier depuis trente ans.',
  ],
];
const ALT: Piece = ['image-alt', 'Anna Lind et ses filets ảnh 1'];
const ANSWER =
  'Au grenier, la tête en bas, au-dessus de la cuisine. La fumée éloigne les mites. Mon grand-père faisait déjà comme cela, et son père avant lui.';

describe('the turns of an interview', () => {
  it.each([
    ['Le Quai : ', 'Anna Lind : '],
    ['QRS : ', 'A. Lind : '],
    ['Question : ', 'Réponse : '],
    ['Radio Quai – ', 'Anna Lind – '],
    ['L’auditrice : ', 'Mme Lind : '],
    ['Q.- ', 'R.- '],
    ['Q. – ', 'A. Lind.- '],
  ])('are the story’s behind names that come again: %s %s', (asks, says) =>
    expectRead([
      ...LEAD,
      ALT,
      ['body', `${asks}Bonjour Anna ! Alors, où dorment-ils ?`],
      ['body', `${says}${ANSWER}`],
      ['body', `${asks}De quoi sont-ils faits ?`],
      ['body', `${says}${ANSWER}`],
    ]),
  );

  it.each([
    ['Vidéo : ', 'Photos : '],
    ['Économie : ', 'Culture : '],
  ])('are no links below a heading: %s %s', (one, two) => {
    const titles = [
      `${one}le quai rouvre-t-il ?`,
      `${two}la digue tient`,
      `${one}qui paiera la digue ?`,
      `${two}le bac change`,
    ];
    const read = segmented(
      sourceOf([
        ...LEAD,
        ['body', ANSWER],
        ...LINKS,
        ...titles.map((said): Piece => ['teaser-headline', said]),
      ]),
    );
    expect(read.slice(-4).some(([role]) => role === 'body')).toBe(false);
  });

  it('are no captions that start with the same word', () =>
    expect(
      segmented(
        sourceOf([
          ...LEAD,
          ['body', ANSWER],
          ['caption', 'À gauche : le quai nord. Photo : QRS'],
          ['body', ANSWER],
          ['caption', 'À gauche : le quai sud. Photo : QRS'],
          ['body', ANSWER],
        ]),
      ).filter(([role]) => role === 'caption'),
    ).toHaveLength(2));
});

describe('a line between two turns', () => {
  const TURNS = ['Bonjour Anna ! Alors, où dorment-ils ?', 'De quoi sont-ils faits ?'].map(
    (asked): readonly Piece[] => [
      ['body', `Le Quai : ${asked}`],
      ['body', `Mme Anna Lind : ${ANSWER}`],
    ],
  );
  /** From the first turn on: without a picture above it the lead may be a paragraph. */
  const expectBetween = (line: Piece): void => {
    const [first = [], second = []] = TURNS;
    expect(segmented(sourceOf([...LEAD, ...first, line, ...second])).slice(2)).toEqual([
      ...first,
      line,
      ...second,
    ]);
  };
  it.each(['La cordière de l’île haute Anna Lind.', 'La présidente de la coopérative du port, Anna Lind'])(
    'is a caption where it only names who speaks: %s',
    (line) => expectBetween(['caption', line]),
  );

  it('is no caption for the name of one who speaks only once', () => {
    const once: Piece = ['body', `Mme Lea Rey : ${ANSWER}`];
    const [first = [], second = []] = TURNS;
    const line = 'La présidente de la coopérative du port, Lea Rey';
    const read = segmented(sourceOf([...LEAD, ...first, once, ...first, ['body', line], ...second]));
    expect(read.find(([, said]) => said === line)?.[0]).toBe('body');
  });

  it.each([
    'Puis la cordière nous montre ses filets.',
    'C’est ce que dit à tous Anna Lind.',
    'La mémoire des filets',
    'Voilà tout Anna Lind ! « La fumée », dit-elle.',
  ])('is the story’s where it says more: %s', (line) => expectBetween(['body', line]));
});
