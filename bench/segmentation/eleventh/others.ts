/** Pages of others in the eleventh part: the radio, papers of provinces and of the army, wires of other agencies. */
import type { Layout } from '../layout-parts.ts';
import { HEADLINES, SUMMED, stamp, teasers, topics } from './margins.ts';
import { type Assignment, assign, type PerLanguage, printDay } from './newsroom.ts';
import { sheetFor } from './sheet.ts';
import { captionOf, leadOf, legend, lengthOf, platesOf, tell } from './telling.ts';

const titleOf = ({ random, topic, say }: Assignment): string => say(random.pick(topic.headlines));

const RADIO_ENDS: PerLanguage<readonly [same: string, comments: string, others: string]> = {
  fr: ['Sur le même sujet', 'Commentaires', 'Autres'],
  en: ['Related News', 'Feedback', 'Others'],
  vi: ['Tin liên quan', 'Phản hồi', 'Các tin/bài khác'],
};

/** The radio: its name before the first paragraph, images numbered from one, headings of which little is left. */
export const radio: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language } = desk;
  const page = sheetFor(desk);
  const title = titleOf(desk);
  const home = language !== 'fr' && random.chance(0.4);
  page.line('headline', title);
  stamp(page, desk, 0.4);
  page.line(
    'dateline',
    home
      ? 'VOV.VN -'
      : random.pick(
          {
            fr: ['(VOVWORLD) -', '(VOVworld) –'],
            en: ['(VOVWORLD) -', '(VOVworld) –'],
            vi: ['(VOV5) -', '(VOVWORLD) -'],
          }[language],
        ),
  );
  const plate = platesOf(page, desk, {
    alt: home ? null : `${title} - ảnh `,
    caption: () => captionOf(desk),
  });
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    beside: ' ',
    opening: leadOf(desk)[0],
    photo: { put: () => plate(), first: 0.75, rate: 0.1 },
  });
  if (home) {
    if (random.chance(0.6)) page.line('boilerplate', 'Mời quý độc giả theo dõi VOV.VN trên');
    return page;
  }
  const [same, comments, others] = RADIO_ENDS[language];
  if (random.chance(0.5)) {
    page.line('related-heading', same);
    teasers(page, desk, random.integer(1, 4), HEADLINES);
  }
  if (random.chance(0.4)) page.line('boilerplate', comments);
  if (random.chance(0.4)) {
    page.line('related-heading', others);
    teasers(page, desk, random.integer(2, 4), HEADLINES);
  }
  return page;
};

const VOICES = ['0:00 / 0:00', 'Nam miền Bắc', 'Nữ miền Bắc', 'Nữ miền Nam', 'Nam miền Nam'] as const;
const PROVINCIAL = [
  '(Baonghean.vn) -',
  '(GLO)-',
  'BTNO -',
  '(QNO) -',
  '(BĐ) -',
  'BHG -',
  '(Báo Quảng Ngãi)-',
] as const;

/** A paper of a province: a voice that reads it, sub-headings in capitals, photographers by their names. */
export const provincial: Layout = (writer) => {
  const desk = assign(writer);
  const { random, reporter } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'tight']));
  page.line('headline', titleOf(desk));
  stamp(page, desk, 0.5);
  if (random.chance(0.2)) for (const line of VOICES) page.line('boilerplate', line);
  const photo = (): void => {
    const said = desk.say(random.pick(desk.topic.shots));
    page.line(
      'caption',
      `${said}. ${random.pick([`Ảnh: ${reporter}`, `Ảnh: ${reporter}`, 'Ảnh: P.V', 'Ảnh: TTXVN', '(Ảnh: CTV)'])}`,
    );
  };
  const prefixed = random.chance(0.65);
  const [lead] = leadOf(desk);
  if (prefixed) page.line('dateline', random.pick(PROVINCIAL));
  else {
    page.line('lead', lead);
    photo();
  }
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    ...(prefixed && { beside: ' ', opening: lead }),
    heads: random.pick([0, 0, 0.4]),
    head: random.chance(0.5) ? (text) => text.toUpperCase() : (text) => text,
    photo: { put: photo, first: prefixed ? 0.7 : 0.1, rate: 0.15 },
  });
  if (random.chance(0.35)) page.line('sign-off', random.pick(['(TTXVN)', 'TTXVN']));
  topics(page, desk, 0.3);
  if (random.chance(0.5)) {
    page.line(
      'related-heading',
      random.pick(['TIN LIÊN QUAN', 'Tin liên quan', 'Tin cùng chuyên mục', 'CÁC TIN KHÁC', 'Đọc tiếp']),
    );
    teasers(page, desk, random.integer(2, 6), random.pick([HEADLINES, HEADLINES, SUMMED]));
  }
  return page;
};

/** The paper of the army in English: its letters before the first paragraph, where it took the story from. */
export const army: Layout = (writer) => {
  const desk = assign(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  if (random.chance(0.8)) page.line('headline', titleOf(desk));
  page.line('dateline', random.pick(['PANO –', 'PANO -']));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    beside: ' ',
    opening: leadOf(desk)[0],
    photo: { put: () => page.line('caption', legend(desk)), first: 0.6, rate: 0.1 },
  });
  if (random.chance(0.6)) page.line('sign-off', 'Source: VNA');
  return page;
};

/** A wire of another agency: its name in the dateline, its own end or none. */
export const wire: Layout = (writer) => {
  const desk = assign(writer, ({ beats, tags }) => beats.length > 0 && !/dito/u.test(tags[0] ?? ''));
  const { random, language, city } = desk;
  const page = sheetFor(desk);
  if (random.chance(0.8)) page.line('headline', titleOf(desk));
  stamp(page, desk, 0.2);
  const day = printDay(language, desk.day);
  const place = /^H[aà]/u.test(city) ? { fr: 'Hanoï', en: 'Hanoi', vi: 'Hà Nội' }[language] : city;
  const capitals = place.toUpperCase();
  const [dateline, end] = random.pick<readonly [string, string]>(
    language === 'fr'
      ? [
          [`${place} (AFP) -`, ''],
          [`${capitals}, ${day} (Xinhua) --`, ''],
          [`${capitals} (APS) -`, ''],
          [`${place} (MAP) –`, ''],
          [`${place}, ${day} (AFP) –`, ''],
          [`${capitals} (ATS) -`, '(ATS)'],
        ]
      : [
          [`${capitals}, ${day} (Xinhua) --`, 'Enditem'],
          [`${capitals}, ${day} (Xinhua) --`, 'Enditem'],
          [`${capitals} (Reuters) -`, ''],
          [`${capitals}, ${day} (AFP) –`, ''],
        ],
  );
  page.line('dateline', dateline);
  tell(page, desk, { paragraphs: lengthOf(desk), beside: ' ', opening: leadOf(desk)[1], listed: 0.2 });
  if (end !== '' && random.chance(0.8)) page.beside('sign-off', end);
  return page;
};
