/** The letters of French without their accents, as capitals are often written and telexes are throughout. */

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'éèêë'].map((letter): [string, string] => [letter, 'e']),
  ...[...'àâ'].map((letter): [string, string] => [letter, 'a']),
  ...[...'îï'].map((letter): [string, string] => [letter, 'i']),
  ...[...'ùûü'].map((letter): [string, string] => [letter, 'u']),
  ['ô', 'o'],
  ['ç', 'c'],
]);
const ACCENTED = /[éèêëàâîïùûüôç]/gu;

/** `text`, which is in small letters, without the accents of French. */
export const withoutAccents = (text: string): string =>
  text.replace(ACCENTED, (letter) => PLAIN.get(letter) ?? letter);

/** Phrases in small letters, and behind each that has accents the same without them. */
export const eitherWay = (phrases: readonly string[]): readonly string[] =>
  phrases.flatMap((phrase) => {
    const plain = withoutAccents(phrase);
    return plain === phrase ? [phrase] : [phrase, plain];
  });
