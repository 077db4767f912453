/** French interviews and full texts of the eleventh part, and affairs that are only announced. Everything is invented. */
import type { Affair, Topic } from './affair.ts';

export const TALK: readonly Affair[] = [
  {
    headlines: [
      'Vietnam-{land} : « nos économies se complètent »',
      'Entretien avec l’ambassadeur {guest}',
      'L’ambassadeur {guest} dresse le bilan de trois années à Hanoï',
    ],
    leads: [
      'Au terme de sa mission à Hanoï, l’ambassadeur {guest} dresse un bilan des relations entre le Vietnam et {country} et évoque les perspectives de coopération dans un entretien à la VNA.',
    ],
    beats: [],
    scenes: ['L’ambassadeur {guest} (à droite) lors de l’entretien à Hanoï'],
    shots: [
      'L’ambassadeur {guest} lors de l’entretien à Hanoï',
      'L’ambassadeur {guest} et des étudiants de l’Université de Hanoï',
    ],
    blurbs: [
      'L’ambassadeur {guest}, qui quitte Hanoï après trois ans, estime que le commerce entre le Vietnam et {country} peut doubler d’ici cinq ans.',
    ],
    heads: [],
    tags: ['entretien', 'ambassadeur', '{land}'],
    turns: [
      [
        'Monsieur l’ambassadeur, quel bilan dressez-vous de votre mission au Vietnam ?',
        [
          'Je repars avec le sentiment d’avoir vu deux pays apprendre à se connaître. À mon arrivée, peu d’entreprises de chez nous savaient situer Haiphong sur une carte. Aujourd’hui, une soixantaine y travaillent ou y achètent.',
          'Le moment le plus fort restera la visite de notre président, la première depuis quinze ans, qui a débouché sur la signature de sept accords.',
        ],
      ],
      [
        'Dans quels secteurs la coopération économique vous paraît-elle la plus prometteuse ?',
        [
          'Nos économies se complètent plus qu’elles ne se concurrencent. Nous avons besoin de vos textiles, de votre café, de vos composants électroniques ; nous pouvons vous proposer des équipements pour l’eau, pour l’énergie et pour l’agroalimentaire.',
          'L’an dernier, nos échanges ont atteint {mln} millions de dollars. Je suis convaincu qu’ils peuvent doubler d’ici cinq ans, à condition que nous levions quelques obstacles douaniers.',
        ],
      ],
      [
        'Et en matière d’éducation et de culture ?',
        [
          'Une centaine d’étudiants vietnamiens obtiennent chaque année une bourse pour nos universités. Ce sont eux, demain, nos meilleurs ambassadeurs. Nous avons aussi fait traduire douze romans, ce qui est peu, et créé un festival de cinéma qui a trouvé son public.',
        ],
      ],
      [
        'Quelles difficultés avez-vous rencontrées ?',
        [
          'La distance, d’abord. Il n’existe toujours pas de vol direct entre nos deux capitales, et cela pèse sur le tourisme comme sur les affaires.',
          'L’administration, ensuite, mais je dois dire que les procédures en ligne ont changé bien des choses depuis deux ans.',
        ],
      ],
      [
        'Quel souvenir emporterez-vous de Hanoï ?',
        [
          'Le bruit de la ville à cinq heures du matin, quand les marchands de fleurs passent à vélo sous mes fenêtres. Et une soupe, toujours au même coin de rue, dont je ne révélerai pas l’adresse.',
        ],
      ],
    ],
  },
  {
    headlines: [
      '« L’intelligence artificielle ne remplacera pas le médecin de campagne »',
      'Télémédecine : le regard du professeur {man}',
      'Le professeur {man} : « la télémédecine commence par l’écoute »',
    ],
    leads: [
      'La télémédecine relie désormais {k} dispensaires aux grands hôpitaux du pays. Le professeur {man}, qui en a dirigé le déploiement dans le Nord, répond à nos questions.',
    ],
    beats: [],
    scenes: ['Le professeur {man} (au centre) lors d’une consultation à distance'],
    shots: [
      'Le professeur {man} dans son bureau de l’Hôpital Viêt Duc',
      'Une consultation de télémédecine dans un dispensaire de {province}',
    ],
    blurbs: [
      'Pour le professeur {man}, la télémédecine ne vaut que si le médecin de campagne y trouve un appui et non un surveillant. Entretien.',
    ],
    heads: [],
    tags: ['télémédecine', 'entretien', 'santé'],
    turns: [
      [
        'Professeur, où en est la télémédecine au Vietnam ?',
        [
          'Plus loin qu’on ne le pense dans les villes, moins loin qu’on ne le dit dans les montagnes. Le matériel est arrivé partout, la formation pas encore. Une caméra sans infirmière formée ne sert qu’à filmer un mur.',
        ],
      ],
      [
        'Qu’est-ce qui a changé pour les patients ?',
        [
          'Un malade de {province} qui devait prendre deux autocars pour montrer une radiographie peut désormais avoir un avis le jour même. Nous avons calculé qu’un patient sur trois évitait ainsi un déplacement.',
          'Pour les femmes enceintes, c’est encore plus net : les accouchements à risque sont repérés deux mois plus tôt en moyenne.',
        ],
      ],
      [
        'L’intelligence artificielle va-t-elle bouleverser votre métier ?',
        [
          'Elle lit déjà certaines images mieux que mes jeunes confrères, et je m’en félicite. Mais elle ne remplacera pas le médecin de campagne, celui qui sait que le patient ne prendra pas son traitement parce que la saison du repiquage commence.',
        ],
      ],
      [
        'De quoi manquez-vous le plus ?',
        [
          'De temps. Une consultation à distance dure vingt minutes, contre sept dans un hôpital bondé. Il faut accepter de payer ce temps, c’est le sens de la circulaire que le ministère prépare.',
        ],
      ],
    ],
  },
  {
    headlines: [
      'Déclaration commune Vietnam-{land}',
      'Déclaration commune sur le renforcement du partenariat Vietnam-{land}',
      'Vietnam et {land} publient une déclaration commune',
    ],
    leads: [
      'À l’issue de la visite officielle au Vietnam du chef du gouvernement {native}, {guest}, les deux pays ont publié {today} une déclaration commune, dont voici le texte.',
    ],
    beats: [],
    scenes: ['Signature de la déclaration commune, {today} à Hanoï'],
    shots: ['Le chef du gouvernement {native}, {guest}, passe en revue la garde d’honneur à Hanoï'],
    blurbs: [
      'À l’issue de la visite de {guest} à Hanoï, le Vietnam et {country} ont publié une déclaration commune en huit points.',
    ],
    heads: [],
    tags: ['déclaration commune', '{land}'],
    articles: [
      'Les deux parties se sont félicitées de l’évolution des relations entre le Vietnam et {country} depuis leur établissement, fondées sur le respect de l’indépendance, de la souveraineté et de l’intégrité territoriale.',
      'Elles sont convenues d’organiser tous les deux ans une rencontre des ministres des Affaires étrangères et d’encourager les échanges entre parlements, partis politiques et collectivités locales.',
      'Les deux parties ont fixé l’objectif de porter le commerce bilatéral à 2 milliards de dollars d’ici cinq ans et chargé la commission mixte d’identifier les obstacles tarifaires et techniques.',
      'Elles ont salué l’entrée en vigueur de l’accord sur la protection réciproque des investissements et encouragé les entreprises à coopérer dans les énergies renouvelables, la logistique et la transformation des produits agricoles.',
      'En matière de défense et de sécurité, les deux parties ont décidé d’intensifier l’échange d’informations sur la criminalité transnationale et la formation aux opérations de maintien de la paix.',
      'Elles ont réaffirmé l’importance de l’éducation et de la culture dans le rapprochement des peuples, et convenu d’augmenter le nombre de bourses.',
      'Les deux parties ont souligné la nécessité de régler les différends en Mer Orientale par des moyens pacifiques, conformément à la Convention des Nations unies sur le droit de la mer de 1982.',
      'Elles se sont déclarées satisfaites des résultats de la visite. Le chef du gouvernement {native} a invité son homologue vietnamien à se rendre à {capital}.',
    ],
  },
];

export const BRIEFS: readonly Topic[] = [
  {
    headlines: [
      'Le Vietnam vise 22 millions de visiteurs étrangers',
      'Tourisme : un premier semestre record',
    ],
    shots: ['Des touristes étrangers à Hôi An', 'Des croisiéristes débarquent à Ha Long'],
    blurbs: [
      'Le pays a accueilli plus de dix millions de visiteurs étrangers au premier semestre, un niveau jamais atteint, selon l’Office général des statistiques.',
    ],
  },
  {
    headlines: [
      'Inauguration d’une centrale éolienne au large de Trà Vinh',
      'L’éolien en mer prend son envol',
    ],
    shots: ['Des éoliennes au large de la province de Trà Vinh'],
    blurbs: [
      'D’une capacité de 78 mégawatts, la centrale alimentera en électricité l’équivalent de 80.000 foyers du delta du Mékong.',
    ],
  },
  {
    headlines: [
      'Trois romancières vietnamiennes traduites en français',
      'Lettres vietnamiennes : trois voix à découvrir',
    ],
    shots: ['Les trois ouvrages présentés à l’Institut français de Hanoï'],
    blurbs: [
      'Une maison d’édition parisienne publie cet automne trois romans d’autrices vietnamiennes nées après la guerre, encore inconnues des lecteurs francophones.',
    ],
  },
  {
    headlines: [
      'Hanoï interdira les motos à essence dans son centre',
      'Zone à faibles émissions : Hanoï fixe le calendrier',
    ],
    shots: [
      'Des motos aux heures de pointe à Hanoï',
      'Une station de recharge pour motos électriques à Hanoï',
    ],
    blurbs: [
      'La capitale prévoit d’aider les foyers modestes à acquérir une moto électrique avant la création de la zone à faibles émissions.',
    ],
  },
  {
    headlines: [
      'La Garde-côte porte secours à un cargo en détresse',
      'Quatorze marins secourus au large de Côn Dao',
    ],
    shots: ['Les marins secourus à bord d’un navire de la Garde-côte'],
    blurbs: [
      'Les quatorze marins du cargo, dont le moteur était tombé en panne en pleine houle, ont été ramenés sains et saufs à Vung Tàu.',
    ],
  },
  {
    headlines: [
      'Échecs : un lycéen de seize ans devient grand maître',
      'Échecs : le Vietnam tient son nouveau prodige',
    ],
    shots: ['Le jeune grand maître lors du tournoi de Budapest'],
    blurbs: [
      'À seize ans, l’élève du lycée Lê Hông Phong a obtenu sa troisième norme et devient le plus jeune grand maître d’Asie du Sud-Est.',
    ],
  },
  {
    headlines: [
      'Riz : les Philippines suspendent leurs importations',
      'Le riz vietnamien cherche de nouveaux débouchés',
    ],
    shots: ['Récolte du riz dans la province de Dông Thap'],
    blurbs: [
      'La décision de Manille de suspendre ses achats pendant deux mois oblige les exportateurs à se tourner vers l’Afrique et le Moyen-Orient.',
    ],
  },
  {
    headlines: [
      'Le Comité central examine la réforme des communes',
      'Plénum du Parti : la réforme administrative à l’ordre du jour',
    ],
    shots: ['La séance d’ouverture du plénum, à Hanoï'],
    blurbs: [
      'Réuni pour quatre jours, le Comité central du Parti dresse un premier bilan de l’organisation à deux niveaux des collectivités locales.',
    ],
  },
  {
    headlines: [
      'Un sentier de grande randonnée reliera sept parcs nationaux',
      'À pied du Nord au Sud : un sentier de 600 km',
    ],
    shots: ['Des randonneurs dans le parc national de Cuc Phuong'],
    blurbs: [
      'Le futur sentier, balisé avec l’aide de bénévoles, traversera sept parcs nationaux et une quarantaine de villages.',
    ],
  },
  {
    headlines: [
      'Semi-conducteurs : deux universités ouvrent un centre commun',
      'Puces électroniques : former 50.000 ingénieurs',
    ],
    shots: ['Une salle blanche de l’Université polytechnique', 'Des étudiants en conception de puces'],
    blurbs: [
      'Le centre formera chaque année un millier d’ingénieurs à la conception de circuits intégrés, en partenariat avec des entreprises japonaises.',
    ],
  },
  {
    headlines: ['La diaspora finance une bibliothèque flottante', 'Une bibliothèque au fil du Mékong'],
    shots: ['La bibliothèque flottante amarrée à Cai Rang'],
    blurbs: [
      'Six mille livres et deux bibliothécaires voyagent de marché en marché grâce aux dons de Vietnamiens établis au Canada et en Australie.',
    ],
  },
  {
    headlines: [
      'Message de félicitations au nouveau président de la Croix-Rouge',
      'Croix-Rouge : le Vietnam adresse ses félicitations',
    ],
    shots: ['Le siège du Comité international de la Croix-Rouge'],
    blurbs: [
      'Le chef de l’État a adressé ses félicitations au nouveau président du Comité international de la Croix-Rouge, saluant une longue coopération.',
    ],
  },
];
