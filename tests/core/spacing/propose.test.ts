import { describe, expect, it } from 'vitest';
import { proposeEdits } from '../../../core/spacing/propose.ts';
import { seriesKey, seriesOf } from '../../../core/spacing/series.ts';
import { bodyBlocks, cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';
import { wrapped } from './wrapped.ts';

const lexicon = shippedLexicon();

describe('spaces that are missing', () => {
  it.each([
    ['two words', 'Il a signé la note dugouvernement hier.', 'Il a signé la note du gouvernement hier.'],
    [
      'before an elision',
      'Il présente le systèmed’information du pays.',
      'Il présente le système d’information du pays.',
    ],
    [
      'inside a compound',
      'Elle exploite laplate-forme nationale.',
      'Elle exploite la plate-forme nationale.',
    ],
    [
      'three words',
      'Elle parle avec lesministèresconcernés ici.',
      'Elle parle avec les ministères concernés ici.',
    ],
    ['the first word of a paragraph', 'Leministre a parlé hier.', 'Le ministre a parlé hier.'],
    ['before a compound', 'Il revient pour unweek-end ici.', 'Il revient pour un week-end ici.'],
    ['a word and a name', 'Une visite auJapon est prévue.', 'Une visite au Japon est prévue.'],
    [
      'a name and a word',
      'Au Japon, on vote. Le Japonpour sa part accepte.',
      'Au Japon, on vote. Le Japon pour sa part accepte.',
    ],
    ['a word and a number', 'La visite du10 au 13 mai.', 'La visite du 10 au 13 mai.'],
    ['a number and a word', 'Les 54localités du pays.', 'Les 54 localités du pays.'],
    ['behind a comma', 'Hanoï,17 mars', 'Hanoï, 17 mars'],
    [
      'behind every comma of a sentence',
      'Le ministre,le chef de l’État,et le roi sont venus',
      'Le ministre, le chef de l’État, et le roi sont venus',
    ],
    ['behind a colon', 'Il a dit:le roi est venu.', 'Il a dit: le roi est venu.'],
    ['behind a comma in a bracket', 'Le chef (Lyon,Paris) est venu.', 'Le chef (Lyon, Paris) est venu.'],
    [
      'behind the dash of a list that has such spaces',
      '- Le ministre\n-La cité\n- Le pays',
      '- Le ministre\n- La cité\n- Le pays',
    ],
    [
      'between a sentence and a quote',
      '"Nous verrons", a-t-il dit."Nous irons", a dit le maire.',
      '"Nous verrons", a-t-il dit. "Nous irons", a dit le maire.',
    ],
    ['between a comma and a quote', 'Il a dit "oui","non" puis rien.', 'Il a dit "oui", "non" puis rien.'],
    [
      'between sentences',
      'Il gère les archives.Il a souhaité cela.',
      'Il gère les archives. Il a souhaité cela.',
    ],
    [
      'between a word and a quote, and not before one that ends',
      'Il a dit “Il y a“, dit-il, et perdu le “triple A“ de la ville. Il exhorte à« regarder la terre ».',
      'Il a dit “Il y a“, dit-il, et perdu le “triple A“ de la ville. Il exhorte à « regarder la terre ».',
    ],
    [
      'between a word of one letter and a quote',
      'Il les exhorte à« regarder la terre », dit-elle.',
      'Il les exhorte à « regarder la terre », dit-elle.',
    ],
    [
      'before guillemets with a space inside',
      'Douze élus se sont abstenus.« Nous verrons », a dit le maire. Il a dit oui.«\u00a0Non\u00a0» a suivi.',
      'Douze élus se sont abstenus. « Nous verrons », a dit le maire. Il a dit oui. «\u00a0Non\u00a0» a suivi.',
    ],
    [
      'before the dash of who speaks',
      'Elle a dit oui.— Non, répond le maire.',
      'Elle a dit oui. — Non, répond le maire.',
    ],
    [
      'behind a year',
      'Pour la période 2019-2022.Au cours du séjour',
      'Pour la période 2019-2022. Au cours du séjour',
    ],
    ['behind a bracket', 'Le Parti (PCV)a décidé.', 'Le Parti (PCV) a décidé.'],
    ['before a bracket', 'Le Parti communiste(PCV) a décidé.', 'Le Parti communiste (PCV) a décidé.'],
    [
      'before a number with a sign',
      'Les câbles(+87%) et le riz,+28,4% en un an.',
      'Les câbles (+87%) et le riz, +28,4% en un an.',
    ],
    [
      'a name that nothing knows',
      'Le cacao se vend mieux àKorhogo lundi.',
      'Le cacao se vend mieux à Korhogo lundi.',
    ],
    ['an acronym and a word', 'Selon l’ONUet le ministre, oui.', 'Selon l’ONU et le ministre, oui.'],
    ['behind a title', 'Selon M.Dupont, tout va bien.', 'Selon M. Dupont, tout va bien.'],
    ['behind a title at the start of a line', 'M.Dupont est venu.', 'M. Dupont est venu.'],
    [
      'behind a short name, a unit and what looks like an address',
      'Le port d’Asie du Sud-Est.Le quai fournit 48 MW.Selon elle, il a 17 km.De là, on voit la mer.',
      'Le port d’Asie du Sud-Est. Le quai fournit 48 MW. Selon elle, il a 17 km. De là, on voit la mer.',
    ],
    ['a place of two names', 'La province de KhanhHoa vend.', 'La province de Khanh Hoa vend.'],
    [
      'a name and a longer word',
      'L’école Tran Van Binhenverra des maîtres.',
      'L’école Tran Van Binh enverra des maîtres.',
    ],
    [
      'a word of two letters with a cedilla',
      'Il dit que çafonctionne bien.',
      'Il dit que ça fonctionne bien.',
    ],
    [
      'a word of diplomacy and the adjective of a country',
      'Le ministre a reçu son homologuelao et salué leurs progrès.',
      'Le ministre a reçu son homologue lao et salué leurs progrès.',
    ],
    [
      'an ordinal with a grave accent and a word',
      'Au 2ètrimestre, il baisse.',
      'Au 2è trimestre, il baisse.',
    ],
    [
      'an ordinal in the plural and a word with a capital',
      'Elle a couru aux 29esJeux du pays.',
      'Elle a couru aux 29es Jeux du pays.',
    ],
    [
      'an ordinal and a word that begins as endings do',
      'Elle a couru à la 4erencontre.',
      'Elle a couru à la 4e rencontre.',
    ],
    ['a day and its month', 'Elle part les 3 et 4juin pour Paris.', 'Elle part les 3 et 4 juin pour Paris.'],
    [
      'behind a unit of one letter',
      'Elle gagne le 200 m.En relais, l’équipe échoue.',
      'Elle gagne le 200 m. En relais, l’équipe échoue.',
    ],
    [
      'behind a short name, before a number in words',
      'Il est né à Sa Pa.Cinq ans plus tard, il part.',
      'Il est né à Sa Pa. Cinq ans plus tard, il part.',
    ],
    ['before a day in brackets', 'La fête du Népal(2 mai) approche.', 'La fête du Népal (2 mai) approche.'],
    [
      'a noun in the plural and its verb',
      'Les deux partiesont construit un pont de pierre.',
      'Les deux parties ont construit un pont de pierre.',
    ],
    [
      'before doubled apostrophes that open',
      "Il aide les villages inondés.''Nous restons ici'', a-t-il dit.",
      "Il aide les villages inondés. ''Nous restons ici'', a-t-il dit.",
    ],
  ])('%s', (_, damaged, sound) => {
    expect(cleaned(damaged, lexicon).all).toBe(sound);
  });
});

describe('a Vietnamese name and a small word or a verb joined', () => {
  it.each([
    ['Le directeur Tran Van Binha reçu une délégation.', 'Van Binh a reçu'],
    ['Le directeur Lê Thi Hoanget son épouse sont partis.', 'Thi Hoang et son'],
    ['Le colonel Pham Dinh Quangs’est entretenu avec elle.', 'Quang s’est'],
    ['La maire Vu Khac Minhdu quartier.', 'Minh du quartier'],
    ['Le maire Vu Khac Minhprésentera son budget.', 'Minh présentera son budget'],
  ])('%s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('is only proposed behind a single syllable', () => {
    const { all, auto } = cleaned('La ville de Hai Phonget sa province.', lexicon);
    expect(all).toBe('La ville de Hai Phong et sa province.');
    expect(auto).toBe('La ville de Hai Phonget sa province.');
  });

  it.each([
    ['a syllable that ends so', 'Il a vu Nguyen Van Thua et Tran Van Kha.'],
    ['a name of elsewhere', 'Le sénateur Le Thi Colette et Tran Anne vivent ici.'],
    ['before no word that goes on', 'Il a vu Nguyen Van Minha, puis Paris.'],
  ])('leaves %s alone', (_, text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('parts of a whole Vietnamese name joined', () => {
  it.each([
    ['Le directeur Nguyên TanDung a reçu une délégation.', 'Nguyên Tan Dung a reçu'],
    ['Il a vu NguyênTanDung à Hanoï.', 'vu Nguyên Tan Dung à'],
    ['Le directeur TranVan Binh est venu.', 'directeur Tran Van Binh est'],
    ['Le Premier ministre japonais YoshihikoNoda est venu.', 'japonais Yoshihiko Noda est'],
    ['Le ministre des Affaires étrangères KoichiroGemba est venu.', 'Koichiro Gemba'],
    ['Director Nguyen TanDung received a delegation of the World Bank on Monday.', 'Tan Dung'],
  ])('%s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });
});

describe('names that are joined in a text that tells no more', () => {
  it.each([
    ['Il a reçu son homologue japonais YoshihikoNoda.', 'japonais Yoshihiko Noda.'],
    ['Elle a entendu le conseiller KoichiroGemba hier.', 'Koichiro Gemba'],
  ])('%s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged, lexicon);
    expect(all).toContain(sound);
    expect(auto).toBe(damaged);
  });
});

describe('the names of a person told by a title, by speaking or by another name', () => {
  it.each([
    ['Selon M. YoshihikoNoda, rien ne presse.', 'M. Yoshihiko Noda,'],
    ['Mme BounmySouvannaphoum, la maire, est venue.', 'Mme Bounmy Souvannaphoum,'],
    ['Le ministre provincial AlphonseKasanji a salué la foule.', 'provincial Alphonse Kasanji a'],
    ['« Tout est prêt », a expliqué PhilippeSorgues.', 'expliqué Philippe Sorgues.'],
    ['« Tout est prêt », sourit AntoineMorvillez.', 'sourit Antoine Morvillez.'],
    ['Le gardien, Jean PhilippeSorgues, est venu.', 'Jean Philippe Sorgues,'],
  ])('are parted at once: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Une habitante, Mme DiCaprio, et M. McKenzie ont parlé au colonel FitzGerald.',
    'Le journal a vu M. OuldAbdallah et M. BenSalem devant la porte de M. LeBlanc.',
    'M. AbouZeid, Mme VandenBossche, M. VandeWalle et M. DegliEsposti ont voté contre.',
    'M. VanderMeer et Mme DelaRue sont venus avec Mme AbdelKader.',
    '« Tout est prêt », a expliqué MorganStanley. L’offre est sûre, assure AirFrance.',
    '« Tout est prêt », a annoncé PhilippeSorgues dans un communiqué.',
  ])('stay where a surname may be written so: %s', (text) => {
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a name that is joined and stands parted elsewhere', () => {
  it.each([
    ['La province de TâyNinh est loin. Tây Ninh est au sud.', 'de Tây Ninh est loin'],
    ['Il a vu TôLâm à midi. Tô Lâm est parti.', 'vu Tô Lâm à midi'],
    ['Les clients de LaPoste attendent. La Poste répond.', 'de La Poste attendent'],
  ])('is parted at once: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });
});

describe('a token that may be one name or word', () => {
  it.each([
    'La ville de DesMoines a voté mardi pour le candidat démocrate.',
    'Selon LaTribune, le groupe va supprimer des postes.',
    'D’après LeMonde, le ministre démissionnera. LeMonde cite un proche.',
    'Un article de LeFigaro le confirme aujourd’hui.',
    'Les lecteurs de LaPresse attendent.',
    'LaPoste recrute cette année.',
    'LeBron James a inscrit 31 points pour les Lakers.',
    'Le match passe sur CanalPlus ce soir, et AfriquePlus le commente.',
  ])('is parted by no rule at once: %s', (text) => {
    expect(cleaned(text, lexicon).auto).toBe(text);
  });

  it.each([
    'Il a vu LeBron James hier à Los Angeles.',
    ...'Lemaire Laporte Lenoir Sanson Lafont Dupuis Lebrun Leroy Delattre Lecointre Desrosiers'
      .split(' ')
      .flatMap((name) => [
        `${name} a dit non à la proposition.`,
        `La séance est ouverte.\n\n${name}, ministre de l’Économie, répond.`,
      ]),
    'Levarent a parlé.\n\nLe discours de M. Levarent a plu.',
    'La société Cetelem publie ses résultats.\n\nCetelem est une filiale.',
    'Il est entretemps revenu à Paris, où le contreamiral commande la flotte.',
    'Les ventes de fruits devraient depasser les trois milliards cette annee',
    'Les pecheurs disent avoir entendu la sirene, puis un choc contre la coque du navire.',
    'La revue britannique The Lancet écrit qu’il s’agit d’une première.',
    'Il a dit « Ik zag het pas toen mijn hand al bewoog », a plaisanté le vainqueur.',
    'Les 33es Jeux du fleuve et les 30es Jeux de la mer.',
    '»Pour le moment rien ne presse, dit-elle.',
    'La variable `ladate` et le champ `lenom` sont faux.',
    'La coopération avance.\n\n-VNA\n\n–VNA/VI',
    'La coopération avance (Hanoï -VNA).',
    'La ville compte dix musées.\n\n-VietnamPlus',
    'Selon VietnamPlus et VietnamBiz, la ville compte dix musées.',
    'Les citoyen-nes et lycéen-nes, les chef-fes, les direct-rices et les act-rices sont là.',
    'Écrire à @plan-ète ou www.gou-vernement.fr, et lire ensei-gnants.pdf.',
    'Les produc‑tions de Kim Se-rin sont là.',
    'He said that the foot-ball game was over and the brain-storming too.',
    'Le micro-crédit, l’immuno-dépression, le porte-feuille, la crypto-monnaie et le va-et-vient.',
    'La foule a crié « li-ber-té ! » et le co-auteur du long-métrage a dit oui-oui au sud-coréen.',
    'La fête est finie. suy/desa/roc',
  ])('is left alone: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });

  it('a surname is parted by a person where the other paragraphs begin with glued words', () => {
    const others = [
      'Leministre parle.',
      'Laville est grande.',
      'Lesdeux pays avancent.',
      'Lecommerce croît.',
    ];
    const text = [...others, 'Lemaire a dit non.'].join('\n\n');
    const { auto, all } = cleaned(text, lexicon);
    expect(auto).toContain('Le ministre parle.');
    expect(auto).toContain('Lemaire a dit non.');
    expect(all).toContain('Le maire a dit non.');
  });
});

describe('a name that opens a paragraph', () => {
  const glued = 'Leministre a dit non.\n\nIla dit oui.\n\n';
  it.each([
    `${glued}Marcou a signé un accord.`,
    `${glued}Pourchez a signé un accord.`,
    `${glued}Nousseau a signé un accord.`,
    `${glued}Chezeaux a signé un accord.`,
    'Lamontagne a annoncé mardi une hausse.',
    'FranceInter a annoncé mardi une hausse de ses ventes.',
    'PôleEmploi a annoncé mardi une hausse de ses ventes.',
    'ArcelorMittal supprime 600 postes en Europe',
    'Les postes inquiètent. DaimlerChrysler a gagné 1 %.',
  ])('does not come parted: %s', (text) => {
    const name = text.slice(text.startsWith(glued) ? glued.length : 0);
    expect(cleaned(text, lexicon).auto.endsWith(name)).toBe(true);
  });

  it.each([
    [`${glued}Pourcela, il a signé.`, 'Pour cela, il a signé.'],
    ['FrançoisMartin a signé un accord.', 'François Martin a signé un accord.'],
    ['Lamontagne a annoncé mardi une hausse.\n\nLeministre est venu.', 'Le ministre est venu.'],
  ])('is parted where two words are likelier: %s', (text, sound) => {
    expect(cleaned(text, lexicon).auto.endsWith(sound)).toBe(true);
  });
});

describe('text in another language', () => {
  const english =
    'The statement ofthe ministry was published on Monday,and the ministers  agreed to strengthen their cooperation.';
  it.each([
    english,
    'The board met in June.It did not agree on a date ; the chair said that " no one " had asked for one.',
    'Ông cho biết  hai nước sẽ tăng cường hợp tác,trong đó có y tế.Hội nghị diễn ra tại Hà Nội ngày 5 tháng 9.',
  ])('is left as it stands: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });

  it('is rid of hard wraps and of characters that are not seen, which are no matter of language', () => {
    const page = wrapped(`${english.replaceAll('  ', ' ')} ${english.replaceAll('  ', ' ')}`, 60);
    expect(cleaned(page, lexicon).all).toBe(page.replaceAll('\n', ' '));
    expect(cleaned(english.replace('ministers', 'minis\u00adters'), lexicon).all).toBe(english);
  });

  it('is told block by block', () => {
    const page = `La note dugouvernement est publiée aujourd’hui par le ministère.\n\n${english}\n\nLeministre arrivedemain.`;
    expect(cleaned(page, lexicon).all).toBe(
      `La note du gouvernement est publiée aujourd’hui par le ministère.\n\n${english}\n\nLe ministre arrive demain.`,
    );
  });
});

describe('a sentence of English amid French', () => {
  it.each([
    'Le rapport note : « The reader holds the page and is worth a longer look. » La séance a été levée à midi.',
    'Elle a répondu : « You must take the box to its owner before the night is over. » Le public a ri.',
    'Selon la notice, they offer both a synchronous and an asynchronous way to read it. La suite est en français.',
    'On y lit : « There can never be enough tests for a bridge. » Les ingénieurs ont approuvé.',
    'Il a dit : "We are very happy,and we thank our team." Le public a ri.',
    'Il a dit : "It was a great day for all of us.We have been waiting for this." Le public a ri.',
    'Selon lui, they had 12%,while the others had none. La suite est en français.',
  ])('is left as it stands: %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });

  it('ends where French goes on', () => {
    expect(cleaned('Elle a vu "The Shape of Water",de ce cinéaste mexicain.', lexicon).all).toContain(
      '",\u0020de',
    );
  });

  it('leaves the French around it to the rules', () => {
    const text =
      'La note dugouvernement paraît demain et sera lue par tous les élus de la ville : « This is the end of the road. » Les maires ont salué hier soir une décision très attendue par toute la coopé ration locale.';
    expect(cleaned(text, lexicon).all).toBe(
      text.replace('dugouvernement', 'du gouvernement').replace('coopé ration', 'coopération'),
    );
  });
});

describe('Vietnamese without its marks amid French', () => {
  it.each([
    'Un voyageur écrit : « Hay qua! Khong can bay qua Paris nua, cam on Vietjet da mo duong bay moi. » Un autre doute.',
    'On y lit aussi le programme Dem nhac Trinh, mot coi di ve, vendu à la sortie.',
  ])('is left as it stands: %s', (text) => {
    const page = `Ila dit oui.\n\n${text}\n\nLeministre arrivedemain.\n\nEllesont ditnon.`;
    expect(cleaned(page, lexicon).all).toBe(
      `Il a dit oui.\n\n${text}\n\nLe ministre arrive demain.\n\nElles ont dit non.`,
    );
  });
});

describe('what lost its space behind', () => {
  it.each([
    ['a unit', 'On attend jusqu’à 200 mmsur le relief et 5 cmde neige.', '200 mm sur le relief et 5 cm de'],
    ['an ordinal', 'Il est élu dans la 1rede la Somme et le 3edu Nord.', 'la 1re de la Somme et le 3e du'],
    ['a day', 'Le taux est aujourd’huide quatre pour cent.', 'aujourd’hui de quatre'],
  ])('is parted from it: %s', (_, damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('is no first part of a compound whose second is damaged', () => {
    const { all } = cleaned(
      'Leministre va de Clermont-Ferrandet Lyon. Ila dit oui àClermont-Ferrand.',
      lexicon,
    );
    expect(all).not.toContain('Clerm ont');
  });
});

describe('spaces that are too many or of the wrong kind', () => {
  it.each([
    ['a word in two', 'La coopé ration bilatérale avance.', 'La coopération bilatérale avance.'],
    ['an elided word in two', 'La loi vaut ju squ’en mars, dit-il.', 'La loi vaut jusqu’en mars, dit-il.'],
    ['a hyphen at a wrap', 'La coopé- ration bilatérale avance.', 'La coopération bilatérale avance.'],
    [
      'hyphens at wraps that were lost',
      'Il présente la restruc-turation de la dette, le prési-dent et la réno-vation.',
      'Il présente la restructuration de la dette, le président et la rénovation.',
    ],
    ['a hyphen at a line break', 'La coopé-\nration bilatérale avance.', 'La coopération bilatérale avance.'],
    ['a compound at a wrap', 'La plate- forme nationale.', 'La plate-forme nationale.'],
    ['two spaces', 'Il reçoit  le ministre.', 'Il reçoit le ministre.'],
    ['mixed spaces', 'Il reçoit \u00a0le ministre.', 'Il reçoit le ministre.'],
    ['mixed spaces before a mark', 'Il dit \u00a0: oui.', 'Il dit\u00a0: oui.'],
    [
      'a no-break space',
      'Le vice-ministre a\u00a0dit,\u00a0et le chef\u00a0signe.',
      'Le vice-ministre a dit, et le chef signe.',
    ],
    [
      'a no-break space beside a word of one letter, a small numeral and at the end of a sentence',
      'Il est à\u00a0Paris, il y\u00a0a un an. Le\u00a0chef et Ce\u00a0chef. Vers\u00a0elle. Il part.\u00a0L’homme reste.',
      'Il est à Paris, il y a un an. Le chef et Ce chef. Vers elle. Il part. L’homme reste.',
    ],
    ['a soft hyphen', 'La coopé\u00adration bilatérale.', 'La coopération bilatérale.'],
    ['a zero-width space', 'La coopération\u200b bilatérale.', 'La coopération bilatérale.'],
    ['a zero-width space inside a word', 'La coopé\u200bration bilatérale.', 'La coopération bilatérale.'],
    ['a zero-width space alone between words', 'Le mot\u200bcaché du texte.', 'Le mot caché du texte.'],
    ['one before a small word', 'Il est dans\u200ble texte.', 'Il est dans le texte.'],
    [
      'one behind a full stop',
      'Il gère les archives.\u200bIl a souhaité cela.',
      'Il gère les archives. Il a souhaité cela.',
    ],
    ['a soft hyphen between joined words', 'Il est dans\u00adle texte.', 'Il est dans le texte.'],
    ['a space before a comma instead of behind', 'Le ministre ,et lui.', 'Le ministre, et lui.'],
    ['a space before a comma', 'Le ministre , et lui.', 'Le ministre, et lui.'],
    ['spaces inside brackets', 'Le Parti du port ( PLM ) a gagné.', 'Le Parti du port (PLM) a gagné.'],
    ['a space before a full stop', 'Il est venu hier . Il part .', 'Il est venu hier. Il part.'],
    [
      'a space before a full stop instead of behind',
      'Il est venu hier .Il part.',
      'Il est venu hier. Il part.',
    ],
    ['a space out of place', 'On y trouve uneto uche de rouge.', 'On y trouve une touche de rouge.'],
  ])('%s', (_, damaged, sound) => {
    expect(cleaned(damaged, lexicon).all).toBe(sound);
  });
});

describe('a space behind what is elided', () => {
  it.each([198, 199, 200, 201, 202])('is taken out %i characters behind an apostrophe', (distance) => {
    const head = "Il a vu d'autres ports";
    const behind = distance - head.length + head.indexOf("'");
    const filler = ' et de plus grands'
      .repeat(20)
      .slice(0, behind - ' l'.length)
      .trimEnd();
    const text = `${head}${filler.padEnd(behind - ' l'.length, 's')} l’ homme.`;
    expect(text.indexOf('’') - text.indexOf("'")).toBe(distance);
    expect(cleaned(text, lexicon).all).toContain('l’homme.');
  });

  it.each(["La loi n' est pas votée.", "L’homme s' en va.", 'Un jeu n’ est rien.'])(
    'leaves the space before it: %s',
    (text) => {
      const { proposals } = cleaned(`La coopé ration est là. ${text}`, lexicon);
      expect(proposals.filter(({ rule }) => rule === 'split-word')).toHaveLength(1);
    },
  );

  it('may close a quotation', () => {
    const text = 'Il écrit ‘la lettre l’ avec soin.';
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});

describe('a soft hyphen at the end of a line', () => {
  it('stays where the word goes on in another block', () => {
    const text = 'Les affaires mari\u00ad\n\ntimes du port.';
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});

describe('the rest of a word that a block before broke off at a hyphen', () => {
  it.each([
    'Le gouver-\n\nnement a dit non.',
    'Le président parle au par-\n\nlement, qui a voté la loi.',
    'Cet investis-\n\nsement de la ville est connu.',
    'Le son-\n\nnement des cloches.',
  ])('is left as it is: %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});

describe('text that is right', () => {
  it.each([
    '-Oui, dit le maire.\n-Non, dit le préfet.',
    'Sous Louis\u00a0XIV, Jean-Paul\u00a0II et François\u00a0Ier, au Ier\u00a0siècle et sous la Ve\u00a0République.',
    'En 52 av.\u00a0J.-C., le vol.\u00a0II, l’art.\u00a0L, la fig.\u00a0A et le tome\u00a0IV, dit Me\u00a0Dupond, et Dr.\u00a0House.',
    'La clé est de la forme client:serveur ou key:value, et color:red en est une.',
    'Il faut écrire max(a,b) et f(x,y) dans la case.',
    'Il a reçu le texte {"etat":"ok","code":200} puis "nom":"oui","code":12 hier.',
    'Nom,Ville,Age\nDupont,Paris,41\nMartin,Lyon,52',
    'France-social-grève-transports,PREV',
    'Le Premier ministre Pham Minh Chinh, Tô Lâm, To Lam, Truong Thi Mai et Nguyên Phu Trong à Tây Ninh et Hô Chi Minh-Ville.',
    'Le KPRF, la CPPNM, VietJet, PetroVietnam, Vietcombank, un iPhone, YouTube, TikTok et la JICA.',
    'Jean Delarue, Mme Clarkson, Paul Dupuis et Anne Marcou ont voté ; Delarue et Marcou sont élus.',
    'Auquel cas, plutôt que quelquefois, lorsque puisqu’il aujourd’hui quelqu’un, entrouvert, portefeuille.',
    'Écrire à jean.dupont@example.org ou voir https://www.example.org/a,b?c=d#e et www.vnagency.com.vn.',
    'Le mot-dièse #VietnamRussie et le compte @AgenceVNA, les fichiers notes_finales.txt, MonRapport.docx et x=a+b;y=c, f(+1).',
    'À 10h30, 2,5 millions, 1.000 dongs, 3.14, 12:45, 50%, le 1er mai, la 2e fois, le XXe siècle, la 5G et le G20.',
    'Les député(e)s et le ou la ministre(s) de l’U.E., M. J.-P. Martin, p. ex. etc.',
    'The Vietnamese government said on Monday that the two countries would strengthen their cooperation in security.',
    'Bộ Công an Việt Nam và Bộ Nội vụ Nga khẳng định sẵn sàng tăng cường hợp tác song phương trong thời gian tới.',
    'Il attend . . . puis ... part pour le site .fr avec les outils .NET et 5 ,3 kg.',
    'Il a dit : « Nous avons gagné ! » Puis, rien… Pourquoi ? « Parce que. »',
    'La cybersécurité, l’écotourisme, la visioconférence, le covoiturage et la géolocalisation progressent.',
    'Ce projet coûte 250 kg de riz, 3 m de toile et 5 °C de moins, dit J. Martin (AFP) aujourd’hui.',
    'Auquel, toutefois, puisque, davantage, dedans, ensuite, partout, surtout, envers, parfois, autrefois, quiconque.',
    'Nguyên Xuân Phuc, Vuong Dinh Huê et Bui Thanh Son à Cân Tho, Dà Nang, Hai Phong, Quang Ninh et Thua Thiên-Huê.',
    'Sergueï Lavrov, Xi Jinping, Narendra Modi, Volodymyr Zelensky, Recep Tayyip Erdogan et Luiz Inácio Lula da Silva.',
    'McGregor, MacArthur, DeLorean, LaVelle, O’Connor, LeBron James, eBay, GitHub, OpenAI, SpaceX, BioNTech, PayPal.',
    'const x = await fetch("https://a.b/c?d=e&f=g"); if(x.ok)return x.json();',
    'LinkedIn, PowerPoint, JavaScript, AstraZeneca, GlaxoSmithKline, ExxonMobil, AirAsia, MasterCard, TotalEnergies et WhatsApp.',
    'Le président de SoftBank, le directeur général de VinFast, le groupe FaceTec et le PDG de SunGroup.',
    'Une chanson et un album de DoLang.',
    'Il avoit plu hier ; les gens étoient rentrés, le roi levoit la main et disoit qu’il falloit finir.',
    'Il parle d’"un système"sophistiqué" visant juste".',
    'Le titre Engie (ENGI.PA) gagne 2 %, VIC.HN recule et la part de Total (TTE.PA) aussi.',
    'Il parle d’”un texte de loi” et veut “l’”appliquer à tous” sans attendre.',
    'Le ministre Jean-Yves LeDrian, M. McDonald, Mme FitzGerald et le général MacArthur.',
    'Der Bundeskanzler hat gestern in Berlin gesagt, dass die Zusammenarbeit fortgesetzt werden soll.',
    'Un cœur, une œuvre, un oeuf, les Etats-Unis, l’Etat, A Hanoï, Ile-de-France, les 3èmes, le XXIe.',
    'MINISTERE DE LA SECURITE PUBLIQUE DU VIETNAM ET DE LA RUSSIE',
    'L’état-major, va-t-il, c’est-à-dire, quatre-vingt-dix, Asie-Pacifique, post-pandémique, e-gouvernement.',
  ])('is left alone: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('blocks', () => {
  const text = 'dugouvernement vietnamien\n\ndugouvernement vietnamien';
  it.each(['crawl-header', 'boilerplate'] as const)('%s needs no edit', (role) => {
    const [first, second] = bodyBlocks(text);
    if (first === undefined || second === undefined) throw new Error('two blocks');
    const { proposals } = proposeEdits(text, [{ ...first, role }, second], { lexicon });
    expect(proposals.map(({ from }) => from)).toEqual([second.from + 2]);
  });

  it('white space between blocks is never edited', () => {
    const spaced = 'Une  phrase. \u00a0 \n\n  \u200b Une autre.';
    for (const { from, to } of cleaned(spaced, lexicon).proposals)
      expect(bodyBlocks(spaced).some((block) => block.from <= from && to <= block.to)).toBe(true);
  });
});

describe('what a corpus decides', () => {
  it('a word of the corpus is right', () => {
    const text = 'La rubrique Lesinvités du journal dujour est lue.';
    expect(cleaned(text, lexicon).all).toContain('du jour');
    expect(cleaned(text, lexicon, { corpusWords: new Set(['dujour', 'lesinvités']) }).proposals).toEqual([]);
  });

  it.each([
    [
      'opens the headline',
      'franceconnect',
      'FranceConnect remplace les identifiants des impôts\n\nLe service est ouvert à tous.',
    ],
    [
      'opens a later paragraph',
      'franceconnect',
      'Le service est ouvert.\n\nFranceConnect remplace les codes.',
    ],
    ['looks like an article and a noun', 'leministre', 'Leministre est un journal de la ville de Lyon.'],
    ['looks like a pronoun and a word', 'ilavenir', 'Ilavenir a signé un accord avec la ville de Lyon.'],
    ['stands in the text', 'radiofrance', 'La direction de RadioFrance se dit confiante.'],
  ])('a word that the corpus holds to be right is left alone where it %s', (_, word, text) => {
    expect(cleaned(text, lexicon).proposals).not.toEqual([]);
    expect(cleaned(text, lexicon, { corpusWords: new Set([word]) }).proposals).toEqual([]);
  });

  it('a series that was rejected is not proposed again', () => {
    const text = 'Il a signé la note dugouvernement hier.';
    const [proposal] = cleaned(text, lexicon).proposals;
    if (proposal === undefined) throw new Error('one proposal');
    const rejected = new Set([seriesKey(seriesOf(text, proposal))]);
    expect(cleaned(text, lexicon, { rejected }).proposals).toEqual([]);
  });

  it('a form that is known from elsewhere is told as evidence', () => {
    const text = 'Au Xyrnal, on vote. Le Xyrnalpour sa part accepte.';
    const [own] = cleaned(text, lexicon).proposals;
    expect(own?.evidence).toContainEqual({ kind: 'count', form: 'Xyrnal', count: 1, within: 'dispatch' });
    const alone = 'Le Xyrnalpour sa part accepte.';
    const corpusCounts = new Map([['Xyrnal', 4]]);
    const [other] = cleaned(alone, lexicon, { corpusCounts }).proposals;
    expect(other?.evidence).toContainEqual({ kind: 'count', form: 'Xyrnal', count: 4, within: 'corpus' });
  });

  it('a token that stands as it is in many dispatches is less surely joined', () => {
    const text = 'Hier, la radio Surlemont a tout dit.';
    const odds = (corpusCounts: ReadonlyMap<string, number>): number =>
      cleaned(text, lexicon, { corpusCounts }).proposals[0]?.confidence ?? 0;
    expect(odds(new Map([['Surlemont', 9]]))).toBeLessThanOrEqual(odds(new Map()));
  });

  it('a name that many dispatches hold is not cut', () => {
    const text = 'Hier, la société Lesport a tout dit aux clients.';
    expect(cleaned(text, lexicon).all).toContain('Le sport');
    const corpusCounts = new Map([['Lesport', 9]]);
    expect(cleaned(text, lexicon, { corpusCounts }).proposals).toEqual([]);
  });

  it('a rule that is off is not asked, one that is on is', () => {
    const text = 'Il a dit: la note dugouvernement.';
    const off = cleaned(text, lexicon, { policies: { 'joined-words': 'off' } });
    expect(off.all).toBe(text);
    const typography = cleaned('Il a dit: oui!', lexicon, { policies: { 'french-typography': 'propose' } });
    expect(typography.all).toBe('Il a dit\u00a0: oui\u202f!');
  });

  it('an edit comes accepted only under auto and from the threshold', () => {
    const text = 'Il a signé la note dugouvernement hier.';
    const sound = 'Il a signé la note du gouvernement hier.';
    expect(
      cleaned(text, lexicon, { policies: { 'joined-words': { policy: 'auto', threshold: 0 } } }).auto,
    ).toBe(sound);
    expect(
      cleaned(text, lexicon, { policies: { 'joined-words': { policy: 'auto', threshold: 1 } } }).auto,
    ).toBe(text);
    expect(cleaned(text, lexicon, { policies: { 'joined-words': 'propose' } }).auto).toBe(text);
  });
});

describe('a zero-width space between letters', () => {
  it('waits for a person where no lexicon knows them, and joins none meanwhile', () => {
    const { all, auto } = cleaned('Le Kalzor\u200bmibex a signé.', lexicon);
    expect(all).toBe('Le Kalzor mibex a signé.');
    expect(auto).toBe('Le Kalzor\u200bmibex a signé.');
  });

  it('never comes joined where the words may be glued as well', () => {
    const { auto } = cleaned('Il arrive à Marseille\u200bau mois d’avril.', lexicon);
    expect(auto).not.toContain('Marseilleau');
  });
});
