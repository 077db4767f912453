/** English subjects of the tenth part: weather, health, sport, arts, nature, and an interview. */
import type { Subjects } from './subjects.ts';

export const LIFE: Subjects = {
  flood: {
    title: ['Floods inundate {thousands} houses in {province}', '{Province} recovers from historic floods'],
    lead: [
      'Floods have injured at least {dozens} people and inundated {thousands} houses in the province of {province} over the past three days, local authorities said {day}.',
      '{Office} {man} visited flood victims in the province of {province} {day}.',
    ],
    fact: [
      'The river rose 1.4 metres above its alarm level.',
      'Helicopters dropped water and instant noodles to {dozens} isolated hamlets.',
      'Rail traffic remains suspended along 27 km of track.',
      'Some {thousands} people have been moved to schools and pagodas.',
      'Up to {hundreds} hectares of rice were destroyed.',
      'An initial 50 billion VND in relief has been earmarked by {body}.',
      'Further downpours of up to 200 mm are forecast until Sunday.',
      'Volunteers from {city} handed out blankets and medicines.',
    ],
    picture: [
      'A flooded neighbourhood in {province}',
      'Soldiers help evacuate residents in {province}',
      'Clean water is delivered to residents of {province}',
    ],
    blurb: [
      'Waters are receding in {province}, where {thousands} houses were inundated, but rescuers fear another spell of rain.',
      'Blankets, rice and medicines are on their way to flood-hit residents of {province}.',
    ],
    heading: ['Hamlets cut off', 'Relief under way'],
    topic: ['flood', '{province}', 'relief'],
  },
  dengue: {
    title: [
      '{City} launches door-to-door campaign against dengue',
      'First dengue vaccine doses reach {city}',
    ],
    lead: [
      '{City} has logged {thousands} dengue cases since January and launched a door-to-door campaign {day}.',
      'The first doses of a dengue vaccine arrived in {city} {day}, according to {body}.',
    ],
    fact: [
      'Cases are up {share} against the same period last year.',
      'Volunteers inspect tanks, flower pots and building sites every week.',
      'Children under 15 account for half of the hospital admissions.',
      'Two shots three months apart are needed.',
      'Dr {woman} advised people to see a doctor from the second day of fever.',
      'Health workers are still monitoring {dozens} active clusters.',
      'Each dose costs slightly over 1 million VND at private clinics.',
    ],
    picture: [
      'Insecticide is sprayed in a residential area in {city}',
      'A nurse vaccinates a child in {city}',
    ],
    blurb: [
      'With {thousands} cases since January, {city} is knocking on every door to get rid of stagnant water.',
      'Two shots, three months apart: here is what parents in {city} should know about the vaccine.',
    ],
    heading: ['Stagnant water targeted', 'Long-awaited vaccine'],
    topic: ['dengue fever', 'public health'],
  },
  football: {
    title: [
      'Vietnam’s women edge {country} 2-1 in friendly',
      'Vietnam’s women secure finals berth in {capital}',
    ],
    lead: [
      'Vietnam’s women beat {country} 2-1 in a friendly match in {city} {day}.',
      'Vietnam’s women’s football team secured a berth in the finals after a win in {capital} {day}.',
    ],
    fact: [
      '{Woman} opened the scoring with a header in the 23rd minute.',
      'The visitors levelled just before the break from a deflected free kick.',
      'A 40-metre counter-attack in the 78th minute brought the stadium to its feet.',
      'Head coach {man} rotated his squad.',
      'Some {thousands} fans braved the rain.',
      'The next match kicks off at 7.30 pm on Saturday.',
      'Vietnam now top Group B with seven points.',
      '“My players held on until the end,” head coach {man} said.',
    ],
    picture: [
      'Vietnam’s players celebrate their second goal in {city}',
      '{Woman} vies for the ball with a {native} player',
    ],
    blurb: [
      'A header by {woman} and a late counter-attack gave the crowd in {city} a night to remember.',
      'Seven points from three matches: head coach {man} and his players are through to the finals.',
    ],
    heading: ['Late winner'],
    topic: ['football', 'women’s sport'],
  },
  lacquer: {
    title: ['Vietnamese lacquer on show in {capital}', 'Thirty old lacquer paintings gathered in {city}'],
    lead: [
      'An exhibition of 30 Vietnamese lacquer paintings opened in {capital} {day} and will run for three months.',
      'Thirty lacquer paintings lent by collectors went on display at the fine arts museum of {city} {day}.',
    ],
    fact: [
      'The oldest works date back to the 1930s.',
      'Some took 20 layers and six months of sanding.',
      'Curator {woman} spent two years persuading the lenders.',
      'Visitors may try their hand at applying silver leaf in a workshop.',
      'A bilingual catalogue is on sale at the venue.',
      'Guided tours are offered every Saturday.',
      'Painter {man}, 84, travelled all the way to attend the opening.',
      'Admission is free for those under 18.',
    ],
    picture: ['Visitors look at a 1930s lacquer painting in {capital}', 'A lacquer workshop in {city}'],
    blurb: [
      'Twenty layers and six months of sanding: visitors in {capital} discover a patient art of eggshell and silver leaf.',
      'For the first time, collectors have agreed to part with 30 of their treasures.',
    ],
    heading: ['An art of patience'],
    topic: ['lacquer', 'exhibition'],
  },
  langur: {
    title: [
      'Delacour’s langurs return to forests of {province}',
      '{Dozens} rare primates released into the wild',
    ],
    lead: [
      '{Dozens} captive-bred langurs were released into a reserve in the province of {province} {day}.',
      'A group of langurs thought to be extinct was photographed {day} on limestone hills in the province of {province}.',
    ],
    fact: [
      'Each animal wears a collar that reports its position twice a day.',
      'The species is found only in Vietnam, with perhaps {hundreds} left.',
      'Biologist {guest} has tracked the group for four years.',
      'Former hunters now go on patrol with the rangers.',
      'Poaching has dropped by {share} since the reserve was set up.',
      'Nearby quarries were shut down last winter.',
      'A rope bridge joins two hills that a road had cut apart.',
    ],
    picture: ['A langur in the reserve of {province}', 'Rangers install a camera trap in {province}'],
    blurb: [
      'Hunters turned rangers, collars and a rope bridge: {province} takes good care of its langurs.',
      'Biologist {guest} could not believe his eyes: the group caught on camera has four infants.',
    ],
    heading: ['Hunters turned rangers'],
    topic: ['biodiversity', 'wildlife'],
  },
  paper: {
    title: ['Handmade paper revived in {province}', 'The last paper makers of {province}'],
    lead: [
      'In a hamlet in the province of {province}, {several} families still make paper by hand from the bark of the rhamnoneuron tree.',
      'Long neglected, the handmade paper of {province} is back in favour with painters and printers.',
    ],
    fact: [
      'The bark is soaked in lime for three months before it is beaten.',
      '{Woman}, 67, lifts the sieve with a gesture that she learned from her grandmother.',
      'A sheet may last several centuries.',
      'The workshop turns out {hundreds} sheets on a sunny day.',
      'Archive restorers in {capital} have placed orders.',
      'The hamlet now receives {dozens} visitors a week.',
      'A young designer from {city} has created a range of notebooks.',
    ],
    picture: ['Drying paper in the province of {province}', '{Woman} in her workshop in {province}'],
    blurb: [
      'Bark, lime and a sieve are all that {woman} needs to keep a centuries-old craft alive in {province}.',
      'From a hamlet in {province} to the studios of {capital}, handmade paper has found a second life.',
    ],
    heading: ['Three months in lime'],
    topic: ['crafts', '{province}'],
  },
  interview: {
    title: ['{Guest}: “{View}”', 'Hydrologist {guest} on two decades in the Mekong Delta'],
    lead: [
      '{Native} hydrologist {guest}, who has studied the Mekong Delta for 20 years, granted an interview to the Vietnam News Agency.',
      'During a stay in Hanoi, {native} delta expert {guest} answered questions of the Vietnam News Agency.',
    ],
    fact: [],
    picture: ['{Guest} during the interview', '{Guest} on a field trip in the province of {province}'],
    blurb: [
      'Twenty years in the delta have convinced {guest} that the river needs room. Here is what he told the Vietnam News Agency.',
    ],
    heading: [],
    topic: ['Mekong Delta', 'interview'],
  },
};
