/** Who signs a release, an appeal or an opinion by an office or a desk, and lines that look alike. */
import { describe, expect, it } from 'vitest';
import { isReleaser, surnameOfOfficer } from '../../../../core/segmentation/lattice/releaser-forms.ts';
import { wrapped } from '../../spacing/wrapped.ts';
import { type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

const HEAD: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rénovées'],
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];
const LAST: Piece = [
  'body',
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les pêcheurs ont demandé que les frayères soient protégées.',
];
const SIGNERS = [
  'Cellule de communication',
  'Le Service de la communication du port',
  'Source : Direction de la communication',
  'Source : Service des communications, Ville de Saint-Quai',
  'Communiqué par le ministère des Ports et de la Pêche, département des digues et des berges du fleuve',
  'Le Président du Comité des ports, Anna MOREL',
  'Pour le comité des ports, Le Secrétaire général, Anna MOREL',
  'Anna Morel, présidente de l’association des pêcheurs du fleuve et de la digue',
  'Abbé Jo Ray, chargé de la communication',
];

describe('who sent out a text', () => {
  it.each(SIGNERS)('signs alone below its last paragraph: %s', (line) => {
    const signed = [...HEAD, LAST, ['sign-off', line]] as const;
    expect(segmented(sourceOf(signed))).toEqual(piecesOf(signed));
    const above = [...signed, ['boilerplate', 'Contact presse : Lê Thu Hà, 01 02 03 04 05']] as const;
    expect(segmented(sourceOf(above))).toEqual(piecesOf(above));
  });

  it.each(SIGNERS)('signs nothing where the story goes on: %s', (line) => {
    const read = segmented(sourceOf([...HEAD, ['body', line], LAST]));
    expect(read.map(([role]) => role)).not.toContain('sign-off');
  });

  it('signs below what it calls for in capitals', () => {
    const call = 'TOUS ENSEMBLE LE MARDI 3 MAI, RASSEMBLEMENT DEVANT LA GARE';
    const parts = [...HEAD, LAST, ['body', call], ['sign-off', 'Le bureau de la section']] as const;
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('is no name with an office of which the story tells, as captions have it', () => {
    const told: Piece = [
      'body',
      'Le budget atteint 12 millions d’euros, a rappelé Anna Morel, qui a demandé que les frayères soient protégées avant le début des travaux.',
    ];
    const read = segmented(sourceOf([...HEAD, told, ['caption', 'Anna Morel, présidente de l’association']]));
    expect(read.at(-1)?.[0]).not.toBe('sign-off');
  });

  it.each([
    'Direction Saint-Quai',
    'Le service militaire',
    'Service de table',
    'Source : ministère des Ports, 2019',
    'Source : mairie de Saint-Quai',
    'Communiqué du ministère des Ports',
    'Communiqué : par la route',
    'Le président du comité, Anna Morel',
    'Le Président, les élus et le port',
    'Le Directeur, film de Jo Ray',
    'Information par la radio. Le port est fermé',
  ])('is not told by such words: %s', (line) => expect(isReleaser(line)).toBe(false));

  it.each([
    'Anna Morel, batelière',
    'Le port, président du jury',
    'Anna Morel, Saint-Quai',
    'Anna, présidente',
  ])('has both a name and an office: not %s', (line) => expect(surnameOfOfficer(line)).toBeNull());
});

describe('the stamp of a wire below wrapped lines', () => {
  const STORY = wrapped(
    'Le port du fleuve a rouvert dimanche soir, après six heures de travaux, et le bac de la digue, fermé la semaine dernière par la crue, a repris la mer, a annoncé lundi à Saint-Quai le service des ports, qui a remercié tous ceux qui ont veillé sur la digue et sur le quai nord du fleuve. Le conseil de la ville se réunit mardi matin au port.',
    64,
  );
  const signed = (last: string): readonly (Piece | string)[] => [
    ['headline', 'LE PORT ROUVRE'],
    '\n\n',
    ['dateline', 'SAINT-QUAI, 11 juil (AFP) -'],
    ' ',
    ['body', STORY],
    '\n',
    ['sign-off', last],
  ];
  it.each(['qr/st/uv AFP 111642 GMT', 'qr/st/uv', 'AFP'])('is a line of its own: %s', (stamp) => {
    const parts = signed(stamp);
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });
  it('stands above the end mark of a teleprinter', () => {
    const parts: readonly (Piece | string)[] = [...signed('qr/st/uv'), '\n', ['boilerplate', 'nnnn']];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });
  it('is none where the sentence goes on', () => {
    const text = sourceOf(signed('AFP')).replace(
      'port.\nAFP',
      'port, selon\nAFP et d’autres agences du pays.',
    );
    expect(text).toContain('selon\nAFP');
    expect(segmented(text).map(([role]) => role)).not.toContain('sign-off');
  });
});

describe('what is sent to readers again and again', () => {
  const roleOf = (line: string) => segmented(sourceOf([...HEAD, ['body', line], LAST]))[3]?.[0];
  it.each([
    'Le résumé de la semaine Le Quai vous propose de revenir sur les actualités du fleuve',
    'Notre lettre d’information vous livre chaque matin les nouvelles du port',
  ])('is the page’s: %s', (line) => expect(roleOf(line)).toBe('boilerplate'));
  it.each([
    'La lettre du maire propose de revenir sur le plan de rénovation du quai nord.',
    'La sélection du festival vous a plu, a dit le maire aux élèves de la ville.',
  ])('is the story’s where it is not offered: %s', (line) => expect(roleOf(line)).toBe('body'));
});
