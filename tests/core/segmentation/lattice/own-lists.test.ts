/** What a page adds below a story under headings of its own, and parts of a story with the same headings. */
import { describe, expect, it } from 'vitest';
import { LAST, LINKS, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const page = (lines: readonly string[]): readonly Piece[] => lines.map((line) => ['boilerplate', line]);
const tight = (parts: readonly Piece[]): readonly (Piece | string)[] => parts.flatMap((part) => [part, '\n']);

describe('whom to ask below a story', () => {
  it.each([
    [
      [
        'Contacts',
        'Anna Morel, secrétaire fédérale, 06 00 00 88 12',
        'Paul Rey, délégué central, 06 00 00 31 70',
      ],
    ],
    [['Contact presse :', 'Anna Morel', 'Directrice de la communication', '+33 (0)1 00 00 00 00']],
    [
      [
        'Contacts',
        'Quaitech',
        'Anna Morel, 02 97 00 00 00',
        'presse@quai.example',
        'ou',
        'Agence du Port, relations presse',
        'Paul Rey, 01 53 00 00 00',
      ],
    ],
    [
      [
        'Service de presse',
        'Bureau du port',
        '2, place du Marché – 02 00 00 79 20',
        'Du lundi au vendredi, de 8 h 30 à 17 h 30',
      ],
    ],
    [['Pour en savoir plus :', 'Bureau du port, Saint-Quai : medias@quai.example, +238 000 00 00']],
    [
      [
        'Contacts presse',
        'Anna Morel – +235 00 00 00 00',
        'Interviews possibles en français et en anglais. Photos libres de droits sur demande.',
      ],
    ],
    [['Press contacts', 'Anna Lind', 'press@quay.example']],
  ])('is the page’s: %j', (lines) => {
    expectRead([...STORY, LAST, ...page(lines)]);
    expectRead(tight([...STORY, LAST, ...page(lines), ...LINKS]));
  });

  it.each([
    [
      [
        'Contacts',
        'Les pêcheurs disent en avoir perdu la moitié, et la mairie promet de les aider à les retrouver avant l’hiver.',
      ],
    ],
    [
      [
        'Contact',
        'Anna Morel a repris la barque de son père et la répare seule, chaque soir, sur le quai nord du port.',
      ],
    ],
    [
      [
        'Service de presse',
        'Il a fallu deux ans au journal pour en avoir un, et trois de plus pour que la ville réponde.',
      ],
    ],
  ])('is the story’s where it goes on: %j', (lines) => {
    const own = lines.map((line): Piece => ['body', line]);
    const read = segmented(sourceOf([...STORY, ...own, LAST]));
    expect(read.find(([, text]) => text === lines.at(-1))?.[0]).toBe('body');
  });

  it('is the story’s where a paragraph follows the telephones', () => {
    const lines = ['Contacts', 'Anna Morel, pilote du bac, 06 00 00 88 12'];
    const read = segmented(sourceOf([...STORY, ...lines.map((line): Piece => ['body', line]), LAST, LAST]));
    expect(read.find(([, text]) => text === lines[1])?.[0]).not.toBe('boilerplate');
  });

  it.each([
    [
      [
        'La digue sera rehaussée avant l’hiver',
        'Le marché couvert change de mains',
        'Une foire de douze jours au port',
      ],
    ],
    [['Brest : grève des bacs du port', 'Le marché couvert change de mains', 'Fin de saison à la criée']],
  ])('leaves titles above the address of the page: %j', (titles) => {
    const read = segmented(
      sourceOf([
        ...STORY,
        LAST,
        ['boilerplate', 'Contact'],
        ...titles.map((title): Piece => ['teaser-headline', title]),
        ['boilerplate', 'redaction@quai.example'],
      ]),
    );
    for (const title of titles.slice(1))
      expect(read.find(([, text]) => text === title)?.[0]).toBe('teaser-headline');
  });

  it.each(['Pour en savoir plus', 'En savoir plus'])(
    'heads links where nobody is to be asked: %s',
    (heading) =>
      expectRead([
        ...STORY,
        LAST,
        ['related-heading', heading],
        ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
        ['teaser-headline', 'Le marché couvert change de mains'],
      ]),
  );
});

describe('documents below a story', () => {
  it.each([
    [['Pièces jointes', 'Programme complet - PDF, 5,1 Mo', 'Plan d’accès - PDF, 870 Ko']],
    [['Documents à télécharger', 'Charte des clubs 2024', 'Formulaire de désignation']],
    [['Liens utiles', 'Texte intégral du plan']],
  ])('are the page’s: %j', (lines) => {
    expectRead([...STORY, LAST, ...page(lines), ['boilerplate', 'Mentions légales']]);
    expectRead(tight([...STORY, LAST, ...page(lines), ...LINKS]));
  });

  it('end where titles of other stories begin', () => {
    const title = LINKS.at(-1)?.[1] ?? '';
    const read = segmented(
      sourceOf([
        ...STORY,
        LAST,
        ...page(['Documents à télécharger', 'Charte des clubs 2024']),
        ...LINKS.slice(1),
      ]),
    );
    expect(read.find(([, text]) => text === title)?.[0]).toBe('teaser-headline');
  });

  it.each(['Documents annexés', 'Pièces jointes'])('head a part of the story that goes on: %s', (heading) => {
    const read = segmented(sourceOf([...STORY, ['body', heading], LAST, LAST]));
    expect(read.find(([, text]) => text === heading)?.[0]).toBe('body');
  });
});
