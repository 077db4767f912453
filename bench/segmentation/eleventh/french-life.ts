/** French affairs of the eleventh part: health, arts, sport, weather, science, travel. Everything is invented. */
import type { Affair } from './affair.ts';

export const LIFE: readonly Affair[] = [
  {
    headlines: [
      'Première greffe de foie chez un nourrisson à {city}',
      '{City} : un nourrisson de neuf mois reçoit une greffe de foie',
      'Greffe de foie : l’exploit des médecins de {city}',
    ],
    leads: [
      'Les médecins de l’Hôpital pédiatrique de {city} ont réalisé avec succès une greffe de foie chez un nourrisson de neuf mois, une première dans la région.',
      'Atteint d’une maladie rare, un nourrisson de neuf mois a reçu à {city} un fragment du foie de sa mère. L’enfant a pu quitter l’hôpital {yesterday}.',
    ],
    beats: [
      'L’opération a duré onze heures et mobilisé {n} chirurgiens, anesthésistes et infirmiers, a indiqué {today} la {charge}, {woman}. L’enfant, originaire de la province de {province}, souffrait d’une atrésie des voies biliaires qui ne lui laissait que quelques semaines à vivre.',
      'Le fragment de foie a été prélevé sur sa mère, âgée de 27 ans. Elle a pu se lever dès le lendemain et tenir son fils dans ses bras six jours après la greffe. « Je ne pensais qu’à une chose, l’entendre pleurer à nouveau », confie-t-elle.',
      'Selon le docteur {man}, qui dirigeait l’équipe, la difficulté tenait à la taille des vaisseaux, d’à peine deux millimètres de diamètre. Les chirurgiens se sont entraînés pendant un an avec leurs confrères {natives}, dont deux étaient présents au bloc opératoire.',
      'Chaque année, une centaine d’enfants vietnamiens auraient besoin d’une greffe de foie, mais une vingtaine seulement peuvent en bénéficier, faute de donneurs et de moyens. Le coût d’une intervention dépasse un milliard de dôngs, pris en charge ici par une fondation.',
      'Le ministère de la Santé prévoit d’ouvrir d’ici deux ans trois autres centres de greffe pédiatrique et de simplifier les règles du don d’organes, qui reste rare dans le pays.',
      'Depuis 2004, l’hôpital a formé {nn} médecins venus d’autres provinces. Il entend désormais s’attaquer à la greffe de rein chez les tout-petits.',
    ],
    shots: [
      'Le nourrisson et sa mère avec les médecins de l’Hôpital pédiatrique de {city}',
      'Les chirurgiens pendant la greffe de foie, qui a duré onze heures',
      'La {charge}, {woman}, lors de la conférence de presse',
    ],
    scenes: ['Des médecins autour du nourrisson, six jours après la greffe'],
    blurbs: [
      'Onze heures d’opération, une équipe formée pendant un an et un fragment de foie offert par sa mère : un nourrisson de neuf mois a été sauvé à {city}.',
      'Trois nouveaux centres de greffe pédiatrique ouvriront d’ici deux ans, a annoncé le ministère de la Santé.',
    ],
    heads: ['Des vaisseaux de deux millimètres', 'Trop peu de donneurs'],
    tags: ['santé', 'greffe', '{city}'],
    who: { charge: ['vice-ministre de la Santé'] },
    seat: '{city}',
  },
  {
    headlines: [
      'Une exposition fait revivre les laques des années trente',
      'Les laques de l’École des beaux-arts exposées à {city}',
      'Laque : {nn} chefs-d’œuvre oubliés sortent des réserves',
    ],
    leads: [
      'Une exposition de {nn} laques réalisées dans les années 1930 par des élèves de l’École des beaux-arts de l’Indochine s’est ouverte {today} au musée de {city}.',
      'Restées près d’un demi-siècle dans les réserves, {nn} laques des années 1930 sont présentées au public depuis {today} au musée de {city}.',
    ],
    beats: [
      'Paravents, panneaux et boîtes : les laques exposées retracent la naissance d’un art qui empruntait aux artisans des pagodes leurs secrets et aux peintres européens leur perspective. Beaucoup n’avaient jamais quitté les réserves du musée.',
      'Leur restauration a demandé quatre ans. Avec l’aide d’une équipe {nativeF}, les spécialistes ont analysé chaque couche de résine et de coquille d’œuf avant de retirer les vernis posés dans les années soixante.',
      '« Une laque se lit comme un livre : il faut tourner les pages une à une », explique {woman}, commissaire de l’exposition. Elle a choisi de montrer aussi les outils, les esquisses et les carnets des artistes, prêtés par leurs familles.',
      'Le clou de l’exposition est un paravent de six panneaux représentant le retour du marché au bord de la rivière des Parfums. Attribué au peintre Lê Van Quê, il avait été acheté en 1938 par un négociant et l’on avait perdu sa trace.',
      'Des ateliers sont proposés aux enfants chaque samedi matin, et le maître artisan {man}, 81 ans, montrera comment on récolte la résine sur les arbres de Phu Tho.',
      'L’exposition est ouverte jusqu’au 30 juin, tous les jours sauf le lundi. L’entrée est gratuite pour les élèves et les étudiants.',
    ],
    shots: [
      'Un paravent de six panneaux exposé au musée de {city}',
      'Des visiteurs devant les laques des années 1930',
      '{Woman}, commissaire de l’exposition de laques',
    ],
    scenes: ['Une visiteuse devant un panneau de laque représentant un village du Nord'],
    blurbs: [
      'Paravents, panneaux et boîtes oubliés dans les réserves racontent la naissance d’un art entre artisans des pagodes et peintres européens.',
      'Après quatre ans de restauration, {nn} laques sont visibles au musée de {city} jusqu’au 30 juin.',
    ],
    heads: ['Quatre ans de restauration', 'Le retour du paravent perdu'],
    tags: ['laque', 'exposition', 'beaux-arts'],
    seat: '{city}',
  },
  {
    headlines: [
      'Football féminin : le Vietnam bat {country} et file en demi-finale',
      'Coupe d’Asie : les Vietnamiennes en demi-finale',
      'Football : {woman} offre la victoire au Vietnam',
    ],
    leads: [
      'L’équipe féminine du Vietnam s’est qualifiée {today} pour les demi-finales de la Coupe d’Asie de football en battant {country} 2 buts à 1 au stade de {city}.',
      'Menées à la pause, les footballeuses vietnamiennes ont renversé {country} (2-1) {today} à {city} et disputeront les demi-finales de la Coupe d’Asie.',
    ],
    beats: [
      'Devant {k} spectateurs, les Vietnamiennes ont pourtant mal commencé leur match. Dès la 12e minute, une erreur de la défense permettait à l’équipe adverse d’ouvrir le score d’un tir à l’entrée de la surface.',
      'Le sélectionneur {man} a changé de tactique à la mi-temps en faisant entrer deux attaquantes. Le choix s’est révélé payant : {woman} a égalisé de la tête à la 58e minute, sur un corner tiré de la gauche.',
      'Poussées par leur public, les Vietnamiennes ont ensuite multiplié les occasions. À la 83e minute, {woman}, encore elle, a trompé la gardienne d’une frappe croisée après une longue ouverture de sa capitaine.',
      '« Nous savions que ce serait difficile, mais jamais l’équipe n’a cessé d’y croire », s’est réjoui le sélectionneur {man} après le coup de sifflet final. « Les filles méritent cette demi-finale. »',
      'Le Vietnam affrontera vendredi le vainqueur du match entre le Japon et la Thaïlande. L’équipe devra se passer de sa milieu de terrain, suspendue après un deuxième carton jaune.',
      'La Fédération vietnamienne de football a promis une prime de 2 milliards de dôngs à l’équipe. C’est la troisième fois que les Vietnamiennes atteignent le dernier carré de la compétition.',
    ],
    list: {
      intro: 'Résultats des quarts de finale :',
      lines: [
        'Vietnam – {Land} : 2-1 (0-1)',
        'Japon – Philippines : 4-0 (2-0)',
        'Thaïlande – Australie : 1-1 (1-1), 4-3 aux tirs au but',
        'Chine – Myanmar : 3-0 (1-0)',
      ],
    },
    shots: [
      'La joie des Vietnamiennes après le deuxième but de {woman}',
      '{Woman} (maillot rouge) à la lutte avec une défenseuse adverse',
      'Les supporters vietnamiens dans les tribunes du stade de {city}',
    ],
    scenes: ['Des supporters vietnamiens au stade de {city}'],
    blurbs: [
      'Deux buts de {woman} en seconde mi-temps ont permis à l’équipe féminine du Vietnam de renverser {country} et d’atteindre les demi-finales de la Coupe d’Asie.',
    ],
    heads: ['Un changement payant'],
    tags: ['football', 'Coupe d’Asie', 'sport'],
    seat: '{city}',
  },
  {
    headlines: [
      'La tempête Mun Lin s’approche des côtes du Centre',
      'Tempête Mun Lin : {k} personnes évacuées dans le Centre',
      'Le Centre se prépare à affronter la tempête Mun Lin',
    ],
    leads: [
      'La tempête Mun Lin, la huitième de l’année en Mer Orientale, devrait toucher terre {tomorrow} entre les provinces de {province} et de {neighbour}, a annoncé le Centre national de prévision hydrométéorologique.',
      'Les provinces du Centre ont commencé {today} à évacuer les habitants des zones côtières à l’approche de la tempête Mun Lin, qui souffle en rafales jusqu’à 133 km/h.',
    ],
    beats: [
      '{Today} à 7h00, l’œil de la tempête se trouvait à 280 km à l’est-nord-est de l’archipel de Hoàng Sa, avec des vents de 89 à 102 km/h près du centre. Dans les 24 prochaines heures, elle devrait se diriger vers l’ouest à une vitesse de 15 à 20 km/h et se renforcer encore.',
      'Dans la province de {province}, {k} habitants de {nn} communes littorales ont été conduits dans des écoles et des bâtiments publics. L’armée a envoyé {nn} véhicules et des canots de sauvetage dans les secteurs les plus exposés aux crues.',
      'Les gardes-frontières ont joint par radio les équipages de {homes} bateaux de pêche. Tous ont reçu la consigne de regagner un port ou de quitter la zone dangereuse avant la nuit, a précisé le colonel {man}, qui dirige le poste de commandement.',
      'De fortes pluies, de 150 à 300 mm et localement plus de 450 mm, sont attendues jusqu’à la fin de la semaine. Les autorités redoutent des glissements de terrain dans les districts de montagne, où le sol est déjà gorgé d’eau.',
      'L’aéroport de {city} sera fermé à partir de midi et {nn} vols ont été annulés. Les trains de nuit entre le Nord et le Sud sont suspendus, tandis que les élèves de quatre provinces resteront à la maison.',
      'Dans une dépêche urgente, le Premier ministre a demandé aux ministères et aux provinces de placer la sécurité de la population au-dessus de tout et de préparer des réserves de riz, d’eau et de médicaments pour sept jours.',
    ],
    list: {
      intro: 'Prévisions pour les prochaines 24 heures :',
      lines: [
        'Hanoï : nuageux, pluies éparses, températures de 23 à 27 degrés.',
        'Nord-Ouest : averses orageuses, de 20 à 25 degrés, risque de crues soudaines.',
        'Nord-Est : pluie et vent fort sur le littoral, de 22 à 26 degrés.',
        'De Thanh Hoa à Huê : pluies abondantes, rafales de niveau 12, de 23 à 26 degrés.',
        'De Dà Nang à Binh Thuân : averses, orages l’après-midi, de 24 à 30 degrés.',
        'Hauts Plateaux : ensoleillé le jour, averses en soirée, de 20 à 28 degrés.',
        'Sud : soleil et averses isolées, de 24 à 32 degrés.',
      ],
    },
    shots: [
      'La trajectoire prévue de la tempête Mun Lin',
      'Des pêcheurs de {province} mettent leurs bateaux à l’abri',
      'Des soldats renforcent une digue dans la province de {province}',
    ],
    scenes: ['Des habitants de {province} fixant le toit de leur maison'],
    blurbs: [
      'Évacuations, écoles fermées, vols annulés : les provinces du Centre se préparent à l’arrivée de la tempête Mun Lin, attendue {tomorrow}.',
      'Le Centre national de prévision hydrométéorologique redoute jusqu’à 450 mm de pluie et des glissements de terrain.',
    ],
    heads: ['Bateaux rappelés au port', 'Vols annulés, écoles fermées'],
    tags: ['tempête', 'météo', 'intempéries'],
    who: { province: ['Quang Tri', 'Hà Tinh', 'Gia Lai'], city: ['Dà Nang', 'Huê', 'Quy Nhon', 'Vinh'] },
    seat: '{province}',
  },
  {
    headlines: [
      'Une nouvelle espèce de grenouille découverte à {province}',
      '{Province} : découverte d’une grenouille inconnue des scientifiques',
      'La grenouille aux yeux dorés de {province}',
    ],
    leads: [
      'Des chercheurs vietnamiens et {natives} ont décrit une nouvelle espèce de grenouille découverte dans les forêts de la province de {province}, à plus de 1.900 mètres d’altitude.',
      'Longue de trois centimètres, les yeux cerclés d’or : une grenouille jusqu’ici inconnue vient d’être décrite par des chercheurs de l’Institut d’écologie et des ressources biologiques.',
    ],
    beats: [
      'La grenouille, baptisée Leptobrachella aurata, a été observée pour la première fois en {lastyear} par le biologiste {man} au bord d’un torrent de la forêt de Nam Kha. Son chant, un cliquetis bref répété la nuit, avait d’abord été pris pour celui d’un insecte.',
      'Les analyses génétiques menées avec un laboratoire de {capital} ont confirmé qu’il s’agissait d’une espèce distincte. La description est parue cette semaine dans la revue ZooKeys.',
      '« Nous n’en avons compté que {nn} en trois saisons », souligne {man}. L’animal ne vit que sur une dizaine de kilomètres carrés et son habitat est menacé par la culture de la cardamome, qui exige de couper les jeunes arbres.',
      'Les auteurs proposent d’inscrire la grenouille sur la liste rouge des espèces en danger et d’étendre la zone de protection stricte de la forêt. Les autorités provinciales se sont dites favorables à cette demande.',
      'Depuis 2010, plus de {nn} amphibiens nouveaux pour la science ont été découverts au Vietnam, l’un des pays les plus riches au monde en la matière.',
      'L’Institut d’écologie et des ressources biologiques formera dès cet été des habitants de l’ethnie Dao à reconnaître et à compter les grenouilles, afin qu’ils deviennent les gardiens de leur forêt.',
    ],
    shots: [
      'La nouvelle espèce de grenouille découverte à {province}',
      'Le torrent où la grenouille a été observée pour la première fois',
      'Le biologiste {man} sur le terrain',
    ],
    scenes: ['Un spécimen de la grenouille posé sur une feuille de fougère'],
    blurbs: [
      'Yeux cerclés d’or et chant d’insecte : la petite grenouille découverte à {province} ne vit que sur une dizaine de kilomètres carrés.',
    ],
    heads: ['Un chant pris pour celui d’un insecte'],
    tags: ['biodiversité', 'sciences', '{province}'],
    who: { province: ['Lào Cai', 'Tuyên Quang', 'Hà Tinh', 'Quang Tri'] },
  },
  {
    headlines: [
      '{City} mise sur le tourisme nocturne',
      'Tourisme : {city} veut retenir ses visiteurs après le coucher du soleil',
      'Quand {city} s’éveille à la nuit tombée',
    ],
    leads: [
      'Marché flottant éclairé aux lanternes, musée ouvert jusqu’à minuit, croisières au clair de lune : {city} développe le tourisme nocturne pour allonger le séjour des visiteurs.',
      'La ville de {city} a lancé {today} un programme de tourisme nocturne destiné à prolonger le séjour des visiteurs étrangers, dont le nombre a bondi de {pct} cette année.',
    ],
    beats: [
      'Quinze rues du centre seront réservées aux piétons du jeudi au dimanche, de 19h00 à 2h00, a annoncé la {charge}, {woman}. Les commerçants y bénéficieront d’une exonération de taxes pendant la première année.',
      'Le tourisme nocturne, encore modeste, ne représente que {share} des recettes du secteur à {city}, alors que les visiteurs y consacrent ailleurs en Asie près de la moitié de leurs dépenses.',
      '« Après le dîner, nos clients nous demandaient toujours que faire, et nous n’avions qu’un bar à leur proposer », raconte {local}, qui tient une maison d’hôtes près de la rivière. Elle a déjà recruté deux guides pour ses promenades du soir.',
      'De janvier à {month}, {city} a accueilli {crowd} millions de visiteurs, dont un tiers d’étrangers. Ceux-ci restent en moyenne 2,1 nuits, un chiffre que la municipalité espère porter à trois d’ici deux ans.',
      'Les habitants des vieux quartiers s’inquiètent cependant du bruit et des déchets. La ville leur promet des patrouilles, des sonomètres et un numéro d’appel gratuit.',
      'Un spectacle sur l’eau, mêlant marionnettes et lumières, sera donné chaque samedi à partir du mois prochain. La première a été confiée au metteur en scène {man}.',
    ],
    shots: [
      'Le marché flottant de {city} éclairé aux lanternes',
      'Des visiteurs étrangers dans une rue piétonne de {city}',
      'Une promenade en barque sur la rivière, la nuit, à {city}',
    ],
    scenes: ['Une rue piétonne de {city} à la nuit tombée'],
    blurbs: [
      'Rues piétonnes, musée ouvert jusqu’à minuit, spectacle sur l’eau : {city} mise sur la nuit pour retenir plus longtemps ses visiteurs.',
    ],
    heads: ['Que faire après le dîner ?', 'Des riverains inquiets'],
    tags: ['tourisme', '{city}', 'voyage'],
    who: { charge: ['directrice du Service du tourisme', 'vice-présidente du Comité populaire municipal'] },
    seat: '{city}',
  },
  {
    headlines: [
      'Les potiers de Phu Lang se réinventent',
      'À Phu Lang, la terre change de mains',
      'Phu Lang, un village de potiers à l’heure du numérique',
    ],
    leads: [
      'À une soixantaine de kilomètres de Hanoï, le village de Phu Lang façonne la terre depuis sept siècles. Une nouvelle génération de potiers y mêle jarres anciennes et céramique d’art.',
    ],
    beats: [
      'Dans l’atelier de {man}, 34 ans, les jarres à saumure de ses ancêtres côtoient des lampes et des fresques commandées par des hôtels. Le potier a étudié les beaux-arts à Hanoï avant de revenir au village, contre l’avis de ses parents qui le voyaient fonctionnaire.',
      'La terre de Phu Lang, rouge et grasse, arrive par bateau de Bac Giang. Il faut la battre, la filtrer puis la laisser reposer trois mois avant de pouvoir la tourner. « Une terre pressée se venge dans le four », prévient {local}, doyenne des tourneuses.',
      'Les fours à bois sont encore une dizaine. Leur flamme dépose sur les pièces cette couleur de peau d’anguille qui a fait la renommée du village, et qu’aucun four à gaz n’a su imiter.',
      'Il y a vingt ans, Phu Lang ne comptait plus que {nn} foyers de potiers. Ils sont aujourd’hui {workshops}, et leurs céramiques sont exportées au Japon et en Europe, souvent grâce à des vidéos tournées avec un simple téléphone.',
      'Le métier reste rude et la main-d’œuvre manque. Pour attirer les jeunes, la coopérative a ouvert une école où l’on apprend en deux ans à tourner, à émailler et à vendre.',
      'Le dimanche, les visiteurs viennent pétrir leur bol et le remportent un mois plus tard, une fois cuit. De quoi faire vivre les potiers, sourit {man}, « et leur donner envie de rester ».',
    ],
    shots: [
      'Un potier de Phu Lang au travail',
      'Des jarres sèchent devant un atelier de Phu Lang',
      '{Local}, doyenne des tourneuses de Phu Lang',
    ],
    scenes: ['Une tourneuse de Phu Lang devant son four à bois'],
    blurbs: [
      'Jarres à saumure et fresques pour hôtels : à Phu Lang, une nouvelle génération de potiers fait revivre un métier vieux de sept siècles.',
    ],
    heads: ['Une terre qui ne se presse pas', 'Transmettre pour durer'],
    tags: ['artisanat', 'céramique', 'Bac Ninh'],
  },
  {
    headlines: [
      'Des fauteuils roulants pour les victimes de l’agent orange de {province}',
      '{Province} : un soutien aux victimes de l’agent orange',
      'Solidarité avec les victimes de l’agent orange à {province}',
    ],
    leads: [
      'L’association {nativeF} Mains ouvertes a remis {today} {nn} fauteuils roulants à des victimes de l’agent orange/dioxine dans la province de {province}.',
    ],
    beats: [
      'Au cours de la cérémonie, organisée au siège de la Croix-Rouge provinciale, chaque famille a également reçu des vivres et une somme de 2 millions de dôngs. Le plus jeune bénéficiaire des fauteuils roulants a huit ans, le plus âgé soixante-treize.',
      'La province de {province} compte plus de {k} victimes de l’agent orange, dont un quart d’enfants et de petits-enfants d’anciens combattants. Beaucoup dépendent entièrement de leurs proches pour se déplacer et se nourrir.',
      '« Mon fils a trente ans et je le portais encore sur mon dos pour aller au dispensaire », témoigne {local}, venue de la commune de Tân Lâp. Le fauteuil, adapté à sa taille, lui permettra de se rendre seul à l’atelier de couture.',
      '{Guest}, président de l’association, a promis de poursuivre son aide pendant au moins cinq ans. Un centre de rééducation d’une trentaine de lits, financé par des dons privés, doit ouvrir l’an prochain.',
      'Au nom des autorités locales, {man} a remercié les donateurs, rappelant que l’État consacrait chaque année plus de 10.000 milliards de dôngs aux allocations, aux soins et à la formation des victimes.',
    ],
    shots: [
      'Remise de fauteuils roulants à des victimes de l’agent orange de {province}',
      '{Guest} avec une famille de la commune de Tân Lâp',
    ],
    scenes: ['Une mère et son fils, victime de l’agent orange, lors de la cérémonie'],
    blurbs: [
      'L’association Mains ouvertes a remis des fauteuils roulants à {nn} victimes de l’agent orange et prépare un centre de rééducation à {province}.',
    ],
    heads: ['Porté sur le dos pendant trente ans'],
    tags: ['solidarité', 'agent orange', '{province}'],
    seat: '{province}',
  },
];
