import { describe, expect, it } from 'vitest';
import { isRelatedHeading, linkHeadLength } from '../../../../core/segmentation/lines/links.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';

describe('the words that head a link', () => {
  it.each([
    ['À lire aussi Le quai nord rouvre lundi', 'À lire aussi '],
    ['À lire aussiLe quai nord rouvre', 'À lire aussi'],
    ['Lire également "Le quai nord rouvre"', 'Lire également '],
    ['Lire aussi : Le quai nord rouvre', 'Lire aussi : '],
    ['Nos autres articles : Le quai nord rouvre', 'Nos autres articles : '],
    ['More on this story: The quay reopens', 'More on this story: '],
    ['Nos autres articles : rien de neuf', ''],
    ['À la une des journaux : le quai', ''],
    ['Autres : Le quai nord', ''],
    ['Voir aussi des bateaux au port', ''],
    ['Lire aussi souvent rend savant', ''],
  ])('of %j are %j', (line, head) => expect(line.slice(0, linkHeadLength(line))).toBe(head));

  it.each([
    ['Les autres articles'],
    ['Vous pouvez aussi lire'],
    ['Vous pourriez peut-être également regarder'],
    ['Vous pouvez lire aussi :'],
    ['You can also read'],
    ['You might also like to watch'],
    ['Bạn có thể xem thêm'],
    ['La rédaction vous conseille :'],
    ['Du même auteur'],
    ['Lire aussi la critique :'],
    ['Retrouvez notre dossier :'],
    ['Dans la rubrique Ports'],
    ['Nos derniers portraits'],
    ['Documents et communiqués récents'],
    ['Plus de vidéos'],
    ['Lire plus de nouvelles'],
    ['A lire également'],
    ['Article suivant'],
    ['Autres articles de la rubrique Ports :'],
    ['À lire aussi dans cette rubrique'],
    ['A voir aussi sur ce site :'],
    ['Articles liés à ce dossier'],
    ['Lire dans le même dossier'],
    ['À voir, à lire'],
    ['A lire et à écouter'],
    ['Lire, voir, écouter'],
    ['Aussi à lire'],
    ['Également à voir'],
    ['Nos dépêches du jour'],
    ['Les titres de la rubrique'],
    ['Dépêche suivante'],
    ['Pour en savoir plus'],
  ])('%j alone heads links', (line) => expect(isRelatedHeading(line, asPhrase(line))).toBe(true));
});

describe('what heads no links', () => {
  it.each([
    'Article suivant »',
    'Dans la même eau',
    'Les derniers jours du port',
    'Plus de bateaux que de quais',
    'Lire plus de romans',
    'Brèves du jour',
    'À lire dans le train',
    'À voir et à manger',
    'À voir et à revoir',
    'Voir et revoir',
    'Rester dans ce dossier',
    'Cette rubrique',
    'Aussi à vendre',
    'Vous pouvez lire',
    'Vous pouvez aussi nager',
    'You can read the river',
  ])('%j', (line) => expect(isRelatedHeading(line, asPhrase(line))).toBe(false));
});
