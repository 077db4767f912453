/**
 * Credits of several sentences in brackets: who provided a picture, and on which terms it may be used again, `(Photo fournie par le
 * ministère. Archivage et revente interdits)`, `(Photo courtesy of the port. No sales, no archives)`.
 */
import { inAnyCase } from '../any-case.ts';
import type { Span } from '../model/span.ts';

/** Such a credit is no longer, with its brackets. */
const LONGEST = 260;
const CLOSE = /[)\]][. ]*$/u;
/** Who provided it, behind the label; the name ends with the sentence. */
const PROVIDED =
  /^(?:(?:[Pp]hotos?|[Ii]mages?|[Cc]lichés?|[Ii]llustrations?|[Cc]aptures?|[Dd]ocuments?|PHOTOS?|Ảnh)(?: d[’'](?:archives?|illustration|écran))?(?:,? (?:(?:fourni|diffusé|publié|remi|pri|transmi|distribué|communiqué|prêté|cédé)(?:e|s|es)? (?:par|à)|mise?s? à (?:la )?disposition (?:par|de)|par|by|from|courtesy of|(?:provided|released|supplied|taken|handed out) by|FOURNIES? PAR)| ?[:,;]) ?|(?:[Cc]rédits?|[Cc]redits?|[Ss]ources?) ?[:;] ?|© ?)(?:l[’']|la |le |les |the )?(?<name>[^.;\n]{2,90})$/du;
/** What is done with a picture, and that it may not be. */
const USE = inAnyCase(
  /archiv|revente|ventes?(?!\p{L})|(?:re)?production|(?:re)?diffusion|(?:re)?distribution|publication|utilis|usage|exploit|droits|rights|sales?(?!\p{L})|resale|(?:re)?use(?!\p{L})|editorial/iu,
);
const TERMS = inAnyCase(
  /interdi|réserv|prohib|forbid|reserved|uniquement|seulement|exclusi|soumis|(?<!\p{L})(?:pas|sans|aucune?|ni|no|not|non|only|without)(?!\p{L})/iu,
);
const BETWEEN = / ?[.;] /u;
const STOP = /[. ]+$/u;

/** The credit of `span` that ends in such brackets, and the name in it; null without one. */
export const creditWithRights = (
  text: string,
  span: Span,
): { readonly credit: Span; readonly creditor: Span } | null => {
  const base = Math.max(span.from, span.to - LONGEST);
  const tail = text.slice(base, span.to);
  const close = CLOSE.exec(tail);
  if (!close) return null;
  const open = tail.lastIndexOf(close[0].startsWith(')') ? '(' : '[', close.index);
  if (open < 0) return null;
  const [first = '', ...terms] = tail.slice(open + 1, close.index).split(BETWEEN);
  if (terms.length === 0) return null;
  if (!terms.map((one) => one.replace(STOP, '')).every((one) => USE.test(one) && TERMS.test(one)))
    return null;
  const name = PROVIDED.exec(first)?.indices?.groups?.name;
  if (!name) return null;
  const start = base + open + 1;
  return {
    credit: { from: base + open, to: span.to },
    creditor: { from: start + name[0], to: start + name[1] },
  };
};
