/** Texts whose hard line wraps were kept: what an archivist gets of them, from the source to the cleaned record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../core/assemble.ts';
import { clean } from '../../../../core/clean.ts';
import { firstCuration } from '../../../../core/cleaned.ts';
import type { CleanedRecord } from '../../../../core/model/cleaned-record.ts';
import { linesOf } from '../../../../core/model/lines.ts';
import { seriesKey, seriesOf } from '../../../../core/spacing/series.ts';
import { findKeptWraps } from '../../../../core/spacing/wraps/kept-wraps.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';
import { wrapped } from '../wrapped.ts';

const lexicon = shippedLexicon();
const record = (text: string): CleanedRecord => assemble(text, firstCuration(clean(text, { lexicon })));

const TITLE = 'Les communes du littoral veulent protéger ensemble les marais et rouvrir les anciens canaux';
const P1 =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs. La maire, Mme Vidal, a remercié les habitants.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint, et le chantier sera suspendu pendant la fête du port.';
const P3 =
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que les frayères soient protégées et que le port reste ouvert.';

describe('a text wrapped at a fixed width', () => {
  it.each([
    [60, '\n'],
    [66, ' \n'],
    [72, '\r\n'],
    [79, '\n'],
    [85, ' \r\n'],
    [34, '\n'],
  ])('of %i characters, with %j at the ends of lines, is whole paragraphs again', (width, lineEnd) => {
    const text = [TITLE, P1, P2, P3].map((one) => wrapped(one, width, lineEnd)).join(`${lineEnd}${lineEnd}`);
    const { headline, body } = record(text);
    expect({ headline, body }).toEqual({ headline: TITLE, body: [P1, P2, P3] });
  });

  it.each(['\n', '\n\n'])('is whole where a first line is shorter than the rest, between %j', (between) => {
    const short = ['Il y a', 'Par'].map(
      (head, at) => `${head}\n${wrapped([`des projets ${P2}`, `ailleurs, ${P3}`][at] ?? '', 72, '\n')}`,
    );
    expect(record([wrapped(P1, 72, '\n'), ...short].join(between)).body).toEqual([
      P1,
      `Il y a des projets ${P2}`,
      `Par ailleurs, ${P3}`,
    ]);
  });

  it.each(['Les mesures :', 'Le calendrier', '- en mars', 'C’est fini.'])(
    'keeps apart what stands above a paragraph by itself: %s',
    (line) => {
      const text = [wrapped(P1, 72, '\n'), line, wrapped(P2, 72, '\n')].join('\n');
      expect(record(text).body).toContain(P2);
    },
  );

  it('has its paragraphs told by short lines where no blank line parts them', () => {
    const text = [P1, P2, P3].map((one) => wrapped(one, 66)).join('\n');
    expect(record(text).body).toEqual([P1, P2, P3]);
  });

  it.each([
    [64, 3],
    [60, 5],
  ])(
    'of %i characters that has lost one break of %i is no verse, as lines of twice the width show',
    (width, lost) => {
      const text = [P1, P2, P3]
        .map((one) => {
          let breaks = 0;
          return wrapped(one, width).replaceAll('\n', () => (breaks++ % lost === 1 ? '' : '\n'));
        })
        .join('\n\n');
      expect(record(text).body).toEqual([P1, P2, P3]);
    },
  );

  it('is read in a passage, where the rest is not wrapped', () => {
    const other = `${P2} ${P3}`;
    const { body } = record([wrapped(P1, 64), wrapped(P2, 64), other, wrapped(P3, 64)].join('\n\n'));
    expect(body).toEqual([P1, P2, other, P3]);
  });

  it('has words mended that were broken at the ends of lines, and keeps the hyphens of compounds', () => {
    const text = [
      'Le ministre de la pêche a reçu mardi les élus du littoral et leur a rap-',
      'pelé que la coopération avec les provinces de Bac-',
      'Ninh et de Lang Son serait renforcée, comme le souhaitait son porte-',
      'parole, qui a compté vingt-',
      'deux accords dans la région depuis le début de l’année dernière, ce qui',
      'n’était jamais arrivé avant que les communes ne signent leur conven\u00ad',
      'tion commune pour la défense des marais.',
    ].join('\n');
    expect(record(text).body).toEqual([
      'Le ministre de la pêche a reçu mardi les élus du littoral et leur a rappelé que la coopération avec les provinces de Bac-Ninh et de Lang Son serait renforcée, comme le souhaitait son porte-parole, qui a compté vingt-deux accords dans la région depuis le début de l’année dernière, ce qui n’était jamais arrivé avant que les communes ne signent leur convention commune pour la défense des marais.',
    ]);
  });

  it('is mended too where some of the breaks were lost', () => {
    const lines = wrapped([P1, P2, P3].join(' '), 68).split('\n');
    const text = lines.map((line, i) => (i % 3 === 1 ? line : `${line}\n`)).join('');
    expect(record(text).body).toEqual([[P1, P2, P3].join(' ')]);
  });

  it.each(['\n', ' \n', '\r\n'])('is one series, whatever the words, where lines end with %j', (lineEnd) => {
    const text = [P1, P2].map((one) => wrapped(one, 64, lineEnd)).join(`${lineEnd}${lineEnd}`);
    const series = clean(text, { lexicon }).edits.map((edit) => seriesOf(text, edit));
    expect(series.length).toBeGreaterThan(4);
    expect(new Set(series.map(seriesKey))).toEqual(new Set([seriesKey({ before: '\n', after: ' ' })]));
  });

  it('has its names read whole, and its headline as cleaned', () => {
    const about =
      'Hanoï, 17 mars (VNA) - Le Premier ministre Pham Minh Chinh a reçu jeudi la ministre des Transports Nguyen Thi Lan, et le président de l’Assemblée nationale du Laos, M. Saysomphone Phomvihane, a salué la Banque mondiale.';
    const whole = record(`${TITLE}\n\n${about}\n\n${P2}`).metadata;
    for (const width of [48, 55, 61, 64, 70])
      expect(record([TITLE, about, P2].map((one) => wrapped(one, width)).join('\n\n')).metadata).toEqual(
        whole,
      );
  });

  it('says at which width, and how many breaks fit it', () => {
    const text = [P1, P2, P3].map((one) => wrapped(one, 72)).join('\n\n');
    const { edits, wrap } = clean(text, { lexicon });
    expect(wrap).toEqual({ width: expect.any(Number), support: edits.length, of: edits.length });
    expect(new Set(edits.map(({ rule, state }) => `${rule} ${state}`))).toEqual(
      new Set(['kept-wrap accepted']),
    );
    const breaks = text.split('\n').length - 5;
    for (const { evidence } of edits)
      expect(evidence).toEqual([
        { kind: 'wrap-column', width: expect.any(Number), support: breaks, of: breaks, kept: true },
      ]);
  });
});

describe('lines that are no wrapped paragraph', () => {
  it.each([
    [
      'a list',
      ['Ont signé :', 'le maire de Sète ;', 'la préfète ;', 'trois pêcheurs du port ;', 'un notaire.'],
    ],
    [
      'a list in small letters of lines of like length, with no marks',
      [
        'adoption du procès-verbal de la séance du 4 février 2019',
        'vote du budget primitif de la commune et du budget de l’eau',
        'convention avec la région pour la rénovation des berges',
        'subventions aux associations sportives et culturelles',
        'questions diverses',
      ],
    ],
    [
      'a title above the addresses of a page',
      [
        'Les pêcheurs du port ont obtenu de nouvelles aides',
        'https://www.exemple.org/rss/1245',
        'http://www.exemple.org/?p=1245',
      ],
    ],
    [
      'headings that follow each other',
      [
        'Le marché couvert rouvre ses portes après deux ans de travaux',
        'Vents forts : trois quais fermés',
        'La fête du port attire dix mille visiteurs et des musiciens venus de loin',
        'Un nouveau bac pour les îles',
        'Pêche : la région augmente ses aides aux jeunes patrons',
      ],
    ],
    [
      'verse',
      [
        'le vent se lève au bout du quai désert',
        'et la lampe vacille',
        'au large passe un grand navire clair',
        'où chantent des filles',
        'puis la nuit tombe',
        'sur le phare et sur la grève qui scintille',
      ],
    ],
    [
      'an address',
      ['Agence du littoral', '12, quai de la Marine', 'bâtiment nord, 2e étage', '34200 Sète', 'France'],
    ],
    [
      'a table',
      [
        'espèce              2018      2019',
        'sardine            1 200     1 350',
        'anchois              840       910',
        'maquereau            310       275',
      ],
    ],
    [
      'a quoted mail',
      wrapped(`${P1} ${P2}`, 64)
        .split('\n')
        .map((line) => `> ${line}`),
    ],
    ['paragraphs of a line each', [P1, P2, P3, P1, P2]],
  ])('%s stays as it is', (_, lines) => {
    const text = lines.join('\n');
    expect(findKeptWraps(text, linesOf(text))).toEqual([]);
  });

  it.each(['-12-', '- 12 -', '– 7 –'])(
    'stays apart amid a paragraph, as the number of a page does: %s',
    (number) => {
      const lines = wrapped(`${P1} ${P2}`, 66).split('\n');
      const text = [...lines.slice(0, 3), number, ...lines.slice(3)].join('\n');
      expect(record(text).body).toEqual([lines.slice(0, 3).join(' '), number, lines.slice(3).join(' ')]);
    },
  );

  it('stay lines beside wrapped paragraphs', () => {
    const list = [
      'Ont signé :',
      '- le maire de Sète ;',
      '- la préfète, avec ses deux adjoints ;',
      '- un notaire.',
    ];
    const text = [wrapped(P1, 66), wrapped(P2, 66), list.join('\n'), wrapped(P3, 66)].join('\n\n');
    expect(record(text).body).toEqual([P1, P2, ...list, P3]);
  });
});

describe('wraps of any text', () => {
  const words =
    'le la de mer Port ministre, a dit. que coopération Bac- Ninh rap- pelé 12 – « oui » ; : (VNA) - > …'.split(
      ' ',
    );
  const line = fc.array(fc.constantFrom(...words), { maxLength: 18 }).map((some) => some.join(' '));
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', ' \n  ', '\n\n', '\u2028')), {
      maxLength: 40,
    })
    .map((lines) => lines.flat().join(''));

  it('are single line breaks between lines, in order, of some likelihood', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = linesOf(source);
        let last = 0;
        for (const { from, to, line: index, probability, support, of } of findKeptWraps(source, lines)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect([from, to]).toEqual([lines[index]?.to, lines[index + 1]?.from]);
          expect(source.slice(from, to)).toMatch(/^[^\S\n\r\u2028]*(?:\r\n|[\n\r\u2028])[^\S\n\r\u2028]*$/u);
          expect(probability).toBeGreaterThan(0.5);
          expect(support).toBeLessThanOrEqual(of);
          last = to;
        }
      }),
    );
  });

  it('are sought in a million short lines, and in one of millions of characters', () => {
    const many = 'de la mer et du port de la ville qui dort\nau bord de la\n'.repeat(500_000);
    expect(findKeptWraps(many, linesOf(many))).toEqual([]);
    const paragraph = wrapped(
      'le port de la mer et de la ville qui dort au bord du fleuve '.repeat(100_000),
      70,
      '\n',
    );
    expect(findKeptWraps(paragraph, linesOf(paragraph))).toHaveLength(linesOf(paragraph).length - 1);
    const long = `${'de la mer '.repeat(300_000)}\net du port\nqui dort`;
    expect(findKeptWraps(long, linesOf(long))).toEqual([]);
  });
});
