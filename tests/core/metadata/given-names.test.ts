import { describe, expect, it } from 'vitest';
import { placeEnd, worldPlaceEnd } from '../../../core/metadata/gazetteer.ts';
import { isGivenName } from '../../../core/metadata/given-names.ts';

describe('given names', () => {
  it.each([
    ['French', 'Anaïs Arsène Gaston Germaine Ségolène Renaud Tristan Quentin Margaux Lucile Édith Joëlle'],
    ['Breton and Occitan', 'Erwann Gwenaëlle Nolwenn Soizic Goulven Guilhem'],
    ['Belgian and Swiss', 'Wouter Maarten Liesbeth Godelieve Reto Ursina Koen'],
    ['of Québec', 'Réjean Ghyslain Jocelyn Josée Mylène Marilyne Steeve'],
    [
      'of the Maghreb',
      'Abdelkader Mounir Nassim Houria Yacine Djamel Khadija Slimane Fayez Rached Kheireddine',
    ],
    [
      'of West and Central Africa',
      'Kouamé Aminata Boubacar Dieudonné Ousseynou Théoneste Koffi Moctar Lansana Tidiane Zoumana',
    ],
    ['of Madagascar', 'Andry Voahangy Miora Haja Vololona Solofo'],
    ['of Cambodia and Laos', 'Vannarith Sothea Saleumxay Sisomphone'],
    ['of Lebanon', 'Charbel Joumana Nabih Toufic'],
    ['Ukrainian and Russian', 'Oleksandr Mykola Kyrylo Oksana Fyodor Lioudmila'],
    ['of the south', 'Gianluca Ornella Álvaro Estefanía Joaquim Catarina'],
    ['German and of the north', 'Günter Heiko Jutta Søren Ragnhild Pekka'],
    ['Polish, Czech and Hungarian', 'Wojciech Zbigniew Agata Vojtěch Zsófia István'],
    ['Turkish, Iranian and Indian', 'Özlem Recep Mehrdad Parisa Priyanka Sandeep'],
    ['English', 'Ian Jason Shirley Owen Gareth'],
  ])('%s', (_, names) => expect(names.split(' ').filter((name) => !isGivenName(name))).toEqual([]));

  it('the first of two counts', () => expect(isGivenName('Anaïs-Maude')).toBe(true));

  it.each([
    [
      'words',
      'Fleur Prudence Victoire Océane Colombe Aurore Urban Dawn Line Per Parfait Papa Toussaint Sultan',
    ],
    ['months', 'Avril Mai Juin Janvier April May June August'],
    ['firms and papers', 'Charlie Leroy Zara Hermes Ariane Ulysse Barry'],
    [
      'firms, brands and funds',
      'Ernst Julius Paco Jimmy Lloyd Elliott Conrad Lilly Indra Sita Aldo Valentino Garrett Stanley',
    ],
    ['places', 'Aude Luna Riad Kati Winston Jalal Leigh Lech Milos Ronda Selma Quincy Tyrone Larissa'],
    ['storms, prizes and wines', 'Freddie Freddy Archibald Irma Harvey Petrus'],
    [
      'words',
      'Mona Noel Roch Honoré Prosper Maha Fanta Saran Liv Ray Dana Aida Tamar Noor Badr Ariel Rana Lyne',
    ],
    ['titles', 'Emir Sheikh Sidi Santa Mgr'],
    ['family names', 'Diallo Traoré Santos Silva Rakotomalala'],
  ])('none of %s', (_, words) => expect(words.split(' ').filter(isGivenName)).toEqual([]));

  it.each(['Jordan', 'Orlando', 'Salem', 'Adélaïde', 'Montserrat', 'Malte', 'Wallis', 'Riyad', 'Sabah'])(
    'not the place %s',
    (place) => expect(isGivenName(place)).toBe(false),
  );

  it('none is a place that datelines name', () => {
    const names = 'Anaïs Gaston Renaud Oleksandr Wojciech Recep Gareth'.split(' ');
    const isPlace = (name: string) =>
      placeEnd(name, 0) === name.length || worldPlaceEnd(name, 0) === name.length;
    expect(names.filter(isPlace)).toEqual([]);
  });
});
