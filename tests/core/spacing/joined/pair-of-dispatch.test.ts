/** Two words glued that the dispatch has apart elsewhere: it tells where they part, and whether they do. */
import { describe, expect, it } from 'vitest';
import { seenApart } from '../../../../core/spacing/joined/pair-of-dispatch.ts';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('two words that stand apart elsewhere in the dispatch', () => {
  it.each([
    [
      'Leministre du Vietnam aime le chant "hat xoan". La préservation du "hatxoan" est un art.',
      'du "hat xoan" est',
    ],
    [
      'Leministre du Vietnam a vu "Tieng hat xua" hier. Puis "Tienghat xua", tourné au Nord.',
      '"Tieng hat xua", tourné',
    ],
    [
      'Leministre a visité la ville de Da Nang. Le port de DaNang, au centre, attend.',
      'de Da Nang, au centre',
    ],
  ])('come parted where they are glued: %s', (damaged, sound) => {
    const { auto } = cleaned(damaged, lexicon);
    expect(auto).toContain(sound);
    expect(auto.match(/Tieng hat|hat xoan|Da Nang/gu)).toHaveLength(2);
  });

  it.each([
    // A space cut the word that nothing knows: the whole is right.
    'On y danse le zouglou. Le zouglou est né ici. On aime le zoug lou.',
    // A prefix stands apart by mistake or choice.
    'Une équipe multi primée arrive. Le film multiprimé est là.',
    // The rest of a title.
    'Le ministre du Plan et de la Santé est venu. Il a lu le guide Lonely Planet Asie hier.',
    'Mme Laguerre est venue. Elle parle de la guerre. La guerre est finie.',
  ])('are not parted in %s', (text) => {
    const { proposals } = cleaned(text, lexicon);
    expect(proposals.filter(({ insert }) => insert === ' ')).toEqual([]);
  });
});

describe('of several cuts of one word', () => {
  const cuts = [
    { at: 4, left: 'donc', right: 'a' },
    { at: 3, left: 'don', right: 'ca' },
  ];

  it('the one is left whose two the dispatch has apart', () => {
    expect(seenApart('Le chant don ca tai tu plaît ; le donca tai tu dure.', cuts)).toEqual([cuts[1]]);
  });

  it.each(['Le donca tai tu dure.', 'Le pardon cache tout ; le donca dure.'])(
    'all are left where it has none: %s',
    (text) => {
      expect(seenApart(text, cuts)).toEqual(cuts);
    },
  );
});
