/** Lines that say whose page it is, told by their form. */
import { describe, expect, it } from 'vitest';
import { isMasthead, paperIn } from '../../../../core/segmentation/lines/mastheads.ts';

describe('a masthead', () => {
  it.each([
    'ABP - Agence béninoise de presse',
    'Abp – Agence béninoise de presse',
    'Agence béninoise de presse (ABP)',
    'Agence béninoise de presse - ABP',
    'Agence béninoise de presse (ABP) - Cotonou',
    'Agence quaienne d’informations Quaina',
    'Agence de presse Quaina | Service culture',
    'A.F.P.',
    'AGENCE BÉNINOISE DE PRESSE',
    "AGENCE D'INFORMATION DU BURKINA",
    'QPI - Quay Press International',
    'RFI | Radio France Internationale',
    'Agence de presse juridique - Bureau de Lyon',
    'Maghreb Arabe Presse -- Service international',
    'AFP | Sports | Natation',
    'Belga - Intérieur - 12:40',
    'Quaypresse - 12/03/2004 - 08:15',
    'Infoquai - 12 mars 2004',
    'Le Nouvelliste - Culture',
    'La Nation - quotidien du matin',
    'Sidwaya · N° 4312',
    'Quai.info - Le fleuve au quotidien',
    'LeQuai.net, toute l’actualité du fleuve',
    'République du Quai | Ministère des Affaires étrangères et de la Coopération',
    'RÉPUBLIQUE DU QUAI — MINISTÈRE DE LA SANTÉ PUBLIQUE',
    'Royaume du Quai - Ministère de l’agriculture, de l’élevage et de la pêche',
    'Ministère de la Pêche | Direction des ports',
    'Parti socialiste du Quai – Fédération du Littoral',
    'Parti radical – Section de Lyon',
    'PARTI SOCIALISTE – FÉDÉRATION DU LITTORAL',
    'Union syndicale des dockers | Service de presse',
    'Republic of Ghana | Ministry of Foreign Affairs',
    'Bộ Ngoại giao | Cộng hòa xã hội chủ nghĩa Việt Nam',
  ])('%s', (line) => expect(isMasthead(line)).toBe(true));

  it.each([
    'Algérie - Maroc : le match de l’année',
    'AFP - le personnel en grève contre le plan de départs',
    'AFP - Fabrice Martin nommé à la tête de la rédaction',
    'Agence de l’eau - un plan pour les berges',
    'Agence de presse : la grève continue',
    'Agence de presse Quaina en grève',
    'Agence de presse QN',
    'Agence de l’eau Quaina',
    'Agence Quaina d’architecture',
    'Tennis - Coupe Davis',
    'Bamako - 12/03/2004',
    'OMS - Campagne mondiale de vaccination',
    'Presse - la liberté recule',
    'Le Temps des moissons',
    'Le Monde - une histoire de courage et de patience',
    'République du Quai | Ministère de la Santé visé par une plainte',
    'Parti socialiste – Fédération du Littoral : la rupture',
    'Parti socialiste – la fédération du Littoral vote',
    'Ministère de la Santé – Syndicat des dockers, le bras de fer',
    'Ministère de la Santé critique – les hôpitaux répondent',
    'Ville - Sports',
    'Booking.com, une amende record pour un géant du tourisme',
    'Quai.com, le géant du livre en ligne',
    'Quai.com, deux mille emplois de moins',
    'Région | Le port rouvre',
    'AFP',
    'Q.R.S.',
  ])('is none: %s', (line) => expect(isMasthead(line)).toBe(false));
});

describe('the name of a paper', () => {
  it.each([
    ['La Gazette de Lyon', 'Gazette'],
    ['L’Écho du Nord', 'Écho'],
    ['Le Courrier du Cambodge', 'Courrier'],
    ['Le Quotidien', 'Quotidien'],
  ])('%s', (line, word) => expect(paperIn(line)).toBe(word));

  it.each(['Le Temps des moissons', 'La Voix des sans-voix', 'Le Soir du grand départ', 'Le Port de Lyon'])(
    'is none: %s',
    (line) => expect(paperIn(line)).toBeNull(),
  );
});
