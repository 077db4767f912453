/** What stands below the form by which readers answer. */
import { describe, it } from 'vitest';
import { expectRead, type Piece } from '../written.ts';

const STORY: readonly Piece[] = [
  ['headline', 'La coopérative du plateau a vendu douze tonnes de miel'],
  [
    'body',
    'Les membres de la coopérative ont vendu jeudi douze tonnes de miel, contre neuf tonnes la saison précédente, grâce à de nouvelles ruches installées sur les terrasses du plateau.',
  ],
  [
    'body',
    'La récolte a commencé plus tôt que prévu. Selon le président de la coopérative, la floraison des acacias a été longue et les abeilles n’ont pas souffert du froid, ce qui explique la hausse.',
  ],
];
const OTHER =
  'Mercredi dernier, trois musiciennes de l’orchestre ont joué pour les élèves de l’école du port. Récit d’une matinée dont les enfants parleront longtemps à leurs parents.';
const FORM = 'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *';
const FORMS = [
  FORM,
  'Votre adresse e-mail ne sera pas publiée.',
  'Votre adresse de messagerie ne sera pas publiée. Champs obligatoires *',
  'Votre courriel n’est jamais divulgué sur ce site',
  'Your email address will not be published. Required fields are marked *',
  'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
];

describe('below the form by which readers answer', () => {
  it.each<[string, readonly Piece[]]>([
    [
      'another story is the page’s',
      [
        ...STORY,
        ['boilerplate', 'Laisser un commentaire'],
        ['boilerplate', FORM],
        ['boilerplate', 'Football'],
        ['boilerplate', 'Le club en visite à l’hôpital'],
        ['boilerplate', OTHER],
      ],
    ],
    [
      'links are headed',
      [
        ...STORY,
        ['boilerplate', FORM],
        ['related-heading', 'À lire aussi'],
        ['teaser-headline', 'Le club en visite à l’hôpital de la ville'],
      ],
    ],
  ])('%s', (_, parts) => expectRead(parts));

  it.each(FORMS)('all is the page’s: %s', (form) =>
    expectRead([
      ...STORY,
      ['boilerplate', 'Laisser un commentaire'],
      ['boilerplate', form],
      ['boilerplate', 'Football'],
      ['boilerplate', OTHER],
    ]),
  );

  it.each([
    'Votre adresse ne sera pas communiquée à la police, promet l’Insee.',
    'Votre courriel n’est jamais divulgué aux candidats, assure la mairie.',
    'Votre adresse ne sera pas publiée au recueil de la ville, promet la maire.',
    'Your email will not be shared with the harbour police, the mayor said.',
  ])('a sentence that goes on is the story’s: %s', (line) =>
    expectRead([...STORY, ['body', line], ['body', OTHER]]),
  );

  it.each<[string, readonly Piece[]]>([
    [
      'what is said of an address',
      [...STORY, ['body', `Votre adresse ne sera pas celle du maire, a-t-il dit. ${OTHER}`]],
    ],
    ['a form that stands above the story', [['boilerplate', FORM], ...STORY]],
    ['a story below the word for answers alone', [...STORY, ['body', OTHER]]],
  ])('leaves %s', (_, parts) => expectRead(parts));
});
