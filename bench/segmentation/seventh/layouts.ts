/**
 * The seventh part written apart: sites of broadcasters, portals, wires and papers as they are flattened today, with
 * links above the headline, captions without credit wherever a page puts them, advertisements amid the story, and what
 * agencies print around their dispatches.
 */
import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';
import { dayOf, other, prose, tell } from '../second/parts.ts';
import { mayStandOpen } from '../story.ts';
import { AMID, AMID_HEADINGS, BAND, FOOT, HEADINGS, RUBRICS, SHARING, STAMPS } from './furniture.ts';

type Words = Readonly<Record<Writer['language'], readonly string[]>>;

const pick = (writer: Writer, words: Words): string => writer.random.pick(words[writer.language]);
const gapped = ({ random }: Writer): Page => {
  const gap = random.pick(['\n', '\n\n', '\n\n', '\n\n\n']);
  return new Page(() => gap);
};
const some = (page: Page, writer: Writer, words: Words, most: number): void => {
  const { random, language } = writer;
  for (const line of random.sample(words[language], random.integer(0, most))) page.line('boilerplate', line);
};
const by = (writer: Writer): string =>
  `${pick(writer, { fr: ['Par ', 'Par : ', ''], en: ['By ', ''], vi: ['', 'Theo '] })}${say(writer, 'person')}`;

/** A caption without a credit: what is seen, in a line of its own, now and then cut off. */
const seen = (writer: Writer): string => {
  const said = say(writer, 'caption').replace(/\.$/u, '');
  if (writer.random.chance(0.1) && said.length > 40)
    return `${said.slice(0, writer.random.integer(32, said.length - 3)).trimEnd()}${writer.random.pick(['...', '…'])}`;
  return mayStandOpen(said) && writer.random.chance(0.4) ? said : `${said}.`;
};

/** A caption with a credit in the ways of these sites. */
const credited = (writer: Writer): string => {
  const { random } = writer;
  const said = say(writer, 'caption').replace(/\.$/u, '');
  const name = say(writer, 'creditor');
  const person = say(writer, 'person');
  return random.pick([
    `${said}. © ${person} / ${name}`,
    `${said}. © ${name}`,
    `${said}. (${person}/${name})`,
    `${said}. (${name} via AP)`,
    `${said}. ${pick(writer, { fr: ['Photo : ', 'Crédit : '], en: ['Photo: ', 'Photo by '], vi: ['Ảnh: ', 'Ảnh: '] })}${name}`,
    `${said}. ${person.toUpperCase()} / ${name.toUpperCase()}`,
    `${said} (${pick(writer, { fr: ['Photo : '], en: ['Photo: '], vi: ['Ảnh: '] })}${name})`,
  ]);
};

/** A picture: its caption, now and then below a line of its own for the credit. */
const picture = (page: Page, writer: Writer, bare: number): void => {
  const { random, language } = writer;
  if (random.chance(0.15)) {
    const label = { fr: 'Photo', en: 'Photo', vi: 'Ảnh:' }[language];
    page
      .line('caption', `${label} ${say(writer, 'person')}, ${say(writer, 'creditor')}`)
      .line('caption', seen(writer));
  } else page.line('caption', random.chance(bare) ? seen(writer) : credited(writer));
};

const links = (page: Page, writer: Writer, least: number, most: number): void => {
  for (let i = writer.random.integer(least, most); i > 0; i--)
    page.line('teaser-headline', say(other(writer), 'headline'));
};

const linkAmid = (page: Page, writer: Writer): void => {
  const { random } = writer;
  const head = pick(writer, AMID_HEADINGS);
  const title = say(other(writer), 'headline');
  const form = random.next();
  if (form < 0.7)
    page
      .line('related-heading', `${head}${writer.language === 'fr' ? ' :' : ':'}`)
      .beside('teaser-headline', title);
  else if (form < 0.85) page.line('teaser-headline', `>> ${title}`);
  else page.line('related-heading', head).line('teaser-headline', title);
};

const related = (page: Page, writer: Writer): void => {
  const { random } = writer;
  page.line('related-heading', pick(writer, HEADINGS));
  const captions = random.pick([0, 0, 0.5, 1]);
  const summaries = random.pick([0, 0.5, 1, 1]);
  for (let i = random.integer(1, 9); i > 0; i--) {
    const one = other(writer);
    const title = say(one, 'headline');
    if (random.chance(captions))
      page.line(
        'teaser-caption',
        random.chance(0.1) ? title : random.chance(0.2) ? seen(one) : credited(one),
      );
    page.line('teaser-headline', title);
    if (random.chance(summaries)) page.line('teaser-summary', say(one, 'summary'));
  }
};

const amid = (page: Page, writer: Writer): void => {
  const { random } = writer;
  if (random.chance(0.35)) linkAmid(page, writer);
  else if (random.chance(0.5)) page.line('boilerplate', pick(writer, AMID));
  else picture(page, writer, 0.45);
};

/** A broadcaster. */
const broadcaster: Layout = (writer) => {
  const { random, language } = writer;
  const page = gapped(writer);
  some(page, writer, BAND, 2);
  if (random.chance(0.6)) page.line('boilerplate', pick(writer, RUBRICS));
  page.line('headline', say(writer, 'headline'));
  some(page, writer, STAMPS, 2);
  const shown = random.chance(0.7);
  if (shown) picture(page, writer, 0.3);
  const told = prose(writer, 2);
  page.line('lead', told);
  if (!shown || random.chance(0.8)) page.line('boilerplate', by(writer));
  some(page, writer, SHARING, 2);
  if (language === 'fr' && random.chance(0.2))
    page.line('boilerplate', `Avec notre correspondant à ${say(writer, 'place')}, ${say(writer, 'person')}`);
  tell(page, writer, {
    paragraphs: random.integer(3, 9),
    heads: random.pick([0, 0.2]),
    picture: amid,
    pictured: 0.2,
  });
  some(page, writer, AMID, 1);
  if (random.chance(0.6)) related(page, writer);
  some(page, writer, FOOT, 4);
  return page;
};

/** A portal: what else it has stands above the headline. */
const portal: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  some(page, writer, BAND, 3);
  const form = random.next();
  if (form < 0.35) {
    page.line('related-heading', pick(writer, HEADINGS));
    links(page, writer, 1, 4);
  } else if (form < 0.6)
    for (let i = random.integer(1, 3); i > 0; i--)
      page.line('teaser-headline', `${random.pick(['>> ', '► ', '» '])}${say(other(writer), 'headline')}`);
  const above = form < 0.6;
  // Between links and the headline a page prints something of its own.
  if (above && form < 0.35) page.line('boilerplate', pick(writer, random.chance(0.5) ? STAMPS : RUBRICS));
  else if (random.chance(0.5)) page.line('boilerplate', pick(writer, RUBRICS));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('boilerplate', pick(writer, STAMPS));
  const led = random.chance(0.5);
  if (led) page.line('lead', prose(writer, 2));
  if (led || random.chance(0.3)) page.line('boilerplate', by(writer));
  if (random.chance(0.4)) page.line('caption', random.chance(0.5) ? seen(writer) : credited(writer));
  tell(page, writer, {
    paragraphs: random.integer(2, 9),
    heads: random.pick([0, 0, 0.2]),
    picture: amid,
    pictured: 0.12,
  });
  some(page, writer, SHARING, 2);
  if (random.chance(0.5)) related(page, writer);
  some(page, writer, FOOT, 3);
  return page;
};

/** An American wire in a paper of today. */
const wireToday: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  if (random.chance(0.5)) page.line('boilerplate', pick(writer, RUBRICS));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.8)) page.line('boilerplate', `By ${say(writer, 'person').toUpperCase()}`);
  if (random.chance(0.7)) page.line('boilerplate', pick(writer, STAMPS));
  const photo = (): void => {
    const said = say(writer, 'caption').replace(/\.$/u, '');
    const start = random.chance(0.4) ? 'In this photo released by the ministry, ' : '';
    page.line(
      'caption',
      `${start === '' ? said : `${start}${said.charAt(0).toLowerCase()}${said.slice(1)}`}. ${random.pick([`(AP Photo/${say(writer, 'person')})`, `(${say(writer, 'creditor')} via AP)`])}`,
    );
  };
  if (random.chance(0.4)) photo();
  page.line('dateline', `${say(writer, 'place').toUpperCase()} (AP) —`);
  tell(page, writer, {
    paragraphs: random.integer(4, 12),
    after: ' ',
    picture: () => (random.chance(0.5) ? photo() : page.line('boilerplate', pick(writer, AMID))),
    pictured: 0.2,
  });
  if (random.chance(0.4)) page.line('boilerplate', '___');
  if (random.chance(0.4))
    page.line('boilerplate', `Associated Press writer ${say(writer, 'person')} contributed to this report.`);
  if (random.chance(0.5)) {
    page.line(
      'related-heading',
      random.pick(['MOST READ', 'More AP news', 'Related Stories', 'RELATED COVERAGE']),
    );
    links(page, writer, 1, 5);
  }
  some(page, writer, FOOT, 2);
  return page;
};

/** A dispatch of an agency with its own page: who wrote it, where it was filed, who edited it. */
const agencyPage: Layout = (writer) => {
  const { random, language } = writer;
  const page = gapped(writer);
  if (random.chance(0.3)) page.line('boilerplate', pick(writer, STAMPS));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.15)) page.line('headline', page.lastText);
  if (random.chance(0.25))
    page.line('boilerplate', `Source: ${random.pick(['Xinhua', 'Bernama', 'Antara'])}`);
  if (random.chance(0.2)) page.line('boilerplate', `Editor: ${random.pick(['huaxia', 'Lin', 'W. Tan'])}`);
  if (random.chance(0.3)) page.line('boilerplate', pick(writer, STAMPS));
  if (random.chance(0.25)) page.line('caption', random.chance(0.5) ? seen(writer) : credited(writer));
  const place = say(writer, 'place');
  const day = dayOf(writer);
  const filed = {
    fr: [
      `${place.toUpperCase()}, ${day} (APS) –`,
      `${place}, Gabon (PANA) -`,
      `${place} – `,
      `${place}, ${day} (MAP) -`,
      `${place} (ATS/AFP) -`,
    ],
    en: [
      `${place.toUpperCase()}, ${day} (Xinhua) --`,
      `${place} (ANTARA) -`,
      `${place.toUpperCase()}, ${day}. /TASS/.`,
      `${place.toUpperCase()}, ${day} (Bernama) --`,
    ],
    vi: [
      `${place} (TTXVN) -`,
      `${place} (TTXVN ${random.integer(1, 28)}/${random.integer(1, 12)})`,
      `${place} (VOV) -`,
    ],
  };
  const line = pick(writer, filed);
  page.line('dateline', line);
  const apart = line.endsWith(')');
  tell(page, writer, {
    paragraphs: random.integer(2, 10),
    ...(!apart && { after: ' ' }),
    picture: () => page.line('caption', random.chance(0.4) ? seen(writer) : credited(writer)),
    pictured: 0.12,
  });
  const initials = random.pick(['AR/BEH/IS', 'MA/JSG/SOC', 'TNDD/BEH/IBA', 'FJG/IS/SOC']);
  const ends = {
    fr: [
      `-0- PANA ${initials} ${random.integer(1, 28)}oct20${random.integer(10, 22)}`,
      'APS',
      '(APS)',
      'MAP',
      '-VNA',
      '(Avec AFP)',
      'AC/te/APA',
      '',
    ],
    en: ['Enditem', '■', '-- BERNAMA', 'BERNAMA', `Reporter: ${say(writer, 'person')}`, ''],
    vi: [
      `TTXVN/${say(writer, 'person')}`,
      `${say(writer, 'person')} (TTXVN)`,
      '(TTXVN)',
      `${say(writer, 'person')}/TTXVN`,
      '',
    ],
  };
  const end = pick(writer, ends);
  if (end === '■') page.beside('sign-off', end, '');
  else if (end.startsWith('Reporter'))
    page.line('boilerplate', end).line('boilerplate', `Editor: ${say(writer, 'person')}`);
  else if (end !== '') page.line('sign-off', end);
  if (random.chance(0.3))
    page.line('boilerplate', language === 'en' ? 'COPYRIGHT © ANTARA 2021' : '© 2021 – Tous droits réservés');
  if (random.chance(0.3)) related(page, writer);
  return page;
};

/** A site of Vietnam: the name of the writer below, captions under every picture. */
const sitePage: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  some(page, writer, BAND, 1);
  if (random.chance(0.4)) page.line('boilerplate', pick(writer, RUBRICS));
  if (random.chance(0.3)) page.line('boilerplate', pick(writer, STAMPS));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.4)) page.line('boilerplate', `${by(writer)} ${pick(writer, STAMPS)}`);
  const first = random.chance(0.4);
  const lead = random.chance(0.75);
  if (first) picture(page, writer, 0.5);
  if (lead) page.line('lead', prose(writer, 1));
  if (!first && random.chance(0.4)) picture(page, writer, 0.5);
  else if (lead && !first) page.line('boilerplate', pick(writer, SHARING));
  tell(page, writer, {
    paragraphs: random.integer(3, 9),
    heads: random.pick([0, 0, 0.2]),
    picture: amid,
    pictured: 0.2,
    list: random.chance(0.1),
  });
  if (random.chance(0.25)) picture(page, writer, 0.5);
  if (random.chance(0.6)) page.line('boilerplate', say(writer, 'person'));
  if (random.chance(0.6)) related(page, writer);
  some(page, writer, FOOT, 3);
  return page;
};

/** A story of an agency whose pictures have captions without credit, above it, amid it or below its sign-off. */
const pictured: Layout = (writer) => {
  const { random, language } = writer;
  const page = gapped(writer);
  const title = say(writer, 'headline');
  page.line('headline', title);
  if (random.chance(0.25)) page.line('headline', say(writer, 'headline'));
  const lead = prose(writer, 1);
  const led = random.chance(0.4);
  if (led) page.line('lead', lead);
  const place = random.next();
  if (place < 0.4) page.line('caption', seen(writer));
  const filed = {
    fr: `${say(writer, 'place')} (VNA) –`,
    en: `${say(writer, 'place')} (VNA) -`,
    vi: `${say(writer, 'place')} (TTXVN) -`,
  };
  const dated = led || random.chance(0.6);
  if (dated) page.line('dateline', filed[language]);
  tell(page, writer, {
    paragraphs: random.integer(2, 7),
    ...(dated && { after: ' ' }),
    ...(led && random.chance(0.6) && { opening: `${lead} ${say(writer, 'sentence')}` }),
    heads: random.pick([0, 0, 0.15]),
    picture: () => {
      if (random.chance(0.4))
        page
          .line('image-alt', `${title} ảnh ${random.integer(1, 3)}`)
          .beside('caption', random.chance(0.6) ? seen(writer) : credited(writer), '');
      else page.line('caption', seen(writer));
    },
    pictured: place < 0.8 ? 0.25 : 0.05,
  });
  const ended = random.chance(0.8);
  if (ended)
    page.beside(
      'sign-off',
      random.pick(language === 'vi' ? ['(TTXVN)', '/.'] : ['-VNA', '- VNA', '– VNA/VI', '/.']),
    );
  if (ended && place > 0.75) page.line('caption', seen(writer));
  if (ended && random.chance(0.5)) related(page, writer);
  return page;
};

const ALL = ['fr', 'fr', 'en', 'vi'] as const;

export const SEVENTH_LAYOUTS: readonly (readonly [string, Layout, readonly Writer['language'][]])[] = [
  ['broadcaster of today', broadcaster, ['fr', 'fr', 'en', 'vi']],
  ['portal of today', portal, ALL],
  ['wire of today', wireToday, ['en']],
  ['agency page', agencyPage, ALL],
  ['site page', sitePage, ['fr', 'en', 'vi', 'vi']],
  ['pictured', pictured, ALL],
];
