/** The days of an agenda, and stamps that are none. */
import { describe, expect, it } from 'vitest';
import { latticeOf } from '../../../../core/segmentation/lattice/lattice.ts';
import { unwrapped } from '../../../../core/segmentation/unwrapped.ts';
import { expectRead, type Piece } from '../written.ts';

const EVENTS = [
  'Concert « La rivière et le vent », avec l’Orchestre du port. Salle des Docks, 1 rue Basse. Entrée libre.',
  'Marionnettes sur l’eau : la troupe du quai joue « Le héron ». Musée du fleuve, rue Haute.',
  'Ciné-club : « La crue » (1993). Maison de quartier, 12 rue Basse.',
];
const agenda = (days: readonly string[]): readonly Piece[] =>
  days.flatMap((day, at): readonly Piece[] => [
    ['body', day],
    ['body', EVENTS[at] ?? ''],
  ]);

describe('the days of an agenda', () => {
  it.each([
    [['Vendredi 3 octobre, 20h00', 'Samedi 4 octobre, 15h', 'Mardi 7 octobre, à partir de 9h00']],
    [['Vendredi 3 octobre', 'Du 5 au 30 octobre', 'Jeudi 9 octobre, 18h - 20h']],
    [['Samedi 29 novembre, 20:00', 'Du 29 novembre au 3 décembre', 'Mardi 2 décembre, 9h30']],
  ])('are the story’s: %j', (days) =>
    expectRead([
      ['headline', 'Agenda culturel de Saint-Quai'],
      ['lead', 'Concerts, expositions, cinéma : nos rendez-vous de la semaine au port.'],
      ...agenda(days),
    ]),
  );

  /** How many lines are told to be rows. */
  const rowsIn = (lines: readonly string[]): number => {
    const { view, lines: units } = unwrapped(lines.join('\n'), 100);
    const { arcs } = latticeOf(view.text, units);
    return arcs.filter(({ opens, features }) => opens && features.has('starts-list')).length;
  };
  const [first = '', second = '', third = ''] = EVENTS;
  it.each([
    [['Agenda', 'Vendredi 3 octobre, 20h00', first, 'Samedi 4 octobre, 15h', second]],
    [
      [
        'Agenda',
        'Vendredi 3 octobre, 20h00',
        first,
        'Samedi 4 octobre, 15h',
        second,
        'Jeudi 2 octobre, 9h',
        third,
      ],
    ],
    [
      [
        'Agenda',
        'Vendredi 3 octobre, 20h00',
        'Le bac',
        'Samedi 4 octobre, 15h',
        'Le quai',
        'Mardi 7 octobre, 9h',
        'Le pont',
      ],
    ],
    [
      [
        'Le quai',
        first,
        second,
        'Vendredi 3 octobre, 20h00',
        first,
        'Samedi 4 octobre, 15h',
        second,
        'Mardi 7 octobre, 9h',
        third,
      ],
    ],
    [
      [
        'Agenda',
        'Vendredi 3 octobre 2021, 20h00',
        first,
        'Samedi 4 octobre 2021',
        second,
        'Mardi 7 octobre 2021',
        third,
      ],
    ],
  ])('are none in %j', (lines) => expect(rowsIn(lines)).toBe(0));
});
