/** Texts wrapped with markup that is gone: lines of no common width, which the words beside their breaks tell. */
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../core/assemble.ts';
import { clean } from '../../../../core/clean.ts';
import { firstCuration } from '../../../../core/cleaned.ts';
import { linesOf } from '../../../../core/model/lines.ts';
import { findKeptWraps } from '../../../../core/spacing/wraps/kept-wraps.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const wrapsOf = (text: string) => findKeptWraps(text, linesOf(text));
const cleaned = (text: string) => assemble(text, firstCuration(clean(text, { lexicon })));

/** Paragraphs as such a page has them, `¶` for its breaks. */
const PARAGRAPHS = [
  'À l’approche de la fête du port, la maire de Sète est allée ce matin saluer les patrons pêcheurs, les¶mareyeurs et les charpentiers de marine.',
  'Les pêcheurs ont¶demandé que les deux quais fermés depuis l’automne soient rouverts avant la saison, et que la¶criée reçoive enfin les moyens promis par la région il y a deux ans.',
  '«Le chantier des¶berges avance vite, et nous n’avons pas compté une seule journée¶perdue depuis le mois de mars, ce qui n’était jamais arrivé dans une ville¶comme la nôtre», dit un adjoint.',
  'Pour les riverains, le¶plus dur est passé. Les camions ne traversent plus le centre, les écoles ont¶retrouvé leur calme et les commerces de la rue haute ont vu revenir une partie de la clientèle qui avait pris l’habitude d’aller ailleurs.',
  'Selon la région, les¶travaux coûteront douze millions d’euros, dont un tiers sera payé par les communes, et le¶port restera ouvert pendant toute la durée du chantier.',
];
const page = (paragraphs: readonly string[]): string => paragraphs.join('\n').replaceAll('¶', '\n');
const joined = PARAGRAPHS.map((one) => one.replaceAll('¶', ' '));

describe('lines of no common width that break amid sentences', () => {
  it('are whole paragraphs again, and stay so when cleaned again', () => {
    const first = cleaned(page(PARAGRAPHS));
    expect(first.body).toEqual(joined);
    const again = clean(first.text, { lexicon });
    expect(again.edits).toEqual([]);
    expect(cleaned(first.text).body).toEqual(joined);
  });

  it('say how many of the breaks come amid a sentence', () => {
    const { edits, wrap } = clean(page(PARAGRAPHS), { lexicon });
    expect(wrap).toBeNull();
    expect(edits.map(({ rule, state }) => `${rule} ${state}`)).toEqual(
      Array.from({ length: 10 }, () => 'kept-wrap accepted'),
    );
    expect(edits[0]?.evidence).toEqual([
      { kind: 'wrap-column', width: 101, support: 10, of: 14, kept: true, ragged: true },
    ]);
  });

  it('leave the headline above who wrote it, and a list of small letters', () => {
    const prose = page(PARAGRAPHS);
    const list = [
      'Les points du budget',
      'les écoles, avec deux classes de plus',
      'les quais, avec une criée neuve',
      'les routes du haut',
    ];
    const text = ['Le budget du port adopté de nuit', 'par Anna Morel', prose, ...list].join('\n');
    const kept = wrapsOf(text).map(({ line }) => line);
    const above = 2;
    expect(kept).toEqual(wrapsOf(prose).map(({ line }) => line + above));
  });

  it.each([
    ['two of them alone', PARAGRAPHS.slice(0, 2).join('\n')],
    [
      'few of many lines',
      page([
        ...PARAGRAPHS,
        ...Array.from({ length: 30 }, (_, i) => `Le bac ${i} est parti du port à l’heure.`),
      ]),
    ],
    [
      'lines of a poem in small letters',
      [
        'le vent se lève au bout du',
        'quai désert et la lampe vacille où',
        'au large passe un grand navire clair',
        'sur lequel chantent dans la',
        'brume des filles et',
        'puis la nuit tombe sur le',
        'phare et sur la grève qui',
        'scintille',
      ].join('\n'),
    ],
    [
      'items in small letters, long ones, that no such word ends',
      [
        'adoption du procès-verbal de la séance du conseil municipal du 4 février',
        'vote du budget primitif de la commune et du budget annexe de l’eau et du port',
        'convention avec la région pour la rénovation des berges et des quais fermés',
        'subventions aux associations sportives, culturelles et de défense des marais',
        'désignation des délégués au syndicat du littoral et à la commission des pêches',
        'autorisation donnée à la maire de signer le marché des travaux de la criée',
        'questions diverses posées par les conseillers des deux groupes minoritaires',
      ].join('\n'),
    ],
    [
      'sentences of which links were set on lines of their own',
      [
        'La maire a rappelé que le plan des berges, voté par le',
        'conseil municipal',
        ', prévoit la plantation de quatre cents arbres dans la',
        'ville haute',
        '. Les riverains seront consultés par la',
        'mairie',
        'avant chaque étape.',
      ].join('\n'),
    ],
  ])('stay as they are: %s', (_, text) => {
    expect(wrapsOf(text).filter(({ ragged }) => ragged)).toEqual([]);
  });
});
