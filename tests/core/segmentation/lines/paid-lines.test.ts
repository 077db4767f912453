/** What pages tell whoever may not read on or may comment, and sentences of a story that start with the same words. */
import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../../core/segmentation/lines/furniture.ts';
import { asPhrase } from '../../../../core/segmentation/lines/phrases.ts';

const tells = (line: string): boolean => isFurniture(line, asPhrase(line));

describe('what a page tells its readers', () => {
  it.each([
    'Offre spéciale : 2 mois d’abonnement pour 3 €.',
    'Offre de rentrée ! Abonnez-vous pour 5$ par mois',
    'Avec cette offre, bénéficiez de :',
    'Dans votre abonnement numérique : le journal du matin, les archives et une lettre par semaine.',
    'Grâce à votre abonnement, accédez à toutes nos éditions.',
    'Vous souhaitez poursuivre la lecture ?',
    'Vous voulez lire la suite de cet article ?',
    'Chers lecteurs, pour que vos commentaires paraissent sans délai, merci de lire notre charte de modération.',
    'Chères lectrices, avant d’envoyer votre message, prenez connaissance de nos règles d’usage.',
    'L’espace de commentaires est réservé aux abonnés.',
    'L’accès aux commentaires est ouvert à tous les membres connectés',
    'Bienvenue dans notre espace de discussion',
    'Nous voulons un lieu d’échange calme. Pour cela, nous vous demandons de respecter nos règles d’utilisation.',
    'Restez informés ! Abonnez-vous aux alertes pour suivre l’actualité du port.',
    'Citation du jour : « Qui va lentement sur le quai arrive au bateau. » Proverbe marin',
    'Dicton de la semaine : “Pluie de mai, marée de juin.”',
    'Date :',
    'Par lequai.fr (avec AFP), publié le .',
    'Par lequai.com avec Reuters, publié le 3 mai 2021.',
    '[youtube https://video.example/watch?v=abc&w=600]',
    '[caption id="12"]Le port[/caption]',
    '- Catégorie : Ports',
    '- Affichages : 312',
    '1 € le premier mois',
    '17/06/2019 Commentaires fermés sur Le port rouvre ses quais',
    'Commentaires fermés',
    '(Anna Morel / AFP) AFP or licensors',
    'Par Anna MOREL, professeure de droit et « présidente du comité pour le port et ses quais »',
    '2€ pour 3 mois (sans engagement)',
    'Le reportage d’Anna Morel et de Jo Rey :',
    'Le reportage de Jo Rey et de Anna Morel.',
  ])('%s', (line) => expect(tells(line)).toBe(true));

  it.each([
    'Offre limitée : les pêcheurs ne vendent plus que dix caisses par jour.',
    'L’offre de rentrée du lycée comprend une option voile.',
    'Avec cette offre, le groupe espère racheter la criée.',
    'Dans cet abonnement, la ville voit un moyen de remplir ses bus.',
    'Vous souhaitez que le port rouvre ? La mairie aussi.',
    'Chers lecteurs, ce numéro est le dernier avant l’été.',
    'Chers lecteurs, vos messages nous ont touchés.',
    'L’espace de discussion est ouvert depuis mardi entre les deux pays.',
    'L’accès aux quais est réservé aux abonnés.',
    'Bienvenue dans l’espace Schengen',
    'Nous voulons un quai ouvert à tous, a dit la maire.',
    '« Nous souhaitons que vous preniez le temps de lire notre charte », a dit la maire.',
    'Restez chez vous ! Le préfet le demande encore une fois.',
    'Restez informés de la marée par la radio, conseille le port.',
    'Citation du jour : la maire de Saint-Quai face aux pêcheurs',
    'Citation à comparaître : « le port » se défend',
    'Date : le conseil se tiendra le 3 mai.',
    'Par la route, le port est à une heure.',
    'Par lequai.fr, on apprend que la criée ferme.',
    '[Le port] a rouvert mardi.',
    '- Le port : une affaire de pêcheurs',
    '1 € le kilo',
    '17/06/2019 Les commentaires sur le port restent rares',
    '(Anna Morel / AFP) Le port et ses licences',
    'Par Anna Morel, la mairie a fait savoir que le quai, fermé depuis mardi, ne rouvrira pas avant la fin du mois de mai',
    '3 € pour les enfants',
    'Le reportage de Jo Rey a ému les pêcheurs.',
    'Le récit de Saint-Quai.',
  ])('not %s', (line) => expect(tells(line)).toBe(false));
});
