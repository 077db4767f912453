/** Pages that were printed whole, with menus above the story and readers' words, lists and more menus below it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Block, isUnsure } from '../../../core/model/block.ts';
import { isMainStory, ROLES } from '../../../core/model/role.ts';
import { oneStory } from '../../../core/segmentation/pages/one-story.ts';
import { repliesFrom } from '../../../core/segmentation/pages/replies.ts';
import { segment } from '../../../core/segmentation/segment.ts';

const MENU =
  'Accueil|Politique|Économie|Monde|Culture|Sports|Météo|Petites annonces|Les blogs|Le journal du soir|Nos dossiers|Idées|Vidéos|Emploi|Jardin|Cuisine|Voyages|S’abonner|Se connecter|Le Courrier du Lac'.split(
    '|',
  );
const FOOT =
  'Plan du site|Mentions légales|Publicité|Contact|Nous écrire|Archives|Boutique|Données personnelles|© 2024 Le Courrier du Lac'.split(
    '|',
  );
const HEADLINE = 'Les berges du Ceresio seront rénovées';
const STAMP = ['Par Anna Morel', 'Publié le 4 mai 2024 à 10:12', '12 commentaires', 'Imprimer', 'Envoyer'];
const STORY = [
  'Le conseil municipal de Lugano a adopté jeudi le plan de rénovation des berges du Ceresio, qui prévoit la plantation de 400 arbres.',
  'Les travaux dureront dix-huit mois et coûteront 12 millions de francs, dont un tiers à la charge du canton, selon la mairie.',
  'Les riverains seront consultés avant chaque étape, a précisé une adjointe au maire, qui a promis un chantier sans bruit la nuit.',
  'Les premiers arbres seront plantés en octobre le long du quai, où la circulation sera fermée pendant trois semaines au moins.',
];
const READERS = ['marcelle45', 'piedleger', 'un_riverain'].flatMap((name, n) => [
  name,
  `il y a ${n + 2} heures`,
  'Encore une dépense de plus pour la ville, alors que les écoles attendent des fenêtres depuis dix ans, merci pour nos enfants.',
  'Répondre',
  'Signaler',
]);
const POPULAR = [
  'Les plus lus',
  '1. Un loup aperçu près de la gare de Bellinzone',
  '2. Le marché de Noël aura lieu sur la place',
  '3. Trois blessés dans un accident sur l’autoroute',
];

const lines = (...parts: readonly (readonly string[])[]): string => `${parts.flat().join('\n')}\n`;
const storyOf = (text: string): readonly string[] =>
  segment(text)
    .filter(({ role }) => isMainStory(role))
    .map(({ from, to }) => text.slice(from, to));

describe('of a page that was printed whole', () => {
  it('the story is its headline and its paragraphs, not menus, readers’ words and lists', () => {
    expect(
      storyOf(lines(MENU, [HEADLINE], STAMP, STORY, ['12 commentaires'], READERS, POPULAR, FOOT)),
    ).toEqual([HEADLINE, ...STORY]);
  });

  it('the story begins with its dateline and its points, and ends behind what somebody said', () => {
    const top = [
      'Lugano, le 16 mars 2023 – 7 h 30 –',
      'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres.',
    ];
    const points = ['• Un chantier de 12 millions jusqu’en 2025', '• 65 emplois directs à l’horizon 2026'];
    const end =
      'Quant à Philippe, il a rangé sa montre dans un tiroir. « Je n’ai plus besoin qu’on me note. »';
    const list = ['Par où commencer ?', '1. Choisir l’heure du lever.', '2. Sortir tôt le matin.'];
    const text = lines(
      MENU.slice(0, 13),
      [HEADLINE],
      points,
      [top.join(' ')],
      STORY,
      list,
      [end],
      POPULAR,
      FOOT,
    );
    expect(storyOf(text)).toEqual([HEADLINE, ...points, ...top, ...STORY, ...list, end]);
  });

  it('who wrote it and when stay the page’s below its headline', () => {
    const text = lines(
      MENU,
      [HEADLINE],
      ['Par Anna Morel, le 4 mai 2024 à 10:12, au bord du lac'],
      STORY,
      FOOT,
    );
    expect(storyOf(text)).toEqual([HEADLINE, ...STORY]);
  });

  it('what readers say is told from the story where no heading stands above it', () => {
    expect(storyOf(lines(MENU, [HEADLINE], STAMP, STORY, READERS, FOOT))).toEqual([HEADLINE, ...STORY]);
  });

  it('the story goes on behind the buttons in its middle', () => {
    const text = lines(
      MENU,
      [HEADLINE],
      STAMP,
      STORY.slice(0, 2),
      ['Partager', 'Tweeter', 'Envoyer', 'Imprimer', 'Taille du texte'],
      STORY.slice(2),
      FOOT,
    );
    expect(storyOf(text)).toEqual([HEADLINE, ...STORY]);
  });

  it('a list that a line with a colon heads is the story’s, be its points not marked', () => {
    const list = [
      'Le plan prévoit :',
      '400 arbres le long du quai',
      'Douze bancs et trois fontaines',
      'La fermeture du quai pendant trois semaines',
      'Un parking de 200 places à la gare',
    ];
    const story = [...STORY.slice(0, 2), ...list, ...STORY.slice(2)];
    expect(storyOf(lines(MENU, [HEADLINE], STAMP, story, FOOT))).toEqual([HEADLINE, ...story]);
  });

  it('a list below a sub-heading does not part a short story, be its points not marked', () => {
    const sections = [
      'Ce qui change',
      'Un quai sans voitures',
      'Des bancs tous les vingt mètres',
      'La baignade pour les enfants',
      'Un marché le vendredi et le samedi',
      STORY[2] ?? '',
      'Un chantier sans bruit',
      STORY[3] ?? '',
    ];
    expect(storyOf(lines(MENU, [HEADLINE], STAMP, STORY.slice(0, 2), sections, FOOT))).toEqual([
      HEADLINE,
      ...STORY.slice(0, 2),
      ...sections,
    ]);
  });

  it('what stands far from the story needs no look, what stands beside a paragraph does', () => {
    const titles = [
      'Un loup aperçu près de la gare de Bellinzone',
      'Le marché de Noël aura lieu sur la place',
      'Trois blessés dans un accident sur l’autoroute',
      'Le tunnel fermé jusqu’à mardi',
    ];
    const text = lines(MENU, [HEADLINE], STAMP, STORY, FOOT, titles, FOOT);
    const marked = segment(text)
      .filter(isUnsure)
      .map(({ from, to }) => text.slice(from, to));
    expect(marked.filter((said) => titles.includes(said))).toEqual([]);
    const paragraph =
      'Une phrase assez longue pour être un paragraphe de cette histoire, ici au milieu de la page.';
    const doubtful = lines(MENU, [HEADLINE], STAMP, STORY, FOOT, titles, [paragraph], titles, FOOT);
    const [block] = segment(doubtful).filter(({ from, to }) => doubtful.slice(from, to) === paragraph);
    expect(block !== undefined && (isMainStory(block.role) || isUnsure(block))).toBe(true);
  });

  it('a headline that quotes twice is no path of pages', () => {
    const headline = 'Morel «assume» et «revendique» sa méthode';
    expect(storyOf(lines(MENU, [headline], STAMP, STORY, FOOT))).toEqual([headline, ...STORY]);
  });

  it('the words of its menus need no look', () => {
    const text = lines(MENU, [HEADLINE], STAMP, STORY, FOOT);
    const words = segment(text).filter(({ from, to }) => MENU.includes(text.slice(from, to)));
    expect(words).toHaveLength(MENU.length);
    expect(words.filter(isUnsure)).toEqual([]);
  });
});

describe('a count of what readers say', () => {
  it('above the story takes nothing out of it', () => {
    const [first = '', ...rest] = STORY;
    const text = lines([HEADLINE, '3 commentaires', first], rest);
    expect(storyOf(text)).toEqual([HEADLINE, first, ...rest]);
  });
});

const blocksOf = (parts: readonly (readonly [Block['role'], string])[]) => {
  let text = '';
  const blocks = parts.map(([role, said]): Block => {
    const from = text.length;
    text += `${said}\n`;
    return { role, from, to: from + said.length, confidence: 0.95, decided: null };
  });
  return { text, blocks };
};
const own = (said: readonly string[]) => said.map((line) => ['boilerplate', line] as const);
const body = (said: readonly string[]) => said.map((line) => ['body', line] as const);

describe('blocks of a page that was printed whole', () => {
  it('a paragraph that lies apart from the story is the page’s, and marked', () => {
    const apart =
      'Notre journal organise en juin une visite de ses ateliers pour ses lecteurs les plus fidèles.';
    const page = blocksOf([
      ...own(MENU),
      ['headline', HEADLINE],
      ...body(STORY),
      ...own(FOOT),
      ['body', apart],
    ]);
    const last = oneStory(page.text, page.blocks).at(-1);
    expect(last?.role).toBe('boilerplate');
    expect(last !== undefined && isUnsure(last)).toBe(true);
  });

  it('a paragraph between two of the story that was read as the page’s is given back, and marked', () => {
    const [first = '', second = '', ...rest] = STORY;
    const page = blocksOf([
      ...own(MENU),
      ['headline', HEADLINE],
      ...body([first]),
      ['boilerplate', second],
      ...body(rest),
      ...own(FOOT),
    ]);
    const block = oneStory(page.text, page.blocks)[MENU.length + 2];
    expect(block?.role).toBe('body');
    expect(block !== undefined && isUnsure(block)).toBe(true);
  });

  it('a title above its writer and date is the headline, though it was read as the page’s', () => {
    const page = blocksOf([
      ['headline', 'Nos lecteurs à la montagne'],
      ...own(MENU),
      ['boilerplate', HEADLINE],
      ...own(STAMP),
      ...body(STORY),
      ...own(FOOT),
    ]);
    const headlines = oneStory(page.text, page.blocks).filter(({ role }) => role === 'headline');
    expect(headlines.map(({ from, to }) => page.text.slice(from, to))).toEqual([HEADLINE]);
  });

  it('a sentence, a point of a list or a title that is taken out of the story is marked', () => {
    const page = blocksOf([
      ...own(MENU),
      ['headline', HEADLINE],
      ...body(STORY),
      ...own(FOOT),
      ...body([
        'Contact',
        'Archives',
        'Ils étaient 86.',
        '– ouvrir un chantier ;',
        'Nos lecteurs écrivent de la montagne',
      ]),
    ]);
    const last = oneStory(page.text, page.blocks).slice(-5);
    expect(last.map(({ role }) => role)).toEqual(last.map(() => 'boilerplate'));
    expect(last.map(isUnsure)).toEqual([false, true, true, true, true]);
  });

  it('are left as they are where short lines are the points and sub-headings of a long dispatch', () => {
    const points = ['– ouvrir un bureau ;', '– un programme de bourses,', '– la gestion des déchets ;'];
    const page = blocksOf([
      ...own(MENU.slice(0, 5)),
      ['headline', HEADLINE],
      ...body(STORY),
      ...body(['Un potentiel inexploité', ...points, ...points, 'Des résultats contrastés', ...points]),
      ...own(FOOT.slice(0, 4)),
      ...body([...STORY, 'Une tradition vivante', ...points]),
    ]);
    expect(oneStory(page.text, page.blocks)).toBe(page.blocks);
  });

  it('a short headline that was read without doubt is one, or is marked', () => {
    const short = 'Grève à Lyon';
    const page = blocksOf([...own(MENU), ['headline', short], ...own(STAMP), ...body(STORY), ...own(FOOT)]);
    expect(oneStory(page.text, page.blocks)[MENU.length]?.role).toBe('headline');
    const two = blocksOf([
      ...own(MENU),
      ['headline', short],
      ...own(MENU),
      ['headline', HEADLINE],
      ...own(STAMP),
      ...body(STORY),
      ...own(FOOT),
    ]);
    const other = oneStory(two.text, two.blocks)[MENU.length];
    expect(other?.role).toBe('boilerplate');
    expect(other !== undefined && isUnsure(other)).toBe(true);
  });

  it.each(['Par décret, la ville ferme ses berges', 'By the lake, a town rebuilds its shore'])(
    'a title that starts as a byline does is one: %s',
    (title) => {
      const page = blocksOf([
        ...own(MENU),
        ['boilerplate', title],
        ...own(STAMP),
        ...body(STORY),
        ...own(FOOT),
      ]);
      expect(oneStory(page.text, page.blocks)[MENU.length]?.role).toBe('headline');
    },
  );

  it('a sentence below the headline that names a year is the lead', () => {
    const lead = 'La ville veut finir avant 2030.';
    const page = blocksOf([
      ...own(MENU),
      ['headline', HEADLINE],
      ['lead', lead],
      ...own(STAMP),
      ...body(STORY),
      ...own(FOOT),
    ]);
    expect(oneStory(page.text, page.blocks)[MENU.length + 1]?.role).toBe('lead');
  });

  it('are left as they are where the page is short', () => {
    const page = blocksOf([...own(MENU.slice(0, 5)), ['headline', HEADLINE], ...body(STORY), ...own(FOOT)]);
    expect(oneStory(page.text, page.blocks)).toBe(page.blocks);
  });

  test('keep their bounds, whatever they are', () => {
    const said = fc.oneof(
      fc.constantFrom(...MENU, ...FOOT, ...STORY, ...READERS, ...POPULAR, HEADLINE, ...STAMP),
      fc.string({ minLength: 1, maxLength: 200 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...ROLES), said), { maxLength: 80 }), (parts) => {
        const { text, blocks } = blocksOf(parts);
        const bounds = oneStory(text, blocks).map(({ from, to }) => [from, to]);
        expect(bounds).toEqual(blocks.map(({ from, to }) => [from, to]));
      }),
    );
  });
});

describe('where readers speak', () => {
  const start = (parts: readonly string[]): string | undefined => {
    const { text, blocks } = blocksOf(own(parts));
    const block = blocks[repliesFrom(text, blocks)];
    return block && text.slice(block.from, block.to);
  };
  it.each([
    ['below their heading', [...STORY, 'Vos réactions', ...READERS], 'Vos réactions'],
    ['where the first is named', [...STORY, ...READERS], 'il y a 2 heures'],
    [
      'above the first button',
      [...STORY, 'Bravo.', 'Reply', 'Merci.', 'Reply', 'Report abuse', 'Non.', 'Reply'],
      'Bravo.',
    ],
  ] as const)('is told: %s', (_, parts, expected) => {
    expect(start(parts)).toBe(expected);
  });

  it('is not told by a sub-heading that asks how', () => {
    expect(start([...STORY.slice(1), 'Comment la ville a choisi', STORY[0] ?? '', ...READERS])).toBe(
      'il y a 2 heures',
    );
  });

  it('is nowhere in a story with buttons around it', () => {
    expect(start(['Recommend', ...STORY, 'Share it'])).toBeUndefined();
  });
});
