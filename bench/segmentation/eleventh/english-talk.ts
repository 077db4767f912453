/** English interviews and full texts of the eleventh part, and affairs that are only announced. Everything is invented. */
import type { Affair, Topic } from './affair.ts';

export const TALK: readonly Affair[] = [
  {
    headlines: [
      'Vietnam, {country} economies complement each other: Ambassador',
      'Ambassador {guest} looks back on three years in Hanoi',
      'Interview with {native} Ambassador {guest}',
    ],
    leads: [
      'At the end of his term in Hanoi, {native} Ambassador {guest} looks back on relations between Vietnam and {country} and talks of their prospects in an interview with the Vietnam News Agency.',
    ],
    beats: [],
    scenes: ['Ambassador {guest} (right) during the interview in Hanoi'],
    shots: [
      '{Native} Ambassador {guest} during the interview',
      'Ambassador {guest} with students of Hanoi University',
    ],
    blurbs: [
      'Ambassador {guest}, who is leaving Hanoi after three years, believes trade between Vietnam and {country} can double in five years.',
    ],
    heads: [],
    tags: ['interview', 'ambassador', '{country}'],
    turns: [
      [
        'How would you sum up your three years in Vietnam, Ambassador?',
        [
          'I leave with the feeling of having seen two countries get to know each other. When I arrived, few of our companies could find Hai Phong on a map. Today some sixty of them work or buy there.',
          'The high point was the visit of our president, the first in fifteen years, which led to the signing of seven agreements.',
        ],
      ],
      [
        'Which fields of economic cooperation do you find most promising?',
        [
          'Our economies complement rather than compete with each other. We need your textiles, your coffee and your electronic components; we can offer you equipment for water, energy and food processing.',
          'Last year our trade reached {mln} million USD. I am convinced that it can double in five years if we remove a few customs barriers.',
        ],
      ],
      [
        'What about education and culture?',
        [
          'About a hundred Vietnamese students receive a scholarship for our universities every year. They will be our best ambassadors tomorrow. We have also had twelve novels translated, which is few, and founded a film festival that has found its public.',
        ],
      ],
      [
        'What difficulties did you meet with?',
        [
          'Distance, in the first place. There is still no direct flight between our two capitals, and that weighs on tourism as on business.',
          'Then paperwork, though I must say that online procedures have changed many things in the past two years.',
        ],
      ],
      [
        'What memory of Hanoi will you take home?',
        [
          'The sound of the city at five in the morning when flower sellers cycle past below my windows. And a noodle soup, always at the same corner, whose address I shall not reveal.',
        ],
      ],
    ],
  },
  {
    headlines: [
      'Telemedicine begins with listening: professor',
      'AI will not replace country doctors, says Professor {man}',
    ],
    leads: [
      'Telemedicine now links {k} clinics to the country’s large hospitals. Professor {man}, who led its deployment in the north, answers questions by the Vietnam News Agency.',
    ],
    beats: [],
    scenes: ['Professor {man} (centre) during a remote consultation'],
    shots: [
      'Professor {man} in his office at Viet Duc Hospital',
      'A telemedicine consultation at a clinic in {province}',
    ],
    blurbs: [
      'Professor {man} holds that telemedicine is worth something only if country doctors find support in it and not supervision.',
    ],
    heads: [],
    tags: ['telemedicine', 'interview', 'health'],
    turns: [
      [
        'Professor, how far has telemedicine come in Vietnam?',
        [
          'Further than people think in the cities, less far than people say in the mountains. The equipment has arrived everywhere but the training has not. A camera without a trained nurse only films a wall.',
        ],
      ],
      [
        'What has changed for patients?',
        [
          'A patient from {province} who used to take two coaches to show an X-ray can now have an opinion the same day. We worked out that one patient in three is spared a journey in this way.',
          'For pregnant women it is even clearer: risky births are detected two months earlier on average.',
        ],
      ],
      [
        'Will artificial intelligence turn your profession upside down?',
        [
          'It already reads some images better than my young colleagues do, and I am glad of it. But it will not replace the country doctor who knows that a patient will not take his medicine because the transplanting season has begun.',
        ],
      ],
      [
        'What do you lack most?',
        [
          'Time. A remote consultation takes twenty minutes against seven in a crowded hospital. We must accept to pay for that time, which is what the circular under preparation at the ministry is about.',
        ],
      ],
    ],
  },
  {
    headlines: [
      'Vietnam, {country} issue joint statement',
      'Joint statement on strengthening Vietnam-{country} partnership',
    ],
    leads: [
      'At the end of the official visit to Vietnam by {native} Prime Minister {guest}, the two countries issued a joint statement on {today}. The following is its full text.',
    ],
    beats: [],
    scenes: ['{Native} Prime Minister {guest} (left) at the signing ceremony in Hanoi'],
    shots: ['{Native} Prime Minister {guest} reviews the guard of honour in Hanoi'],
    blurbs: [
      'At the end of the visit by {guest}, Vietnam and {country} issued a joint statement in eight points.',
    ],
    heads: [],
    tags: ['joint statement', '{country}'],
    articles: [
      'The two sides welcomed the growth of relations between Vietnam and {country} since their establishment, based on respect for independence, sovereignty and territorial integrity.',
      'They agreed to hold a meeting of foreign ministers every two years and to encourage exchanges between parliaments, political parties and localities.',
      'The two sides set the goal of raising bilateral trade to 2 billion USD within five years and tasked the joint commission with identifying tariff and technical barriers.',
      'They welcomed the entry into force of the agreement on mutual protection of investments and encouraged businesses to cooperate in renewable energy, logistics and the processing of farm produce.',
      'In defence and security, the two sides decided to step up the exchange of information on transnational crime and training for peacekeeping operations.',
      'They reaffirmed the importance of education and culture in bringing the two peoples closer and agreed to increase the number of scholarships.',
      'The two sides stressed the need to settle disputes in the East Sea by peaceful means in line with the 1982 United Nations Convention on the Law of the Sea.',
      'They were satisfied with the results of the visit. The {native} Prime Minister invited his Vietnamese counterpart to visit {capital}.',
    ],
  },
];

export const BRIEFS: readonly Topic[] = [
  {
    headlines: ['Vietnam targets 22 million foreign visitors', 'Tourism enjoys record first half'],
    shots: ['Foreign tourists in Hoi An', 'Cruise passengers arrive in Ha Long'],
    blurbs: [
      'The country welcomed more than ten million foreign visitors in the first half, more than ever before, the General Statistics Office said.',
    ],
  },
  {
    headlines: ['Offshore wind farm inaugurated in Tra Vinh', 'Offshore wind takes off'],
    shots: ['Wind turbines off the coast of Tra Vinh'],
    blurbs: [
      'With a capacity of 78MW, the farm will supply the equivalent of 80,000 households in the Mekong Delta.',
    ],
  },
  {
    headlines: [
      'Three Vietnamese women novelists translated into English',
      'New voices of Vietnamese fiction',
    ],
    shots: ['The three books on display in Hanoi'],
    blurbs: [
      'A London publisher brings out three novels this autumn by Vietnamese women born after the war and still unknown to English readers.',
    ],
  },
  {
    headlines: [
      'Hanoi to ban petrol motorbikes from city centre',
      'Hanoi sets timetable for low-emission zone',
    ],
    shots: ['Motorbikes at rush hour in Hanoi', 'A charging station for electric motorbikes in Hanoi'],
    blurbs: [
      'The capital plans to help low-income households buy electric motorbikes before the low-emission zone is set up.',
    ],
  },
  {
    headlines: ['Coast guard rescues cargo ship in distress', 'Fourteen sailors rescued off Con Dao'],
    shots: ['The rescued sailors on board a coast guard vessel'],
    blurbs: [
      'Fourteen sailors of a cargo ship whose engine failed in heavy swell were brought safely to Vung Tau.',
    ],
  },
  {
    headlines: ['Chess: Sixteen-year-old becomes grandmaster', 'Vietnam has new chess prodigy'],
    shots: ['The young grandmaster at the Budapest tournament'],
    blurbs: [
      'The student of Le Hong Phong High School obtained his third norm and is now the youngest grandmaster in Southeast Asia.',
    ],
  },
  {
    headlines: ['Philippines suspends rice imports', 'Rice exporters look for new markets'],
    shots: ['Rice harvest in Dong Thap province'],
    blurbs: [
      'Manila’s decision to suspend purchases for two months forces exporters to turn to Africa and the Middle East.',
    ],
  },
  {
    headlines: ['Party plenum reviews commune reform', 'Central Committee discusses administrative reform'],
    shots: ['The opening sitting of the plenum in Hanoi'],
    blurbs: [
      'Meeting for four days, the Party Central Committee is making a first assessment of the two-tier local administration.',
    ],
  },
  {
    headlines: ['Long-distance trail to link seven national parks', 'On foot from north to south'],
    shots: ['Hikers in Cuc Phuong National Park'],
    blurbs: [
      'Marked out with the help of volunteers, the future trail will cross seven national parks and some forty villages.',
    ],
  },
  {
    headlines: ['Two universities open chip design centre', 'Vietnam to train 50,000 chip engineers'],
    shots: ['A clean room at the University of Science and Technology', 'Students of chip design'],
    blurbs: [
      'The centre will train a thousand engineers a year in the design of integrated circuits in partnership with Japanese companies.',
    ],
  },
  {
    headlines: ['Overseas Vietnamese fund floating library', 'A library on the Mekong'],
    shots: ['The floating library moored at Cai Rang'],
    blurbs: [
      'Six thousand books and two librarians travel from market to market thanks to gifts by Vietnamese in Canada and Australia.',
    ],
  },
  {
    headlines: [
      'Congratulations sent to new Red Cross president',
      'State leader congratulates Red Cross chief',
    ],
    shots: ['The headquarters of the International Committee of the Red Cross'],
    blurbs: [
      'The State leader has congratulated the new president of the International Committee of the Red Cross, praising long-standing cooperation.',
    ],
  },
];
