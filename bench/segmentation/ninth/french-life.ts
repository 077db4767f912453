/** French affairs of the ninth part: society, science, accidents and the weather. */
import type { Affair } from './affairs.ts';

export const LIFE: Readonly<Record<string, Affair>> = {
  school: {
    headline: [
      'Une école flottante pour les enfants de {province}',
      'À {province}, la maîtresse arrive en barque',
      'La classe au fil de l’eau',
    ],
    lead: [
      'Dans la province de {province}, une enseignante traverse chaque matin la rivière pour faire classe à {small} écoliers.',
      'Chaque matin, {small} enfants de {province} rejoignent en barque une classe installée sur un ancien bac.',
    ],
    sentence: [
      'Leur maîtresse, {woman}, n’a pas manqué un seul jour depuis la rentrée.',
      'Le village le plus proche se trouve à deux heures de marche.',
      'Les parents n’ont rien à débourser, le matériel scolaire étant offert par des donateurs.',
      'Une bâche protège les pupitres de la pluie, et une batterie alimente l’unique ampoule.',
      'Le plus jeune a six ans, l’aînée quatorze.',
      'Lorsque l’eau monte, la classe est amarrée derrière la pagode.',
      '« Je rêve d’un vrai tableau », sourit {woman}.',
      'Une école en dur devrait ouvrir dans deux ans, si le terrain est trouvé.',
    ],
    caption: [
      'Une salle de classe sur pilotis dans la province de {province}',
      '{Woman} et ses élèves, dans la province de {province}',
    ],
    scene: ['Des écoliers de la province de {province} sur le chemin de l’école', 'Photo d’archives'],
    summary: [
      'Installée sur un ancien bac, la classe de {woman} accueille {small} élèves. Reportage dans la province de {province}.',
      'Pas de tableau, une seule ampoule, mais une maîtresse qui n’a jamais manqué un jour. Rencontre avec {woman}, institutrice à {province}.',
    ],
    subheading: ['Une vie au fil de l’eau', 'Quand l’eau monte'],
    tag: ['éducation', '{province}'],
    body: ['le Comité populaire provincial', 'l’UNICEF'],
  },
  housing: {
    headline: [
      '{Thousand} logements sociaux promis à {city} d’ici à 2027',
      'Logement social : {city} accélère la cadence',
      '{City} lance un vaste programme de logements pour les ouvriers',
    ],
    lead: [
      'La ville de {city} a lancé {day} un programme de construction de {thousand} logements destinés aux ouvriers.',
      'Le premier coup de pioche d’un quartier de {thousand} logements sociaux a été donné {day} à {city}.',
    ],
    sentence: [
      'Le loyer d’un appartement de 45 m² ne dépassera pas un quart du salaire moyen.',
      'Le futur quartier comptera une crèche, une école primaire et un centre de santé.',
      'Près d’un ouvrier sur deux vit encore dans une chambre de moins de dix mètres carrés.',
      'Les candidats doivent justifier d’au moins trois ans de résidence.',
      'La {charge} {woman} a visité plusieurs familles et s’est enquise de leurs conditions de vie.',
      'Le terrain a été cédé gratuitement par la ville.',
      'Les promoteurs bénéficieront de prêts à un taux préférentiel de {percent}.',
    ],
    caption: [
      'La {charge} {woman} lors de la pose de la première pierre, à {city}',
      'Maquette du futur quartier de {city}',
    ],
    scene: ['Le quartier ouvrier de {city}, où seront bâtis les logements'],
    summary: [
      'Le gouvernement veut mettre en chantier un million de logements sociaux. À {city}, les premiers locataires emménageront dès l’automne.',
      'À {city}, un ouvrier sur deux vit dans moins de dix mètres carrés. La ville promet {thousand} logements neufs d’ici à 2027.',
    ],
    subheading: ['Des loyers encadrés', 'Qui pourra en bénéficier ?'],
    tag: ['logement social', '{city}'],
    body: ['la Confédération du travail du Vietnam', 'le ministère des Finances'],
  },
  fraud: {
    headline: [
      'Lutte contre la fraude en ligne : {small} arrestations à {city}',
      'Un réseau d’escroquerie démantelé à {city}',
      'Escroquerie en ligne : coup de filet à {city}',
    ],
    lead: [
      'La police de {city} a démantelé {day} un réseau d’escroquerie en ligne dont les victimes se comptent par centaines.',
      '{Small} personnes soupçonnées d’escroquerie en ligne ont été arrêtées {day} à {city}.',
    ],
    sentence: [
      'Selon les enquêteurs, les suspects promettaient des rendements de {percent} par mois.',
      'Une centaine de téléphones et {some} cartes bancaires ont été saisis.',
      'Le préjudice dépasse {million} milliards de dôngs.',
      'Les appels partaient d’une villa louée sous un faux nom.',
      'Une retraitée de {city} a perdu en une semaine toutes ses économies.',
      'La police recommande de ne jamais communiquer de code reçu par message.',
      'Les principaux suspects ont été placés en détention provisoire.',
    ],
    caption: [
      'Les suspects dans les locaux de la police de {city}',
      'Le matériel saisi lors de la perquisition à {city}',
    ],
    scene: ['Les téléphones saisis, à {city}', 'Photo d’illustration'],
    summary: [
      'Ils promettaient des rendements mirobolants. {Small} suspects ont été arrêtés {day} dans une villa de {city}.',
      'Une centaine de téléphones saisis, des centaines de victimes : la police de {city} a mis fin {day} aux activités d’un réseau bien organisé.',
    ],
    subheading: ['Des promesses mirobolantes', 'Comment se protéger ?'],
    tag: ['escroquerie', 'police'],
    body: ['la Banque d’État du Vietnam', 'le groupe Viettel'],
  },
  gecko: {
    headline: [
      'Une nouvelle espèce de gecko découverte dans la province de {province}',
      'Un gecko inconnu dans les falaises de {province}',
      'Biodiversité : un gecko livre ses secrets à {province}',
    ],
    lead: [
      'Une équipe de biologistes a décrit une espèce de gecko jusqu’alors inconnue, observée dans les forêts calcaires de {province}.',
      'Une équipe vietnamienne, associée à un institut {native}, a annoncé {day} la découverte d’une espèce de gecko dans la province de {province}.',
    ],
    sentence: [
      'L’animal, long d’une dizaine de centimètres, se distingue par des bandes claires sur la queue.',
      'Les résultats, publiés dans une revue internationale, reposent sur {some} individus observés depuis 2017.',
      'L’espèce ne sort que la nuit et se nourrit de petits insectes.',
      'Son habitat, large de quelques kilomètres, est menacé par les carrières.',
      'C’est un guide de village qui avait le premier signalé le reptile.',
      'Le programme est financé à parts égales par {body} et par un institut {native}.',
      'Les analyses génétiques ont confirmé qu’il s’agissait d’une lignée distincte.',
    ],
    caption: [
      'Le gecko découvert dans la province de {province}',
      'Les biologistes lors d’une sortie de nuit dans la province de {province}',
    ],
    scene: ['Une vue des falaises calcaires de {province}', 'Image fournie par les chercheurs'],
    summary: [
      'Longue d’à peine dix centimètres, la nouvelle espèce vit dans les falaises calcaires de {province}. Sa population serait déjà menacée.',
      'Il ne sort que la nuit et tient dans la main : le gecko de {province} vient d’être décrit par une équipe vietnamienne.',
    ],
    subheading: ['Un animal discret', 'Des falaises convoitées'],
    tag: ['biodiversité', '{province}'],
    body: ['l’Académie des sciences et technologies'],
  },
  transplant: {
    headline: [
      'Première greffe de poumon chez un enfant à {city}',
      'Greffe : un enfant de neuf ans sauvé à {city}',
      'Prouesse médicale à {city}',
    ],
    lead: [
      'Les chirurgiens de {city} ont réalisé {day} une greffe de poumon chez un enfant de neuf ans, une première au Vietnam.',
      'Un garçon de neuf ans a reçu {day} un poumon à l’hôpital de {city}, au terme d’une opération de quatorze heures.',
    ],
    sentence: [
      'L’intervention a mobilisé {small} praticiens.',
      'Le petit patient respire désormais sans assistance.',
      'Atteint d’une maladie rare, l’enfant attendait un donneur depuis dix-huit mois.',
      'Le greffon avait été acheminé par avion depuis une province voisine.',
      'L’équipe avait suivi une formation de six mois à {capital}.',
      'Au Vietnam, {some} malades figurent sur la liste d’attente.',
      'Sa mère a remercié en larmes la famille du donneur.',
    ],
    caption: [
      'L’équipe de chirurgiens de {city} après l’intervention',
      'Le jeune patient et ses médecins à l’hôpital de {city}',
    ],
    scene: ['Le bloc opératoire de l’hôpital de {city}'],
    summary: [
      'Neuf ans, et un poumon tout neuf : l’opération menée {day} à {city} est une première au Vietnam.',
      'Quatorze heures d’opération, {small} praticiens et un garçon qui respire : récit d’une prouesse.',
    ],
    subheading: ['Quatorze heures au bloc', 'Le don d’organes en question'],
    tag: ['greffe', 'santé'],
    body: ['le ministère de la Santé', 'la Croix-Rouge du Vietnam'],
  },
  coach: {
    headline: [
      'Collision entre un autocar et un camion : {small} blessés à {province}',
      'Accident d’autocar à {province}',
      'Un autocar percute un camion près de {city}',
    ],
    lead: [
      'Un autocar reliant {city} à la province de {province} est entré en collision {day} avec un poids lourd, faisant {small} blessés.',
      '{Small} personnes ont été blessées {day} dans une collision entre un autocar et un camion sur la route nationale, dans la province de {province}.',
    ],
    sentence: [
      'Les blessés, dont deux dans un état grave, ont été transportés à l’hôpital provincial.',
      'Selon les premiers éléments de l’enquête, le chauffeur se serait assoupi au volant.',
      'Le chauffeur du camion a été placé en garde à vue.',
      'Les riverains avaient signalé à plusieurs reprises la dangerosité du virage.',
      'Le {title} {man} s’est rendu au chevet des victimes.',
      'La circulation a été rétablie dans l’après-midi.',
      'L’autocar, mis en service en 2009, transportait 42 passagers.',
      'L’enquête se poursuit.',
    ],
    caption: [
      'L’autocar après la collision, dans la province de {province}',
      'Les secours évacuent un blessé, dans la province de {province}',
    ],
    scene: ['Les lieux de l’accident, {day}'],
    summary: [
      'L’accident s’est produit {day} sur la route nationale, à l’entrée d’un virage réputé dangereux. Deux passagers sont dans un état grave.',
      'Le chauffeur se serait assoupi. {Small} passagers de l’autocar parti de {city} ont été hospitalisés.',
    ],
    subheading: ['Un virage redouté', 'Les secours en première ligne'],
    tag: ['accident de la route', '{province}'],
    body: ['le Comité populaire provincial', 'la Croix-Rouge du Vietnam'],
  },
  rescue: {
    headline: [
      'Un bateau de pêche de {province} secouru au large',
      '{Small} marins sauvés au large de {city}',
      'Trois jours à la dérive, {small} pêcheurs secourus',
    ],
    lead: [
      'Un bateau de pêche immatriculé à {province}, en panne de moteur depuis trois jours, a été secouru {day} avec {small} marins à bord.',
      'Dérivant depuis trois jours, {small} pêcheurs de {province} ont été recueillis {day} par un navire de sauvetage.',
    ],
    sentence: [
      'Les marins, affaiblis, ont reçu les premiers soins à bord.',
      'Leur dernière position était à 140 milles nautiques de {city}.',
      'La mer était forte, avec des creux de quatre mètres.',
      'Le chalutier a été remorqué jusqu’au port de {city}.',
      'Ils n’avaient plus d’eau douce depuis la veille.',
      'Le patron, {man}, navigue depuis trente ans.',
      'Il s’agit du cinquième sauvetage dans ces eaux depuis janvier.',
    ],
    caption: [
      'Les marins secourus à leur arrivée au port de {city}',
      'Le bateau de pêche remorqué vers {city}',
    ],
    scene: ['Les pêcheurs (à droite) à bord du navire de sauvetage'],
    summary: [
      'Dérivant depuis trois jours, {small} pêcheurs de {province} ont été recueillis par un navire de sauvetage.',
      'Plus d’eau douce, une mer forte et un moteur muet : les marins de {province} racontent leurs trois jours d’attente.',
    ],
    subheading: ['Trois jours d’attente', 'Des creux de quatre mètres'],
    tag: ['pêche', 'sauvetage'],
    city: ['Haiphong', 'Nha Trang', 'Vung Tàu'],
    body: ['le Centre de sauvetage en mer', 'la Croix-Rouge du Vietnam'],
  },
  typhoon: {
    headline: [
      'Le typhon Mulan se renforce et menace {city}',
      'Typhon Mulan : {city} se barricade',
      '{City} et {province} en alerte à l’approche du typhon Mulan',
    ],
    lead: [
      'Le typhon Mulan devrait toucher terre {day} entre {city} et la province de {province}, a averti le Service météorologique national.',
      'De {city} à {province}, les localités côtières se préparent à l’arrivée du typhon Mulan.',
    ],
    sentence: [
      'À 7h00, le centre de la dépression se trouvait à 210 kilomètres à l’est de {city}, avec des vents de 100 à 120 km/h.',
      'Les autorités ont rappelé au port {thousand} embarcations et fermé les plages.',
      'Les écoles de {city} resteront fermées jusqu’à nouvel ordre.',
      'Des sacs de sable ont été disposés sur les toits et devant les vitrines.',
      'Les météorologues prévoient une accalmie en fin de semaine.',
      'L’aéroport a annulé {some} vols.',
      '{Thousand} habitants des zones basses ont été évacués.',
      'Le précédent typhon avait fait {few} morts dans cette province.',
    ],
    caption: [
      'Les bateaux de pêche à l’abri dans le port de {city}',
      'Évacuation d’habitants dans la province de {province}',
      'Une rue de {city} sous les eaux',
    ],
    scene: ['La trajectoire du typhon Mulan', 'Le front de mer de {city}, {day}'],
    summary: [
      'Le typhon Mulan progresse vers l’ouest à une vitesse de 20 km/h. À {city}, les habitants consolident leurs toits.',
      'Plages fermées, vols annulés, écoliers à la maison : {city} attend le typhon Mulan.',
    ],
    subheading: ['Une nuit sans sommeil', 'Ce que disent les modèles'],
    tag: ['typhon Mulan', 'intempéries'],
    city: ['Haiphong', 'Nha Trang', 'Vung Tàu', 'Vinh'],
    body: ['le Service météorologique national', 'la Croix-Rouge du Vietnam'],
  },
  salt: {
    headline: [
      'Sécheresse : {thousand} familles privées d’eau douce à {province}',
      'Le delta du Mékong gagné par le sel',
      'À {province}, l’eau douce arrive en camion',
    ],
    lead: [
      'L’eau salée a pénétré cette année de plus de 60 kilomètres dans les terres, privant d’eau douce {thousand} familles de {province}.',
      'La province de {province} a déclaré {day} l’état d’urgence face à la salinisation.',
    ],
    sentence: [
      'Des camions-citernes ravitaillent chaque jour les hameaux les plus reculés.',
      'Le mètre cube d’eau se négocie jusqu’à 200.000 dôngs.',
      '{Some} hectares de rizières ont déjà été perdus.',
      'Quatre écluses anti-sel sont en cours d’achèvement.',
      'Les paysans se tournent vers la crevette, moins exigeante.',
      'La situation devrait s’améliorer avec les premières pluies de mai.',
      'Chaque famille reçoit deux bidons par jour.',
    ],
    caption: [
      'Distribution d’eau douce dans la province de {province}',
      'Une rizière craquelée dans la province de {province}',
    ],
    scene: ['Un champ craquelé dans la province de {province}'],
    summary: [
      'La salinisation gagne le delta. Dans la province de {province}, on compte désormais sur les camions-citernes pour boire et cuisiner.',
      'Deux bidons par famille et par jour : à {province}, l’eau douce est devenue un bien précieux.',
    ],
    subheading: ['Deux bidons par jour', 'Changer de culture ?'],
    tag: ['sécheresse', 'delta du Mékong'],
    body: ['le Service météorologique national', 'l’UNICEF', 'la Banque mondiale (BM)'],
  },
};
