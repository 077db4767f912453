/**
 * Persons named without title or function: `Jean Dupont a visité`, `estime Tran Van Binh`, `talks with Maria Santos`. Two
 * capitals in sequence say little, so one more sign is asked for: a given name, a Vietnamese family name before two
 * syllables of names, a verb that persons do right behind it, words that lead to persons right before it, or another
 * person beside it. What stands behind a street, a school or a prize is the name of that.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { isFullName, nameEnd, partsOf } from './names.ts';
import { NATIONAL_WORD } from './nationals.ts';

/** What is named after persons, or has two capitals as they have, right before the name. */
const NAMED_AFTER =
  /(?<=(?:(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|[Ll]ycée|[ÉEé]cole|[Cc]ollège|[Uu]niversité|[Ii]nstitut|[Hh]ôpital|[Cc]linique|[Ff]ondation|[Mm]usée|[Ss]tade|[Aa]éroport|[Pp]ont|[Pp]arc|[Pp]rix|[Tt]rophée|[Mm]édaille|[Cc]oupe|[Gg]are|[Pp]ort|[Rr]ivière|[Ll]ac|[Mm]ont|[Ss]treet|[Rr]oad|[Aa]irport|[Ss]chool|[Aa]ward|[Pp]rize|đường|phố|quận|huyện|phường|xã|tỉnh|thành phố|sân bay|trường|giải|chùa|sông|núi|đảo|cảng|cầu|Saint|Sainte|San|Santa|Mausolée|mausolée|mausoleum|pensée|lăng|Lăng)(?: (?:de la|de l[’']|du|des|de|d[’']|of|the))? ?|(?:[Cc]ommune|[Dd]istrict|[Pp]rovince|[Vv]ille|[Vv]illage|[Qq]uartier|[Îîi]le|[Ii]le|[Bb]aie|[Pp]lage) (?:du |des |de |d[’'])))/uy;

/** Verbs that persons, and hardly anything else of two capitals, do: right behind the name. */
const DOES = inBasicPlane(
  /^,? ?(?:(?:n[’'])?(?:a|avait|aura|aurait) (?:(?:également|aussi|ainsi|toutefois|hautement|vivement|notamment|ensuite|encore|par ailleurs|en outre|rapidement|récemment|officiellement|récemment|solennellement|cordialement|chaleureusement) )?(?:déclaré|tenu à|affirmé|souligné|indiqué|estimé|précisé|expliqué|ajouté|rappelé|noté|reconnu|assuré|confié|dit|insisté|exprimé|salué|apprécié|remercié|souhaité|demandé|exhorté|invité|informé|rencontré|reçu|visité|assisté|participé|effectué|prononcé|promis|plaidé|évoqué|félicité|présidé|répondu|jugé|raconté|proposé|suggéré|prêté serment|rendu|été (?:élue?|nommée?|réélue?|désignée?))(?![\p{L}\p{M}])|(?:déclare|affirme|souligne|estime|explique|précise|raconte|confie|rappelle|rencontre|reçoit|serre|visite|préside|salue|exhorte|plaide|répond|juge|ajoute|se rend|s[’']entretient|s[’']est (?:entretenue?|rendue?|félicitée?|déclarée?|réjouie?|dite?|exprimée?)|est né|est née|dirige|succède)(?![\p{L}\p{M}])|(?:said|says|told|stated|affirmed|stressed|noted|added|expressed|appreciated|thanked|emphasised|emphasized|underlined|highlighted|hoped|agreed|met|visited|received|hosted|attended|proposed|suggested|urged|asked|pledged|affirms|shakes|meets|receives|visits|hosts|welcomes|paid|held talks|spoke|speaks|wins|won|approved|rejected|opened|praised|voiced|vowed|warned|argued|believes|explained|recalled|was (?:born|elected|appointed|named))(?!\p{L})|(?:đã|cho biết|khẳng định|nhấn mạnh|đánh giá|bày tỏ|phát biểu|chia sẻ|nói|cho rằng|đề nghị|yêu cầu|mong muốn|cảm ơn|gặp|tiếp|thăm|bắt tay|dẫn đầu|chủ trì|hội đàm|hội kiến)(?![\p{L}\p{M}]))/u,
);

/** Words that lead to a person, right before the name. */
const LEADS =
  /(?<=(?:(?:[»”"]|[,;]) ?(?:déclare|affirme|souligne|estime|explique|précise|indique|raconte|confie|rappelle|note|assure|ajoute|poursuit|conclut|lance|insiste|répond|juge|résume|regrette|témoigne|(?:a|avait) (?:déclaré|affirmé|souligné|estimé|expliqué|précisé|indiqué|ajouté|dit|conclu|lancé|confié|rappelé|noté|assuré|poursuivi|insisté))|[»”"],? ?(?:said|says|stated|added|noted|stressed)|[Cc]onduite? par|[Dd]irigée?s? par|[Pp]résidée?s? par|[Mm]enée? par|[Ee]n présence de|[Ss]’est entretenue? avec|[Ss]'est entretenue? avec|[Ee]ntretien avec|[Ee]ntretiens avec|[Rr]encontré|[Rr]ecevant|[Rr]ecueillis par|[Aa]ccompagnée? de|[Aa]u côté de|[Aa]ux côtés de|[Ss]on épouse,?|[Ss]on époux,?|[Ss]a femme,?|[Ss]on mari,?|[Ss]on fils,?|[Ss]a fille,?|(?:his|her) (?:wife|husband|son|daughter|father|mother|brother|sister),?|phu nhân|led by|headed by|chaired by|[Aa]ccording to|in the presence of|[Rr]eceiving|[Rr]eceived|talks with|meeting with|,? says|,? said|met with|accompanied by|do|hội đàm với|làm việc với|gặp|tiếp|bắt tay|nomme|nommé|remplace|élit) )/uy;

const REACH_AFTER = 48;

/** Between two persons. */
const BESIDE = /^,? (?:et|and|và) $/u;

/** Small words with a capital at the start of a sentence, which no name begins with. */
const OPENING =
  /^(?:Les?|La|Les|Une?|Des|Du|Au|Aux|Cet|Cette|Ces|Ce|Son|Sa|Ses|Notre|Nos|Votre|Leur|Leurs|Dans|En|À|A|Sur|Sous|Par|Pour|Avec|Sans|Selon|Chez|Vers|Hier|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Depuis|Après|Avant|Pendant|Lors|Mais|Et|Ou|Donc|Car|Si|Quand|Comme|Il|Elle|Ils|Elles|On|Nous|Vous|The|This|That|These|His|Her|Their|In|On|At|By|For|From|With|And|But|As|When|After|Before|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Theo|Với|Tại|Trong|Ngày|Sáng|Chiều|Tối|Khi|Sau|Trước|Ông|Bà|Hai|Các|Những|Nhiều|Cùng|Đây|Việc|Ngoài|Tiếp|Nhân|Về|Vietnam|Việt|Viêt|Asie|Europe|Afrique|Asia|Africa|Saint|Sainte|San|Santa|New|Mont|Ile|Île)$/u;

/** Who is called by where they are from, with a capital: `le Serbe Novak Petrović`. */
const NATIONAL = inBasicPlane(
  new RegExp(
    `(?<=(?:(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u|(?:[Dd]e|[Àà]|[Pp]ar|[Cc]ontre) la) |[LldD][’'])(?:${NATIONAL_WORD})[ \\u00a0]|(?:Briton|Frenchman|Frenchwoman|Spaniard|Dutchman|Dutchwoman|Englishman|Englishwoman|Irishman|Scotsman|Welshman|Swede|Dane|Finn|Serb|Croat|Turk)[ \\u00a0])`,
    'uy',
  ),
);
/** First words of firms, which are called so, too: `l’Allemand Deutsche Bank`. */
const FIRM_FIRST =
  /^(?:Air|Deutsche|China|Banco|Grupo|British|Royal|General|Hong|Crédit|Société|Tata|American|United|Bank|Standard|Credit|Real|Saint|San|Inter|Sporting|Grand|Open)[ \u00a0]/u;

/** A word with a capital that the name goes on from. */
const GOES_ON = inBasicPlane(/(?<=\p{Lu}[\p{L}\p{M}]*[ \u00a0])/uy);

/** Whether what `form` looks back at ends at `at`. */
const endsAt = (form: RegExp, text: string, at: number): boolean => {
  form.lastIndex = at;
  return form.test(text);
};

/** Where the untitled name of a person that starts at `at` ends, or -1. `beside` is where the person before it ends. */
export const untitledNameEnd = (text: string, at: number, beside: number): number => {
  const to = nameEnd(text, at);
  if (to < 0) return -1;
  const words = partsOf(text.slice(at, to));
  const [first = ''] = words;
  if (OPENING.test(first) || endsAt(NAMED_AFTER, text, at)) return -1;
  if (isFullName(words)) return to;
  // `Le Français Paul Durand`: the name begins further on.
  if (words.length > 2 && isFullName(words.slice(1))) return -1;
  if (endsAt(NATIONAL, text, at) && !FIRM_FIRST.test(text.slice(at, to))) return to;
  // What goes on from another capital begins before: `Đoàn Minh Khoa` where that was not read either.
  if (endsAt(GOES_ON, text, at)) return -1;
  if (beside >= 0 && BESIDE.test(text.slice(beside, at))) return to;
  if (endsAt(LEADS, text, at) || DOES.test(text.slice(to, to + REACH_AFTER))) return to;
  return -1;
};
