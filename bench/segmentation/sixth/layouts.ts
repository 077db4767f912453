/**
 * The sixth part written apart: pages from anywhere but the crawl of the sample corpus, and none of them of a form that the
 * fifth part has. Releases, fact checks, bulletins of key and value, agendas, transcripts, blogs, aggregators, papers with
 * credits in places of their own.
 */
import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';
import { other, prose, tell } from '../second/parts.ts';

const one = <T>({ language }: Writer, words: Readonly<Record<Writer['language'], T>>): T => words[language];
const gapped = ({ random }: Writer): Page => {
  const gap = random.pick(['\n', '\n\n', '\n\n', '\n\n\n']);
  return new Page(() => gap);
};

/** A press release. */
const release: Layout = (writer) => {
  const { random, language } = writer;
  const page = gapped(writer);
  page.line(
    'boilerplate',
    one(writer, { fr: 'COMMUNIQUÉ DE PRESSE', en: 'FOR IMMEDIATE RELEASE', vi: 'THÔNG CÁO BÁO CHÍ' }),
  );
  page.line('headline', say(writer, 'headline'));
  const place = random.pick(writer.cast.place ?? ['Vinh']);
  if (language !== 'vi')
    page.line(
      'dateline',
      language === 'fr' ? `${place}, le 14 octobre 2021 –` : `${place.toUpperCase()}, Oct. 14, 2021 —`,
    );
  tell(page, writer, {
    paragraphs: random.integer(3, 7),
    ...(language !== 'vi' && { after: ' ' }),
    list: random.chance(0.4),
  });
  if (random.chance(0.6))
    page
      .line(
        'boilerplate',
        one(writer, { fr: 'Contact presse :', en: 'Media contact:', vi: 'Liên hệ báo chí:' }),
      )
      .line('boilerplate', 'presse@exemple.org');
  return page;
};

/** A claim and a verdict. */
const factCheck: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5))
    page.line('boilerplate', `${one(writer, { fr: 'Par', en: 'By', vi: 'Theo' })} ${say(writer, 'person')}`);
  page.line(
    'body',
    `${one(writer, { fr: 'L’affirmation : ', en: 'Claim: ', vi: 'Thông tin: ' })}${say(writer, 'sentence')}`,
  );
  page.line('body', say(writer, 'short'));
  tell(page, writer, { paragraphs: random.integer(3, 7), heads: 0.25 });
  if (random.chance(0.5)) {
    page.line('body', one(writer, { fr: 'Sources', en: 'Sources', vi: 'Nguồn tham khảo' }));
    page.line('body', prose(writer, 1));
  }
  return page;
};

/** A bulletin of keys and values, then a few sentences. */
const bulletin: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  page.line('body', prose(writer, 2));
  const rows = one(writer, {
    fr: [
      'Magnitude : 5,6',
      'Profondeur : 10 km',
      'Heure locale : 04h12',
      'Épicentre : à 12 km de la côte',
      'Alerte au tsunami : non',
      'Répliques : trois',
    ],
    en: [
      'Magnitude: 5.6',
      'Depth: 10 km',
      'Local time: 04:12',
      'Epicentre: 12 km off the coast',
      'Tsunami warning: none',
      'Aftershocks: three',
    ],
    vi: [
      'Độ lớn: 5,6',
      'Độ sâu: 10 km',
      'Giờ địa phương: 04h12',
      'Tâm chấn: cách bờ 12 km',
      'Cảnh báo sóng thần: không',
      'Dư chấn: ba',
    ],
  });
  for (const row of random.sample(rows, random.integer(3, 6))) page.line('body', row);
  tell(page, writer, { paragraphs: random.integer(1, 4) });
  if (random.chance(0.4)) page.beside('sign-off', one(writer, { fr: '(AFP)', en: '(AFP)', vi: '(TTXVN)' }));
  return page;
};

/** Votes or closing prices, name by name. */
const tally: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline')).line('body', prose(writer, 2));
  if (random.chance(0.5)) page.line('body', say(writer, 'subheading'));
  for (let i = random.integer(3, 8); i > 0; i--)
    page.line(
      'body',
      `${say(writer, 'person')}${random.pick([' : ', ' ', ' – ', '\t'])}${random.integer(2, 60)},${random.integer(0, 9)} %`,
    );
  tell(page, writer, { paragraphs: random.integer(1, 4) });
  return page;
};

/** What is planned, day by day. */
const agenda: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('body', prose(writer, 1));
  const days = one(writer, {
    fr: ['LUNDI 11 OCTOBRE', 'MARDI 12 OCTOBRE', 'JEUDI'],
    en: ['MONDAY, OCTOBER 11', 'TUESDAY, OCTOBER 12', 'THURSDAY'],
    vi: ['Thứ Hai', 'Thứ Ba, ngày 12/10', 'Thứ Năm'],
  });
  for (const day of days.slice(0, random.integer(2, 3))) {
    page.line('body', day);
    for (let i = random.integer(1, 4); i > 0; i--)
      page.line(
        'body',
        `${random.pick(writer.cast.place ?? ['Vinh']).toUpperCase()} - ${say(writer, 'headline')}${random.pick(['', '.', ' (09h00)'])}`,
      );
  }
  return page;
};

/** What was said on air, speaker by speaker. */
const transcript: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.6))
    page
      .line('lead', prose(writer, 1))
      .line('dateline', random.pick(['(VOVWORLD) -', '(RFI) –']))
      .beside('body', prose(writer, 1));
  const [host, guest] = [
    one(writer, { fr: 'RFI', en: 'HOST', vi: 'PV' }),
    say(writer, 'person').toUpperCase(),
  ];
  for (let i = random.integer(3, 7); i > 0; i--)
    page
      .line('body', `${host}: ${say(writer, 'sentence').replace(/\.$/u, ' ?')}`)
      .line('body', `${guest}: ${prose(writer, 3)}`);
  return page;
};

/** A web log. */
const blog: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  page.line(
    'boilerplate',
    one(writer, {
      fr: 'Posté le 14 octobre 2021 par admin',
      en: 'Posted on October 14, 2021 by admin',
      vi: 'Đăng ngày 14/10/2021 bởi admin',
    }),
  );
  tell(page, writer, { paragraphs: random.integer(3, 8), heads: random.pick([0, 0.2]) });
  if (random.chance(0.6))
    page.line(
      'boilerplate',
      one(writer, { fr: 'Classé dans : Actualités', en: 'Filed under: News', vi: 'Chuyên mục: Tin tức' }),
    );
  if (random.chance(0.5))
    page.line(
      'boilerplate',
      one(writer, { fr: '← Article précédent', en: '← Previous post', vi: '← Bài trước' }),
    );
  if (random.chance(0.5)) {
    page.line(
      'related-heading',
      one(writer, { fr: 'Articles similaires', en: 'Related posts', vi: 'Bài viết liên quan' }),
    );
    for (let i = random.integer(2, 4); i > 0; i--)
      page.line('teaser-headline', say(other(writer), 'headline'));
  }
  if (random.chance(0.5))
    page.line(
      'boilerplate',
      one(writer, { fr: 'Laisser un commentaire', en: 'Leave a Reply', vi: 'Để lại bình luận' }),
    );
  return page;
};

/** A page that gathers what others wrote. */
const aggregator: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  page.line(
    'boilerplate',
    `${random.pick(['Le Messager', 'The Courier', 'VnExpress'])} · ${one(writer, { fr: 'il y a 2 h', en: '2h ago', vi: '2 giờ' })}`,
  );
  tell(page, writer, { paragraphs: random.integer(2, 7) });
  page.line(
    'boilerplate',
    one(writer, { fr: 'Voir l’article original', en: 'View original article', vi: 'Xem link gốc' }),
  );
  page.line(
    'related-heading',
    one(writer, { fr: 'Dernières actualités', en: 'Latest news', vi: 'Tin nóng' }),
  );
  for (let i = random.integer(2, 6); i > 0; i--) {
    page.line('teaser-headline', say(other(writer), 'headline'));
    if (random.chance(0.6))
      page.line('boilerplate', `${say(writer, 'creditor')} · ${random.integer(2, 59)} min`);
  }
  return page;
};

/** A provincial paper of Vietnam: who wrote and photographed on the last line. */
const provincial: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('boilerplate', '14:12, 14/10/2021');
  const picture = (): void => {
    page.line(
      'caption',
      `${say(writer, 'caption').replace(/\.$/u, '')}.${random.chance(0.5) ? ` Ảnh: ${say(writer, 'creditor')}` : ''}`,
    );
  };
  if (random.chance(0.4)) picture();
  tell(page, writer, {
    paragraphs: random.integer(4, 9),
    heads: random.pick([0, 0.15]),
    picture,
    pictured: 0.12,
  });
  page.line('boilerplate', `${random.pick(['Bài, ảnh: ', 'Tin, ảnh: ', ''])}${say(writer, 'person')}`);
  if (random.chance(0.5)) page.line('boilerplate', random.pick(['Ý kiến bạn đọc (0)', 'Chia sẻ Facebook']));
  return page;
};

/** Papers with a credit and a legend in lines of their own: `Image source, …`, `Image caption, …`. */
const legends: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.6))
    page.line('boilerplate', random.pick(['Published', '14 October 2021', 'By Tom Aldridge']));
  const picture = (): void => {
    page.line('caption', `Image source, ${say(writer, 'creditor')}`);
    if (random.chance(0.8)) page.line('caption', `Image caption, ${say(writer, 'caption')}`);
  };
  picture();
  tell(page, writer, {
    paragraphs: random.integer(4, 9),
    heads: random.pick([0, 0.2]),
    picture,
    pictured: 0.15,
  });
  if (random.chance(0.5)) {
    page.line('related-heading', 'You may also be interested in:');
    for (let i = random.integer(1, 3); i > 0; i--)
      page.line('teaser-headline', say(other(writer), 'headline'));
  }
  if (random.chance(0.5)) page.line('boilerplate', 'Related Topics').line('boilerplate', 'Elections');
  return page;
};

/** An American wire in a paper: a rule, who contributed, where to follow. */
const wired: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  page.line(
    'boilerplate',
    `By ${say(writer, 'person').toUpperCase()}${random.pick(['', ', Associated Press'])}`,
  );
  page.line('dateline', `${random.pick(writer.cast.place ?? ['Perth']).toUpperCase()} (AP) —`);
  tell(page, writer, { paragraphs: random.integer(5, 12), after: ' ' });
  if (random.chance(0.7)) page.line('boilerplate', random.pick(['___', '____']));
  if (random.chance(0.5))
    page.line('boilerplate', `Associated Press writer ${say(writer, 'person')} contributed to this report.`);
  if (random.chance(0.4))
    page.line('boilerplate', 'Copyright 2021 The Associated Press. All rights reserved.');
  return page;
};

/** A Paris daily. */
const daily: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  const lead = prose(writer, 2);
  page.line('lead', lead);
  page.line(
    'boilerplate',
    random.pick(['Le Messager avec AFP', 'Par Le Messager avec Reuters', 'Par Hélène Marchetti']),
  );
  page.line(
    'boilerplate',
    random.pick([
      'Publié le 14 octobre 2021 à 10h12 - Mis à jour le 14 octobre 2021 à 11h05',
      'Publié hier à 10h12, modifié à 11h05',
    ]),
  );
  if (random.chance(0.5)) page.line('boilerplate', 'Temps de Lecture 2 min.');
  if (random.chance(0.7))
    page.line(
      'caption',
      `${say(writer, 'caption').replace(/\.$/u, '')}. ${say(writer, 'person').toUpperCase()} / ${say(writer, 'creditor').toUpperCase()}`,
    );
  tell(page, writer, {
    paragraphs: random.integer(4, 9),
    heads: random.pick([0, 0.2]),
    link: () =>
      page.line('related-heading', 'Lire aussi').line('teaser-headline', say(other(writer), 'headline')),
  });
  if (random.chance(0.6))
    page.line('boilerplate', random.pick(['Le Messager avec AFP', 'Réutiliser ce contenu', 'Contribuer']));
  return page;
};

/** Long reading: parts apart by stars, where it first stood. */
const essay: Layout = (writer) => {
  const { random } = writer;
  const page = gapped(writer);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5))
    page.line('boilerplate', `${one(writer, { fr: 'Par', en: 'By', vi: '' })} ${say(writer, 'person')}`);
  for (let part = random.integer(2, 3); part > 0; part--) {
    tell(page, writer, { paragraphs: random.integer(2, 4) });
    if (part > 1) page.line('boilerplate', random.pick(['***', '* * *', '•••']));
  }
  return page;
};

const ALL = ['fr', 'fr', 'en', 'vi'] as const;

export const SIXTH_LAYOUTS: readonly (readonly [string, Layout, readonly Writer['language'][]])[] = [
  ['release', release, ALL],
  ['fact check', factCheck, ALL],
  ['bulletin', bulletin, ALL],
  ['tally', tally, ALL],
  ['agenda', agenda, ALL],
  ['transcript', transcript, ALL],
  ['blog', blog, ALL],
  ['aggregator', aggregator, ALL],
  ['provincial', provincial, ['vi']],
  ['legends', legends, ['en']],
  ['wired', wired, ['en']],
  ['daily', daily, ['fr']],
  ['essay', essay, ['fr', 'en']],
];
