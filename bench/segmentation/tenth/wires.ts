/** Wires of other agencies in the tenth part, as they stand in a pile of dispatches or on a site that prints them. */
import type { Layout } from '../layout-parts.ts';
import { type Desk, deskFor, draw, sheetFor } from './desk.ts';
import { BUTTONS, IMPRINT, margin, margins, stamp } from './margins.ts';
import { dayOf, headingOf, placeOf, teasers } from './others.ts';
import { credited, leadOf, platesOf, tell } from './telling.ts';

interface Wire {
  readonly dateline: string;
  /** What may stand at its end. */
  readonly ends: readonly string[];
  /** Whose photographs it prints. */
  readonly credit: string;
}

const wiresFor = (desk: Desk, place: string): readonly Wire[] => {
  const capitals = place.toUpperCase();
  const day = dayOf(desk);
  switch (desk.language) {
    case 'fr':
      return [
        { dateline: `${place} (AFP) -`, ends: ['', ''], credit: 'AFP' },
        { dateline: `${place}, ${day} (AFP) -`, ends: ['', 'AFP'], credit: 'AFP' },
        { dateline: `${capitals} -`, ends: [''], credit: 'APS' },
        { dateline: `${capitals}, ${day} (APS) -`, ends: ['', 'APS'], credit: 'APS' },
        { dateline: `${place} -`, ends: ['', '(MAP)'], credit: 'MAP' },
        { dateline: `${place}, ${day} (MAP) -`, ends: [''], credit: 'MAP' },
        { dateline: `${capitals}, ${day} (Xinhua) --`, ends: ['Fin', 'Fin', ''], credit: 'Xinhua' },
        { dateline: `${capitals} (Xinhua) --`, ends: [''], credit: 'Xinhua' },
      ];
    case 'en':
      return [
        { dateline: `${capitals}, ${day} (Xinhua) --`, ends: ['Enditem', 'Enditem', ''], credit: 'Xinhua' },
        { dateline: `${place} (AFP) –`, ends: ['', ''], credit: 'AFP' },
        { dateline: `${capitals}, ${day} (AFP) -`, ends: [''], credit: 'AFP' },
        {
          dateline: `${capitals}, ${day} (Bernama) --`,
          ends: ['-- BERNAMA', '-- BERNAMA'],
          credit: 'Bernama',
        },
        { dateline: `${capitals} (Reuters) -`, ends: [''], credit: 'REUTERS' },
        { dateline: `(KPL)`, ends: ['KPL', ''], credit: 'KPL' },
      ];
    case 'vi':
      return [
        { dateline: `${place} (TTXVN) -`, ends: ['/.', '(TTXVN)'], credit: 'THX/TTXVN' },
        { dateline: `${place}, ${day} (THX) -`, ends: ['(THX)', ''], credit: 'THX' },
        { dateline: `${place} (AFP) -`, ends: ['(AFP)', ''], credit: 'AFP/TTXVN' },
      ];
    default:
      return desk.language satisfies never;
  }
};

/** A wire by itself, or with what a site put around it. */
export const wire: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random, language } = desk;
  const page = sheetFor(desk);
  const online = random.chance(0.45);
  const [lead, opening] = leadOf(desk);
  const { dateline, ends, credit } = random.pick(wiresFor(desk, placeOf(desk, lead)));
  if (online || random.chance(0.6)) page.line('headline', draw(desk, 'title'));
  if (online) page.line('boilerplate', stamp(desk));
  if (online) margin(page, desk, BUTTONS, 0.4);
  const label = { fr: 'Photo : ', en: 'Photo: ', vi: 'Ảnh: ' }[language];
  const plate = platesOf(page, desk, {
    alt: null,
    say: (at) =>
      at.random.chance(0.6)
        ? `${draw(at, 'picture').replace(/\.$/u, '')}. ${at.random.pick([label, '© '])}${credit}`
        : credited(at),
  });
  if (online && random.chance(0.7)) plate();
  page.line('dateline', dateline);
  tell(page, desk, {
    paragraphs: random.pick([1, 2, 3, 4, 5, 6, 8, 10]),
    opening,
    beside: ' ',
    longest: 2,
    link: online && random.chance(0.25) ? 'beside' : undefined,
  });
  const end = random.pick(ends);
  if (end.startsWith('/')) page.beside('sign-off', end, '');
  else if (end === 'Fin' || (end.startsWith('(') && random.chance(0.5))) page.beside('sign-off', end);
  else if (end !== '') page.line('sign-off', end);
  if (!online) return page;
  if (random.chance(0.5)) {
    page.line('related-heading', headingOf(desk));
    teasers(page, desk, random.pick(['titles', 'titles', 'pairs'] as const), random.integer(2, 5));
  }
  margins(page, desk, IMPRINT, 2);
  return page;
};
