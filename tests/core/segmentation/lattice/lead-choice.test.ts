/** Whether the first sentences below a headline are a lead or the story’s first paragraph. */
import { describe, it } from 'vitest';
import { expectRead, type Piece } from '../written.ts';

const HEADLINE: Piece = ['headline', 'La coopérative du plateau a vendu douze tonnes de miel'];
const LEAD: Piece = [
  'lead',
  'Sur les hauteurs, les apiculteurs ont retrouvé le sourire. Leur miel se vend enfin au prix qu’ils espéraient.',
];
const STAMP: Piece = ['boilerplate', 'Publié le 3 mai 2021'];
const PICTURE: Piece = ['caption', 'Les ruches neuves du plateau, au petit matin. © Coopérative du plateau'];
const STORY: readonly Piece[] = [
  [
    'body',
    'Les membres de la coopérative ont vendu jeudi douze tonnes de miel, contre neuf tonnes la saison précédente, grâce à de nouvelles ruches installées sur les terrasses du plateau.',
  ],
  [
    'body',
    'La récolte a commencé plus tôt que prévu. Selon le président de la coopérative, la floraison des acacias a été longue et les abeilles n’ont pas souffert du froid, ce qui explique la hausse.',
  ],
  [
    'body',
    'Les apiculteurs des hauteurs vendaient jusqu’ici leur production à des grossistes, qui fixaient le prix du kilogramme selon les cours du port. Ils la mettent désormais en pots eux-mêmes.',
  ],
  [
    'body',
    'Une deuxième salle d’extraction doit ouvrir en septembre dans l’ancienne laiterie. Elle servira aux producteurs qui n’ont pas encore de local, et que la coopérative espère convaincre.',
  ],
];

describe('the first sentences below a headline', () => {
  it.each<readonly [string, readonly Piece[]]>([
    ['below a stamp', [HEADLINE, STAMP, LEAD, ...STORY]],
    ['above a stamp', [HEADLINE, LEAD, STAMP, ...STORY]],
    ['above a picture', [HEADLINE, LEAD, PICTURE, ...STORY]],
  ])('are a lead, much shorter than the paragraphs and told by them again, %s', (_, parts) => {
    expectRead(parts);
  });

  it.each([
    'Trois ouvriers sont montés sur le toit de l’ancienne laiterie, et un quatrième les a rejoints avant la nuit avec une bâche.',
    'La pluie tombait sur la place. Personne n’attendait plus le car de la vallée, et les volets de l’auberge étaient clos.',
  ])('are the story where all its paragraphs are as short: %s', (first) => {
    expectRead([
      HEADLINE,
      ['body', first],
      [
        'body',
        '« Nous avons vendu douze tonnes de miel », a dit jeudi le président de la coopérative aux membres.',
      ],
      [
        'body',
        'La récolte a commencé tôt. Les abeilles du plateau n’ont pas souffert du froid, a-t-il ajouté.',
      ],
      [
        'body',
        'Une deuxième salle doit ouvrir en septembre. Elle servira aux producteurs qui n’ont pas de local.',
      ],
    ]);
  });

  it.each<readonly [string, string]>([
    [
      'Texte : Anna Lind - Photos : Jo Rey',
      'Dans le village haut, à une heure de route du port, une seule et dernière famille tourne encore le chanvre à la main, comme les cordiers d’il y a plus de mille ans.',
    ],
    [
      'Anna Lind/CVN',
      'À trente kilomètres au large, l’île haute est connue pour son ail. Mais c’est une algue rouge, cueillie à marée basse, que l’on y sert en premier aux invités du soir.',
    ],
  ])('are a lead where one of the paper signs below: %s', (signs, lead) => {
    const story = STORY.map(([, said]): Piece => ['body', `${said} Le reste attend l’hiver dans les caves.`]);
    expectRead([HEADLINE, ['lead', lead], ...story, ['sign-off', signs]]);
    expectRead([HEADLINE, ['body', lead], ...story]);
    expectRead([HEADLINE, ['body', lead], ...story, ['sign-off', 'VNA']]);
  });

  it('are the story where no other paragraph stands above the links', () => {
    expectRead([
      HEADLINE,
      STAMP,
      ['body', STORY[0]?.[1] ?? ''],
      ['related-heading', 'À lire aussi'],
      ['teaser-headline', 'Le port de pêche rouvre ses quais aux promeneurs'],
      ['teaser-headline', 'Une école de musique ouvre dans l’ancienne gare'],
    ]);
  });

  it('are the story behind their dateline', () => {
    expectRead([
      HEADLINE,
      ['dateline', 'Saint-Denis, 3 mai (AFP) -'],
      ' ',
      ['body', LEAD[1]],
      '\n\n',
      ...STORY,
    ]);
  });
});
