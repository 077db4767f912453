/** Names of places that look like two words glued, and verbs glued behind names that nothing knows, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a place that ends as small words do', () => {
  it.each([
    'À La Thuile, les pistes sont ouvertes, et à Le Locle aussi.',
    'Le maire de La Garde-Freinet a reçu les chasseurs de La Trimouille.',
    'La gare de Courdimanche est fermée, la route vers Malvendredi aussi.',
    'Le car relie Almacelles à la capitale, puis passe par Bellentre en soirée.',
    'La ville de Slănic-Moldova a fêté ses bains, et Văleni-Podgoria aurait suivi.',
    'Les usines de Balice sont à vendre, le car relie Baliton à la capitale.',
    'Il y a un musée à Mariemont sont venus les élèves, il est né à Celala le 3 mai.',
    'La région de Ban Nang Sata dans le sud et celle de San Donà di Piave au nord.',
    'La ville de Bretoncelles et la côte du Breton, les champs de Villetelle et la Ville.',
    'Les élus de Le Teil ont voté, ceux de Le Theil et de La Homa ont dit non.',
  ])('is left alone in %s', (text) => {
    const { auto } = cleaned(text + rest, lexicon);
    expect(auto).toBe(text + rest);
  });

  it.each([
    ['Le bateau de Tran Van Binha reçu des vivres.', 'Binh a reçu'],
    ['Mme Le Thi Hoaet son mari sont là.', 'Hoa et son'],
    ['Le sommet de la Courjeudi sera bref.', 'Cour jeudi'],
    ['La région de Seine-Saint-Denisavec ses tours.', 'Seine-Saint-Denis avec'],
    ['Il a vu Garde-Freinavec ses amis.', 'Garde-Frein'],
  ])('is none in %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).all).toContain(sound);
  });
});

describe('a compound verb whose second part is no verb', () => {
  it.each([
    'Le maire court-circuitait le conseil, et les patrons lock-outaient les ateliers.',
    'Ils court-circuiteront le préfet ; elle court-circuita la file.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text + rest, lexicon).all).toBe(text + rest);
  });

  it.each([
    ['Le vice-présidenta déclaré la séance ouverte.', 'vice-président a déclaré'],
    ['Le porte-avionsest rentré au port.', 'porte-avions est'],
  ])('does not hide a word glued behind a compound: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).all).toContain(sound);
  });
});

describe('the auxiliary behind a name that nothing knows', () => {
  it.each([
    ['Les travaux de Varcesterseraient finis en juin.', 'Varcester seraient'],
    ['Les rues de Trovilbaseraient fermées.', 'Trovilba seraient'],
    ['Les gens de Psimoravouavaient dit oui.', 'Psimoravou avaient'],
    ['Le maire de Bellanovaaurait reçu une lettre.', 'Bellanova aurait'],
    ['Les magasins TrovMartseraient à vendre.', 'TrovMart seraient'],
    ['Les gens de Trovinadevraient partir.', 'Trovina devraient'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Les travaux de Gose et de Trov seraient finis.',
    'La ville de Tavait a voté, et M. Laurait aussi.',
    'Utiliseraient-ils ce port ? Poseraient-ils des rails ?',
    'Le savant Moravec et le gardien Kovavec.',
  ])('is none in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});

describe('`une telle` in one word', () => {
  it.each([
    ['Nul n’a vu unetelle foule.', 'une telle foule'],
    ['Il faut unetelle loi pour cela.', 'une telle loi'],
  ])('comes parted before a noun: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('waits for a person where it may be a man', () => {
    const { all, auto } = cleaned(`Il faut untel outil pour cela.${rest}`, lexicon);
    expect(all).toContain('un tel outil');
    expect(auto).toContain('untel outil');
  });

  it.each([
    'Monsieur Untel et madame Unetelle sont venus.',
    'On dira que madame unetelle reine du jour est absente.',
    'Si untel a dit oui, unetelle dira non.',
    'Chez untel boulanger du port, on cite untel ami de la maison.',
    'Si untel ministre passe, il verra.',
    'Untel maire a signé.',
  ])('is a person in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});

describe('a letter that tells one kind from the others', () => {
  it.each([
    ['Le vaccin contre l’hépatite Bdans les écoles.', 'hépatite B dans'],
    ['Le groupe Aest complet, le groupe B non.', 'groupe A est'],
    ['La vitamine Cpour tous.', 'vitamine C pour'],
  ])('comes parted from the small word behind it: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le groupe Spar a ouvert un dépôt.',
    'Le groupe Equi vend des selles, la zone West est fermée.',
    'Le groupe Best of chante, la série Best en Corée aussi.',
    'Le groupe Bet va mal, la section Vest du club et le groupe Fest de Brest.',
    'Le groupe Barlow a joué à Lyon.',
    'Le peintre Best et le joueur Cest.',
    'Le groupe Aqui Production et le groupe Bsur.',
    'La vitamine Best, la vitamine Best.',
  ])('is none in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});

describe('an article of another language in the name of a place', () => {
  it.each(['Le train de Ruvo delMonte est parti.', 'La gare de Mota delCuervo est fermée.'])(
    'is not read as an elision: %s',
    (text) => {
      expect(cleaned(text + rest, lexicon).all).not.toContain('de l');
    },
  );
});
