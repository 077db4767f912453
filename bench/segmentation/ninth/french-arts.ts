/** French affairs of the ninth part: culture and sport. */
import type { Affair } from './affairs.ts';

export const ARTS: Readonly<Record<string, Affair>> = {
  puppets: {
    headline: [
      'Les marionnettes sur l’eau font escale à {capital}',
      'À {capital}, le public sous le charme des marionnettes sur l’eau',
      'Marionnettes sur l’eau : triomphe à {capital}',
    ],
    lead: [
      'Une troupe de marionnettes sur l’eau venue de {city} a donné {day} sa première représentation à {capital}, devant une salle comble.',
      'Le public de {capital} a découvert {day} les marionnettes sur l’eau, un art vietnamien vieux de mille ans.',
    ],
    sentence: [
      'Les spectateurs ont longuement applaudi la danse des phénix et la scène de la pêche.',
      'Il a fallu deux jours pour monter le bassin, qui contient 50 tonnes d’eau.',
      'La tournée se poursuivra dans {few} autres villes.',
      'Les marionnettes, taillées dans le bois de figuier, pèsent jusqu’à dix kilos.',
      'Un atelier a permis aux enfants de manier les personnages.',
      'À {capital}, les places s’étaient arrachées en trois heures.',
      'L’ambassade du Vietnam prépare pour l’automne un festival de cinéma.',
    ],
    caption: [
      'Un numéro de marionnettes sur l’eau à {capital}',
      'Les artistes de {city} saluent le public à {capital}',
    ],
    scene: ['La danse des phénix, lors de la représentation de {capital}'],
    summary: [
      'Devant une salle comble, les artistes de {city} ont fait découvrir au public {native} un art vieux de mille ans.',
      'Cinquante tonnes d’eau, des phénix de bois et un public conquis : la troupe de {city} a réussi son entrée à {capital}.',
    ],
    subheading: ['Un public conquis', 'Cinquante tonnes d’eau'],
    tag: ['marionnettes sur l’eau', '{land}'],
  },
  stone: {
    headline: [
      'Le tailleur de pierre de {province} et ses éléphants',
      'Taille de la pierre : la relève est assurée à {province}',
      '{Man}, une vie à tailler la pierre',
    ],
    lead: [
      'À l’entrée du village, dans la province de {province}, on entend de loin le bruit régulier des ciseaux sur la pierre.',
      'Dans la province de {province}, le maître {man} transmet depuis un demi-siècle l’art de tailler la pierre.',
    ],
    sentence: [
      'Âgé de 78 ans, l’artisan a formé une trentaine d’apprentis, dont sa propre petite-fille.',
      'Chaque statue demande trois mois de travail et se négocie jusqu’à {small} millions de dôngs.',
      'Les éléphants, symboles de longévité, ornent les cours des maisons communes.',
      'Le bloc est d’abord dégrossi à la scie, puis repris au ciseau.',
      'Jadis, on transportait la pierre en barque, de nuit, à la fraîche.',
      'Le village compte aujourd’hui {some} ateliers.',
      'La poussière est l’ennemie du métier, et beaucoup y ont laissé leurs poumons.',
      'Les commandes arrivent désormais de {capital}.',
    ],
    caption: [
      'Le maître {man} dans son atelier de la province de {province}',
      'Une jeune apprentie polit une statue, dans la province de {province}',
    ],
    scene: ['Le maître {man} (au centre) et ses élèves', 'Des éléphants de pierre devant l’atelier de {man}'],
    summary: [
      'Il a 78 ans et taille la pierre depuis l’enfance. Dans la province de {province}, {man} transmet son savoir à une nouvelle génération.',
      'Trois mois de travail pour un éléphant : dans la province de {province}, un village vit de la pierre depuis quatre siècles.',
    ],
    subheading: ['La main et la pierre', 'Transmettre, coûte que coûte', 'Un métier rude'],
    tag: ['artisanat', '{province}'],
    title: ['président de l’Association des artisans'],
  },
  fair: {
    headline: [
      '{Event} s’ouvre à {city}',
      'Ouverture à {city} : {event} attend {thousand} visiteurs',
      '{City} accueille {event}',
    ],
    lead: [
      '{Event} a ouvert ses portes {day} à {city}, en présence de la {charge} {woman}.',
      'Placée sous le signe de l’échange, la manifestation inaugurée {day} à {city} réunit des participants de {small} pays.',
    ],
    sentence: [
      'Une vingtaine de stands présentent les produits artisanaux de {province}.',
      'Les visiteurs peuvent s’initier à la calligraphie, goûter des spécialités de {province} et assister à des concerts.',
      'L’entrée est libre jusqu’à la fin du mois.',
      'Les organisateurs attendent {thousand} visiteurs, soit {percent} de plus que l’an dernier.',
      '{Country}, invité d’honneur, dispose d’un pavillon de 300 mètres carrés.',
      'Un concours récompensera dimanche les meilleurs exposants.',
      'Des navettes gratuites circulent depuis la gare.',
    ],
    caption: [
      'La {charge} {woman} coupe le ruban à {city}',
      'Dégustation de spécialités de {province} lors de l’ouverture',
      'Des visiteurs devant un stand de {province}',
    ],
    scene: ['Spectacle de chant populaire lors de l’ouverture, à {city}'],
    summary: [
      '{Event} propose pendant une semaine concerts, ateliers et dégustations. Une occasion de découvrir {city} autrement.',
      'Inaugurée {day} par la {charge} {woman}, la manifestation réunit à {city} des exposants de {small} pays.',
    ],
    subheading: ['Un invité d’honneur', 'Pour petits et grands'],
    tag: ['{city}', 'culture'],
  },
  match: {
    headline: [
      'Éliminatoires : le Vietnam arrache le nul à {capital}',
      'Football : un point précieux pour le Vietnam à {capital}',
      'Le Vietnam tient tête à {country} (1-1)',
    ],
    lead: [
      'L’équipe du Vietnam a obtenu {day} un match nul méritoire (1-1) sur la pelouse de {capital}.',
      'Un coup franc à la 78e minute a permis au Vietnam d’arracher {day} le nul (1-1) à {capital}.',
    ],
    sentence: [
      'Menés à la pause, les hommes de {man} n’ont jamais baissé les bras.',
      'Le gardien a réussi trois parades décisives dans le temps additionnel.',
      'Avec ce résultat, le Vietnam conserve la deuxième place de son groupe, à un point de {country}.',
      'L’entraîneur {guest} a reconnu que sa formation avait manqué de lucidité.',
      'Environ {some} supporters vietnamiens avaient fait le déplacement.',
      'Sur le plan physique, la différence s’est faite dans les vingt dernières minutes.',
      'Le match retour se jouera le mois prochain à Hanoï.',
      'L’arbitre a refusé un but aux locaux pour hors-jeu.',
    ],
    caption: [
      'La joie des joueurs vietnamiens après l’égalisation à {capital}',
      'L’entraîneur {man} en conférence de presse à {capital}',
    ],
    scene: ['Les supporters vietnamiens dans les tribunes à {capital}'],
    summary: [
      'Un coup franc à la 78e minute a suffi : les hommes de {man} reviennent de {capital} avec un point précieux.',
      'Menée à la pause, l’équipe du Vietnam a trouvé les ressources pour égaliser sur la pelouse de {capital}.',
    ],
    subheading: ['Un scénario fou', 'Rendez-vous au match retour'],
    tag: ['football', 'éliminatoires'],
    body: ['la Fédération vietnamienne de football'],
    title: ['sélectionneur du Vietnam'],
  },
  marathon: {
    headline: [
      'Marathon de {city} : {thousand} coureurs sur la ligne de départ',
      '{City} prête pour son marathon',
      'Le Marathon de {city} change de parcours',
    ],
    lead: [
      'La cinquième édition du Marathon de {city} s’élancera dimanche du bord de mer, avec {thousand} coureurs au départ.',
      '{Thousand} coureurs prendront part dimanche au Marathon de {city}, dont le parcours a été entièrement redessiné.',
    ],
    sentence: [
      'Le parcours longe la baie avant de traverser le vieux quartier.',
      'Le départ sera donné à 3h30 afin d’éviter la chaleur.',
      'Le vainqueur sortant, {man}, vise un troisième titre.',
      'Des participants de {small} pays se sont inscrits.',
      'Une partie des droits d’inscription ira aux enfants malades de {province}.',
      '{Some} médecins et secouristes seront répartis le long du tracé.',
      'Les rues du centre seront fermées à la circulation jusqu’à midi.',
    ],
    caption: [
      'Les coureurs sur le front de mer de {city}, l’an dernier',
      'Conférence de presse de présentation du Marathon de {city}',
    ],
    scene: ['Le tracé du Marathon de {city}'],
    summary: [
      'Départ à 3h30, baie et vieux quartier : le Marathon de {city} fait peau neuve.',
      'Plus de {some} coureurs étrangers participeront dimanche au Marathon de {city}, dont le parcours a été entièrement redessiné.',
    ],
    subheading: ['Un départ à la fraîche', 'Courir pour les autres'],
    tag: ['marathon', '{city}'],
    city: ['Nha Trang', 'Vung Tàu', 'Haiphong'],
  },
};
