/** Lines of sites without marks between what they hold, looked up by their first word. */
import { describe, expect, it } from 'vitest';
import { isRelatedHeading, linkHeadLength } from '../../../../core/segmentation/lines/links.ts';
import { isArchive } from '../../../../core/segmentation/lines/page-heads.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';
import { isSiteLine } from '../../../../core/segmentation/lines/site-lines.ts';

const isSite = (line: string): boolean => isSiteLine(line, /^\p{L}*/u.exec(line)?.[0].toLowerCase() ?? '');

describe('a line of a site', () => {
  it.each([
    'Facebook Twitter Google+ Le journal du jour',
    'Instagram YouTube LinkedIn',
    'Bluesky Threads Google+ RSS',
    'Pinterest Google News Viber Zalo',
    'Fermer sites icon close',
    'Menu icon open',
    'Plus de prévisions: Meteo 25 jours Lyon',
    'Prévisions : météo à 15 jours',
    'http://www.quai.example/images/2020/08/quai.jpeg -',
    'https://quai.example/photo.png?size=2',
    '4,49€/mois pendant 12 mois',
    'Dès 9 € par mois sans engagement',
    'À partir de 4,99 € par mois',
    'à partir de 49 €/an pendant un an',
    'Déjà abonné ? Connectez-vous',
    'Déjà inscrit ? Se connecter',
    'Profitez de notre offre de printemps et lisez tous nos articles',
    'Home Nouvelles Petites annonces Emplois Immobilier Recherche Contact',
    'Accueil Politique Société Archives Forum Contact',
    'Vous ne pouvez pas visionner ce contenu car :',
    'Vous avez refusé les cookies de nos vidéos. Vous ne pourrez donc pas les lire.',
    'Vous utilisez un bloqueur de publicité. Nous vous invitons à le désactiver.',
    'Warning: Undefined variable $a in /home/www/quai/index.php on line 72',
    '- Share /home/www/quai/buttons.php on line 12',
    'Partager Notice: Undefined index in /home/www/quai/index.php on line 7',
    'in /home/www/quai/index.php on line 7.',
    "https://quai.example/quai.jpg&description=Le port en fête', 'share', 'width=750'",
    '京ICP备01234567号-3',
  ])('%s', (line) => expect(isSite(line)).toBe(true));

  it.each([
    'Facebook, Twitter et Google accusés d’abus',
    'Facebook Twitter : la guerre des réseaux',
    'Pinterest, Bluesky et Threads accusés d’abus',
    'Threads News Plus',
    'Zalo et Viber interdits au port',
    'Fermer les sites du quai',
    'Menu unique dans les cantines',
    'Plus de prévisions pour la récolte du miel',
    'Prévisions : météo et récoltes en baisse',
    'https://quai.example/le-port',
    '4,49 € par litre, un record',
    '12 € par mois : le prix du quai monte',
    'À partir de 4,99 € par kilo, un record',
    'À partir de minuit',
    'Déjà abonné à la défaite ?',
    'Déjà 12 blessés ? Le maire répond',
    'Profitez de la journée pour voir le quai',
    'Accueil des réfugiés : Le Maire de Quaiville et Les Services Sociaux',
    'Accueil Paysan fête ses trente ans',
    'Home Sweet Home au théâtre du quai',
    'Vous ne pouvez pas visionner ce contenu sans pleurer, dit le maire.',
    'Vous ne pouvez pas voir le quai car le mur est haut',
    'Vous avez refusé les offres du port. Pourquoi ?',
    'Warning: the quay is closed on line 72',
    'The boat.php on line 72',
    'Le fichier /home/www/quai/index.php contient 72 lignes',
  ])('not %s', (line) => expect(isSite(line)).toBe(false));
});

describe('of when the stories of a page are', () => {
  it.each([
    'Année : 2024',
    'Mois : mai 2024',
    'Day: May 3, 2024',
    'Archives par mot-clé : quais',
    'Archives du mot-clé : pêche au filet',
    'Archives de la catégorie : Ports',
    'Category Archives: Quays',
  ])('%s', (line) => expect(isArchive(line)).toBe(true));
  it.each([
    'Année : l’an 2024',
    'Année record : 2024',
    'Mois : mai',
    'Bilan 2024',
    'Archives du port : le maire promet un inventaire',
    'Archives : la mémoire du quai',
    'Les archives de la catégorie reine',
    'Archives par mot-clé',
  ])('not %s', (line) => expect(isArchive(line)).toBe(false));
});

describe('a heading of links with its section', () => {
  const heads = (line: string): boolean => isRelatedHeading(line, asPhrase(line));
  it.each(['Les plus lus – Politique', 'Les plus lus | Sports', 'Derniers articles - Culture'])(
    '%s',
    (line) => expect(heads(line)).toBe(true),
  );
  it.each(['Les plus lus – Anna Lind', 'Le quai des livres – Politique', 'Politique – Les plus lus du quai'])(
    'not %s',
    (line) => expect(heads(line)).toBe(false),
  );
});

describe('what heads a link on its line', () => {
  it.each([
    ['Lire sur : Le port du quai rouvre', 'Lire sur : '],
    ['+ LIRE LE COMPTE-RENDU | Le port du quai rouvre', '+ LIRE LE COMPTE-RENDU | '],
  ])('%s', (line, head) => expect(linkHeadLength(line)).toBe(head.length));
  it.each([
    'Lire sur le quai est un plaisir',
    'Lire l’article | 3 minutes',
    'Lire le fleuve, un art de batelier',
    'Voir le port et mourir : le récit',
  ])('none in %s', (line) => expect(linkHeadLength(line)).toBe(0));
});
