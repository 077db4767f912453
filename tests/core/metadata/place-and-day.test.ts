import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import { readPlaceAndDay } from '../../../core/metadata/place-and-day.ts';
import { segment } from '../../../core/segmentation/segment.ts';

const read = (line: string) => readPlaceAndDay(line, { from: 0, to: line.length });

describe('the place and the day alone on a line', () => {
  it.each([
    ['Paris, le 8 juin 2017', 'Paris', '2017-06-08'],
    ['Paris, le jeudi 8 juin 2017', 'Paris', '2017-06-08'],
    ['Villers-sur-Quai, le 1er juin 2017.', 'Villers-sur-Quai', '2017-06-01'],
    ['La Haye, le 8 juin 2017', 'La Haye', '2017-06-08'],
    ['Le Lamentin, le 8 juin 2017', 'Le Lamentin', '2017-06-08'],
    ['Bourg de Quai, le 8 juin 2017', 'Bourg de Quai', '2017-06-08'],
    ['GENÈVE, 8 juin 2017', 'GENÈVE', '2017-06-08'],
    ['Brussels, 8 June 2017', 'Brussels', '2017-06-08'],
    ['Washington, June 8, 2017', 'Washington', '2017-06-08'],
    ['Hà Nội, ngày 8 tháng 6 năm 2017', 'Hà Nội', '2017-06-08'],
    ['Paris, le 08/06/2017', 'Paris', '2017-06-08'],
  ])('%s', (line, place, date) => {
    const found = read(line);
    expect(found?.place && line.slice(found.place.from, found.place.to)).toBe(place);
    expect(found?.date?.value).toBe(date);
    expect(found?.span).toEqual({ from: 0, to: line.length });
  });

  it.each([
    'Paris, le 8 juin',
    'Paris, juin 2017',
    'le 8 juin 2017',
    'Jeudi, le 8 juin 2017',
    'Jeudi, 8 juin 2017',
    'Sports, le 8 juin 2017',
    'Concert, 8 juin 2017',
    'Anna Morel, le 8 juin 2017',
    'Mme Morel, le 8 juin 2017',
    'Salle Pleyel, le 8 juin 2017',
    'La Rédaction, le 8 juin 2017',
    'Rédaction, le 8 juin 2017',
    'Le Courrier, le 8 juin 2017',
    'Quai Matin, le 8 juin 2017',
    'Attentat de Nice, le 8 juin 2017',
    'Paris, le 8 juin 2017, la foule',
    'Publié à Paris, le 8 juin 2017',
    'Paris, le 31 juin 2017',
  ])('none in %s', (line) => expect(read(line)).toBeNull());

  it('tells where and when a story was filed that starts below it', () => {
    const text = [
      'Les berges du fleuve bientôt rendues aux promeneurs de la ville',
      'Paris, le 8 juin 2017',
      'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais.',
      'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
    ].join('\n\n');
    const { datelinePlace, date } = extractMetadata(text, segment(text), []);
    expect(datelinePlace?.value).toBe('Paris');
    expect(date).toMatchObject({ value: '2017-06-08', rule: 'dateline' });
  });
});
