/** What the width of a source that was wrapped tells of the words that were glued where its lines ended. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';
import { wrapped } from '../wrapped.ts';

const lexicon = shippedLexicon();

/** Paragraphs as they are left when a source wrapped at `width` loses its line breaks, and what stood before each. */
const glued = (paragraphs: readonly string[], width: number, before: string): string =>
  paragraphs.map((paragraph) => wrapped(before + paragraph, width, '').slice(before.length)).join('\n\n');

const PARAGRAPHS = [
  'La bibliothèque municipale ouvrira en mars une salle de lecture consacrée aux anciens journaux de la région, a annoncé lundi le maire de la commune.',
  'Les collections, qui dormaient depuis vingt ans dans une cave humide, ont été nettoyées puis reliées par trois artisans venus de la ville voisine.',
  'Le public pourra consulter les volumes le mercredi et le samedi, et demander la copie de chaque page au guichet de la grande salle du bas.',
];

describe('a source that was wrapped', () => {
  it.each([
    ['began each paragraph on a line of its own', ''],
    ['began its paragraphs within a line, behind what is gone', 'Notre ville, lundi matin - '],
    ['began its paragraphs far within a line', 'De notre envoyé spécial, lundi - '],
  ])('is made whole where it %s', (_, before) => {
    expect(cleaned(glued(PARAGRAPHS, 72, before), lexicon).auto).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('tells where a first line ended by the line behind it, though the word there is one', () => {
    const paragraphs = [
      'Le vieux phare du port domine la mer et la côte, où les pêcheurs de la région vendent leurs prises aux passants chaque matin depuis plus de cent ans.',
      ...PARAGRAPHS,
    ];
    const text = glued(paragraphs, 72, 'De notre correspondant, mardi matin - ');
    expect(text).toContain('lamer');
    expect(cleaned(text, lexicon).all).toBe(paragraphs.join('\n\n'));
  });

  it('is made whole though it is short, at a customary width', () => {
    const short = PARAGRAPHS.slice(1);
    expect(cleaned(glued(short, 72, ''), lexicon).auto).toBe(short.join('\n\n'));
  });
});

describe('brands with a capital inside', () => {
  const FILLING = 'la société de la ville et du pays avec les deux autres dans une salle'.split(' ');
  /** Each brand where a line of this width would end at its capital. */
  const atColumn = (brands: readonly string[], width: number): string => {
    let text = '';
    let start = 0;
    for (const brand of brands) {
      const hump = brand.slice(1).search(/[A-Z]/) + 1;
      for (let i = 0; text.length - start + hump < width - 4; i++)
        text += `${FILLING[i % FILLING.length] ?? ''} `;
      start = text.length + hump;
      text += `${brand} `;
    }
    return text.trim();
  };

  it('show no wrap column, though they lie at one by chance', () => {
    const text = atColumn(['DassaultAviation', 'MediaPart', 'NovoNordisk', 'BackMarket', 'RheinMetall'], 79);
    const { auto, proposals } = cleaned(text, lexicon);
    expect(auto).toBe(text);
    expect(proposals.filter(({ rule }) => rule === 'lost-wrap' || rule === 'wrap-column')).toEqual([]);
  });

  it('are left whole at a column behind what says that they are a product', () => {
    const paragraph =
      'La municipalité utilise pour ses envois de documents le logiciel FileRelay, que vend une société de la région et que les deux villes voisines ont adopté en janvier dernier pour les archives de leurs écoles.';
    const damaged = glued([...PARAGRAPHS, paragraph], 72, '');
    expect(damaged).toContain('logicielFileRelay');
    const text = damaged.replace('logicielFileRelay', 'logiciel FileRelay');
    expect(cleaned(text, lexicon).auto).toBe([...PARAGRAPHS, paragraph].join('\n\n'));
  });

  it('are left whole by a column that lies at their capital, where a list has them', () => {
    const paragraph =
      'Le conseil a signé hier avec le maire et les voisins un contrat de travail pour dix ans avec les employés de la ville et ceux de Petro Vietnam, tandis que la coentreprise attend encore la réponse de la capitale et du pays.';
    const damaged = glued([...PARAGRAPHS, paragraph], 70, '');
    expect(damaged).toContain('PetroVietnam');
    expect(cleaned(damaged, lexicon).all).toBe(
      [...PARAGRAPHS, paragraph].join('\n\n').replace('Petro Vietnam', 'PetroVietnam'),
    );
  });
});

describe('a word glued to aujourd’hui at the end of a line', () => {
  it('is parted behind it and nowhere else', () => {
    const paragraph =
      'Le réseau de bibliothèques de la région, né en mai, couvre aujourd’hui toutes les communes de la vallée et deux villes voisines.';
    const text = [...PARAGRAPHS, paragraph].join('\n\n');
    const damaged = glued([...PARAGRAPHS, paragraph], 70, '');
    expect(damaged).toContain('aujourd’huitoutes');
    expect(cleaned(damaged, lexicon).auto).toBe(text);
  });
});
