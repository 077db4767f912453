/** What pages print of the house and of themselves below a story, and lists of a story that look alike. */
import { describe, expect, it } from 'vitest';
import { footOf } from '../../../../core/segmentation/lines/page-feet.ts';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

describe('a line below the story that speaks of the house or the page', () => {
  it.each([
    'Directrice de publication : Anna Morel - Dépôt légal n° 12 - Tirage : 900 exemplaires',
    'Le Courrier du quai - Dépôt légal : mars 2004',
    'Responsable de la rédaction : Anna Morel',
    'Page optimisée pour 800 x 600',
    'Site réalisé par le service informatique du port',
    'Site réalisé avec SPIP',
    'Site réalisé par le service des ports. Page optimisée pour 800 x 600',
    'Hébergeur : Quai Net',
    'Conception et réalisation du site : Quai Net',
    'IPNS - Ne pas jeter sur la voie publique',
    'Plan du chantier (PDF - 1,8 Mo)',
    'arrete_2022.pdf (412 Ko)',
    'Note de calcul (docx)',
    'Consulter le texte n° 22 (format PDF)',
    'Programme complet - PDF, 5,1 Mo',
    'Nos partenaires institutionnels',
    'Ils nous soutiennent',
    'Merci de ne pas jeter sur la voie publique',
    'Membre du Conseil de presse du fleuve',
    'Journal membre de l’Association de la presse locale',
    'Partenaires : Région du fleuve – Département – Le Courrier du quai',
    'Nos émissions : Le journal - Les docks - Marées',
    'Courriel : courrier@quai.example - Plan du site - Avertissement',
    'Les annonces classées',
    '@QuaiInfos',
    'Fièrement propulsé par Quai Net',
    'Propulsé par WordPress',
    'SPIP | Squelette',
    'Archives : mai 2012 (5) – avril 2012 (3)',
    'mai 2012 (5)',
    'Le Courrier vit de ses lecteurs : abonnez-vous, 52 numéros, 89 euros.',
    'La radio du port a besoin de vous : faites un don',
    'Qui sommes-nous ? / Nos missions / Nous rejoindre / Actualités',
    'Quai Infos donne des nouvelles fiables du port. Suivez-nous sur www.quai.example',
    'Quai News tells what the port does, day and night. Follow us on @quainews',
  ])('is the page’s: %s', (line) => {
    expectRead([...STORY, LAST, ['boilerplate', line], ['boilerplate', 'Mentions légales']]);
    expectRead([
      ...STORY,
      LAST,
      ['related-heading', 'Lire aussi'],
      ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
      ['teaser-headline', 'Le marché couvert change de mains'],
      ['boilerplate', line],
    ]);
  });

  it.each([
    'Ouvert tous les jours sauf le mardi, de 10 h à 12 h. Entrée : 15 F, tarif réduit : 10 F',
    'Permanence tous les jeudis de 12 h à 14 h - local syndical, quai de la République',
    'Inscriptions et renseignements : bureau du port, à l’étage',
    'L’info près du fleuve, 24h/24',
  ])('is so beside lines of the page: %s', (line) =>
    expectRead([...STORY, LAST, ['boilerplate', line], ['boilerplate', 'Mentions légales']]),
  );
});

describe('the same words', () => {
  it.each([
    'Directeur de publication : Anna Morel',
    'Le Courrier du quai, 12 rue des Docks, 98800 Saint-Quai',
    'Membre du Conseil de presse du fleuve',
    'Partenaires : Région du fleuve – Département – Le Courrier du quai',
  ])('are none of the page’s above a paragraph of the story: %s', (line) => {
    const read = segmented(sourceOf([...STORY, ['body', line], LAST]));
    expect(read.find(([, text]) => text === line)?.[0]).not.toBe('boilerplate');
  });

  it.each([
    'Les équipes : Lyon - Nantes - Lille',
    'Buteurs : Morel - Rey - Lind',
    'Riz | Café | Cacao',
    'Rassemblement : samedi à 10 h, 12 rue des Docks, 44000 Saint-Quai',
    'Membre du Conseil de la ville, elle a quitté la presse.',
    'Le site a été réalisé par le service des ports',
    'Site réalisé par l’école, le port en images est un succès',
    'Le directeur de la rédaction est parti',
    'La route 44000 de Saint-Quai',
    'Le port a reçu 12 bateaux et 44000 passagers',
    'Réalisation du pont : le chantier a commencé',
    'Le dépôt légal est une affaire de bibliothèque',
    'Courriel reçu : courrier@quai.example est fermé',
    'Annonces du maire sur la digue',
    'Nos enfants : trois dessins',
    'Prix : Anna Morel couronnée',
    'Contact : le film de la semaine est sorti',
    'Avis de tempête',
    'Programme complet, 5,1 Mo',
    'Le PDF, un format de 1993',
    'Nos partenaires italiens',
    'Les partenaires',
    'Catégories de pêche et tailles des filets',
    'Réalisation : Anna Morel',
    'Hébergement : camping du port',
    'Marée haute à Saint-Quai : le bac reste au port. Les pêcheurs attendent',
    'Propulsé par le vent',
    'Réalisé par Morel, le film est un succès',
    'WordPress rachète un quai',
    'Archives du port : mai 2012',
    'mai 2012 : la crue (5)',
    'Le Courrier vit de ses lecteurs',
    'Le maire aux lecteurs : « Abonnez-vous »',
    'Les pêcheurs demandent une chose : soutenez le port',
    'Le Quai est membre du Syndicat des ports',
    'Le Courrier est membre du Syndicat de la presse depuis 1934, a dit le maire',
    'Saint-Quai est membre de l’Alliance des villes',
    'Musée du port : 12 rue des Docks',
    'Lyon – 12 rues inondées',
    'Le maire a parlé aux pêcheurs. Suivez-nous sur le quai',
    '« Le port rouvre. Suivez-nous sur www.quai.example',
    'Rendez-vous : Suivez-nous sur le bac',
    'Le port – Plaza Real battu 2 à 1 par le Quai',
    'Le palmarès : Via Lind, 3 prix',
  ])('are none by their form: %s', (line) => expect(footOf(line)).toBeNull());

  it.each([
    'Ouvert du mardi au samedi, de 10 h à 12 h, prix d’entrée : 15 francs',
    'Tarif réduit pour les enfants des écoles de la ville : 10 francs',
  ])('end a story where no line of the page stands beside them: %s', (line) => {
    const read = segmented(sourceOf([...STORY, LAST, ['body', line]]));
    expect(read.at(-1)?.[0]).not.toBe('boilerplate');
  });
});

describe('an address, a small advertisement, what is told of the day', () => {
  it.each([
    'Le Courrier du quai, 12 rue des Docks, BP G7, 98800 Saint-Quai Cedex',
    '12, avenue du Port, C. P. 71, Saint-Quai (Québec) G5L 7C7',
    'Place du Marché – B.P. 12 – 44011 Saint-Quai Cedex',
    'Centre hospitalier du quai - 12, quai des Docks',
    'Le Courrier du quai | 3 bis rue du Port',
    'Renseignements : club de voile, maison des associations, 44000 Saint-Quai',
    'Matelot (H/F), CDI, Saint-Quai',
    'Marée haute à Saint-Quai : 10h48',
    'Catégories : Vie du port, Pêche',
  ])('are the page’s beside a line of it: %s', (line) => {
    expectRead([...STORY, LAST, ['boilerplate', line], ['boilerplate', 'Mentions légales']]);
  });

  it.each([
    'Le Courrier du quai, 12 rue des Docks, BP G7, 98800 Saint-Quai Cedex',
    'Agence d’information du fleuve – Calle E, No. 454, Vedado',
    'Quai Prensa, Avenida Central 12, Managua',
    'Radio Quai | Rua do Porto, nº 7, Lisboa',
    'Renseignements : club de voile, maison des associations, 44000 Saint-Quai',
  ])('are the page’s at the end of links: %s', (line) => {
    expectRead([
      ...STORY,
      LAST,
      ['related-heading', 'Lire aussi'],
      ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
      ['teaser-headline', 'Le marché couvert change de mains'],
      ['boilerplate', line],
    ]);
  });

  it.each([
    'La victime, âgée de 34 ans, habitait au 5 boulevard Voltaire, 75011 Paris.',
    'L’exposition reste ouverte jusqu’au 12 juin au musée, 3 place du Port, 22410 Saint-Quai.',
  ])('tell where in a sentence: %s', (line) => {
    expectRead([...STORY, LAST, ['body', line]]);
  });
});

describe('whom the house belongs to', () => {
  const SAID = 'Radio Quai est membre du Syndicat national des radios libres';
  it('is the page’s at its end', () => expectRead([...STORY, LAST, ['boilerplate', SAID]]));
  it('is told in a story', () => {
    expectRead([...STORY, ['body', `${SAID}.`], LAST]);
    expectRead([...STORY, LAST, ['body', `${SAID} et de la mer, que son fondateur avait quitté.`]]);
  });
});

describe('hours of an office below its contacts and above the links', () => {
  it('are the page’s', () =>
    expectRead([
      ...STORY,
      LAST,
      ['boilerplate', 'Contact'],
      ['boilerplate', 'Du lundi au vendredi, 8 h 30-12 h et 13 h 30-17 h'],
      ['related-heading', 'À lire également'],
      ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
      ['teaser-headline', 'Le marché couvert change de mains'],
    ]));
});

describe('a list of addresses that ends a story', () => {
  it('is the story’s', () => {
    const list: readonly Piece[] = [
      ['body', 'Où voir les bateaux :'],
      ['body', '- Musée du port, 12 rue des Docks, 44000 Saint-Quai'],
      ['body', '- Galerie Rey, 3 quai Nord, 44000 Saint-Quai'],
    ];
    expectRead([...STORY, LAST, ...list]);
    const bare = [
      'Musée du port, 12 rue des Docks, 44000 Saint-Quai',
      'Galerie Rey, 3 quai Nord, 44000 Saint-Quai',
    ];
    const read = segmented(sourceOf([...STORY, ...bare.map((line): Piece => ['body', line]), LAST]));
    expect(read.map(([role]) => role)).not.toContain('boilerplate');
  });
});

describe('the button behind what a letter holds', () => {
  const roleOf = (line: string) => segmented(sourceOf([...STORY, ['body', line], LAST]))[3]?.[0];
  it.each([
    'Chaque matin, l’essentiel de l’actualité du fleuve. Je m’inscris',
    'Les nouvelles du quai, sans détour. Votre courriel. M’inscrire',
    'The river in your mailbox every day. Sign up',
  ])('makes the line the page’s: %s', (line) => expect(roleOf(line)).toBe('boilerplate'));
  it.each([
    'Il n’y a qu’une façon de voter dans cette ville : s’inscrire.',
    'La mairie a tranché. Les habitants devront s’inscrire',
    '« Je viens chaque matin. Je m’inscris », a dit un pêcheur de la ville.',
  ])('and is none in a sentence: %s', (line) => expect(roleOf(line)).toBe('body'));
});
