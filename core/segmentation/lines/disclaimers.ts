/**
 * What a page says that it does not answer for: `Le contenu de cette page n’engage pas la responsabilité de l’éditeur.`, `The views
 * expressed in this article are those of the author`. Who says the same of others is told of in a story.
 */
import { inBasicPlane } from '../../basic-plane.ts';

interface Disclaimer {
  readonly form: RegExp;
  /** The page, or who made it. */
  readonly ofPage: RegExp;
}

const DISCLAIMERS: readonly Disclaimer[] = [
  {
    form: /^(?:les? |ce(?:t|tte|s)? |l[’'])(?:contenus?|opinions?|propos|points? de vue|informations?|avis|textes?|articles?|tribunes?|chroniques?|vues|analyses?|publications?|communiqués?|commentaires)(?!\p{L})[^.!?]{0,110}(?<!\p{L})(?:n[’']engage(?:nt)?|ne (?:reflèt|représent)e(?:nt)?|ne (?:peut|peuvent|saurait|sauraient) engager)(?!\p{L})[^.!?]{2,130}\.?$/iu,
    ofPage:
      /(?<!\p{L})(?:cette (?:page|rubrique|tribune|chronique|section|publication)|ce (?:site|texte|contenu|blog|communiqué)|cet (?:article|espace)|ces (?:pages|colonnes|articles|textes)|notre (?:site|journal|rédaction|agence)|l[’']édit(?:eur|rice)|la rédaction|(?:publié|exprimé)e?s? ici|ci-dessus)(?!\p{L})/iu,
  },
  {
    form: /^(?:the |all |any )?(?:views?|opinions?|contents?|statements?|information|comments?|articles?)(?!\p{L})[^!?]{0,120}(?<!\p{L})(?:(?:do(?:es)?|may) not (?:necessarily )?(?:reflect|represent)|(?:is|are) (?:solely )?(?:those|that) of the (?:author|writer)|(?:author|writer)s?[’']s? own)(?!\p{L})[^!?]{0,140}$/iu,
    ofPage:
      /(?<!\p{L})(?:this (?:page|article|site|website|story|piece|column|text|publication)|here(?:in)?|our (?:site|website|page|paper|newspaper|newsroom|agency|editors?|editorial|views?|opinions?|position)|the (?:authors?|writers?|publisher|editors?|editorial))(?!\p{L})/iu,
  },
  {
    form: /^(?:nội dung|ý kiến|quan điểm|bài viết)(?!\p{L})[^!?]{0,90}(?:không (?:nhất thiết )?(?:phản ánh|thể hiện|đại diện|phải là)|là (?:của|quan điểm (?:riêng )?của)) [^!?]{2,90}$/iu,
    ofPage: /(?<!\p{L})(?:bài viết|bài báo|trang này|tác giả|t[oòó]a soạn|toà soạn|ban biên tập)(?!\p{L})/iu,
  },
].map(({ form, ofPage }) => ({ form: inBasicPlane(form), ofPage: inBasicPlane(ofPage) }));

/** Who says it is named, so that a story tells of it: `…, a réagi la direction`, `…, the club said`. */
const REPORTED = inBasicPlane(
  /, (?:(?:a|ont) (?:\p{Ll}+ )?(?:\p{Ll}+é|dit|répondu|soutenu|écrit|fait valoir)|selon (?:lui|elle|eux|elles|\p{Lu})|\p{Ll}+(?:e|ent|ait)[- ](?:t-)?(?:il|elle|on|ils|elles)|(?:affirme|assure|dit|estime|explique|indique|insiste|juge|précise|rappelle|répond|souligne)(?!\p{L}))|(?<!\p{L})(?:said|says|told|added|wrote|tweeted)(?!\p{L})|(?<!\p{L})(?:cho biết|khẳng định|nhấn mạnh)(?!\p{L})/u,
);

/** Whether a line says what the page does not answer for. */
export const isDisclaimer = (line: string): boolean =>
  !REPORTED.test(line) && DISCLAIMERS.some(({ form, ofPage }) => form.test(line) && ofPage.test(line));
