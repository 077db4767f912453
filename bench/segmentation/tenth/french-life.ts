/** French subjects of the tenth part: weather, health, sport, arts, nature, the diaspora, and an interview. */
import type { Subjects } from './subjects.ts';

export const LIFE: Subjects = {
  flood: {
    title: [
      'Crues à {province} : {thousands} maisons sous les eaux',
      'Après les crues, {province} panse ses plaies',
      'Pluies torrentielles au Centre : le bilan s’alourdit',
    ],
    lead: [
      'Les crues qui frappent la province de {province} depuis trois jours ont fait au moins {dozens} blessés et inondé {thousands} maisons, a-t-on appris {day}.',
      'Le {office} {man} s’est rendu {day} dans la province de {province} pour réconforter les sinistrés des crues.',
    ],
    fact: [
      'Le niveau de la rivière a dépassé de 1,4 mètre la cote d’alerte.',
      'Des hélicoptères ont largué de l’eau et des nouilles à {dozens} hameaux isolés.',
      'La circulation ferroviaire reste interrompue sur 27 km.',
      '{Thousands} personnes ont été mises à l’abri dans des écoles et des pagodes.',
      'Les rizières détruites couvrent {hundreds} hectares.',
      '{Body} a débloqué une première aide de 50 milliards de dôngs.',
      'De nouvelles averses sont attendues jusqu’à dimanche, avec un cumul de 200 mm par endroits.',
      'Des bénévoles venus de {city} ont distribué couvertures et médicaments.',
    ],
    picture: [
      'Un quartier inondé dans la province de {province}',
      'Des soldats évacuent des habitants de {province}',
      'Distribution d’eau potable à {province}',
    ],
    blurb: [
      'La décrue s’amorce à {province}, où {thousands} maisons ont été envahies par les eaux. Les secours redoutent une nouvelle vague de pluie.',
      'Couvertures, riz, médicaments : la solidarité s’organise en faveur des sinistrés de {province}.',
    ],
    heading: ['Des hameaux coupés du monde', 'La solidarité s’organise'],
    topic: ['inondations', '{province}', 'secours'],
  },
  dengue: {
    title: [
      'Dengue : {city} lance une vaste campagne de prévention',
      'Le premier vaccin contre la dengue arrive à {city}',
    ],
    lead: [
      '{Thousands} cas de dengue ont été recensés depuis janvier à {city}, qui a lancé {day} une campagne porte à porte.',
      'Les premières doses d’un vaccin contre la dengue sont arrivées {day} à {city}, a annoncé {body}.',
    ],
    fact: [
      'Le nombre de malades a augmenté de {share} par rapport à la même période de l’an dernier.',
      'Des équipes de volontaires inspectent chaque semaine les bassins, les pots de fleurs et les chantiers.',
      'Les enfants de moins de quinze ans représentent la moitié des hospitalisations.',
      'Deux injections à trois mois d’intervalle sont nécessaires.',
      'Le docteur {woman} recommande de consulter dès le deuxième jour de fièvre.',
      '{Dozens} foyers actifs sont encore surveillés.',
      'La dose coûte un peu plus d’un million de dôngs dans les centres privés.',
    ],
    picture: [
      'Pulvérisation d’insecticide dans un quartier de {city}',
      'Une infirmière vaccine un enfant à {city}',
    ],
    blurb: [
      'Face à {thousands} cas depuis janvier, la municipalité de {city} frappe à toutes les portes pour supprimer les eaux stagnantes.',
      'Deux injections, trois mois d’attente : ce qu’il faut savoir du vaccin disponible à {city}.',
    ],
    heading: ['Les eaux stagnantes en ligne de mire', 'Un vaccin attendu'],
    topic: ['dengue', 'santé publique'],
  },
  football: {
    title: [
      'Football féminin : le Vietnam domine la sélection {nativeF}',
      'Le Vietnam décroche son billet pour la phase finale',
    ],
    lead: [
      'La sélection féminine du Vietnam a battu celle de {country} par deux buts à un {day} au stade de {city}.',
      'En s’imposant {day} à {capital}, les footballeuses vietnamiennes se sont qualifiées pour la phase finale.',
    ],
    fact: [
      'L’ouverture du score est venue d’une tête de {woman} à la 23e minute.',
      'Les visiteuses ont égalisé juste avant la pause sur un coup franc dévié.',
      'À la 78e minute, un contre de quarante mètres a fait lever tout le stade.',
      'Le sélectionneur {man} a fait tourner son effectif.',
      '{Thousands} spectateurs avaient bravé la pluie.',
      'Le prochain match est prévu samedi à 19h30.',
      'Avec sept points, le Vietnam prend la tête du groupe B.',
      '« Mes joueuses ont tenu jusqu’au bout », a dit le sélectionneur {man}.',
    ],
    picture: [
      'Les Vietnamiennes fêtent leur deuxième but à {city}',
      '{Woman} à la lutte avec une joueuse {nativeF}',
    ],
    blurb: [
      'Menées au score puis libérées par {woman}, les Vietnamiennes ont offert une belle soirée au public de {city}.',
      'Sept points en trois matches : les footballeuses du sélectionneur {man} sont en phase finale.',
    ],
    heading: ['Une seconde période maîtrisée'],
    topic: ['football', 'sport féminin'],
  },
  lacquer: {
    title: [
      'La laque vietnamienne s’expose à {capital}',
      'Trente laques anciennes réunies au musée de {city}',
    ],
    lead: [
      'Une exposition de trente laques vietnamiennes a ouvert ses portes {day} à {capital} et se poursuivra trois mois.',
      'Le musée des beaux-arts de {city} présente à partir de {day} trente laques prêtées par des collectionneurs.',
    ],
    fact: [
      'Les pièces les plus anciennes datent des années 1930.',
      'Certaines ont demandé vingt couches et six mois de ponçage.',
      'La commissaire {woman} a passé deux ans à convaincre les prêteurs.',
      'Un atelier permet au public d’appliquer lui-même la feuille d’argent.',
      'Le catalogue, bilingue, est vendu sur place.',
      'Des visites guidées sont prévues chaque samedi.',
      'Le peintre {man}, 84 ans, a fait le voyage pour le vernissage.',
      'L’entrée est libre pour les moins de dix-huit ans.',
    ],
    picture: [
      'Des visiteurs devant une laque des années 1930 à {capital}',
      'Un atelier d’initiation à la laque à {city}',
    ],
    blurb: [
      'Vingt couches, six mois de ponçage : les visiteurs découvrent à {capital} un art patient, entre coquille d’œuf et feuille d’argent.',
      'Pour la première fois, des collectionneurs ont accepté de se séparer de trente laques anciennes.',
    ],
    heading: ['Un art de la patience', 'Le public à l’atelier'],
    topic: ['laque', 'exposition', 'beaux-arts'],
  },
  langur: {
    title: [
      'Le langur à croupion blanc regagne les forêts de {province}',
      'Biodiversité : {dozens} primates rendus à la forêt',
    ],
    lead: [
      '{Dozens} langurs élevés en captivité ont été relâchés {day} dans une réserve de la province de {province}.',
      'Une troupe de langurs que l’on croyait disparue a été photographiée {day} dans les karsts de la province de {province}.',
    ],
    fact: [
      'Chaque animal porte un collier qui transmet sa position deux fois par jour.',
      'L’espèce, endémique du Vietnam, ne compterait plus que {hundreds} individus.',
      'Le biologiste {guest} suit la troupe depuis quatre ans.',
      'D’anciens chasseurs patrouillent aujourd’hui avec les gardes.',
      'Le braconnage a reculé de {share} depuis la création de la réserve.',
      'Les carrières voisines ont été fermées l’hiver dernier.',
      'Une passerelle de cordes relie deux massifs que coupait la route.',
    ],
    picture: [
      'Un langur dans la réserve de {province}',
      'Des gardes installent un piège photographique à {province}',
    ],
    blurb: [
      'D’anciens braconniers devenus gardes, des colliers émetteurs, une passerelle de cordes : {province} soigne ses langurs.',
      'Le biologiste {guest} n’en croyait pas ses yeux : la troupe photographiée dans les karsts compte quatre petits.',
    ],
    heading: ['Des chasseurs devenus gardes'],
    topic: ['biodiversité', 'faune sauvage'],
  },
  diaspora: {
    title: [
      'À {capital}, la diaspora célèbre la fête des lampions',
      'La communauté vietnamienne de {capital} ouvre une école du samedi',
    ],
    lead: [
      '{Hundreds} familles vietnamiennes ont célébré {day} à {capital} la fête de la mi-automne.',
      'Une école du samedi où s’apprend le vietnamien a ouvert {day} à {capital}, à l’initiative de parents.',
    ],
    fact: [
      'Les enfants ont défilé avec des lanternes en forme d’étoile jusqu’au bord du fleuve.',
      'L’ambassade a offert {hundreds} manuels de lecture.',
      'Les cours sont donnés par {several} enseignantes bénévoles.',
      '{Woman}, qui préside l’association, vit dans la ville depuis 1994.',
      'Des gâteaux de lune ont été vendus au profit des sinistrés du Centre.',
      'Le maire-adjoint, {guest}, a goûté au riz gluant sous les applaudissements.',
      'Beaucoup d’élèves sont issus de couples mixtes.',
    ],
    picture: ['Danse de la licorne à {capital}', 'Des élèves de l’école du samedi à {capital}'],
    blurb: [
      'Lanternes, licorne et gâteaux de lune : la fête a rassemblé {hundreds} familles sur les quais de {capital}.',
      'Chaque samedi, {several} bénévoles apprennent à lire le vietnamien aux enfants nés à {capital}.',
    ],
    heading: ['Transmettre la langue'],
    topic: ['diaspora', '{capital}'],
  },
  paper: {
    title: ['Papier dó : un savoir-faire ressuscité à {province}', 'Les derniers papetiers de {province}'],
    lead: [
      'Dans un hameau de la province de {province}, {several} familles fabriquent encore le papier dó à la main.',
      'Longtemps délaissé, le papier dó de {province} séduit à nouveau peintres et imprimeurs.',
    ],
    fact: [
      'L’écorce trempe trois mois dans la chaux avant d’être battue.',
      '{Woman}, 67 ans, soulève le tamis d’un geste appris de sa grand-mère.',
      'Une feuille peut se conserver plusieurs siècles.',
      'L’atelier produit {hundreds} feuilles par jour lorsque le soleil est de la partie.',
      'Des restaurateurs d’archives en commandent depuis {capital}.',
      'Le hameau accueille désormais {dozens} visiteurs par semaine.',
      'Un jeune graphiste de {city} a dessiné une collection de carnets.',
    ],
    picture: [
      'Séchage du papier dó dans la province de {province}',
      '{Woman} dans son atelier de {province}',
    ],
    blurb: [
      'L’écorce, la chaux, le tamis : {woman} perpétue à {province} des gestes vieux de plusieurs siècles.',
      'Du hameau de {province} aux ateliers de {capital}, le papier dó trouve une nouvelle jeunesse.',
    ],
    heading: ['Trois mois dans la chaux', 'Une seconde vie'],
    topic: ['métiers d’art', '{province}'],
  },
  interview: {
    title: ['{Guest} : « {View} »', 'Entretien avec {guest}, hydrologue et ami du Vietnam'],
    lead: [
      'L’hydrologue {native} {guest}, qui parcourt le delta du Mékong depuis vingt ans, a accordé une interview à l’Agence vietnamienne d’Information.',
      'De passage à Hanoï, {guest}, spécialiste {native} des deltas, répond aux questions de l’Agence vietnamienne d’Information.',
    ],
    fact: [],
    picture: ['{Guest} lors de l’entretien', '{Guest} sur le terrain, dans la province de {province}'],
    blurb: [
      'Vingt ans de recherches dans le delta ont convaincu {guest} qu’il faut rendre de la place au fleuve. Entretien.',
    ],
    heading: [],
    topic: ['delta du Mékong', 'entretien'],
  },
};
