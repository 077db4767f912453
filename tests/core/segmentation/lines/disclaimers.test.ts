/** What a page says that it does not answer for, and what a story tells of warnings and sites. */
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../core/segmentation/lines/furniture.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';

const isFurnitureLine = (line: string): boolean => isFurniture(line, asPhrase(line));

describe('what a page does not answer for', () => {
  it.each([
    'Avertissement : ce commentaire est établi par le service des ports et n’engage pas le conseil.',
    'Mise en garde : cette note ne saurait remplacer la lecture du texte.',
    'Avertissement : le présent résumé ne lie pas le tribunal.',
    'Disclaimer: this summary is not binding on the court.',
    'Le contenu du site www.quai.example est destiné exclusivement à l’information personnelle.',
    'Les articles publiés sur le site quai.example sont réservés à un usage privé.',
    'Toutes les informations du site www.quai.example sont destinées à la consultation personnelle.',
    'Les informations de ce site ne constituent pas un conseil en investissement.',
    'Les textes de notre site ne remplacent pas l’avis d’un médecin.',
  ])('is told by its form: %s', (line) => expect(isFurnitureLine(line)).toBe(true));

  it.each([
    'Avertissement : le fleuve n’a pas dit son dernier mot.',
    'Avertissement : la digue ne tiendra pas.',
    'Avertissement : ce quai est fermé aux piétons.',
    'Mise en garde : cette crue n’est pas la dernière, a prévenu la mairie.',
    'Mise en garde : ces produits ne remplacent pas un repas, prévient l’Agence des ports',
    'Mise en garde : cette note ne saurait remplacer un avis, avertissent les médecins.',
    'Mise en garde : cette note ne lie pas le tribunal, a prévenu le greffe.',
    'Avertissements : Morel (38e) au Quai ; Rey (51e) au Port',
    'Le contenu du site www.quai.example est destiné aux pêcheurs.',
    'Le contenu du site est destiné à l’information personnelle des marins.',
    'Le contenu du site www.quai.example est réservé à un usage privé, a jugé le tribunal.',
    'Les informations de la mairie ne constituent pas un conseil juridique.',
    'Les informations de ce site ne constituent pas un conseil en investissement, a répondu le courtier.',
  ])('is none: %s', (line) => expect(isFurnitureLine(line)).toBe(false));
});
