import { describe, expect, it } from 'vitest';
import { asPhrase, isFurniture } from '../../../core/segmentation/markers.ts';

const isFurnitureLine = (line: string): boolean => isFurniture(line, asPhrase(line));

describe('what a page prints around its story', () => {
  it.each([
    'Économie Publié le mardi 4 mai 2021 | QRS',
    'Dernière mise à jour à 18h04 le 04/05',
    'Anna Morel - Photos : Jo Ray| 04/05/2021 18:04',
    'Publié le par Anna Morel',
    'Par Anna Morel/ Le Courrier du quai',
    'Thời sự Thứ bảy, 26/3/2016, 14:17 (GMT+7)',
    'Nguồn: https://example.vn/bai-1245.html',
    'Trang 1/3',
    '4 ảnh',
    'Quays reopened in the old town have 311 words, post on example.vn at May 4, 2021.',
    'The post Quays reopened appeared first on Quay News.',
    'Auteur/autrice : Anna Morel',
    'Télécharger l’application mobile du Quai',
    'Mời quý vị theo dõi Báo Quay trên',
    'Viết bình luận',
    'This page is protected by reCAPTCHA and its terms apply.',
  ])('%j is', (line) => expect(isFurnitureLine(line)).toBe(true));

  it.each([
    'Le quai nord publié en images le mois dernier',
    'Auteur de douze romans, Anna Morel vit au port',
    'Le port : 12 quais | 4 000 bateaux',
    'Le maire a télécharger l’avenir devant lui',
    'Inflation | 2,5',
    'Société Générale 12/3',
    'Source : la mairie',
    'Lire la suite des travaux avec les riverains',
  ])('%j is not', (line) => expect(isFurnitureLine(line)).toBe(false));
});
