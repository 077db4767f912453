/** What pages tell their readers about comments, accounts and the rest of a text. */
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../core/segmentation/lines/furniture.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';

const tells = (line: string): boolean => isFurniture(line, asPhrase(line));

describe('what a page tells its readers', () => {
  it.each([
    'Tout commentaire anonyme ou injurieux sera retiré.',
    'Tous les commentaires sans rapport avec le texte seront effacés.',
    'Toute réaction anonyme sera automatiquement rejetée',
    'Tous les messages injurieux ou hors sujet seront supprimés sans préavis.',
    'Toutes les réactions ne respectant pas la charte seront effacées',
    'Tout message à caractère publicitaire sera refusé par la rédaction.',
    'Vous venez de déposer un commentaire. La rédaction le relira ce soir.',
    'Vous venez de laisser un avis.',
    'Votre commentaire s’affichera ici après validation par la rédaction.',
    'Votre avis ne sera publié qu’après modération',
    'Cet article est gratuit. Ouvrez un compte, la lecture commence aussitôt.',
    'Cet article est en accès libre : créez votre compte gratuit',
    'La suite sur infos.quai.example',
    'Lire la suite sur quai.example/port/criee',
    'Suite de l’article sur quai.example',
  ])('%s', (line) => expect(tells(line)).toBe(true));

  it.each([
    'Tout commentaire sera supprimé, a prévenu la maire de la ville.',
    'Tous les messages des pêcheurs seront lus au conseil.',
    'Votre avis sera lu après la réunion du conseil.',
    'Les messages seront lus après validation du budget, a dit la maire.',
    '« Tout commentaire injurieux sera supprimé », a prévenu la maire.',
    'Toute réaction chimique sera évitée dans le port.',
    'Tous les messages échangés sur l’application seront effacés au bout de sept jours.',
    'Tous les messages de haine seront supprimés.',
    'Toutes les réactions du bain seront effacées par le révélateur.',
    'Tous les messages anonymes seront effacés du répondeur de la mairie.',
    'Tous les commentaires du match seront supprimés.',
    'Vous venez de publier un roman sur la mer.',
    'Ce contenu est libre de droits depuis mardi.',
    'Cet article est gratuit pour les marins qui n’ont pas de compte.',
    'La suite sur le quai nord a surpris les pêcheurs.',
    'La suite sur la digue',
  ])('not %s', (line) => expect(tells(line)).toBe(false));
});
