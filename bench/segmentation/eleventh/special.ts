/** Pages of the portals in the eleventh part that are no plain stories: interviews, albums, full texts, bulletins. */
import type { Layout } from '../layout-parts.ts';
import { filed, MORE, SUMMED, sign, THREES, teasers, topics } from './margins.ts';
import { assign } from './newsroom.ts';
import { sheetFor, wearOf } from './sheet.ts';
import { captionOf, leadOf, legend, platesOf, tell } from './telling.ts';

/** Questions and answers below a lead; who speaks may stand before each. */
export const interview: Layout = (writer) => {
  const desk = assign(writer, ({ turns }) => turns !== undefined);
  const { random, language, topic, say } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'loose']));
  const title = say(random.pick(topic.headlines));
  page.line('headline', title);
  const [lead] = leadOf(desk);
  page.line('lead', lead);
  const plate = platesOf(page, desk, { alt: random.chance(0.5) ? `${title} ảnh ` : null });
  plate();
  const worn = wearOf(desk, language === 'vi' ? 0.05 : 0.25);
  if (random.chance(language === 'vi' ? 0.1 : 0.6))
    page.line('dateline', filed(desk)).beside('body', worn(lead));
  const mark = random.pick(['', '', '- ', { fr: 'VNA : ', en: 'VNA: ', vi: '- Phóng viên: ' }[language]]);
  const turns = topic.turns ?? [];
  const kept = new Set(random.sample([...turns.keys()], random.integer(3, turns.length)));
  turns.forEach(([question, answers], at) => {
    if (!kept.has(at)) return;
    if (at > 1 && random.chance(0.15)) plate();
    page.line('body', `${mark}${say(question)}`);
    for (const answer of answers) page.line('body', worn(say(answer)));
  });
  if (random.chance(0.4)) {
    const thanks = { fr: 'Merci beaucoup.', en: 'Thank you.', vi: 'Xin trân trọng cảm ơn!' }[language];
    page.line('body', thanks);
  }
  sign(page, desk, 0.1);
  topics(page, desk, 0.15);
  if (random.chance(0.35)) return page;
  page.line('related-heading', MORE[language]);
  teasers(page, desk, random.integer(1, 7), THREES);
  return page;
};

/** Photographs one below the other, and a few words above them. */
export const album: Layout = (writer) => {
  const desk = assign(writer, ({ beats, shots }) => beats.length > 0 && shots.length > 2);
  const { random, language, topic, say } = desk;
  const page = sheetFor(desk);
  const title = say(random.pick(topic.headlines));
  page.line('headline', title);
  const [lead] = leadOf(desk);
  const filing = random.chance(0.5);
  if (filing) {
    page.line('dateline', filed(desk)).beside('body', lead);
    sign(page, desk, 0.3);
  } else page.line('lead', lead);
  const all = random.sample(topic.shots, topic.shots.length);
  let at = 0;
  const plate = platesOf(page, desk, {
    alt: !filing && random.chance(0.5) ? `${title} ảnh ` : null,
    caption: () => {
      const shot = all[at++ % all.length] ?? '';
      return captionOf(desk, { ...desk, topic: { ...topic, shots: [shot] } }, 0);
    },
  });
  for (let left = all.length; left > 0; left--) plate();
  if (random.chance(0.35)) page.line('caption', `${say(random.pick(topic.scenes))}.`);
  if (random.chance(0.5)) return page;
  page.line('related-heading', MORE[language]);
  teasers(page, desk, random.integer(1, 6), THREES);
  return page;
};

/** A text in full, its paragraphs numbered. */
export const declaration: Layout = (writer) => {
  const desk = assign(writer, ({ articles }) => articles !== undefined);
  const { random, language, topic, say } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'tight']));
  page.line('headline', say(random.pick(topic.headlines)));
  const [lead] = leadOf(desk);
  const filing = random.chance(language === 'vi' ? 0.2 : 0.7);
  if (random.chance(filing ? 0.7 : 1)) page.line('lead', lead);
  const pictured = !filing || random.chance(0.5);
  if (pictured) page.line('caption', legend(desk));
  if (filing) page.line('dateline', filed(desk)).beside('body', lead);
  const worn = wearOf(desk, language === 'vi' ? 0 : 0.35);
  const numbered = random.pick(['. ', '. ', '- ', null]);
  const articles = topic.articles ?? [];
  articles.slice(0, random.integer(5, articles.length)).forEach((said, at) => {
    page.line('body', worn(`${numbered === null ? '' : `${at + 1}${numbered}`}${say(said)}`));
  });
  sign(page, desk, 0.1);
  if (random.chance(0.4)) return page;
  page.line('related-heading', MORE[language]);
  teasers(page, desk, random.integer(1, 6), random.pick([THREES, SUMMED]));
  return page;
};

/** The weather or the results of a day: a lead, few paragraphs, and lines of what is listed. */
export const bulletin: Layout = (writer) => {
  const desk = assign(writer, ({ list }) => list !== undefined);
  const { random, language, topic, say } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'tight']));
  page.line('headline', say(random.pick(topic.headlines)));
  const [lead] = leadOf(desk);
  const filing = random.chance(language === 'vi' ? 0.2 : 0.8);
  const pictured = !filing || random.chance(0.5);
  if (pictured) page.line('lead', lead).line('caption', legend(desk));
  if (filing) page.line('dateline', filed(desk));
  tell(page, desk, {
    paragraphs: random.integer(2, 4),
    ...(filing && { beside: ' ', opening: lead }),
    listed: 1,
  });
  sign(page, desk, 0.15);
  if (random.chance(0.5)) return page;
  page.line('related-heading', MORE[language]);
  teasers(page, desk, random.integer(1, 5), THREES);
  return page;
};
