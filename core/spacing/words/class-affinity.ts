/**
 * How much better (above 0) or worse than chance words of two classes stand side by side, in nats: the bigrams of the
 * language model. Learned from the tuning part of the evaluation text by `bench/spacing/learn-classes.ts`, which tells how
 * the table is to be read.
 */
import { WORD_CLASSES } from './word-class.ts';

const ROWS: readonly string[] = [
  'fbdijejcegdjmjlqofiknhkhjikllinlsqccmkhjhklsreqlpl',
  'bbcfidjbefbimjlihfiijhkgjeiilimkqtbcqphjgihnufqnho',
  'kffdkfkbfhcpmkmjhekjijljlkkkmlhlrseeqrikikjmsglogo',
  'bbdfsdjbdfdjmjlifdihmhkgkeljlihkibwvegssgifncwpilj',
  'jjkjmlmikllmnmnmllmmmmnmmknmnmlnlhvtkmonlmkmktqklk',
  'edgelglcgifkmlmkifkjljljlhknmkqmspefokjkhjlrqhtroo',
  'kjlkolnilmjmnnnmmlmmmmnmnlmmnmmnijvtlmonkmlmktpmkm',
  'osslreibbeeiljkhechkmlkkifhjkijqnmoomjkmcgqloojrpp',
  'psunpglfgjdlmlomifkmjonilhknmkmplkkikkklhjtmmimrro',
  'kilhnhlcjjilnlmljgllnmmmnlmpnlnqqohjkkklkmrmrlnrui',
  'usstpjkhkidjnlninfiilmpkjfiilihqkjhhehhiehpnlgknom',
  'jhjilimeimhlnnnljhlvmuuumvltmnlmcehhlkklwqinnjmiih',
  'lmmlnmnkmmlnnnnnmmormpomqmtnpnmnjkmlmnnnmumnlmnmml',
  'jijimkmhknhmnqnmlkmtlppnnlnmnmlofgiijllmymomlqnjji',
  'kklknmnkmnmnnnnnnonqmpnoownpnnmnijkllnmnqmlnlmnllk',
  'kiljmkmgklimnonmlknrltqstsqqqmlmegiijllmvvjloknjji',
  'srrqqknhlmmyuurljhomlpnkmmnlmlmpiijkilkljnjkiimljm',
  'pppqpmpopmnonqqpmeqonomomllnojpllkmnmmnnmlmlkkmoom',
  'qppomjmklnnupwsmminopnmmnonnnmrpljijjllmlmmnklmlin',
  'iikjmjmfjnhmnmnmljmmrssttvrsrmlmfgiijllmutmmllmjji',
  'olllmmoqnnmnnmomnlpnmlmmmommnromooloqopnjmqljkmjjj',
  'jhjimjmfjnjqomnmljmmllpnmrronmlmegiijllmwvuookmkjj',
  'lklknlnjmnknnnnnnmnmmmnuooonnnpnijkllmmnuppnpmnlll',
  'mlilmlmhjllmnmnnljmlrlokmjmqmzqomighvklmplltjknijh',
  'llllmlnhmmlmnmnmlkomsmnmnlmpnynnlijkummmpmkpkmnlkk',
  'rpmglklimoklmlmkmhnktkmklgklmksnmnggvvpnpkjpkjmjih',
  'kjlqnkmimnlmnmnmlkomrmnlmlmmnmrpmhmplmvtomknjrnlkk',
  'mkljmmnjnlkmnonmplomrqoomvmnnmpnkkjkknmmkmumklnkll',
  'mlmlnmnkmmlnnnnnnmoopononsnnnnpnnklmmnnnmntnlmnmml',
  'moljnlmlnlimnmnmnlmmomnlmkmmnmpmmkikttuuqmkmkpnklj',
  'onmnnmolonnnnmnntkplnnnkmkllmnonnnmnqrpomlmlnmmjmj',
  'onmuplnjnokmnnqmnlommmnnnmnmnmmnommmnonnkmmmnnnlkk',
  'khholrnroopkmmnpppmnjnlonnmpljllmnffnnllmllnkgjmom',
  'hghnkqprpoplljlporooimlnlnmmnhmllpefmqgjlkkkmfnkon',
  'ffflkppqoppkmmnsoqpnnomnrlslrjnlhdqsgksqlqokfmlhij',
  'fdglkpqqooqkmlmqosoqjnlnrkslokolidqshiqrkqlkfqliik',
  'onlplqppsstlmmnnqpplkkmmmmllmljnklefhmjlkljojimjkl',
  'lkklmqqossumnmnnnqolllnmonmnnmnmfnhjjmlmllkmklmlki',
  'kijnnqqpsqtmnmnompqmllmlolpmommmihnqjlmmkpllinnjji',
  'ljlnmnnnpptmnnnnnnpommnmnmpmnmnnljkrlmmoknmmlmnlpk',
  'ronooopnrsqkmnmkrlrksmollmkmmorplgdfnjkkikqmgilklj',
  'qooqoomnqrqnnmnmqlomtlmnmknmnmqnlgkjjlnmjmplkknjmk',
  'srprnpqornqmmkolrlokmkmilkklmkoqkjgfgijkhjnkigljkl',
  'mmlnnroroqpnnmnnppmnnomlmmoonmnnmjminlomnlnmimmnlk',
  'ljjpkpprqppkmkmnopnnllmolnmnojnmkodgkpiklkjllhmnim',
  'jijmlpnqoqqlnmmnprqolpmmolrlnlnmifltikpriomlhqmmhl',
  'mnmonqnsnmqnnnnnolonomnmnmnnnnmnkknlnmmnlnmnlmnmml',
  'ifggllnlmpnmmmmpmrnpjomrmponnkllklhikkjlomjmjjmsmv',
  'iihglmmirmommlmokqllkomlokklnkjlqnspgklmhkgkhsoiqj',
  'jgjikmmlnopkmnmpmsprlpmrqtpspkllkifjimkmqqhlmhlomt',
];

const NONE = 'n'.charCodeAt(0);
const QUARTER = 4;

const TABLE = Float64Array.from(ROWS.join(''), (sign) => (sign.charCodeAt(0) - NONE) / QUARTER);

/** How well a word of class `left` stands before one of class `right`; the classes are of `word-class.ts`. */
export const classAffinity = (left: number, right: number): number => TABLE[left * WORD_CLASSES + right] ?? 0;
