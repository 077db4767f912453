/** Glued words that their form and what follows tell, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('the a of a verb behind a noun', () => {
  it.each([
    ['La banquea annoncé un plan de relance.', 'banque a annoncé'],
    ['Hier, une femmea été arrêtée à son domicile.', 'femme a été'],
    ['On sait que l’accorda été signé hier.', 'l’accord a été'],
    ['Hier, un appela été lancé par la mairie.', 'un appel a été'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    ['Le barrage est à trente pour cent desa capacité.', 'cent de sa capacité'],
    ['Il a perdu une partie desa beauté.', 'partie de sa beauté'],
    ['Il parle desa mère et de ses amis.', 'parle de sa mère'],
  ])('is not read behind a small word: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).all).toContain(sound);
    expect(cleaned(damaged + rest, lexicon).auto).not.toContain('des a');
  });

  it('waits before what is a verb in the present as well', () => {
    const { all, auto } = cleaned(`On sait que la réuniona permis de parler.${rest}`, lexicon);
    expect(all).toContain('réunion a permis');
    expect(auto).toContain('réuniona');
  });

  it.each([
    'Il le jugea décidé, et l’accorda à son frère.',
    'Le panda est né, le visa refusé, l’opéra fermé et l’agenda chargé.',
    'La mozzarella vendue, la salsa dansé et la charia imposé par eux.',
    'La Redoutea annoncé hier un plan.',
  ])('is not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
  });
});

describe('the part of a continent, and the adjective of a body', () => {
  it.each([
    ['La Communauté de l’Afriqueaustrale se réunit.', 'l’Afrique australe se'],
    ['Les pays d’Amériquelatine ont voté.', 'd’Amérique latine ont'],
    ['Un accord avec l’Unioneuropéenne entre en vigueur.', 'l’Union européenne entre'],
    ['Le Comitépopulaire de la ville a tranché.', 'Comité populaire de'],
    ['Devant les Nationsunies, il a plaidé la paix.', 'Nations unies, il'],
    ['Le Premierministre a visité le port.', 'Premier ministre a'],
    ['Un navire de la Coréedu Sud est à quai.', 'Corée du Sud est'],
    ['Les liens entre l’Asieet l’Afrique se resserrent.', 'l’Asie et l’Afrique'],
    ['Les ventes vers l’Europeont augmenté.', 'l’Europe ont augmenté'],
    ['La Coréeest le premier client.', 'La Corée est le'],
  ])('comes off it: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le journal Europeorient paraît en mai.',
    'La société Asiecom a signé.',
    'La marque Unionpost a fermé ses portes.',
    'La bibliothèque Europeana est ouverte.',
    'La maison Coréeline a signé.',
  ])('is not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toContain(text);
  });
});

describe('the verb before été behind a name that nothing else tells', () => {
  it.each([
    ['Deux cents habitants du hameau de La Roqueont été évacués hier.', 'La Roque ont été'],
    ['Les partisans de Bensalahont été arrêtés hier.', 'Bensalah ont été'],
    ['Les pins d’Alepont été parcourus par les flammes.', 'd’Alep ont été'],
    ['Les gens de La Roqueont été évacuésavec leurs voisins.', 'La Roque ont été évacués avec'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('waits where many names end so', () => {
    const { all, auto } = cleaned(`Le ministre Delgadoa été élu par ses pairs.${rest}`, lexicon);
    expect(all).toContain('Delgado a été');
    expect(auto).toContain('Delgadoa');
  });

  it.each([
    'Les routes du Vermont été comme hiver sont belles.',
    'Le pont de Cormont, été 2012, et celui de Bremont été restauré.',
    'Maria était là, et Petrova est venue. Le Rubicont est franchi.',
  ])('is not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
  });
});

describe('a noun or adjective made of a verb', () => {
  it.each(['Les travaux de confortement du pont avancent.', 'Le réencollage des affiches est fini.'])(
    'is no two words glued: %s',
    (text) => {
      expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
    },
  );

  it('parts all the same where its rest is a small word', () => {
    expect(cleaned(`Il faut garder lemanagement du parc.${rest}`, lexicon).all).toContain('le management');
  });
});

describe('à behind a word', () => {
  it.each([
    ['On sait qu’il est néà Hanoï en mai.', 'né à Hanoï'],
    ['On sait qu’il est venuà Hanoï en mai.', 'venu à Hanoï'],
    ['La route va de Xiangkhouangà celle de Nghê An.', 'Xiangkhouang à celle'],
    ['Le port de Dorvil attend. De Dorvilà la mer, tout est gelé.', 'De Dorvil à la mer'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each(['Il a lu un livre sur la libertà et la verità.', 'Cela vient de là, déjà, voilà ce que c’est.'])(
    'is not seen in %s',
    (text) => {
      expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
    },
  );
});

describe('a time and the word behind it', () => {
  it.each([
    ['Hier à 10h30mardi est arrivé.', '10h30 mardi'],
    ['Hier vers 8h00GMT il est parti.', '8h00 GMT'],
    ['Il est parti à 15hlocales avec eux.', '15h locales'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('wait for a person where no minutes are told', () => {
    const { all, auto } = cleaned(`Il est arrivé à 10hmardi matin.${rest}`, lexicon);
    expect(all).toContain('10h mardi');
    expect(auto).toContain('10hmardi');
  });

  it.each([
    ['Il y a 12hôtels et 18hectares dans la ville.', '12 hôtels et 18 hectares'],
    ['Il y a 20habitants dans le hameau.', '20 habitants'],
  ])('are no time where the h begins the word: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).all).toContain(sound);
  });

  it('are no time in hectares', () => {
    expect(cleaned(`Le parc de 20ha ouvre le 3 mai.${rest}`, lexicon).proposals).toEqual([]);
  });
});

describe('a day of the week behind a word or a name', () => {
  it.each([
    ['Le ministre a annoncémardi un plan.', 'annoncé mardi'],
    ['On sait que le procès s’ouvrelundi à Paris.', 's’ouvre lundi'],
    ['Il parlera de l’Ukrainelundi devant eux.', 'l’Ukraine lundi'],
    ['Il viendra enjanvier ou finoctobre.', 'en janvier ou fin octobre'],
    ['Il viendra débutjuillet ou finjuillet.', 'début juillet ou fin juillet'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('comes parted as the day of a month with its article', () => {
    const damaged = `Le débat aura lieule 3 mai, et les députés se réunirontle 12 juin.${rest}`;
    expect(cleaned(damaged, lexicon).auto).toContain('lieu le 3 mai, et les députés se réuniront le 12');
  });

  it('waits behind a name that stands elsewhere', () => {
    const text = `Zarnowski est là. On sait que Zarnowskimardi a dit non.${rest}`;
    expect(cleaned(text, lexicon).all).toContain('Zarnowski mardi');
  });
});

describe('the verb behind what may be a plural', () => {
  it.each([
    ['Les dossiers d’indemnisationsont traités dans l’ordre.', 'indemnisation sont traités'],
    ['Les habitants du villagesont évacués.', 'village sont évacués'],
    ['Hier, les ministresont adopté le texte.', 'ministres ont adopté'],
    ['On lit les lois que les parlementairesont adoptées.', 'parlementaires ont adoptées'],
    ['On répare les routes que les agriculteursont bloquées.', 'agriculteurs ont bloquées'],
  ])('is told by the participle behind it: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });
});

describe('a numeral and what it counts', () => {
  it.each([
    ['Le joueur aura dix-neufans samedi.', 'dix-neuf ans'],
    ['Il a fallu troismois pour sauver septpersonnes.', 'trois mois pour sauver sept personnes'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('are not seen in a compound', () => {
    const text = `Le troismâts et le quatremâts sont au port.${rest}`;
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('an article and its noun', () => {
  it.each([
    ['Il faut courir et lever lesbras à l’arrivée.', 'lever les bras'],
    ['On offre 240 francs lekilogramme, dit-il.', 'le kilogramme'],
    ['Le gardien plonge ausecond poteau.', 'au second poteau'],
    ['Après une répétition de lapièce au pavillon.', 'de la pièce au'],
    ['Il est venu. Uneréunion aura lieu demain.', 'Une réunion aura'],
    ['Il est venu. Lesgens de la ville attendent.', 'Les gens de'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le club de lacrosse joue demain.',
    'La duration de cette obligation est courte.',
    'Ses lessons learned sont connues.',
    'Ses desordres et ses desaccords sont anciens.',
    'Il était auparavent maire de la ville.',
    'On se rend à ladresse indiquée par la ville.',
    'Le joueur paul dumont est venu hier.',
    'Il est venu. Lesage et Lesvignes sont partis. Lesparre attend.',
    'Il est venu. Desjardins et Lamarche sont partis. Leblanc attend.',
  ])('are not seen in another word: %s', (sound) => {
    const text = sound + rest;
    expect(cleaned(text, lexicon).auto).toBe(text);
  });

  it('give way to a pronoun that is glued to the next word', () => {
    const { auto } = cleaned(`Il se tourne vers le palais dans lequelle roi habite.${rest}`, lexicon);
    expect(auto).not.toContain('le quelle');
  });
});

describe('a word and a small word behind it', () => {
  it.each([
    ['L’agence fournitle riz et les pois.', 'fournit le riz'],
    ['On garde les fruits plutôtque de payer.', 'plutôt que de'],
    ['Des femmes venuesde loin chantent.', 'venues de loin'],
    ['Il parle lentementdans le micro.', 'lentement dans'],
    ['Il parle. Avantla guerre, tout allait bien.', 'Avant la guerre'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le modeleur et le doubleurs des films sont là.',
    'On parle de little et de single dans la chanson.',
    'La cruella du dessin animé rit.',
    'L’assemblée nationalle a voté la loi.',
    'Les princes puissans de la ville sont venus.',
    'L’actrice chante « Quella notte » dans la salle.',
    'Les sportoù de la ville sont connus.',
  ])('are not seen in another word: %s', (sound) => {
    const text = sound + rest;
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a name and a word that no name ends in', () => {
  it.each([
    ['Le président Macronavec ses ministres visite le port.', 'Macron avec ses'],
    ['La délégation de Bakourandadepuis hier visite le port.', 'Bakouranda depuis hier'],
    ['Le maire de Vilnotétégalement élu visite le port.', 'Vilnotét également élu'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le joueur Jan Moravec est parti, et Peter Hlinavec gagne.',
    'Le milieu croate Dubravec a marqué, et Zubravec est entré.',
    'Le journal Independant et la ville de Jaipour sont connus.',
    'Les villes de Sanchez, de Soudans et de Nevers sont loin.',
  ])('are not seen in a name: %s', (sound) => {
    const text = sound + rest;
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a word behind the à that no word goes on behind', () => {
  it.each([
    ['Les pirogues àbalancier sont rentrées.', 'à balancier'],
    ['Il a déjàété vu au port.', 'déjà été vu'],
    ['On y reste jusqu’àla fin du jour.', 'jusqu’à la fin'],
    ['Il sort àl’aide d’une corde.', 'à l’aide'],
    ['La maison oùil vit est vendue.', 'où il vit'],
    ['On y vient de janvier àmai, puis on repart.', 'janvier à mai,'],
  ])('comes off: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le làng du nord vit de la pêche.',
    'Il visite la Vàoque et son port.',
    'Il est parti àprès la réunion.',
  ])('is not seen in another language: %s', (sound) => {
    const text = sound + rest;
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a small word and what is elided behind it', () => {
  it('come parted where a sentence begins so', () => {
    const { auto } = cleaned(`Le volcan dort. Aucund’eux n’a été ressenti.${rest}`, lexicon);
    expect(auto).toContain('Aucun d’eux');
  });

  it('are not seen in a name', () => {
    const text = `Le juge Maud’ailleurs est élu.${rest}`;
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a name and what is elided behind it', () => {
  it.each([
    ['Les évêques de Côted’Ivoire et du Bénin ont voté.', 'Côte d’Ivoire'],
    ['On skie à Vald’Isère et on parle au Quaid’Orsay.', 'Val d’Isère et on parle au Quai d’Orsay'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('wait for a person where the name is a given one', () => {
    const { all, auto } = cleaned(`On visite l’abbaye de Jeand’Heurs.${rest}`, lexicon);
    expect(all).toContain('Jean d’Heurs');
    expect(auto).toContain('Jeand’Heurs');
  });

  it('are not seen in names of other languages', () => {
    const text = `Le groupe Raad’Or, Said’Ali Ahmed et la fête de l’Aïd’El Fitr. Bold’Air ferme, et Bold’Air est grand.${rest}`;
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});

describe('the rest of a name behind an apostrophe', () => {
  it.each([
    'Il pleut dans les wilayas de M’sila et de Batna.',
    'Le train part de N’djili et passe à M’bour.',
    'Le député M’bappé a parlé.',
  ])('is left alone: %s', (text) => {
    expect(cleaned(text + rest, lexicon).all).toBe(text + rest);
  });

  it('is no name where a sentence begins with an elision', () => {
    const text = 'Il dort. S’ilva mieux, il partira.';
    expect(cleaned(text + rest, lexicon).all).toContain('S’il va mieux');
  });
});

describe('the last syllable of a Vietnamese name', () => {
  it('is not joined with the small word behind it', () => {
    const cut =
      'Le gouver nement et la coopé ration tech nique ont avancé, selon le minis tère de la san té.';
    const text = `Il a vécu à Cu Chi en 1966, puis à Binh Long. ${cut}`;
    const { all } = cleaned(text, lexicon);
    expect(all).toContain('Cu Chi en 1966');
    expect(all).toContain('gouvernement');
  });
});

describe('a part of the country with a capital', () => {
  it.each([
    ['Dans les provinces du Nordet du Centre la pluie a cessé.', 'du Nord et du'],
    ['Les habitants du Sudont reçu de l’aide hier.', 'du Sud ont reçu'],
    ['La route traverse l’Estdu pays.', 'l’Est du pays'],
    ['Les deux provinces du Sudlancent un billet commun.', 'du Sud lancent'],
  ])('comes apart from the word behind it, for a person: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).all).toContain(sound);
  });

  it.each(['L’équipe des Sudcoréens a gagné.', 'Les Nordiques et le Sudafricain attendent.'])(
    'is one word with who is from there: %s',
    (text) => {
      expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
    },
  );
});

describe('a noun with a capital and a small word behind it', () => {
  it.each([
    ['Avec 2 % par l’Étatet à 38 % par un groupe.', 'l’État et à'],
    ['Le texte du Sénatpour la région est prêt.', 'du Sénat pour'],
  ])('come apart: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });
});
