/** English affairs of the ninth part: culture, sport, accidents, the weather. */
import type { Affair } from './affairs.ts';

export const LIFE: Readonly<Record<string, Affair>> = {
  puppets: {
    headline: [
      'Water puppets delight audience in {capital}',
      'Full house for water puppets in {capital}',
      '{Capital} discovers thousand-year-old puppetry',
    ],
    lead: [
      'A water puppetry troupe from {city} gave its first performance in {capital} {day} to a full house.',
      'The public in {capital} discovered Vietnamese water puppetry {day}, an art a thousand years old.',
    ],
    sentence: [
      'The audience gave a long ovation to the phoenix dance and the fishing scene.',
      'It took two days to set up the pool, which holds 50 tonnes of water.',
      'The tour will go on to {few} more cities.',
      'Carved from fig wood, the puppets weigh up to ten kilos.',
      'Children tried their hand at the figures in a workshop.',
      'Tickets had sold out within three hours.',
    ],
    caption: [
      'A water puppetry performance in {capital}',
      'Artists from {city} greet the public in {capital}',
    ],
    scene: ['The phoenix dance during the show in {capital}'],
    summary: [
      'Before a full house, artists from {city} introduced a thousand-year-old art to the {native} public.',
      'Fifty tonnes of water, wooden phoenixes and a captivated audience: the troupe from {city} made its mark in {capital}.',
    ],
    subheading: ['A captivated audience'],
    tag: ['water puppetry', '{country}'],
  },
  stone: {
    headline: [
      'Stone carver of {province} passes on his craft',
      '{Man}, a life spent carving stone',
      'In {province}, a village lives off stone',
    ],
    lead: [
      'In {province} province, master craftsman {man} has been teaching the art of stone carving for half a century.',
      'At the entrance to the village in {province}, chisels can be heard ringing on stone from afar.',
    ],
    sentence: [
      'Aged 78, he has trained about 30 apprentices, including his own granddaughter.',
      'Each statue takes three months and sells for up to {small} million VND.',
      'Elephants, a symbol of long life, adorn the yards of communal houses.',
      'The block is first rough-hewn with a saw, then worked with a chisel.',
      'The village now has {some} workshops.',
      'Dust is the enemy of the trade.',
      'Orders now come from as far as {capital}.',
    ],
    caption: [
      'Master craftsman {man} at his workshop in {province} province',
      'A young apprentice polishes a statue in {province} province',
    ],
    scene: ['{Man} (C) and his apprentices'],
    summary: [
      'He is 78 and has carved stone since childhood. In {province}, {man} is passing on his skills to a new generation.',
      'Three months for one elephant: a village in {province} has lived off stone for four centuries.',
    ],
    subheading: ['Hand and stone', 'A harsh trade'],
    tag: ['craft', '{province}'],
    title: ['head of the craft association'],
  },
  match: {
    headline: [
      'Vietnam hold hosts to draw in {capital}',
      'Late free kick saves Vietnam in {capital}',
      'Vietnam draw 1-1 with {country}',
    ],
    lead: [
      'Vietnam earned a well-deserved 1-1 draw away in {capital} {day}.',
      'A free kick in the 78th minute gave Vietnam a 1-1 draw in {capital} {day}.',
    ],
    sentence: [
      'Trailing at the break, {man}’s men never gave up.',
      'The goalkeeper made three decisive saves in added time.',
      'The result keeps Vietnam second in their group, one point behind {country}.',
      'Coach {guest} admitted his side had lacked composure.',
      'Around {some} Vietnamese supporters had made the trip.',
      'The return leg will be played in Hanoi next month.',
      'The referee disallowed a goal by the hosts for offside.',
    ],
    caption: [
      'Vietnamese players celebrate their equaliser in {capital}',
      'Coach {man} at a press conference in {capital}',
    ],
    scene: ['Vietnamese supporters in the stands in {capital}'],
    summary: [
      'A free kick in the 78th minute was enough for {man}’s men to return from {capital} with a precious point.',
      'Behind at the break, Vietnam found the resources to level in {capital}.',
    ],
    subheading: ['A mad finish'],
    tag: ['football', 'qualifiers'],
    body: ['the Vietnam Football Federation'],
    title: ['head coach'],
  },
  typhoon: {
    headline: [
      'Typhoon Mulan gathers strength, threatens {city}',
      '{City} braces for Typhoon Mulan',
      '{City}, {province} on alert as Typhoon Mulan nears',
    ],
    lead: [
      'Typhoon Mulan is forecast to make landfall between {city} and {province} province, the National Weather Service warned {day}.',
      'From {city} to {province}, coastal localities are preparing for Typhoon Mulan.',
    ],
    sentence: [
      'At 7am, the eye of the storm was 210 km east of {city}, packing winds of 100 to 120 km per hour.',
      'Authorities have called {thousand} boats back to port and closed beaches.',
      'Schools in {city} will stay closed until further notice.',
      'Sandbags have been laid on roofs and in front of shop windows.',
      'The airport has cancelled {some} flights.',
      '{Thousand} residents of low-lying areas have been evacuated.',
      'The previous typhoon killed {few} people in the province.',
    ],
    caption: ['Fishing boats take shelter at {city} port', 'Residents are evacuated in {province} province'],
    scene: ['The path of Typhoon Mulan', 'The seafront in {city} {day}'],
    summary: [
      'Typhoon Mulan is moving west at 20 km per hour. In {city}, residents are reinforcing their roofs.',
      'Beaches closed, flights cancelled, pupils at home: {city} is waiting for Typhoon Mulan.',
    ],
    subheading: ['A sleepless night', 'What the models say'],
    tag: ['Typhoon Mulan', '{city}'],
    city: ['Hai Phong', 'Nha Trang', 'Vung Tau'],
    body: ['the National Weather Service', 'the Vietnam Red Cross'],
  },
  coach: {
    headline: [
      '{Small} injured as coach, truck collide in {province}',
      'Coach hits truck near {city}',
      'Road accident in {province} leaves {small} injured',
    ],
    lead: [
      'A coach bound for {city} collided with a truck in {province} province {day}, injuring {small} people.',
      '{Small} people were hurt {day} when a coach and a truck collided on the national highway in {province}.',
    ],
    sentence: [
      'The injured, two of them in serious condition, were taken to the provincial hospital.',
      'Initial findings suggest the driver fell asleep at the wheel.',
      'The truck driver has been taken into custody.',
      'Residents had repeatedly pointed to the dangers of the bend.',
      '{Title} {man} visited the victims.',
      'Traffic was restored in the afternoon.',
    ],
    caption: [
      'The coach after the collision in {province} province',
      'Rescuers carry an injured passenger in {province}',
    ],
    scene: ['The scene of the accident'],
    summary: [
      'The accident happened {day} on the national highway, at a bend known to be dangerous. Two passengers are in serious condition.',
      'The driver is thought to have fallen asleep. {Small} passengers were taken to hospital.',
    ],
    subheading: ['A dreaded bend'],
    tag: ['road accident', '{province}'],
  },
  school: {
    headline: [
      'A floating school for children in {province}',
      'In {province}, the teacher comes by boat',
      'Lessons on the water',
    ],
    lead: [
      'In {province} province, a teacher crosses the river every morning to give lessons to {small} pupils.',
      'Every morning, {small} children in {province} row to a classroom set up on an old ferry.',
    ],
    sentence: [
      'Their teacher, {woman}, has not missed a day since term began.',
      'The nearest village is two hours away on foot.',
      'Parents pay nothing, as books and pens are donated.',
      'A tarpaulin protects the desks from the rain, and a battery feeds the only bulb.',
      'The youngest is six, the oldest 14.',
      'When the water rises, the class is moored behind the pagoda.',
    ],
    caption: [
      'A classroom on the water in {province} province',
      '{Woman} and her pupils in {province} province',
    ],
    scene: ['Pupils in {province} province on their way to school'],
    summary: [
      'Set up on an old ferry, {woman}’s class takes in {small} pupils.',
      'No blackboard and a single bulb, but a teacher who has never missed a day.',
    ],
    subheading: ['Life on the water', 'When the river rises'],
    tag: ['education', '{province}'],
    body: ['UNICEF', 'the provincial People’s Committee'],
  },
};
