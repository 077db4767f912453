/** English affairs of the ninth part: states and trade. */
import type { Affair } from './affairs.ts';

export const STATE: Readonly<Record<string, Affair>> = {
  interview: {
    headline: ['{Guest}: “{Clause}”', 'A talk with {guest}, friend of Vietnam', '{Theme} as {guest} sees it'],
    lead: [
      'While visiting Vietnam, {guest} answered our questions about {theme}.',
      '{Native} specialist in {theme} {guest} shares his impressions of Vietnam, where he has been staying for {few} months.',
    ],
    sentence: [],
    caption: ['{Guest} during the interview in Hanoi', '{Guest} (R) at a conference in {capital}'],
    scene: ['{Guest} (L) in his office in {capital}'],
    summary: [
      '{Native} specialist in {theme} {guest} believes that {clause}.',
      'He discovered Vietnam in 1998 and comes back every year. An interview with {guest}.',
    ],
    subheading: [],
    tag: ['interview', '{country}'],
  },
  visit: {
    headline: [
      'Vietnam, {country} look to expand cooperation in {theme}',
      '{Title} {man} receives {native} foreign minister',
      'Vietnam, {country} step up cooperation',
    ],
    lead: [
      '{Title} {man} hosted a reception in Hanoi {day} for {native} Foreign Minister {guest}, who is on an official visit to Vietnam.',
      'Vietnam and {country} have agreed to speed up the implementation of signed agreements, particularly in {theme}.',
    ],
    sentence: [
      'At the meeting, both sides reviewed the state of bilateral relations and welcomed the progress made.',
      'The host proposed that {country} open its market wider to Vietnamese fruit and seafood.',
      'For his part, {guest} affirmed that {country} regards Vietnam as a leading partner in Southeast Asia.',
      'Two-way trade totalled {million} million USD last year, up {percent}.',
      'They also exchanged views on regional and international issues of shared concern.',
      'Following the talks, a memorandum on {theme} was signed in the presence of the two delegations.',
      'The {native} side stands ready to receive {some} Vietnamese students each year.',
      '{Guest} thanked the Vietnamese Government for its warm welcome.',
    ],
    caption: [
      '{Title} {man} (R) shakes hands with {guest}',
      'Vietnamese and {native} delegations at their working session {day}',
    ],
    scene: ['{Guest} (L) and {man} in Hanoi', 'A view of the talks in Hanoi'],
    summary: [
      'On a visit to Hanoi, the {native} foreign minister called for a closer partnership in {theme}, where the two economies complement each other.',
      '{Title} {man} {day} met {guest} to discuss how to lift two-way trade to 1 billion USD.',
    ],
    subheading: ['Untapped potential', 'Shared views'],
    tag: ['diplomacy', '{country}'],
    title: ['Foreign Minister', 'Deputy Prime Minister'],
    body: ['the Ministry of Finance', 'Viettel Group'],
  },
  ties: {
    headline: [
      'Vietnam, {country} mark 50 years of diplomatic ties',
      'Get-together in {capital} celebrates Vietnam-{country} ties',
      'Half a century of Vietnam-{country} friendship',
    ],
    lead: [
      'The Vietnamese Embassy in {capital} held a get-together {day} to celebrate 50 years of diplomatic relations with {country}.',
      'A ceremony marking half a century of ties between Vietnam and {country} took place in {capital} {day}.',
    ],
    sentence: [
      '{Charge} {woman} recalled the milestones of the friendship between the two peoples.',
      'An art programme rounded off the evening.',
      'Diplomats, former students in Vietnam and business people were present.',
      '{Guest}, president of the friendship association, evoked the first doctors sent to Hanoi.',
      'A photo exhibition looks back on the five decades in {some} pictures.',
      'The Vietnamese community in {country} is {few} thousand strong.',
      'Since 1995, the two countries have signed about 20 agreements, the latest on {theme}.',
    ],
    caption: [
      '{Charge} {woman} and representatives of the Vietnamese community in {capital}',
      'Participants in the get-together in {capital} {day}',
    ],
    scene: ['Guests pose for a group photo in {capital}'],
    summary: [
      'Half a century after they established ties, Vietnam and {country} seek fresh momentum for cooperation, from {theme} to tourism.',
      '{Charge} {woman} attended a ceremony in {capital} {day} marking 50 years of diplomatic relations.',
    ],
    subheading: ['Long-standing bonds', 'The role of the diaspora'],
    tag: ['{country}', 'friendship'],
  },
  durian: {
    headline: [
      'Durian exports top 1 billion USD',
      'Durian, new star of farm exports',
      'Durian fever in the orchards of {province}',
    ],
    lead: [
      'Durian now fetches twice as much as a year ago in the orchards of {province}.',
      'Vietnam’s durian exports passed 1 billion USD in the first eight months of the year, up {percent}.',
    ],
    sentence: [
      'China alone takes in more than 90% of shipments.',
      'In {province}, {thousand} households have switched to the crop in three years.',
      'The ministry has nonetheless warned against unplanned expansion.',
      'Farmers are betting on traceability and online sales.',
      'A tree needs five years of care before it bears fruit.',
      'Freezing plants run at full capacity but are short of hands.',
      'Prices may ease at the end of the season, traders in {city} warn.',
    ],
    caption: [
      'Durian harvest in an orchard in {province} province',
      'Durians are packed for export in {city}',
    ],
    scene: ['An orchard in {province} province on the eve of the harvest', 'Illustrative photo'],
    summary: [
      'Buoyed by Chinese demand, durian sales climbed {percent}. Growers in {province}, however, worry about quality.',
      'Ten years ago hardly anyone in {province} grew it. Today durian makes the fortune of whole villages.',
    ],
    subheading: ['Demand holds firm', 'A bet on quality'],
    tag: ['durian', 'exports'],
  },
  port: {
    headline: [
      '{City} port prepares for mega ships',
      '{City} port welcomes first giant',
      'Two new terminals open in {city}',
    ],
    lead: [
      'The quays of {city} welcomed their first container ship of more than 200,000 tonnes {day}.',
      'Two container terminals were put into service at {city} port {day} after 30 months of construction.',
    ],
    sentence: [
      'The work cost 8,400 billion VND and was privately financed.',
      'Cargo volume rose {percent} year on year.',
      'At 400 metres long, the vessel unloaded 5,200 containers before leaving for Rotterdam.',
      'Businesses nonetheless complain about freight costs and the state of access roads.',
      '{Title} {man} called on port authorities to simplify customs procedures.',
      'The city hopes to draw three more shipping routes to Europe and North America.',
      'Some {some} direct jobs should be created in the long run.',
    ],
    caption: ['Containers are loaded at {city} port', 'The giant container ship docks in {city}'],
    scene: ['{City} port from above'],
    summary: [
      'With two new terminals, {city} port aims to become a regional hub.',
      'The 400-metre vessel entered {city} port {day}, the first of many, the city hopes.',
    ],
    subheading: ['Sixteen metres deep', 'Roads lag behind'],
    tag: ['{city} port', 'logistics'],
    city: ['Hai Phong', 'Vung Tau', 'Ho Chi Minh City'],
  },
  rates: {
    headline: [
      'Central bank cuts policy rates again',
      'Policy rates down half a point',
      'Fourth rate cut of the year',
    ],
    lead: [
      'The State Bank of Vietnam decided {day} to cut its policy rates by half a point to support growth.',
      'Policy rates were lowered by half a point {day}, the fourth cut of the year.',
    ],
    sentence: [
      'The refinancing rate goes down from 5% to 4.5% per year.',
      'Inflation should stay below {percent}.',
      'Manufacturing remains the main driver of the economy, expanding {percent}.',
      'Small firms still find it hard to get medium-term loans.',
      'Analysts had expected the move, which hardly stirred the Ho Chi Minh City stock exchange.',
      '{Title} {man} asked banks to cut their fees further.',
    ],
    caption: ['A bank counter in {city}', 'A production line of electronic parts in {city}'],
    scene: ['The headquarters of the State Bank in Hanoi', 'Illustrative photo'],
    summary: [
      'The State Bank of Vietnam decided {day} to cut its policy rates by half a point, the fourth time this year.',
      'Will cheap credit be enough to revive investment? Economists are divided.',
    ],
    subheading: ['An expected signal'],
    tag: ['policy rates', 'inflation'],
    body: ['the State Bank of Vietnam', 'the World Bank (WB)'],
  },
};
