/**
 * Which of the phrases a stretch of text holds that credits, captions and the furniture of a page are told by: the next step
 * behind the marks of `marks-held.ts`. Each list names what every form of its kind holds one of, so that a line without
 * any need not be tried by their patterns.
 */
import { createPhraseFinder } from '../model/phrase-finder.ts';
import { eitherWay } from '../plain-letters.ts';

export const PHRASE = {
  /** Of the page: rights, cookies, what a site says of itself. */
  page: 1,
  /** Before or behind a number: whom to call, and where a radio is heard. */
  call: 2,
  /** What a page asks of its reader. */
  asks: 4,
  credit: 8,
  /** A word for a picture or its source. */
  picture: 16,
  /** The occasion of a picture, or that it is one. */
  caption: 32,
  /** What a page does not answer for. */
  disclaims: 64,
} as const;

const PHRASES: readonly (readonly [number, readonly string[]])[] = [
  [
    PHRASE.page,
    [
      ...["toute l'", 'contactez-nous', 'toute reproduction', 'reproduction ', 'abonnés via'],
      ...["sur le site de l'", 'tous droits', 'all rights reserved', 'copyright', '(c)', 'bản quyền'],
      ...['cookie', 'captcha', ' words, post on ', '°', 'reprise', 'diffusion', 'republication'],
      ...['inscri', 'abonne', 'sign up', 'subscribe'],
      ...['ce site', 'présent site', 'notre site', 'this site', 'this website', 'our site', 'our website'],
    ],
  ],
  [PHRASE.call, ['tel', 'tél', 'fax', 'mob', 'portable', 'gsm', 'hz', 'fm']],
  [
    PHRASE.asks,
    [
      ...['newsletter', 'votre boîte ', 'consent', 'vie privée', 'privacy', 'cookie', 'traceurs', 'données'],
      ...['personal data', 'dữ liệu cá nhân', 'quyền riêng tư'],
    ],
  ],
  [
    PHRASE.disclaims,
    [
      ...[
        'prévision',
        'prospecti',
        'forward-looking',
        'engage',
        'ne reflèt',
        'ne représent',
        'not reflect',
        'not represent',
        'not necessarily',
      ],
      ...['of the author', 'of the writer', ' own ', 'phản ánh', 'thể hiện', 'đại diện'],
      ...['không phải', 'là của', 'là quan điểm', 'tham khảo'],
      ...['conseil', 'recommandation', 'sollicitation', 'incitation', 'invitation', 'avis', 'diagnostic'],
      ...['cautionne', 'approuve', 'endosse', 'responsable', 'responsabilité', 'endorse', 'responsible'],
      ...['non officiel', 'officieu', 'courtoisie', 'fait foi', 'faisant foi', 'unofficial', 'garanti'],
      ...['avertissement', 'mise en garde', 'disclaimer', 'warning', 'site www.', 'personnel', 'usage privé'],
      ...['consultation', 'advice', 'recommendation', 'purposes only', 'offre', 'offer to', 'solicitation'],
    ],
  ],
  [
    PHRASE.credit,
    [
      ...['photo', 'foto', 'image', 'nh', 'cliché', 'archives ', ' via ', 'stock', 'handout', 'courtesy'],
      ...['keystone', 'sipa', 'ppp', 'lucas', 'alamy', 'icon s', 'pa media', 'ph. '],
      ...['gracieuseté', 'courtoisie', 'aimable autorisation'],
    ],
  ],
  [PHRASE.picture, ['photo', 'image', 'nh', 'credit', 'crédit', 'source', 'ngu', '©']],
  [
    PHRASE.caption,
    [
      ...['illustrati', 'photo prise', 'archives', 'lors d', 'pendant ', 'à gauche', 'à droite'],
      ...['at the ', 'at their ', 'at his ', 'at her ', 'at a ', 'at an ', 'during ', 'from left'],
      ...['ảnh minh họa', 'tại buổi ', 'tại lễ ', 'tại cuộc ', 'tại phiên ', 'tại hội ', 'tại diễn '],
      'tại kỳ ',
    ],
  ],
];

/** The bits of {@link PHRASE} whose phrases stand at `from` to `to` of `text`, in capitals or small letters, with their accents or without. */
export const phrasesHeld = createPhraseFinder(
  new Map(PHRASES.map(([bit, phrases]) => [bit, eitherWay(phrases)])),
);
