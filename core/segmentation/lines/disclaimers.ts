/**
 * What a page says that it does not answer for: `Le contenu de cette page n’engage pas la responsabilité de l’éditeur.`, `The views
 * expressed in this article are those of the author`. Who says the same of others is told of in a story.
 */
import { type Form, inAnyCase } from '../../any-case.ts';
import { isReportedBehind } from './reported-behind.ts';

/** What a text of a page may be called that says what it is not. */
const TEXTS =
  '(?:articles?|analyses?|contenus?|textes?|publications?|notes?|lettres?|chroniques?|informations?|rubriques?|pages?|sites?|vidéos?|documents?|communiqués?|conseils?|éléments)';
/** What it is not, or not to be taken for, and of what: other texts are no offers, either, but of peace. */
const ADVICE =
  "(?:conseils?|recommandations?|offres?|sollicitations?|incitations?|invitations?|avis|diagnostics?|consultations?)(?!\\p{L})(?=[^.!?]{0,80} (?:d[’'])?(?:investi|placement|achat|achet|vente|vend|souscri|financi|médica|médecin|juridi|fisca|personnalis|professionnel|titre|bours|santé))";
interface Disclaimer {
  readonly form: Form;
  /** The page, or who made it. */
  readonly ofPage: Form;
}

const DISCLAIMERS: readonly Disclaimer[] = [
  {
    form: /^(?:les? |ce(?:t|tte|s)? |l[’'])(?:contenus?|opinions?|propos|points? de vue|informations?|avis|textes?|articles?|tribunes?|chroniques?|vues|analyses?|publications?|communiqués?|commentaires)(?!\p{L})[^.!?]{0,110}(?<!\p{L})(?:n[’']engage(?:nt)?|ne (?:reflèt|représent)e(?:nt)?|ne (?:peut|peuvent|saurait|sauraient) engager)(?!\p{L})[^.!?]{2,130}\.?$/iu,
    ofPage:
      /(?<!\p{L})(?:cette (?:page|rubrique|tribune|chronique|section|publication)|ce (?:site|texte|contenu|blog|communiqué)|cet (?:article|espace)|ces (?:pages|colonnes|articles|textes)|notre (?:site|journal|rédaction|agence)|l[’']édit(?:eur|rice)|la rédaction|(?:publié|exprimé)e?s? ici|ci-dessus)(?!\p{L})/iu,
  },
  // for whom a site is that is named by its address
  {
    form: /^(?:(?:tou(?:t|s|tes) )?(?:les? |la )|l[’']ensemble des |toutes (?:les )?)?(?:contenus?|informations?|articles?|textes?|photos?|photographies|images|données|documents?)(?: (?:publié|diffusé|présenté|disponible)e?s?)?(?: (?:de|du|des|sur)(?: (?:le|ce|notre))?)? site (?:web |internet )?(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,12},? (?:est|sont) (?:destiné|réservé|fourni)e?s?(?: (?:exclusivement|uniquement|seulement|strictement))? (?:à|aux|pour) [^.!?]{0,30}(?:information|usage|consultation|utilisation)s? (?:personnel|privé|non commercial|individuel)[^.!?]{0,60}(?:\.(?: il est (?:interdit|défendu) de [^!?]{4,160})?)?$/iu,
    ofPage: /./u,
  },
  // what it does not advise, with the sentences that follow
  {
    form: new RegExp(
      `^(?!.*»)(?:(?:les?|ce(?:t|tte|s)?|notre|nos|l[’']ensemble des) |l[’'])${TEXTS}(?!\\p{L})[^.!?]{0,80}(?<!\\p{L})(?:ne (?:constitue(?:nt)?|saurai(?:t|ent) (?:constituer|être|remplacer)|doi(?:t|vent) (?:pas |en aucun cas )?être|peu(?:t|vent) (?:pas |en aucun cas )?(?:être|remplacer)|remplace(?:nt)?|représente(?:nt)?|valent|vaut|sont|vise(?:nt)?)|n[’'](?:est|ont|a))(?!\\p{L})[^.!?]{0,60}(?<!\\p{L})${ADVICE}(?!\\p{L})[^.!?]{0,120}(?:\\.(?: [^!?]{0,220})?)?$`,
      'iu',
    ),
    ofPage:
      /^(?:ce(?:t|tte|s)? |notre |nos |l[’']ensemble des )|(?<!\p{L})(?:(?:sur|de) (?:cette page|ce site|notre site|cet article)|(?:publié|présenté|fourni|diffusé|contenu|exprimé)e?s? (?:ici|dans ce|sur ce|par notre)|ci-dessus)(?!\p{L})/iu,
  },
  {
    form: /^(?!.*(?:”|, (?:the [^,]{2,40} )?(?:said|says|told)|according to))(?:this |the |our |all |nothing )(?:article|content|information|page|post|report|newsletter|site|website|in this (?:article|page|post))(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:(?:does|do|should|shall) not (?:constitute|be (?:construed|taken|considered|regarded) as|replace|provide)|is not(?: intended)?(?: as| to be)?|constitutes|is (?:provided )?for (?:general )?information(?:al)?)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:(?:investment|financial|medical|legal|tax|professional|trading) (?:\p{L}+ ){0,3}(?:advice|recommendations?)|advice|solicitation|offer to (?:buy|sell)|purposes only)(?!\p{L})[^.!?]{0,120}(?:\.(?: [^!?]{0,220})?)?$/iu,
    ofPage:
      /^(?:this|our|nothing in this) |(?<!\p{L})(?:on this (?:page|site|website)|in this (?:article|report)|here(?:in)?)(?!\p{L})/iu,
  },
  {
    form: /^(?:nội dung|bài viết|thông tin)(?!\p{L})[^!?]{0,90}(?:không phải (?:là )?(?:lời khuyên|khuyến nghị|tư vấn)|chỉ (?:mang tính|có giá trị|để|nhằm)(?: chất)?(?: mục đích)? tham khảo)[^!?]{0,120}$/iu,
    ofPage: /(?<!\p{L})(?:bài viết|bài báo|trang này|trên trang|trang web)(?!\p{L})/iu,
  },
  // whose words it does not stand by
  {
    form: /^(?:veuillez noter que |notez que |sachez que |please note that )?(?!il |elle |on )[^.!?]{2,60} (?:ne (?:cautionne|garanti|valide|partage)(?:nt|t|ssent)? (?:pas|ni|aucun)|n[’'](?:approuve|endosse)(?:nt)? (?:pas|ni)|n[’'](?:est|sont) (?:pas|nullement|en aucun cas) responsables?|décline(?:nt)? toute responsabilité|(?:does|do) not (?:endorse|necessarily endorse|moderate)|(?:is|are) not responsible for)(?!\p{L})[^.!?]{2,120}\.?$/iu,
    ofPage:
      /^(?:veuillez noter|notez que|sachez que|please note)|(?:opinions?|propos|commentaires?|messages?|avis|contenus?) (?:exprimée?s?|publiée?s?|postée?s?|déposée?s?|laissée?s?|diffusée?s?|émis) (?:ici|ci-dessous|ci-dessus|dans (?:cet espace|cette rubrique)|sur (?:ce|cette|notre) (?:site|forum|page)|par (?:ses|nos) (?:internautes|lecteurs|utilisateurs|visiteurs))|(?:comments|opinions|views) (?:posted|expressed) (?:here|below|on this (?:site|page))/iu,
  },
  // what firms say of their forecasts, with the sentences that follow
  {
    form: /^(?:(?:le présent |ce )communiqué(?: de presse)?|le présent document|this (?:press |news )?release)(?!\p{L})[^.!?,]{0,40}(?<!\p{L})(?:contenir|contient|comporter|comporte|inclure|inclut|contains?|includes?)(?!\p{L})[^.!?]{0,60}(?:prévisionnel|prospecti|prévisions|forward-looking)[^!?]*$/iu,
    ofPage: /^(?:le présent|ce |this )/iu,
  },
  // what binds nobody
  {
    form: /^(?:(?:le présent |la présente |ce |cette )?(?:document|communiqué|résumé|sommaire|synthèse|texte|traduction|version)(?!\p{L})[^.!?]{0,90}(?:non officiel(?:le)?|officieu(?:x|se)|de courtoisie|n[’']engage(?:ant)? (?:pas|en rien|aucunement))(?!\p{L})[^.!?]{0,90}|seule? (?:le |la )?(?:texte|version|discours|prononcé)(?!\p{L})[^.!?]{0,50} fai(?:t|sant) foi|(?:this (?:is an? )?)?unofficial (?:document|translation|summary|version)(?!\p{L})[^.!?]{0,120})\.?$/iu,
    ofPage:
      /^(?:le présent|la présente|ce |cette |this )|à l[’']usage (?:exclusif )?(?:des|de la) (?:médias|presse|journalistes|rédactions)|for (?:media|press) use|fai(?:t|sant) foi|^(?:document|traduction|version|communiqué|résumé|unofficial) \p{L}+(?: \p{L}+)?\.?$/iu,
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
].map(({ form, ofPage }) => ({ form: inAnyCase(form), ofPage: inAnyCase(ofPage) }));

/** The word for it, with what is said behind its colon of the text that it stands below: `Avertissement : ce commentaire …`. */
const WARNED =
  /^(?:avertissements?|mise en garde|clause de non-responsabilité|non-responsabilité|disclaimer|warning) ?: ?/iu;
const NOT_BINDING = inAnyCase(
  /^(?:ce(?:t|tte|s)? |le présent |la présente |this |the present )\p{L}+(?!\p{L})[^!?]{0,140}(?<!\p{L})(?:n[’']engage(?:nt)?|ne (?:saurai(?:t|ent)|peu(?:t|vent)|constitue(?:nt)?|lie(?:nt)?|reflète(?:nt)?|remplace(?:nt)?)|n[’'](?:est|ont|a) (?:pas |aucune )|(?:is|are|does|do|shall|may) not)(?!\p{L})[^!?]{2,160}\.?$/iu,
);

/** Whether a line says what the page does not answer for. */
export const isDisclaimer = (line: string): boolean => {
  if (isReportedBehind(line)) return false;
  const warned = WARNED.exec(line)?.[0].length ?? 0;
  if (warned > 0 && NOT_BINDING.test(line.slice(warned))) return true;
  return DISCLAIMERS.some(({ form, ofPage }) => form.test(line) && ofPage.test(line));
};
