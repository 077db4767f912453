/** English affairs of the eleventh part: state, trade, works, the world. Everything is invented. */
import type { Affair } from './affair.ts';

export const STATE: readonly Affair[] = [
  {
    headlines: [
      'Vietnam, {country} agree to boost cooperation in farming, education',
      'Vietnam treasures ties with {country}: {title}',
      '{Title} receives {native} Foreign Minister',
    ],
    leads: [
      '{Title} {man} received {native} Foreign Minister {guest} in Hanoi on {today} as part of the latter’s official visit to Vietnam.',
      'Vietnam attaches great importance to its ties with {country} and wishes to expand cooperation in farming and education, {title} {man} told visiting {native} Foreign Minister {guest} in Hanoi on {today}.',
    ],
    beats: [
      '{Man} welcomed the first visit to Vietnam by {guest} in his new capacity, saying it came at a time when the two countries were preparing to mark the 50th anniversary of their diplomatic relations and would help deepen mutual understanding.',
      'He noted with pleasure that two-way trade reached {mln} million USD last year, up {pct} percent year on year, but said the figure remained modest compared with the potential of both economies. He asked {country} to open its market wider to Vietnamese fruit, shrimp and wooden furniture.',
      'For his part, {guest} thanked the Vietnamese Government for the warm reception given to his delegation. He affirmed that {country} regarded Vietnam as one of its most important partners in Southeast Asia and would open a trade office in Ho Chi Minh City next year.',
      'The two sides agreed to step up the exchange of delegations at all levels and to convene the joint commission on economic cooperation before the year’s end. The last meeting of the commission was held in {lastyear}.',
      'On training, the {native} minister said his country stood ready to raise to {nn} the number of scholarships granted each year to Vietnamese students, particularly in medicine, agronomy and marine engineering.',
      'Regarding regional and international issues of shared concern, they stressed the importance of peace, security and freedom of navigation in the East Sea, and of settling disputes by peaceful means in line with international law.',
      'On the occasion, {man} asked {country} to continue creating favourable conditions for the Vietnamese community there, which numbers around {k} people and serves as a bridge between the two nations.',
      'Earlier, {guest} laid a wreath at the Monument to War Heroes and Martyrs and toured the Temple of Literature. He is due to leave Hanoi on {tomorrow}.',
    ],
    shots: [
      '{Title} {man} (R) and {native} Foreign Minister {guest}',
      '{Title} {man} receives {native} Foreign Minister {guest} in Hanoi on {today}',
      'At the meeting between {man} and {guest}',
    ],
    scenes: ['{Guest} (left) and {man} at the reception in Hanoi'],
    blurbs: [
      '{Title} {man} called for more balanced trade with {country} and wider cooperation in education while receiving Foreign Minister {guest}.',
      'Vietnam and {country} will convene their joint commission on economic cooperation before the year’s end.',
    ],
    heads: ['Trade below potential', 'Shared views'],
    tags: ['diplomacy', '{country}', 'official visit'],
    who: { title: ['Deputy Prime Minister', 'National Assembly Chairman'] },
  },
  {
    headlines: [
      'Coffee exports top {bln} billion USD in nine months',
      'Vietnam’s coffee exports hit record high',
      'Coffee growers cash in on soaring prices',
    ],
    leads: [
      'Vietnam exported {k} tonnes of coffee in the first nine months of the year, earning {bln} billion USD, according to the Ministry of Agriculture and Environment.',
      'Soaring world prices helped Vietnam earn {bln} billion USD from coffee exports in the first nine months of this year, up {pct} percent over the same period last year.',
    ],
    beats: [
      'The average export price of coffee reached {price} USD per tonne, {pct} percent higher than a year earlier, the ministry said. Shipments, however, fell by {share} percent in volume as growers’ stocks had nearly run out before the new harvest.',
      'Germany, Italy and Spain remained the three largest buyers of Vietnamese coffee, making up 13.1 percent, 8.4 percent and 7.9 percent of the total. Sales to Malaysia more than doubled while those to Japan rose by {share} percent.',
      'Demand will stay strong until next spring, said {man}, Chairman of the Vietnam Coffee and Cocoa Association. “Roasters are rebuilding their stocks and are willing to pay more for good robusta,” he said, adding that long-term contracts would better protect growers.',
      'In the Central Highlands province of {province}, the country’s largest growing area, the harvest has just begun. {Local}, who grows two hectares of coffee in Ea Tul commune, expects to earn at least 400 million VND, twice as much as three years ago.',
      'The industry must also prepare for the European Union’s regulation on deforestation, which requires the exact origin of each lot to be proven. So far {nn} cooperatives have mapped their plots, covering about {homes} hectares.',
      'Experts suggested investing more in processing. Instant and roasted coffee accounts for only 14 percent of export value, although its price is three times that of green beans.',
      'For the whole year the ministry expects export earnings of 5.5 billion USD, which would be the highest ever recorded by the coffee sector.',
    ],
    shots: [
      'Harvesting coffee in {province} province',
      'Farmers dry coffee in {province} province',
      'Bags of coffee are loaded at Cat Lai Port',
    ],
    scenes: ['Two farmers picking ripe coffee cherries in {province}'],
    blurbs: [
      'Coffee earned Vietnam {bln} billion USD in nine months as world prices soared, despite a slight fall in volume.',
      'The world’s second largest coffee exporter must now prove the origin of its beans to enter the European market.',
    ],
    heads: ['Prices never seen before', 'Traceability, a new challenge'],
    tags: ['coffee', 'exports', 'agriculture'],
    who: { province: ['Dak Lak', 'Lam Dong', 'Gia Lai'] },
  },
  {
    headlines: [
      'Lawmakers discuss revised law on water resources',
      'NA deputies call for tougher penalties on water polluters',
      'Water resources law tabled at National Assembly session',
    ],
    leads: [
      'National Assembly deputies discussed the draft revised Law on Water Resources on {today} as part of the sixth session in Hanoi.',
      'The protection of groundwater and the sharing of water among provinces topped the debate at the National Assembly in Hanoi on {today}.',
    ],
    beats: [
      'Presenting the Government’s report, {title} {man} said that 60 percent of the country’s fresh water came from abroad. The draft law, consisting of 86 articles, provides for the first time for a national water database and a progressive fee for large users.',
      'Deputy {woman} from {province} said the penalties on plants discharging untreated wastewater into rivers were too light. “A fine that costs less than a treatment plant is not a fine but a subscription,” she told the house.',
      'Several deputies from the Mekong Delta asked that the law take account of saltwater intrusion, which this year affected {k} hectares of rice and left {homes} households without drinking water during the dry season.',
      'Others wished hydropower dams to be required to maintain a minimum flow downstream and to inform communes at least six hours before opening their gates.',
      'In reply, the {title} said the drafting board would study each opinion and that guiding decrees would be issued together with the law in order to avoid any legal gap.',
      'In the afternoon, the National Assembly heard a report by its Committee for Science, Technology and Environment on the implementation of the 2012 law, {nn} provisions of which were never applied.',
      'The bill will be put to the vote at the end of the session. If adopted, it will take effect on July 1 next year.',
    ],
    shots: [
      'Deputies discuss the draft revised Law on Water Resources',
      '{Title} {man} presents the bill to the National Assembly',
      'Deputy {woman} speaks at the session',
    ],
    scenes: ['An overview of the plenary sitting of the National Assembly'],
    blurbs: [
      'Progressive fees, tougher penalties and a minimum flow for dams: the draft Law on Water Resources sparked lively debate at the National Assembly.',
      'Deputies from the Mekong Delta want the water law to address saltwater intrusion.',
    ],
    heads: ['Penalties too light', 'Delta on the front line'],
    tags: ['National Assembly', 'law', 'water'],
    who: { title: ['Minister of Agriculture and Environment'] },
  },
  {
    headlines: [
      '{City}-{town} expressway to open before Tet',
      '{Title} inspects {city}-{town} expressway construction',
      'Workers race to finish {city}-{town} expressway',
    ],
    leads: [
      '{Title} {man} inspected the construction site of the {city}-{town} expressway on {today}, asking contractors to complete it before the Lunar New Year.',
      'The {nn}km expressway linking {city} and {town} will open to traffic before Tet, three months ahead of schedule, {title} {man} announced on {today}.',
    ],
    beats: [
      'At the site, where {k} workers and engineers are working around the clock, {man} was briefed on the progress of the expressway. Earthworks have been completed and {pct} percent of the surface has received its final layer of asphalt, according to Project Management Unit No 7.',
      'The main delay concerns the Suoi Cat viaduct, where a landslide swept away two temporary pillars in September. Contractors had to redesign the foundations and bring in sand from a neighbouring province.',
      '“Three teams, four shifts and no holidays is the price of keeping the schedule, and we will keep it,” site manager {aide} promised, thanking the families that had given up their land.',
      'In total, {homes} households were relocated along the route. In the new residential area of Phu Son the official visited some of them and asked local authorities to finish the school and the clinic as soon as possible.',
      'Costing 8.9 trillion VND, the expressway will cut the journey between {city} and {town} from four hours to an hour and a half. It will have four lanes, five interchanges and two rest stops.',
      'The Ministry of Construction estimates that the new road will lower the cost of moving goods in the region by {share} percent and ease access to Long Thanh International Airport.',
    ],
    shots: [
      '{Title} {man} at the construction site of the {city}-{town} expressway',
      'The Suoi Cat viaduct on the {city}-{town} expressway',
      'Asphalt is laid on a section of the {city}-{town} expressway',
    ],
    scenes: ['A view of a section of the {city}-{town} expressway from above'],
    blurbs: [
      'Three months ahead of schedule, the {city}-{town} expressway will cut a four-hour journey to an hour and a half.',
      '{Title} {man} asked for relocation areas along the expressway to be completed soon.',
    ],
    heads: ['Around the clock', 'Families relocated'],
    tags: ['expressway', 'infrastructure', '{city}'],
    who: { title: ['Deputy Prime Minister', 'Minister of Construction'] },
    seat: '{city}',
  },
  {
    headlines: [
      'VN-Index ends week in green',
      'Shares rise on bank stocks',
      'Bank stocks lift VN-Index to six-month high',
    ],
    leads: [
      'The VN-Index, the benchmark of the Ho Chi Minh Stock Exchange, rose 11.4 points to close at 1,278.6 on {today}, driven by bank stocks.',
    ],
    beats: [
      'Trading volume on the southern bourse reached {mln} million shares worth 19.6 trillion VND, up {pct} percent from the previous session. Gainers outnumbered losers by 241 to 138.',
      'Among the top gainers in the VN30 basket were VCB (3.2 percent), TCB (2.9 percent) and ACB (2.1 percent). Property stocks, meanwhile, suffered from profit-taking.',
      'Foreign investors were net buyers for the fifth session in a row, pouring {mln} billion VND into the market. {Man}, an analyst at SSI Securities, attributed their return to the prospect of an upgrade of Vietnam’s market status.',
      'On the Hanoi Stock Exchange the HNX-Index gained 0.6 percent to end at 231.9 points, while the UPCoM, the market for unlisted companies, lost 0.1 percent.',
      'The US dollar was sold at 25,410 VND at large commercial banks, up 20 VND from the previous day.',
    ],
    shots: ['Investors watch share prices at a securities company', 'The VN-Index over one year'],
    scenes: ['Two investors in front of the screens of a securities company'],
    blurbs: [
      'Bank stocks helped the VN-Index end the week higher in a market enlivened by the return of foreign investors.',
    ],
    heads: ['Foreigners return'],
    tags: ['stocks', 'VN-Index', 'finance'],
    seat: 'HCM City',
  },
  {
    headlines: [
      'Digital services must serve people first',
      'Going online, but for whom?',
      'Editorial: Trust is the heart of digital transformation',
    ],
    leads: [
      'Digital transformation in public administration will only make sense if it really makes people’s lives simpler, starting with those who need it most.',
    ],
    beats: [
      'In less than five years, {k} administrative procedures have gone online. From identity cards to building permits, digital transformation has saved citizens and officials millions of hours. That is a success which should not be passed over in silence.',
      'Yet a counter that closes is not always a counter replaced. In mountain communes where the network is fickle, elderly people still travel dozens of kilometres because their online file was rejected for a typing error.',
      'Trust cannot be decreed. It grows when the State protects the data it gathers, admits its errors and mends them quickly. The leaks seen in recent years at several operators remind us that nothing can be taken for granted.',
      'The experience of {province} deserves attention. There, {nn} young volunteers help residents fill in their online forms every weekend, and within a year the rate of rejected files has fallen by two thirds.',
      'Resolution No 57 sets the course and the means have followed. What remains is to measure progress not by the number of digital services opened but by the number of citizens who use them without fear.',
      'Only then will digital transformation become what it promises to be: a matter not of machines but of people.',
    ],
    shots: ['A resident of {province} fills in an online form with the help of a volunteer'],
    scenes: ['A digital service counter in a commune of {province}'],
    blurbs: [
      'A counter that closes is not always a counter replaced: digital transformation should be judged by the number of citizens who use it without fear.',
    ],
    heads: ['Trust cannot be decreed'],
    tags: ['editorial', 'digital', 'administration'],
  },
  {
    headlines: [
      'Quake kills at least {nn} in Indonesia’s Sulawesi',
      '6.4-magnitude quake hits Indonesia',
      'Rescuers race to reach quake-hit villages in Indonesia',
    ],
    leads: [
      'A 6.4-magnitude earthquake hit Indonesia’s Sulawesi island on {today}, killing at least {nn} people and injuring hundreds, the National Disaster Management Agency said.',
    ],
    beats: [
      'The quake struck at 4.12am at a depth of 18km, some thirty kilometres from the city of Palu. No tsunami warning was issued but dozens of aftershocks were felt in the following hours.',
      'More than {k} houses were damaged and a hospital partly collapsed. Rescuers pulled a six-year-old girl alive from the rubble after seven hours of work.',
      '“Everything shook and the lights went out, and we ran to the hill with the children,” {witness}, a teacher, told the press. Like him, {homes} residents spent the night outdoors under tarpaulins.',
      'Roads to mountain villages are blocked by landslides and aid can only reach them by helicopter. The Indonesian government has released a first 20 million USD.',
      'The Vietnamese Embassy in Jakarta said it had so far received no information about Vietnamese victims. It has opened a hotline for families.',
      'Indonesia lies on the Pacific Ring of Fire and often experiences earthquakes. In 2018 a quake followed by a tsunami killed more than 4,000 people in the same region.',
    ],
    shots: [
      'Rescuers at work after the earthquake on Sulawesi island',
      'A collapsed building in Palu after the earthquake',
    ],
    scenes: ['Some residents of Palu sheltering under tarpaulins after the earthquake'],
    blurbs: [
      'Rescuers struggle to reach remote villages on Sulawesi after a 6.4-magnitude earthquake damaged more than {k} houses.',
    ],
    heads: ['Villages cut off'],
    tags: ['Indonesia', 'earthquake', 'world'],
    seat: 'Jakarta',
  },
];
