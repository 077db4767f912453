/** English affairs of the eleventh part: health, arts, sport, weather, science, travel. Everything is invented. */
import type { Affair } from './affair.ts';

export const LIFE: readonly Affair[] = [
  {
    headlines: [
      '{City} doctors perform liver transplant on nine-month-old baby',
      'Nine-month-old baby saved by liver transplant in {city}',
      'Baby boy gets new liver from his mother',
    ],
    leads: [
      'Doctors at the {city} Children’s Hospital have successfully performed a liver transplant on a nine-month-old boy, the first of its kind in the region.',
      'A nine-month-old boy suffering from a rare disease has received part of his mother’s liver in {city} and left hospital on {yesterday}.',
    ],
    beats: [
      'The operation lasted eleven hours and involved {n} surgeons, anaesthetists and nurses, {charge} {woman} said on {today}. The boy, from {province} province, suffered from biliary atresia, which left him only a few weeks to live.',
      'Part of the liver was taken from his mother, aged 27. She was able to stand the following day and to hold her son in her arms six days after the transplant. “All I could think of was hearing him cry again,” she said.',
      'According to Dr {man}, who led the team, the difficulty lay in the size of the vessels, which are barely two millimetres wide. The surgeons had trained for a year with {native} colleagues, two of whom were present in the operating theatre.',
      'Every year around a hundred Vietnamese children need a liver transplant but only some twenty of them get one for lack of donors and money. An operation costs more than a billion VND, which was paid by a foundation in this case.',
      'The Ministry of Health plans to open three more transplant centres for children within two years and to simplify the rules on organ donation, which remains rare in the country.',
      'Since 2004 the hospital has trained {nn} doctors from other provinces. Its next goal is kidney transplants for toddlers.',
    ],
    shots: [
      'The baby and his mother with doctors of the {city} Children’s Hospital',
      'Surgeons during the eleven-hour liver transplant',
      '{Charge} {woman} speaks at the press conference',
    ],
    scenes: ['Two doctors with the baby six days after the transplant'],
    blurbs: [
      'Eleven hours of surgery, a year of training and a part of his mother’s liver saved a nine-month-old boy in {city}.',
      'Three new transplant centres for children will open within two years, the Ministry of Health said.',
    ],
    heads: ['Vessels two millimetres wide', 'Too few donors'],
    tags: ['health', 'transplant', '{city}'],
    who: { charge: ['Deputy Minister of Health'] },
    seat: '{city}',
  },
  {
    headlines: [
      'Exhibition brings 1930s lacquer back to light',
      'Lacquer works from the 1930s go on show in {city}',
      'Forgotten lacquer masterpieces leave the storeroom',
    ],
    leads: [
      'An exhibition of {nn} lacquer works made in the 1930s by students of the Indochina College of Fine Arts opened at the museum of {city} on {today}.',
      'After nearly half a century in the storeroom, {nn} lacquer works of the 1930s have been on display at the museum of {city} since {today}.',
    ],
    beats: [
      'Screens, panels and boxes trace the birth of an art that borrowed its secrets from temple craftsmen and its perspective from European painters. Many of the lacquer works had never left the storeroom of the museum.',
      'Their restoration took four years. With the help of a {native} team, specialists analysed every layer of resin and eggshell before removing the varnish applied in the 1960s.',
      '“Lacquer is read like a book, one page after another,” said {woman}, curator of the exhibition. She has chosen to show also the tools, sketches and notebooks of the artists, lent by their families.',
      'The highlight of the exhibition is a six-panel screen depicting the return from a market by the Perfume River. Attributed to the painter Le Van Que, it was bought by a merchant in 1938 and then lost from sight.',
      'Workshops for children are held every Saturday morning, and master craftsman {man}, 81, will show how resin is tapped from the trees of Phu Tho.',
      'The exhibition runs until June 30, every day except Monday. Admission is free for pupils and students.',
    ],
    shots: [
      'A six-panel screen on display at the museum of {city}',
      'Visitors in front of lacquer works of the 1930s',
      '{Woman}, curator of the lacquer exhibition',
    ],
    scenes: ['A visitor looking at a lacquer panel of a northern village'],
    blurbs: [
      'Forgotten screens, panels and boxes tell of the birth of an art between temple craftsmen and European painters.',
      'After four years of restoration, {nn} lacquer works can be seen at the museum of {city} until June 30.',
    ],
    heads: ['Four years of restoration', 'The lost screen returns'],
    tags: ['lacquer', 'exhibition', 'fine arts'],
    seat: '{city}',
  },
  {
    headlines: [
      'Women’s football: Vietnam beat {country} to reach semi-finals',
      'Vietnam come from behind to reach Asian Cup semi-finals',
      '{Woman} double sends Vietnam into last four',
    ],
    leads: [
      'Vietnam reached the semi-finals of the Women’s Asian Cup with a 2-1 win over {country} at {city} Stadium on {today}.',
      'Vietnam’s women came from behind to beat {country} 2-1 in {city} on {today} and will play in the semi-finals of the Asian Cup.',
    ],
    beats: [
      'In front of {k} spectators, Vietnam made a poor start to the match. An error in defence allowed their rivals to open the score with a shot from the edge of the box in the 12th minute.',
      'Coach {man} changed his tactics at half-time and sent on two strikers. The choice paid off when {woman} headed in the equaliser from a corner in the 58th minute.',
      'Urged on by their fans, Vietnam created one chance after another. In the 83rd minute {woman} struck again, beating the goalkeeper with a low shot after a long pass from her captain.',
      '“We knew it would be difficult, but the team never stopped believing,” coach {man} said after the match. “The girls deserve this semi-final.”',
      'Vietnam will face the winners of the match between Japan and Thailand on Friday. They will be without their midfielder, who is suspended after a second yellow card.',
      'The Vietnam Football Federation has promised the team a bonus of 2 billion VND. It is the third time that Vietnam have reached the last four of the tournament.',
    ],
    list: {
      intro: 'Results of the quarter-finals:',
      lines: [
        'Vietnam – {Country}: 2-1 (0-1)',
        'Japan – Philippines: 4-0 (2-0)',
        'Thailand – Australia: 1-1 (1-1), 4-3 on penalties',
        'China – Myanmar: 3-0 (1-0)',
      ],
    },
    shots: [
      'Vietnam celebrate the second goal by {woman}',
      '{Woman} (red shirt) in action against a rival defender',
      'Vietnamese fans in the stands of {city} Stadium',
    ],
    scenes: ['Some Vietnamese fans at {city} Stadium'],
    blurbs: [
      'Two second-half goals by {woman} allowed Vietnam to come from behind against {country} and reach the last four of the Women’s Asian Cup.',
    ],
    heads: ['A change that paid off'],
    tags: ['football', 'Asian Cup', 'sports'],
    seat: '{city}',
  },
  {
    headlines: [
      'Storm Mun Lin approaches central coast',
      'Central provinces evacuate thousands as storm Mun Lin nears',
      'Central region braces for storm Mun Lin',
    ],
    leads: [
      'Storm Mun Lin, the eighth in the East Sea this year, is forecast to make landfall between {province} and {neighbour} provinces on {tomorrow}, the National Centre for Hydro-Meteorological Forecasting said.',
      'Central provinces began evacuating residents of coastal areas on {today} as storm Mun Lin approached with gusts of up to 133km per hour.',
    ],
    beats: [
      'At 7am on {today} the eye of the storm was 280km east-northeast of the Hoang Sa archipelago, with winds of 89-102km per hour near its centre. In the next 24 hours it will move westwards at 15-20km per hour and may grow stronger.',
      'In {province} province, {k} residents of {nn} coastal communes have been taken to schools and public buildings. The army has sent {nn} vehicles and rescue boats to the areas most exposed to floods.',
      'Border guards have contacted the crews of {homes} fishing boats by radio. All have been told to return to port or to leave the dangerous area before nightfall, said Colonel {man}, who heads the command post.',
      'Heavy rain of 150-300mm, in places more than 450mm, is expected until the end of the week. Authorities fear landslides in mountain districts where the ground is already soaked.',
      '{City} airport will be closed from noon and {nn} flights have been cancelled. Night trains between the north and the south have been suspended while pupils in four provinces will stay at home.',
      'In an urgent dispatch, the Prime Minister asked ministries and provinces to put people’s safety first and to prepare rice, water and medicine for seven days.',
    ],
    list: {
      intro: 'Forecast for the next 24 hours:',
      lines: [
        'Hanoi: cloudy with scattered rain, 23-27 degrees Celsius.',
        'Northwest: thunderstorms, 20-25 degrees, risk of flash floods.',
        'Northeast: rain and strong wind along the coast, 22-26 degrees.',
        'Thanh Hoa to Hue: heavy rain, gusts at level 12, 23-26 degrees.',
        'Da Nang to Binh Thuan: showers, thunder in the afternoon, 24-30 degrees.',
        'Central Highlands: sunny by day, showers in the evening, 20-28 degrees.',
        'South: sunshine and isolated showers, 24-32 degrees.',
      ],
    },
    shots: [
      'The forecast path of storm Mun Lin',
      'Fishermen in {province} move their boats to shelter',
      'Soldiers reinforce a dyke in {province}',
    ],
    scenes: ['Two residents of {province} fastening the roof of their house'],
    blurbs: [
      'Evacuations, closed schools and cancelled flights: central provinces are bracing for storm Mun Lin, due on {tomorrow}.',
      'Forecasters fear up to 450mm of rain and landslides in the central region.',
    ],
    heads: ['Boats called back to port', 'Flights cancelled, schools closed'],
    tags: ['storm', 'weather', 'disaster'],
    who: { province: ['Quang Tri', 'Ha Tinh', 'Gia Lai'], city: ['Da Nang', 'Hue', 'Quy Nhon', 'Vinh'] },
    seat: '{province}',
  },
  {
    headlines: [
      'New frog species found in {province}',
      'Scientists discover golden-eyed frog in {province}',
      'Tiny frog with golden eyes is new to science',
    ],
    leads: [
      'Vietnamese and {native} scientists have described a new species of frog found in the forests of {province} province at an altitude of over 1,900 metres.',
      'A frog three centimetres long with golden eyes has been described as a new species by scientists of the Institute of Ecology and Biological Resources.',
    ],
    beats: [
      'The frog, named Leptobrachella aurata, was first observed in {lastyear} by biologist {man} beside a stream in the Nam Kha forest. Its call, a short clicking repeated at night, had been taken for that of an insect.',
      'Genetic tests carried out with a laboratory in {capital} confirmed that it was a distinct species. The description was published this week in the journal ZooKeys.',
      '“We counted only {nn} of them in three seasons,” {man} said. The animal lives in no more than ten square kilometres, and its habitat is threatened by the growing of cardamom, for which young trees are cut down.',
      'The authors suggest placing the frog on the red list of endangered species and extending the strictly protected area of the forest. Provincial authorities have expressed their support.',
      'Since 2010 more than {nn} amphibians new to science have been found in Vietnam, one of the richest countries in the world in this respect.',
      'This summer the institute will train members of the Dao ethnic group to recognise and count the frogs so that they may become the guardians of their forest.',
    ],
    shots: [
      'The new frog species found in {province}',
      'The stream where the frog was first observed',
      'Biologist {man} in the field',
    ],
    scenes: ['A specimen of the frog sitting on a fern leaf'],
    blurbs: [
      'With golden eyes and the call of an insect, the small frog found in {province} lives in no more than ten square kilometres.',
    ],
    heads: ['A call taken for an insect’s'],
    tags: ['biodiversity', 'science', '{province}'],
    who: { province: ['Lao Cai', 'Tuyen Quang', 'Ha Tinh', 'Quang Tri'] },
  },
  {
    headlines: [
      '{City} bets on night tourism',
      '{City} wants visitors to stay up late',
      'Night tours to keep visitors longer in {city}',
    ],
    leads: [
      'With a lantern-lit floating market, a museum open until midnight and moonlight cruises, {city} is developing night tourism to keep visitors longer.',
      '{City} launched a night tourism programme on {today} aimed at lengthening the stay of foreign visitors, whose number has risen by {pct} percent this year.',
    ],
    beats: [
      'Fifteen streets in the centre will be reserved for pedestrians from 7pm to 2am, Thursday to Sunday, {charge} {woman} announced. Traders there will be exempt from taxes in the first year.',
      'Night tourism accounts for only {share} percent of the sector’s income in {city}, although visitors elsewhere in Asia spend almost half of their money after dark.',
      '“After dinner our guests always asked us what to do, and all we could offer was a bar,” said {local}, who runs a guesthouse near the river. She has already hired two guides for her evening walks.',
      'From January to {month}, {city} welcomed {crowd} million visitors, a third of them from abroad. They stay for 2.1 nights on average, a figure the city hopes to raise to three in two years’ time.',
      'Residents of the old quarters, however, are worried about noise and litter. The city has promised them patrols, sound meters and a free hotline.',
      'A show on the water combining puppets and lights will be given every Saturday from next month. The first has been entrusted to director {man}.',
    ],
    shots: [
      'The floating market of {city} lit by lanterns',
      'Foreign visitors in a walking street of {city}',
      'A boat trip on the river at night in {city}',
    ],
    scenes: ['A view of a walking street in {city} after nightfall'],
    blurbs: [
      'Walking streets, a museum open until midnight and a show on the water: {city} hopes the night will keep its visitors longer.',
    ],
    heads: ['What to do after dinner', 'Residents worried'],
    tags: ['tourism', '{city}', 'travel'],
    who: {
      charge: [
        'Director of the Department of Tourism',
        'Vice Chairwoman of the municipal People’s Committee',
      ],
    },
    seat: '{city}',
  },
  {
    headlines: [
      'Phu Lang potters reinvent their craft',
      'Old kilns, young hands in Phu Lang',
      'Seven-century-old pottery village goes digital',
    ],
    leads: [
      'Some sixty kilometres from Hanoi, the village of Phu Lang has been shaping clay for seven centuries. A new generation of potters now makes both old-fashioned jars and works of art.',
    ],
    beats: [
      'In the workshop of {man}, 34, the pickle jars of his ancestors stand beside lamps and murals ordered by hotels. The potter studied fine arts in Hanoi before returning to the village against the advice of his parents, who wanted him to become a civil servant.',
      'The red and heavy clay of Phu Lang comes by boat from Bac Giang. It must be beaten, filtered and left to rest for three months before it can be thrown. “Clay that is hurried takes its revenge in the kiln,” warned {local}, the oldest of the throwers.',
      'About ten wood kilns remain. Their flame gives the pieces the eel-skin colour which made the village famous and which no gas kiln has managed to imitate.',
      'Twenty years ago Phu Lang had only {nn} families of potters. Today there are {workshops}, and their ceramics are sold in Japan and Europe, often thanks to videos made with a simple telephone.',
      'The trade remains hard and hands are lacking. To attract the young, the cooperative has opened a school where one learns in two years to throw, to glaze and to sell.',
      'On Sundays visitors come to shape a bowl and take it home a month later, once fired. It helps the potters make a living, {man} said with a smile, “and makes them want to stay”.',
    ],
    shots: [
      'A potter of Phu Lang at work',
      'Jars dry in front of a workshop in Phu Lang',
      '{Local}, the oldest of the throwers in Phu Lang',
    ],
    scenes: ['A thrower of Phu Lang in front of her wood kiln'],
    blurbs: [
      'From pickle jars to hotel murals, a new generation of potters is reviving a seven-century-old craft in Phu Lang.',
    ],
    heads: ['Clay that will not be hurried', 'Teaching to last'],
    tags: ['crafts', 'ceramics', 'Bac Ninh'],
  },
  {
    headlines: [
      'Wheelchairs presented to AO victims in {province}',
      '{Province} AO victims receive support',
      'Open Hands brings wheelchairs to Agent Orange victims',
    ],
    leads: [
      'The {native} association Open Hands presented {nn} wheelchairs to victims of Agent Orange/dioxin in {province} province on {today}.',
    ],
    beats: [
      'At the ceremony, held at the office of the provincial Red Cross, each family also received food and 2 million VND. The youngest recipient of a wheelchair is eight years old and the oldest seventy-three.',
      '{Province} province is home to more than {k} Agent Orange victims, a quarter of whom are children and grandchildren of veterans. Many depend entirely on their relatives to move and to eat.',
      '“My son is thirty years old and I still carried him on my back to the clinic,” said {local} of Tan Lap commune. The wheelchair, fitted to his size, will allow him to go to the sewing workshop by himself.',
      '{Guest}, President of the association, promised to continue its aid for at least five years. A rehabilitation centre with some thirty beds, funded by private donors, is due to open next year.',
      'On behalf of local authorities, {man} thanked the donors, recalling that the State spent over 10 trillion VND every year on allowances, care and training for victims.',
    ],
    shots: [
      'Agent Orange victims in {province} receive wheelchairs',
      '{Guest} with a family in Tan Lap commune',
    ],
    scenes: ['A mother and her son, an Agent Orange victim, at the ceremony'],
    blurbs: [
      'Open Hands presented wheelchairs to {nn} Agent Orange victims and is preparing a rehabilitation centre in {province}.',
    ],
    heads: ['Carried for thirty years'],
    tags: ['charity', 'Agent Orange', '{province}'],
    seat: '{province}',
  },
];
