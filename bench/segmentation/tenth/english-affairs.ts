/** English subjects of the tenth part: the state, its partners, its economy. */
import type { Subjects } from './subjects.ts';

export const AFFAIRS: Subjects = {
  talks: {
    title: [
      '{Office} {man} holds talks with {guest}',
      'Vietnam, {country} eye stronger green transition ties',
      'Vietnam, {country} to set up joint trade committee',
    ],
    lead: [
      '{Office} {man} held talks with {guest}, special envoy of the {native} Government, in Hanoi {day}.',
      'Vietnam and {country} aim to double two-way trade by 2030, {office} {man} said in {capital} {day}.',
    ],
    fact: [
      '{Man} noted that bilateral trade hit {millions} million USD last year, up {share} year-on-year.',
      'He called on {native} firms to invest in clean energy and port logistics in Vietnam.',
      'For his part, {guest} thanked his hosts for their warm welcome and hailed the economic strides of Vietnam.',
      'Both sides agreed to convene the joint committee before the end of the year.',
      'A memorandum of understanding on vocational training was initialled after the meeting.',
      '{Country} will grant {dozens} more scholarships to Vietnamese students.',
      'On regional issues, they reaffirmed their respect for the law of the sea.',
      'Earlier, the delegation laid wreaths at the monument to fallen soldiers.',
    ],
    picture: [
      '{Office} {man} (R) and {guest} at their talks',
      '{Guest} (L) and {man} exchange the signed documents',
      'Vietnamese officials at a working session in {capital}',
    ],
    blurb: [
      '{Guest} conveyed to {office} {man} a message from his Government, which hopes to open a new chapter with Vietnam.',
      'Doubling trade by 2030 and pooling efforts in clean energy are on the agenda of Vietnam and {country}, according to {office} {man}.',
    ],
    heading: ['Trade on the rise', 'Training comes first'],
    topic: ['Vietnam', '{country}', 'diplomacy'],
  },
  shrimp: {
    title: ['Shrimp exports pick up on {native} demand', 'Shrimp farmers in {province} go antibiotic-free'],
    lead: [
      'Shrimp exports earned {millions} million USD in the first half of the year, up {share} from a year earlier.',
      'Some {thousands} households in the province of {province} have stopped using antibiotics in their shrimp ponds.',
    ],
    fact: [
      'The average export price rose to 9.40 USD per kilo, its highest level since 2021.',
      'Shipments to {country} alone increased by {share}.',
      'However, the price of feed has climbed for the fourth quarter in a row.',
      'In {province}, {hundreds} hectares of ponds have been converted to mangrove farming.',
      'Buyers are asking for full traceability from the pond to the plate.',
      'The {office} {man} urged processors to tap into ready-to-eat products.',
      'A laboratory in {city} now certifies each batch within two days.',
    ],
    picture: [
      'Harvesting shrimp in the province of {province}',
      'Workers process shrimp for export at a plant in {city}',
    ],
    blurb: [
      'Higher prices and {native} orders have lifted shrimp exports by {share}, but feed costs are biting into the profits of farmers.',
      'Fewer shrimp per pond, no antibiotics and mangroves all around: farmers in {province} are betting on quality.',
    ],
    heading: ['Feed costs bite', 'From pond to plate'],
    topic: ['shrimp', 'exports', '{province}'],
  },
  metro: {
    title: ['Second metro line opens in {city}', '{City} metro carries one million passengers in a month'],
    lead: [
      'The second metro line of {city} welcomed its first passengers {day} after eight years of construction.',
      'Passengers will ride the second metro line of {city} free of charge for its first fifteen days.',
    ],
    fact: [
      'The 12.4 km line serves 11 stations, four of them underground.',
      'Trains run every six minutes at peak hours.',
      'Half of its cost of {millions} million USD was covered by a loan from {country}.',
      'As many as {dozens} bus routes have been redrawn to feed the stations.',
      'Monthly passes cost 200,000 VND, half that for students.',
      'Traffic on the main avenue has already dropped by {share}, according to {body}.',
      'All stations have lifts and tactile paving.',
      'Work on the next section, to the airport, is due to start in the third quarter.',
    ],
    picture: [
      'A train on the second metro line of {city}',
      'Passengers at the central station of {city}',
      'Delegates cut the ribbon to inaugurate the line in {city}',
    ],
    blurb: [
      'With 11 stations and a train every six minutes, the second metro line is changing the habits of residents in {city}.',
      'Crowds on the first days were {share} larger than expected, the operator of the new line in {city} said.',
    ],
    heading: ['Eleven stations', 'Fewer motorbikes at peak hours'],
    topic: ['metro', 'public transport'],
  },
  chips: {
    title: [
      'Semiconductor training centre opens in {city}',
      'Vietnam needs {thousands} chip engineers by 2030: study',
    ],
    lead: [
      'A semiconductor training centre was inaugurated in {city} {day} in partnership with a university in {capital}.',
      'Vietnam will need {thousands} semiconductor engineers by 2030, a study released in Hanoi {day} showed.',
    ],
    fact: [
      'Its first intake comprises {hundreds} students, a quarter of them women.',
      'The centre boasts a 300 sq.m clean room donated by a {native} manufacturer.',
      'Graduates will be recruited by {dozens} companies in the hi-tech park.',
      '{Office} {man} said designing chips takes years of learning.',
      'The courses, taught in English, last 18 months.',
      'The State will cover {share} of the tuition fees.',
      '{Guest}, who heads the {native} programme, said he was impressed by the students’ mathematics.',
    ],
    picture: [
      'Students in the clean room of the centre in {city}',
      '{Office} {man} visits the laboratory in {city}',
    ],
    blurb: [
      'A clean room, lecturers from {capital} and {hundreds} seats a year: {city} wants to become a cradle of chip designers.',
      'The study estimates that {thousands} engineers will be needed to design and test chips in the country.',
    ],
    heading: ['Learning in a clean room', 'Jobs in waiting'],
    topic: ['semiconductors', 'training'],
  },
  route: {
    title: [
      'Direct air route links {city} with {capital}',
      'First direct flight from {capital} lands in {city}',
    ],
    lead: [
      'A direct air route between {city} and {capital} will be launched next month with three flights a week.',
      'The first direct flight from {capital} landed in {city} {day}, carrying {hundreds} passengers.',
    ],
    fact: [
      'Airbus A350 aircraft will take off on Tuesdays, Thursdays and Saturdays.',
      'One-way fares start from 6.2 million VND.',
      'Arrivals from {country} topped {thousands} last year, up {share}.',
      'Passengers were greeted with folk music and conical hats.',
      'The carrier is also considering a stopover in {province}.',
      'The route will help ship fresh fruit to new markets, {body} said.',
      'Hotels in {city} have hired {dozens} guides who speak the language of the visitors.',
    ],
    picture: [
      'Passengers of the first flight welcomed at the airport of {city}',
      'An aircraft of the new route in {city}',
    ],
    blurb: [
      'Hoteliers in {city} expect {thousands} more visitors in the first year of the route to {capital}.',
      'Flowers, music and gifts awaited {hundreds} passengers from {capital} as they stepped off the plane.',
    ],
    heading: ['Three flights a week'],
    topic: ['aviation', 'tourism'],
  },
  wind: {
    title: ['Offshore wind farm off {province} gets go-ahead', 'Wind farm in {province} connected to grid'],
    lead: [
      'A project to build an offshore wind farm off the province of {province} was cleared {day} to survey the seabed.',
      'A wind farm with {dozens} turbines was connected to the national grid {day} in the province of {province}.',
    ],
    fact: [
      'The farm has an installed capacity of 180 MW.',
      'A {native} group and a local company put {millions} million USD into the project.',
      'The 81-metre blades were unloaded at night at a nearby port.',
      'Fishermen have been granted a two-mile corridor to reach their grounds.',
      'The purchase price of its power has been fixed for 20 years.',
      'At its peak the site employed {hundreds} workers, most of them from the area.',
      'It will cut carbon dioxide emissions by {thousands} tonnes a year.',
    ],
    picture: [
      'Wind turbines on the coast of {province}',
      'A turbine blade on its way to the site in {province}',
    ],
    blurb: [
      'Now that the turbines are turning, fishermen in {province} want to make sure that their corridor stays open.',
      'The {native} developer has pledged to share its survey data with Vietnamese scientists.',
    ],
    heading: ['A corridor for fishermen'],
    topic: ['wind power', 'climate change'],
  },
  court: {
    title: [
      '{Dozens} stand trial for online bank fraud in {city}',
      'Police in {city} bust fake bank website ring',
    ],
    lead: [
      'The trial of {dozens} people accused of swindling bank customers opened {day} at the People’s Court of {city}.',
      'Police in {city} have broken up a ring that imitated the websites of several banks, it was announced {day}.',
    ],
    fact: [
      'According to the indictment, the ring pocketed 42 billion VND in 14 months.',
      'Victims received a text message asking them to confirm their passwords.',
      'The alleged ringleader, aged 31, faces up to 20 years in prison.',
      'Investigators seized {dozens} phones and nine computers.',
      'Lawyer {woman} requested further expert examination.',
      'The hearing is scheduled to last five days.',
      'No bank ever asks for a code by phone, {body} warned.',
    ],
    picture: ['The defendants at the opening of the trial in {city}', 'Devices seized by police in {city}'],
    blurb: [
      'As many as {hundreds} customers lost their savings before police in {city} picked up the trail.',
      'The five-day hearing in {city} concerns a fraud worth 42 billion VND.',
    ],
    heading: ['How the ring worked'],
    topic: ['cybercrime', 'court'],
  },
};
