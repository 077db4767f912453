/**
 * Pages of others: the weekly of the agency and the daily of the Party, radios of Vietnam and of the world, papers that
 * print what agencies file, provincial papers, the wires of other agencies.
 */
import type { Layout } from '../layout-parts.ts';
import { say } from '../page.ts';
import { FOOT, HEAD, headingOf, maybe, print, TOOLS, TOPICS } from './furniture.ts';
import { dayLine, elsewhere, hour, legend, pointer, sentences, sheet, teasers, tellAll } from './parts.ts';

/** The weekly: links above the story, its mark on a line of its own, a form for comments below. */
export const weekly: Layout = (writer) => {
  const { random } = writer;
  const page = sheet(writer);
  if (random.chance(0.4)) page.line('boilerplate', hour(writer));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('lead', sentences(writer, 1));
  if (random.chance(0.35))
    for (let left = random.integer(1, 2); left > 0; left--)
      page.line('teaser-headline', `>>${random.pick(['', ' '])}${say(elsewhere(writer), 'headline')}`);
  if (random.chance(0.75)) page.line('caption', legend(writer, 0.05));
  tellAll(page, writer, {
    paragraphs: random.integer(3, 10),
    heads: random.pick([0, 0.2, 0.3]),
    amid: [[0.1, () => page.line('caption', legend(writer, 0.05))]],
  });
  page.line(
    'sign-off',
    random.pick([
      'VNA/CVN',
      'VNA/CVN',
      'CVN',
      `${say(writer, 'person')}/CVN`,
      'AFP/VNA/CVN',
      'Texte et photos : CVN',
    ]),
  );
  if (random.chance(0.4))
    for (const line of ['Réagir à cet article', 'Commentaire:*', 'Nom:*', 'E-mail:*'].slice(
      0,
      random.integer(1, 4),
    ))
      page.line('boilerplate', line);
  if (random.chance(0.4)) {
    page.line('related-heading', random.pick(['Articles liés', 'Dans la même rubrique', 'Autres articles']));
    teasers(page, writer, {
      count: random.integer(2, 6),
      captions: 0,
      summaries: 0,
      dates: random.chance(0.2),
    });
  }
  return page;
};

/** The daily of the Party: weekday and hour, a dateline of its own letters, links by title. */
export const daily: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  maybe(page, writer, HEAD, 0.4);
  if (random.chance(0.5)) page.line('boilerplate', hour(writer));
  page.line('headline', say(writer, 'headline'));
  const own = { fr: 'NDEL', en: 'NDO', vi: 'NDO' }[language];
  const led = random.chance(0.6);
  if (led) page.line('lead', sentences(writer, 1));
  const pictured = random.chance(0.7);
  if (pictured) page.line('caption', legend(writer, 0.12));
  const dated = !led && random.chance(0.5);
  if (dated)
    page.line('dateline', random.pick([`${own} –`, `(${own}) -`, `${say(writer, 'place')} (${own}) –`]));
  tellAll(page, writer, {
    paragraphs: random.integer(3, 9),
    ...(dated && { after: ' ' }),
    amid: [[0.12, () => page.line('caption', legend(writer, 0.15))]],
    list: random.chance(0.1),
  });
  if (random.chance(0.5)) page.line('sign-off', random.pick([own, `VNA/${own}`, 'VNA']));
  else if (random.chance(0.4)) page.line('boilerplate', say(writer, 'person').toUpperCase());
  maybe(page, writer, TOPICS, 0.3);
  if (random.chance(0.6)) {
    page.line('related-heading', headingOf(writer));
    teasers(page, writer, { count: random.integer(2, 6), captions: 0, summaries: random.pick([0, 0, 1]) });
  }
  print(page, writer, FOOT, 2);
  return page;
};

/** The radio of Vietnam: its name before the first paragraph, a mark at the end of it now and then. */
export const voice: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5))
    page.line(
      'boilerplate',
      random.chance(0.5) ? hour(writer) : `${say(writer, 'person')} | ${hour(writer)}`,
    );
  const mark = { fr: '(VOVworld) –', en: '(VOVWORLD) -', vi: 'VOV.VN -' }[language];
  const first = random.chance(0.5);
  if (first) page.line('caption', legend(writer, 0.08));
  page.line('dateline', random.chance(0.85) ? mark : `${say(writer, 'place')} (VOV) –`);
  tellAll(page, writer, {
    paragraphs: random.integer(2, 7),
    after: ' ',
    amid: [[first ? 0.06 : 0.25, () => page.line('caption', legend(writer, 0.15))]],
    linked: random.chance(0.1),
  });
  if (random.chance(0.25)) page.line('sign-off', random.pick(['VOV', 'VOV/VNA', 'VOV5']));
  if (random.chance(0.5)) {
    page.line('related-heading', headingOf(writer));
    teasers(page, writer, {
      count: random.integer(1, 6),
      captions: 0,
      summaries: random.pick([0, 1]),
      dates: random.chance(0.3),
    });
  }
  print(page, writer, FOOT, 2);
  return page;
};

const NOTICES = [
  'Publicité',
  'La suite après la publicité',
  'Article réservé aux abonnés',
  'Offrir cet article',
  'Ajouter à vos favoris',
] as const;

/** A daily of France that prints what AFP files. */
export const newspaper: Layout = (writer) => {
  const { random } = writer;
  const page = sheet(writer);
  print(page, writer, HEAD, 2);
  page.line('headline', say(writer, 'headline'));
  const led = random.chance(0.75);
  if (led) page.line('lead', sentences(writer, random.integer(1, 2)));
  if (random.chance(0.6))
    page.line(
      'boilerplate',
      random.pick([
        'Avec AFP',
        `Par ${say(writer, 'person')}`,
        'Par la rédaction avec AFP',
        'L’Essentiel avec AFP',
      ]),
    );
  page.line('boilerplate', `${random.pick(['Publié le ', 'Mis à jour le ', 'Modifié le '])}${hour(writer)}`);
  print(page, writer, TOOLS, 2);
  if (random.chance(0.6)) {
    const said = say(writer, 'caption').replace(/\.?$/u, '.');
    page.line(
      'caption',
      `${said} ${random.pick(['©', '|', '/', '•'])} ${say(writer, 'person')}${random.pick([' / AFP', '/AFP', ' / Reuters', ''])}`,
    );
  }
  tellAll(page, writer, {
    paragraphs: random.integer(4, 11),
    heads: random.pick([0, 0.2, 0.3]),
    amid: [
      [0.07, () => page.line('boilerplate', random.pick(NOTICES))],
      [0.07, () => page.line('caption', legend(writer, 0.25))],
    ],
    linked: random.chance(0.45),
  });
  if (random.chance(0.25)) page.line('sign-off', random.pick(['(AFP)', '(Avec AFP)', 'AFP']));
  maybe(page, writer, TOPICS, 0.3);
  if (random.chance(0.6)) {
    page.line('related-heading', headingOf(writer));
    teasers(page, writer, { count: random.integer(2, 6), captions: 0, summaries: random.pick([0, 0, 0.5]) });
  }
  print(page, writer, FOOT, 4);
  return page;
};

/** A radio of the world: who says it, a caption with its photographer, links amid the text, a call for letters. */
export const worldRadio: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  const french = language === 'fr';
  if (random.chance(0.4)) page.line('boilerplate', french ? 'Asie-Pacifique' : 'Asia Pacific');
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.6)) page.line('lead', sentences(writer, random.integer(1, 2)));
  page.line('boilerplate', `${french ? 'Publié le : ' : 'Issued on: '}${hour(writer)}`);
  if (random.chance(0.4)) page.line('boilerplate', french ? '2 mn' : '2 min');
  if (random.chance(0.7)) {
    const photographer = say(writer, 'person');
    const credit = random.pick(['© Reuters', `AP - ${photographer}`, `© AFP/${photographer}`, '© AFP']);
    page.line('caption', `${say(writer, 'caption').replace(/\.?$/u, '.')} ${credit}`);
  }
  page.line(
    'boilerplate',
    `${french ? 'Par : ' : 'By: '}${random.chance(0.4) ? 'RFI' : say(writer, 'person')}`,
  );
  tellAll(page, writer, {
    paragraphs: random.integer(3, 9),
    heads: random.pick([0, 0, 0.25]),
    linked: random.chance(0.5),
  });
  if (random.chance(0.2)) pointer(page, writer);
  if (random.chance(0.4)) page.line('sign-off', french ? '(Avec AFP)' : '(with AFP)');
  print(page, writer, FOOT, 3);
  if (random.chance(0.4)) {
    page.line('related-heading', headingOf(writer));
    teasers(page, writer, { count: random.integer(1, 4), captions: 0, summaries: 0 });
  }
  return page;
};

/** A provincial paper: alternatives behind the picture, its source below the story, tables of other news. */
export const provincial: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  print(page, writer, HEAD, 1);
  const title = say(writer, 'headline');
  page.line('headline', title);
  page.line('boilerplate', hour(writer));
  if (random.chance(0.7)) page.line('lead', sentences(writer, 1));
  const viet = language === 'vi';
  let number = 0;
  const picture = (): void => {
    number++;
    if (viet && random.chance(0.4)) page.line('image-alt', `${title} - Ảnh ${number}.`);
    page.line('caption', legend(writer, 0.25));
  };
  if (random.chance(0.6)) picture();
  tellAll(page, writer, {
    paragraphs: random.integer(3, 9),
    heads: random.pick([0, 0, 0.2]),
    list: random.chance(0.15),
    amid: [[0.15, picture]],
  });
  if (random.chance(0.5))
    page.line(
      'sign-off',
      viet ? random.pick(['TTXVN', '(TTXVN)', 'Theo TTXVN']) : random.pick(['VNA', '(VNA)', 'Source: VNA']),
    );
  else if (random.chance(0.6)) page.line('boilerplate', say(writer, 'person'));
  maybe(page, writer, TOOLS, 0.3);
  maybe(page, writer, TOPICS, 0.3);
  if (random.chance(0.7)) {
    page.line('related-heading', headingOf(writer));
    teasers(page, writer, {
      count: random.integer(2, 8),
      captions: 0,
      summaries: random.pick([0, 0, 0.8]),
      dates: random.chance(0.3),
    });
  }
  print(page, writer, FOOT, 3);
  return page;
};

/** Wires of other agencies. */
export const wire: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  if (random.chance(0.7)) page.line('headline', say(writer, 'headline'));
  if (random.chance(0.2)) page.line('boilerplate', hour(writer));
  const place = say(writer, 'place');
  const day = dayLine(writer);
  const caps = place.toUpperCase();
  const french: readonly (readonly [string, readonly string[]])[] = [
    [`${caps}, ${day} (Xinhua) --`, ['Fin', '']],
    [`${caps} – (APS) –`, ['']],
    [`${place}, ${day} (Prensa Latina)`, ['peo/rvp', 'livp/abm', '']],
    [`${caps}, ${day} (AFP) -`, ['(AFP)', '']],
    [`${place}, ${day} (ACI) –`, ['']],
    [`${place}, ${day} (KPL) -`, ['KPL', '']],
  ];
  const english: readonly (readonly [string, readonly string[]])[] = [
    [`${caps}, ${day} (Xinhua) --`, ['Enditem', '']],
    [`${caps}, ${day} (Bernama) --`, ['-- BERNAMA', '']],
    [`(KPL)`, ['KPL', '']],
    [`${caps} (Reuters) -`, ['']],
    [`AKP ${place}, ${day}, 2023 --`, ['']],
    [`${caps}, ${day} (PTI)`, ['PTI']],
  ];
  const [filed, ends] = random.pick(language === 'fr' ? french : english);
  page.line('dateline', filed);
  tellAll(page, writer, {
    paragraphs: random.integer(2, 9),
    after: ' ',
    amid: [[0.06, () => page.line('caption', legend(writer, 0.1))]],
  });
  const end = random.pick(ends);
  if (end !== '') page.line('sign-off', end);
  if (random.chance(0.25)) {
    page.line('related-heading', headingOf(writer));
    teasers(page, writer, { count: random.integer(1, 5), captions: 0, summaries: random.pick([0, 1]) });
  }
  return page;
};
