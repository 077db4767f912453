/** French subjects of the tenth part: the state, its partners, its economy. */
import type { Subjects } from './subjects.ts';

export const AFFAIRS: Subjects = {
  talks: {
    title: [
      'Le {office} {man} s’entretient avec {guest}',
      'Un nouvel élan pour le partenariat entre le Vietnam et {country}',
      'Vietnam et partenaire {native} misent sur la transition verte',
    ],
    lead: [
      'Le {office} {man} a eu un entretien {day} à Hanoï avec {guest}, envoyé spécial du gouvernement {native}.',
      'Le {office} {man} a plaidé {day} à {capital} pour un doublement des échanges entre le Vietnam et {country} d’ici 2030.',
      'Une délégation conduite par le {office} {man} a effectué {day} une visite de travail à {capital} à l’invitation du gouvernement {native}.',
    ],
    fact: [
      '{Man} s’est réjoui de la progression du commerce bilatéral, qui a atteint {millions} millions de dollars l’an dernier, soit {share} de plus qu’un an auparavant.',
      'Il a invité les entreprises {native}es à investir dans les énergies propres et la logistique portuaire.',
      '{Guest} a salué l’essor économique du Vietnam et remercié ses hôtes de leur accueil.',
      'Les deux responsables sont convenus de réunir la commission mixte avant la fin de l’année.',
      'Un mémorandum portant sur la formation professionnelle a été paraphé à l’issue de la rencontre.',
      'La partie {nativeF} a promis {dozens} bourses d’études de plus aux étudiants vietnamiens.',
      'Évoquant les dossiers régionaux, ils ont réaffirmé leur attachement au droit de la mer.',
      'Auparavant, la délégation avait déposé une gerbe au monument aux morts.',
    ],
    picture: [
      'Le {office} {man} et {guest} lors de leur entretien',
      '{Guest} (à gauche) et {man} échangent les documents signés',
      'La délégation vietnamienne à {capital}',
    ],
    blurb: [
      'Reçu à Hanoï, {guest} a transmis au {office} {man} un message de son gouvernement, qui souhaite ouvrir un chapitre nouveau avec le Vietnam.',
      'Le Vietnam et {country} entendent doubler leurs échanges d’ici 2030 et multiplier les projets communs dans les énergies propres, selon le {office} {man}.',
    ],
    heading: ['Des échanges en plein essor', 'La formation, priorité partagée'],
    topic: ['diplomatie', 'partenariat', 'visite de travail'],
  },
  coffee: {
    title: [
      'Café : les exportations franchissent un nouveau palier',
      'Les caféiculteurs de {province} passent au bio',
      'Le robusta vietnamien gagne du terrain à {capital}',
    ],
    lead: [
      'Les exportations de café ont rapporté {millions} millions de dollars depuis le début de la campagne, en hausse de {share} sur un an.',
      'Dans la province de {province}, {thousands} foyers ont abandonné les engrais chimiques pour produire un café mieux payé.',
      'Portées par des cours élevés, les ventes de café vers {country} ont bondi de {share} au premier semestre.',
    ],
    fact: [
      'Le prix moyen à l’exportation s’est établi à 4.120 dollars la tonne, un niveau jamais vu.',
      'La sécheresse a toutefois réduit la récolte de {share} dans plusieurs districts.',
      'Selon {body}, {hundreds} hectares de vieux caféiers seront replantés d’ici deux ans.',
      'Les torréfacteurs locaux, au nombre de {dozens}, absorbent désormais un dixième de la production.',
      'À {province}, le kilo de grains verts se négocie autour de 96.000 dôngs.',
      'Les acheteurs de {country} réclament une traçabilité complète de la parcelle à la tasse.',
      'La coopérative de Suôi Mo a livré ses premiers conteneurs de café lavé.',
      'Un laboratoire d’analyse a ouvert à {city} pour certifier les lots.',
    ],
    picture: [
      'Récolte de cerises de café dans la province de {province}',
      'Séchage des grains dans une coopérative de {province}',
      'Dégustation de café à {city}',
    ],
    blurb: [
      'En un an, les ventes de café ont progressé de {share}. Les planteurs de {province}, eux, s’inquiètent de la sécheresse.',
      'Moins d’engrais, plus de revenus : {thousands} foyers de la province de {province} ont changé de méthode, et les acheteurs étrangers suivent.',
    ],
    heading: ['Des cours historiquement hauts', 'La traçabilité, nouveau sésame'],
    topic: ['café', 'exportations', 'agriculture'],
  },
  metro: {
    title: [
      '{City} : la deuxième ligne de métro entre en service',
      'Métro de {city} : un million de passagers en un mois',
    ],
    lead: [
      'La deuxième ligne de métro de {city} a accueilli {day} ses premiers passagers après huit années de travaux.',
      'La ligne de métro numéro 2 de {city} sera gratuite pendant quinze jours, le temps pour les habitants de s’y habituer.',
    ],
    fact: [
      'Longue de 12,4 km, la ligne dessert onze stations, dont quatre souterraines.',
      'Une rame passe toutes les six minutes aux heures de pointe.',
      'Le coût du projet, de {millions} millions de dollars, a été couvert pour moitié par un prêt de {country}.',
      '{Dozens} lignes d’autobus ont été redessinées pour rejoindre les stations.',
      'Les abonnements mensuels sont proposés à 200.000 dôngs, moitié prix pour les étudiants.',
      'D’après {body}, le trafic routier a déjà reculé de {share} sur l’axe principal.',
      'Des ascenseurs et des bandes de guidage équipent toutes les stations.',
      'Le tronçon suivant, vers l’aéroport, doit être lancé au troisième trimestre.',
    ],
    picture: [
      'Une rame de la ligne 2 du métro de {city}',
      'Des passagers à la station centrale de {city}',
      'Cérémonie d’inauguration de la ligne 2 à {city}',
    ],
    blurb: [
      'Onze stations, une rame toutes les six minutes : la ligne 2 du métro de {city} bouscule déjà bien des habitudes des riverains.',
      'Après huit ans de chantier, la ligne 2 a ouvert ses portes à {city}. Les premiers jours, l’affluence a dépassé les prévisions de {share}.',
    ],
    heading: ['Onze stations', 'Moins de motos aux heures de pointe'],
    topic: ['métro', 'transports', '{city}'],
  },
  chips: {
    title: [
      'Semi-conducteurs : {city} ouvre un centre de formation',
      'Puces électroniques : {thousands} ingénieurs à former d’ici 2030',
    ],
    lead: [
      'Un centre de formation aux métiers des semi-conducteurs a été inauguré {day} à {city}, en partenariat avec une université de {capital}.',
      'Le Vietnam devra former {thousands} ingénieurs en semi-conducteurs d’ici 2030, selon une étude rendue publique {day} à Hanoï.',
    ],
    fact: [
      'La première promotion compte {hundreds} étudiants, dont un quart de jeunes femmes.',
      'Le centre dispose d’une salle blanche de 300 m² offerte par un industriel {native}.',
      'Les diplômés seront recrutés par {dozens} entreprises installées dans le parc technologique.',
      'Le {office} {man} a rappelé que la conception de puces exigeait des années d’apprentissage.',
      'Les cours, dispensés en anglais, durent dix-huit mois.',
      'Les droits de scolarité sont pris en charge à hauteur de {share} par l’État.',
      '{Guest}, qui dirige le programme {native}, juge le niveau en mathématiques remarquable.',
    ],
    picture: [
      'Des étudiants dans la salle blanche du centre de {city}',
      'Le {office} {man} visite le laboratoire de {city}',
    ],
    blurb: [
      'Avec sa salle blanche et ses enseignants venus de {capital}, le centre de {city} ambitionne de former {hundreds} spécialistes par an.',
      'Une étude chiffre à {thousands} les ingénieurs dont le pays aura besoin pour concevoir et tester des puces.',
    ],
    heading: ['Une salle blanche pour apprendre', 'Recruter sans attendre'],
    topic: ['semi-conducteurs', 'formation', 'hautes technologies'],
  },
  route: {
    title: [
      'Une ligne aérienne directe relie {city} à {capital}',
      'Vols directs {city} - {capital} dès le mois prochain',
    ],
    lead: [
      'Une ligne aérienne directe entre {city} et {capital} sera ouverte le mois prochain, à raison de trois vols par semaine.',
      'Le premier vol direct entre {capital} et {city} s’est posé {day} avec {hundreds} passagers à bord.',
    ],
    fact: [
      'Les appareils, des Airbus A350, décollent les mardis, jeudis et samedis.',
      'L’aller simple est proposé à partir de 6,2 millions de dôngs.',
      'Les visiteurs venus de {country} ont été {thousands} l’an passé, un chiffre en hausse de {share}.',
      'Un accueil en musique les attendait dans le hall des arrivées.',
      'La compagnie étudie déjà une escale à {province}.',
      'Pour {body}, cette desserte facilitera aussi le transport des fruits frais.',
      'Les hôteliers de {city} ont recruté {dozens} guides qui parlent la langue de ces visiteurs.',
    ],
    picture: [
      'Les premiers passagers accueillis à l’aéroport de {city}',
      'Un appareil de la nouvelle ligne sur le tarmac de {city}',
    ],
    blurb: [
      'Trois vols par semaine relieront {city} à {capital}. Les hôteliers attendent {thousands} visiteurs de plus la première année.',
      'Fleurs, musique et cadeaux : {hundreds} passagers venus de {capital} ont inauguré la ligne.',
    ],
    heading: ['Trois rotations par semaine'],
    topic: ['aviation', 'tourisme', '{capital}'],
  },
  wind: {
    title: [
      'Éolien en mer : feu vert pour un parc au large de {province}',
      'À {province}, le vent éclaire {thousands} foyers',
    ],
    lead: [
      'Le projet de parc éolien au large de la province de {province} a obtenu {day} l’autorisation d’arpenter les fonds marins.',
      'Un parc de {dozens} éoliennes a été raccordé {day} au réseau national dans la province de {province}.',
    ],
    fact: [
      'Sa puissance installée atteint 180 mégawatts.',
      'L’investissement, de {millions} millions de dollars, associe un groupe {native} à une société locale.',
      'Les pales, longues de 81 mètres, ont été débarquées de nuit au port voisin.',
      'Les pêcheurs ont obtenu un chenal de deux milles pour rejoindre leurs lieux de pêche.',
      '{Body} a fixé le prix d’achat du kilowattheure pour vingt ans.',
      'Le chantier a employé {hundreds} ouvriers, pour la plupart originaires de la région.',
      'La production annuelle évitera le rejet de {thousands} tonnes de gaz carbonique.',
    ],
    picture: [
      'Des éoliennes sur le littoral de {province}',
      'Transport d’une pale vers le chantier de {province}',
    ],
    blurb: [
      '{Dozens} éoliennes tournent désormais face à la mer. Reste à convaincre les pêcheurs de {province}.',
      'Le groupe {native} qui porte le projet promet de partager ses relevés marins avec les chercheurs vietnamiens.',
    ],
    heading: ['Un chenal pour les pêcheurs', 'Vingt ans de prix garanti'],
    topic: ['énergie éolienne', 'climat', '{province}'],
  },
  court: {
    title: [
      'Fraude en ligne : {dozens} prévenus devant le tribunal de {city}',
      'Procès d’un réseau de faux sites bancaires à {city}',
    ],
    lead: [
      'Le procès de {dozens} personnes accusées d’avoir escroqué des clients de banques s’est ouvert {day} devant le tribunal populaire de {city}.',
      'La police de {city} a démantelé {day} un réseau qui imitait les sites de plusieurs banques.',
    ],
    fact: [
      'Selon l’acte d’accusation, le réseau a détourné 42 milliards de dôngs en quatorze mois.',
      'Les victimes, au nombre de {hundreds}, recevaient un message les priant de confirmer leur mot de passe.',
      'Le chef présumé, âgé de 31 ans, encourt vingt ans de prison.',
      'Les enquêteurs ont saisi {dozens} téléphones et neuf ordinateurs.',
      'L’avocate {woman} a demandé un supplément d’expertise.',
      'Les débats doivent durer cinq jours.',
      '{Body} rappelle qu’aucun établissement ne demande de code par téléphone.',
    ],
    picture: ['Les prévenus à l’ouverture du procès à {city}', 'Matériel saisi par la police de {city}'],
    blurb: [
      'Faux sites, vrais dégâts : {hundreds} clients ont perdu leurs économies avant que la police de {city} ne remonte la piste.',
      'Le tribunal populaire de {city} juge pendant cinq jours {dozens} personnes pour une fraude de 42 milliards de dôngs.',
    ],
    heading: ['Un mode opératoire rodé', 'La prudence reste de mise'],
    topic: ['justice', 'cybercriminalité'],
  },
};
