/** Photographs, datelines and marks of the third part written apart. */
import { type Page, say, type Writer } from '../page.ts';

type Words = Readonly<Record<Writer['language'], readonly string[]>>;

export const WHERE: Words = {
  fr: ['Hanoï', 'Hanoi', 'Hai Duong', 'Abidjan', 'Oslo', 'Rabat', 'Hô Chi Minh-Ville'],
  en: ['Hanoi', 'Phnom Penh', 'Oslo', 'Quang Ngai', 'HCM City'],
  vi: ['Hà Nội', 'Hải Dương', 'Oslo'],
};

const CREDITS: Words = {
  fr: ['Photo : ', 'Photo: ', 'Photo: ', 'Photo - ', 'Source : ', 'Photo d’illustration : '],
  en: ['Photo: ', 'Source: ', 'Photo : '],
  vi: ['Ảnh: ', 'Nguồn: ', 'Ảnh minh họa: '],
};

/** A caption with its credit; `bare` is how often the credit is missing. */
export const picture = (writer: Writer, bare = 0.02): string => {
  const { random, language } = writer;
  const said = say(writer, 'caption').replace(/\.?$/u, '.');
  if (random.chance(bare)) return said;
  const credit = `${random.pick(CREDITS[language])}${say(writer, 'creditor')}`;
  if (random.chance(0.06)) return credit;
  return language === 'vi' || random.chance(0.2) ? `${said.slice(0, -1)} (${credit})` : `${said} ${credit}`;
};

const DAYS: Words = {
  fr: ['5 mars', '17 août', '1er juin'],
  en: ['March 5', 'August 17'],
  vi: ['5/3', '17/8'],
};

export const filed = ({ random, language }: Writer): string => {
  const agency = language === 'vi' ? 'TTXVN' : 'VNA';
  const day = random.chance(0.25) ? `, ${random.pick(DAYS[language])}` : '';
  return `${random.pick(WHERE[language])}${day} (${agency})${random.pick([' -', ' –', ' –', '-', ' —'])}`;
};

const ENDS: Words = {
  fr: ['- VNA', '-VNA', '– VNA', '-VNA/VI', '- CPV/VNA', '-VNA/CVN'],
  en: ['/.', '/.', '- VNA', '-VNA'],
  vi: ['/.', '/.', '(TTXVN/Vietnam+)'],
};

/** Signs behind the last word. */
export const signed = (page: Page, writer: Writer): void => {
  const mark = writer.random.pick(ENDS[writer.language]);
  page.beside('sign-off', mark, mark.startsWith('/') || writer.random.chance(0.25) ? '' : ' ');
};
