/** A name that something outside of it tells, and the small word glued behind it, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a place and the small word glued behind it', () => {
  it.each([
    ['Le Vietnamet le Japon ont signé.', 'Vietnam et le'],
    ['Les écoles de Huêet de Da Nang seront fermées.', 'Huê et de Da Nang'],
    ['Cela touche la Franceet l’Allemagne.', 'France et l’Allemagne'],
    ['Hier, l’Allemagnea signé un accord.', 'l’Allemagne a signé'],
    ['On sait que Pékina également annoncé des sanctions.', 'Pékin a également'],
    ['De Londresà Dublin, on vole.', 'Londres à Dublin'],
    ['On le voit au Japondans les villes.', 'Japon dans les'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('wait for a person where names end so', () => {
    const { all, auto } = cleaned(`On dit qu’à Moscoula tension monte.${rest}`, lexicon);
    expect(all).toContain('Moscou la tension');
    expect(auto).toContain('Moscoula');
  });

  it.each([
    'Il a lu le livre de Malique hier.',
    'On a vu Romane Berlinguet hier.',
    'Le joueur Parisot a signé, et Mme Lyonnet aussi.',
    'Le journaliste Milanet parle.',
    'Le docteur Malet de la ville et Mme Daxet sont venus.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
  });
});

describe('a name that stands elsewhere in the dispatch and the small word glued behind it', () => {
  it.each([
    ['Zarnowski a parlé. On dit que M. Zarnowskia ajouté un mot.', 'Zarnowski a ajouté'],
    ['Zarnowski a parlé. On sait que Zarnowskiet Albert sont là.', 'Zarnowski et Albert'],
    ['Zarnowski a parlé. On sait que Zarnowskidans son discours a tout dit.', 'Zarnowski dans son'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Clark est parti hier. On sait que M. Clarkson a signé avec lui.',
    'M. Martin est arrivé hier. On dit que Martine a annoncé son départ.',
    'M. Zarnowski est là. On a vu Zarnowskia dans la rue.',
    'M. Colin est là. On a vu Colinet hier.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
  });
});

describe('a surname behind a first name', () => {
  it.each([
    ['On sait que Emmanuel Macronet Olaf Scholz sont là.', 'Macron et Olaf'],
    ['On sait que Vladimir Poutinea rencontré hier son homologue.', 'Poutine a rencontré'],
  ])('waits for a person: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged + rest, lexicon);
    expect(all).toContain(sound);
    expect(auto).toBe(damaged + rest);
  });

  it.each([
    'On lit Jean Monnet Robert Schuman, et Nicolas Bonnet Jean Martin.',
    'Le joueur Carlos Moura arrêté, Pedro Costa nommé, Marco Silva décédé.',
  ])('is not parted in %s', (text) => {
    expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
  });
});

describe('a participle that is no verb in the present', () => {
  it.each([
    ['Le parc d’Angkora vendu des billets. On va à Angkor Vat.', 'Angkor a vendu'],
    ['La ville d’Angkora choisi un maire. On va à Angkor Vat.', 'Angkor a choisi'],
  ])('tells the a before it: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('does not where it may be one', () => {
    const text = 'Il a vu Angkora dit-on hier. On va à Angkor Vat.';
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a surname that nothing knows, behind another word with a capital', () => {
  const around =
    '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';
  it.each([
    ['Le président ukrainien Volodymyr Zelenskya annoncé, vendredi, une trêve.', 'Zelensky a annoncé'],
    ['Le chercheur Ibrahim Yahayaet son collègue ont publié leurs résultats.', 'Yahaya et son'],
    ['Hier, Boubacar Sanogoa expliqué que tout va bien.', 'Sanogo a expliqué'],
  ])('is proposed apart from the word that what follows needs: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged + around, lexicon);
    expect(all).toContain(sound);
    expect(auto).not.toContain(sound);
  });

  it.each([
    'Le joueur Paulo Dybala annoncé à Rome, le club se tait.',
    'Le buteur Karim Benzema salué par ses supporters est sorti.',
    'Le général Augusto Pinochet les a vus.',
    'Le peintre Roger Jolivet le dit.',
  ])('is left alone where it may end so: %s', (text) => {
    expect(cleaned(text + around, lexicon).all).toBe(text + around);
  });
});

describe('a name that what stands around it tells', () => {
  it.each([
    ['Une route entre Trovikaet Dorvil est coupée.', 'Trovika et Dorvil'],
    ['La ligne Chine-Laosa dépassé son but.', 'Chine-Laos a dépassé'],
    ['Le colonel Trovikaa salué la foule.', 'Trovika a salué'],
    ['L’accord Japon-Chineet le traité sont signés.', 'Japon-Chine et le'],
  ])('comes parted from the word behind it: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    ['La fête des saints Pierreet Paul a lieu.', 'Pierre et Paul'],
    ['Le général Morvutua prononcé une allocution.', 'Morvutu a prononcé'],
    ['Le groupe Sonelgavza raccordé 14.000 fermes.', 'Sonelgavz a raccordé'],
    ['Le ministre Sarn Dokhonna reçu l’envoyé du roi.', 'Dokhonn a reçu'],
  ])('is proposed apart from the word behind it: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged + rest, lexicon);
    expect(all).toContain(sound);
    expect(auto).not.toContain(sound);
  });

  it.each([
    'Un duel entre Jacquet et Fouquet, entre Jacquet Paul et Marie.',
    'Un duel entre Jacquet Droit et Marie.',
    'Un contrat entre Planet Labs, Maxar et la NASA.',
    'Un contrat entre Market Pay, Worldline et la banque.',
    'Un vote entre Goffinet Daniel, sortant, et sa rivale.',
    'Le joueur Diarra prêté une saison est blessé.',
    'Le joueur Mutula blessé 3 fois attend.',
    'Le candidat Kamara élu le 3 mai attend.',
    'La ville de Sokoura attaquée la veille est vide, et Sokoura attaqué la veille.',
    'Le site Mont-Trovika signé Dorvil.',
    'Le peintre Jean-Romanet le poète.',
    'Le village d’Ath Larbaa, au sud de la ville.',
    'Le marché de Larbaa qui ouvre, et celui de Larbaa au nord.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
  });
});
