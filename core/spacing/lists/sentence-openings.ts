/**
 * Words that begin a sentence and hardly a name: behind a short name or a unit they tell a lost space (`Sud-Est.Le port`)
 * from an abbreviation.
 */
const OPENINGS: ReadonlySet<string> = new Set(
  `Selon Il Ils Elle Elles En Dans Pour Par Avec Lors Ce Cet Cette Ces Les Une Un Des Sur Depuis Après Avant Au Aux Afin Ainsi Outre
  Parmi Grâce Le La L On Cela Ceci Enfin Puis Mais Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Plusieurs Certains Certaines Chaque
  Toujours Toutefois Cependant Actuellement Auparavant Concernant Concrètement Entre Malgré Pendant Durant Quant Quelque Environ
  Où Qui Que Quand Comment Pourquoi Quel Quelle Quels Quelles Sans Ses Leur Leurs Notre Votre Nous Vous Ici Alors Aussi Hier Demain
  Comme Chez Contre Tous Toutes Tout Aucun Aucune Désormais Ensuite Pourtant Même Encore Face Rien Voici Voilà Et Car Donc
  The In It He She They This`
    .trim()
    .split(/\s+/u),
);

const LONGEST = Math.max(...[...OPENINGS].map(({ length }) => length));

/** Whether such a word stands at `at`, `letters` letters long. */
export const isSentenceOpening = (text: string, at: number, letters: number): boolean =>
  letters <= LONGEST && OPENINGS.has(text.slice(at, at + letters));
