/** More English affairs of the eleventh part: messages, courts, schools, the sea, the Party, Vietnamese abroad. */
import type { Affair } from './affair.ts';

export const MORE: readonly Affair[] = [
  {
    headlines: [
      'Condolences to {country} over hospital fire',
      'Vietnamese leaders extend sympathy to {country}',
    ],
    leads: [
      'The State President on {today} sent a message of condolences to his {native} counterpart over a fire which claimed many lives at a hospital in {capital}.',
    ],
    beats: ['On the same day, {title} {man} extended his sympathy to {native} Foreign Minister {guest}.'],
    shots: ['The hospital in {capital} after the fire'],
    scenes: ['A view of the hospital in {capital} after the fire'],
    blurbs: [
      'Vietnam has extended its condolences to the people of {country} over the deadly fire at a hospital in {capital}.',
    ],
    heads: [],
    tags: ['condolences', '{country}'],
  },
  {
    headlines: [
      'Three jailed in {city} for trafficking pangolins',
      'Pangolin traffickers get up to 13 years in prison',
    ],
    leads: [
      'The People’s Court of {city} sentenced three men to between seven and thirteen years in prison on {today} for trafficking pangolins and ivory.',
      'Three pangolin traffickers were jailed in {city} on {today} after a trial closely followed by conservationists.',
    ],
    beats: [
      'According to the indictment, the defendants had hidden {nn} pangolins and 180 kilogrammes of ivory in a refrigerated truck loaded with shrimp. They were stopped by traffic police in September {lastyear}, forty kilometres from the border.',
      'The head of the ring, {man}, 46, admitted to having organised at least six trips in two years. He received the heaviest sentence, thirteen years, and a fine of 2 billion VND.',
      'The judges held that the defendants had “acted out of greed, with no regard for species which the whole world is trying to save”. The defence, which asked for leniency as the men had no criminal record, did not say whether it would appeal.',
      'Nineteen of the seized pangolins survived. They were nursed at a centre in Cuc Phuong National Park and then released into the forest with small transmitters that allow their movements to be followed.',
      'For {woman}, director of Education for Nature, the verdict “shows that the courts no longer regard wildlife trafficking as a minor offence”. The number of cases tried has tripled in five years.',
    ],
    shots: [
      'The three defendants before the People’s Court of {city}',
      'One of the pangolins seized by police',
      'A pangolin is released in Cuc Phuong National Park',
    ],
    scenes: ['Two of the defendants (left) at the opening of the trial'],
    blurbs: [
      'The People’s Court of {city} jailed three men who hid pangolins in a truck full of shrimp for up to thirteen years.',
    ],
    heads: ['Six trips in two years', 'Survivors released'],
    tags: ['pangolin', 'court', 'wildlife'],
    seat: '{city}',
  },
  {
    headlines: [
      'Over one million students sit high-school exam',
      'National high-school exam begins',
      'High-school exam held under tight watch',
    ],
    leads: [
      'More than one million students began the national high-school exam at 2,323 test sites on {today}, the Ministry of Education and Training said.',
    ],
    beats: [
      'Candidates started with the two-hour literature test. The subject, an excerpt from a poem about the sea and departures, was called “fair and beautiful” by most of the students met outside the test sites.',
      'In {city}, where there are {k} candidates, {local} was waiting for her daughter in the shade of a banyan tree. “She revised until two in the morning and I did not sleep at all,” the vegetable seller said with a smile.',
      'To prevent cheating, cameras watch day and night over the rooms where the papers are kept. Two candidates were expelled from the first test for keeping a telephone on them.',
      'In {province} province, volunteers housed and fed {nn} students from communes cut off by the rains. Soldiers brought a dozen of them to their test site by boat.',
      'Results will be announced in three weeks, according to {woman}, deputy head of the Quality Management Agency. The pass rate was 98.9 percent last year.',
      'Candidates will sit the mathematics test in the afternoon and two elective subjects thereafter. It is the first time that informatics and technology are part of the exam.',
    ],
    shots: [
      'Candidates read their notes before the literature test',
      'Students leave a test site in {city}',
      'Volunteers hand out water to candidates',
    ],
    scenes: ['Some candidates in an exam room in {city}'],
    blurbs: [
      'Cameras, volunteers and boats: the national high-school exam has begun for more than a million students.',
    ],
    heads: ['Two candidates expelled', 'Informatics joins the exam'],
    tags: ['exam', 'education', 'students'],
  },
  {
    headlines: [
      '{Province} fits entire offshore fleet with trackers',
      'Fishermen in {province} go transparent to lift yellow card',
      '{Province} steps up fight against illegal fishing',
    ],
    leads: [
      '{Province} province has finished fitting trackers on its {nn} offshore fishing boats, a condition set by the European Commission for lifting its “yellow card”.',
    ],
    beats: [
      'Each boat longer than fifteen metres can now be followed at any moment from the control post at the port. Any loss of signal for more than six hours triggers a call to the captain and then to his family.',
      '“At first we thought they wanted to spy on us. Then a tracker saved my cousin’s crew when their engine failed 90 miles off the coast,” said {man}, captain of a trawler with twelve men.',
      'The European Commission issued a warning to Vietnam in 2017, saying it did too little against illegal fishing. Seafood exports to Europe have since fallen by {pct} percent.',
      'Since January the provincial Department of Agriculture has imposed {nn} fines for trackers that had been switched off or logbooks that had been forged. Two captains have lost their licences.',
      'A European inspection mission is expected in the autumn. Authorities hope it will see the progress made and at last propose lifting the yellow card.',
    ],
    shots: [
      'Fishing boats at a port in {province}',
      'A technician fits a tracker on a trawler',
      'The control post at the fishing port',
    ],
    scenes: ['Some fishermen in {province} unloading their catch'],
    blurbs: [
      'Followed at any moment thanks to their trackers, the fishing boats of {province} hope to convince Brussels to lift its yellow card.',
    ],
    heads: ['A tracker that saves lives', 'Brussels due in the autumn'],
    tags: ['fishing', 'yellow card', '{province}'],
    who: { province: ['Ca Mau', 'Quang Tri', 'Ha Tinh', 'Gia Lai'] },
    seat: '{province}',
  },
  {
    headlines: [
      '{Title} pays working visit to {province}',
      '{Title} urges {province} to make the most of its forests',
      '{Title} {man} visits people in {province}',
    ],
    leads: [
      '{Title} {man} paid a working visit to {province} province on {today}, during which he met veterans and inspected forestry models.',
    ],
    beats: [
      'In Pa Vay commune, {man} offered incense to fallen soldiers and presented gifts to {nn} families entitled to social benefits. He said he was moved to return to a region where he had served as a young officer.',
      'At a working session with the Standing Board of the provincial Party Committee, he welcomed the results achieved by {province}: growth of 8.1 percent last year and a poverty rate cut to {share} percent.',
      'He noted, however, that the province still drew too little benefit from its forests, which cover two thirds of its area. Cinnamon, star anise and medicinal plants are sold raw although processing them would triple the income of local people.',
      'The official asked the province to give priority to rural roads, boarding schools for ethnic minority pupils and the training of officials from the villages.',
      'In reply, Secretary of the provincial Party Committee {woman} pledged to turn these recommendations into a programme of action with precise deadlines.',
      'On the same day, {man} planted a tree in front of the communal house and attended a show by pupils of the boarding school.',
    ],
    shots: [
      '{Title} {man} with people in Pa Vay commune',
      '{Title} {man} at the working session with {province} authorities',
      '{Title} {man} plants a tree in {province}',
    ],
    scenes: ['{Man} (centre) among the people of Pa Vay commune'],
    blurbs: [
      'Visiting {province}, {title} {man} called on the province to process the cinnamon, star anise and medicinal plants of its forests.',
    ],
    heads: ['Forests left untapped'],
    tags: ['{province}', 'working visit'],
    who: {
      title: ['Deputy Prime Minister', 'National Assembly Chairman'],
      province: ['Lao Cai', 'Tuyen Quang'],
    },
    seat: '{province}',
  },
  {
    headlines: [
      'Vietnamese in {country} celebrate Tet',
      'Tet away from home in {capital}',
      'Vietnamese community in {capital} gathers for Tet',
    ],
    leads: [
      'Some {nn} Vietnamese families gathered in {capital} on {today} to celebrate the Lunar New Year at the invitation of the Vietnamese Embassy.',
    ],
    beats: [
      'With sticky rice cakes, red paper and peach branches flown in from home, the great hall of {capital} resembled a Tet market. Children received their lucky money from the hands of the ambassador.',
      'In her address, Ambassador {woman} recalled that the Vietnamese community now had nearly {k} members: students, traders and engineers. “Each of you is a bridge,” she told them.',
      '{Guest}, who chairs the friendship association, came with his wife and three children. He drew applause by singing in Vietnamese a lullaby he had learned as a student in Hanoi.',
      'For {local}, who arrived twenty years ago, Tet remains the time when “we count those who are missing”. She had prepared six hundred spring rolls with the women of her parish.',
      'The celebration ended with a collection for schools in mountain regions, which raised 9,000 USD.',
    ],
    shots: [
      'Ambassador {woman} wishes the Vietnamese community a happy Tet',
      'Children receive lucky money in {capital}',
      'A parade of traditional costumes at the Tet celebration',
    ],
    scenes: ['Two children in traditional costume at the celebration in {capital}'],
    blurbs: [
      'With a lullaby, lucky money and spring rolls, the Vietnamese community in {capital} celebrated Tet and helped mountain schools.',
    ],
    heads: ['“Each of you is a bridge”'],
    tags: ['Tet', 'overseas Vietnamese', '{country}'],
    seat: '{capital}',
  },
];
