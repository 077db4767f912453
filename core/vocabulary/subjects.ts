/**
 * A list of subjects to start with, in French and English, made for this program and under its licence: what news
 * dispatches are about, at the grain at which an archivist looks for them. A line is the French label, the English
 * one, and other words for it in either.
 */
import type { Term } from './vocabulary.ts';

const SUBJECTS = `
Politique intérieure | Domestic politics | vie politique; politics
Parlement | Parliament | assemblée nationale; législature; legislature; national assembly
Gouvernement | Government | cabinet; exécutif; executive
Élections | Elections | scrutin; vote; ballot
Partis politiques | Political parties | parti; party
Administration publique | Public administration | fonction publique; civil service
Collectivités locales | Local government | province; municipalité; municipality
Réforme administrative | Administrative reform | simplification administrative
Droit et législation | Law and legislation | loi; décret; law; decree
Justice | Justice | tribunal; procès; court; trial
Droits de l’homme | Human rights | libertés; freedoms
Corruption | Corruption | lutte contre la corruption; anti-corruption
Relations internationales | International relations | affaires étrangères; foreign affairs
Diplomatie | Diplomacy | ambassade; embassy; diplomatic relations
Visites officielles | Official visits | visite d’État; state visit; délégation; delegation
Coopération bilatérale | Bilateral cooperation | partenariat; partnership
Organisations internationales | International organisations | Nations unies; ONU; United Nations
Coopération régionale | Regional cooperation | ASEAN; Union européenne; European Union
Accords et traités | Agreements and treaties | convention; protocole d’accord; memorandum
Frontières | Borders | démarcation; boundary
Questions maritimes | Maritime affairs | mer; droit de la mer; law of the sea
Défense | Defence | armée; forces armées; military; defense
Sécurité publique | Public security | police; ordre public; public order
Cybersécurité | Cybersecurity | sécurité informatique; cyberattaque; cyberattack
Criminalité | Crime | délinquance; trafic; trafficking
Terrorisme | Terrorism | attentat; attack
Conflits armés | Armed conflict | guerre; war; combats
Paix et médiation | Peace and mediation | maintien de la paix; peacekeeping; négociations
Économie | Economy | croissance; growth; PIB; GDP
Politique budgétaire | Budget and taxation | impôts; fiscalité; taxes; budget
Monnaie et banques | Money and banking | banque centrale; crédit; central bank
Bourse et marchés | Stock exchange and markets | actions; obligations; shares; bonds
Commerce extérieur | Foreign trade | exportations; importations; exports; imports
Commerce intérieur | Domestic trade | distribution; consommation; retail; consumption
Investissement | Investment | investissement étranger; foreign investment; IDE; FDI
Entreprises | Business | sociétés; PME; companies; SMEs
Privatisation et entreprises publiques | State-owned enterprises | actionnarisation; equitisation; privatisation
Industrie | Industry | usine; manufacture; factory; manufacturing
Construction et travaux publics | Construction and public works | BTP; infrastructure
Immobilier | Real estate | propriété; property; housing market
Énergie | Energy | électricité; electricity; power
Pétrole et gaz | Oil and gas | hydrocarbures; petroleum
Énergies renouvelables | Renewable energy | solaire; éolien; solar; wind power
Mines | Mining | minerais; charbon; ores; coal
Agriculture | Agriculture | culture; élevage; farming; livestock
Riz et céréales | Rice and cereals | riz; rice; céréales; grain
Pêche et aquaculture | Fishing and aquaculture | produits aquatiques; seafood; fisheries
Forêts | Forestry | sylviculture; bois; timber
Alimentation | Food | sécurité alimentaire; food security; gastronomie
Transports | Transport | circulation; traffic; transportation
Transport aérien | Air transport | aviation; aéroport; airport; airline
Transport ferroviaire | Rail transport | chemin de fer; train; railway; métro
Transport maritime | Shipping | port; navigation; maritime transport
Routes et automobile | Roads and motoring | voiture; autoroute; car; motorway
Poste et télécommunications | Post and telecommunications | téléphonie; télécoms; telephony
Informatique et numérique | Computing and digital technology | technologies de l’information; logiciel; IT; software
Transformation numérique | Digital transformation | administration électronique; e-government
Intelligence artificielle | Artificial intelligence | IA; AI
Sciences | Science | recherche; research
Espace | Space | satellite; astronautique; spaceflight
Innovation et jeunes pousses | Innovation and start-ups | startup; start-up
Propriété intellectuelle | Intellectual property | brevet; droit d’auteur; patent; copyright
Éducation | Education | école; enseignement; school; teaching
Enseignement supérieur | Higher education | université; university
Formation professionnelle | Vocational training | apprentissage; apprenticeship
Santé | Health | médecine; hôpital; medicine; hospital
Épidémies | Epidemics | pandémie; Covid-19; virus; pandemic
Vaccination | Vaccination | vaccin; vaccine
Médicaments | Medicines | pharmacie; pharmaceuticals
Protection sociale | Social protection | assurance sociale; retraites; social insurance; pensions
Emploi et travail | Employment and labour | chômage; salaires; unemployment; wages
Syndicats et conflits sociaux | Trade unions and industrial disputes | grève; strike
Pauvreté | Poverty | aide sociale; poverty reduction
Logement | Housing | habitat; logement social
Population | Population | démographie; recensement; demography; census
Migrations | Migration | réfugiés; immigration; refugees
Diaspora | Diaspora | communauté à l’étranger; overseas community; Viêt kiêu
Femmes et égalité | Women and equality | égalité des sexes; gender equality
Enfance et jeunesse | Children and youth | enfants; jeunes; young people
Personnes âgées | Older people | vieillissement; ageing
Personnes handicapées | People with disabilities | handicap; disability
Minorités ethniques | Ethnic minorities | ethnies; ethnic groups
Religions | Religion | culte; Église; bouddhisme; church; Buddhism
Solidarité et bienfaisance | Charity | bénévolat; don; volunteering; donation
Aide au développement | Development aid | APD; ODA; aide internationale
Environnement | Environment | pollution; écologie; ecology
Climat | Climate | changement climatique; climate change; réchauffement
Biodiversité | Biodiversity | faune; flore; wildlife
Eau | Water | ressources en eau; barrage; water resources; dam
Déchets | Waste | recyclage; recycling; plastique
Météorologie | Weather | typhon; pluie; typhoon; rain
Catastrophes naturelles | Natural disasters | inondation; séisme; flood; earthquake
Accidents | Accidents | incendie; accident de la route; fire; road accident
Secours | Rescue and relief | sauvetage; aide humanitaire; humanitarian aid
Urbanisme | Urban planning | ville; aménagement; city planning
Espace rural | Rural affairs | nouvelle ruralité; campagne; countryside
Culture | Culture | vie culturelle; arts; cultural life
Patrimoine | Heritage | monument; UNESCO; conservation
Histoire | History | commémoration; anniversaire; commemoration; anniversary
Archéologie | Archaeology | fouilles; excavation
Musées et expositions | Museums and exhibitions | exposition; musée; exhibition
Littérature et édition | Literature and publishing | livre; book; reading
Langues | Languages | francophonie; langue; language teaching
Cinéma | Cinema | film; movie
Musique et danse | Music and dance | concert; opéra; ballet
Théâtre et arts de la scène | Theatre and performing arts | spectacle; marionnettes; puppetry
Arts visuels | Visual arts | peinture; photographie; painting; photography
Artisanat | Crafts | métiers traditionnels; handicrafts
Fêtes et traditions | Festivals and traditions | Têt; nouvel an lunaire; lunar new year
Médias | Media | presse; journalisme; press; journalism
Tourisme | Tourism | voyage; hôtel; travel; hotel
Sport | Sport | compétition; sports; competition
Football | Football | soccer; coupe du monde; world cup
Jeux olympiques et régionaux | Olympic and regional games | SEA Games; JO; Olympics
Distinctions et prix | Awards and honours | médaille; prix; ordre; medal; prize
Nécrologie | Obituaries | décès; funérailles; death; funeral
`;

/** The subjects, in the order of the table. */
export const subjectTerms = (): readonly Term[] =>
  SUBJECTS.trim()
    .split('\n')
    .map((line) => {
      const [fr = '', en = '', others = ''] = line.split('|').map((part) => part.trim());
      return { id: fr, labels: { fr, en }, alternates: others.split(';').map((other) => other.trim()) };
    });
