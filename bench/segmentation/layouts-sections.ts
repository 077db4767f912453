/**
 * Pages of vietnamplus as they were for some years: each teaser on one line behind the name of its section, headline and
 * summary with nothing but a space between. And pages whose story repeats the lead without a dateline, below a credit that
 * stands alone. What serves tuning and what is held out have other sections, and another order of what stands around.
 */
import { gaps, type Layout, leadOf } from './layout-parts.ts';
import { Page, say, type Writer } from './page.ts';
import { other } from './second/parts.ts';
import { caption, dateline, opener, story } from './story.ts';

type Names = Readonly<Record<Writer['language'], readonly string[]>>;

const TUNED: Names = {
  fr: ['Politique', 'Économie', 'Monde', 'Environnement', 'Sports', 'Santé', 'ASEAN', 'Culture - Sports'],
  en: ['Politics', 'Business', 'World', 'Environment', 'Culture - Sports', 'Society', 'Videos'],
  vi: ['Chính trị', 'Kinh tế', 'Thế giới', 'Văn hóa', 'Thể thao', 'Môi trường'],
};
const HELD_OUT: Names = {
  fr: ['Société', 'Culture', 'Tourisme', 'International', 'Sci-Tech', 'Éducation'],
  en: ['Travel', 'Culture', 'Health', 'Sci-Tech', 'ASEAN', 'Sports'],
  vi: ['Xã hội', 'Du lịch', 'Giáo dục', 'Y tế', 'Pháp luật'],
};

/** What ends the story of such a page, each a row of signs on lines of their own or behind the last words. */
const ENDS: Readonly<Record<Writer['language'], readonly (readonly string[])[]>> = {
  fr: [['-VNA'], ['– VNA'], ['VNA'], ['-VNA/VI'], ['/.', 'VNA'], []],
  en: [['/.', 'VNA'], ['/.'], ['-VNA'], ['–VNA'], ['/.', '(VNA)'], []],
  vi: [['/.', '(TTXVN/Vietnam+)'], ['/.'], ['(TTXVN)'], ['/.', 'TTXVN'], []],
};

const signed = (page: Page, { random, language }: Writer): boolean => {
  const [first, second] = random.pick(ENDS[language]);
  if (first === undefined) return false;
  if (/^\p{L}/u.test(first)) page.line('sign-off', first);
  else page.beside('sign-off', first, first.startsWith('/') ? '' : ' ');
  if (second !== undefined) page.line('sign-off', second);
  return true;
};

const teaserLines = (
  page: Page,
  writer: Writer,
  names: readonly string[],
  least: number,
  summaries: number,
): void => {
  const { random } = writer;
  const one = random.chance(0.6) ? [random.pick(names)] : names;
  const between = random.pick([' ', ' ', ' ', ' | ', '  ']);
  const [bar, space] = between === ' | ' ? [' |', ' '] : ['', between];
  for (let count = random.integer(least, 6); count > 0; count--) {
    const teaser = other(writer);
    page
      .line('related-heading', `${random.pick(one)}${bar}`)
      .beside('teaser-headline', say(teaser, 'headline'), space);
    if (random.chance(summaries)) page.beside('teaser-summary', say(teaser, 'summary'));
  }
};

/** Sentences of the story that start as such a teaser does. */
const DECOYS: Names = {
  fr: [
    'Culture Minister est le titre que portait ce bulletin jusqu’en 2012, a rappelé la rédaction.',
    'ASEAN Cup : les deux équipes se retrouveront dimanche, a confirmé la fédération.',
    'Sports Illustrated avait déjà consacré un dossier à la ville, qui compte 400.000 habitants.',
    'Monde Arabe et Asie resteront les premiers débouchés, selon les exportateurs.',
  ],
  en: [
    'ASEAN Secretary-General and ministers from ten countries attended the opening ceremony on Tuesday.',
    'World Bank experts have recommended lower fees, which are among the highest in the region.',
    'Culture Minister and her delegation visited the old quarter, where they met craftsmen.',
    'Business Forum participants asked for simpler customs procedures and lower port fees.',
    'Health Minister said that vaccination would start in March in the central provinces.',
    'World Trade Organization rules leave little room, the negotiator told reporters.',
  ],
  vi: [
    'ASEAN Cup sẽ khởi tranh vào tháng 12 với sự tham dự của mười đội tuyển trong khu vực.',
    'Thế giới Di động cho biết doanh thu quý I tăng 12% so với cùng kỳ năm trước.',
    'Văn hóa Sa Huỳnh được các nhà khảo cổ phát hiện từ đầu thế kỷ trước.',
  ],
};

const sectionedWith =
  (names: Names, least: number): Layout =>
  (writer) => {
    const { random, language } = writer;
    const page = new Page(gaps(writer, 0.2));
    const lead = leadOf(writer);
    page.line('headline', say(writer, 'headline'));
    if (random.chance(0.8)) page.line('lead', lead);
    if (random.chance(0.6)) page.line('caption', caption(writer, 0.05));
    const dated = random.chance(0.85);
    if (dated) page.line('dateline', dateline(writer, language === 'vi' ? 'TTXVN' : 'VNA'));
    story(page, writer, {
      paragraphs: random.integer(2, 9),
      photos: random.chance(0.3) ? 1 : 0,
      joined: dated,
      lost: random.chance(0.25) ? 0.03 : 0,
      subheadings: random.chance(0.15),
      ...(random.chance(0.5) && { opening: `${lead} ${say(writer, 'sentence')}` }),
    });
    if (random.chance(0.3))
      for (const said of random.sample(DECOYS[language], random.integer(1, 3))) page.line('body', said);
    const ended = signed(page, writer);
    if (random.chance(0.3)) page.line('related-heading', opener(writer));
    teaserLines(page, writer, names[language], ended ? least : 2, 0.95);
    return page;
  };

/** With the sections that serve tuning. */
export const sectioned: Layout = sectionedWith(TUNED, 1);
/** With other sections, for the part held out. */
export const sectionedOtherwise: Layout = sectionedWith(HELD_OUT, 2);

const CREDITS: Readonly<Record<'tuned' | 'heldOut', Names>> = {
  tuned: {
    fr: ['Photo : VNA', 'Photo: VNP', 'Photo : {creditor}', 'Photo: {creditor}', 'VNA/VNP photo'],
    en: ['VNA/VNP photo', 'Photo: VNA', 'Photo: {creditor}', '(Photo: {creditor})', 'VNS Photo'],
    vi: ['Ảnh: TTXVN', '(Ảnh: {creditor})', 'Ảnh: {creditor}'],
  },
  heldOut: {
    fr: ['Photo : {creditor}', 'Photo d’illustration : VNA', 'Photo VNA'],
    en: ['VNA photo', 'Illustrative photo: {creditor}', 'Photo VNA'],
    vi: ['Ảnh minh họa: {creditor}', 'Ảnh: {creditor}/TTXVN'],
  },
};
const SOURCES: Names = {
  fr: ['Source : VNA', 'Source: {creditor}', 'Source : nhandan.vn'],
  en: ['Source: VNA', 'Source: {creditor}', 'Source: nhandan.vn'],
  vi: ['Nguồn: TTXVN', 'Theo TTXVN', 'Nguồn: {creditor}'],
};

const filled = (writer: Writer, form: string): string =>
  form.replace('{creditor}', () => say(writer, 'creditor'));

const repeatedWith =
  (credits: Names): Layout =>
  (writer) => {
    const { random, language } = writer;
    const page = new Page(gaps(writer, 0.2));
    const lead = leadOf(writer);
    page.line('headline', say(writer, 'headline')).line('lead', lead);
    const credit = (): void => {
      page.line('caption', filled(writer, random.pick(credits[language])));
    };
    const place = random.next();
    if (place < 0.3) credit();
    page.line('body', random.chance(0.6) ? lead : `${lead} ${say(writer, 'sentence')}`);
    if (place >= 0.3) credit();
    story(page, writer, {
      paragraphs: random.integer(2, 8),
      subheadings: random.chance(0.5),
      list: random.chance(0.1),
    });
    if (random.chance(0.25)) credit();
    const end = random.next();
    if (end < 0.5) signed(page, writer);
    // Where the text is from, below it: an agency signs so, a site does not.
    else if (end < 0.75) {
      const source = filled(writer, random.pick(SOURCES[language]));
      page.line(/(?:VNA|TTXVN)$/u.test(source) ? 'sign-off' : 'boilerplate', source);
    }
    return page;
  };

/** A lead told again without a dateline, a credit alone, sub-headings. */
export const repeatedLead: Layout = repeatedWith(CREDITS.tuned);
/** The same with other credits, for the part held out. */
export const repeatedLeadOtherwise: Layout = repeatedWith(CREDITS.heldOut);
