/** French affairs of the eleventh part: state, trade, works, the world. Everything is invented. */
import type { Affair } from './affair.ts';

export const STATE: readonly Affair[] = [
  {
    headlines: [
      'Le {title} {man} reçoit le chef de la diplomatie {nativeF}',
      'Vietnam et {land} veulent donner un nouvel élan à leur coopération',
      'Le Vietnam souhaite resserrer ses liens avec {country}',
    ],
    leads: [
      'Le {title} {man} a reçu {today} à Hanoï le ministre {native} des Affaires étrangères, {guest}, en visite officielle au Vietnam.',
      'Le Vietnam souhaite approfondir ses relations avec {country} dans tous les domaines, a déclaré {today} à Hanoï le {title} {man} en recevant le chef de la diplomatie {nativeF}, {guest}.',
    ],
    beats: [
      'Le {title} {man} a salué la première visite au Vietnam de {guest} dans ses nouvelles fonctions, qui contribue selon lui à consolider la confiance entre les deux pays, au moment où ceux-ci s’apprêtent à fêter les 50 ans de l’établissement de leurs relations diplomatiques.',
      'Il s’est félicité de la progression du commerce bilatéral, qui a atteint {mln} millions de dollars l’an dernier, soit une hausse de {pct} en un an. Ce résultat reste toutefois inférieur au potentiel des deux économies, a-t-il estimé, invitant la partie {nativeF} à ouvrir davantage son marché aux fruits, aux crevettes et au bois transformé du Vietnam.',
      'Pour sa part, {guest} a remercié le gouvernement vietnamien de l’accueil chaleureux réservé à sa délégation. Il a affirmé que {country} considérait le Vietnam comme l’un de ses partenaires les plus importants en Asie du Sud-Est et entendait ouvrir dès l’année prochaine un bureau commercial à Hô Chi Minh-Ville.',
      'Les deux responsables sont convenus d’intensifier les échanges de délégations à tous les échelons et de réunir avant la fin de l’année la commission mixte de coopération économique, dont la dernière session remonte à {lastyear}.',
      'Dans le domaine de la formation, la partie {nativeF} s’est dite prête à porter à {nn} le nombre de bourses accordées chaque année aux étudiants vietnamiens, notamment en médecine, en agronomie et en génie maritime.',
      'S’agissant des questions régionales et internationales d’intérêt commun, les deux parties ont souligné l’importance de garantir la paix, la sécurité et la liberté de navigation en Mer Orientale, ainsi que de régler les différends par des moyens pacifiques, conformément au droit international.',
      'À cette occasion, {man} a prié son hôte de continuer à créer des conditions favorables à la communauté vietnamienne, forte de quelque {k} personnes, afin qu’elle puisse s’intégrer et servir de passerelle entre les deux peuples.',
      'Auparavant, {guest} avait déposé une gerbe au Monument aux héros morts pour la Patrie et visité le Temple de la Littérature. Il doit quitter Hanoï {tomorrow}.',
    ],
    shots: [
      'Le {title} {man} (droite) et le ministre {native} des Affaires étrangères, {guest}',
      'Le {title} {man} reçoit {guest}, {today} à Hanoï',
      'L’entrevue entre {man} et {guest}',
    ],
    scenes: ['{Guest} (à gauche) et {man} lors de l’entrevue, {today} à Hanoï'],
    blurbs: [
      'En recevant à Hanoï le chef de la diplomatie {nativeF}, {guest}, le {title} {man} a plaidé pour un commerce bilatéral plus équilibré et une coopération élargie à la formation.',
      'Le Vietnam et {country} sont convenus de réunir avant la fin de l’année leur commission mixte de coopération économique.',
    ],
    heads: ['Un commerce en deçà du potentiel', 'Convergences de vues'],
    tags: ['diplomatie', 'visite officielle', '{land}'],
    who: { title: ['vice-Premier ministre', 'président de l’Assemblée nationale'] },
  },
  {
    headlines: [
      'Les exportations de café franchissent un nouveau cap',
      'Café : {bln} milliards de dollars d’exportations en neuf mois',
      'Le café vietnamien profite de la flambée des cours',
    ],
    leads: [
      'Le Vietnam a exporté {k} tonnes de café au cours des neuf premiers mois de l’année, pour une valeur de {bln} milliards de dollars, selon le ministère de l’Agriculture et de l’Environnement.',
      'Portées par la flambée des cours mondiaux, les exportations vietnamiennes de café ont rapporté {bln} milliards de dollars en neuf mois, soit {pct} de plus qu’à la même période de l’an dernier.',
    ],
    beats: [
      'Le prix moyen à l’exportation du café s’est établi à {price} dollars la tonne, en hausse de {pct} sur un an, a précisé le ministère. En volume, les expéditions ont en revanche reculé de {share}, les stocks des producteurs étant presque épuisés avant la nouvelle récolte.',
      'L’Allemagne, l’Italie et l’Espagne demeurent les trois premiers débouchés du café vietnamien, avec respectivement 13,1%, 8,4% et 7,9% de parts de marché. Les ventes ont plus que doublé vers la Malaisie et progressé de {pct} vers le Japon.',
      'Selon {man}, président de l’Association vietnamienne du café et du cacao, la demande restera soutenue jusqu’au printemps. « Les torréfacteurs reconstituent leurs réserves et acceptent de payer plus cher un robusta de qualité », explique-t-il, ajoutant que les contrats à long terme protégeraient mieux les planteurs.',
      'Dans la province de {province}, première région productrice du pays, la récolte vient de commencer. Mme {local}, qui cultive deux hectares de caféiers dans la commune de Ea Tul, attend un revenu d’au moins 400 millions de dôngs, le double d’il y a trois ans.',
      'Le secteur doit néanmoins se préparer à l’entrée en vigueur du règlement de l’Union européenne sur la déforestation, qui impose de connaître l’origine exacte de chaque lot. {Nn} coopératives ont déjà cartographié leurs parcelles, soit environ {k} hectares.',
      'Les experts recommandent aussi de développer la transformation : le café soluble et le café torréfié ne représentent encore que 14% de la valeur exportée, alors que leur prix est trois fois supérieur à celui du café vert.',
      'Pour l’ensemble de l’année, le ministère table sur 5,5 milliards de dollars, un niveau qui serait le plus élevé jamais atteint par la filière.',
    ],
    shots: [
      'Récolte du café dans la province de {province}',
      'Séchage du café chez un producteur de {province}',
      'Chargement de sacs de café au port de Cat Lai',
    ],
    scenes: ['Des planteurs récoltant le café dans la province de {province}'],
    blurbs: [
      'La valeur des exportations de café a progressé de {pct} en neuf mois grâce à la flambée des cours, malgré un léger recul des volumes.',
      'Le café vietnamien, deuxième au monde, doit désormais prouver son origine pour entrer sur le marché européen.',
    ],
    heads: ['Des cours jamais vus', 'Traçabilité, le nouveau défi'],
    tags: ['café', 'exportations', 'agriculture'],
    who: { province: ['Dak Lak', 'Lâm Dông', 'Gia Lai'] },
  },
  {
    headlines: [
      'Assemblée nationale : les députés examinent la Loi sur l’eau',
      'La Loi sur les ressources en eau au menu de l’Assemblée nationale',
      'Ressources en eau : les députés réclament des contrôles plus sévères',
    ],
    leads: [
      'Les députés ont débattu {today} en séance plénière du projet de Loi modifiée sur les ressources en eau, lors de la sixième session de l’Assemblée nationale à Hanoï.',
      'La protection des nappes phréatiques et le partage de l’eau entre provinces ont été au centre des débats {today} à l’Assemblée nationale, réunie en session à Hanoï.',
    ],
    beats: [
      'Présentant le rapport du gouvernement, le {title} {man} a rappelé que 60% de l’eau douce du pays provenait de l’étranger. Le projet de loi, composé de 86 articles, prévoit pour la première fois un système national de données et une tarification progressive pour les gros consommateurs.',
      'La députée {woman}, de la province de {province}, a jugé insuffisantes les sanctions contre les usines qui rejettent leurs eaux usées dans les rivières. « Une amende qui coûte moins cher qu’une station d’épuration n’est pas une amende, c’est un abonnement », a-t-elle lancé.',
      'Plusieurs élus du delta du Mékong ont demandé que la loi tienne compte de l’intrusion saline, qui a touché cette année {k} hectares de rizières et privé d’eau potable {homes} foyers pendant la saison sèche.',
      'D’autres ont souhaité que les barrages hydroélectriques soient tenus de relâcher un débit minimal en aval et d’informer les communes au moins six heures avant toute ouverture de leurs vannes.',
      'Répondant aux députés, le {title} a indiqué que l’organe de rédaction étudierait chaque avis et que les décrets d’application seraient publiés en même temps que la loi, afin d’éviter tout vide juridique.',
      'L’après-midi, l’Assemblée nationale a entendu le rapport de la Commission des sciences, des technologies et de l’environnement sur la mise en œuvre de la loi de 2012, dont {nn} dispositions n’ont jamais été appliquées.',
      'Le texte doit être soumis au vote à la fin de la session. S’il est adopté, il entrera en vigueur le 1er juillet prochain.',
    ],
    shots: [
      'Les députés lors du débat sur la Loi sur les ressources en eau',
      'Le {title} {man} présente le projet de loi à l’Assemblée nationale',
      'La députée {woman} s’exprime devant l’Assemblée nationale',
    ],
    scenes: ['Vue générale de la séance plénière de l’Assemblée nationale'],
    blurbs: [
      'Tarification progressive, sanctions contre les pollueurs, débit minimal des barrages : le projet de Loi modifiée sur les ressources en eau a suscité un vif débat à l’Assemblée nationale.',
      'Les élus du delta du Mékong ont demandé que la loi prenne mieux en compte l’intrusion saline.',
    ],
    heads: ['Des sanctions jugées trop légères', 'Le delta en première ligne'],
    tags: ['Assemblée nationale', 'loi', 'eau'],
    who: { title: ['ministre de l’Agriculture et de l’Environnement'] },
  },
  {
    headlines: [
      'L’autoroute {city}-{town} sera ouverte avant le Têt',
      'Le {title} inspecte le chantier de l’autoroute {city}-{town}',
      'Autoroute {city}-{town} : la dernière ligne droite',
    ],
    leads: [
      'Le {title} {man} a inspecté {today} le chantier de l’autoroute {city}-{town}, demandant aux entrepreneurs de livrer l’ouvrage avant le Nouvel An lunaire.',
      'Longue de {nn} kilomètres, l’autoroute {city}-{town} sera ouverte à la circulation avant le Têt, trois mois plus tôt que prévu, a annoncé {today} le {title} {man}.',
    ],
    beats: [
      'Sur le chantier, où travaillent jour et nuit {k} ouvriers et ingénieurs, {man} s’est fait présenter l’avancement des travaux. Le terrassement est achevé et {pct} de la chaussée ont reçu leur dernière couche d’enrobé, selon le Comité de gestion des projets n°7.',
      'Le principal retard concerne le viaduc de Suôi Cat, où un glissement de terrain a emporté deux piliers provisoires en septembre. Les entreprises ont dû revoir les fondations et faire venir du sable d’une province voisine.',
      '« Trois équipes, quatre rotations, pas de congés : c’est le prix à payer pour tenir le calendrier, et nous le tiendrons », a promis {aide}, directeur du chantier, en remerciant les familles qui ont cédé leurs terres.',
      'Au total, {k} foyers ont été relogés le long du tracé. Dans la nouvelle zone d’habitation de Phu Son, le dirigeant a rendu visite à plusieurs d’entre eux et demandé aux autorités locales d’achever au plus vite l’école et le dispensaire.',
      'D’un coût de {homes} milliards de dôngs, l’autoroute {city}-{town} ramènera de quatre heures à une heure et demie la durée du trajet entre les deux villes. Elle comptera quatre voies, cinq échangeurs et deux aires de repos.',
      'Le ministère de la Construction estime que la nouvelle voie permettra de réduire de {share} le coût du transport des marchandises dans la région et facilitera l’accès à l’aéroport international de Long Thanh.',
    ],
    shots: [
      'Le {title} {man} sur le chantier de l’autoroute {city}-{town}',
      'Le viaduc de Suôi Cat, sur l’autoroute {city}-{town}',
      'Pose de l’enrobé sur un tronçon de l’autoroute {city}-{town}',
    ],
    scenes: ['Un tronçon de l’autoroute {city}-{town} vu du ciel'],
    blurbs: [
      'Trois mois d’avance sur le calendrier : l’autoroute {city}-{town} doit réduire à une heure et demie un trajet de quatre heures.',
      'Le {title} {man} a demandé d’achever au plus vite le relogement des foyers installés sur le tracé de l’autoroute.',
    ],
    heads: ['Jour et nuit', 'Des familles relogées'],
    tags: ['autoroute', 'infrastructures', '{city}'],
    who: { title: ['vice-Premier ministre', 'ministre de la Construction'] },
    seat: '{city}',
  },
  {
    headlines: [
      'Bourse : le VN-Index finit dans le vert',
      'La Bourse vietnamienne gagne {share} en une semaine',
      'Bourse : les banques tirent le VN-Index vers le haut',
    ],
    leads: [
      'Le VN-Index, indice de référence de la Bourse de Hô Chi Minh-Ville, a terminé {today} en hausse de 11,4 points, à 1.278,6 points, soutenu par les valeurs bancaires.',
    ],
    beats: [
      'Le volume des transactions sur la place méridionale s’est élevé à {mln} millions de titres, pour une valeur de {homes} milliards de dôngs, en progression de {pct} par rapport à la veille. On comptait 241 valeurs en hausse, contre 138 en baisse.',
      'Parmi les plus fortes progressions du panier VN30 figurent les banques VCB (+3,2%), TCB (+2,9%) et ACB (+2,1%). À l’inverse, les titres de l’immobilier ont souffert de prises de bénéfices.',
      'Les investisseurs étrangers ont acheté pour {mln} milliards de dôngs nets d’actions, leur cinquième séance d’achats consécutive. Pour {man}, analyste à la société SSI, ce retour s’explique par la perspective d’un relèvement de la note du Vietnam.',
      'À la Bourse de Hanoï, l’indice HNX a gagné 0,6% pour clôturer à 231,9 points, tandis que l’UPCoM, marché des entreprises non cotées, cédait 0,1%.',
      'Le dollar s’échangeait dans le même temps à 25.410 dôngs à la vente dans les grandes banques commerciales, soit 20 dôngs de plus que la veille.',
    ],
    shots: [
      'Des investisseurs suivent l’évolution des cours dans une société de Bourse',
      'Le VN-Index sur un an',
    ],
    scenes: ['Des investisseurs devant les écrans d’une société de Bourse'],
    blurbs: [
      'Les valeurs bancaires ont permis au VN-Index de terminer la semaine sur une note positive, dans un marché animé par le retour des investisseurs étrangers.',
    ],
    heads: ['Retour des étrangers'],
    tags: ['Bourse', 'VN-Index', 'finances'],
    seat: 'Hô Chi Minh-Ville',
  },
  {
    headlines: [
      'Transformation numérique : la confiance d’abord',
      'Des services publics en ligne, mais pour qui ?',
      '📝Édito : le numérique au service du peuple',
    ],
    leads: [
      'La transformation numérique de l’administration n’aura de sens que si elle simplifie réellement la vie des gens, à commencer par ceux qui en ont le plus besoin.',
    ],
    beats: [
      'En moins de cinq ans, {k} démarches administratives ont été mises en ligne. De la carte d’identité au permis de construire, la transformation numérique a fait gagner des millions d’heures aux citoyens comme aux fonctionnaires. C’est un succès, et il serait injuste de le taire.',
      'Mais un guichet fermé n’est pas toujours un guichet remplacé. Dans les communes de montagne, où le réseau est capricieux, des personnes âgées parcourent encore des dizaines de kilomètres parce que leur dossier numérique a été refusé pour une faute de frappe.',
      'La confiance ne se décrète pas. Elle se construit quand l’État protège les données qu’il recueille, reconnaît ses erreurs et les corrige vite. Les fuites constatées ces dernières années chez plusieurs opérateurs rappellent que rien n’est acquis.',
      'L’expérience de {province} mérite d’être méditée : {nn} jeunes volontaires y aident, chaque fin de semaine, les habitants à remplir leurs formulaires en ligne. En un an, le taux de dossiers rejetés y a été divisé par trois.',
      'La Résolution n°57 fixe le cap, et les moyens suivent. Reste à mesurer les progrès non pas au nombre de services numériques ouverts, mais à celui des citoyens qui s’en servent sans crainte et sans intermédiaire.',
      'C’est à cette condition que la transformation numérique deviendra ce qu’elle promet d’être : non une affaire de machines, mais une affaire de personnes.',
    ],
    shots: ['Une habitante de {province} accomplit une démarche en ligne avec l’aide d’un volontaire'],
    scenes: ['Un guichet numérique dans une commune de la province de {province}'],
    blurbs: [
      'Un guichet fermé n’est pas toujours un guichet remplacé : la transformation numérique doit se juger au nombre de citoyens qui s’en servent sans crainte.',
    ],
    heads: ['La confiance ne se décrète pas'],
    tags: ['éditorial', 'numérique', 'administration'],
  },
  {
    headlines: [
      'Indonésie : un séisme fait au moins {n} morts sur l’île de Sulawesi',
      'Séisme de magnitude 6,4 en Indonésie',
      'Indonésie : course contre la montre après le séisme de Sulawesi',
    ],
    leads: [
      'Un séisme de magnitude 6,4 a frappé {today} l’île indonésienne de Sulawesi, faisant au moins {n} morts et des centaines de blessés, selon l’Agence nationale de gestion des catastrophes.',
    ],
    beats: [
      'Le séisme s’est produit à 4h12, à une profondeur de 18 kilomètres et à une trentaine de kilomètres de la ville de Palu. Aucune alerte au tsunami n’a été lancée, mais {nn} répliques ont été ressenties dans les heures suivantes.',
      'Plus de {k} maisons ont été endommagées et un hôpital s’est en partie effondré. Les secouristes ont retiré des décombres une fillette de six ans, vivante après sept heures d’efforts.',
      '« Tout a tremblé et la lumière s’est éteinte, nous avons couru vers la colline avec les enfants », a raconté à la presse {witness}, un instituteur. Comme lui, {homes} habitants ont passé la nuit dehors sous des bâches.',
      'Les routes menant aux villages de montagne sont coupées par des éboulements et l’aide ne peut y parvenir que par hélicoptère. Le gouvernement indonésien a débloqué une première enveloppe de 20 millions de dollars.',
      'L’ambassade du Vietnam à Jakarta a indiqué n’avoir reçu à ce stade aucune information faisant état de victimes vietnamiennes. Elle a ouvert une ligne téléphonique pour les familles.',
      'L’Indonésie, située sur la ceinture de feu du Pacifique, connaît de fréquents tremblements de terre. En 2018, un séisme suivi d’un tsunami avait tué plus de 4.000 personnes dans la même région.',
    ],
    shots: [
      'Des secouristes à l’œuvre après le séisme, sur l’île de Sulawesi',
      'Un immeuble effondré à Palu après le séisme',
    ],
    scenes: ['Des habitants de Palu réfugiés sous des bâches après le séisme'],
    blurbs: [
      'Les secours peinent à atteindre les villages isolés de Sulawesi après le séisme de magnitude 6,4 qui a endommagé plus de {k} maisons.',
    ],
    heads: ['Des villages coupés du monde'],
    tags: ['Indonésie', 'séisme', 'monde'],
    seat: 'Jakarta',
  },
];
