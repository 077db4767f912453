/** More French affairs of the eleventh part: messages, courts, schools, the sea, the Party, Vietnamese abroad. */
import type { Affair } from './affair.ts';

export const MORE: readonly Affair[] = [
  {
    headlines: [
      'Message de condoléances {toCountry}',
      'Le Vietnam adresse ses condoléances après l’incendie de {capital}',
    ],
    leads: [
      'À la nouvelle de l’incendie qui a fait de nombreuses victimes dans un hôpital de {capital}, le président du Vietnam a adressé {today} un message de condoléances à son homologue {native}.',
    ],
    beats: [
      'Le même jour, le {title} {man} a envoyé un message de sympathie au ministre {native} des Affaires étrangères, {guest}.',
    ],
    shots: ['L’hôpital de {capital} après l’incendie'],
    scenes: ['Des pompiers devant l’hôpital de {capital} après l’incendie'],
    blurbs: [
      'Le Vietnam a adressé un message de condoléances au peuple {native} après l’incendie meurtrier d’un hôpital de {capital}.',
    ],
    heads: [],
    tags: ['condoléances', '{land}'],
  },
  {
    headlines: [
      'Trafic de pangolins : trois prévenus condamnés à {city}',
      '{City} : jusqu’à treize ans de prison pour des trafiquants de pangolins',
    ],
    leads: [
      'Le Tribunal populaire de {city} a condamné {today} trois hommes à des peines de sept à treize ans de prison pour trafic de pangolins et d’ivoire.',
      'Trois trafiquants de pangolins ont été condamnés {today} à {city} au terme d’un procès suivi de près par les défenseurs de l’environnement.',
    ],
    beats: [
      'Selon l’acte d’accusation, les prévenus avaient dissimulé {nn} pangolins et 180 kilogrammes d’ivoire dans un camion frigorifique chargé de crevettes. Ils ont été interceptés en septembre {lastyear} par la police de la route, à quarante kilomètres de la frontière.',
      'Le chef du réseau, {man}, 46 ans, a reconnu avoir organisé au moins six voyages en deux ans. Il écope de la peine la plus lourde, treize ans de prison, et d’une amende de 2 milliards de dôngs.',
      'Les juges ont estimé que les prévenus avaient « agi par appât du gain, au mépris d’espèces que le monde entier s’efforce de sauver ». La défense, qui plaidait la clémence en raison de leur casier vierge, n’a pas dit si elle ferait appel.',
      'Dix-neuf des pangolins saisis ont survécu. Ils ont été soignés dans un centre du parc national de Cuc Phuong, puis relâchés en forêt avec de petits émetteurs qui permettent de suivre leurs déplacements.',
      'Pour {woman}, directrice du Centre d’éducation à la nature, ce jugement « montre que la justice ne considère plus le trafic d’animaux sauvages comme un délit mineur ». Le nombre d’affaires jugées a triplé en cinq ans.',
    ],
    shots: [
      'Les trois prévenus devant le Tribunal populaire de {city}',
      'L’un des pangolins saisis par la police',
      'Un pangolin relâché dans le parc national de Cuc Phuong',
    ],
    scenes: ['Les prévenus (à gauche) à l’ouverture du procès'],
    blurbs: [
      'Sept à treize ans de prison : le Tribunal populaire de {city} a sévèrement puni trois hommes qui cachaient des pangolins dans un camion de crevettes.',
    ],
    heads: ['Six voyages en deux ans', 'Des survivants relâchés'],
    tags: ['pangolin', 'justice', 'environnement'],
    seat: '{city}',
  },
  {
    headlines: [
      'Baccalauréat : plus d’un million de candidats planchent',
      'Un million de lycéens à l’épreuve du baccalauréat',
      'Baccalauréat : une session sous haute surveillance',
    ],
    leads: [
      'Plus d’un million de lycéens ont entamé {today} les épreuves du baccalauréat dans 2.323 centres d’examen, a indiqué le ministère de l’Éducation et de la Formation.',
    ],
    beats: [
      'Les candidats ont commencé par l’épreuve de littérature, d’une durée de deux heures. Le sujet, un extrait de poème sur la mer et les départs, a été jugé « abordable et beau » par la plupart des lycéens rencontrés à la sortie des centres.',
      'À {city}, où l’on compte {k} candidats, {local} attendait sa fille à l’ombre d’un banian. « Elle a révisé jusqu’à deux heures du matin, et moi je n’ai pas dormi du tout », sourit cette marchande de légumes.',
      'Pour prévenir la fraude, des caméras filment jour et nuit les salles où sont conservés les sujets. Deux candidats ont été exclus dès la première épreuve pour avoir gardé sur eux un téléphone.',
      'Dans la province de {province}, des volontaires ont hébergé et nourri {nn} élèves venus de communes isolées par les pluies. L’armée en a conduit une dizaine en barque jusqu’à leur centre d’examen.',
      'Selon {woman}, cheffe adjointe du Département de la gestion de la qualité, les résultats seront publiés dans trois semaines. Le taux de réussite avait atteint 98,9% l’an dernier.',
      'Les candidats passeront les mathématiques cet après-midi, puis deux matières au choix. C’est la première fois que l’informatique et la technologie figurent au programme du baccalauréat.',
    ],
    shots: [
      'Des candidats relisent leurs notes avant l’épreuve de littérature',
      'Des lycéennes à la sortie d’un centre d’examen de {city}',
      'Des volontaires distribuent de l’eau aux candidats',
    ],
    scenes: ['Des candidats dans une salle d’examen de {city}'],
    blurbs: [
      'Caméras, volontaires et barques : les épreuves du baccalauréat ont commencé pour plus d’un million de lycéens.',
    ],
    heads: ['Deux candidats exclus', 'L’informatique fait son entrée'],
    tags: ['baccalauréat', 'éducation', 'examen'],
  },
  {
    headlines: [
      'Pêche illicite : {province} équipe toute sa flottille de balises',
      'Carton jaune : les pêcheurs de {province} jouent la transparence',
      'Contre la pêche illicite, {province} mise sur les balises',
    ],
    leads: [
      'La province de {province} a achevé d’équiper de balises de suivi ses {nn} bateaux de pêche hauturière, une condition posée par la Commission européenne à la levée du « carton jaune ».',
    ],
    beats: [
      'Chaque bateau de plus de quinze mètres peut désormais être suivi à tout instant depuis le poste de contrôle du port. Toute interruption du signal pendant plus de six heures déclenche un appel au patron, puis à sa famille.',
      '« Au début, nous pensions qu’on voulait nous surveiller. Puis une balise a sauvé l’équipage de mon cousin, tombé en panne à 90 milles de la côte », raconte {man}, patron d’un chalutier de douze hommes.',
      'La Commission européenne avait adressé au Vietnam un avertissement en 2017, lui reprochant de ne pas lutter assez contre la pêche illicite. Depuis, les exportations de produits de la mer vers l’Europe ont reculé de {pct}.',
      'Le Service provincial de l’agriculture a infligé depuis janvier {nn} amendes pour des balises débranchées ou des journaux de bord falsifiés. Deux patrons ont perdu leur licence.',
      'Une mission d’inspection européenne est attendue à l’automne. Les autorités espèrent qu’elle constatera les progrès accomplis et proposera enfin la levée du carton jaune.',
    ],
    shots: [
      'Des bateaux de pêche au port de {province}',
      'Un technicien pose une balise de suivi sur un chalutier',
      'Le poste de contrôle du port de pêche',
    ],
    scenes: ['Des pêcheurs de {province} débarquant leurs prises'],
    blurbs: [
      'Suivis à tout instant grâce à leurs balises, les bateaux de pêche de {province} espèrent convaincre Bruxelles de lever le carton jaune.',
    ],
    heads: ['Une balise qui sauve des vies', 'Bruxelles attendue à l’automne'],
    tags: ['pêche', 'carton jaune', '{province}'],
    who: { province: ['Cà Mau', 'Quang Tri', 'Hà Tinh', 'Gia Lai'] },
    seat: '{province}',
  },
  {
    headlines: [
      'Le {title} rend visite aux habitants de {province}',
      '{Province} doit faire de ses forêts un atout, selon le {title}',
      'Le {title} {man} en déplacement à {province}',
    ],
    leads: [
      'Le {title} {man} a effectué {today} une visite de travail dans la province de {province}, où il a rencontré des anciens combattants et inspecté des modèles d’économie forestière.',
    ],
    beats: [
      'Dans la commune de Pà Vây, {man} a offert un encens aux soldats morts pour la Patrie et remis des cadeaux à {nn} familles bénéficiant des politiques sociales. Il a dit son émotion de revenir dans une région où il avait servi comme jeune officier.',
      'Lors d’une séance de travail avec la Permanence du Comité provincial du Parti, il s’est félicité des résultats obtenus par {province} : une croissance de 8,1% l’an dernier et un taux de pauvreté ramené à {share}.',
      'Il a toutefois relevé que la province tirait encore trop peu parti de ses forêts, qui couvrent les deux tiers de son territoire. Cannelle, badiane et plantes médicinales y sont vendues brutes, alors que leur transformation triplerait le revenu des habitants.',
      'Le dirigeant a demandé à la province de donner la priorité aux routes rurales, à l’internat des élèves des minorités ethniques et à la formation de cadres originaires des villages.',
      'En réponse, la secrétaire du Comité provincial du Parti, {woman}, a promis de traduire ces recommandations en un programme d’action assorti d’échéances précises.',
      'Le même jour, {man} a planté un arbre sur l’esplanade de la maison communale et assisté à un spectacle donné par les élèves de l’internat.',
    ],
    shots: [
      'Le {title} {man} avec des habitants de la commune de Pà Vây',
      'Le {title} {man} lors de la séance de travail avec les autorités de {province}',
      'Le {title} {man} plante un arbre à {province}',
    ],
    scenes: ['{Man} (au centre) au milieu des habitants de Pà Vây'],
    blurbs: [
      'En visite à {province}, le {title} {man} a appelé la province à transformer sur place la cannelle, la badiane et les plantes médicinales de ses forêts.',
    ],
    heads: ['Des forêts sous-exploitées'],
    tags: ['{province}', 'visite de travail'],
    who: {
      title: ['vice-Premier ministre', 'président de l’Assemblée nationale'],
      province: ['Lào Cai', 'Tuyên Quang'],
    },
    seat: '{province}',
  },
  {
    headlines: [
      'Les Vietnamiens de {land} fêtent le Têt à {capital}',
      'Un Têt loin du pays, mais en famille, à {capital}',
      '{Capital} : la communauté vietnamienne réunie pour le Têt',
    ],
    leads: [
      'Quelque {nn} familles vietnamiennes se sont réunies {today} à {capital} pour fêter le Nouvel An lunaire, à l’invitation de l’ambassade du Vietnam.',
    ],
    beats: [
      'Gâteaux de riz gluant, papier rouge et branches de pêcher commandées par avion : la grande salle de l’hôtel de ville de {capital} avait pris des airs de marché du Têt. Les enfants ont reçu leurs étrennes des mains de l’ambassadrice.',
      'Dans son allocution, l’ambassadrice {woman} a rappelé que la communauté vietnamienne comptait désormais près de {k} membres, étudiants, commerçants et ingénieurs. « Chacun de vous est un pont », leur a-t-elle lancé.',
      '{Guest}, qui préside l’association d’amitié, est venu avec sa femme et ses trois enfants. Il a chanté en vietnamien une berceuse apprise pendant ses études à Hanoï, sous les applaudissements.',
      'Pour {local}, arrivée il y a vingt ans, le Têt reste le moment où « l’on compte les absents ». Elle avait préparé six cents nems avec les femmes de sa paroisse.',
      'La fête s’est achevée par une collecte au profit des écoles des régions montagneuses, qui a permis de réunir 9.000 dollars.',
    ],
    shots: [
      'L’ambassadrice {woman} présente ses vœux à la communauté vietnamienne',
      'Des enfants reçoivent leurs étrennes à {capital}',
      'Un défilé de tuniques traditionnelles lors de la fête du Têt',
    ],
    scenes: ['Des enfants en tunique traditionnelle lors de la fête, à {capital}'],
    blurbs: [
      'Berceuse, étrennes et nems : la communauté vietnamienne s’est réunie à {capital} pour fêter le Têt et venir en aide aux écoles de montagne.',
    ],
    heads: ['« Chacun de vous est un pont »'],
    tags: ['Têt', 'communauté vietnamienne', '{land}'],
    seat: '{capital}',
  },
];
